import Testing

@testable import Finsam

/// Sums that somebody has typed in the own words of a board document.
@Suite struct TypedFigureTests {
  @Test(arguments: [
    ("uppgick till 1 222 883 kr.", ["1 222 883 kr"]),
    ("2 976 tkr och 1 526 tkr", ["2 976 tkr", "1 526 tkr"]),
    ("ca 3,6 miljoner kronor", ["3,6 miljoner"]), ("−1 566 998 kronor", ["−1 566 998 kronor"]),
    ("kostade 3,6 miljoner.", ["3,6 miljoner"]), ("1,2 miljoner invånare", []),
    ("1,2 miljoner till insatsen", ["1,2 miljoner"]), ("år 2014 kr", ["2014 kr"]), ("kr 500", []),
    ("12 projekt", []), ("", []),
  ])
  func `amounts are seen`(text: String, words: [String]) {
    #expect(TypedAmount.all(in: text).map(\.words) == words)
  }

  private static func office(_ text: String) throws -> (Office, Day) {
    var office = Office()
    office.forbund.name = "Provförbundet"
    office.forbund.requiresSources = false
    var insats: Insats = try .sample(["namn": "Verkstan"])
    insats.id = "verkstan"
    insats.costs = [try .sample(["år": "2014", "belopp": "1222883", "budget": "2300000"])]
    office.insatser = [insats]
    var document: BoardDocument = try .sample(["år": "2014", "rubrik": "Årsredovisning 2014"])
    document.id = "2014"
    document.sections = [try .sample(["id": "a", "rubrik": "Allt", "text": text])]
    office.documents.annual = [document]
    return (office, try #require(Day(year: 2014, month: 12, day: 31)))
  }

  @Test(arguments: [
    ("Verkstan kostade 1 300 000 kr.", ["1 300 000 kr"]),
    ("Verkstan kostade 1 222 883 kr, av en budget på 2 300 tkr.", []),
    ("Verkstan kostade 1 223 tkr.", []), ("Verkstan kostade 1 220 tkr.", ["1 220 tkr"]),
    ("I ansökan kostade Verkstan 1 300 000 kr.", ["1 300 000 kr"]),
    ("Verkstanläggningen kostade 1 300 000 kr.", []),
    ("Verkstans kostnad minskade med 400 000 kr.", []),
    ("Verkstan fick 50 000 kr av kommunen.", []), ("Elva saker kostade 900 000 kr.", []),
    ("Förbundet finansierade 2 projekt.", ["2 projekt"]), ("Förbundet finansierade 1 projekt.", []),
  ])
  func `a sum that the data has not of what the sentence speaks of is a finding`(
    text: String, words: [String]
  ) throws {
    let (office, day) = try Self.office(text)
    let findings = Check.wordAgainstFigure.findings(in: office, on: day)
    #expect(findings.map(\.message).map { $0.split(separator: "”")[1] } == words.map { $0[...] })
    #expect(findings.allSatisfy { $0.place.text == "arsredovisning/2014.yaml avsnitt/a text" })
  }

  @Test func `it is marked where it is typed, and keeps the report in the house`() throws {
    let (office, day) = try Self.office("Verkstan kostade 1 300 000 kr.")
    func make(isFinal: Bool) throws -> Report {
      try ReportKind.arsredovisning.row.make(
        ReportSource(office, today: Today(day), isFinal: isFinal), "2014")
    }
    #expect(try make(isFinal: false).markdown.contains("Verkstan kostade 1 300 000 kr ⚠ 1."))
    #expect(throws: ReportRefusal.self) { try make(isFinal: true) }
  }

  @Test func `marks stand behind whole figures, one behind each`() throws {
    let (office, day) = try Self.office(
      "Verkstan kostade 1 300 000 kronor. Stödet är 11 300 000 kronor, förr 1 300 000 kronor.")
    let written = try ReportKind.arsredovisning.row.make(
      ReportSource(office, today: Today(day)), "2014"
    ).markdown
    #expect(
      written.contains(
        "Verkstan kostade 1 300 000 kronor ⚠ 1. Stödet är 11 300 000 kronor, förr 1 300 000 kronor ⚠ 1."
      ))
  }

  @Test func `what is handed over says nothing of how small groups are hidden`() throws {
    var (office, day) = try Self.office("Året.")
    office.documents.annual[0].sections[0].drawn = DrawnParts([.insatser])
    func written(isFinal: Bool) throws -> String {
      try ReportKind.arsredovisning.row.make(
        ReportSource(office, today: Today(day), isFinal: isFinal, showsSmallGroups: true), "2014"
      ).markdown
    }
    #expect(try written(isFinal: false).contains("med-små-grupper"))
    #expect(try !written(isFinal: true).contains("små"))
  }

  @Test func `a plan does not say that what is to be has been`() throws {
    var (office, day) = try Self.office("Året.")
    var insats: Insats = try .sample([
      "namn": "Trappan", "skede": "pågående", "period.start": "2014-01-01",
    ])
    insats.id = "trappan"
    office.insatser = [insats]
    var plan: BoardDocument = try .sample(["år": "2015", "rubrik": "Verksamhetsplan 2015"])
    plan.id = "2015"
    plan.sections = [try .sample(["id": "a", "rubrik": "Allt", "hämtar": "sammanfattning"])]
    office.documents.plans = [plan]
    let written = try ReportKind.verksamhetsplan.row.make(
      ReportSource(office, today: Today(day)), "2015"
    ).markdown
    #expect(written.contains("1 insats ska pågå 2015."))
    #expect(!written.contains("pågick") && !written.contains("framgår inte"))
  }

