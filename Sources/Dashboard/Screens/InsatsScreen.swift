import Finsam
import TextUI

/// The insatser as a table, and everything about the one under the cursor.
struct InsatsScreen: Equatable, Sendable {
  var panes = TwoPane()
  /// The insats to put the cursor on when the data is there, and the place in its detail.
  private var wanted: String?
  private var wantedPlace: Place?
  /// The rows that pass the filter, in order.
  private(set) var rows: [InsatsRow] = []
  private(set) var total = 0
  /// What the columns of the table need.
  private(set) var needs: [Int] = []

  init(filter: String = "") { panes.filter = filter }

  init(showing id: String, at place: Place? = nil) {
    wanted = id
    wantedPlace = place
    panes.pane = .detail
  }

  var selected: InsatsRow? {
    rows.indices.contains(panes.table.cursor) ? rows[panes.table.cursor] : nil
  }

  func row(of address: Address) -> Int? {
    guard address.steps.isEmpty else { return nil }
    return rows.firstIndex { DocumentKind.insats.path(id: $0.id) == address.file }
  }

  var address: Address? { selected.map { Address(DocumentKind.insats.path(id: $0.id)) } }

  mutating func arrange(_ desk: Desk) {
    let kept = wanted ?? selected?.id
    let all = desk.office.insatsRows(on: desk.day)
    total = all.count
    if !panes.marked.isEmpty { panes.marked.formIntersection(all.map(\.id)) }
    let query = SearchQuery(panes.filter)
    let found =
      query.isEmpty
      ? all
      : zip(all, desk.office.insatser).filter { $0.searchText(of: $1).matches(query) }.map(\.0)
    rows = found.sorted(by: precedes)
    needs = Table.needs(of: InsatsRow.Column.onScreen.count, rows: rows.count) { spans($0, desk) }
    let index = kept.flatMap { id in rows.firstIndex { $0.id == id } }
    panes.keep(row: index ?? panes.table.cursor, rows: rows.count)
    if selected?.id != kept { panes.detail = LineListState() }
    wanted = nil
    if let place = wantedPlace { show(place, desk) }
    wantedPlace = nil
  }

  private func precedes(_ left: InsatsRow, _ right: InsatsRow) -> Bool {
    let columns = InsatsRow.Column.onScreen
    for key in panes.sort.isEmpty ? [TableSort(column: 0)] : panes.sort {
      let (a, b) = (left.sortKey(columns[key.column]), right.sortKey(columns[key.column]))
      if a == b { continue }
      // Rows that say nothing come last, whichever way the order is turned.
      if a == .empty || b == .empty { return b == .empty }
      return key.isDescending ? b < a : a < b
    }
    return left.id < right.id
  }
}
