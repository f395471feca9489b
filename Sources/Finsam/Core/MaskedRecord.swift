/// A record whose values are hidden on the screen until somebody asks to see them.
package protocol MaskedRecord: Record {
  /// The keys that may be read all the same; a field that nobody has thought of is hidden.
  static var openKeys: Set<String> { get }
  /// Whether it is marked as invented.
  var isExample: Bool? { get }
}

extension MaskedRecord {
  package static func isSensitive(_ key: String) -> Bool { !openKeys.contains(key) }

  /// What stands on the screen for a field. Empty is masked too: that nothing is there also tells.
  package static func shown(_ text: String, of key: String, isRevealed: Bool) -> String {
    isRevealed || !isSensitive(key) ? text : Mask.text
  }
}

package enum Mask {
  package static let text = "•••"
  /// The same where it is read as words.
  package static let word = "dolt"
}
