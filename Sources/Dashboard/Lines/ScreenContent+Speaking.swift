import Finsam
import TextUI

extension ScreenContent {
  /// The lines that one searches in, to read and not to choose among.
  func spoken(_ desk: Desk, in area: Rect) -> SpokenScreen {
    SpokenScreen(crumb(desk), lines: searched(desk, in: area).texts)
  }

  func asked(_ desk: Desk) -> SpokenQuestion? { nil }

  mutating func write(line: String, _ desk: Desk, in area: Rect) -> Outcome { .stay }
}

extension OverviewScreen {
  /// Every item with its number, in the order that the cursor goes.
  func spoken(_ desk: Desk, in area: Rect) -> SpokenScreen {
    let year = desk.overview.figureYear.map { " \($0.text)" } ?? ""
    let texts = texts(desk) { phase in
      let cells = phase.cells
      return "\(cells[0]): \(cells[1]) insatser; deltagare\(year): \(cells[2]); "
        + "förbundets kostnad\(year): \(cells[3])"
    }
    var spoken = SpokenScreen(
      "\(crumb(desk)), \(desk.office.forbund.name)", count: texts.count, current: cursor,
      choices: nil
    ) { texts[$0] }
    spoken.deedsElsewhere = [.edit]
    return spoken
  }
}

extension ForbundList {
  func spoken(_ desk: Desk, in area: Rect) -> SpokenScreen {
    let titles = desk.session.forbund.map(\.title)
    return SpokenScreen(
      crumb(desk), count: titles.count, current: table.cursor, choices: nil
    ) { titles[$0] }
  }
}

extension YearWizard {
  /// The boxes: a number ticks one.
  func spoken(_ desk: Desk, in area: Rect) -> SpokenScreen {
    let searched = searched(desk, in: area)
    return SpokenScreen(
      head(width: 80, isShort: false).map(\.text).joined(separator: " "),
      count: searched.texts.count, current: searched.current, choices: nil, deed: .mark
    ) { searched.texts[$0] }
  }
}

extension PeriodScreen {
  /// The rows with the figures that they have.
  func spoken(_ desk: Desk, in area: Rect) -> SpokenScreen {
    SpokenScreen(
      crumb(desk) + ", \(sheet.rows.count.inRows)", count: sheet.rows.count,
      current: table.cursor, choices: nil
    ) { [sheet] index in
      let row = sheet.rows[index]
      let figures = PeriodSheet.Column.allCases.compactMap { column in
        let shown = row.cell(column).shown
        return shown.isEmpty ? nil : "\(column.title): \(shown)"
      }
      return ([row.insats.name] + figures).joined(separator: "; ")
    }
  }

  func asked(_ desk: Desk) -> SpokenQuestion? {
    if let sourceEditor {
      return SpokenQuestion(
        facts: sourceEditor.text.isEmpty ? [] : ["Källa nu: \(sourceEditor.text)"],
        question: sourceEditor.text.isEmpty
          ? "Källa? Tom rad skriver ingen källa, ”.esc” sparar inget."
          : "Källa? Tom rad behåller den, ”.töm” tar bort den.")
    }
    guard let row, let cell else { return nil }
    let shown = cell.shown.isEmpty ? cell.computed : cell.shown
    let before = cell.before.isEmpty ? "" : " \(period.before?.shown ?? ""): \(cell.before)."
    let wrong = (fault ?? contradictions(in: table.cursor).first).map { [$0] } ?? []
    return SpokenQuestion(
      facts: [
        "\(row.insats.name), \(column.title.lowercased()). Nu: \(shown.isEmpty ? "tomt" : shown)."
          + before
      ] + wrong, question: "Nytt värde?")
  }

  /// Writes the cell and goes to the next; an empty line lets it be. Where the source is asked for,
  /// the line is that.
  mutating func write(line: String, _ desk: Desk, in area: Rect) -> Outcome {
    if sourceEditor != nil {
      if !line.trimmed.isEmpty { sourceEditor = LineEditor(line) }
      return writeSource(.enter)
    }
    if line.isEmpty, editor != nil { _ = type(.escape, desk, in: area) }
    if !line.isEmpty {
      if let reason = reasonNotEditable(desk) { return .say(Notice(reason, .warning)) }
      editor = LineEditor(line)
    }
    return type(.tab, desk, in: area) ?? .stay
  }
}

extension ReportScreen {
  func spoken(_ desk: Desk, in area: Rect) -> SpokenScreen {
    SpokenScreen(crumb(desk), lines: report.spokenLines)
  }
}

extension Report {
  /// Block by block: of a table each row says the titles of its columns.
  var spokenLines: [String] {
    [title]
      + blocks.flatMap { block -> [String] in
        switch block {
        case .heading(let text, _, _), .byline(let text), .paragraph(let text),
          .quotation(let text), .origin(let text):
          [text.plain]
        case .remark(let text): ["Obs: \(text.plain)"]
        case .list(let items): items.flatMap { [$0.text.plain] + $0.below.map(\.plain) }
        case .trends(let trends): trends.map { "\($0.label.plain): \($0.words.plain)" }
        case .bars(let bars): bars.map { "\($0.label.plain): \($0.words.plain)" }
        case .table(let table): table.rows.map { table.spoken($0) }
        }
      }
  }
}

extension ReportTable {
  fileprivate func spoken(_ row: [CellText]) -> String {
    zip(heads, row).enumerated().compactMap { index, cell in
      let (head, text) = (cell.0.title, cell.1.shown.spoken)
      if text.isEmpty || text == CellText.none { return nil }
      return index == 0 || head.isEmpty ? text : "\(head): \(text)"
    }.joined(separator: "; ")
  }
}
