/// What a table's layout is made from: the same layout where this is the same.
struct TableGround: Equatable, Sendable {
  let columns: [TableColumn]
  private let sort: [TableSort]
  private let needs: [Int]?
  /// How many there are in all.
  let allRows: Int
  /// Those that are seen.
  let rows: [[Span]]
  let height: Int
  let x: Int
  let width: Int

  init(_ table: Table, seen: Range<Int>, height: Int, x: Int, width: Int) {
    columns = table.columns
    sort = table.sort
    needs = table.needs
    allRows = table.rows
    rows = seen.map(table.row)
    self.height = height
    self.x = x
    self.width = width
  }

  /// The widest of each column; where there is no row, as much as the column asks for.
  var cells: [Int] {
    if allRows == 0 { return columns.map(\.leastWidth) }
    if let needs, needs.count == columns.count { return needs }
    return Table.needs(of: columns.count, rows: rows.count) { rows[$0] }
  }

  /// With the titles and the signs of sorting. What is sorted by is never empty.
  var columnNeeds: [ColumnNeed] {
    let cells = cells
    return columns.indices.map { column in
      let isSorted = sort.prefix(2).contains { $0.column == column }
      return ColumnNeed(
        title: TextWidth.cells(of: columns[column].title) + (isSorted ? 2 : 0),
        cells: max(cells[column], isSorted ? 1 : 0))
    }
  }
}

/// How the tables of a frame are laid out, and those of the frame before: where only the cursor
/// moves, nothing is laid out anew.
///
/// It tells no frame from another.
struct LaidTables: Equatable, Sendable {
  private typealias Laid = (ground: TableGround, layout: TableLayout)
  private var own: [Laid] = []
  private var earlier: [Laid] = []

  init() {}

  init(after frame: LaidTables) {
    earlier = Array((frame.own + frame.earlier).prefix(LaidTables.mostKept))
  }

  /// More than one screen has.
  private static let mostKept = 6

  /// Takes in those of a part of the frame.
  mutating func add(_ part: LaidTables) { own += part.own }

  mutating func layout(on ground: TableGround) -> TableLayout {
    if let known = own.first(where: { $0.ground == ground }) { return known.layout }
    let layout = earlier.first { $0.ground == ground }?.layout ?? TableLayout(ground)
    own.append((ground, layout))
    return layout
  }

  static func == (left: LaidTables, right: LaidTables) -> Bool { true }
}

extension Table {
  /// The cells of each column's widest text in a list: to be measured when the list is arranged,
  /// not at each key. A list longer than 500 rows is measured in its first 500.
  package static func needs(of columns: Int, rows: Int, row: (Int) -> [Span]) -> [Int] {
    var needs = Array(repeating: 0, count: columns)
    for index in 0..<max(0, min(rows, mostMeasured)) {
      for (column, span) in row(index).prefix(columns).enumerated() {
        needs[column] = max(needs[column], TextWidth.cells(of: span.text))
      }
    }
    return needs
  }

  package static let mostMeasured = 500
}
