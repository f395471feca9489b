import Finsam
import TextUI

extension StyrkortScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    guard let styrkort = styrkort(desk) else {
      let lines =
        unread(desk).map { [$0.unreadText] } ?? [
          "Förbundet har inget styrkort än.", "Tryck n för att göra ett.",
        ]
      for (y, line) in lines.flatMap({ $0.wrapped(to: area.width - 4) }).enumerated() {
        canvas.write(line, x: area.x + 2, y: area.y + 1 + y, .dim, in: area)
      }
      canvas.cursor = Point(x: area.x + 2, y: area.y + 1)
      return
    }
    draw(
      list.table(panes), title: styrkort.title, shown: list.count, of: list.total,
      detailTitle: detailTitle(styrkort), on: &canvas, in: area, desk)
  }

  private func detailTitle(_ styrkort: Styrkort) -> String {
    switch row {
    case .goal(let id): "Mål \(id)"
    case .perspective(let id): styrkort.perspective(id)?.name ?? id
    case nil: ""
    }
  }
}

extension Styrkort {
  /// Goals by perspective, under a row for each; goals without a perspective come last.
  private typealias Row = Grouped<ListedGoal, PerspectiveStanding>

  func list(_ desk: Desk, comparesYears: Bool) -> AnyList {
    let lacks = { (file: String) in desk.reading.hiding(file) != nil }
    let goals = desk.office.listedGoals(on: desk.day, lacking: lacks)
      .filter { $0.placed.address.file == address.file }
    let before = year.flatMap { desk.office.styrkortBefore($0) }
    let isLacking = lacks(address.file)
    let threshold = desk.threshold
    var rows: [Row] = []
    for perspective in perspectives {
      rows.append(.heading(standing(of: perspective, threshold: threshold)))
      rows += goals.filter { $0.placed.goal.perspective == perspective.id }.map { .row($0) }
    }
    let known = Set(perspectives.map(\.id))
    rows += goals.filter { !known.contains($0.placed.goal.perspective) }.map { .row($0) }
    let sums: [String: @Sendable (PerspectiveStanding) -> CellText] = [
      "Bedömning": { [self] standing in
        if isLacking, !standing.verdict.isAssessed { return ListedGoal.unreadable }
        return standing.verdict.listCell(of: self, on: desk.day)
      },
      "Enligt utfallen": { $0.settledCell },
      "Året före": { standing in
        let past = before?.standing(of: standing.perspective, threshold: threshold)
        return CellText(past?.tally.short ?? CellText.none, .dim)
      },
    ]
    let own = ListedGoal.columns.filter { $0.head.title != "Året före" || comparesYears }
    let name = GroupedColumn<ListedGoal, PerspectiveStanding>(
      Column(ColumnHead("Mål", .flexible(16), priority: 9)) { one in
        let goal = one.placed.goal
        let perspective = one.names[goal.perspective]?.perspective.name ?? ""
        return CellText(
          "\(goal.perspective) \(perspective)", shown: "  \(goal.id)  \(goal.wording.oneLine)")
      },
      sum: { CellText("\($0.perspective.name): \($0.tally.words())", .heading) })
    let columns =
      [name]
      + own.map { column in
        GroupedColumn(column, sum: sums[column.head.title] ?? { _ in CellText("") })
      }
    return AnyList(
      columns.map(\.whole), count: rows.count, isSortable: false,
      nesting: { [rows] row in
        if case .heading = rows[row] {
          AnyList.Nesting(isHeading: true)
        } else {
          AnyList.Nesting(level: 1)
        }
      },
      row: { [rows] in rows[$0] },
      line: { [rows] row in
        switch rows[row] {
        case .heading(let standing):
          AnyList.Line(id: standing.perspective.id, title: standing.perspective.name)
        case .row(let one):
          AnyList.Line(
            id: one.placed.address.path, address: one.placed.address, title: one.placed.goal.id)
        }
      })
  }
}
