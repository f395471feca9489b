/// What the rows of a list say to a filter, behind one another in one piece of memory: what most
/// searches look in is made once for all rows, the rest of a row when it is first looked for.
struct RowTexts: Sendable {
  /// Where texts of a row stand.
  private struct Place: Sendable {
    let start: UInt32
    let end: UInt32

    static let nowhere = Place(from: 0, to: 0)
    /// Nobody has looked yet.
    static let unknown = Place(from: Int(UInt32.max), to: Int(UInt32.max))

    init(from start: Int, to end: Int) {
      self.start = UInt32(truncatingIfNeeded: start)
      self.end = UInt32(truncatingIfNeeded: end)
    }

    var isUnknown: Bool { start == .max }

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  private var texts = SearchText()
  /// For each row what the fields of its record say, or all its cells where they alone tell all.
  private var own: [Place] = []
  /// For each row what it says besides.
  private var rest: [Place] = []
  /// What a row with several statuses says with each but the first of them.
  private var others: [Int: [Place]] = [:]

  /// How many rows tell how long the others are.
  private static let measured = 1_000

  /// `cells` gives those of a row, once with each of its statuses.
  init(rows count: Int, _ search: RowSearch?, cells: (Int) -> [SearchText]) {
    own.reserveCapacity(count)
    rest.reserveCapacity(count)
    let addFields = search?.fields()
    for row in 0..<count {
      let start = texts.count
      // What the others need is known when some are read.
      if row == RowTexts.measured { texts.reserve(start / row * count / 10 * 11) }
      if addFields?(row, &texts) == true {
        own.append(Place(from: start, to: texts.count))
        rest.append(.unknown)
      } else {
        add(cells(row), of: row)
      }
    }
  }

  private mutating func add(_ cells: [SearchText], of row: Int) {
    var places = cells.map { text in
      let start = texts.count
      texts.add(text)
      return Place(from: start, to: texts.count)
    }
    own.append(places.isEmpty ? .nowhere : places.removeFirst())
    rest.append(.nowhere)
    if !places.isEmpty { others[row] = places }
  }

  /// Whether the row has every word.
  mutating func matches(_ query: SearchQuery, row: Int, _ search: RowSearch?) -> Bool {
    let range = own[row].range
    if texts.matches(query, in: range) { return true }
    if !others.isEmpty, let others = others[row] {
      return others.contains { texts.matches(query, in: $0.range) }
    }
    if rest[row].isUnknown {
      let start = texts.count
      search?.addRest(row, &texts)
      rest[row] = Place(from: start, to: texts.count)
    }
    let rest = rest[row].range
    return !rest.isEmpty && texts.matches(query, in: range, or: rest)
  }
}
