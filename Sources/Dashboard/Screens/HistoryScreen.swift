import Finsam
import TextUI

/// Every change made in the program, the latest first.
struct HistoryScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var entries: [HistoryEntry] = []
  private(set) var total = 0

  var entry: HistoryEntry? {
    entries.indices.contains(panes.table.cursor) ? entries[panes.table.cursor] : nil
  }

  func lines(_ desk: Desk, in area: Rect) -> [DetailLine] {
    guard let entry else { return [] }
    var builder = DetailBuilder(width: panes.detailWidth(in: area))
    builder.field("När", entry.time)
    builder.field("Vem", entry.user)
    builder.field("Vad", "\(entry.origin.rawValue), \(entry.action.rawValue)")
    builder.field("Post", desk.office.name(of: entry.address), place: Place(entry.address))
    builder.field("Fält", entry.key)
    builder.heading("Från")
    builder.prose(entry.from.isEmpty ? "(tomt)" : entry.from)
    builder.heading("Till")
    builder.prose(entry.to.isEmpty ? "(tomt)" : entry.to)
    return builder.lines
  }
}

extension HistoryScreen: ScreenContent {
  var tab: Action? { .history }
  var isTyping: Bool { panes.filterEditor != nil }
  func crumb(_ desk: Desk) -> String { "Historik" }

  mutating func refresh(_ desk: Desk) {
    let query = SearchQuery(panes.filter)
    let all = desk.reading.history
    total = all.count
    entries = all.reversed().filter {
      query.isEmpty
        || SearchText(
          "\($0.time) \($0.user) \($0.address.file) \($0.address.path) \($0.key) \($0.to)"
        )
        .matches(query)
    }
    panes.select(row: panes.table.cursor, rows: entries.count, in: StyrkortScreen.anyArea)
  }

  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? {
    panes.typeFilter(key)
    refresh(desk)
    return .stay
  }

  mutating func paste(_ text: String, _ desk: Desk) {
    panes.pasteFilter(text)
    refresh(desk)
  }

  mutating func perform(_ action: Action, _ desk: Desk, in area: Rect) -> Outcome {
    if panes.move(action, rows: entries.count, lines: lines(desk, in: area), in: area) {
      return .stay
    }
    switch action {
    case .open where panes.pane == .list: panes.pane = .detail
    case .open: return entry.map { .go(.record(Place($0.address))) } ?? .stay
    case .nextPane, .previousPane: panes.pane = panes.pane == .list ? .detail : .list
    case .filter:
      panes.pane = .list
      panes.filterEditor = LineEditor(panes.filter)
    case .back:
      if panes.pane == .detail {
        panes.pane = .list
      } else if panes.filter.isEmpty {
        return .back
      } else {
        panes.filter = ""
        refresh(desk)
      }
    default: break
    }
    return .stay
  }

  func availability(_ action: Action, _ desk: Desk) -> Availability {
    switch action {
    case .up, .down, .pageUp, .pageDown, .first, .last, .nextPane, .previousPane, .back, .filter:
      .available
    case .open, .copy: entry == nil ? .unavailable("Historiken är tom.") : .available
    default: .absent
    }
  }

  func helpActions(_ desk: Desk) -> [Action] {
    [.open, .filter, .undo, .redo, .back, .palette, .help]
  }

  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) {
    panes.click(row: row, pane: pane, rows: entries.count, lines: lines(desk, in: area), in: area)
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let areas = panes.areas(in: area)
    if let list = areas.list {
      let table = Table(
        columns: [
          TableColumn("När", .fixed(19), priority: 8),
          TableColumn("Vem", .flexible(6), priority: 4),
          TableColumn("Vad", .fixed(10), priority: 5),
          TableColumn("Post och fält", .flexible(18, weight: 3), priority: 9),
          TableColumn("Till", .flexible(8, weight: 2), priority: 3),
        ], rows: entries.count
      ) { index in
        let entry = entries[index]
        let verb = entry.origin == .edit ? entry.action.rawValue : entry.origin.rawValue
        return [
          Span(entry.time), Span(entry.user), Span(verb),
          Span("\(entry.address.file) \(entry.address.path) \(entry.key)"), Span(entry.to.oneLine),
        ]
      }
      panes.draw(table, title: "Historik", total: total, on: &canvas, in: list)
    }
    panes.drawDivider(on: &canvas, in: area)
    if let detail = areas.detail {
      panes.draw(detail: lines(desk, in: area), title: "Ändring", on: &canvas, in: detail)
    }
  }

  func place(_ desk: Desk) -> Place? { entry.map { Place($0.address) } }

  func position(_ desk: Desk) -> String {
    entries.isEmpty ? "" : "Rad \(panes.table.cursor + 1)/\(entries.count)"
  }

  func copyText(_ desk: Desk) -> String {
    entry.map { "\($0.time)\t\($0.user)\t\($0.address.file)\t\($0.key)\t\($0.from)\t\($0.to)" }
      ?? ""
  }
}
