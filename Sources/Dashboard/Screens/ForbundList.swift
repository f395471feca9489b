import Finsam
import TextUI

/// The förbund of a folder side by side, to choose from.
struct ForbundList: Equatable, Sendable {
  var table = TableState()
}

extension ForbundList: ScreenContent {
  var tab: MainScreen? { nil }
  func crumb(_ desk: Desk) -> String { "Välj förbund" }

  static let actions: [ScreenAction<ForbundList>] =
    [
      .asks(.open) { screen, moment in
        let rows = moment.desk.session.forbund
        guard rows.indices.contains(screen.table.cursor) else { return .can(.stay) }
        return .can(.ask(.chooseForbund(rows[screen.table.cursor].folder)))
      }.onBar(),
      .asks(.new) { _, moment in
        Answer.can(.askForForbund).unless(moment.desk.readOnlyReason)
      }.onBar().called { _ in "Nytt förbund" },
      .everywhere(.compareForbund), .everywhere(.search), .everywhere(.palette),
      .everywhere(.theme), .everywhere(.quit),
      ScreenAction(.back) { _, moment in
        .cannot("Du är redan på första nivån. \(moment.desk.key(.quit)) avslutar.")
      },
    ]
    + TwoPane.moves.map { action, key in
      .turns(action) { screen, moment in
        _ = screen.table.move(
          key, rows: moment.desk.session.forbund.count,
          page: Table.page(height: moment.area.height - 2))
      }
    }

  var lookup: Lookup { .searches }

  func searched(_ desk: Desk, in area: Rect) -> SearchedLines {
    SearchedLines(
      texts: desk.session.forbund.map(\.title), current: table.cursor)
  }

  mutating func go(to line: Int, _ desk: Desk, in area: Rect) {
    click(row: line, pane: 0, desk, in: area)
  }

  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) {
    table.select(
      row, rows: desk.session.forbund.count, page: Table.page(height: area.height - 2))
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let (head, body) = area.splitTop(2)
    canvas.write(
      "Vilket förbund vill du arbeta med? Enter öppnar.", x: head.x + 2, y: head.y, .strong)
    let rows = desk.session.forbund
    Table(
      columns: [
        TableColumn("Förbund", .flexible(24, weight: 2), priority: 9),
        TableColumn("Dag", .fixed(10), priority: 5),
        TableColumn("Styrkort", .fixed(8), priority: 6),
        TableColumn("Mål uppnådda", .fixed(18), priority: 8),
        TableColumn("Insatser", .fixed(8), alignment: .right, priority: 7),
        TableColumn("Att granska", .fixed(11), alignment: .right, priority: 4),
      ], rows: rows.count
    ) { index in
      guard let overview = rows[index].overview else {
        return [Span(rows[index].title), Span("läser …", .dim)]
          + Array(repeating: Span(""), count: 4)
      }
      return [
        Span(rows[index].title), Span(overview.day.text),
        Span(overview.styrkortYear.text),
        Span(overview.counts.goals.short),
        Span(String(overview.counts.insatser)), Span(String(overview.openCount)),
      ]
    }.draw(table, on: &canvas, in: body)
  }

  func position(_ desk: Desk) -> String { "Rad \(table.cursor + 1)/\(desk.session.forbund.count)" }
}
