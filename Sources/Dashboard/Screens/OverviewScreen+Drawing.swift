import Finsam
import TextUI

extension OverviewScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let (head, belowHead) = area.splitTop(1)
    let full = headline(desk, named: true)
    let fits = TextWidth.cells(of: full.map(\.text).joined()) < head.width
    canvas.write(fits ? full : headline(desk, named: false), x: head.x + 1, y: head.y, in: head)
    canvas.cursor = Point(x: head.x + 1, y: head.y)
    let hasRoom = drawsCards(in: area, desk)
    let cardHeight = hasWideCards(area.width, desk) ? 4 : 5
    let (cards, rest) = belowHead.splitTop(
      hasRoom ? cardHeight : min(desk.overview.perspectives.count, max(4, area.height / 3)))
    if hasRoom {
      drawCards(on: &canvas, in: cards, desk)
    } else {
      drawCardLines(on: &canvas, in: cards, desk)
    }
    if area.width >= Size.sideBySide {
      let wished = max(area.width / 2, phaseTable(desk).roomNeeded.text)
      let (left, right) = rest.splitLeft(min(wished, area.width - OverviewScreen.leastAttention))
      let wanted = dueItems(desk).isEmpty ? 0 : dueItems(desk).count + 1
      // The phases first, as what they come to is told in as many lines as the duties leave.
      let table = desk.overview.phases.count + 1
      let most = max(left.height / 4, left.height - table - wanted - 1)
      let noted = note(desk, width: left.width, height: most)
      let (phases, duties) = left.splitTop(
        wanted == 0 ? left.height : table + noted.count + 1)
      drawPhases(
        on: &canvas,
        in: Rect(
          x: left.x, y: left.y, width: left.width, height: phases.height - (wanted == 0 ? 0 : 1)),
        desk)
      drawDuties(on: &canvas, in: duties, desk)
      drawAttention(
        on: &canvas,
        in: Rect(x: right.x + 1, y: right.y, width: right.width - 1, height: right.height),
        desk)
    } else {
      // What there is to do has the room, once somebody looks there.
      if isInList(desk), rest.height < OverviewScreen.roomForPhases {
        return drawBelow(on: &canvas, in: rest, desk)
      }
      let table = desk.overview.phases.count + 1
      let note = note(desk, width: rest.width, height: rest.height).count
      // Where there is little room, one line of what the participants come to still goes first.
      let least = rest.height > table + 4 ? table + min(1, note) : 3
      let (top, bottom) = rest.splitTop(min(table + note, max(least, rest.height / 2)))
      drawPhases(on: &canvas, in: top, desk)
      drawBelow(on: &canvas, in: bottom, desk)
    }
  }

  /// Lower screens show either the phases or what there is to do in full.
  private static let roomForPhases = 22

  private func headline(_ desk: Desk, named: Bool) -> [Span] {
    let counts = desk.overview.counts
    let year = desk.overview.styrkortYear.map { _ in desk.overview.styrkortTitle + ": " } ?? ""
    let words = [counts.goals.words(), counts.goals.decidedWords].filter { !$0.isEmpty }
    let told = lack(desk).map { [$0.lackSpan] }
    let name = Span(named ? desk.office.forbund.name + "  " : "", .strong)
    let problems = counts.problems > 0 ? "✖ \(counts.problems) fel i filer  " : ""
    // What is wrong comes first: the row may be cut.
    if let told { return [name] + told + [Span("  " + problems, .error)] }
    return [name, Span(problems, .error), Span(year, .dim), Span(words.joined(separator: ", "))]
  }

  /// Why the styrkort that is shown may lack goals and assessments: then none is counted.
  private func lack(_ desk: Desk) -> Problem? {
    guard let year = desk.overview.styrkortYear else { return desk.reading.unread(.styrkort) }
    return desk.reading.hiding(DocumentKind.styrkort.path(id: year.text))
  }

  /// Narrower ones would not hold their words.
  private static let narrowestCard = 18

  private func cardWidth(_ width: Int, _ desk: Desk) -> Int {
    width / max(1, desk.overview.perspectives.count)
  }

  /// Whether the perspectives are cards side by side; else they are lines below each other.
  func drawsCards(in area: Rect, _ desk: Desk) -> Bool {
    area.width >= 80 && area.height >= 18 && hasCards(area.width, desk)
  }

  /// Whether cards hold their words, and the names in their frames whole.
  private func hasCards(_ width: Int, _ desk: Desk) -> Bool {
    let names = desk.overview.perspectives.map {
      TextWidth.cells(of: "▶ " + $0.standing.perspective.name)
    }
    let card = cardWidth(width, desk)
    return card >= OverviewScreen.narrowestCard && (names.max() ?? 0) <= card - 6
  }

  /// Whether a card has room for `✖ föreslås ej uppnått ≠` on one line within its frame.
  private func hasWideCards(_ width: Int, _ desk: Desk) -> Bool {
    cardWidth(width, desk) - 4 >= Verdict.widest
  }

  private func drawCards(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let width = cardWidth(area.width, desk)
    let isWide = hasWideCards(area.width, desk)
    for (index, card) in desk.overview.perspectives.enumerated() {
      let box = Rect(
        x: area.x + index * width, y: area.y, width: width, height: area.height)
      let isCursor = cursor == index
      canvas.box(
        box, title: (isCursor ? "▶ " : "") + card.name,
        role: isCursor ? .strong : .border, titleRole: isCursor ? .cursor : .heading)
      let inner = box.inset(x: 2, y: 1)
      let verdict = card.standing.verdict
      let lines =
        if lack(desk) != nil {
          card.lackSpans(isWide: isWide)
        } else if isWide {
          [Span(verdict.listCell), Span(card.counts(width: inner.width))]
        } else {
          verdict.narrowSpans + [Span(card.narrowCounts)]
        }
      for (y, line) in lines.enumerated() {
        let text = Span(line.text.clipped(to: inner.width), line.role)
        canvas.write([text], x: inner.x, y: inner.y + y, width: inner.width, in: inner)
      }
      canvas.add(Hotspot(box, .row(index, pane: 0)))
      // The name stands in the frame, behind the sign of the cursor.
      if isCursor { canvas.cursor = Point(x: box.x + 5, y: box.y) }
    }
  }

  /// One line a perspective, where there is too little room for cards; of many, those around the
  /// cursor.
  private func drawCardLines(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let cards = desk.overview.perspectives
    let here = min(cursor, cards.count - 1)
    let top = max(0, here - area.height + 1)
    let most = max(12, area.width / 3)
    let names = cards.map { TextWidth.cells(of: $0.name) }
    let width = min(max(12, (names.max() ?? 0) + 1), most)
    for (index, card) in cards.enumerated().dropFirst(top).prefix(area.height) {
      let row = Rect(x: area.x, y: area.y + index - top, width: area.width, height: 1)
      let name = card.name.clipped(to: width - 1).padded(to: width)
      let spans =
        lack(desk) == nil
        ? [
          Span(card.standing.verdict.listCell),
          Span("  \(card.standing.tally.short)\(card.trendWords)", .dim),
        ] : card.lackSpans(isWide: true)
      canvas.write([Span("  \(name)")] + spans, x: row.x, y: row.y, in: row)
      canvas.add(Hotspot(row, .row(index, pane: 0)))
      guard cursor == index else { continue }
      canvas.recolor(row, .cursor)
      canvas.write("▶", x: row.x, y: row.y, .cursor)
      canvas.cursor = Point(x: row.x + 2, y: row.y)
    }
  }

  /// The cells of `Deltagare 2014`.
  private static let plainParticipants = 14

  /// Room to say how many insatser the participants are of.
  private func participantWidth(_ desk: Desk) -> Int {
    max(
      OverviewScreen.plainParticipants, desk.overview.phases.map { $0.cells[2].count }.max() ?? 0)
  }

  private func costWidth(_ desk: Desk) -> Int {
    max(18, desk.overview.phases.map { $0.shownCost.count }.max() ?? 0)
  }

  /// The cells that are left for what there is to review, beside the phases.
  private static let leastAttention = 34

  private func phaseTable(_ desk: Desk) -> Table {
    let year = desk.overview.figureYear?.text ?? ""
    let rows = desk.overview.phases.map { $0.cells.map { Span($0) } }
    let columns = 4
    return Table(
      columns: [
        TableColumn("Insatser per skede", .flexible(18, weight: 1), priority: 9),
        TableColumn("Antal", .fixed(5), alignment: .right, priority: 8),
        TableColumn(
          "Deltagare \(year)", .fixed(participantWidth(desk)), alignment: .right, priority: 7),
        TableColumn(
          "Förb. kostnad \(year)", .fixed(costWidth(desk)), alignment: .right, priority: 6),
      ], rows: rows.count, isActive: item(desk)?.group == .phases,
      emptyText: desk.reading.unread(.insats)?.unreadText(desk) ?? "Inga insatser än.",
      needs: rows.isEmpty ? nil : Table.needs(of: columns, rows: rows.count) { rows[$0] }
    ) { rows[$0] }
  }

  private func drawPhases(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let table = phaseTable(desk)
    let (top, below) = area.splitTop(table.rows + 1)
    draw(table, from: start(.phases, desk), on: &canvas, in: top)
    for (index, line) in note(desk, width: area.width, height: below.height).enumerated() {
      canvas.write(line, x: below.x + 1, y: below.y + index, .dim, in: below)
    }
  }

  /// What the phases' participants come to, and what they leave out: in full sentences, else in as
  /// few words as there is room for; of the first sentence its beginning at least.
  private func note(_ desk: Desk, width: Int, height: Int) -> [String] {
    let sentences = desk.overview.participantWords
    for words in [sentences] + desk.overview.shorterParticipantWords {
      let lines = words.joined(separator: " ").wrapped(to: max(20, width - 2))
      if !words.isEmpty, lines.count <= height { return lines }
    }
    guard let first = sentences.first, height > 0 else { return [] }
    let lines = first.wrapped(to: max(20, width - 4)).prefix(height)
    return lines.dropLast() + lines.suffix(1).map { $0 + " …" }
  }

  /// Draws a group; its rows are numbered from `start` among all items.
  func draw(_ table: Table, from start: Int, on canvas: inout Canvas, in area: Rect) {
    var part = Canvas(size: Size(area.width, area.height), after: canvas)
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
  /// As everywhere else: a heading that the document prints in another way stands in the detail.
  fileprivate var name: String { standing.perspective.name }

  /// `2 av 2 mål föreslås uppnådda · bättre än 2013`
  var counts: String { standing.tally.words() + trendWords }

  /// As much of the same as the width has room for.
  func counts(width: Int) -> String {
    let (words, short) = (standing.tally.words(), standing.tally.short)
    let brief = standing.tally.words(of: "")
    return [counts, brief + trendWords, words, brief].first { TextWidth.cells(of: $0) <= width }
      ?? short
  }

  /// `2 av 2 mål`, below words that say that all is proposed; else as in a column.
  var narrowCounts: String {
    let tally = standing.tally
    let isPlain = standing.verdict.isProposal && tally.met == 0 && tally.decided == 0
    return isPlain ? "\(tally.metProposed) av \(tally.goals) mål" : tally.short
  }

  /// ` · bättre än 2013`; empty without an earlier year.
  var trendWords: String {
    let trend = trend.map { " · \($0.rawValue) än \(earlier.last?.year.text ?? "")" } ?? ""
    return trend.replacing("oförändrat än", with: "som")
  }

  /// What stands there where the styrkort could not be read whole: what somebody has judged, if
  /// that was read, and no count.
  func lackSpans(isWide: Bool) -> [Span] {
    let verdict = standing.verdict
    guard verdict.isAssessed else { return [Span("? går inte att läsa", .error)] }
    return isWide ? [Span(verdict.listCell)] : verdict.narrowSpans
  }

  var text: String {
    "\(name): \(standing.statusWords), \(counts)"
  }
}

extension OverviewReport.PhaseRow {
  /// `1 av 4, tolkning`, what the participants are of and whether they are a reading.
  private var facts: String {
    [coverage, isReading ? "tolkning" : ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  var cells: [String] {
    [
      phase?.rawValue.capitalizedFirst ?? "Utan skede",
      notFunded == 0 ? String(insatser) : "\(insatser) + \(notFunded)",
      participants.map { $0.shown + (facts.isEmpty ? "" : " (\(facts))") } ?? "–",
      shownCost,
    ]
  }
}
