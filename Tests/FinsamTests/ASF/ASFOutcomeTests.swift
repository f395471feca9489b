import Finsam
import Testing

/// What counts as an outcome: later than the baseline, of what the target is of, and all of it.
struct ASFOutcomeTests {
  private static let countings: [ASFIndicator.Counting] = [
    .companies, .companyEmployees, .placedPersons, .supportStructures, .stated,
  ]

  private static func indicator(_ counting: ASFIndicator.Counting, target: String = "5") throws
    -> ASFIndicator
  {
    try .sample([
      "id": "i", "namn": "Indikator", "riktning": "minst", "målvärde": target,
      "räknas": counting.rawValue,
    ])
  }

  /// The register or the statement that a counting is of, with a figure of one day.
  private static func asf(_ indicator: ASFIndicator, from day: Day) throws -> ASF {
    var plan = ActivityPlan()
    plan.year = Year(2017)
    plan.indicators = [indicator]
    var asf = ASF()
    switch indicator.counting {
    case .companies, .companyEmployees, .placedPersons:
      asf.companies = [
        try .sample([
          "id": "c", "namn": "Caféet", "kommun": "Gävle", "integrerar": "ja", "delaktighet": "ja",
          "återinvesterar": "ja", "fristående": "ja", "status": "aktivt",
          "anställda_kvinnor": "3", "placerade_af": "2", "uppgiftsdag": day.text,
        ])
      ]
    case .supportStructures:
      asf.milestones = [
        try .sample([
          "id": "m", "dag": day.text, "kommun": "Gävle", "slag": "stödstruktur", "vad": "Ingår",
        ])
      ]
    default:
      plan.indicators[0].outcomes = [
        try .sample(["id": "2017", "dag": day.text, "värde": "3"])
      ]
    }
    asf.plans = [plan]
    return asf
  }

  @Test func `nothing from the baseline's day or before is an outcome`() throws {
    var random = SplitMix(seed: 9)
    let first = try Day(text: "2017-01-01")
    let end = try Day(text: "2017-12-31")
    for _ in 0..<400 {
      let counting = try #require(Self.countings.randomElement(using: &random))
      var indicator = try Self.indicator(counting)
      let start = first.adding(days: .random(in: 0..<200, using: &random))
      let hasBaseline = Bool.random(using: &random)
      if hasBaseline { indicator.baselineDay = try PrintedDay(text: start.text) }
      let later = hasBaseline ? start : first
      let day = later.adding(days: .random(in: -3...3, using: &random))
      guard day >= first else { continue }
      let asf = try Self.asf(indicator, from: day)
      let report = try #require(IndicatorReport(asf, year: Year(2017), on: end))
      #expect(
        (report.rows[0].outcome.value != nil) == (day > later),
        "\(counting.rawValue): \(day.text) efter \(later.text)")
      if day <= later { #expect(!report.rows[0].status.isJudged) }
    }
  }

