import Testing

@testable import Finsam

/// What is handed over tells of no small group, neither by itself nor by sums of its tables.
@Suite struct PublicReportTests {
  private static let limit = 5
  private static let keys = ["totalt", "kvinnor", "män", "avslutade"]

  private struct Row {
    let id: String
    let name: String
    /// All, women, men and those who ended.
    let truths: [Int]
  }

  private static func office(_ rows: [Row]) throws -> Office {
    var office = Office()
    office.forbund.name = "Provförbundet"
    office.forbund.requiresSources = false
    office.insatser = try rows.map { row in
      var insats: Insats = try .sample(["namn": row.name, "inriktning": "individ"])
      insats.id = row.id
      var count: Participation = try .sample(["period": "2014"])
      count.total = .number(Number(row.truths[0]))
      count.women = .number(Number(row.truths[1]))
      count.men = .number(Number(row.truths[2]))
      count.ended = .number(Number(row.truths[3]))
      insats.participation = [count]
      return insats
    }
    var document: BoardDocument = try .sample(["år": "2014", "rubrik": "Årsredovisning 2014"])
    document.id = "2014"
    document.sections = [
      try .sample([
        "id": "a", "rubrik": "Allt",
        "text": rows.map { "\($0.name): {insats/2014/\($0.id)/deltagare}." }.joined(
          separator: "\n"),
        "hämtar": "sammanfattning, översikt över insatser, kvinnor och män, insats för insats",
      ])
    ]
    office.documents.annual = [document]
    return office
  }

  private static func report(_ office: Office, showing: Bool = false) throws -> Report {
    let today = Today(try #require(Day(year: 2014, month: 12, day: 31)))
    return try ReportKind.arsredovisning.row.make(
      ReportSource(office, today: today, isFinal: true, showsSmallGroups: showing), "2014")
  }

  /// What a reader sees of each count anywhere in the report: the table of women and men, the
  /// overview, each insats's own table, and own words.
  private static func seen(_ report: Report, of row: Row) -> [[String]] {
    var seen: [[String]] = [[], [], [], []]
    var isOwn = false
    for block in report.blocks {
      switch block {
      case .heading(let text, let level, _): isOwn = level == 3 && text.plain == row.name
      case .paragraph(let text) where text.plain.hasPrefix(row.name + ": "):
        seen[0].append(String(text.plain.dropFirst(row.name.count + 2).dropLast()))
      case .table(let table):
        let titles = table.heads.map(\.title)
        if isOwn, titles.first == "Deltagare" {
          for (place, key) in ["Totalt", "Kvinnor", "Män", "Avslutade"].enumerated() {
            if let column = titles.firstIndex(of: key) {
              seen[place] += table.rows.map { $0[column].shown }
            }
          }
        }
        guard let own = table.rows.first(where: { $0[0].shown == row.name }) else { continue }
        for (place, key) in ["Alla", "Kvinnor", "Män"].enumerated() {
          if let column = titles.firstIndex(of: key) { seen[place].append(own[column].shown) }
        }
        if let column = titles.firstIndex(of: "Deltagare") { seen[0].append(own[column].shown) }
      default: break
      }
    }
    return seen
  }

  @Test func `no random report lets a small group be worked out`() throws {
    var hidden = 0
    for seed in 0..<60 {
      var chance = SplitMix(seed: UInt64(seed))
      func number(_ most: Int) -> Int { Int(chance.next() % UInt64(most + 1)) }
      let rows = (0..<3).map { index -> Row in
        let (women, men) = (number(4 + seed % 12), number(4 + seed % 12))
        return Row(
          id: "i\(index)", name: "Insats \(index)",
          truths: [women + men, women, men, number(women + men)])
      }
      let report = try Self.report(Self.office(rows))
      var attacker = Attacker()
      var truths: [Int] = []
      var small: [(unknown: Int, truth: Int)] = []
      var totals: [Attacker.Term] = []
      for row in rows {
        let seen = Self.seen(report, of: row)
        let terms = zip(seen, row.truths).map { words, truth -> Attacker.Term in
          let known = Set(words.compactMap { Int($0) })
          #expect(known.isSubset(of: [truth]), "\(seed): \(seen) \(row)")
          if known.contains(truth) {
            #expect(truth == 0 || truth >= Self.limit, "\(seed): \(truth) visas\n\(row)")
            return .known(truth)
          }
          if truth > 0, truth < Self.limit { small.append((truths.count, truth)) }
          truths.append(truth)
          return attacker.unknown(least: 0)
        }
        attacker.state(total: terms[0], parts: [terms[1], terms[2]])
        truths.append(row.truths[0] - row.truths[3])
        attacker.state(total: terms[0], parts: [terms[3], attacker.unknown(least: 0)])
        totals.append(terms[0])
      }
      // What the summary says that all come to.
      let counted = zip(rows, totals).filter { row, term in
        if case .known = term { return true }
        return false
      }
      let sum = counted.map { row, _ in row.truths[0] }.reduce(0, +)
      let words = report.markdown.split(separator: "\n").first { $0.contains("Deltagare 2014: ") }
      if let words, !counted.isEmpty {
        #expect(words.contains("Deltagare 2014: \(sum) "), "\(seed): \(words)")
      }
      for one in small {
        for size in 1..<Self.limit {
          #expect(
            attacker.answer([one.unknown], sum: size, hint: truths).values != nil,
            "\(seed): \(one.truth) kan inte vara \(size) \(rows)")
        }
      }
      hidden += small.count
    }
    #expect(hidden > 60)
  }

