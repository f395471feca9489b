/// Lines of one document, as a source is written: `S4:2942–2955`.
struct SourceLines {
  /// Of the document's name: the same for the same name.
  let document: UInt64
  let lines: ClosedRange<Int>

  static func document(_ name: String) -> UInt64 {
    var hash = FNV1a()
    for byte in name.utf8 { hash.add(UInt64(byte)) }
    return hash.value
  }

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
}

extension SourceLines {
  /// Those that are written in a text; what is written otherwise is none.
  static func all(in text: String) -> [SourceLines] {
    var (bytes, lines): (_, [SourceLines]) = (text.utf8[...], [])
    while !bytes.isEmpty {
      if case .lines(let some) = Part(&bytes) { lines.append(some) }
    }
    return lines
  }

  /// Those of a text that is written so throughout; none where some of it says a document without
  /// lines, which tells not where in it something stands.
  static func whole(in text: String) -> [SourceLines] {
    var (bytes, lines): (_, [SourceLines]) = (text.utf8[...], [])
    while !bytes.isEmpty {
      switch Part(&bytes) {
      case .lines(let some): lines.append(some)
      case .words: return []
      case .nothing: break
      }
    }
    return lines
  }

  /// Those that running words refer to: `(S4:1994)`, `på S4:1999–2000`. An empty list is most
  /// usual.
  static func cited(in words: String) -> [SourceLines] {
    guard words.utf8.contains(0x3A) else { return [] }
    return words.split { " (),;".contains($0) }.flatMap { word in
      word.utf8.count > 2 && word.isCitation ? all(in: String(word)) : []
    }
  }

  /// What stands between two commas.
  private enum Part {
    case nothing, words
    case lines(SourceLines)

    init(_ bytes: inout Substring.UTF8View) {
      var (hash, isName, isEmpty) = (FNV1a(), true, true)
      var (first, last, number): (Int?, Int?, Int?)
      loop: while let byte = bytes.popFirst() {
        switch byte {
        case UInt8(ascii: ","): break loop
        case UInt8(ascii: " ") where isEmpty: continue
        case UInt8(ascii: ":") where isName: isName = false
        case _ where isName: hash.add(UInt64(byte))
        case 0x30...0x39:
          // No document has so many lines that more digits tell anything.
          let known = number ?? 0
          number = known < 100_000_000 ? known * 10 + Int(byte) - 0x30 : known
        default:
          if let number { (first, last) = (first ?? number, number) }
          number = nil
        }
        isEmpty = false
      }
      if let number { (first, last) = (first ?? number, number) }
      if isEmpty {
        self = .nothing
      } else if let first, let last, first <= last {
        self = .lines(SourceLines(document: hash.value, lines: first...last))
      } else {
        self = .words
      }
    }
  }
}

extension [SourceLines] {
  /// Whether all lines of the others are among these.
  func hold(_ others: [SourceLines]) -> Bool {
    others.allSatisfy { one in contains { $0.holds(one) } }
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
