import Finsam
import TextUI

extension ReviewScreen: BrowsingScreen {
  var tab: MainScreen? { .review }
  var rowCount: Int { items.count }
  var emptyText: String { "Inget väntar på ett beslut." }
  func unread(_ desk: Desk) -> Problem? { desk.reading.unread(.review) }
  /// What cannot be read is what the detail tells of.
  func lack(_ desk: Desk) -> Problem? { nil }
  func crumb(_ desk: Desk) -> String { "Granskning" }

  func fileLine(_ desk: Desk) -> Int? {
    if case .problem(let problem) = item?.kind { return max(1, problem.line) }
    return place(desk).flatMap { desk.reading.positions.nearest($0)?.line }
  }

  func listLine(_ desk: Desk) -> DetailLine? { item.map { DetailLine([], place: $0.place) } }

  mutating func performOwn(_ action: Action, _ desk: Desk, in area: Rect) -> Outcome? {
    switch action {
    case .open where panes.pane == .list: return item.flatMap(destination).map { .go($0) }
    case .accept:
      guard case .finding(let finding) = item?.kind else { return .stay }
      return .go(.form(.accept(finding)))
    default: return nil
    }
  }

  func availabilityOfOwn(_ action: Action, _ desk: Desk) -> Availability? {
    switch action {
    case .edit:
      guard case .problem = item?.kind else { return nil }
      return .unavailable("Felet lagas i filen: E öppnar den på rätt rad.")
    case .accept:
      guard case .finding = item?.kind else {
        return .unavailable("Bara fynd från kontrollerna kan godtas.")
      }
      if item?.isOpen == false { return .unavailable("Fyndet är redan godtaget.") }
      return desk.reasonNotWritable(DocumentKind.review.path(id: "")).map { .unavailable($0) }
        ?? .available
    // The order of a list cannot be seen here.
    case .moveUp, .moveDown: return .absent
    case .new, .remove, .mark: return panes.pane == .list ? .absent : nil
    default: return nil
    }
  }

  func helpActions(_ desk: Desk) -> [Action] {
    [.open, .nextFinding, .accept, .assess, .decide, .edit]
      + [panes.pane == .list ? .filter : .search, .undo, .help]
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let table = Table(
      columns: [
        TableColumn("Vad", .flexible(20, weight: 2), priority: 9),
        TableColumn("Var", .flexible(16, weight: 2), priority: 5),
        TableColumn("Läge", .fixed(10), priority: 7),
      ], rows: items.count
    ) { index in
      let item = items[index]
      return [
        Span(item.summary.oneLine), Span(item.name, .dim), item.stateSpan,
      ]
    }
    let accepted = desk.review.acceptedCount
    let title =
      "Att besluta om"
      + (accepted == 0
        ? ""
        : " (\(desk.review.openCount)) och \(accepted == 1 ? "godtaget" : "godtagna") (\(accepted))")
    draw(
      table, title: title, shown: items.count, of: total, detailTitle: item?.name ?? "",
      on: &canvas,
      in: area, desk)
  }

  func copyText(_ desk: Desk) -> String {
    item.map { "\($0.name): \($0.title): \($0.detail)" } ?? ""
  }
}

extension ReviewItem {
  /// What a list says of it, beside the column with its name.
  var summary: String {
    switch kind {
    case .finding: detail
    case .notAssessed: title
    case .problem: "\(title): \(detail)"
    }
  }

  var stateSpan: Span {
    switch kind {
    case _ where !isOpen: Span("✔ godtaget", .good)
    case .problem(let problem):
      if problem.copy != nil {
        Span("! kopia", .warning)
      } else if problem.isBlocking {
        Span("✖ fel", .error)
      } else if problem.isMendable {
        Span("! öppet", .warning)
      } else {
        Span("· tips", .dim)
      }
    case .notAssessed: Span("– ej bed.", .notAssessed)
    case .finding: Span("! öppet", .warning)
    }
  }
}
