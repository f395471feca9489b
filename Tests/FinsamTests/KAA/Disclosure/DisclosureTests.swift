import Finsam
import FoundationEssentials
import Testing

/// No report lets a small group be worked out. `KANSLI_REGISTERS=10000` tries as many registers.
struct DisclosureTests {
  static let count =
    ProcessInfo.processInfo.environment["KANSLI_REGISTERS"].flatMap { Int($0) } ?? 300
  static let period = HalfYear(Year(2014), .second)

  static func report(
    _ register: RandomRegister, limit: Int, _ rules: KAARules, of period: HalfYear = period
  ) throws -> KAASummary {
    var own = KAARules()
    own.limits = [
      try KAALimitRule.sample(["id": "minsta-grupp", "vad": "minsta grupp", "värde": "\(limit)"])
    ]
    return try #require(
      KAASummary(
        period, cases: register.cases, followUps: register.followUps,
        rules: rules.overridden(by: own), on: Day(text: "2014-12-31")))
  }

  @Test func `no random register leaks, in text or as rows for Excel`() throws {
    let rules = try KAAFiles.rules()
    for seed in 0..<Self.count {
      // Small ones first: every size from one youth up, and then some dozens in more places.
      let most = 2 + seed * 60 / Self.count
      let register = try RandomRegister(
        seed: UInt64(seed), most: most, municipalities: 1 + most / 10)
      let summary = try Self.report(register, limit: 5, rules)
      let open = PublishedReport(markdown: try Self.report(register, limit: 0, rules).markdown)
      let text = PublishedReport(markdown: summary.markdown)
      #expect(
        DisclosureAudit(text, open: open, limit: 5).leaks() == [],
        "register \(seed) of at most \(most)")
      // The rows for Excel hide the same; a column of noughts is left out of the text alone.
      let rows = PublishedReport(csv: summary.csv).figures
      let counts = text.figures.filter { !["Andel", "Vad som räknas"].contains($0.key.column) }
      #expect(counts.allSatisfy { rows[$0] == $1 }, "register \(seed)")
      #expect(
        rows.allSatisfy { counts[$0] == $1 || $0.column == "Ej angivet" && $1 == "0" },
        "register \(seed)")
      // A percentage stands only beside the two counts that it is made of.
      #expect(
        summary.shares.allSatisfy {
          $0.percent == nil || $0.part != .hidden && $0.whole != .hidden
        })
    }
  }

  @Test(arguments: [2, 3, 7, 10])
  func `another limit hides as well`(limit: Int) throws {
    let rules = try KAAFiles.rules()
    for seed in 0..<(Self.count / 20) {
      let register = try RandomRegister(seed: UInt64(seed), most: 30, municipalities: 3)
      let text = PublishedReport(markdown: try Self.report(register, limit: limit, rules).markdown)
      let open = PublishedReport(markdown: try Self.report(register, limit: 0, rules).markdown)
      #expect(DisclosureAudit(text, open: open, limit: limit).leaks() == [], "register \(seed)")
    }
  }

  /// The attacker's search gave this one up while it knew its equations only as elimination left
  /// them.
  @Test func `a register that was long in doubt is decided`() throws {
    let rules = try KAAFiles.rules()
    let register = try RandomRegister(seed: 9_748, most: 30, municipalities: 4)
    let text = PublishedReport(markdown: try Self.report(register, limit: 5, rules).markdown)
    let open = PublishedReport(markdown: try Self.report(register, limit: 0, rules).markdown)
    #expect(DisclosureAudit(text, open: open, limit: 5).leaks() == [])
  }

  /// Youths who broke off on 1 September 2014: the number of women and men by municipality.
  private static func register(_ counts: KeyValuePairs<String, (women: Int, men: Int)>) throws
    -> [KAACase]
  {
    var cases: [KAACase] = []
    for (place, count) in counts {
      for number in 0..<(count.women + count.men) {
        cases.append(
          try KAACase.youth([
            "ärende": "k-\(cases.count + 1)", "kommun": place, "händelsedag": "2014-09-01",
            "kön": number < count.women ? "kvinna" : "man",
          ]))
      }
    }
    return cases
  }

  private static func tables(_ summary: KAASummary) -> String {
    let text = summary.markdown
    let start = text.firstRange(of: "## Ungdomar per intagsgrupp")?.lowerBound ?? text.startIndex
    let end = text.firstRange(of: "\n\n## Avslutade")?.lowerBound ?? text.endIndex
    return String(text[start..<end])
  }

  /// "Alla 7" and Skellefteå's 0 and 5 would leave 2 for Norsjö. There, neither woman nor man is
  /// none, so that hiding all of the row would tell that they are two at least.
  @Test func `rows are left out where hiding cannot help`() throws {
    let cases = try Self.register(["Norsjö": (1, 1), "Skellefteå": (0, 5)])
    #expect(
      Self.tables(try KAASummaryTests.summary(cases, limit: 5)) == """
        ## Ungdomar per intagsgrupp

        | Intagsgrupp | Kvinnor | Män | Alla |
        | --- | --- | --- | --- |
        | G1 ej sökt | 0 | 0 | 0 |
        | G2 introduktionsprogram | 0 | 0 | 0 |
        | G3 avbrott | dolt | 6 | dolt |
        | G4 inflyttad | 0 | 0 | 0 |
        | G5 studiebevis | 0 | 0 | 0 |
        | Alla | dolt | 6 | dolt |

        ## Ungdomar per kommun

        | Kommun | Kvinnor | Män | Alla |
        | --- | --- | --- | --- |
        | Alla | dolt | 6 | dolt |

        Här visas inte varje kommun för sig: så små grupper hade gått att räkna ut.
        """)
  }

  /// (26 − 17) − (20 − 12) would be Norsjö's one woman.
  @Test func `a difference of differences gives nothing away`() throws {
    let cases = try Self.register(["Norsjö": (1, 5), "Skellefteå": (8, 12)])
    #expect(
      Self.tables(try KAASummaryTests.summary(cases, limit: 5)) == """
        ## Ungdomar per intagsgrupp

        | Intagsgrupp | Kvinnor | Män | Alla |
        | --- | --- | --- | --- |
        | G1 ej sökt | 0 | 0 | 0 |
        | G2 introduktionsprogram | 0 | 0 | 0 |
        | G3 avbrott | 9 | 17 | 26 |
        | G4 inflyttad | 0 | 0 | 0 |
        | G5 studiebevis | 0 | 0 | 0 |
        | Alla | 9 | 17 | 26 |

        ## Ungdomar per kommun

        | Kommun | Kvinnor | Män | Alla |
        | --- | --- | --- | --- |
        | Norsjö | dolt | dolt | 6 |
        | Skellefteå | dolt | dolt | 20 |
        | Alla | 9 | 17 | 26 |
        """)
  }

  /// Norsjö's one woman and one man and their sum of two would say that each is one, and so would
  /// what is left of all women when Skellefteå's are taken away.
  @Test func `a limit of two leaves every group of one open to be two`() throws {
    let cases = try Self.register(["Norsjö": (1, 1), "Skellefteå": (1, 6)])
    let tables = Self.tables(try KAASummaryTests.summary(cases, limit: 2))
    #expect(!tables.contains("Norsjö | dolt | dolt | 2"))
    let text = PublishedReport(markdown: try KAASummaryTests.summary(cases, limit: 2).markdown)
    let open = PublishedReport(markdown: try KAASummaryTests.summary(cases, limit: 0).markdown)
    #expect(DisclosureAudit(text, open: open, limit: 2).leaks() == [])
    // A number that stands by itself is protected by nothing but what else is hidden as it is.
    for (limit, hides) in [(1, 0), (2, 2), (3, 2), (5, 4)] {
      for count in 1...6 {
        let mistakes = try (1...count).map { number in
          try KAACase.youth([
            "ärende": "k-\(number)", "avslutad": "2014-11-03",
            "avslutsorsak": "registrerad av misstag",
          ])
        }
        let figure = try KAASummaryTests.summary(mistakes, limit: limit).mistakes
        #expect(figure == (count <= hides ? .hidden : .count(count)), "\(limit) \(count)")
      }
    }
  }

  /// Five rows that are not nought, and five together, would be one each; and of four, put together
  /// in one, readers know that they are two at least, so that the fifth could not be four.
  @Test func `few youths in many rows are shown together`() throws {
    var cases = try Self.register(["Skellefteå": (5, 0)])
    for (place, group) in zip(cases.indices, KAAGroup.allCases) { cases[place].group = group }
    #expect(
      Self.tables(try KAASummaryTests.summary(cases, limit: 5)) == """
        ## Ungdomar per intagsgrupp

        | Intagsgrupp | Kvinnor | Män | Alla |
        | --- | --- | --- | --- |
        | Alla | 5 | 0 | 5 |

        Här visas inte varje intagsgrupp för sig: så små grupper hade gått att räkna ut.

        ## Ungdomar per kommun

        | Kommun | Kvinnor | Män | Alla |
        | --- | --- | --- | --- |
        | Skellefteå | 5 | 0 | 5 |
        | Alla | 5 | 0 | 5 |
        """)
  }

  /// Two, two, one, one and one: each could be three at most.
  @Test func `rows are put together where their number tells what they are`() throws {
    var cases = try Self.register(["Skellefteå": (7, 0)])
    let groups = KAAGroup.allCases.prefix(2) + KAAGroup.allCases
    for (place, group) in zip(cases.indices, groups) { cases[place].group = group }
    #expect(
      Self.tables(try KAASummaryTests.summary(cases, limit: 5)) == """
        ## Ungdomar per intagsgrupp

        | Intagsgrupp | Kvinnor | Män | Alla |
        | --- | --- | --- | --- |
        | G1 ej sökt | dolt | 0 | dolt |
        | Övriga intagsgrupper | dolt | 0 | dolt |
        | Alla | 7 | 0 | 7 |

        Raden ”Övriga intagsgrupper” är flera rader hoplagda: annars hade små grupper gått att räkna ut.

        ## Ungdomar per kommun

        | Kommun | Kvinnor | Män | Alla |
        | --- | --- | --- | --- |
        | Skellefteå | 7 | 0 | 7 |
        | Alla | 7 | 0 | 7 |
        """)
  }

  @Test func `a report with nothing to hide is shown whole`() throws {
    let cases = try (1...40).map { number in
      try KAACase.youth([
        "ärende": "k-\(number)", "kön": number % 2 == 0 ? "man" : "kvinna",
        "kommun": number % 4 < 2 ? "Norsjö" : "Skellefteå", "inbjuden": "2014-09-20",
      ])
    }
    let summary = try KAASummaryTests.summary(cases, limit: 5)
    let open = try KAASummaryTests.summary(cases)
    #expect(summary.covered == open.covered && summary.ended == open.ended)
    #expect(summary.shares == open.shares)
  }
}
