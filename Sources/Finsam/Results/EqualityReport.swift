/// Women and men in the insatser, as an appendix to hand over: small groups are hidden, and what
/// would give them away. GEN-1 – GEN-3, part H.
package struct EqualityReport: Sendable {
  let office: Office
  let year: Year?
  let day: Day
  package let table: EqualityTable
  /// What is hidden of small groups, as in all that is handed over; nil where all is shown.
  let hidden: PublicOffice?
  private let needs: SmallNeedGroups

  package init(_ office: Office, in year: Year?, on day: Day, hidingSmallGroups: Bool = true) {
    (self.office, self.year, self.day) = (office, year, day)
    table = EqualityTable(office, in: year.map(CountPeriod.year))
    let limit = office.kaa.rules.smallestGroup(on: day)
    needs = SmallNeedGroups(
      office.needs.points, of: office.needs.catalogue.series, below: limit)
    hidden =
      hidingSmallGroups
      ? PublicOffice(office, below: limit) : nil
  }

  package var report: Report {
    let shown = Dictionary(
      (hidden?.office ?? office).insatser.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let lines = table.rows.map { row in
      Line(
        all: row, shown: EqualityTable.Row(shown[row.insats.id] ?? row.insats, in: row.period),
        hidesOutcome: hidesOutcome(of: row))
    }
    // In an order that tells nothing of what is hidden.
    let split = lines.filter(\.all.isSplit)
    // What became of women and men is told also where the participants are not told apart.
    let rows = lines.filter { $0.all.isSplit || $0.all.goodWomen != nil || $0.all.goodMen != nil }
      .enumerated().sorted { left, right in
        (left.element.order, left.offset) < (right.element.order, right.offset)
      }.map(\.element)
    let list = AnyList(rows, Line.columns) { AnyList.Line(id: $0.all.insats.id) }
    let missing = lines.filter(\.all.lacksSplit)
    return Report(
      ["Jämställdhet", year?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
      [
        .byline("\(office.forbund.name). Uppgifterna är per \(day.text)."),
        .paragraph(
          "\(split.count) av \(table.rows.count) individinriktade insatser redovisar deltagarna "
            + "efter "
            + "kön."
            + (rows.contains { $0.all.goodWomen != nil || $0.all.goodMen != nil }
              ? " Utfallet är de som gick till arbete eller studier, eller det som står i kolumnen "
                + "Utfallet är bara." : "")),
        rows.isEmpty
          ? .paragraph("Ingen insats redovisar kvinnor och män för tiden.")
          : .table(ReportTable(list, columns: list.heads.map(\.title))),
        .paragraph(
          lines.contains(where: \.isHiding)
            ? "”dolt”: gruppen är mindre än \(hidden?.limit ?? 0) personer, eller större men hade "
              + "visat en sådan." : ""),
        .paragraph(
          "Kostnaden delas inte upp efter kön: ingen källa gör det, och hur länge kvinnor och "
            + "män är "
            + "kvar skiljer sig åt."),
      ] + otherCounts + [
        .heading(missing.isEmpty ? "" : "Uppgift om kön saknas"),
        .list(
          missing.map { line in
            let all = line.shown.all?.shown ?? CellText.hidden.shown
            return "\(line.all.insats.shownName), \(line.all.period?.shown ?? ""): \(all) deltagare"
          }),
      ])
  }

  /// What is counted by sex beside the insatser, without small groups.
  private var otherCounts: [ReportBlock] {
    let told = table.others.filter { $0.women != nil || $0.men != nil }
    let untold = table.others.filter { $0.women == nil && $0.men == nil }
    let rows = told.map { count in
      let isHidden = hides(count)
      func cell(_ text: String?) -> CellText { isHidden ? .hidden : CellText(text ?? "") }
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
        told.contains(where: hides)
          ? "”dolt”: någon av grupperna är mindre än \(hidden?.limit ?? 0)." : ""),
      .list(untold.map { "\($0.title) \($0.time): uppgift om kön saknas." }),
    ]
  }

  /// Whether a count beside the insatser is of few, or would tell of few.
  private func hides(_ count: CountBySex) -> Bool {
    guard let hidden else { return false }
    if count.isShare {
      return [count.address, count.otherAddress].compactMap(\.self)
        .contains { needs.hides($0, office) }
    }
    let known = [count.women, count.men, count.all].compactMap { $0?.number?.whole }
    let rest = (count.all?.number?.whole).map { all in
      all - [count.women, count.men].compactMap { $0?.number?.whole }.sum
    }
    return (known + [rest].compactMap(\.self)).contains { (1..<hidden.limit).contains($0) }
  }

  /// Whether some of what became of its participants in the time is hidden: then what the rest come
  /// to is no sum of all.
  private func hidesOutcome(of row: EqualityTable.Row) -> Bool {
    guard let hidden, let period = row.period else { return false }
    return row.insats.outcomes(of: period).contains { outcome in
      hidden.hides(
        row.insats.address.appending(Step(PartKey.outcomes, outcome.id)), "kvinnor", "män",
        "totalt", "andel")
    }
  }

  private struct Line: Sendable {
    let all: EqualityTable.Row
    /// The same as it may be shown.
    let shown: EqualityTable.Row
    let hidesOutcome: Bool

    var isHiding: Bool {
      all.women != shown.women || all.men != shown.men || all.all != shown.all || hidesOutcome
    }

    /// The largest differences first.
    var order: Int {
      hidesOutcome ? 1 : shown.gap.map { -abs($0.thousandths) } ?? 1
    }

    private static func column<Value>(
      _ title: String, _ priority: Int, _ value: @escaping @Sendable (EqualityTable.Row) -> Value?,
      _ words: @escaping @Sendable (Value) -> String, isOutcome: Bool = false
    ) -> Column<Line> {
      Column(ColumnHead(title, .fixed(10), priority: priority, isNumeric: true)) { line in
        guard value(line.all) != nil else { return CellText("") }
        guard let own = value(line.shown), !(isOutcome && line.hidesOutcome) else {
          return .hidden
        }
        return CellText(words(own))
      }
    }

    private static func count(
      _ title: String, _ priority: Int,
      _ value: @escaping @Sendable (EqualityTable.Row) -> Quantity?, isOutcome: Bool = false
    ) -> Column<Line> {
      column(title, priority, value, { $0.shown }, isOutcome: isOutcome)
    }

    private static func share(
      _ title: String, _ priority: Int, _ value: @escaping @Sendable (EqualityTable.Row) -> Number?,
      isOutcome: Bool = false
    ) -> Column<Line> {
      column(title, priority, value, { $0.shown }, isOutcome: isOutcome)
    }

    static let columns: [Column<Line>] = [
      Column(ColumnHead("Insats", .flexible(18), priority: 99)) {
        CellText($0.all.insats.shownName)
      },
      Column(ColumnHead("Period", .fixed(9), priority: 80)) {
        CellText($0.all.period.text, shown: $0.all.period?.shown ?? "")
      },
      count("Kvinnor", 95, \.women), count("Män", 94, \.men),
      share("Andel kvinnor, %", 93, \.womenShare),
      Column(ColumnHead("Utfallet är bara", .flexible(8), priority: 40)) {
        CellText($0.all.goodWords)
      },
      Column(ColumnHead("Tid i insatsen", .flexible(14), priority: 30)) {
        CellText($0.all.timeWords)
      },
      count("Kvinnor av utfallet", 90, \.goodWomen, isOutcome: true),
      count("Män av utfallet", 89, \.goodMen, isOutcome: true),
      share("Andel kvinnor av utfallet, %", 88, \.goodShare, isOutcome: true),
      column("Skillnad, procentenheter", 87, \.gap, { $0.shownWithSign }, isOutcome: true),
    ]
  }
}
