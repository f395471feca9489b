import Finsam
import Testing

/// What counts, of what, and how often: a figure is of the rows that it is said to be of, once
/// each.
struct ASFCountingTests {
  private let end = Day.last

  private func plan(
    when: String = "10 ggr 2017", indicators: [ASFIndicator] = [], occasions: [Occasion] = []
  ) throws -> ActivityPlan {
    var plan = ActivityPlan()
    plan.year = Year(2017)
    var goal = try ProcessGoal.sample(["id": "g", "lydelse": "ASF är känt"])
    var activity = try Activity.sample(["id": "a", "namn": "Frukostmöten", "när": when])
    activity.occasions = occasions
    goal.activities = [activity]
    plan.processGoals = [goal]
    plan.indicators = indicators
    return plan
  }

  private func indicator(_ outcomes: [Outcome], baseline: String = "") throws -> ASFIndicator {
    var indicator = try ASFIndicator.sample([
      "id": "i", "namn": "Indikator", "riktning": "minst", "målvärde": "5",
      "räknas": "angivet utfall", "utgångsdag": baseline,
    ])
    indicator.outcomes = outcomes
    return indicator
  }

  // MARK: - Stated outcomes

  /// Whatever its id, an outcome is of the year that its id, its day or its time gives.
  @Test func `an outcome counts in its year, whatever it is called`() throws {
    var random = SplitMix(seed: 12)
    for _ in 0..<200 {
      let year = Int.random(in: 2016...2020, using: &random)
      let texts: KeyValuePairs<String, String> =
        switch Int.random(in: 0..<3, using: &random) {
        case 0: ["id": "\(year)", "värde": "7"]
        case 1: ["id": "u1", "dag": "\(year)-03-05", "värde": "7"]
        default:
          ["id": "u\(Int.random(in: 1...9, using: &random))", "tid": "maj \(year)", "värde": "7"]
        }
      let outcome = try Outcome.sample(texts)
      var asf = ASF()
      asf.plans = [try plan(indicators: [try indicator([outcome])])]
      let report = try #require(IndicatorReport(asf, year: Year(2017), on: end))
      let row = try #require(report.rows.first)
      let known = row.history.filter { $0.outcome.value != nil }.map(\.year.number)
      #expect(known == [year], "\(texts)")
      #expect(row.indicator.reasonUnused(outcome) == nil)
    }
  }

