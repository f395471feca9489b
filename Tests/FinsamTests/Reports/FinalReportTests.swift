import Testing

@testable import Finsam

/// What is handed over is whole: of a time that is over, read through, and without empty headings.
struct FinalReportTests {
  private static func office(_ sections: [BoardSection]) throws -> Office {
    var office = Office()
    office.forbund.name = "Provförbundet"
    office.forbund.requiresSources = false
    var document: BoardDocument = try .sample(["år": "2014", "rubrik": "Årsredovisning 2014"])
    document.id = "2014"
    document.sections = sections
    office.documents.annual = [document]
    return office
  }

  private static func section(_ number: String, _ heading: String, _ text: String) throws
    -> BoardSection
  {
    try .sample([
      "id": NewId.slug(heading), "nummer": number, "rubrik": heading, "text": text,
    ])
  }

  private static func report(
    _ office: Office, on day: String = "2015-02-01", isReadThrough: Bool = false,
    problems: [Problem] = []
  ) throws -> Report {
    try ReportKind.arsredovisning.row.make(
      ReportSource(
        office, today: Today(try Day(text: day)), problems: problems, isFinal: true,
        isReadThrough: isReadThrough), "2014")
  }

  @Test func `it waits for the year's last day`() throws {
    let office = try Self.office([try Self.section("1", "Inledning", "Året.")])
    for day in ["2014-06-30", "2014-12-30"] {
      #expect(
        throws: ReportRefusal.notOver(
          "Årsredovisning 2014", until: try Day(text: "2014-12-31"), known: try Day(text: day))
      ) { try Self.report(office, on: day) }
    }
    #expect(try Self.report(office, on: "2014-12-31").markdown.contains("Året."))
  }

  @Test func `it waits until all can be read`() throws {
    let office = try Self.office([try Self.section("1", "Inledning", "Året.")])
    let problem = Problem(
      file: "kalender.csv", line: 3, column: 1, message: "Raden har 1 cell.", advice: "Rätta den.")
    #expect(
      throws: ReportRefusal.unreadable(
        "Årsredovisning 2014", ["kalender.csv:3:1: läsfel: Raden har 1 cell. Rätta den."])
    ) { try Self.report(office, problems: [problem]) }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `sections that say nothing are left out, and told of`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    var sections: [BoardSection] = []
    var kept: [String] = []
    for chapter in 1...Int.random(in: 2...5, using: &chance) {
      let own = Bool.random(using: &chance) ? "Text om \(chapter)." : " \n"
      let parts = try (0..<Int.random(in: 0...3, using: &chance)).map { part in
        try Self.section(
          "\(chapter).\(part + 1)", "Del \(chapter) \(part)",
          Bool.random(using: &chance) ? "Text." : "")
      }
      let filled = parts.filter { !$0.text.isEmpty }
      let whole = try Self.section("\(chapter)", "Kapitel \(chapter)", own)
      if !own.trimmed.isEmpty || !filled.isEmpty { kept.append(whole.title) }
      kept += filled.map(\.title)
      sections += [whole] + parts
    }
    let report = try Self.report(try Self.office(sections))
    let headings = report.blocks.compactMap { block -> String? in
      if case .heading(let text, _, _) = block { text.plain } else { nil }
    }
    #expect(headings == kept)
    #expect(report.leftOut == sections.map(\.title).filter { !kept.contains($0) })
  }

  @Test func `few people in own words are read through first`() throws {
    let office = try Self.office([
      try Self.section("1", "Inledning", "Tjugo deltog."),
      try Self.section("2", "Resultat", "Av dem gick tre kvinnor till arbete."),
    ])
    #expect(
      throws: ReportRefusal.fewTold(
        "Årsredovisning 2014",
        ["arsredovisning/2014.yaml: Avsnittet ”2 Resultat”: ”tre kvinnor”"])
    ) { try Self.report(office) }
    let report = try Self.report(office, isReadThrough: true)
    #expect(report.markdown.contains("Av dem gick tre kvinnor till arbete."))
  }
}
