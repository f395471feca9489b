import Testing

@testable import Finsam

/// The economy as it was known on a day of the year, and where its figures come of.
@Suite struct EconomyOfDayTests {
  private static func office() throws -> Office {
    var office = Office()
    office.forbund.name = "Provförbundet"
    var project = EconomyRow()
    project.id = "lots"
    project.group = .projects
    project.level = .row
    project.insats = "lots"
    project.budget = .number(Number(300))
    project.outcome = .number(Number(200))
    var sum = EconomyRow()
    sum.id = "summa-projekt"
    sum.group = .projects
    sum.level = .sum
    sum.outcome = .number(Number(200))
    sum.formula = try Formula(text: "summa(projekt)")
    var result = EconomyRow()
    result.id = "arets-resultat"
    result.group = .result
    result.level = .result
    result.key = EconomyRow.resultKey
    result.outcome = .number(Number(-200))
    result.formula = try Formula(text: "intakter − summa-projekt")
    var file = EconomyYear(rows: [project, sum, result])
    file.id = "2014"
    office.economy.years = [file]
    for (id, day) in [("p1", "2014-09-30"), ("p2", "2014-10-31")] {
      var prognosis = Prognosis()
      prognosis.id = id
      prognosis.year = Year(2014)
      prognosis.day = PrintedDay(canonical: day)
      prognosis.row = "lots"
      prognosis.amount = .number(Number(id == "p1" ? 250 : 260))
      prognosis.unit = "kr"
      office.economy.prognoses.append(prognosis)
    }
    for (id, day) in [("r1", "2014-07-10"), ("r2", "2014-10-10")] {
      var requisition = Requisition()
      requisition.id = id
      requisition.insats = "lots"
      requisition.quarter = try CountPeriod(text: id == "r1" ? "2014-Q2" : "2014-Q3")
      requisition.requested = Kronor(id == "r1" ? 60 : 70)
      requisition.received = PrintedDay(canonical: day)
      office.economy.requisitions.append(requisition)
    }
    return office
  }

  @Test func `the report of a day has the prognosis and requisitions that there were then`() throws
  {
    let source = ReportSource(try Self.office(), today: Today(try Day(text: "2015-03-05")))
    let text = try ReportKind.ekonomi.row.make(source, "2014-09-30").markdown
    #expect(text.contains("Ekonomi 2014, per 2014-09-30"))
    #expect(text.contains("2014-Q2"))
    #expect(!text.contains("2014-Q3"))
    #expect(text.contains("Per 2014-09-30"))
    #expect(!text.contains("Per 2014-10-31"))
    let later = try ReportKind.ekonomi.row.make(source, "31 oktober 2014").markdown
    #expect(later.contains("Per 2014-10-31"))
    #expect(later.contains("2014-Q3"))
    #expect(throws: ReportRefusal.noneOfYear(.economy, "2011", among: ["2014"])) {
      try ReportKind.ekonomi.row.make(source, "2011-09-30")
    }
  }

  @Test func `what is expected of a row is told beside it, and by its name`() throws {
    var office = try Self.office()
    office.economy.years[0].rows[0].name = "Lots"
    let source = ReportSource(office, today: Today(try Day(text: "2015-03-05")))
    let lines = try ReportKind.ekonomi.row.make(source, "2014").markdown.split(separator: "\n")
    #expect(lines.contains("| Lots | 300 | 200 | ▲ gynnsam | 67 % | 260 kr |"), "\(lines)")
    #expect(lines.contains("| Lots | 260 |"), "\(lines)")
    #expect(!lines.contains { $0.contains("| lots |") }, "\(lines)")
  }

  @Test func `what nobody has entered of the equity is said, with the ceiling that is known`()
    throws
  {
    let year = Year(2014)
    var office = try Self.office()
    #expect(EconomySummary(office, year).equityWords == "Eget kapital 2014 är inte inskrivet")
    let contribution: Contribution = try .sample(["år": "2014", "belopp": "1 000 000"])
    var member = Member()
    (member.id, member.name, member.contributions) = ("k", "Kommunen", [contribution])
    office.forbund.members = [member]
    office.forbund.equityCeiling.percent = Number(20)
    office.forbund.equityCeiling.base = .contributions
    office.economy.equity = [try .sample(["år": "2014"])]
    #expect(
      EconomySummary(office, year).equityWords
        == "Eget kapital 2014 är inte inskrivet, och taket är 200 000 kr")
  }

  @Test func `sums are followed up to the result by their formulas, and back`() throws {
    let file = try Self.office().economy.years[0]
    #expect(file.sums(above: file.rows[0]).map(\.id) == ["summa-projekt", "arets-resultat"])
    #expect(file.parts(of: file.rows[1]).map(\.id) == ["lots"])
    #expect(file.parts(of: file.rows[2]).map(\.id) == ["summa-projekt"])
    var circle = file
    circle.rows[1].formula = try Formula(text: "arets-resultat")
    #expect(circle.sums(above: circle.rows[1]).map(\.id) == ["arets-resultat"])
  }
}
