/// Texts that are cut: half of a figure is another figure, and must not be shown.
extension Substring {
  /// What is shown of a text that is cut behind this and goes on with `rest`: without the beginning
  /// of a figure that goes on there, and without what only leads to it.
  func withoutHalfFigure(before rest: Substring) -> Substring {
    let (own, next) = (unicodeScalars, rest.unicodeScalars)
    guard let last = own.last, let first = next.first, last.isDigit || last.joinsDigits,
      first.isDigit || first.joinsDigits
    else { return self }
    let behind = Array(next.prefix(4))
    let text = Array(own.suffix(Self.longest)) + behind
    let cut = text.count - behind.count
    guard let figure = text.figure(through: cut) else { return self }
    var kept = own.dropLast(cut - figure.lowerBound)
    while let last = kept.last, last.leadsToFigure { kept.removeLast() }
    return Substring(kept)
  }

  /// No figure that people read is longer.
  private static let longest = 24
}

extension [Unicode.Scalar] {
  /// The figure that the place lies within, between two of its digits: `1 222 883`, `95,5`.
  fileprivate func figure(through place: Int) -> Range<Int>? {
    var end = place
    while end < count, self[end].isDigit || joins(end) { end += 1 }
    var start = place
    while start > 0, self[start - 1].isDigit || joins(start - 1) { start -= 1 }
    return start < place && place < end ? start..<end : nil
  }

  /// Whether a sign stands between two digits of one figure: a space does so before each three.
  private func joins(_ place: Int) -> Bool {
    guard self[place].joinsDigits, place > 0, self[place - 1].isDigit, place + 1 < count,
      self[place + 1].isDigit
    else { return false }
    guard self[place].properties.isWhitespace else { return true }
    let group = self[(place + 1)...]
    return group.prefix(3).allSatisfy(\.isDigit) && group.dropFirst(3).first?.isDigit != true
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var joinsDigits: Bool {
    switch self {
    case " ", "\u{A0}", "\u{202F}", ",", ".": true
    default: false
    }
  }

  fileprivate var leadsToFigure: Bool {
    switch self {
    case " ", "\u{A0}", "\u{202F}", "(", "−", "–", "-", "+", ":", "=": true
    default: false
    }
  }
}