  @Test func `a hidden figure says so in every place, and the report says why`() throws {
    let row = Row(id: "a", name: "Verkstan", truths: [20, 17, 3, 8])
    let office = try Self.office([row])
    let hidden = try Self.report(office)
    #expect(
      Self.seen(hidden, of: row) == [
        ["dolt", "dolt", "dolt", "dolt"], ["17", "17"], ["dolt", "dolt"], ["8"],
      ])
    #expect(hidden.markdown.contains("Deltagarna i 1 insats är dolda och räknas inte in."))
    #expect(hidden.markdown.contains("Grupper med färre än 5 personer är dolda."))
    var typed = office
    typed.documents.annual[0].sections[0].text = "3 deltagare och 12 personer slutade."
    let today = Today(try #require(Day(year: 2014, month: 12, day: 31)))
    let draft = try ReportKind.arsredovisning.row.make(ReportSource(typed, today: today), "2014")
    #expect(draft.markdown.contains("Texten nämner ”3 deltagare”."))
    let open = try Self.report(office, showing: true)
    #expect(Self.seen(open, of: row)[2] == ["3", "3"])
    #expect(!open.markdown.contains("små grupper"))
    let openDraft = try ReportKind.arsredovisning.row.make(
      ReportSource(office, today: today, showsSmallGroups: true), "2014")
    #expect(openDraft.markdown.contains("Också små grupper visas."))
  }

  @Test func `a result or a goal's outcome does not tell what a count hides`() throws {
    var insats: Insats = try .sample(["namn": "Verkstan", "inriktning": "individ"])
    insats.id = "a"
    insats.participation = [try .sample(["period": "2014", "totalt": "40"])]
    insats.results = try [
      Result.sample(["id": "a", "vad": "Till arbete", "värde": "3", "enhet": "personer"]),
      .sample(["id": "b", "vad": "Nöjda", "värde": "95", "enhet": "%"]),
      .sample(["id": "c", "vad": "Närmare arbete", "värde": "60", "enhet": "%"]),
      .sample(["id": "d", "vad": "Tid", "värde": "12,5", "enhet": "månader"]),
      .sample([
        "id": "e", "vad": "Intäkter", "värde": "3,6", "enhet": "miljoner kronor", "nämnare": "19",
      ]),
      .sample(["id": "f", "vad": "Omdöme", "i_ord": "”3 av dem fick arbete”"]),
    ]
    var office = Office()
    office.insatser = [insats]
    let shown = PublicOffice(office, below: 5)
    #expect(
      shown.office.insatser[0].results.map { $0.value?.shown ?? $0.words } == [
        // 5 % of 40 are 2; what somebody has quoted stays.
        "", "", "60", "12,5", "3,6", "”3 av dem fick arbete”",
      ])
    #expect(shown.office.insatser[0].participation[0].total == .number(Number(40)))
  }

  @Test func `the catalogue is of those that are chosen, each a page with its link`() throws {
    let rows = [
      Row(id: "a", name: "Alfa", truths: [20, 10, 10, 8]),
      Row(id: "b", name: "Beta", truths: [20, 10, 10, 8]),
      Row(id: "c", name: "Gamma & co", truths: [20, 10, 10, 8]),
    ]
    var office = try Self.office(rows)
    office.insatser[0].phase = .ongoing
    office.insatser[1].phase = .ended
    let today = Today(try #require(Day(year: 2014, month: 6, day: 1)))
    func names(_ choice: InsatsChoice) throws -> [String] {
      let report = try ReportKind.projektkatalog.row.make(
        ReportSource(office, today: today, choice: choice), "2014")
      #expect(report.html.contains("<a href=\"#avsnitt-1\">"))
      return report.blocks.compactMap { block in
        if case .heading(let text, 2, true) = block { return text.plain }
        return nil
      }
    }
    #expect(try names(InsatsChoice()) == ["Alfa", "Gamma & co"])
    #expect(try names(InsatsChoice(ids: ["c", "alfa"])) == ["Gamma & co", "Alfa"])
    #expect(try names(InsatsChoice(phases: [.ended])) == ["Beta"])
    #expect(throws: ReportRefusal.noSuchInsats("x", among: ["a", "b", "c"])) {
      try names(InsatsChoice(ids: ["x"]))
    }
    #expect(throws: ReportRefusal.noneChosen) { try names(InsatsChoice(phases: [.applied])) }
  }

  @Test func `contents lead to each heading, also of two with the same name`() {
    let report = Report(
      "Prov",
      [
        .heading("Mål & medel"), .paragraph("x"), .heading("Innehåll"), .paragraph("x"),
        .heading("Mål & medel"), .paragraph("x"),
      ], hasContents: true)
    let links = report.markdown.split(separator: "\n").filter { $0.hasPrefix("- ") }
    #expect(
      links == [
        "- [Mål & medel](#mål--medel)", "- [Innehåll](#innehåll-1)",
        "- [Mål & medel](#mål--medel-1)",
      ])
    for number in 1...3 {
      #expect(report.html.contains("href=\"#avsnitt-\(number)\""))
      #expect(report.html.contains("id=\"avsnitt-\(number)\""))
    }
    #expect(report.html.contains("TOC \\o \"2-3\""))
  }
}
