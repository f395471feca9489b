import Testing

@testable import Finsam

/// The annual report from its sections: own words, what is drawn in, and what keeps it in the
/// house.
@Suite struct BoardDocumentTests {
  private static let day = Day(year: 2014, month: 12, day: 31)

  /// Two rows and a sum that they do not make, as a year's budget and outcome.
  private static func office(text: String, status: String = "utkast") throws -> Office {
    var office = Office()
    office.forbund.name = "Provförbundet"
    office.forbund.requiresSources = false
    let rows: [EconomyRow] = [
      try .sample([
        "id": "a", "del": "styrelse-kansli", "nivå": "rad", "namn": "Lokaler", "utfall": "100",
        "enhet": "kr", "nyckel": "ekonomi/lokaler",
      ]),
      try .sample([
        "id": "b", "del": "styrelse-kansli", "nivå": "summa", "namn": "Summa", "utfall": "120",
        "enhet": "kr", "formel": "summa(styrelse-kansli)", "nyckel": "ekonomi/kansli",
      ]),
    ]
    var year = EconomyYear(rows: rows)
    year.id = "2014"
    office.economy.years = [year]
    var document: BoardDocument = try .sample([
      "år": "2014", "rubrik": "Årsredovisning 2014", "status": status,
    ])
    document.id = "2014"
    document.sections = [
      try .sample([
        "id": "ekonomi", "nummer": "1", "rubrik": "Ekonomi", "text": text,
        "hämtar": "budget och utfall",
      ])
    ]
    office.documents.annual = [document]
    return office
  }

  private static func report(_ office: Office, isFinal: Bool = false) throws -> Report {
    let today = Today(try #require(day))
    return try ReportKind.arsredovisning.row.make(
      ReportSource(office, today: today, isFinal: isFinal), "2014")
  }

  @Test func `a figure in own words is the table's, and is marked with what touches it`() throws {
    let office = try Self.office(text: "Kansliet kostade {ekonomi/2014/kansli}.")
    let expected: [ReportBlock] = [
      .heading("1 Ekonomi"), .paragraph("Kansliet kostade 120 kr ⚠ 1."),
      .origin("Hämtat från ekonomi/2014.csv."),
    ]
    let blocks = try Self.report(office).blocks
    #expect(Array(blocks.dropFirst(3).prefix(3)) == expected)
    guard case .table(let table) = blocks[6] else {
      Issue.record("\(blocks[6])")
      return
    }
    #expect(table.rows.map { $0[0].shown } == ["Lokaler ⚠ 1", "Summa ⚠ 1"])
    #expect(table.rows.map { $0[1].text } == ["100", "120"])
    #expect(blocks[7] == .origin("Hämtat från ekonomi/2014.csv."))
  }

  @Test func `it is not handed over until what touches it is accepted with a comment`() throws {
    var office = try Self.office(text: "Året i korthet.")
    let day = try #require(Self.day)
    let finding = try #require(
      Check.printedSum.findings(in: office, on: day).first { $0.nature == .contradiction })
    #expect(throws: ReportRefusal.self) { try Self.report(office, isFinal: true) }
    var texts = Acceptance.texts(of: finding, on: day, by: "anna")
    texts["id"] = "f1"
    texts["kommentar"] = "Källan summerar fel."
    var acceptance = Acceptance()
    for field in Acceptance.fields { try field.set(&acceptance, texts[field.shape.key] ?? "") }
    office.review.acceptances = [acceptance]
    let draft = try Self.report(office).markdown
    #expect(draft.contains("Godtaget: Källan summerar fel."))
    let final = try Self.report(office, isFinal: true).markdown
    #expect(!final.contains("⚠") && !final.contains("Fynd som rör"))
  }

  @Test func `one that is finished and contradicts itself is shown as a draft is`() throws {
    let office = try Self.office(text: "Året i korthet.", status: "klar")
    #expect(try Self.report(office).markdown.contains("Status är ”klar”, men 1 fynd rör tal"))
  }

  @Test func `a figure that is nowhere is said to be, where it stands`() throws {
    let office = try Self.office(text: "Bidragen blev {ekonomi/2014/bidrag}.")
    let day = try #require(Self.day)
    let findings = Check.brokenFigure.findings(in: office, on: day)
    #expect(findings.map(\.place.text) == ["arsredovisning/2014.yaml avsnitt/ekonomi text"])
    #expect(try Self.report(office).markdown.contains("{ekonomi/2014/bidrag} ⚠ finns inte"))
  }

