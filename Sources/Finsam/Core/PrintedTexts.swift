/// What is printed where a record's values cannot be read, and beside values that say something
/// else than what is printed: by the field's key, `period.slut` and `period.slut_tryckt`.
///
/// Such a text is kept, shown and written back as it is, and is counted nowhere.
package struct PrintedTexts: Hashable, Sendable {
  private var texts: [Draft.Text] = []

  package init() {}

  package var isEmpty: Bool { texts.isEmpty }

  /// The text; empty where there is none.
  package subscript(key: String) -> String {
    get { texts.first { $0.key == key }?.text ?? "" }
    set {
      texts.removeAll { $0.key == key }
      guard !newValue.isEmpty else { return }
      // Two records that say the same are equal in whatever order their texts were read.
      let place = texts.firstIndex { key < $0.key } ?? texts.count
      texts.insert(Draft.Text(key, newValue), at: place)
    }
  }
}

extension FieldList {
  /// What stands in the file at those of the fields whose values cannot be read; nil where all can.
  package func unread(_ keys: [String]) -> String? {
    guard !printed.isEmpty else { return nil }
    let texts = keys.map { printed[$0] }.filter { !$0.isEmpty }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}

extension Field where Root: FieldList {
  /// What a source prints where the day of the field with this key is taken for something else, or
  /// for none: `2014-2015-12-31`.
  package static func printed(besideDay key: String, label: String) -> Self {
    let key = FieldShape(key: key, label: label, kind: .day).printedKey
    return Self(
      shape: FieldShape(
        key: key, label: label + ", tryckt", kind: .text,
        help: "Som det står i källan, där det inte är en dag eller en annan dag menas.",
        isPrinted: true),
      textAt: { $0.pointee.printed[key] }, assign: { (root, text) in root.printed[key] = text })
  }
}
