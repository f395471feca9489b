/// Women and men in the insatser, as an appendix to hand over: small groups are hidden, and what would
/// give them away. GEN-1 – GEN-3, part H.
package struct EqualityReport: Sendable {
  let office: Office
  let year: Year?
  let day: Day
  package let table: EqualityTable
  /// Groups of fewer are hidden.
  let limit: Int

  package init(_ office: Office, in year: Year?, on day: Day) {
    (self.office, self.year, self.day) = (office, year, day)
    table = EqualityTable(office, in: year.map(CountPeriod.year))
    limit = office.kaa.rules.smallestGroup(on: day)
  }

  /// Which counts by sex are hidden, row by row: the whole stays.
  package static func hidden(
    _ counts: [(women: Int, men: Int)], below limit: Int
  ) -> [Bool] {
    counts.map { women, men in
      var sheet = CountSheet()
      let parts = [sheet.add(women), sheet.add(men)]
      let whole = sheet.add(women.adding(men))
      sheet.relate(total: whole, parts: parts)
      guard let hidden = sheet.hidden(below: limit) else { return true }
      return parts.contains { hidden[$0] } || hidden[whole]
    }
  }

  package var report: Report {
    let split = table.rows.filter(\.isSplit)
    let rows = split.map { row in
      EqualityReport.Line(
        row: row, hidesParticipants: isHidden(row.women, row.men),
        hidesOutcome: isHidden(row.goodWomen, row.goodMen))
    }
    let list = AnyList(rows, Line.columns) { AnyList.Line(id: $0.row.insats.id) }
    let missing = table.withoutSplit
    return Report(
      ["Jämställdhet", year?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
      [
        .byline("\(office.forbund.name). Uppgifterna är per \(day.text)."),
        .paragraph(
          "\(split.count) av \(table.rows.count) individinriktade insatser redovisar deltagarna efter "
            + "kön."
            + (split.contains { $0.goodWomen != nil || $0.goodMen != nil }
              ? " Utfallet är de som gick till arbete eller studier." : "")),
        rows.isEmpty
          ? .paragraph("Ingen insats redovisar kvinnor och män för tiden.")
          : .table(ReportTable(list, columns: list.heads.map(\.title))),
        .paragraph(
          rows.contains { $0.hidesParticipants || $0.hidesOutcome }
            ? "”dolt”: någon av grupperna är mindre än \(limit) personer." : ""),
        .paragraph(
          "Kostnaden delas inte upp efter kön: ingen källa gör det, och hur länge kvinnor och män är "
            + "kvar skiljer sig åt."),
        .heading(missing.isEmpty ? "" : "Uppgift om kön saknas"),
        .list(
          missing.map { row in
            "\(row.insats.shownName), \(row.period?.shown ?? ""): \(shown(row.all)) deltagare"
          }),
      ])
  }

  private func shown(_ all: Quantity?) -> String {
    guard let whole = all?.number?.whole, whole > 0, whole < limit else { return all?.shown ?? "" }
    return "färre än \(limit)"
  }

  private func isHidden(_ women: Quantity?, _ men: Quantity?) -> Bool {
    let known = [women, men].compactMap { $0?.number?.whole }
    if known.count == 2 {
      return EqualityReport.hidden([(women: known[0], men: known[1])], below: limit)[0]
    }
    // What is not known is not hidden either.
    return known.contains { $0 > 0 && $0 < limit }
  }

  private struct Line: Sendable {
    let row: EqualityTable.Row
    let hidesParticipants: Bool
    let hidesOutcome: Bool

    private static func cell(_ text: String?, isHidden: Bool) -> CellText {
      guard let text, !text.isEmpty else { return CellText("") }
      return isHidden ? CellText("", shown: "dolt", .dim) : CellText(text)
    }

    private static func column(
      _ title: String, _ priority: Int, _ text: @escaping @Sendable (EqualityTable.Row) -> String?,
      hidden: @escaping @Sendable (Line) -> Bool
    ) -> Column<Line> {
      Column(ColumnHead(title, .fixed(10), priority: priority, isNumeric: true)) { line in
        cell(text(line.row), isHidden: hidden(line))
      }
    }

    static let columns: [Column<Line>] = [
      Column(ColumnHead("Insats", .flexible(18), priority: 99)) {
        CellText($0.row.insats.shownName)
      },
      Column(ColumnHead("Period", .fixed(9), priority: 80)) {
        CellText($0.row.period.text, shown: $0.row.period?.shown ?? "")
      },
      column("Kvinnor", 95, { $0.women?.shown }, hidden: \.hidesParticipants),
      column("Män", 94, { $0.men?.shown }, hidden: \.hidesParticipants),
      column("Andel kvinnor, %", 93, { $0.womenShare?.shown }, hidden: \.hidesParticipants),
      column("Kvinnor av utfallet", 90, { $0.goodWomen?.shown }, hidden: \.hidesOutcome),
      column("Män av utfallet", 89, { $0.goodMen?.shown }, hidden: \.hidesOutcome),
      column(
        "Andel kvinnor av utfallet, %", 88, { $0.goodShare?.shown }, hidden: \.hidesOutcome),
      column(
        "Skillnad, procentenheter", 87, { $0.gap?.shownWithSign },
        hidden: { $0.hidesParticipants || $0.hidesOutcome }),
    ]
  }
}
