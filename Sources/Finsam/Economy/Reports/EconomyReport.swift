/// The economy of a year to hand over: what there is, what was spent and what is expected, row by
/// row. A.6.
package struct EconomyReport: Sendable {
  let office: Office
  let year: Year
  let day: Day

  package init(_ office: Office, _ year: Year, on day: Day) {
    (self.office, self.year, self.day) = (office, year, day)
  }

  /// Budget and outcome, prognosis, contributions and equity.
  package var report: Report {
    let lists = EconomyLists(office)
    let prognosis = lists.prognoses(of: year)
    let contributions = ContributionsList(office, in: year)
    return Report(
      "Ekonomi \(year.text)",
      [byline, .paragraph(figures)]
        + budgetSections(["Beviljat i beslut"])
        + section("Prognos", prognosis, [])
        + section("Medlemsbidrag", contributions.list, [])
        + equity + doubts)
  }

  /// The same as it was known on the day, with what had been asked for by then: what the board is
  /// told each quarter. BUD-4.
  var reportOfDay: Report {
    let whole = report
    let known: ReportBlock = .paragraph(
      "Prognoser, rekvisitioner och beslut är de som fanns \(day.text). "
        + (hasOutcome
          ? "Budget och utfall är som de står inskrivna för \(year.text)."
          : "Budgeten är den för \(year.text). Det utfall som står inskrivet är helårets, och är "
            + "inte "
            + "med."))
    return Report(
      "Ekonomi \(year.text), per \(day.text)",
      whole.blocks.prefix(1) + [known] + whole.blocks.dropFirst() + requisitions)
  }

  private var hasOutcome: Bool {
    office.economy.year(year)?.rows.contains { $0.outcome != nil } ?? true
  }

  /// What has been asked for of the year's money, a row a requisition.
  private var requisitions: [ReportBlock] {
    let own = office.economy.requisitions.filter {
      $0.costYears?.contains(year) == true || $0.bookedYear == year
    }
    if own.isEmpty { return [] }
    let list = Requisition.list(own, in: ListContext(office, on: day)).naming(office)
    return section("Rekvisitioner", list, [])
  }

  /// The budget alone, as a plan: of the year and of those that were printed with it.
  package var budgetReport: Report {
    Report(
      "Budget \(year.text)",
      [byline]
        + budgetSections(["Utfall", "Avvikelse", "Gynnsam eller ogynnsam", "Använt, %"], "Budget")
        + section("Medlemsbidrag", ContributionsList(office, in: year).list, []) + equity
        + doubts)
  }

  /// Statements and notes as they are printed.
  package var accountsReport: Report {
    guard let accounts = office.economy.accounts(of: year) else {
      return Report("Bokslut \(year.text)", [])
    }
    let list = EconomyLists(office).accounts(of: year)
    let principles: [ReportBlock] =
      accounts.principles.isEmpty
      ? [] : [.heading("Redovisningsprinciper")] + ReportBlock.paragraphs(accounts.principles)
    return Report(
      "Bokslut \(year.text)",
      [byline, .table(ReportTable(list, columns: list.heads.map(\.title)))]
        + principles
        + [
          .paragraph(ReportText(pledge("Panter", accounts.pledges))),
          .paragraph(ReportText(pledge("Ansvarsförbindelser", accounts.contingencies))),
        ] + doubts)
  }

  private func pledge(_ label: String, _ text: String) -> String {
    text.isEmpty ? "" : "\(label): \(text.oneLine)."
  }

  private var byline: ReportBlock {
    .byline("\(office.forbund.name). Uppgifterna är per \(day.text).")
  }

  private var signWords: ReportText { "≠ betyder att talet inte är vad raderna ger." }

  private var figures: ReportText {
    let summary = EconomySummary(office, year)
    let figures = [
      ("Att förfoga över", summary.disposable), ("budget", summary.budget),
      ("utfall", summary.outcome), ("prognos", summary.prognosis),
    ].compactMap { label, amount in amount.map { "\(label) \($0.shown)" } }
    return ReportText(figures.isEmpty ? "" : figures.joined(separator: ", ") + ".")
  }

  /// Each of the year's tables under a heading of its own.
  private func budgetSections(_ hidden: [String], _ first: String = "Budget och utfall")
    -> [ReportBlock]
  {
    let lists = EconomyLists(office)
    return (office.economy.year(year)?.tables ?? []).flatMap { table in
      section(
        table.isEmpty ? first : "\(first): \(name(ofTable: table))",
        lists.budget(of: year, table: table), hidden)
    }
  }

  /// A table is called after the insats that it is of, by its id.
  private func name(ofTable table: String) -> String {
    office.insats(table)?.shownName ?? table.capitalizedFirst
  }

  /// `hidden` are columns that are left out where no row says anything in them, or always.
  private func section(_ heading: String, _ list: AnyList, _ hidden: [String]) -> [ReportBlock] {
    let shown = list.heads.indices.filter { column in
      !hidden.contains(list.heads[column].title)
        && (0..<list.count).contains { !list.cell($0, column).shown.isEmpty }
    }
    // Names alone say nothing of money.
    guard shown.contains(where: { list.heads[$0].isNumeric }) else { return [] }
    return [
      .heading(ReportText(heading)),
      .table(ReportTable(list, columns: shown.map { list.heads[$0].title })),
    ]
  }

  /// The year in few words, for a meeting: its four figures, and the equity against its ceiling.
  var overview: [ReportBlock] { [.paragraph(figures), .paragraph(equityWords)] }

  private var equity: [ReportBlock] {
    office.equity(in: year) == nil
      ? [] : [.heading("Eget kapital"), .paragraph(equityWords), .paragraph(leastSpending)]
  }

  /// What must be spent in a year that is not closed, and how that is worked out. EQ-3.
  private var leastSpending: ReportText {
    guard office.equity(in: year)?.closing == nil, let room = office.spendingRoom(in: year),
      !room.arithmetic.isEmpty
    else { return "" }
    return ReportText(
      "Minst att förbruka: \(room.arithmetic). Beslutade kostnader är ur \(room.basisWords).")
  }

  private var equityWords: ReportText {
    guard let standing = office.equity(in: year) else { return "" }
    let ceiling = standing.ceilingWords.isEmpty ? "" : " Taket är \(standing.ceilingWords)."
    let words = standing.words.isEmpty ? standing.silence : standing.words
    return ReportText(words + "." + ceiling)
  }

  /// What in the year's tables does not come out.
  private var doubts: [ReportBlock] {
    let files = [DocumentKind.economy, .accounts].map { $0.path(id: year.text) }
    let survey = Survey(office)
    let findings = survey.printedSums + survey.printedDifferences + survey.printedTransitions
    let own = findings.filter { files.contains($0.place.address.file) }
    guard !own.isEmpty else { return [] }
    let names = PlaceNames(office)
    return [
      .heading("Tal som inte går ihop"), .paragraph(signWords),
      .list(own.map { "\(names.name(of: $0.place.address)): \($0.message)" }),
    ]
  }
}
