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

  static let actions: [ScreenAction<ReviewScreen>] =
    [
      .asks(.open) { screen, _ in
        screen.item.flatMap(screen.destination).map { .can(.go($0)) } ?? .absent
      }.when(\.isInList).onBar(),
      .openRow, .openLine.onBar(), .everywhere(.nextFinding),
      .asks(.accept) { screen, moment in screen.acceptance(moment.desk) }.onBar(),
      .onRecord(.assess).onBar(), .onRecord(.decide).onBar(),
      .asks(.edit) { screen, _ in
        guard case .problem = screen.item?.kind else { return .absent }
        return .cannot("Felet lagas i filen: E öppnar den på rätt rad.")
      },
      .onRecord(.edit).onBar(), .filter.onBar(), .everywhere(.search), .everywhere(.undo), .back,
      .copy,
    ] + ScreenAction.moving
    + ScreenAction.onRecord(.new, .remove, .mark).map { $0.when(\.isInDetail) }

  private func acceptance(_ desk: Desk) -> Answer<Outcome> {
    guard case .finding(let finding) = item?.kind else {
      return .cannot("Bara fynd från kontrollerna kan godtas.")
    }
    if item?.isOpen == false { return .cannot("Fyndet är redan godtaget.") }
    return Answer.can(.go(.form(.accept(finding))))
      .unless(desk.reasonNotWritable(DocumentKind.review.path(id: "")))
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let table = Table(
      columns: [
        TableColumn("Vad", .flexible(20, weight: 2), priority: 9),
        TableColumn("Var", .flexible(16, weight: 2), priority: 5),
        TableColumn("Läge", .fixed(10), priority: 7),
      ], rows: items.count, needs: needs
    ) { items[$0].spans }
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
  var spans: [Span] { [Span(summary.oneLine), Span(name, .dim), stateSpan] }

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
