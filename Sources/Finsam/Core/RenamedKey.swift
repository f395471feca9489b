/// What a key of earlier files is called now, so that its values are asked for and not passed over.
package struct RenamedKey: Equatable, Sendable {
  /// The keys that hold the values now: one, or those to choose between.
  package let now: [String]
  /// What to write in its place.
  package let advice: String

  package init(_ now: String..., advice: String) {
    self.now = now
    self.advice = advice
  }
}
