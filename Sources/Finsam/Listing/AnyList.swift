/// A list without the type of its rows, for screens, commands and reports that show now one list
/// and now another. Cells are made when they are asked for.
///
/// Lists of the same columns and number of rows are equal: what they are made from is to be
/// compared.
package struct AnyList: Sendable {
  /// A row as far as it is not its cells.
  package struct Line: Equatable, Sendable {
    /// Tells the row from others while the data changes.
    package let id: String
    /// The record that it stands for; nil where it is a sum, or a view of several.
    package let address: Address?
    /// What it is called where there is no table around it; empty where its first cell says that.
    package let title: String

    package init(id: String, address: Address? = nil, title: String = "") {
      self.id = id
      self.address = address
      self.title = title
    }
  }

  /// How a row stands to those around it.
  package struct Nesting: Equatable, Sendable {
    /// How far in under others it stands.
    package var level = 0
    /// Whether it only tells what those below it come to; it is not counted among the rows.
    package var isHeading = false
    /// Whether it has a status of its own: not where its cell tells what those below it come to.
    package var hasState = true

    package static let flat = Nesting()

    package init(level: Int = 0, isHeading: Bool = false, hasState: Bool = true) {
      self.level = level
      self.isHeading = isHeading
      self.hasState = hasState && !isHeading
    }
  }

  /// A sign in narrow cells that stands for a word.
  package struct Sign: Equatable, Sendable {
    package let sign: String
    package let meaning: String
    /// The same where there is room for a sentence.
    package let explanation: String
    /// Whether a row is known to have it; else it is looked for among the cells.
    package let isKnown: Bool

    /// Stands behind a value that is a reading, where the word has no room.
    package static let reading = Sign(Readings.sign, "tolkning")

    package init(
      _ sign: String, _ meaning: String, explained explanation: String? = nil,
      isKnown: Bool = false
    ) {
      self.explanation = explanation ?? meaning
      self.sign = sign
      self.meaning = meaning
      self.isKnown = isKnown
    }
  }

  package let heads: [ColumnHead]
  package let count: Int
  /// Those that its cells may have.
  package var signs: [Sign] = []
  /// What holds of the cells that do not say otherwise, for the title.
  package var unsaid: String?
  var makeLine: @Sendable (Int) -> Line
  private let makeNesting: @Sendable (Int) -> Nesting
  var makeCell: @Sendable (Int, Int) -> CellText
  var makeCells: @Sendable (Int) -> [CellText]
  var makeSortKey: @Sendable (Int, Int) -> SortKey
  /// The field by whose text alone each column sorts.
  var sortFields: [String?]
  private let find: (@Sendable (String) -> Int?)?
  var search: RowSearch?
  /// What a filter looks in; nil until somebody is about to search.
  private var texts: RowTexts?
  /// What was filtered by last, and the rows found: where more is typed, no others need be looked
  /// at.
  private var last: (filter: String, rows: [Int]) = ("", [])
  /// What was sorted by last, and all rows but headings in that order.
  private var sorted: (order: [SortOrder], rows: [Int])?

  package init<Row>(
    _ columns: [Column<Row>], count: Int,
    nesting: @escaping @Sendable (Int) -> Nesting = { _ in .flat },
    row: @escaping @Sendable (Int) -> Row, line: @escaping @Sendable (Int) -> Line
  ) {
    self.init(
      columns, count: count, search: nil, nesting: nesting, row: row,
      line: line)
  }

  /// `find` gives the row of an id, where all need not be looked through for it, and `search` finds
  /// words without making cells.
  init<Row>(
    _ columns: [Column<Row>], count: Int,
    find: (@Sendable (String) -> Int?)? = nil, search: RowSearch?,
    nesting: @escaping @Sendable (Int) -> Nesting = { _ in .flat },
    row: @escaping @Sendable (Int) -> Row, line: @escaping @Sendable (Int) -> Line
  ) {
    heads = columns.map(\.head)
    self.count = count
    self.find = find
    self.search = search
    makeLine = line
    makeNesting = nesting
    makeCell = { columns[$1].cell(row($0)) }
    makeCells = { index in
      let row = row(index)
      return columns.map { $0.cell(row) }
    }
    makeSortKey = { columns[$1].sortKey(row($0)) }
    sortFields = columns.map(\.sortField)
  }

  package init<Row: Sendable>(
    _ rows: [Row], _ columns: [Column<Row>],
    line: @escaping @Sendable (Row) -> Line
  ) {
    self.init(
      columns, count: rows.count, row: { rows[$0] }, line: { line(rows[$0]) })
  }

  /// The rows of a register, each with what its columns are computed from.
  init<Row: RegisterRow, Listed: Sendable>(
    register rows: [Row], _ columns: [Column<Listed>], listed: [Listed]
  ) {
    self.init(
      columns, count: rows.count, find: { Row.index(of: $0, in: rows) },
      search: RowSearch(rows, columns, place: { $0 }, listed: { listed[$0] }),
      row: { listed[$0] },
      line: {
        AnyList.Line(id: rows[$0].id, address: rows[$0].address, title: rows[$0].title.oneLine)
      })
  }

  init<Row: RegisterRow>(register rows: [Row], _ columns: [Column<Row>]) {
    self.init(register: rows, columns, listed: rows)
  }

  /// The rows of a register by all their fields.
  init<Row: RegisterRow>(fieldsOf rows: [Row]) { self.init(register: rows, Column.all) }

  /// A list of nothing.
  package init() { self.init([String](), [], line: { Line(id: $0) }) }
}