  /// S3:330 tells how it was when the plan began.
  @Test func `what stood already is no outcome of that year or a later one`() throws {
    let already = try MilestoneRow.sample([
      "id": "a", "dag": "2017-06-01", "kommun": "Bollnäs", "slag": "stödstruktur",
      "redan_då": "ja", "vad": "Ingår",
    ])
    let joined = try MilestoneRow.sample([
      "id": "b", "år": "2018", "tid": "Under hösten", "kommun": "Gävle", "slag": "stödstruktur",
      "vad": "Går med",
    ])
    var asf = ASF()
    asf.milestones = [already, joined]
    var plan = ActivityPlan()
    plan.year = Year(2017)
    plan.indicators = [try Self.indicator(.supportStructures)]
    asf.plans = [plan]
    asf.census = [try .sample(["år": "2019"])]
    let rows = try #require(
      IndicatorReport(asf, year: Year(2017), on: try Day(text: "2019-12-31"))?.rows)
    #expect(rows[0].history.map { $0.outcome.value?.text } == [nil, "2", nil])
    #expect(rows[0].status == .notMeasured && rows[0].gap == nil)
  }

  /// S1:208 counts registered companies, S3:304 active ones. ASF-4.
  @Test(arguments: [
    ("registrerade företag", Fulfilment.met), ("Registrerade  företag", .met), ("", .met),
    ("aktivt verksamma ASF", .otherDefinition),
  ])
  func `another definition decides nothing`(avser: String, status: Fulfilment) throws {
    var indicator = try Self.indicator(.companies)
    indicator.definition = avser
    var plan = ActivityPlan()
    plan.year = Year(2017)
    plan.indicators = [indicator]
    var asf = ASF()
    asf.plans = [plan]
    asf.census = [try .sample(["år": "2017", "företag": "34"])]
    let row = try #require(
      IndicatorReport(asf, year: Year(2017), on: try Day(text: "2017-12-31"))?.rows.first)
    #expect(row.status == status)
    #expect(row.shownOutcome == "34" && row.shownTarget == "minst 5")
    #expect((row.gap == nil) == (status == .otherDefinition))
    #expect(row.isLargeGap == (status == .met))
  }

  @Test func `a figure of the same definition goes before one of another, and both are shown`()
    throws
  {
    var indicator = try Self.indicator(.companies, target: "40")
    indicator.definition = "aktivt verksamma ASF"
    indicator.outcomes = [
      try .sample([
        "id": "2017", "värde": "ca 33", "tid": "april 2018", "avser": "aktivt verksamma ASF",
        "källa": "S0:54",
      ])
    ]
    var plan = ActivityPlan()
    plan.year = Year(2017)
    plan.indicators = [indicator]
    var asf = ASF()
    asf.plans = [plan]
    asf.census = [try .sample(["år": "2017", "företag": "34", "källa": "S1:279"])]
    func row(on day: String) throws -> IndicatorRow {
      try #require(
        IndicatorReport(asf, year: Year(2017), on: try Day(text: day))?.rows.first)
    }
    let after = try row(on: "2018-04-30")
    #expect(after.shownOutcome == "ca 33, april 2018" && after.status == .notMet)
    #expect(
      after.unsettled == [
        "Utfallet är från april 2018, efter det år som målvärdet gäller.",
        "Därtill finns 34 (registrerade företag): lägesbild 2017, S1:279.",
      ])
    #expect(try row(on: "2018-03-31").status == .otherDefinition)
  }

  @Test func `a log that nobody has closed gives at least so many`() throws {
    var random = SplitMix(seed: 4)
    for _ in 0..<200 {
      let count = Int.random(in: 0...9, using: &random)
      let isClosed = Bool.random(using: &random)
      let isUncounted = Bool.random(using: &random)
      var asf = try ASFIndicatorTests.asf([
        .sample([
          "id": "e", "år": "2017", "slag": "informationstillfälle", "antal": "\(count)",
        ])
      ])
      if isUncounted {
        asf.events.append(try .sample(["id": "f", "år": "2017", "slag": "informationstillfälle"]))
      }
      if isClosed { asf.plans[0].closed = try PrintedDay(text: "2018-01-15") }
      let row = try ASFIndicatorTests.row("insatser", in: asf, on: "2018-01-15")
      if count >= 4 { #expect(row.status == .met) }
      if count < 4, !isClosed || isUncounted { #expect(row.status == .notClosed) }
      #expect(row.status.isJudged == (count >= 4 || (isClosed && !isUncounted)))
      let before = try ASFIndicatorTests.row("insatser", in: asf, on: "2018-01-14")
      if count < 4 { #expect(before.status == .notClosed && !before.isLargeGap) }
    }
  }

  @Test func `what is not stated is shown as that, beside what the log has`() throws {
    let outcome = try Outcome.sample([
      "id": "2017", "värde": "framgår inte", "sett_i": "S1:213–284", "sett_av": "processledaren",
    ])
    let logged = try ASFEvent.sample([
      "id": "e", "år": "2017", "slag": "informationstillfälle", "antal": "2",
    ])
    let asf = try ASFIndicatorTests.asf([logged]) { $0.plans[0].indicators[2].outcomes = [outcome] }
    let row = try ASFIndicatorTests.row("insatser", in: asf)
    #expect(row.status == .notStated && row.shownOutcome == "framgår inte" && row.gap == nil)
    #expect(
      row.unsettled == [
        "Utfallet framgår inte, sett i S1:213–284 av processledaren.",
        "Därtill finns minst 2: loggen 2017.",
      ])
  }

  /// Placements, persons and those that have ended are three counts; the share is of the last.
  @Test func `the share to work is of placements that have ended`() throws {
    var random = SplitMix(seed: 5)
    for _ in 0..<400 {
      let ended = Int.random(in: 0...6, using: &random)
      let toWork = Int.random(in: 0...ended, using: &random)
      let extended = Int.random(in: 0...3, using: &random)
      let unknown = Int.random(in: 0...2, using: &random)
      var place = try PlaceRow.sample(["id": "p", "år": "2017", "kommun": "Gävle"])
      place.used = Number(ended + extended + unknown)
      place.extended = Number(extended)
      if ended > 0 {
        place.toWork = Number(toWork)
        place.returned = Number(ended - toWork)
      }
      var asf = ASF()
      asf.places = [place]
      let funnel = PlacesFunnel(asf, year: Year(2017), on: try Day(text: "2017-12-31"))
      let share = funnel.steps.last?.share
      #expect((share == nil) == (ended == 0))
      #expect(funnel.unknownEnds == unknown && funnel.extended == extended)
      if ended > 0 {
        #expect(funnel.ended == ended && funnel.toWorkOrStudies == toWork)
        let bounds = try #require(share?.bounds)
        let whole = ended + unknown
        #expect(abs(bounds.lowerBound.thousandths - toWork * 100_000 / whole) <= 100)
        #expect(abs(bounds.upperBound.thousandths - (toWork + unknown) * 100_000 / whole) <= 100)
      }
    }
  }
}
