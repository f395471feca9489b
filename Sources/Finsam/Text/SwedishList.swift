extension [String] {
  /// `mått, aktivitet och uppföljning`.
  package var swedishList: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " och " + last
  }
}
