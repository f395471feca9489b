import Finsam
import TextUI

/// The insatser as a table, and everything about the one under the cursor.
struct InsatsScreen: Equatable, Sendable {
  var panes = TwoPane()
  /// The insats to put the cursor on when the data is there.
  var wanted: String?
  /// The place in its detail to put the cursor on.
  var wantedPlace: Place?
  /// The rows that pass the filter, in order.
  private(set) var rows: [InsatsRow] = []
  private(set) var total = 0

  init(filter: String = "") { panes.filter = filter }

  init(showing id: String, at place: Place? = nil) {
    wanted = id
    wantedPlace = place
    panes.pane = .detail
  }

  var selected: InsatsRow? {
    rows.indices.contains(panes.table.cursor) ? rows[panes.table.cursor] : nil
  }

  func lines(_ desk: Desk, in area: Rect) -> [DetailLine] {
    guard let selected, let insats = desk.office.insats(selected.id) else { return [] }
    return InsatsDetail(insats: insats, desk: desk).lines(width: panes.detailWidth(in: area))
  }

  func line(_ desk: Desk, in area: Rect) -> DetailLine? {
    let lines = lines(desk, in: area)
    return panes.detail.selection(in: lines.map(\.line)).map { lines[$0] }
  }

  /// Filters and sorts anew, keeping the cursor on the insats it was on.
  mutating func arrange(_ desk: Desk) {
    let kept = wanted ?? selected?.id
    wanted = nil
    let all = desk.office.insatsRows
    total = all.count
    let query = SearchQuery(panes.filter)
    rows = all.filter { row in
      query.isEmpty
        || SearchText(InsatsRow.Column.allCases.map { row.shown($0) }.joined(separator: " "))
          .matches(query)
    }
    let columns = InsatsRow.Column.allCases
    let keys = panes.sort.isEmpty ? [TableSort(column: 0)] : panes.sort
    rows.sort { left, right in
      for key in keys {
        let (a, b) = (left.sortKey(columns[key.column]), right.sortKey(columns[key.column]))
        if a != b { return key.isDescending ? b < a : a < b }
      }
      return left.id < right.id
    }
    let before = panes.detail
    let row = kept.flatMap { id in rows.firstIndex { $0.id == id } } ?? panes.table.cursor
    panes.select(row: row, rows: rows.count, in: Rect(x: 0, y: 0, width: 80, height: 20))
    if selected?.id == kept { panes.detail = before }
  }
}

extension InsatsScreen: ScreenContent {
  var tab: Action? { .insatser }
  var isTyping: Bool { panes.filterEditor != nil }

  func crumb(_ desk: Desk) -> String {
    panes.pane == .detail ? "Insatser ▸ \(selected?.name ?? "")" : "Insatser"
  }

  mutating func refresh(_ desk: Desk) {
    arrange(desk)
    guard let place = wantedPlace else { return }
    wantedPlace = nil
    let area = Rect(x: 0, y: 0, width: 80, height: 20)
    let lines = lines(desk, in: area)
    let index =
      lines.firstIndex { $0.place == place }
      ?? lines.firstIndex { $0.place?.address == place.address }
    if let index { panes.detail.select(index, lines: lines.map(\.line), page: 12) }
  }

  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? {
    panes.typeFilter(key)
    arrange(desk)
    return .stay
  }

  mutating func paste(_ text: String, _ desk: Desk) {
    panes.pasteFilter(text)
    arrange(desk)
  }

  mutating func perform(_ action: Action, _ desk: Desk, in area: Rect) -> Outcome {
    if panes.move(action, rows: rows.count, lines: lines(desk, in: area), in: area) { return .stay }
    switch action {
    case .open where panes.pane == .list: panes.pane = .detail
    case .nextPane, .previousPane: panes.pane = panes.pane == .list ? .detail : .list
    case .back:
      if panes.pane == .detail { panes.pane = .list } else { return leave(desk) }
    case .filter:
      panes.pane = .list
      panes.filterEditor = LineEditor(panes.filter)
    case .sort, .sortSecond: return .pick(sortRequest(second: action == .sortSecond))
    case .mark where panes.pane == .list: mark(area)
    case .new where panes.pane == .list: return .open(.form(RecordForm(creating: .insats, desk)))
    case .remove where panes.pane == .list: return removal(desk)
    case .edit where panes.pane == .list:
      guard let selected else { return .stay }
      let address = Address(DocumentKind.insats.path(id: selected.id))
      return .open(.form(RecordForm(editing: address, field: nil, desk)))
    default: return line(desk, in: area)?.perform(action, desk) ?? .stay
    }
    return .stay
  }

  private mutating func leave(_ desk: Desk) -> Outcome {
    guard !panes.filter.isEmpty else { return .back }
    panes.filter = ""
    arrange(desk)
    return .stay
  }

  private mutating func mark(_ area: Rect) {
    guard let selected else { return }
    if panes.marked.remove(selected.id) == nil { panes.marked.insert(selected.id) }
    panes.select(row: panes.table.cursor + 1, rows: rows.count, in: area)
  }

  private func removal(_ desk: Desk) -> Outcome {
    guard let selected, let outline = desk.office.insats(selected.id).map({ Outline($0) }) else {
      return .stay
    }
    let address = Address(DocumentKind.insats.path(id: selected.id))
    return .ask(.save([Change(address, .delete(outline.draft))]))
  }

  private func sortRequest(second: Bool) -> PickerRequest {
    PickerRequest(
      purpose: .sort(second: second), title: second ? "Sortera sedan efter" : "Sortera efter",
      items: InsatsRow.Column.allCases.enumerated().map {
        PickerItem(id: String($0.offset), Picker.Item($0.element.title))
      }, selected: panes.sort.first?.column ?? 0)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    if case .sort(let second) = purpose, let column = Int(id) {
      panes.sort(by: column, second: second)
      arrange(desk)
    }
    return .stay
  }

  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) {
    panes.click(row: row, pane: pane, rows: rows.count, lines: lines(desk, in: area), in: area)
  }
}
