extension [String] {
  /// `mått, aktivitet och uppföljning`.
  package var swedishList: String { joined(last: "och") }

  /// `a, b eller c`
  package func joined(last word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    var text = self[0]
    for index in 1..<(count - 1) {
      text.append(", ")
      text.append(self[index])
    }
    return text + " " + word + " " + last
  }
}
