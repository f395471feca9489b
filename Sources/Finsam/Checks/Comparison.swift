/// Two figures that a finding holds against each other, and the lines of the sources that have
/// them.
struct Comparison: Hashable, Sendable {
  /// Both as files write them, in order.
  let values: String
  /// `S4:1012, S4:2738`
  let sources: [String]

  init(_ one: String, _ other: String, at sources: [String]) {
    values = one < other ? one + "\u{0}" + other : other + "\u{0}" + one
    self.sources = sources
  }

  /// Whether it is of one figure, a day that cannot be, which the other holds against another.
  func isOfOne(in other: Comparison) -> Bool {
    let (own, both) = (values.split(separator: "\0"), other.values.split(separator: "\0"))
    return own.count == 2 && own[0] == own[1] && both.contains(own[0]) && sharesLines(with: other)
  }

  /// Whether both hold the same figures of the same lines against each other.
  func isSame(as other: Comparison) -> Bool {
    values == other.values && sharesLines(with: other)
  }

  private func sharesLines(with other: Comparison) -> Bool {
    sources.contains { one in other.sources.contains { one.sharesLines(with: $0) } }
  }
}

/// Lines of one document, as a source is written: `S4:2942–2955`.
struct SourceLines {
  let document: Substring
  let lines: ClosedRange<Int>

  func overlaps(_ other: SourceLines) -> Bool {
    document == other.document && lines.overlaps(other.lines)
  }

  func holds(_ other: SourceLines) -> Bool {
    document == other.document && lines.lowerBound <= other.lines.lowerBound
      && other.lines.upperBound <= lines.upperBound
  }

  /// Whether it begins or ends no more lines than that from the other.
  func isNear(_ other: SourceLines, within most: Int) -> Bool {
    document == other.document
      && other.lines.lowerBound.subtracting(lines.upperBound) <= most
      && lines.lowerBound.subtracting(other.lines.upperBound) <= most
  }

  /// Those that are written in a text; what is written otherwise is none.
  static func all(in text: String) -> [SourceLines] {
    text.utf8.split(separator: UInt8(ascii: ",")).compactMap { part in
      let place = part.drop { $0 == UInt8(ascii: " ") }
        .split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard place.count == 2 else { return nil }
      let numbers = place[1].split { !(0x30...0x39).contains($0) }.compactMap { Int(Substring($0)) }
      guard let first = numbers.first, let last = numbers.last, first <= last else { return nil }
      return SourceLines(document: Substring(place[0]), lines: first...last)
    }
  }

  /// Those that running words refer to: `(S4:1994)`, `på S4:1999–2000`. An empty list is most
  /// usual.
  static func cited(in words: String) -> [SourceLines] {
    guard words.utf8.contains(0x3A) else { return [] }
    return words.split { " (),;".contains($0) }.flatMap { word in
      word.utf8.count > 2 && word.isCitation ? all(in: String(word)) : []
    }
  }
}

extension Substring {
  /// Whether it begins as a place in a source does: a letter, digits and a colon.
  fileprivate var isCitation: Bool {
    let bytes = utf8.prefix { $0 != 0x3A }
    return bytes.count < utf8.count && bytes.first.map { (0x41...0x5A).contains($0) } == true
      && bytes.count > 1 && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension String {
  /// Whether two sources name lines that overlap: `S4:862–863, S4:1238–1239` and `S4:1238`.
  func sharesLines(with other: String) -> Bool {
    let lines = SourceLines.all(in: other)
    return SourceLines.all(in: self).contains { one in lines.contains(where: one.overlaps) }
  }
}

extension [Finding] {
  /// Without those that hold figures against each other which another check tells more of: that
  /// names both places.
  var withoutDoubles: [Finding] {
    let exact = lazy.filter { !$0.others.isEmpty }.compactMap(\.comparison)
    let known = Dictionary(grouping: exact, by: \.values)
    guard !known.isEmpty else { return self }
    return filter { finding in
      guard let own = finding.comparison, finding.others.isEmpty else { return true }
      if finding.check == .impossibleDay { return !exact.contains(where: own.isOfOne(in:)) }
      return !(known[own.values] ?? []).contains(where: own.isSame)
    }
  }
}
