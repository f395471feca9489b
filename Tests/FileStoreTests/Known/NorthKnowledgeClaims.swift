import Finsam
import Testing

@testable import FileStore

/// What Skellefteå–Norsjö's documents put forward, leave open or say of something else.
struct NorthKnowledgeClaims {
  static func insats(_ id: String) throws -> Insats {
    try #require(try NorthClaims.office().insats(id))
  }

  static func measure(_ goal: String, of insats: String) throws -> Measure {
    try #require(try Self.insats(insats).goal(goal)?.measures.first)
  }

  static let day = "2014-12-31"

  /// S4:7276 "INSPEL TILL LEDNINGSGRUPPENS DISKUSSION 19 JANUARI", S4:7281–7285 "önskvärd … I
  /// förslaget".
  @Test func `Arbetsmarknadstorget's goals for 2015 are put forward, not adopted`() throws {
    let insats = try Self.insats("arbetsmarknadstorget")
    let proposed = insats.goals.filter { $0.isProposed == true }
    #expect(proposed.count == 8 && proposed.allSatisfy { $0.year == Year(2015) })
    #expect(insats.goals.filter { $0.year == Year(2014) }.allSatisfy { $0.isProposed != true })
    #expect(
      proposed.allSatisfy {
        insats.verdict(of: $0, threshold: nil).statusWords == "föreslaget mål"
      })
    let awaited = try NorthClaims.office().goalsToAssess(on: Day(text: Self.day))
    #expect(!awaited.contains { $0.goal.isProposed == true })
  }

  /// S4:2352 and S4:3096–3097, S4:2417 and S4:1262, S4:2461 and S4:2474–2475, S4:2188 and S4:2205.
  @Test(arguments: [
    ("medurs", "2011-04-01–2014-06-30, förlängd till 2014-12-31", true),
    (
      "spira-anstallningskompetens", "2011-08-01–2014-01-31, förlängd längst till 2014-12-31", false
    ),
    ("spira-integration", "2012-08-01–2014-06-30, förlängd till 2014-12-31", true),
    ("unga-in", "2011-11-01–2014-06-30, förlängd till 2014-12-31", true),
  ])
  func `project time and extension stand apart`(id: String, period: String, isKnown: Bool) throws {
    let insats = try Self.insats(id)
    #expect(insats.periodWithExtension == period)
    #expect(!insats.wholeTimeWords.isEmpty == isKnown)
  }

  /// S4:2118–2120 is of the project's part in it, S4:2107 of coming closer.
  @Test func `that the project helped is not that they came closer`() throws {
    let measure = try Self.measure("mal-2", of: "utsikten-2-0")
    #expect(measure.fulfilment(threshold: nil) == .otherDefinition)
  }

  /// S4:919–921 says how those in two projects feel, not how anybody judges their ability.
  @Test func `nobody's judgement of the ability to work is told`() throws {
    let row = try ShippedClaims.goal("individ-1")
    #expect(row.measures[1].outcome == "framgår inte" && row.measures[1].status == .notStated)
  }

  /// S4:3175–3179: the target group is in one column, "Inga deltagare" in the next.
  @Test func `Improve's target group is what stands under that heading`() throws {
    let insats = try Self.insats("improve")
    #expect(
      insats.targetGroup == "Förstudie. Utveckling av planering, ledning och utvärdering.")
    #expect(insats.participation.map(\.total) == [.number(Number(0))])
  }

  /// S4:2347–2348: nine took the course, six applied, five of those were admitted.
  @Test func `those admitted are of those who applied`() throws {
    let results = try Self.insats("texas").results
    #expect(results.first { $0.id == "solvik-sokte" }?.denominator == Number(9))
    #expect(
      results.first { $0.id == "solvik-antogs" }?.told
        == "Solviks folkhögskola: antogs: 5 personer av 6")
  }

  /// S4:2068 "utvärdering av 19 deltagare" is the size of a study.
  @Test func `millions of kronor are no part of nineteen`() throws {
    let insats = try Self.insats("arbetsmarknadstorget")
    let money = insats.results.filter { $0.unit == "miljoner kronor" }
    #expect(money.count == 3 && money.allSatisfy { $0.told.contains(", gäller 19 deltagare") })
  }

  /// S4:918–928 gives no day; S4:2670 "Fram till hösten 2014".
  @Test func `no outcome has a day that the source does not give`() throws {
    let office = try NorthClaims.office()
    let outcomes = office.goals.flatMap(\.goal.measures).flatMap(\.outcomes)
    #expect(!outcomes.contains { $0.day?.text == Self.day })
    #expect(!office.insatser.flatMap(\.results).contains { $0.day?.text == Self.day })
    let measures = try NorthClaims.report().sections.flatMap(\.goals).flatMap(\.measures)
    #expect(measures.first?.outcome.hasPrefix("50–65 %") == true)
    let outcome = try Self.measure("mal-1", of: "psykisk-halsa-i-fokus").latestOutcome
    #expect(outcome?.time == "fram till hösten 2014")
  }

  /// S4:859–860, S4:966–967 and S4:865–866: both projects' time ended on 2014-12-31.
  @Test(arguments: ["texas", "unga-in"])
  func `projects whose time is over have ended, by a reading`(id: String) throws {
    let insats = try Self.insats(id)
    let day = try Day(text: Self.day)
    #expect(insats.phase(on: day) == .ended && insats.readings.contains("skede"))
  }

  /// S4:3205 "Totalt: Ca 200." has no time.
  @Test func `that Plug In's 200 are of the whole time is marked`() throws {
    let row = InsatsRow(try Self.insats("plug-in"), in: .year(Year(2014)))
    #expect(row.cell("Deltagare").shown == "ca 200, hela (tolkning)")
    #expect(row.cell("Tolkat i raden").text == "Deltagare avser")
    #expect(
      InsatsRow(try Self.insats("medurs"), in: .year(Year(2014))).cell("Tolkat i raden").text
        == "Skede")
  }

  /// S4:2622–2623: two of those that go on do so without the förbund's money.
  @Test func `the table of stages tells what the förbund does not fund`() throws {
    let day = try Day(text: Self.day)
    let overview = OverviewReport(try NorthClaims.office(), problems: [], on: day)
    let ongoing = try #require(overview.phases.first { $0.phase == .ongoing })
    #expect(ongoing.insatser == 0 && ongoing.notFunded == 2)
    let ended = try #require(overview.phases.first { $0.phase == .ended })
    #expect(ended.participants == .about(Number(90)) && ended.coverage == "1 av 6")
  }

  /// S4:3179 and S4:3191 print "Inga deltagare"; S4:3024 counts companies.
  @Test func `two insatser had no participants, and one counts none`() throws {
    let sum = ParticipantSum(try NorthClaims.office().insatser, in: Year(2014))
    #expect(sum.without == 2 && sum.notCounted == 1)
    #expect(
      sum.shortOmissions
        == "10 av 14 är inte med: 3 bara hela tiden, 2 saknar antal, 2 utan förbundets medel, "
        + "2 inga deltagare, 1 räknar inte deltagare.")
  }

  /// S4:1995–1996 "I nuläget saknas bra metoder".
  @Test func `that nobody could tell who came closer is not an outcome to come`() throws {
    let measure = try Self.measure("2014-individ-1", of: "arbetsmarknadstorget")
    #expect(measure.fulfilment(threshold: nil) == .notStated)
    #expect(measure.explanation(threshold: nil).hasPrefix("Utfallet framgår inte (sett i S4:1889"))
  }

  /// S4:2622 and S4:2630, S4:1727–1729.
  @Test func `the board is not asked to judge what it does not fund`() throws {
    let day = try Day(text: Self.day)
    let review = ReviewReport(try NorthClaims.office(), problems: [], on: day)
    let goals = review.open.filter { item in
      item.kind == .notAssessed || item.title == Check.brokenGoalChain.title
    }
    #expect(!goals.isEmpty)
    for file in ["insatser/plug-in.yaml", "insatser/psykisk-halsa-i-fokus.yaml"] {
      #expect(!goals.contains { $0.place.address.file == file })
    }
  }

  /// S4:1012–1013 and S4:1023–1030 are the reasons.
  @Test func `the motive of Ekonomi has its reasons`() throws {
    let styrkort = try #require(try NorthClaims.office().styrkort(Year(2014)))
    let motive = try #require(styrkort.statements.first { $0.id == "ekonomi" }).proposal.motivation
    #expect(
      motive.oneLine.contains("trots ett underskott 2014, ett eget kapital på 2 192 261 kronor"))
    #expect(motive.oneLine.contains("Den analys och de slutsatser som Ramböll drar"))
  }

  /// S4:2088–2089, S4:2995 and S4:1613–1614.
  @Test func `Utsikten's end is told in both ways`() throws {
    let words = try Self.insats("utsikten-2-0").period.words.oneLine
    #expect(words.contains("2014-06-31 (S4:2995)") && words.contains("2014-06-30 (S4:2088–2089)"))
    #expect(words.contains("den 30 juni (S4:1613–1614)"))
  }

  /// S4:3386–3387 recommends a highest surplus, and does not say of what it is a share.
  @Test func `the highest surplus is a recommendation, and its base a reading`() throws {
    let forbund = try NorthClaims.office().forbund
    #expect(
      forbund.equityCeiling.words
        == "Högsta överskott enligt Nationella Rådets rekommendation 1 220")
    #expect(forbund.readings.contains("kapitaltak.underlag"))
  }

  /// S4:2627 begins in the school year that the first figure is of; S4:3205–3208 counts all of
  /// Skellefteå's.
  @Test func `Plug In's first figure is where it began`() throws {
    let measure = try Self.measure("mal-1", of: "plug-in")
    #expect(measure.baseline == .number(Number(107)))
    #expect(measure.readings.contains("utgångsläge"))
    #expect(measure.outcomes.map(\.value) == [.number(Number(95)), .number(Number(67))])
    #expect(measure.outcomes.allSatisfy { $0.definition.hasPrefix("alla avhopp i Skellefteå") })
  }

  /// S4:6740–6744 gives no month, S4:6802–6807 leaves those in introductory programmes out.
  @Test func `no deadline is the routine's, and the month the program's`() throws {
    let rules = try NorthClaims.office().kaa.rules
    let terms = KAATerm.terms(rules, on: try Day(text: "2015-06-30"))
    let second = try #require(terms.first { $0.whom.hasPrefix("G2") })
    #expect(second.words == "ingen frist" && second.origin == .routine)
    #expect(second.note.contains("Rektor/SYV"))
    #expect(
      second.counting == "Kansli räknar från den första uppföljningsmånaden (programmets).")
  }

  /// S4:321–322, S4:6642–6643 and S4:6674.
  @Test func `whether the routine of 2015 is in force today is not known`() throws {
    let note = try NorthClaims.office().kaa.rules.routineNote.oneLine
    #expect(note.contains("från 2015") && note.contains("Skellefteå"))
    #expect(note.contains("Om rutinen gäller i dag framgår inte."))
  }
}
