import Finsam
import Testing

/// What lies after the day is kept, and is no outcome anywhere.
struct ASFDayTests {
  private static func day(_ text: String) throws -> Day { try Day(text: text) }

  @Test func `an autumn's count is none before the autumn`() throws {
    let asf = try ASFExampleData.asf()
    func years(on day: String) throws -> [String] {
      CensusReport(asf, on: try Self.day(day)).rows.map(\.id)
    }
    #expect(try years(on: "2017-07-31") == ["2016"])
    #expect(try years(on: "2017-08-01") == ["2016", "2017"])
    #expect(try years(on: "2019-01-01") == ["2016", "2017", "2018"])
    let report = CensusReport(asf, on: try Self.day("2019-01-01"))
    #expect(report.later.map(\.id) == ["2019", "2020"])
    #expect(report.differences.map(\.year) == [Year(2018)])
    #expect(report.register == nil)
  }

  @Test func `a total of the year is none before the year is over`() throws {
    let asf = try ASFExampleData.asf()
    #expect(asf.eventTotals(by: try Self.day("2017-12-30"))[Year(2017)]?.informed == nil)
    #expect(asf.eventTotals(by: try Self.day("2017-12-31"))[Year(2017)]?.informed == 586)
    #expect(asf.eventTotals(by: try Self.day("2017-12-31"))[Year(2018)] == nil)
  }

  @Test func `places of a later year are none`() throws {
    let asf = try ASFExampleData.asf()
    let funnel = PlacesFunnel(asf, on: try Self.day("2017-12-31"))
    #expect(funnel.granted == 8 && funnel.used == 1)
    #expect(funnel.differences == [])
    #expect(PlacesFunnel(asf, year: Year(2018), on: try Self.day("2017-12-31")).count == 0)
  }

  @Test func `the years side by side end with the day`() throws {
    let years = ASFYears(try ASFExampleData.asf(), on: try Self.day("2018-12-31"))
    #expect(years.years.map(\.year.number) == [2016, 2017, 2018])
    let companies = try #require(years.indicators.first { $0.indicator.id == "aktiva-asf" })
    #expect(companies.years.map { $0.outcome.value?.text } == ["34", "ca 34", "30"])
  }

  @Test func `an outcome that is stated for a later day is none`() throws {
    var asf = ASF()
    var plan = ActivityPlan()
    plan.year = Year(2017)
    var indicator = try ASFIndicator.sample([
      "id": "rad", "namn": "Råd", "riktning": "ja/nej", "målvärde": "ja",
      "räknas": "angivet utfall",
    ])
    indicator.outcomes = [try .sample(["id": "2017", "dag": "2017-11-30", "värde": "ja"])]
    plan.indicators = [indicator]
    asf.plans = [plan]
    func status(on day: String) throws -> Fulfilment? {
      IndicatorReport(asf, year: Year(2017), on: try Self.day(day))?.rows.first?.status
    }
    #expect(try status(on: "2017-11-29") == .notMeasured)
    #expect(try status(on: "2017-11-30") == .met)
  }

  @Test func `moving the day on never takes an outcome away`() throws {
    let asf = try ASFExampleData.asf()
    var known = asf.known(on: try Self.day("2015-12-31"))
    for serial in stride(from: try Self.day("2016-01-01").serial, to: 18_700, by: 17) {
      let later = asf.known(on: try #require(Day(serial: serial)))
      #expect(known.events.allSatisfy(later.events.contains))
      #expect(known.census.allSatisfy(later.census.contains))
      #expect(known.places.allSatisfy(later.places.contains))
      #expect(known.milestones.allSatisfy(later.milestones.contains))
      known = later
    }
    #expect(known.census == asf.census && known.places == asf.places)
  }
}
