import Testing

@testable import Finsam

/// What the board's documents say of what the data has: all of it, once, and in its place.
@Suite struct BoardFactsTests {
  private static func day(_ text: String) throws -> Day { try Day(text: text) }

  /// The report of a document with one section, which draws in one part.
  private static func drawn(
    _ part: String, _ office: Office, until last: String = "", on today: String = "2015-03-05"
  ) throws -> String {
    var office = office
    office.forbund.name = "Provförbundet"
    var document: BoardDocument = try .sample([
      "år": "2014", "rubrik": "Årsredovisning 2014", "per": last,
    ])
    document.id = "2014"
    document.sections = [try .sample(["id": "a", "rubrik": "Avsnitt", "hämtar": part])]
    office.documents.annual = [document]
    return try ReportKind.arsredovisning.row.make(
      ReportSource(office, today: Today(try day(today), isAskedFor: true)), "2014"
    ).markdown
  }

  @Test func `what is to be done of a need stands beside it, though others have the same need`()
    throws
  {
    var office = Office()
    office.registers.priorities = [
      try .sample(["id": "1", "vad": "Fler möten", "status": "prioriterad", "förslag": "i Norsjö"]),
      try .sample(["id": "2", "vad": "Fler möten", "status": "prioriterad", "förslag": "på nätet"]),
    ]
    let report = ConsultationReport(office, Year(2014), on: try Self.day("2014-12-31")).report
    let lines = report.markdown.split(separator: "\n").filter { $0.contains("Fler möten") }
    #expect(
      lines.map(String.init) == [
        "| Fler möten | prioriterad | i Norsjö |", "| Fler möten | prioriterad | på nätet |",
      ])
  }

  @Test func `an insats ends when its extension does, and no event is told of twice`() throws {
    var office = Office()
    func insats(_ id: String, until: String = "") throws -> Insats {
      var insats = Insats()
      (insats.id, insats.name, insats.phase) = (id, id.capitalizedFirst, .ended)
      insats.period.start = PrintedDay(canonical: "2012-01-01")
      insats.period.end = PrintedDay(canonical: "2014-06-30")
      if !until.isEmpty {
        insats.extensions = [try .sample(["id": "f1", "till": until])]
      }
      return insats
    }
    office.insatser = [
      try insats("unga", until: "2014-12-31"), try insats("medurs"),
      try insats("spira", until: "2015-06-30"),
    ]
    office.insatser[1].implementations = [
      try .sample(["id": "1", "dag": "2014-07-01", "till": "Torget"]),
      try .sample(["id": "2", "dag": "2014-06-30", "till": "Torget"]),
      try .sample(["id": "3", "dag": "2014-09-01", "till": "kommunen"]),
    ]
    var meeting = Meeting()
    (meeting.id, meeting.kind, meeting.status) = ("2014-11-28", .board, .held)
    meeting.day = PrintedDay(canonical: "2014-11-28")
    meeting.items = [
      try .sample([
        "id": "1", "slag": "information", "rubrik": "Ansvarsfrihet 2013. Se bilaga.",
        "händelsedag": "2014-10-10",
      ]),
      try .sample([
        "id": "2", "slag": "beslut", "rubrik": "Ansökan KUR-projekt 2015.",
        "händelsedag": "2014-11-13",
      ]),
      try .sample([
        "id": "3", "slag": "information", "rubrik": "Möte med rådet.",
        "händelsedag": "2014-11-18",
      ]),
    ]
    office.meetings.all = [meeting]
    office.registers.calendar = [
      try .sample(["id": "m", "från": "2014-11-18", "vad": "Möte med rådet"])
    ]
    let text = try Self.drawn("händelser", office)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| 2014") }.map(String.init)
    #expect(
      rows == [
        "| 2014-06-30 | Medurs slutar |",
        "| 2014-06-30 | Medurs går över till Torget, enligt en annan uppgift 2014-07-01 |",
        "| 2014-09-01 | Medurs går över till kommunen |", "| 2014-10-10 | Ansvarsfrihet 2013. |",
        "| 2014-11-18 | Möte med rådet. |", "| 2014-12-31 | Unga slutar |",
      ], "\(text)")
  }

  @Test func `a new styrkort has the vision of its own year, where the förbund has one`() throws {
    var office = Office()
    var styrkort = Styrkort()
    (styrkort.id, styrkort.year) = ("2014", Year(2014))
    (styrkort.vision, styrkort.strategy) = ("Alla i arbete.", "Samverka.")
    styrkort.goals = [.sample("individ-1")]
    office.styrkort = [styrkort]
    office.forbund.visions = [
      try .sample(["år": "2015", "vision": "Alla behövs."]),
      try .sample(["år": "2014", "vision": "Alla i arbete.", "strategi": "Samverka."]),
    ]
    func texts(_ year: Int) throws -> [String?] {
      let change = try #require(
        office.creation(of: .styrkort, for: Year(year), from: "2014").first)
      guard case .create(let draft) = change.edit else { return [] }
      return [draft.text("vision"), draft.text("strategi")]
    }
    #expect(try texts(2015) == ["Alla behövs.", "Samverka."])
    #expect(try texts(2016) == ["Alla i arbete.", "Samverka."])
  }

  @Test func `a report of a day says that no prognosis was known by then`() throws {
    var office = Office()
    let late: Prognosis = try .sample(["id": "p", "år": "2014", "per": "2014-10-31"])
    office.economy.prognoses = [late]
    let text = try Self.drawn("prognos", office, until: "2014-09-30")
    #expect(text.contains("Ingen prognos för 2014 som gällde 2014-09-30 är inskriven"), "\(text)")
    let later = try Self.drawn("prognos", office, until: "2014-12-31")
    #expect(!later.contains("Ingen prognos"), "\(later)")
  }

  @Test func `tables of a budget stand apart, and one without a budget is left out`() throws {
    var office = Office()
    func row(_ id: String, _ table: String, _ level: String, _ budget: String) throws -> EconomyRow
    {
      try .sample([
        "id": id, "tabell": table, "del": "projekt", "nivå": level, "namn": id.capitalizedFirst,
        "budget": budget, "utfall": "7",
      ])
    }
    var year = EconomyYear(rows: [
      try row("kansli", "", "rad", "100"), try row("resultat", "", "resultat", "100"),
      try row("medurs", "verksamheter", "rad", ""), try row("lokaler", "torget", "rad", "20"),
    ])
    year.id = "2014"
    office.economy.years = [year]
    let budget = try Self.drawn("budget", office)
    #expect(budget.contains("### Budget 2014\n") && budget.contains("### Torget\n"), "\(budget)")
    #expect(!budget.contains("Medurs"), "\(budget)")
    let place = try #require(budget.firstRange(of: "### Torget"))
    #expect(budget[..<place.lowerBound].contains("Resultat"))
    #expect(!budget[..<place.lowerBound].contains("Lokaler"))
    // With the outcome all three tables say something.
    let both = try Self.drawn("budget och utfall", office)
    #expect(both.contains("### Verksamheter\n") && both.contains("Medurs"), "\(both)")
  }

  @Test func `a decision on an application whose row is there is missed on the row`() throws {
    var office = Office()
    var meeting = Meeting()
    (meeting.id, meeting.kind, meeting.status) = ("2015-03-05", .board, .held)
    meeting.day = PrintedDay(canonical: "2015-03-05")
    var item: AgendaItem = try .sample(["id": "9", "ansökan": "Solen"])
    item.decisions = [try .sample(["id": "a", "lydelse": "att avslå", "utfall": "avslag"])]
    meeting.items = [item]
    office.meetings.all = [meeting]
    func found() -> [String] {
      Survey(office).applicationsAgainstDecisions.map { "\($0.place.text): \($0.message)" }
    }
    office.applications = [try .sample(["id": "manen", "namn": "Månen", "steg": "ansökan"])]
    #expect(
      found() == [
        "moten/2015-03-05.yaml ärenden/9/beslut/a: Beslutet gäller ansökan ”Solen”, som ingen rad i "
          + "ansökningar hänvisar till."
      ])
    office.applications.append(try .sample(["id": "solen", "namn": "Solen", "steg": "ansökan"]))
    #expect(
      found() == [
        "moten/2015-03-05.yaml ärenden/9/beslut/a: Beslutet gäller ansökan ”Solen”, men på ansökans rad "
          + "står inget beslut."
      ])
    office.applications[1].decision = "2015-03-05/9/a"
    office.applications[1].step = .refused
    #expect(found() == [])
  }
}
