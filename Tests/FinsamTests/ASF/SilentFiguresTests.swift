import Finsam
import Testing

/// What a register is silent of is neither none nor more than it says.
struct SilentFiguresTests {
  @Test func `a company has a figure where a field has one, and else none`() throws {
    var chance = SplitMix(seed: 21)
    let byPlacer = ["placerade_af", "placerade_kommun", "placerade_övriga"]
    let keys = ASFCompany.employeesKeys + ASFCompany.placedKeys
    for _ in 0..<300 {
      var texts = [Draft.Text("id", "a"), Draft.Text("namn", "A")]
      var sums: [String: Int] = [:]
      for key in keys where Bool.random(using: &chance) {
        let figure = Int.random(in: 0...9, using: &chance)
        texts.append(Draft.Text(key, "\(figure)"))
        let kind =
          ASFCompany.employeesKeys.contains(key)
          ? "employed" : byPlacer.contains(key) ? "placed" : "women and men"
        sums[kind, default: 0] += figure
      }
      let company = try ASFCompany(Draft(id: "", fields: texts))
      #expect(company.employees == sums["employed"])
      // Who placed them goes before how many of them are women and men.
      #expect(company.placed == sums["placed"] ?? sums["women and men"])
    }
  }

  @Test func `what a source does not split stands as it is, whatever the log splits`() throws {
    var chance = SplitMix(seed: 22)
    for _ in 0..<200 {
      let stated = Int.random(in: 1...900, using: &chance)
      var totals = EventTotals()
      totals.add(try .sample(["slag": "årsuppgift", "ej_uppdelat": "\(stated)"]))
      var employees = 0
      for _ in 0..<Int.random(in: 0...4, using: &chance) {
        let figure = Int.random(in: 0...400, using: &chance)
        employees += figure
        totals.add(try .sample(["slag": "möte", "anställda": "\(figure)"]))
      }
      #expect(totals.notSplit == stated)
      #expect((totals.employees ?? 0) == employees)
      #expect(totals.informed == max(stated, employees))
    }
  }

  /// A day, a year, or a year with a month: one rule for all of them.
  @Test func `a step stands from the last day that it can have been on`() throws {
    var chance = SplitMix(seed: 23)
    let times = [
      ("", "12-31"), ("i oktober", "10-31"), ("i mars", "03-31"), ("under året", "12-31"),
    ]
    for _ in 0..<200 {
      let year = Int.random(in: 2015...2020, using: &chance)
      let (time, last) = try #require(times.randomElement(using: &chance))
      let milestone = try MilestoneRow.sample([
        "id": "a", "år": "\(year)", "tid": time, "slag": "policy", "vad": "Policy",
      ])
      let end = try Day(text: "\(year)-\(last)")
      for offset in [-300, -1, 0, 1, 300] {
        let day = try #require(Day(serial: end.serial + offset))
        #expect(milestone.hasHappened(by: day) == (offset >= 0), "\(year) \(time) \(day.text)")
      }
    }
  }

  /// S3:170 and S3:188: the rate is that of the plan's own year.
  @Test func `no year borrows the rate of another year's plan`() {
    var plan = ActivityPlan()
    plan.year = Year(2017)
    plan.compensation.perDay = Kronor(200)
    var asf = ASF()
    asf.plans = [plan]
    #expect(
      [2016, 2017, 2018].map { asf.dayRate(Year($0)) } == [nil, Kronor(200), nil])
  }
}
