import Finsam
import Testing

/// What the auditors asked for: the years of long-term work judged together. S0:126.
struct ASFYearsTests {
  private static func plan(_ year: Int, id: String, target: String) throws -> ActivityPlan {
    var plan = ActivityPlan()
    plan.year = Year(year)
    var goal = try ProcessGoal.sample(["id": "g", "lydelse": "ASF är känt"])
    goal.activities = [
      try .sample(["id": "brev", "namn": "Brev", "när": "Löpande", "läge": "genomförd"]),
      try .sample(["id": "mote", "namn": "Möte", "när": "Löpande"]),
    ]
    plan.processGoals = [goal]
    plan.indicators = [
      try .sample([
        "id": id, "namn": "Aktiva ASF", "enhet": "ASF", "riktning": "minst", "målvärde": target,
        "räknas": "företag i lägesbilden",
      ])
    ]
    return plan
  }

  static func asf() throws -> ASF {
    var asf = ASF()
    asf.plans = [
      try plan(2016, id: "foretag", target: "25"), try plan(2018, id: "aktiva-asf", target: "40"),
    ]
    asf.census = try [("2016", "34"), ("2017", "31"), ("2018", "30")].map { year, companies in
      try CensusRow.sample(["år": year, "företag": companies])
    }
    asf.places = [
      try .sample(["id": "p", "år": "2018", "kommun": "Hofors", "beviljade": "4", "nyttjade": "1"])
    ]
    return asf
  }

  private func years(_ change: (inout ASF) throws -> Void = { _ in }) throws -> ASFYears {
    var asf = try Self.asf()
    try change(&asf)
    return ASFYears(asf, on: try Day(text: "2018-12-31"))
  }

  @Test func `an indicator is followed from plan to plan, also where its id has changed`() throws {
    let report = try years()
    #expect(report.indicators.map(\.indicator.id) == ["aktiva-asf"])
    let row = try #require(report.indicators.first)
    #expect(row.years.map(\.year.number) == [2016, 2017, 2018])
    #expect(row.years.map { row.indicator.short($0.outcome) } == ["34", "31", "30"])
    #expect(row.years.map { $0.target?.text } == ["25", nil, "40"])
    #expect(row.years.map(\.status) == [.met, nil, .notMet])
    #expect(row.years.map(\.planned) == ["foretag", nil, "aktiva-asf"])
    #expect(row.trendWords == "från 34 (2016) till 30 (2018)")
    #expect(row.targetWords == "25 (2016), 40 (2018)")
  }

  @Test func `the id goes before a name that another indicator has`() throws {
    let report = try years { asf in
      var other = asf.plans[0].indicators[0]
      other.id = "aktiva-asf"
      other.target = .number(Number(7))
      asf.plans[0].indicators.append(other)
    }
    #expect(report.indicators.first?.years.map { $0.target?.text } == ["7", nil, "40"])
  }

  @Test func `a target that never moves is said to stand in every plan`() throws {
    let report = try years { $0.plans[0].indicators[0].target = .number(Number(40)) }
    #expect(report.indicators.first?.targetWords == "40 i alla planer")
  }

  @Test func `every year says what it came to, as far as it is known`() throws {
    let report = try years()
    let shown = report.years.map { one in ASFYear.Figure.allCases.map(one.shown) }
    #expect(
      shown == [
        ["1 av 2", "0 av 2", "1 av 2", "1 av 1", "1 av 1", "–", "–"],
        ["–", "–", "–", "–", "–", "–", "–"],
        ["1 av 2", "0 av 2", "0 av 2", "1 av 1", "0 av 1", "–", "1 av 4"],
      ])
  }

  @Test func `what a later plan states of an earlier year is not lost`() throws {
    let stated = try Outcome.sample(["id": "2016", "värde": "34", "källa": "S1:1"])
    let report = try years { asf in
      for index in asf.plans.indices { asf.plans[index].indicators[0].counting = .stated }
      asf.plans[1].indicators[0].outcomes = [stated]
    }
    let row = try #require(report.indicators.first)
    #expect(row.years.map { $0.outcome.value?.text } == ["34", nil, nil])
    #expect(row.years.first?.status == .met)
  }

  @Test func `the report of each year has all years side by side`() throws {
    for year in [2016, 2018] {
      let report = try #require(
        ASFReport(try Self.asf(), year: Year(year), on: try Day(text: "2018-12-31")))
      #expect(report.markdown.hasPrefix("# ASF, uppföljning \(year)"))
      #expect(
        report.markdown.contains(
          "| Aktiva ASF | 34 (mål 25) | 31 | 30 (mål 40) | Från 34 (2016) till 30 (2018) |"))
    }
    #expect(ASFReport(try Self.asf(), year: Year(2017), on: try Day(text: "2018-12-31")) == nil)
  }
}
