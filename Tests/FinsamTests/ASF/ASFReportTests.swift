import Finsam
import Testing

/// The recomputed numbers of rule ASF-8 and the reports on the example data.
struct ASFReportTests {
  static func report(on day: String = "2017-12-31") throws -> ASFReport {
    var forbund = Forbund()
    forbund.name = "Samordningsförbund Gävleborg"
    return try #require(
      ASFReport(
        try ASFExampleData.asf(), year: Year(2017), forbund: forbund, on: try Day(text: day)))
  }

  @Test func `outcomes of 2017 are those recomputed from the sources`() throws {
    let rows = try Self.report().indicators.rows
    #expect(
      rows.map { $0.indicator.id + ": " + $0.shownOutcome + " / " + $0.shownTarget } == [
        "organisationer: framgår inte / minst 30 organisationer/grupper",
        "medarbetare: framgår inte; 586 ej uppdelat / minst 500 personer",
        "politiker: framgår inte; 586 ej uppdelat / minst 250 politiker",
        "informationsinsatser: framgår inte / minst 50 informationsinsatser",
        "aktiva-asf: 34 ASF / minst 30 ASF",
        "anstallda-i-asf: 228 personer / minst 200 personer",
        "deltagare: 230 personer / minst 180 personer",
        "platser: 1 plats (tolkning) / minst 10 platser",
        "utfall-av-platser:  / minst 30 %",
        "stodstruktur: framgår inte / minst 5 kommuner",
        "rad: framgår inte / ja",
      ])
    #expect(
      rows.map(\.shownGap) == [
        "", "", "", "", "", "", "", "−9 (−90 %)", "", "", "",
      ])
    // That used places are what is financed is a reading, which carries no finding.
    #expect(rows.filter(\.isLargeGap).map(\.indicator.id) == [])
    #expect(
      try Self.report().indicators.informed?.words
        == "586 informerade, som inte är fördelade på grupper. Målvärden var för sig: "
        + "Antal medarbetar som fått information om ASF: 500; "
        + "Antal politiker som fått information om ASF: 250.")
  }

  @Test func `a year that is over is told the same in its second half and as a whole`() throws {
    let (asf, later) = (try ASFExampleData.asf(), try Day(text: "2019-01-01"))
    func report(_ period: String) throws -> ASFReport {
      try #require(ASFReport(asf, try CountPeriod(text: period), on: later))
    }
    let (half, year) = (try report("2017-H2"), try report("2017"))
    #expect(half.plan == year.plan)
    #expect(half.indicators == year.indicators)
    // What is known of the year alone is said to be of the year.
    for words in ["Hela 2017: 586 informerade", "Hela 2017: 1 av 4 beviljade platser"] {
      #expect(half.markdown.contains(words), "\(words)")
      #expect(!year.markdown.contains(words), "\(words)")
    }
    let first = try report("2017-H1")
    #expect(!first.markdown.contains("586 informerade"))
    #expect(first.day == (try Day(text: "2017-06-30")))
  }

  @Test func `a mark without a day may be later than a half-year that is over`() throws {
    var asf = try ASFExampleData.asf()
    let goal = try #require(asf.plans.first?.processGoals.indices.first)
    let trip = try #require(
      asf.plans[0].processGoals[goal].activities.firstIndex { $0.name == "Studieresor" })
    asf.plans[0].processGoals[goal].activities[trip].state = .done
    let words = "1 aktivitet är markerad som genomförd i planen, utan att loggen visar det"
    for (day, isSaid) in [("2017-06-30", false), ("2018-02-01", true)] {
      let report = try #require(
        ASFReport(asf, .half(Year(2017), 1), on: try Day(text: day)))
      #expect(report.markdown.contains(words) == isSaid, "\(day)")
    }
    asf.events.append(
      try .sample([
        "id": "h", "dag": "2017-03-02", "aktivitet": "3-2-1-frukostmoten",
        "slag": "informationstillfälle", "anställda": "15",
      ]))
    let within = try #require(
      ASFReport(asf, .year(Year(2017)), on: try Day(text: "2017-06-30")))
    #expect(
      within.markdown.contains("15 informerade enligt loggen till och med 2017-06-30"))
  }

  @Test func `several years stand together`() throws {
    let rows = try Self.report(on: "2020-12-31").indicators.rows
    let companies = try #require(rows.first { $0.indicator.id == "aktiva-asf" })
    #expect(companies.history.map(\.year.number) == [2016, 2017, 2018, 2019, 2020])
    #expect(companies.history.map { $0.outcome.value?.text } == ["34", "ca 34", "30", "28", "28"])
    let outcome = try #require(rows.first { $0.indicator.id == "utfall-av-platser" })
    #expect(outcome.history.map { $0.outcome.value?.text } == [nil, nil, "10", nil, nil])
  }

  @Test func `no target is said to be unreviewed where the sources give no day`() throws {
    let before = try Self.report(on: "2018-03-31")
    #expect(before.indicators.reviewsDue.isEmpty)
    #expect(before.markdown.contains("När 11 av 11 målvärden senast prövades framgår inte."))
  }

  @Test func `the plan knows what is done and late on each side of the year's end`() throws {
    let before = try Self.report(on: "2017-12-31").plan
    #expect(before.rows.count == 1 + 5 + 24)
    #expect(before.rows.filter { $0.progress?.isLate == true }.map(\.id) == [])
    let after = try Self.report(on: "2018-01-01").plan
    #expect(after.rows.filter { $0.progress?.isLate == true }.map(\.id) == [])
    #expect(
      after.rows.filter { $0.progress?.status == .uncounted }.map(\.id) == [
        "3-2-1-frukostmoten", "3-2-1-seminarier",
      ])
    #expect(
      after.rows.filter { $0.progress?.isDone == true }.map(\.id) == [
        "3-2-1-information-politiker", "3-2-1-information-tjansteman", "3-2-1-arbetskonferens",
        "3-2-1-webbsida", "3-2-2-information-politiker", "3-2-3-bevaka", "3-2-4-bevaka",
        "3-2-5-stodfinansiering",
      ])
    #expect(after.counts.activities == 24)
    #expect(after.rows[1].statusWords == "4 av 11 genomförda (tolkning)")
  }

  @Test func `places go from granted to outcome`() throws {
    let report = try Self.report(on: "2020-12-31")
    #expect(report.places.steps.map(\.count) == [4, 1, nil, 0, nil])
    #expect(report.places.steps.map { $0.share?.text } == [nil, "25", nil, nil, nil])
    #expect(report.allPlaces.steps.map(\.count) == [23, 11, 10, 10, 1])
    #expect(report.allPlaces.steps.map { $0.share?.text } == [nil, "47,8", nil, nil, "10"])
    #expect(
      report.places.remarks == ["1 placering förlängdes och räknas inte som avslutad."])
    #expect(report.allPlaces.remarks == [])
    #expect(report.allPlaces.cost == nil && report.allPlaces.withoutDays == 4)
  }

  @Test func `days cost what the row or the plan says`() throws {
    var asf = try ASFExampleData.asf()
    asf.places = try [
      PlaceRow.sample(["id": "a", "år": "2017", "nyttjade": "1", "dagar": "120"]),
      PlaceRow.sample(
        ["id": "b", "år": "2017", "nyttjade": "1", "dagar": "10", "kr_per_dag": "250"]),
      PlaceRow.sample(["id": "c", "år": "2016", "nyttjade": "1", "dagar": "10"]),
    ]
    let end = try Day(text: "9999-12-31")
    #expect(PlacesFunnel(asf, year: Year(2017), on: end).cost == Kronor(26_500))
    #expect(PlacesFunnel(asf, year: Year(2016), on: end).cost == nil)
  }

  @Test func `rows that contradict themselves are said beside the stated total`() throws {
    var asf = ASF()
    asf.places = try [
      PlaceRow.sample([
        "id": "a", "år": "2018", "kommun": "Hofors", "beviljade": "1", "nyttjade": "2",
      ]),
      PlaceRow.sample([
        "id": "b", "år": "2018", "kommun": "Gävle", "nyttjade": "2", "kvinnor": "2", "män": "1",
      ]),
      PlaceRow.sample([
        "id": "c", "år": "2018", "kommun": "Ljusdal", "nyttjade": "1", "till_arbete": "1",
        "åter": "1",
      ]),
      PlaceRow.sample(["id": "summa", "tid": "Alla år", "nyttjade": "6"]),
    ]
    let end = try Day(text: "9999-12-31")
    #expect(
      PlacesFunnel(asf, on: end).differences == [
        "Nyttjade platser: raderna blir 5, men i summan för Alla år står 6.",
        "Hofors 2018: Nyttjade platser är 2, men beviljade platser är 1.",
        "Gävle 2018: Kvinnor och män är 2 + 1 = 3, men nyttjade platser är 2.",
        "Ljusdal 2018: Utfall är 1 + 1 = 2, men nyttjade platser är 1.",
      ])
  }

  @Test func `absurd figures are shown and never a crash`() throws {
    let most = "999999999999"
    var asf = try ASFExampleData.asf()
    asf.places = try [
      PlaceRow.sample([
        "id": "a", "år": "2017", "beviljade": "1", "nyttjade": most, "till_arbete": most,
        "dagar": most, "kr_per_dag": most,
      ])
    ]
    asf.census = try [
      CensusRow.sample(["år": "2016", "företag": "1", "placerade": most]),
      CensusRow.sample(["år": "2017", "företag": most, "placerade": "-" + most]),
    ]
    asf.events = try [
      ASFEvent.sample(["id": "e", "dag": "9999-12-31", "slag": "möte", "anställda": most]),
      ASFEvent.sample(["id": "f", "år": "2017", "slag": "möte", "anställda": "-" + most]),
    ]
    let report = try #require(
      ASFReport(asf, year: Year(2017), on: try Day(text: "9999-12-31")))
    #expect(report.places.cost == nil)
    #expect(report.markdown.contains(most))
  }

  @Test func `trends are worded`() throws {
    let end = try Day(text: "9999-12-31")
    let words = CensusReport(try ASFExampleData.asf(), on: end).trends.map {
      $0.column.rawValue + " " + $0.words
    }
    #expect(
      words.prefix(2) == [
        "Företag minskade från 34 (2016) till 28 (2020), −18 %",
        "Hälsingland minskade från 22 (2016) till 17 (2020), −23 %; som mest 24 (2017)",
      ])
    #expect(
      words.contains(
        "Placerade minskade från 156 (2016) till 123 (2020), −21 %; som mest 244 (2018)"))
  }

  @Test func `a company is active from its first day to its last, and counts until it has ended`()
    throws
  {
    func company(_ status: String, integrates: String = "ja") throws -> ASFCompany {
      try .sample([
        "id": "a", "namn": "Ateljén", "integrerar": integrates, "delaktighet": "ja",
        "återinvesterar": "ja", "fristående": "ja", "status": status, "aktiv_från": "2014-03-01",
        "aktiv_till": "2016-06-30",
      ])
    }
    let days = try ["2014-02-28", "2014-03-01", "2016-06-30", "2016-07-01"].map {
      try Day(text: $0)
    }
    let active = try company("aktivt")
    #expect(days.map(active.isActive) == [false, true, true, false])
    #expect(try !company("vilande").isActive(on: days[1]))
    let words = ["registrerat", "aktivt", "vilande", "avslutat", ""]
    #expect(try words.map { try company($0).isRegistered } == [true, true, true, false, false])
    #expect(try !company("aktivt", integrates: "nej").isRegistered)
    #expect(
      try CensusRow([company("avslutat"), company("aktivt")], year: Year(2015)).companies
        == Number(1))
  }

  @Test func `each municipality shows what it has`() throws {
    let report = MunicipalityReport(try ASFExampleData.asf(), on: try Day(text: "2020-12-31"))
    #expect(report.rows.map(\.municipality).prefix(2) == ["Bollnäs", "Gävle"])
    #expect(
      report.rows[0].cells == [
        "Bollnäs", "3 påhittade, 1 utan uppgifter", "2018", "2019", "fanns 2017-01-01", "2017",
        "2 (1 tolkning)", "–",
      ])
    #expect(report.years.map(\.number) == [2016, 2017, 2018, 2019, 2020])
    #expect(report.milestones("Hudiksvall", in: Year(2016)).map(\.kind) == [.policy])
    let earlier = MunicipalityReport(try ASFExampleData.asf(), on: try Day(text: "2018-12-31"))
    #expect(earlier.rows[0].cells[3] == "–")
  }

  @Test func `one can walk from the overall goal to an outcome and back`() throws {
    let chain = ASFChain(try ASFExampleData.asf(), on: try Day(text: "2018-01-01"))
    let year = Year(2017)
    let goals = chain.below(.overallGoal(year))
    #expect(goals.count == 5 && goals.last == .processGoal(year, "3-2-5"))
    let below = chain.below(.processGoal(year, "3-2-5"))
    #expect(below.first == .activity(year, "3-2-5-stodfinansiering"))
    #expect(below.contains(.indicator(year, "platser")))
    let outcomes = chain.below(.indicator(year, "platser"))
    let outcome = ASFLink.outcome(plan: year, indicator: "platser", year)
    #expect(outcomes.contains(outcome))
    #expect(chain.title(outcome) == "2017: 1 plats (tolkning)")
    #expect(chain.above(outcome) == [.indicator(year, "platser")])
    #expect(
      chain.above(.indicator(year, "aktiva-asf")) == [
        .processGoal(year, "3-2-3"), .processGoal(year, "3-2-5"),
      ])
    #expect(
      chain.below(.activity(year, "3-2-5-stodfinansiering")) == [
        .event("2017-platser-hudiksvall")
      ])
    #expect(
      chain.above(.event("2017-platser-hudiksvall")) == [
        .activity(year, "3-2-5-stodfinansiering")
      ])
    #expect(chain.above(.processGoal(year, "3-2-5")) == [.overallGoal(year)])
    #expect(chain.address(.indicator(year, "platser"))?.path == "indikatorer/platser")
    #expect(chain.gaps(in: year) == [])
  }

  @Test func `the follow-up comments on every activity`() throws {
    let markdown = try Self.report(on: "2018-01-01").markdown
    #expect(markdown.hasPrefix("# ASF, uppföljning 2017\n\n*Samordningsförbund Gävleborg. "))
    #expect(
      markdown.contains(
        "- 8 av 24 aktiviteter är genomförda (tolkning), 2 är genomförda okänt antal gånger och om "
          + "14 framgår inte om de är genomförda."))
    #expect(
      markdown.contains(
        "| Frukostmöten | 10 ggr 2017 | # antal okänt | loggat utan antal, 10 i planen"))
    #expect(markdown.contains("## Indikatorer"))
    #expect(markdown.contains("## Platser"))
    #expect(markdown.contains("### Milstolpar per år"))
  }
}
