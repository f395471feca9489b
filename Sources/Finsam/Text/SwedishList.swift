extension [String] {
  /// `mått, aktivitet och uppföljning`.
  package var swedishList: String { joined(last: "och") }

  /// `a, b eller c`
  package func joined(last word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
