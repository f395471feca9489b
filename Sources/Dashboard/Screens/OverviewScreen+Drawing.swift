import Finsam
import TextUI

extension OverviewScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let (head, belowHead) = area.splitTop(1)
    let hasRoomForName = area.width >= 80
    canvas.write(headline(desk, named: hasRoomForName), x: head.x + 1, y: head.y, in: head)
    canvas.cursor = Point(x: head.x + 1, y: head.y)
    let hasRoom = area.width >= 80 && area.height >= 18
    let (cards, rest) = belowHead.splitTop(hasRoom ? 4 : desk.overview.perspectives.count)
    if hasRoom {
      drawCards(on: &canvas, in: cards, desk)
    } else {
      drawCardLines(on: &canvas, in: cards, desk)
    }
    if area.width >= Size.sideBySide {
      let (left, right) = rest.splitLeft(max(58, area.width * 2 / 5))
      drawPhases(on: &canvas, in: left, desk)
      drawAttention(
        on: &canvas,
        in: Rect(x: right.x + 1, y: right.y, width: right.width - 1, height: right.height),
        desk)
    } else {
      let wanted = desk.overview.phases.count + 1
      let (top, bottom) = rest.splitTop(min(wanted, max(3, rest.height / 2)))
      drawPhases(on: &canvas, in: top, desk)
      drawAttention(on: &canvas, in: bottom, desk)
    }
  }

  private func headline(_ desk: Desk, named: Bool) -> [Span] {
    let counts = desk.overview.counts
    let year = desk.overview.styrkortYear.map { "Styrkort \($0.text): " } ?? ""
    var spans = [
      Span(named ? desk.office.forbund.name + "  " : "", .strong), Span(year, .dim),
      Span("\(counts.goalsMet) av \(counts.goals) mål uppnådda"),
    ]
    if counts.problems > 0 { spans.append(Span("  ✖ \(counts.problems) fel i filer", .error)) }
    return spans
  }

  private func drawCards(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let width = area.width / max(1, desk.overview.perspectives.count)
    for (index, card) in desk.overview.perspectives.enumerated() {
      let box = Rect(
        x: area.x + index * width, y: area.y, width: width, height: 4)
      let isCursor = cursor == index
      canvas.box(
        box, title: (isCursor ? "▶ " : "") + card.standing.perspective.name,
        role: isCursor ? .strong : .border, titleRole: isCursor ? .cursor : .heading)
      let inner = box.inset(x: 2, y: 1)
      canvas.write(
        [card.standing.verdict.listSpan], x: inner.x, y: inner.y, width: inner.width, in: inner)
      canvas.write(
        card.counts.clipped(to: inner.width), x: inner.x, y: inner.y + 1, .text, in: inner)
      canvas.add(Hotspot(box, .row(index, pane: 0)))
      // The name stands in the frame, behind the sign of the cursor.
      if isCursor { canvas.cursor = Point(x: box.x + 5, y: box.y) }
    }
  }

  /// One line a perspective, where there is too little room for cards.
  private func drawCardLines(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    for (index, card) in desk.overview.perspectives.enumerated() {
      let row = Rect(x: area.x, y: area.y + index, width: area.width, height: 1)
      let name = card.standing.perspective.name.padded(to: 12)
      canvas.write(
        [Span("  \(name)"), card.standing.verdict.listSpan, Span("  \(card.counts)", .dim)],
        x: row.x, y: row.y, in: row)
      canvas.add(Hotspot(row, .row(index, pane: 0)))
      guard cursor == index else { continue }
      canvas.recolor(row, .cursor)
      canvas.write("▶", x: row.x, y: row.y, .cursor)
      canvas.cursor = Point(x: row.x + 2, y: row.y)
    }
  }

  private func drawPhases(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let year = desk.overview.figureYear?.text ?? ""
    let rows = desk.overview.phases
    let table = Table(
      columns: [
        TableColumn("Insatser per skede", .flexible(18, weight: 1), priority: 9),
        TableColumn("Antal", .fixed(5), alignment: .right, priority: 8),
        TableColumn("Delt. \(year)", .fixed(10), alignment: .right, priority: 7),
        TableColumn("Kostnad \(year)", .fixed(13), alignment: .right, priority: 6),
      ], rows: rows.count, isActive: item(desk)?.group == .phases,
      emptyText: desk.reading.unread(.insats)?.unreadText ?? "Inga insatser än."
    ) { rows[$0].cells.map { Span($0) } }
    draw(table, from: start(.phases, desk), on: &canvas, in: area)
  }

  private func drawAttention(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let rows = desk.overview.attention
    let missing = rows.filter { $0.kind == .missingFigures }.count
    let title =
      "Att ta ställning till (\(desk.review.open.count))"
      + (missing == 0 ? "" : " och saknade uppgifter (\(missing))")
    let table = Table(
      columns: [TableColumn(title, .flexible(20), priority: 9)],
      rows: rows.count, isActive: item(desk)?.group == .attention,
      emptyText: "Inget väntar på dig."
    ) { [Span(rows[$0].symbol + rows[$0].text, rows[$0].role)] }
    draw(table, from: start(.attention, desk), on: &canvas, in: area)
  }

  /// Draws a group; its rows are numbered from `start` among all items.
  private func draw(_ table: Table, from start: Int, on canvas: inout Canvas, in area: Rect) {
    var part = Canvas(size: Size(area.width, area.height))
    let isHere = table.isActive
    let row = isHere ? cursor - start : 0
    let page = Table.page(height: area.height)
    var table = table
    if !isHere { table.hidesCursor = true }
    table.draw(
      TableState(cursor: row, top: max(0, row - page + 1)), on: &part, in: Rect(part.size))
    canvas.paste(part, at: Point(x: area.x, y: area.y)) { target in
      if case .row(let row, _) = target { .row(start + row, pane: 0) } else { target }
    }
  }
}

extension PerspectiveCard {
  /// `2 av 2 mål nådda · bättre än 2013`
  var counts: String {
    let trend = trend.map { " · \($0.rawValue) än \(earlier.last?.year.text ?? "")" } ?? ""
    return "\(standing.met) av \(standing.goals) mål \(standing.goals == 1 ? "nått" : "nådda")"
      + (trend.replacing("oförändrat än", with: "som"))
  }

  var text: String {
    "\(standing.perspective.name): \(standing.verdict.status.rawValue), \(counts)"
  }
}

extension OverviewReport.PhaseRow {
  var cells: [String] {
    [
      phase?.rawValue.capitalizedFirst ?? "Utan skede", String(insatser),
      participants?.shown ?? "–",
      cost?.shown ?? "–",
    ]
  }
}

extension Attention {
  var symbol: String {
    switch kind {
    case .problem: "✖ "
    case .youths: "! "
    case .assessmentAgainstOutcome: "≠ "
    case .notAssessed: "– "
    case .missingFigures: "· "
    case .lateActivities: "✖ "
    case .unreportedActivities: "? "
    case .finding: "! "
    }
  }

  var role: Role {
    switch kind {
    case .problem: .error
    case .youths, .assessmentAgainstOutcome, .finding: .warning
    case .notAssessed: .notAssessed
    case .missingFigures: .text
    case .lateActivities: .notMet
    case .unreportedActivities: .notMeasured
    }
  }
}
