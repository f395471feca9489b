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

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let entry else { return [] }
    var builder = DetailBuilder(width: width)
    builder.field("När", entry.time)
    builder.field("Vem", entry.user)
    builder.field("Vad", "\(entry.origin.rawValue), \(entry.action.rawValue)")
    builder.field("Post", desk.office.name(of: entry.address), place: Place(entry.address))
    switch entry.change?.edit {
    case .field(let key, let from, let to):
      builder.field("Fält", key)
      builder.heading("Från")
      builder.prose(from.isEmpty ? "(tomt)" : from)
      builder.heading("Till")
      builder.prose(to.isEmpty ? "(tomt)" : to)
    case .insert(_, _, let draft), .remove(_, _, let draft), .create(let draft),
      .delete(let draft):
      builder.heading(entry.summary.capitalizedFirst)
      for field in draft.fields { builder.field(field.key, field.text) }
    case .move, nil: builder.heading(entry.summary.capitalizedFirst)
    }
    return builder.lines
  }
}

extension HistoryScreen: BrowsingScreen {
  var tab: Action? { .history }
  var rowCount: Int { entries.count }
  var emptyText: String { "Ingen har ändrat något i programmet än." }
  func crumb(_ desk: Desk) -> String { "Historik" }

  mutating func arrange(_ desk: Desk) {
    let kept = entry
    let query = SearchQuery(panes.filter)
    let all = desk.reading.history
    total = all.count
    entries = all.reversed().filter { query.isEmpty || $0.searchText.matches(query) }
    let index = kept.flatMap { entries.firstIndex(of: $0) }
    panes.keep(row: index ?? panes.table.cursor, rows: entries.count)
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    entry.map { DetailLine([], place: Place($0.address)) }
  }

  mutating func performOwn(_ action: Action, _ desk: Desk, in area: Rect) -> Outcome? {
    guard action == .open, panes.pane == .detail else { return nil }
    return entry.map { .go(.record(Place($0.address))) }
  }

  func availabilityOfOwn(_ action: Action, _ desk: Desk) -> Availability? {
    switch action {
    case .edit, .new, .remove, .moveUp, .moveDown, .mark, .assess: .absent
    default: nil
    }
  }

  func helpActions(_ desk: Desk) -> [Action] {
    [.open, .filter, .undo, .redo, .back, .palette, .help]
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let table = Table(
      columns: [
        TableColumn("När", .fixed(19), priority: 8),
        TableColumn("Vem", .flexible(10), priority: 4),
        TableColumn("Vad", .flexible(18, weight: 3), priority: 9),
        TableColumn("Till", .flexible(8, weight: 2), priority: 3),
      ], rows: entries.count
    ) { index in
      let entry = entries[index]
      return [
        Span(entry.time), Span(entry.user), Span(entry.summary),
        Span(entry.action == .field ? entry.to.oneLine : "", .dim),
      ]
    }
    draw(
      table, title: "Historik", shown: entries.count, of: total, detailTitle: "Ändring",
      on: &canvas, in: area, desk)
  }

  func copyText(_ desk: Desk) -> String {
    entry.map { "\($0.time)\t\($0.user)\t\($0.address.file)\t\($0.key)\t\($0.from)\t\($0.to)" }
      ?? ""
  }
}

extension HistoryEntry {
  /// `skede av arbetstraning`, or `ångra: skede av arbetstraning`
  fileprivate var summary: String {
    let id = address.steps.last.map { " " + $0.id } ?? ""
    let title =
      change?.title
      ?? (action.isChange ? "\(key) i \(address.file)" : "\(action.rawValue)\(id) \(to)".trimmed)
    return origin == .edit ? title : "\(origin.rawValue): \(title)"
  }

  fileprivate var searchText: SearchText {
    SearchText("\(time) \(user) \(address.file) \(address.path) \(key) \(from) \(to)")
  }
}
