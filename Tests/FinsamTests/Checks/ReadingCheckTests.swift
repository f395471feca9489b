import Testing

@testable import Finsam

/// What the transcriber has read into the source carries no finding; a broken reference still does.
struct ReadingCheckTests {
  static let checks: [Check] = [
    .brokenGoalChain, .assessmentAgainstOutcome, .differentTargets,
  ]

  /// Goals of a styrkort and of an insats that supports them, with conflicts all over.
  static func office(seed: Int) throws -> Office {
    var chance = SplitMix(seed: UInt64(seed))
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int(chance.next() % UInt64(values.count))]
    }
    func goal(_ id: String, supports: String = "") throws -> Goal {
      let measures = try (0..<pick([0, 1, 1, 2])).map { index in
        try Measure.sample(
          target: pick(["50", "80", "100"]), outcome: pick(["", "40", "90", "100"]),
          name: pick(["Arbete", "Hälsa"]), id: "m\(index)", alsoFor: pick([[], ["g1"], ["g2"]]))
      }
      return Goal.sample(
        id, pick([.individual, .economy]), wording: pick(["Målet", "90 % av deltagarna"]),
        supports: supports, assessed: pick([nil, .met, .partlyMet, .notMet, .unclear]),
        measures: measures, activities: pick([[], ["a1"]]))
    }
    let goals = try (1...4).map { try goal("g\($0)") }
    let own = try (1...3).map {
      try goal("i\($0)", supports: pick(["", "2014/g1", "2014/g2", "2014/borta"]))
    }
    return Office.sample(styrkort: goals, insats: { $0.goals = own })
  }

  static func marked(_ office: Office) -> Office {
    func marked(_ goals: [Goal]) -> [Goal] {
      goals.map { goal in
        var goal = goal
        goal.readings = Readings(["stödjer", "förslag.status"])
        for index in goal.measures.indices {
          goal.measures[index].readings = Readings(["även", Readings.belongsToGoal])
        }
        for index in goal.activities.indices {
          goal.activities[index].readings = Readings([Readings.belongsToGoal])
        }
        return goal
      }
    }
    var office = office
    for index in office.styrkort.indices {
      office.styrkort[index].goals = marked(office.styrkort[index].goals)
    }
    for index in office.insatser.indices {
      office.insatser[index].goals = marked(office.insatser[index].goals)
    }
    return office
  }

  @Test func `marking the ties takes away what rests on them, and nothing else`() throws {
    var found: [Check: Int] = [:]
    for seed in 1...200 {
      let office = try Self.office(seed: seed)
      let marked = Self.marked(office)
      let day = try Day(text: "2015-12-31")
      for check in Check.allCases {
        let (before, after) = (
          check.findings(in: office, on: day), check.findings(in: marked, on: day)
        )
        found[check, default: 0] += before.count
        if Self.checks.contains(check) {
          #expect(
            Set(after.map(\.place)).isSubset(of: Set(before.map(\.place))), "\(seed) \(check)")
        } else {
          #expect(after == before, "\(seed) \(check)")
        }
      }
      let conflicts = Check.assessmentAgainstOutcome.findings(in: marked, on: day)
      #expect(conflicts.allSatisfy { $0.place.address.steps.first?.part == "perspektiv" })
      #expect(marked.goals.allSatisfy { !$0.verdict.differs })
    }
    #expect((Self.checks + [.danglingReference]).allSatisfy { found[$0, default: 0] > 50 })
  }

  @Test func `one mark takes away its own finding`() throws {
    let low = try Measure.sample(target: "100", outcome: "60")
    func office(_ change: (inout Goal) -> Void) -> Office {
      var goal = Goal.sample("individ-1", assessed: .met, measures: [low])
      change(&goal)
      return Office.sample(styrkort: [goal])
    }
    let told = [
      "styrkort/2014.yaml mål/individ-1 förslag.status: "
        + "Föreslås uppnått, men utfallet 60 % når inte målvärdet minst 100 %."
    ]
    #expect(try office { _ in }.lines(.assessmentAgainstOutcome) == told)
    #expect(
      try office { $0.measures[0].readings = Readings([Readings.belongsToGoal]) }
        .lines(.assessmentAgainstOutcome) == [])
    #expect(
      try office { $0.readings = Readings(["förslag.status"]) }.lines(.assessmentAgainstOutcome)
        == [])
    #expect(
      try office {
        $0.readings = Readings(["förslag.status"])
        $0.decision.status = .met
      }.lines(.assessmentAgainstOutcome).count == 1)
  }

  @Test func `the source's own measures are still held against the assessment`() throws {
    var read = try Measure.sample(target: "100", outcome: "60", name: "Hälsa")
    read.readings = Readings([Readings.belongsToGoal])
    let printed = try Measure.sample(target: "100", outcome: "40", name: "Arbete", id: "m2")
    let office = Office.sample(
      styrkort: [.sample("individ-1", assessed: .met, measures: [read, printed])])
    #expect(
      try office.lines(.assessmentAgainstOutcome) == [
        "styrkort/2014.yaml mål/individ-1 förslag.status: "
          + "Föreslås uppnått, men utfallet 40 % når inte målvärdet minst 100 %."
      ])
  }

  @Test func `measures that are dealt out among goals leave none of them without`() throws {
    var dealt = try Measure.sample(target: "100", outcome: "60")
    dealt.readings = Readings([Readings.belongsToGoal])
    let office = Office.sample(
      styrkort: [
        .sample("individ-1", measures: [dealt]), .sample("individ-2", assessed: .met),
        .sample("ekonomi-1", .economy, assessed: .met),
      ])
    #expect(
      try office.lines(.brokenGoalChain) == [
        "styrkort/2014.yaml mål/ekonomi-1: Målets mått framgår inte."
      ])
  }

  @Test func `a target may differ from that of a goal that only a reading puts above`() throws {
    func office(_ readings: [String]) throws -> Office {
      let above = Goal.sample("individ-1", wording: "A", measures: [try .sample(target: "100")])
      var below = Goal.sample(
        "m1", nil, wording: "B", supports: "2014/individ-1", measures: [try .sample(target: "80")])
      below.readings = Readings(readings)
      return Office.sample(styrkort: [above], insats: { $0.goals = [below] })
    }
    #expect(try office([]).lines(.differentTargets).count == 1)
    #expect(try office(["stödjer"]).lines(.differentTargets) == [])
  }

  @Test func `a reading that leads nowhere is told all the same`() throws {
    var goal = Goal.sample("m1", nil, supports: "2014/borta")
    goal.readings = Readings(["stödjer"])
    let office = Office.sample(insats: { $0.goals = [goal] })
    #expect(
      try office.lines(.danglingReference) == [
        "insatser/utsikten.yaml mål/m1 stödjer: Målet ”2014/borta” finns inte."
      ])
  }
}
