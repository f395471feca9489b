import Finsam
import Testing

struct ASFIndicatorTests {
  static func asf(_ events: [ASFEvent], change: (inout ASF) -> Void = { _ in }) throws -> ASF {
    var plan = ActivityPlan()
    plan.year = Year(2017)
    plan.indicators = try [
      ASFIndicator.sample([
        "id": "medarbetare", "namn": "Medarbetare", "enhet": "personer", "riktning": "minst",
        "målvärde": "500", "räknas": "anställda i loggen",
      ]),
      ASFIndicator.sample([
        "id": "politiker", "namn": "Politiker", "riktning": "minst", "målvärde": "250",
        "räknas": "politiker i loggen",
      ]),
      ASFIndicator.sample([
        "id": "insatser", "namn": "Insatser", "riktning": "minst", "målvärde": "4",
        "räknas": "informationstillfällen i loggen",
      ]),
      ASFIndicator.sample([
        "id": "rad", "namn": "Råd", "riktning": "ja/nej", "målvärde": "ja",
        "räknas": "angivet utfall",
      ]),
    ]
    var asf = ASF()
    asf.plans = [plan]
    asf.events = events
    change(&asf)
    return asf
  }

  static func row(_ id: String, in asf: ASF, on day: String = "2017-12-31") throws -> IndicatorRow {
    let report = try #require(IndicatorReport(asf, year: Year(2017), on: try Day(text: day)))
    return try #require(report.rows.first { $0.indicator.id == id })
  }

  /// What the source states for 2017.
  static func total() throws -> ASFEvent {
    try .sample(["id": "total", "år": "2017", "slag": "årsuppgift", "ej_uppdelat": "586"])
  }