  @Test func `a plan tells what is planned, and not what was spent`() throws {
    func planned(_ cost: KeyValuePairs<String, String>, _ rows: [EconomyRow]) throws -> String {
      var (office, day) = try Self.office("Året.")
      var insats: Insats = try .sample([
        "namn": "Trappan", "inriktning": "individ", "period.start": "2014-01-01",
      ])
      (insats.id, insats.costs) = ("trappan", [try .sample(cost)])
      office.insatser = [insats]
      var year = EconomyYear(rows: rows)
      year.id = "2014"
      office.economy.years = [year]
      var plan: BoardDocument = try .sample(["år": "2014", "rubrik": "Verksamhetsplan 2014"])
      plan.id = "2014"
      plan.sections = [try .sample(["id": "a", "rubrik": "Allt", "hämtar": "beviljade insatser"])]
      office.documents.plans = [plan]
      let lines = try ReportKind.verksamhetsplan.row.make(
        ReportSource(office, today: Today(day)), "2014"
      ).markdown.split(separator: "\n")
      return lines.first { $0.hasPrefix("| Trappan") }.map(String.init) ?? "\(lines)"
    }
    func row(_ id: String, _ budget: String) throws -> EconomyRow {
      try .sample(["id": id, "insats": "trappan", "budget": budget, "enhet": "tkr"])
    }
    let spent: KeyValuePairs = ["år": "2014", "belopp": "70000"]
    #expect(try planned(spent, []).contains("| framgår inte |"))
    #expect(
      try planned(spent, [row("a", "80"), row("b", "5")]).contains("| 85 000 kr"))
    #expect(
      try planned(["år": "2014", "belopp": "70000", "budget": "90000"], [row("a", "80")])
        .contains("| 90 000 kr"))
  }

  @Test func `a new document says which law its sections follow, and nothing of one förbund's`() {
    func note(_ kind: DocumentKind, _ id: String) -> String {
      kind.row.usual(id).text("anteckning") ?? ""
    }
    #expect(note(.annualReport, "2024").hasPrefix("Avsnitten följer lag (2018:597)"))
    #expect(note(.annualReport, "2014").isEmpty && note(.activityPlan, "2024").isEmpty)
  }

  @Test func `a finding touches its facts wherever they are drawn from`() throws {
    var (office, day) = try Self.office("Kostnaden blev 1 222 883 kr.")
    office.documents.annual[0].sections[0].drawn = DrawnParts([.costs])
    // Another file states the same fact, and contradicts itself.
    let rows: [EconomyRow] = [
      try .sample([
        "id": "a", "del": "projekt", "nivå": "rad", "namn": "Verkstan", "utfall": "1222883",
        "enhet": "kr", "nyckel": "ekonomi/insats/verkstan", "insats": "verkstan",
      ]),
      try .sample([
        "id": "b", "del": "projekt", "nivå": "summa", "namn": "Summa", "utfall": "1222000",
        "enhet": "kr", "formel": "summa(projekt)", "nyckel": "ekonomi/projektkostnader",
      ]),
    ]
    var year = EconomyYear(rows: rows)
    year.id = "2014"
    office.economy.years = [year]
    let report = try ReportKind.arsredovisning.row.make(
      ReportSource(office, today: Today(day)), "2014")
    #expect(report.markdown.contains("1 222 883 kr ⚠ 1."))
    let table = report.blocks.compactMap { block -> ReportTable? in
      if case .table(let table) = block { return table }
      return nil
    }.first
    #expect(table?.rows.first?.map(\.shown).contains("1 222 883 kr ⚠ 1") == true)
  }

  @Test func `what is left to do stands in the draft and not in what is handed over`() throws {
    var (office, day) = try Self.office("Året.")
    office.documents.annual[0].sections[0].drawn = DrawnParts([.insatser])
    func written(isFinal: Bool) throws -> String {
      try ReportKind.arsredovisning.row.make(
        ReportSource(office, today: Today(day), isFinal: isFinal), "2014"
      ).markdown
    }
    #expect(try written(isFinal: false).contains("Saknas: mål"))
    let final = try written(isFinal: true)
    #expect(!final.contains("Saknas") && !final.contains("utkast"))
  }

  @Test func `sections are those of the year's own template`() {
    let old = DocumentKind.annualReport.usualSections(of: Year(2014)).map(\.heading)
    let new = DocumentKind.annualReport.usualSections(of: Year(2024)).map(\.heading)
    #expect(old.contains("Styrelsens och revisorernas arbete"))
    #expect(new.contains("Väsentliga personalförhållanden") && !old.contains("Driftredovisning"))
    #expect(
      DocumentKind.annualReport.usualSections(of: Year(2018)).map(\.heading) == old
        && DocumentKind.annualReport.usualSections(of: Year(2019)).map(\.heading) == new)
    #expect(SectionTemplate.all.allSatisfy { !$0.source.isEmpty && !$0.sections.isEmpty })
  }
}