  @Test func `what no year is known of, and what another outdoes, is told`() throws {
    let outcomes = try [
      Outcome.sample(["id": "u1", "värde": "3"]),
      Outcome.sample(["id": "u2", "tid": "hösten", "värde": "3"]),
      Outcome.sample(["id": "u3", "dag": "2017-05-01", "värde": "4"]),
      Outcome.sample(["id": "2017", "värde": "5"]),
      Outcome.sample(["id": "u4", "dag": "2018-01-01", "värde": "6"]),
    ]
    let indicator = try indicator(outcomes)
    #expect(
      outcomes.map { indicator.reasonUnused($0) } == [
        "det framgår inte vilket år det gäller. Ge det en dag, eller året som id",
        "det framgår inte vilket år det gäller. Ge det en dag, eller året som id",
        "utfallet ”2017” gäller också 2017 och går före", nil,
        "det är inte från en senare dag än utgångsläget för 2018",
      ])
  }

  @Test func `the plan's year is proposed as the id of an outcome`() throws {
    var office = Office()
    office.asf.plans = [try plan(indicators: [try indicator([])])]
    let owner = Address(ActivityPlan.path(Year(2017)), [Step(PartKey.indicators, "i")])
    #expect(office.nextId(in: owner, part: PartKey.outcomes) == "2017")
    office.asf.plans[0].indicators[0].outcomes = [try .sample(["id": "2017"])]
    #expect(office.nextId(in: owner, part: PartKey.outcomes) == "u1")
  }

  // MARK: - Sums of several years

  /// A sum for some years is held against the rows of those years, and no others.
  @Test func `new years are not held against an old sum`() throws {
    var random = SplitMix(seed: 3)
    for _ in 0..<200 {
      let first = Int.random(in: 2014...2018, using: &random)
      let last = first + Int.random(in: 1...3, using: &random)
      var sum = 0
      var asf = ASF()
      for index in 0..<12 {
        let year = Int.random(in: 2012...2026, using: &random)
        let used = Int.random(in: 0...5, using: &random)
        if (first...last).contains(year) { sum += used }
        asf.places.append(
          try .sample(["id": "p\(index)", "år": "\(year)", "nyttjade": "\(used)"]))
        var row = try CensusRow.sample(["år": "\(year)", "informerade": "\(used)"])
        row.note = "p\(index)"
        asf.census.append(row)
      }
      let hasRows = asf.places.contains { (first...last).contains($0.year?.number ?? 0) }
      let told = sum + Int.random(in: 0...1, using: &random)
      asf.places.append(
        try .sample(["id": "summa", "tid": "\(first)–\(last)", "nyttjade": "\(told)"]))
      asf.events = [
        try .sample([
          "id": "h", "tid": "\(first)–\(last)", "slag": "årsuppgift", "ej_uppdelat": "\(told)",
        ])
      ]
      let differs = hasRows && told != sum
      #expect(PlacesFunnel(asf, on: end).differences.isEmpty == !differs)
      #expect(CensusReport(asf, on: end).differences.isEmpty == !differs)
      var office = Office()
      office.asf = asf
      let findings = Check.impossibleFigure.findings(in: office, on: end)
      #expect(findings.count == (differs ? 2 : 0), "\(findings.map(\.message))")
    }
  }

  @Test func `the figures of all years are of the same rows`() throws {
    var asf = ASF()
    asf.places = try [
      .sample(["id": "a", "år": "2017", "beviljade": "4", "nyttjade": "4"]),
      .sample(["id": "b", "år": "2018", "beviljade": "6", "nyttjade": "6"]),
      .sample([
        "id": "summa", "tid": "2017–2018", "beviljade": "10", "nyttjade": "10", "unika": "9",
      ]),
    ]
    #expect(PlacesFunnel(asf, on: end).persons == 9)
    // The sum says nothing of a later year.
    asf.places.append(
      try .sample(["id": "c", "år": "2026", "beviljade": "8", "nyttjade": "6"]))
    let all = PlacesFunnel(asf, on: end)
    #expect([all.granted, all.used, all.persons] == [18, 16, nil])
    #expect(all.usedShare?.text == "88,9")
    // Nor is a share of rows that do not say how many were used.
    asf.places.append(try .sample(["id": "d", "år": "2026", "beviljade": "2"]))
    let more = PlacesFunnel(asf, on: end)
    #expect(more.usedShare == nil)
    #expect(more.remarks.first?.hasPrefix("1 rad med beviljade platser säger inte") == true)
  }

  // MARK: - Figures that do not go together

  @Test func `figures that contradict one another give no status`() throws {
    var asf = ASF()
    var places = try indicator([])
    places.counting = .placesToWork
    asf.plans = [try plan(indicators: [places])]
    asf.places = [
      try .sample(["id": "p", "år": "2017", "nyttjade": "2", "avslutade": "1", "till_arbete": "2"])
    ]
    let row = try #require(IndicatorReport(asf, year: Year(2017), on: end)?.rows.first)
    #expect(row.status == .contradicted && row.gap == nil && !row.isLargeGap)
    #expect(row.unsettled.first?.contains("Utfall är 2, men avslutade placeringar är 1.") == true)
    asf.places[0].ended = .number(Number(2))
    let whole = try #require(IndicatorReport(asf, year: Year(2017), on: end)?.rows.first)
    #expect(whole.status == .met)
  }

  @Test(arguments: [
    ("3", "3", Fulfilment.met), ("3", "2", .contradicted), ("9", "", .contradicted),
  ])
  func `nor does a census whose parts are not its total`(
    one: String, other: String, status: Fulfilment
  ) throws {
    var asf = ASF()
    var companies = try indicator([])
    companies.counting = .companies
    asf.plans = [try plan(indicators: [companies])]
    asf.census = [
      try .sample(["år": "2017", "företag": "6", "hälsingland": one, "gästrikland": other])
    ]
    let row = try #require(IndicatorReport(asf, year: Year(2017), on: end)?.rows.first)
    #expect(row.status == status)
  }

  // MARK: - Occasions of the activity itself

  /// Held once is counted once, whether it stands in the log, at the activity, or in both.
  @Test func `an occasion counts as an event does, and never twice`() throws {
    var random = SplitMix(seed: 5)
    for _ in 0..<200 {
      let days = (1...8).map { "2017-0\($0)-11" }
      let logged = days.filter { _ in Bool.random(using: &random) }
      let own = days.filter { _ in Bool.random(using: &random) }
      var asf = ASF()
      asf.plans = [
        try plan(
          occasions: own.enumerated().map { index, day in
            try .sample(["id": "t\(index)", "dag": day, "vad": "Frukostmöte"])
          })
      ]
      asf.events = try logged.enumerated().map { index, day in
        try .sample(["id": "h\(index)", "dag": day, "aktivitet": "a", "slag": "möte"])
      }
      let held = Set(logged + own).count
      let row = try #require(PlanReport(asf, year: Year(2017), on: end)?.rows.last)
      #expect(row.progress?.done == held)
      #expect(row.eventCount + row.occasions.count == held)
      let strip = try #require(row.progress?.strip)
      #expect(strip.months.count { if case .held = $0 { true } else { false } } == held)
    }
  }

  @Test func `an occasion without a day is of the plan's year`() throws {
    var asf = ASF()
    asf.plans = [try plan(occasions: [.sample(["id": "t1", "vad": "Mässa i Gävle"])])]
    asf.events = [
      try .sample([
        "id": "h", "år": "2017", "aktivitet": "a", "slag": "annat", "vad": "Mässa i  Gävle.",
        "antal": "1",
      ])
    ]
    let both = try #require(PlanReport(asf, year: Year(2017), on: end)?.rows.last)
    #expect(both.progress?.done == 1 && both.occasions.isEmpty)
    asf.events = []
    let own = try #require(PlanReport(asf, year: Year(2017), on: end)?.rows.last)
    #expect(own.progress?.done == 1 && own.occasions.map(\.id) == ["t1"])
    #expect(own.shortComment == "I loggen: Mässa i Gävle")
  }

  // MARK: - The board's text

  @Test func `what some rows say is not said of all`() throws {
    var asf = ASF()
    asf.plans = [try plan()]
    func told(_ rows: [KeyValuePairs<String, String>]) throws -> String {
      asf.events = try rows.enumerated().map { index, texts in
        var event = try ASFEvent.sample(texts)
        event.id = "h\(index)"
        event.activity = "a"
        event.kind = .information
        return event
      }
      let account = try #require(BoardAccount(asf, .year(Year(2017)), on: end))
      let parts = account.entries[1].proposal.split(separator: "Loggat under perioden: ")
      return String(try #require(parts.last).prefix { $0 != "\n" })
    }
    let day = "2017-03-0"
    #expect(
      try told([
        ["dag": day + "1", "kommun": "Bollnäs", "anställda": "20"], ["dag": day + "2"],
        ["dag": day + "3"],
      ]).hasPrefix(
        "3 tillfällen, varav 1 i Bollnäs; 2 utan kommun. "
          + "20 informerade enligt 1 av 3 uppgifter i loggen."))
    #expect(
      try told([
        ["dag": day + "1", "kommun": "Bollnäs", "anställda": "20"],
        ["dag": day + "2", "kommun": "Bollnäs", "anställda": "5"],
      ]).hasPrefix("2 tillfällen i Bollnäs. 25 informerade."))
    #expect(
      try told([
        ["dag": day + "1", "kommun": "Bollnäs, Ljusdal", "antal": "3"],
        ["dag": day + "2", "kommun": "Gävle"], ["år": "2017", "kommun": "Hofors"],
      ]).hasPrefix(
        "4 tillfällen, varav 3 gemensamt för Bollnäs och Ljusdal, 1 i Gävle; därtill 1 uppgift utan "
          + "antal i Hofors."))
    #expect(try told([["dag": day + "1"], ["dag": day + "2"]]).hasPrefix("2 tillfällen."))
  }

  @Test func `a text is of the figures that it was proposed from`() throws {
    var asf = ASF()
    asf.plans = [try plan()]
    func account() throws -> BoardAccount {
      try #require(BoardAccount(asf, .year(Year(2017)), on: end))
    }
    let first = try account().entries[1]
    var text = try BoardText.sample([
      "id": "r1", "period": "2017", "processmål": "g", "text": "Inget är hållet.",
    ])
    text.basis = first.basis
    asf.plans[0].boardTexts = [text]
    #expect(try account().entries.map(\.isStale) == [false, false])
    asf.events = [
      try .sample(["id": "h", "dag": "2017-03-01", "aktivitet": "a", "slag": "möte"])
    ]
    #expect(try account().entries.map(\.isStale) == [false, true])
    var office = Office()
    office.asf = asf
    #expect(
      Check.staleText.findings(in: office, on: end).map(\.place.address.steps.last?.id) == ["r1"])
    let address = Address(
      ActivityPlan.path(Year(2017)), [Step(PartKey.boardTexts, "r1")])
    let change = Change(address, .field("text", from: "Inget är hållet.", to: "Ett är hållet."))
    let basis = try account().entries[1].basis
    #expect(
      office.withBasis([change], on: end)
        == [change, Change(address, .field("underlag", from: first.basis, to: basis))])
    // Nothing is said of a text that does not tell what it was made from.
    asf.plans[0].boardTexts[0].basis = ""
    #expect(try account().entries.map(\.isStale) == [false, false])
  }

  // MARK: - A new year

  @Test func `a new plan takes no note on the old document's comments`() throws {
    var plan = try plan()
    plan.commentNote = "Kommentarerna står i bilagan."
    let draft = YearCarry.plan.draft(of: plan.draft, for: Year(2018))
    #expect(!draft.fields.contains { $0.key == "om_kommentarerna" })
  }

  @Test func `a baseline of another year says its day`() throws {
    var one = try indicator([], baseline: "2017-01-01")
    one.baseline = .number(Number(190))
    for (year, shown) in [(2017, "190"), (2018, "190 (2017-01-01)")] {
      var plan = try plan(indicators: [one])
      plan.year = Year(year)
      var asf = ASF()
      asf.plans = [plan]
      let row = try #require(IndicatorReport(asf, year: Year(year), on: end)?.rows.first)
      #expect(row.shownBaseline == shown)
    }
  }
}
