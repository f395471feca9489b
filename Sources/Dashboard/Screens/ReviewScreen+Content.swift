import Finsam
import TextUI

extension ReviewScreen: ScreenContent {
  var tab: Action? { .review }
  var isTyping: Bool { panes.filterEditor != nil }
  func crumb(_ desk: Desk) -> String { "Granskning" }

  mutating func refresh(_ desk: Desk) { arrange(desk) }

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
    if panes.move(action, rows: items.count, lines: lines(desk, in: area), in: area) {
      return .stay
    }
    switch action {
    case .nextPane, .previousPane: panes.pane = panes.pane == .list ? .detail : .list
    case .back:
      if panes.pane == .detail {
        panes.pane = .list
      } else if panes.filter.isEmpty {
        return .back
      } else {
        panes.filter = ""
        arrange(desk)
      }
    case .filter:
      panes.pane = .list
      panes.filterEditor = LineEditor(panes.filter)
    case .open where panes.pane == .list:
      return item.flatMap(destination).map { .go($0) } ?? .stay
    case .edit where panes.pane == .list:
      guard let place = item?.place else { return .stay }
      return .open(.form(RecordForm(editing: place.address, field: place.field, desk)))
    case .accept:
      guard case .finding(let finding) = item?.kind else { return .stay }
      return .open(.form(RecordForm(accepting: finding, desk)))
    case .assess:
      guard let place = item?.place else { return .stay }
      return DetailLine([], place: place).perform(.assess, desk)
    default:
      let lines = lines(desk, in: area)
      let line = panes.detail.selection(in: lines.map(\.line)).map { lines[$0] }
      return line?.perform(action, desk) ?? .stay
    }
    return .stay
  }

  func availability(_ action: Action, _ desk: Desk) -> Availability {
    switch action {
    case .up, .down, .pageUp, .pageDown, .first, .last, .nextPane, .previousPane, .back, .filter:
      return .available
    case .open, .copy:
      return item == nil ? .unavailable("Det finns inget att granska.") : .available
    case .edit:
      guard let item else { return .unavailable("Det finns inget att granska.") }
      if case .problem = item.kind {
        return .unavailable("Felet lagas i filen: E öppnar den på rätt rad.")
      }
      return desk.reasonNotWritable(item.place.address.file).map { .unavailable($0) } ?? .available
    case .accept:
      guard case .finding = item?.kind else {
        return .unavailable("Bara fynd från kontrollerna kan godtas.")
      }
      if item?.isOpen == false { return .unavailable("Fyndet är redan godtaget.") }
      return desk.reasonNotWritable(DocumentKind.review.path(id: "")).map { .unavailable($0) }
        ?? .available
    case .assess:
      return item.map { DetailLine([], place: $0.place).availability(.assess, desk) } ?? .absent
    default: return .absent
    }
  }

  func helpActions(_ desk: Desk) -> [Action] {
    [.open, .nextFinding, .accept, .assess, .edit, .filter, .undo, .help]
  }

  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) {
    panes.click(row: row, pane: pane, rows: items.count, lines: lines(desk, in: area), in: area)
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let areas = panes.areas(in: area)
    if let list = areas.list {
      let table = Table(
        columns: [
          TableColumn("Vad", .flexible(20, weight: 2), priority: 9),
          TableColumn("Var", .flexible(16, weight: 2), priority: 5),
          TableColumn("Läge", .fixed(10), priority: 7),
        ], rows: items.count
      ) { index in
        let item = items[index]
        return [
          Span("\(item.title): \(item.detail)".oneLine), Span(item.name, .dim), item.stateSpan,
        ]
      }
      panes.draw(table, title: "Att besluta om", total: total, on: &canvas, in: list)
    }
    panes.drawDivider(on: &canvas, in: area)
    if let detail = areas.detail {
      panes.draw(detail: lines(desk, in: area), title: item?.title ?? "", on: &canvas, in: detail)
    }
  }

  func place(_ desk: Desk) -> Place? { item?.place }

  func position(_ desk: Desk) -> String {
    items.isEmpty ? "" : "Rad \(panes.table.cursor + 1)/\(items.count)"
  }

  func copyText(_ desk: Desk) -> String {
    item.map { "\($0.name): \($0.title): \($0.detail)" } ?? ""
  }
}

extension ReviewItem {
  var stateSpan: Span {
    switch kind {
    case _ where !isOpen: Span("✔ godtaget", .good)
    case .problem(let problem):
      problem.severity == .error ? Span("✖ fel", .error) : Span("· tips", .dim)
    case .notAssessed: Span("– ej bed.", .notAssessed)
    case .finding: Span("! öppet", .warning)
    }
  }
}
