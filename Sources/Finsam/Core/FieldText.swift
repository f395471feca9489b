/// A field of some record as its text.
package struct FieldText: Equatable, Sendable {
  package let shape: FieldShape
  package let text: String
  /// Whether the text is what stands where a value cannot be read.
  package let isUnread: Bool
  /// Whether the value is the transcriber's reading.
  package let isReading: Bool

  package init(
    shape: FieldShape, text: String, isUnread: Bool = false, isReading: Bool = false
  ) {
    self.shape = shape
    self.text = text
    self.isUnread = isUnread
    self.isReading = isReading
  }
}