  @Test func `without a document it is made of the usual sections`() throws {
    var office = try Self.office(text: "")
    office.documents.annual = []
    let report = try Self.report(office)
    let headings = report.blocks.compactMap { block -> String? in
      guard case .heading(let text, 2, _) = block else { return nil }
      return text.plain
    }
    #expect(
      headings.prefix(2) == ["Ordförande har ordet", "1 Förvaltningsberättelse: sammanfattning"])
    #expect(headings.count == DocumentKind.annualReport.usualSections(of: Year(2014)).count + 1)
  }

  @Test func `an interim report is made only where the förbund's rules ask for one`() throws {
    var office = try Self.office(text: "")
    let today = Today(try #require(Self.day))
    let make = ReportKind.delarsrapport.row.make
    #expect(throws: ReportRefusal.noInterimAsked(Year(2014), isKnown: false)) {
      try make(ReportSource(office, today: today), "2014-06-30")
    }
    office.forbund.requiresInterimReport = false
    #expect(throws: ReportRefusal.noInterimAsked(Year(2014), isKnown: true)) {
      try make(ReportSource(office, today: today), "2014-06-30")
    }
    office.forbund.requiresInterimReport = true
    let report = try make(ReportSource(office, today: today), "2014-06-30")
    #expect(report.title == "Delårsrapport 2014-06-30")
    // What the whole year came to is no half-year's.
    #expect(!report.markdown.contains("120"))
    #expect(report.markdown.contains("Utfallet är hela årets"))
  }

  private static func insats(
    _ id: String, from start: String, funding: Insats.Funding = .whole
  ) throws -> Insats {
    var insats = Insats()
    (insats.id, insats.name, insats.funding) = (id, id.capitalizedFirst, funding)
    (insats.phase, insats.orientation) = (.ongoing, .individual)
    insats.period.start = try PrintedDay(text: start)
    var cost = Cost()
    (cost.period, cost.amount, cost.budget) = (.year(Year(2014)), Kronor(700), Kronor(800))
    var count = Participation()
    (count.period, count.total) = (.year(Year(2014)), .number(Number(40)))
    insats.participation = [count]
    insats.costs = funding == .none ? [] : [cost]
    return insats
  }

  @Test func `an interim report tells what was known on its day, and nothing later`() throws {
    var office = try Self.office(text: "")
    office.forbund.requiresInterimReport = true
    office.insatser = [
      try Self.insats("tidig", from: "2014-01-01"), try Self.insats("hösten", from: "2014-08-15"),
    ]
    var styrkort = Styrkort()
    styrkort.year = Year(2014)
    styrkort.goals = ["mal-1", "mal-2"].map { .sample($0, assessed: .met) }
    styrkort.goals[0].proposal.meeting = try PrintedDay(text: "2015-03-05")
    styrkort.goals[1].proposal.day = try PrintedDay(text: "2014-06-12")
    office.styrkort = [styrkort]
    let today = Today(try #require(Self.day))
    let report = try ReportKind.delarsrapport.row.make(
      ReportSource(office, today: today), "2014-06-30"
    ).markdown
    #expect(report.contains("Förbundet finansierade 1 insats till och med 2014-06-30."))
    #expect(report.contains("1 av 2 mål"))
    #expect(!report.contains("Hösten") && !report.contains("| 700"), "\(report)")
  }

  @Test func `an insats that others pay for has its chapter and its row, marked so`() throws {
    var office = try Self.office(text: "")
    office.insatser = [
      try Self.insats("egen", from: "2014-01-01"),
      try Self.insats("annan", from: "2014-01-01", funding: .none),
    ]
    office.documents.annual[0].sections = [
      try .sample(["id": "a", "rubrik": "Insatser", "hämtar": "insats för insats"]),
      try .sample(["id": "b", "rubrik": "Översikt", "hämtar": "översikt över insatser"]),
      try .sample(["id": "c", "rubrik": "Sammanfattning", "hämtar": "sammanfattning"]),
    ]
    let report = try Self.report(office).markdown
    #expect(report.contains("### Annan"))
    #expect(report.contains("**Förbundets medel:** finansieras inte av förbundet"))
    #expect(report.contains("| Annan, 2014-01-01– (finansieras inte av förbundet) |"))
    #expect(report.contains("Förbundet finansierade 1 insats 2014."))
  }

  @Test func `next year's report has the sections, and no word of this year`() throws {
    let office = try Self.office(text: "Året i korthet.", status: "undertecknad")
    let change = try #require(
      office.creation(of: .annualReport, for: Year(2015), from: "2014").first)
    guard case .create(let draft) = change.edit else {
      Issue.record("\(change)")
      return
    }
    let made = try BoardDocument(draft)
    #expect(made.name == "Årsredovisning 2015" && made.status == nil)
    #expect(made.sections.map(\.heading) == ["Ekonomi"])
    #expect(made.sections.map(\.text) == [""])
    #expect(made.sections.map(\.drawn.text) == ["budget och utfall"])
  }

  @Test(arguments: [
    ("utan", [FigureText.Piece.words("utan")]),
    ("a {b/2014} c", [.words("a "), .figure("b/2014"), .words(" c")]),
    ("{a}{b}", [.figure("a"), .figure("b")]),
    ("{} {", [.words("{} {")]),
    ("{a\nb}", [.words("{a\nb}")]),
  ])
  func `own words are taken apart at their figures`(text: String, pieces: [FigureText.Piece]) {
    #expect(FigureText(text).pieces == pieces)
  }

  @Test(arguments: 1...300)
  func `nothing of own words is lost`(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    let letters = Array("ab/2014{} \n{}é\u{301}å")
    let text = String(
      (0..<Int.random(in: 0...30, using: &chance)).map { _ in
        letters[Int.random(in: letters.indices, using: &chance)]
      })
    let again = FigureText(text).pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .figure(let reference): "{\(reference)}"
      }
    }
    #expect(again.joined() == text)
  }

  @Test(arguments: [
    ("Över 1 200 personer har deltagit.", ["Över 1 200 personer"]),
    ("totalt 12 olika projekt", []),
    ("55 deltagare, och ca 40 personer.", ["55 deltagare", "ca 40 personer"]),
    ("fem personer", []), ("personer 12", []), ("", []),
  ])
  func `numbers of people are seen in own words`(text: String, words: [String]) {
    #expect(StatedCount.all(in: text).map(\.words) == words)
  }
}
