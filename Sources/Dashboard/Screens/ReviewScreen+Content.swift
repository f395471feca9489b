import Finsam
import TextUI

extension ReviewScreen: BrowsingScreen {
  var tab: MainScreen? { .review }
  func emptyText(_ desk: Desk) -> String { "Inget att granska." }
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
      .asks(.open) { screen, moment in
        // Where the finding itself is not seen beside the list, it is shown before its place is.
        guard screen.panes.areas(in: moment.area).detail != nil else { return .absent }
        return screen.item.flatMap(screen.destination).map { .can(.go($0)) } ?? .absent
      }.when(\.isInList).onBar(),
      .openRow.onBar(), .openLine.onBar(), .everywhere(.nextFinding),
      .asks(.accept) { screen, moment in screen.acceptance(moment.desk) }.onBar(),
      .onRecord(.assess).onBar(), .onRecord(.decide).onBar(),
      .asks(.edit) { screen, moment in
        guard case .problem = screen.item?.kind else { return .absent }
        return .cannot(
          "Felet lagas i filen: \(moment.desk.key(.openEditor)) öppnar den på rätt rad.")
      },
      .onRecord(.edit).onBar(), .filter.onBar(), .stateFilter, .everywhere(.search),
      .everywhere(.undo), .back,
      .copy, .exporting, .marking(.mark), .marking(.markRow), .sorting(.sort),
      .sorting(.sortSecond),
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
    draw(
      list.table(panes), title: heading, shown: list.count, of: list.total,
      detailTitle: item?.name ?? "", on: &canvas, in: area, desk)
  }
}

extension ReviewReport {
  /// What there is of each kind, and what waits.
  var heading: String {
    let accepted = acceptedCount
    let waiting = waiting.count
    return
      (["Att granska"] + openCounts
      + (accepted == 0 ? [] : ["\(accepted) \(accepted == 1 ? "godtaget" : "godtagna")"]))
      .joined(separator: " · ")
      + (waiting == 0 ? "" : " ✖ \(waiting) väntar")
  }
}

extension ReviewItem {
  static let columns: [Column<ReviewItem>] = [
    Column(ColumnHead("Vad", .flexible(20, weight: 2), priority: 9)) {
      CellText("\($0.title): \($0.detail)", shown: $0.summary)
    },
    Column(ColumnHead("Var", .flexible(16, weight: 2), priority: 5)) { CellText($0.name, .dim) },
    Column(ColumnHead("Kontroll", .flexible(14), priority: 3)) { $0.check },
    Column(ColumnHead("Läge", .fixed(10), priority: 7, isState: true)) { $0.state },
  ]

  /// Which check found it, in a file as the command calls it; empty for what no check did.
  private var check: CellText {
    guard case .finding(let finding) = kind else { return CellText("") }
    return CellText(finding.check.name, shown: finding.check.title, .dim)
  }

  /// Tells it from others, as far as they say different things.
  var id: String {
    "\(place.address.file)/\(place.address.path)/\(place.field ?? "") \(title) \(detail)"
  }

  /// What a list says of it, beside the column with its name.
  var summary: String {
    switch kind {
    case .finding: detail
    case .notAssessed: title
    case .problem: "\(title): \(detail)"
    }
  }

  private var state: CellText {
    switch kind {
    case _ where !isOpen: CellText("godtaget", shown: "✔ godtaget", .good)
    case .problem(let problem):
      if problem.copy != nil {
        CellText("kopia", shown: "! kopia", .warning)
      } else if problem.isBlocking {
        CellText("fel", shown: "✖ fel", .error)
      } else if problem.isMendable {
        CellText("öppet", shown: "! öppet", .warning)
      } else {
        CellText("tips", shown: "· tips", .dim)
      }
    case .notAssessed: CellText("ej bedömt", shown: "– ej bedömt", .notAssessed)
    case .finding(let finding):
      switch finding.nature {
      case .contradiction: CellText("fynd", shown: "! fynd", .warning)
      case .silence: CellText("saknas", shown: "· saknas")
      case .rounding: CellText("avrundning", shown: "· avrundat")
      case .definition: CellText("olika definition", shown: "· definition")
      }
    }
  }
}
