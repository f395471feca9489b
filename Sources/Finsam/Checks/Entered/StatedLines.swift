/// The figures of the statements by the lines that they are from. Most are from lines that no
/// record is from: what they say is worked out when it is asked for.
struct StatedLines {
  private struct Entry {
    let document: UInt64
    let first: Int
    let place: Int
    let lines: [SourceLines]
  }

  private let statements: [SourceStatement]
  /// By document and line.
  private let entries: [Entry]
  private var known: [StatedLine] = []
  /// What each statement has among those; nil where nobody has asked.
  private var own: [Range<Int>?]

  init(_ statements: [SourceStatement]) {
    self.statements = statements
    var entries: [Entry] = []
    statements.lend { place, row in
      let lines = SourceLines.whole(in: row.pointee.source)
      guard let first = lines.first else { return }
      entries.append(
        Entry(document: first.document, first: first.lines.lowerBound, place: place, lines: lines))
    }
    entries.sort { ($0.document, $0.first, $0.place) < ($1.document, $1.first, $1.place) }
    self.entries = entries
    own = Array(repeating: nil, count: statements.count)
  }

  var count: Int { known.count }

  subscript(place: Int) -> StatedLine { known[place] }

  /// Whether some row is from some of the lines and no others.
  func hasRows(in lines: [SourceLines]) -> Bool {
    lines.contains { span in
      entries[start(of: span)...]
        .prefix { $0.document == span.document && $0.first <= span.lines.upperBound }
        .contains { lines.hold($0.lines) }
    }
  }

  /// The figures of rows that are from some of the lines and no others.
  mutating func places(in lines: [SourceLines]) -> [Int] {
    var places: [Int] = []
    for span in lines {
      var place = start(of: span)
      while place < entries.count, entries[place].document == span.document,
        entries[place].first <= span.lines.upperBound
      {
        if lines.hold(entries[place].lines) { places += figures(of: entries[place]) }
        place += 1
      }
    }
    return places
  }

  /// The first entry that may begin in the lines.
  private func start(of span: SourceLines) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      let entry = entries[middle]
      if (entry.document, entry.first) < (span.document, span.lines.lowerBound) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private mutating func figures(of entry: Entry) -> Range<Int> {
    if let range = own[entry.place] { return range }
    let start = known.count
    known += StatedLine.all(statements[entry.place], entry.lines)
    own[entry.place] = start..<known.count
    return start..<known.count
  }
}
