import Finsam
import Testing

/// Next year's plan from this one's: what goes along, and how years move.
struct CarryTests {
  private static func office() throws -> Office {
    var office = Office()
    office.asf = try ASFExampleData.asf()
    return office
  }

  private static let day = Day(year: 2018, month: 1, day: 15)

  @Test func `all goes along but what is done, and a box ticks what is in it`() throws {
    var office = try Self.office()
    office.asf.plans[0].processGoals[0].activities[5].state = .done
    let day = try #require(Self.day)
    var choice = CarryChoice(office, .plan, from: "2017", on: day)
    let goals = choice.rows.indices.filter { choice.rows[$0].level == 0 }
    #expect(choice.box(at: goals[0]) == .some)
    #expect(goals.dropFirst().allSatisfy { choice.box(at: $0) == .all })
    #expect(choice.left == LeftParts(parts: [choice.rows[6].steps]))
    #expect(
      choice.words
        == "5 av 5 processmål, 23 av 24 aktiviteter, 8 av 8 behov, 11 av 11 indikatorer")

    choice.toggle(at: goals[0])
    #expect(choice.box(at: goals[0]) == .all && choice.left == LeftParts())
    choice.toggle(at: goals[0])
    #expect(choice.box(at: goals[0]) == .none)
    choice.toggle(at: 1)
    #expect(choice.box(at: goals[0]) == .some && choice.box(at: 1) == .all)
    #expect(choice.left.parts.count == 10)
  }

  /// Whatever is ticked, nothing goes along without what it is in, and what is left is not named.
  @Test func `any choice makes a plan that holds together`() throws {
    let office = try Self.office()
    let day = try #require(Self.day)
    var random = SplitMix(seed: 12)
    for _ in 0..<200 {
      var choice = CarryChoice(office, .plan, from: "2017", on: day)
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        choice.toggle(at: Int.random(in: 0..<choice.rows.count, using: &random))
      }
      let changes = office.creation(of: .plan, for: Year(2018), from: "2017", leaving: choice.left)
      guard case .create(let draft) = changes[0].edit else {
        Issue.record("The first change makes the plan.")
        return
      }
      let plan = try ActivityPlan(draft)
      let goals = Set(plan.processGoals.map(\.id))
      #expect(plan.indicators.allSatisfy { goals.isSuperset(of: $0.supports) })
      let activities = plan.processGoals.flatMap(\.activities)
      let ticked = choice.rows.indices.filter {
        choice.rows[$0].singular == "aktivitet" && choice.box(at: $0) == .all
      }
      #expect(activities.map(\.id) == ticked.compactMap { choice.rows[$0].steps.last?.id })
      #expect(activities.allSatisfy { $0.state == nil && $0.comment.isEmpty })
      // The old plan says of just those that they go on.
      let marked = changes.dropFirst().map { $0.address.steps.last?.id ?? "" }
      #expect(marked == [""] + activities.map(\.id))
    }
  }

  /// An indicator goes along with one of the goals that it follows, or not at all.
  @Test func `an indicator stays behind with the last of its goals, and comes back with it`() throws
  {
    let office = try Self.office()
    let day = try #require(Self.day)
    var choice = CarryChoice(office, .plan, from: "2017", on: day)
    let goals = choice.rows.indices.filter { choice.rows[$0].singular == "processmål" }
    for goal in goals { choice.toggle(at: goal) }
    let followed = office.asf.plans[0].indicators.count { !$0.supports.isEmpty }
    #expect(choice.indicatorsWithoutGoal == followed && followed > 0)
    #expect(choice.left.parts.filter { $0[0].part == "indikatorer" }.count == followed)
    for goal in goals { choice.toggle(at: goal) }
    #expect(choice.left == LeftParts() && choice.indicatorsWithoutGoal == 0)
  }

  /// A new plan begins where the old one ended, where that is known, and never where it began.
  @Test func `a new year begins at the last outcome`() throws {
    var office = try Self.office()
    office.asf.plans[0].closed = try PrintedDay(text: "2018-01-10")
    office.asf.plans[0].indicators[0].counting = .stated
    office.asf.plans[0].indicators[0].outcomes = [
      try .sample(["id": "2017", "värde": "12", "källa": "S1:1"])
    ]
    let day = try #require(Self.day)
    let changes = office.creation(of: .plan, for: Year(2018), from: "2017", on: day)
    guard case .create(let draft) = changes[0].edit else {
      Issue.record("The first change makes the plan.")
      return
    }
    let (old, new) = (office.asf.plans[0], try ActivityPlan(draft))
    #expect(old.indicators.contains { $0.baseline != nil })
    let report = try #require(IndicatorReport(office.asf, year: Year(2017), on: day))
    for indicator in new.indicators {
      let row = try #require(report.rows.first { $0.indicator.id == indicator.id })
      #expect(indicator.baselineWords.isEmpty)
      #expect(indicator.baseline == nil || indicator.baseline == row.outcome.value)
      #expect((indicator.baseline == nil) == (indicator.baselineDay == nil))
      #expect(!indicator.source.contains("S"))
    }
    #expect(new.indicators[0].baseline == .number(Number(12)))
  }

  @Test func `what goes on already, and a plan made backwards, is left as it is`() throws {
    var office = try Self.office()
    office.asf.plans[0].processGoals[0].activities[0].continuedIn = Year(2019)
    let onward = office.creation(of: .plan, for: Year(2018), from: "2017")
    #expect(onward.count == 1 + 1 + 23)
    #expect(office.creation(of: .plan, for: Year(2016), from: "2017").count == 1)
    #expect(office.creation(of: .plan, for: Year(2018), from: "").count == 1)
  }

  @Test(arguments: [
    ("våren 2017", "våren 2018"), ("mars 2017–mars 2018", "mars 2018–mars 2019"),
    ("10 ggr 2017", "10 ggr 2018"), ("Utvärdera 2016 års mässa", "Utvärdera 2017 års mässa"),
    ("2017-12-31: 30 aktivt verksamma ASF.", "2018-12-31: 30 aktivt verksamma ASF."),
    ("förordning 2017:39", "förordning 2017:39"), ("sedan 2010", "sedan 2010"),
    ("12017 platser", "12017 platser"),
  ])
  func `years near the plan's move with it`(text: String, moved: String) throws {
    var office = Office()
    var plan = ActivityPlan()
    plan.year = Year(2017)
    plan.processGoals = [
      try .sample(["id": "p", "lydelse": "x"])
    ]
    plan.processGoals[0].activities = [try .sample(["id": "a", "namn": "x", "när": text])]
    office.asf.plans = [plan]
    let changes = office.creation(of: .plan, for: Year(2018), from: "2017")
    guard case .create(let draft) = changes[0].edit else { return }
    let made = try ActivityPlan(draft).processGoals[0].activities[0]
    #expect(made.when == moved)
  }
}
