import Finsam
import TextUI

extension OverviewScreen {
  /// What is to be done; nothing of it in a new förbund, which has its first steps to take.
  func dueItems(_ desk: Desk) -> [DueItem] {
    FirstStep.left(desk).isEmpty ? desk.overview.due.folded : []
  }

  /// What is to be done and what is to be reviewed, below each other where both have room; else the
  /// one that the cursor is in, or else the first, with a line about the other.
  func drawBelow(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let duties = dueItems(desk).count
    // A file that cannot be read, and what a new förbund begins with, go before all else.
    let isUrgent = desk.overview.counts.problems > 0 || count(.steps, desk) > 0
    if duties == 0 || isReviewing(desk) {
      return drawAttention(on: &canvas, in: area, desk)
    }
    if isUrgent, item(desk)?.group != .duties {
      let (list, other) = area.splitTop(area.height - (area.height >= 6 ? 1 : 0))
      drawAttention(on: &canvas, in: list, desk)
      canvas.write(
        "\(dutiesTitle(desk)): \(desk.key(.nextPane))", x: other.x + 2, y: other.y, .dim, in: other)
      return
    }
    // Some rows take two lines, and the one under the cursor stands in full below.
    let lines = duties + 1 + min(duties, 3) + (isInList(desk) ? 4 : 0)
    if area.height >= min(OverviewScreen.leastForBoth, lines + OverviewScreen.leastForOne) {
      let (top, bottom) = area.splitTop(min(lines, area.height * 2 / 3))
      drawDuties(on: &canvas, in: top, desk)
      drawAttention(on: &canvas, in: bottom, desk)
    } else {
      let (list, other) = area.splitTop(area.height - (area.height >= 6 ? 1 : 0))
      drawDuties(on: &canvas, in: list, desk)
      canvas.write(
        "\(attentionTitle(desk)): \(desk.key(.nextPane))", x: other.x + 2, y: other.y, .dim,
        in: other)
    }
  }

  /// Lower areas would show too little of each, unless the first is short.
  private static let leastForBoth = 14
  private static let leastForOne = 4

  /// Whether the cursor is in what there is to do, and so has the room of what stands above.
  func isInList(_ desk: Desk) -> Bool {
    switch item(desk)?.group {
    case .duties, .steps, .attention: true
    case .cards, .phases, nil: false
    }
  }

  private func isReviewing(_ desk: Desk) -> Bool {
    switch item(desk)?.group {
    case .steps, .attention: true
    case .cards, .phases, .duties, nil: false
    }
  }

  /// The list, and below it the row under the cursor in full, where the list is the one with the
  /// cursor.
  private func withWhole(
    _ text: String?, on canvas: inout Canvas, in area: Rect,
    draw: (inout Canvas, Rect) -> Void
  ) {
    let room = min(4, area.height / 3)
    let lines = text.map { $0.wrapped(to: max(20, area.width - 3)) } ?? []
    guard !lines.isEmpty, room > 0 else { return draw(&canvas, area) }
    let (list, below) = area.splitTop(area.height - room)
    draw(&canvas, list)
    for (index, line) in lines.prefix(room).enumerated() {
      canvas.write(line, x: below.x + 2, y: below.y + index, .strong, in: below)
    }
  }

  /// By when, what, what is missing for it, and who does it.
  func drawDuties(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let items = dueItems(desk)
    if items.isEmpty { return }
    let title = dutiesTitle(desk)
    let table = Table(
      columns: [
        TableColumn("Senast", .fixed(12), priority: 9),
        TableColumn(title, .flexible(max(22, title.count), weight: 6), priority: 9),
        TableColumn("Saknas", .flexible(14, weight: 3), priority: 8),
        TableColumn("Ansvarig", .flexible(12, weight: 1), priority: 5),
      ], rows: items.count, isActive: item(desk)?.group == .duties
    ) { row in
      let item = items[row]
      let day =
        item.last.map(\.text)
        ?? (item.place == .yearWheel ? "tidigare" : item.state == .late ? "nu" : "ingen dag")
      return [
        Span(item.sign + day, item.role), Span(item.what),
        Span(item.missing.joined(separator: "; "), item.role), Span(item.who, .dim),
      ]
    }
    var whole: String?
    if let (group, index) = item(desk), group == .duties { whole = items[index].sentences }
    withWhole(whole, on: &canvas, in: area) { canvas, list in
      draw(table, from: start(.duties, desk), on: &canvas, in: list)
    }
  }

  private func dutiesTitle(_ desk: Desk) -> String {
    let due = desk.overview.due
    let late =
      due.lateCount == 0 ? "" : ", \(due.lateCount) \(due.lateCount == 1 ? "sen" : "sena")"
    return "Att göra (\(due.count)\(late))"
  }

  private func attentionTitle(_ desk: Desk) -> String {
    let missing = desk.overview.attention.count { $0.kind == .missingFigures }
    let waiting = desk.review.waiting.count
    return "Att granska (\(desk.review.openCount))"
      + (missing == 0 ? "" : " och saknade uppgifter (\(missing))")
      + (waiting == 0
        ? "" : ", ✖ \(waiting) \(waiting == 1 ? "kontroll" : "kontroller") väntar")
  }

  func drawAttention(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let steps = FirstStep.left(desk).map { Span("▷ " + $0.text(desk.office), .strong) }
    let attention = desk.overview.attention
    let rows = steps + attention.map { Span($0.symbol + $0.text, $0.role) }
    let title = steps.isEmpty ? attentionTitle(desk) : "Börja här"
    let table = Table(
      columns: [TableColumn(title, .flexible(20), priority: 9)],
      rows: rows.count,
      isActive: [.steps, .attention].contains(item(desk)?.group),
      emptyText: "Inget att granska."
    ) { [rows[$0]] }
    let whole = item(desk)?.group == .attention ? copyText(desk) : nil
    withWhole(whole, on: &canvas, in: area) { canvas, list in
      draw(table, from: start(.steps, desk), on: &canvas, in: list)
    }
  }
}

extension DueItem {
  var sign: String { state == .late ? "! " : "○ " }

  var role: Role {
    switch state {
    case .late: .warning
    case .left: .text
    case .done: .met
    }
  }

  /// `Årsredovisning 2014, senast 2015-03-31. Saknas: … Ansvarig: … Källa: …`
  var sentences: String {
    let day = last.map { ", senast \($0.text)" } ?? ""
    let late = state == .late ? ", försenat" : ""
    let facts = [
      ("Saknas: ", missing.joined(separator: "; ")), ("Ansvarig: ", who), ("Källa: ", source),
    ].filter { !$0.1.isEmpty }.map { "\($0.0)\($0.1)." }
    return ([what + day + late + "."] + facts).joined(separator: " ")
  }

  /// The whole row as one text.
  var text: String {
    [last.text, what, missing.joined(separator: "; "), who].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}

extension Attention {
  var symbol: String {
    switch kind {
    case .problem: "✖ "
    case .youths: "! "
    case .assessmentAgainstOutcome: "≠ "
    case .notAssessed: "– "
    case .missingFigures, .silence: "· "
    case .unmetGoals, .lateActivities: "✖ "
    case .unreportedActivities: "? "
    case .finding, .economy: "! "
    }
  }

  var role: Role {
    switch kind {
    case .problem: .error
    case .youths, .assessmentAgainstOutcome, .finding, .economy: .warning
    case .notAssessed: .notAssessed
    case .missingFigures, .silence: .text
    case .unmetGoals, .lateActivities: .notMet
    case .unreportedActivities: .notMeasured
    }
  }
}