  @Test func `a stated total is never counted as employees or politicians`() throws {
    let asf = try Self.asf([Self.total()])
    let row = try Self.row("medarbetare", in: asf)
    #expect(row.outcome.value == nil)
    #expect(row.shownOutcome == "586 ej uppdelat")
    #expect(row.status == .notMeasured)
    let report = IndicatorReport(asf, year: Year(2017), on: try Day(text: "2017-12-31"))
    #expect(
      report?.informed?.words.hasPrefix("586 informerade, som inte är fördelade på grupper.")
        == true)
    #expect(report?.informed?.targets.contains { $0.hasSuffix(": 500") } == true)
    #expect(report?.informed?.words.contains("750") == false)
  }

  /// In a year that is closed the log is whole, so only those who are not split leave it open.
  @Test(arguments: [(586, Fulfilment.notMeasured), (460, .notMeasured), (459, .notMet)])
  func `those not split may reach the target, and then nobody says that it is missed`(
    notSplit: Int, status: Fulfilment
  ) throws {
    let logged = try ASFEvent.sample([
      "id": "e", "dag": "2017-05-03", "slag": "informationstillfälle", "anställda": "40",
    ])
    let total = try ASFEvent.sample([
      "id": "total", "år": "2017", "slag": "årsuppgift", "ej_uppdelat": "\(notSplit)",
    ])
    var asf = try Self.asf([total, logged])
    asf.plans[0].closed = try PrintedDay(text: "2018-01-15")
    #expect(try Self.row("medarbetare", in: asf, on: "2018-02-01").status == status)
  }

  @Test func `logging an event moves the indicators, and not what is stated unsplit`() throws {
    let logged = try ASFEvent.sample([
      "id": "e", "dag": "2017-05-03", "slag": "informationstillfälle", "anställda": "40",
      "politiker": "6", "organisationer": "3",
    ])
    let asf = try Self.asf([Self.total(), logged])
    #expect(
      try Self.row("medarbetare", in: asf).shownOutcome
        == "minst 40 personer; 586 ej uppdelat")
    #expect(try Self.row("medarbetare", in: asf).status == .notClosed)
    #expect(try Self.row("politiker", in: asf).shownOutcome == "minst 6; 586 ej uppdelat")
    #expect(try Self.row("politiker", in: asf).gap == nil)
    #expect(try Self.row("insatser", in: asf).outcome.value == .number(Number(1)))
    #expect(try Self.row("insatser", in: asf, on: "2017-05-02").outcome.value == nil)
  }

  @Test func `a stated total holds the year's events and may have a split of its own`() throws {
    var totals = EventTotals()
    totals.add(try .sample(["slag": "årsuppgift", "anställda": "400", "ej_uppdelat": "186"]))
    totals.add(try .sample(["slag": "möte", "anställda": "40", "politiker": "5"]))
    totals.add(try .sample(["slag": "möte", "ej_uppdelat": "10"]))
    #expect(totals.employees == 400)
    #expect(totals.politicians == 5)
    #expect(totals.informed == 586)
    #expect(totals.notSplit == 186)
    totals.add(try .sample(["slag": "möte", "anställda": "600"]))
    #expect(totals.employees == 640)
    #expect(totals.informed == 655)
    #expect(totals.notSplit == 186)
  }

  @Test func `without a stated total the events are all there is`() throws {
    let events = try [
      ASFEvent.sample(["id": "a", "dag": "2017-01-01", "slag": "möte", "anställda": "300"]),
      ASFEvent.sample(["id": "b", "dag": "2017-12-31", "slag": "möte", "anställda": "200"]),
      ASFEvent.sample(["id": "c", "dag": "2018-01-01", "slag": "möte", "anställda": "99"]),
      ASFEvent.sample(["id": "d", "dag": "2017-06-01", "slag": "möte", "ej_uppdelat": "10"]),
    ]
    let asf = try Self.asf(events)
    let row = try Self.row("medarbetare", in: asf)
    #expect(row.outcome.value == .number(Number(500)))
    #expect(row.status == .met)
    #expect(row.shownGap == "0 (0 %)")
    #expect(row.history.map(\.year) == [Year(2017)])
    let later = try Self.row("medarbetare", in: asf, on: "2018-01-01")
    #expect(asf.eventTotals(by: try Day(text: "2017-12-31"))[Year(2017)]?.informed == 510)
    #expect(asf.eventTotals(by: try Day(text: "2017-12-31"))[Year(2017)]?.notSplit == 10)
    #expect(later.history.map(\.year) == [Year(2017), Year(2018)])
    #expect(later.history.map(\.outcome.value) == [.number(Number(500)), .number(Number(99))])
    #expect(later.history.map(\.target) == [.number(Number(500)), nil])
  }

  @Test(arguments: [("3", -25, true), ("4", 0, false), ("5", 25, true)])
  func `a gap is large from the plan's limit, in either direction`(
    count: String, percent: Int, isLarge: Bool
  ) throws {
    let event = try ASFEvent.sample([
      "id": "e", "år": "2017", "slag": "informationstillfälle", "antal": count,
    ])
    let closed = try PrintedDay(text: "2017-12-31")
    var row = try Self.row("insatser", in: try Self.asf([event]) { $0.plans[0].closed = closed })
    #expect(row.gapPercent == percent)
    #expect(row.isLargeGap == isLarge)
    row = try Self.row(
      "insatser",
      in: try Self.asf([event]) {
        $0.plans[0].closed = closed
        $0.plans[0].gapThreshold = Number(26)
      })
    #expect(!row.isLargeGap)
  }

  @Test(arguments: [
    ("2017-06-15", "2018-06-14", false), ("2017-06-15", "2018-06-15", true),
    ("2016-02-29", "2017-02-27", false), ("2016-02-29", "2017-02-28", true),
  ])
  func `a target that was last reviewed a year ago is flagged`(
    reviewed: String, day: String, isDue: Bool
  ) throws {
    let reviewed = try PrintedDay?(text: reviewed)
    let asf = try Self.asf([]) { $0.plans[0].indicators[0].reviewed = reviewed }
    #expect(try (Self.row("medarbetare", in: asf, on: day).review.dueSince != nil) == isDue)
    let whole = try Self.asf([]) { $0.plans[0].review.day = reviewed }
    #expect(try (Self.row("medarbetare", in: whole, on: day).review.dueSince != nil) == isDue)
  }

  @Test func `a silent source does not say that nobody reviewed the target`() throws {
    let row = try Self.row("medarbetare", in: try Self.asf([]), on: "2025-01-01")
    #expect(row.review == .notStated)
    #expect(row.review.words == "framgår inte")
    #expect(!row.remarks.contains { $0.contains("prövat") || $0.contains("prövades") })
  }

  @Test func `what is told of a review without a day is told from its time`() throws {
    let asf = try Self.asf([]) {
      $0.plans[0].review.words = "Målen har setts över."
      $0.plans[0].review.time = "april 2018"
      $0.plans[0].review.source = "S0:112"
    }
    #expect(try Self.row("medarbetare", in: asf, on: "2018-03-31").review == .notStated)
    #expect(
      try Self.row("medarbetare", in: asf, on: "2018-04-01").review.words
        == "dagen framgår inte (S0:112)")
    #expect(
      asf.plans[0].review.told
        == "dagen framgår inte. ”Målen har setts över.” (april 2018, S0:112)")
  }

  @Test func `a review of one target goes before an older one of the plan`() throws {
    let asf = try Self.asf([]) {
      $0.plans[0].review.day = try? PrintedDay(text: "2016-01-01")
      $0.plans[0].indicators[0].reviewed = try? PrintedDay(text: "2017-10-01")
    }
    let day = try Day(text: "2017-10-01")
    #expect(
      try Self.row("medarbetare", in: asf, on: "2018-01-01").review
        == .reviewed(day, isDue: false))
    #expect(
      try Self.row("medarbetare", in: asf, on: "2017-09-30").review.dueSince?.text == "2016-01-01")
  }

  @Test func `a stated outcome belongs to its year`() throws {
    let outcome = try Outcome.sample(["id": "2017", "värde": "nej", "källa": "S1:1"])
    let asf = try Self.asf([]) { $0.plans[0].indicators[3].outcomes = [outcome] }
    let row = try Self.row("rad", in: asf)
    #expect(row.status == .notMet)
    #expect(row.isLargeGap)
    #expect(row.outcome.source == "S1:1")
    #expect(try Self.row("rad", in: try Self.asf([])).status == .notMeasured)
  }
}
