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
    // What became of women and men is told also where the participants are not told apart.
    let shown = table.rows.filter { $0.isSplit || $0.goodWomen != nil || $0.goodMen != nil }
    let rows = shown.map { row in
      EqualityReport.Line(
        row: row, hidesParticipants: isHidden(row.women, row.men),
        hidesOutcome: isHidden(row.goodWomen, row.goodMen))
    }
    let list = AnyList(rows, Line.columns) { AnyList.Line(id: $0.row.insats.id) }
    let missing = table.withoutSplit
    let outcome =
      shown.contains { $0.goodWomen != nil || $0.goodMen != nil }
      ? " Utfallet är de som gick till arbete eller studier, eller det som står i kolumnen "
        + "Utfallet är bara." : ""
    let first: [ReportBlock] = [
      .byline("\(office.forbund.name). Uppgifterna är per \(day.text)."),
      .paragraph(
        "\(split.count) av \(table.rows.count) insatser för individer redovisar deltagarna efter kön.\(outcome)"
      ),
      rows.isEmpty
        ? .paragraph("Ingen insats redovisar kvinnor och män för tiden.")
        : .table(ReportTable(list, columns: list.heads.map(\.title))),
      .paragraph(
        rows.contains { $0.hidesParticipants || $0.hidesOutcome }
          ? "”dolt”: någon av grupperna är mindre än \(limit) personer." : ""),
      .paragraph(
        "Kostnaden delas inte upp efter kön: ingen källa gör det, och hur länge kvinnor och män är "
          + "kvar skiljer sig åt."),
    ]
    let last: [ReportBlock] = [
      .heading(missing.isEmpty ? "" : "Uppgift om kön saknas"),
      .list(
        missing.map { row in
          "\(row.insats.shownName), \(row.period?.shown ?? ""): \(self.shown(row.all)) deltagare"
        }),
    ]
    return Report(
      ["Jämställdhet", year?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
      first + otherCounts + last)
  }

  /// What is counted by sex beside the insatser, without small groups.
  private var otherCounts: [ReportBlock] {
    let told = table.others.filter { $0.women != nil || $0.men != nil }
    let untold = table.others.filter { $0.women == nil && $0.men == nil }
    let rows = told.map { count in
      let isHidden =
        count.isShare
        ? SmallNeedGroups(office.needs.points, below: limit).hides(count.address, office)
        : isHidden(count.women, count.men)
      func cell(_ text: String?) -> CellText {
        isHidden ? CellText("", shown: "dolt", .dim) : CellText(text ?? "")
      }
      return [
        CellText(count.title), CellText(count.time), cell(count.women?.shown),
        cell(count.men?.shown), cell(count.womenShare?.shown),
      ]
    }
    guard !told.isEmpty || !untold.isEmpty else { return [] }
    let heads = ["Vad", "Period", "Kvinnor", "Män", "Andel kvinnor, %"]
    return [
      .heading("Andra antal efter kön"),
      rows.isEmpty ? .paragraph("") : .table(ReportTable(heads, rows)),
      .paragraph(
        rows.contains { $0.contains { $0.shown == "dolt" } }
          ? "”dolt”: någon av grupperna är mindre än \(limit)." : ""),
      .list(untold.map { "\($0.title) \($0.time): uppgift om kön saknas." }),
    ]
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
      Column(ColumnHead("Utfallet är bara", .flexible(8), priority: 40)) {
        CellText($0.row.goodWords)
      },
      Column(ColumnHead("Tid i insatsen", .flexible(14), priority: 30)) {
        CellText($0.row.timeWords)
      },
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