extension AnyList: Equatable {
  package static func == (left: AnyList, right: AnyList) -> Bool {
    left.count == right.count && left.heads == right.heads
  }
}

extension AnyList {
  package func line(_ row: Int) -> Line { makeLine(row) }

  package func nesting(_ row: Int) -> Nesting { makeNesting(row) }

  package func cell(_ row: Int, _ column: Int) -> CellText { makeCell(row, column) }

  package func cells(_ row: Int) -> [CellText] { makeCells(row) }

  /// Whether a row is found by its id without making all of them.
  package var findsRows: Bool { find != nil }

  package func row(_ id: String) -> Int? {
    find.map { $0(id) } ?? (0..<count).first { makeLine($0).id == id }
  }

  /// What the row is called where there is no table around it.
  package func title(_ row: Int) -> String {
    let own = makeLine(row).title
    return own.isEmpty && !heads.isEmpty ? makeCell(row, 0).shown.trimmed : own
  }

  /// The rows that have every word, with those that they stand under, in the order asked for.
  package mutating func rows(matching filter: String, by order: [SortOrder] = []) -> [Int] {
    let found = rows(matching: filter)
    guard !order.isEmpty else { return found }
    if sorted?.order != order { sorted = (order, rows(by: order)) }
    let rows = sorted?.rows ?? []
    if found.count == count { return rows }
    var isFound = Array(repeating: false, count: count)
    for row in found { isFound[row] = true }
    return rows.filter { isFound[$0] }
  }

  /// All rows but headings, sorted; what stands under another stays under it.
  private func rows(by order: [SortOrder]) -> [Int] {
    let nestings = (0..<count).map(makeNesting)
    let rows = nestings.indices.filter { !nestings[$0].isHeading }
    let ranks = order.map { one in
      let keys = sortFields[one.column].flatMap { search?.sortKeys($0) }
      return SortKey.ranks(
        of: rows.map { keys?($0) ?? makeSortKey($0, one.column) }, isDescending: one.isDescending)
    }
    if let first = rows.first, rows.contains(where: { nestings[$0].level != nestings[first].level })
    {
      return AnyList.tree(nestings) { left, right in
        for ranks in ranks where ranks[left] != ranks[right] { return ranks[left] < ranks[right] }
        return left < right
      }.map { rows[$0] }
    }
    if ranks.count == 1 {
      // Rank and place in one number, which sorts much faster than by a closure.
      return rows.indices.map { min(ranks[0][$0], count) << 32 | $0 }.sorted()
        .map { rows[$0 & 0xFFFF_FFFF] }
    }
    return rows.indices.sorted { left, right in
      for ranks in ranks where ranks[left] != ranks[right] { return ranks[left] < ranks[right] }
      return left < right
    }.map { rows[$0] }
  }

  /// The places of rows among those without headings, where only those that stand beside one
  /// another under the same row are ordered. A heading ends what stands above it, and nothing
  /// stands under it.
  static func tree(_ nestings: [Nesting], _ isBefore: (Int, Int) -> Bool) -> [Int] {
    var below: [Int: [Int]] = [:]
    var above: [(place: Int, level: Int)] = []
    let top = -1
    var place = 0
    for nesting in nestings {
      while let last = above.last, last.level >= nesting.level { above.removeLast() }
      if nesting.isHeading { continue }
      below[above.last?.place ?? top, default: []].append(place)
      above.append((place, nesting.level))
      place += 1
    }
    var ordered: [Int] = []
    var waiting: [Int] = (below[top] ?? []).sorted(by: isBefore).reversed()
    while let next = waiting.popLast() {
      ordered.append(next)
      waiting += (below[next] ?? []).sorted(by: isBefore).reversed()
    }
    return ordered
  }

  /// Makes what a filter looks in ready, before anybody waits for what it finds.
  package mutating func prepareToSearch() {
    if texts == nil { texts = RowTexts(rows: count, search, cells: cellTexts) }
  }

  private mutating func rows(matching filter: String) -> [Int] {
    let query = SearchQuery(filter)
    guard !query.isEmpty else { return Array(0..<count) }
    let isMore = !last.filter.isEmpty && filter.hasPrefix(last.filter)
    let searched = isMore ? last.rows : Array(0..<count)
    prepareToSearch()
    // Nothing else holds the texts while more is added to them.
    var texts: RowTexts?
    swap(&texts, &self.texts)
    var found: [Int] = []
    var least = 0
    for row in searched.reversed() {
      let level = makeNesting(row).level
      guard level < least || texts?.matches(query, row: row, search) == true else { continue }
      found.append(row)
      least = level
    }
    swap(&texts, &self.texts)
    found.reverse()
    last = (filter, found)
    return found
  }

  /// All that the row says, on screens and in files: once with each of its statuses.
  private func cellTexts(_ row: Int) -> [SearchText] {
    var own = [makeLine(row).id]
    var statuses: [[String]] = []
    for (head, cell) in zip(heads, makeCells(row)) where !(cell.shown.isEmpty && cell.text.isEmpty)
    {
      let texts = cell.text == cell.shown ? [cell.shown] : [cell.shown, cell.text]
      if head.isStatus { statuses.append(texts) } else { own += texts }
    }
    return statuses.isEmpty ? [SearchText(own)] : statuses.map { SearchText(own + $0) }
  }
}

/// What a list is ordered by: a column, and which way.
package struct SortOrder: Hashable, Sendable {
  package let column: Int
  package let isDescending: Bool

  package init(column: Int, isDescending: Bool = false) {
    self.column = column
    self.isDescending = isDescending
  }
}
