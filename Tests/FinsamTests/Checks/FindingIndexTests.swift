import Testing

@testable import Finsam

/// What is found by an index is what looking through everything would find.
struct FindingIndexTests {
  private static let seeds = Array(0..<60)

  @Test(arguments: seeds)
  func `a goal is served by what its document says, however the ids fall`(seed: Int) {
    var dice = Dice(seed: seed)
    let office = dice.office()
    let threshold = office.forbund.partialThreshold
    for styrkort in office.styrkort {
      for placed in styrkort.placedGoals(threshold: threshold) {
        let goal = placed.goal
        #expect(placed.measures == styrkort.measures(for: goal))
        #expect(placed.activities == styrkort.activities(for: goal))
        #expect(placed.verdict == styrkort.verdict(of: goal, threshold: threshold))
      }
    }
  }

  @Test(arguments: seeds)
  func `targets that must agree are those that speak of the same, pair by pair`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let office = dice.office()
    let found = try office.lines(.differentTargets).filter { $0.contains(", men ") }
    #expect(found.sorted() == Pairs(office).lines.sorted())
  }

  @Test func `the generated offices have targets that differ`() {
    let counts = Self.seeds.map { seed -> Int in
      var dice = Dice(seed: seed)
      return Pairs(dice.office()).lines.count
    }
    #expect(counts.count { $0 > 0 } > 30)
  }

  @Test(arguments: seeds)
  func `a chain goes round for the goals that one comes back to`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let office = dice.office()
    let told = try office.lines(.danglingReference).filter {
      $0.contains("Målkedjan går runt") || $0.contains("stödjer sig självt")
    }
    let expected = office.goals.filter { goal in
      var seen: Set<Address> = []
      var next = office.goal(at: goal.address)
      while let here = next, seen.insert(here.address).inserted {
        next = office.goal(reference: here.goal.supports, from: here.address.file)
        if next?.address == goal.address { return true }
      }
      return false
    }
    #expect(
      Set(told.compactMap { $0.split(separator: " stödjer:").first.map(String.init) }).count
        == Set(expected.map(\.address)).count)
  }

  @Test(arguments: seeds)
  func `places are called what the office calls them`(seed: Int) {
    var dice = Dice(seed: seed)
    let office = dice.office()
    let names = PlaceNames(office)
    for record in office.records {
      #expect(names.name(of: record.address) == office.name(of: record.address))
      #expect(office.fields(at: record.address) == office.outline(at: record.address)?.fields)
    }
  }

  @Test func `a place is named down to the part, also in a register`() {
    var office = Office.sample(styrkort: [.sample("individ-1")])
    office.asf.events = [ASFEvent()]
    let names = PlaceNames(office)
    let measure = Address("styrkort/2014.yaml", [Step("mål", "individ-1"), Step("mått", "m1")])
    #expect(names.name(of: measure) == "Styrkort 2014, mål ”Målet”, mått m1")
    #expect(names.name(of: ASFEvent.address(id: "h-7")) == "Händelser, händelse h-7")
    #expect(names.name(of: Address("insatser/utsikten.yaml")) == "Utsikten 2.0")
    #expect(names.name(of: Address("insatser/borta.yaml")) == "insatser/borta.yaml")
  }

  @Test func `an acceptance holds for the facts of a place, and for nothing else`() throws {
    let findings = ["a", "b"].flatMap { id in
      ["ett", "två"].map {
        Finding(.missingSource, at: Place(Address("x.yaml", [Step("mål", id)])), ["tal": $0], "Så.")
      }
    }
    var review = Review()
    review.acceptances = [findings[1], findings[2]].enumerated().map { index, finding in
      var acceptance = Acceptance()
      acceptance.id = "g\(index)"
      acceptance.check = finding.check.name
      acceptance.place = finding.place.text
      acceptance.facts = finding.facts.text
      acceptance.message = "Så stod det då."
      return acceptance
    }
    let accepted = AcceptedFindings(review)
    #expect(findings.map { accepted[$0]?.id } == [nil, "g0", "g1", nil])
    let other = Finding(
      .duplicateIds, at: findings[1].place, findings[1].facts, findings[1].message)
    #expect(accepted[other] == nil)
    let elsewhere = Finding(
      .missingSource, at: findings[3].place, ["tal": "tre"], findings[3].message
    ).formerly(at: findings[1].place)
    #expect(accepted[elsewhere] == nil)
  }

  @Test func `an acceptance without facts holds for the words it was given for`() {
    var acceptance = Acceptance()
    acceptance.id = "f1"
    acceptance.check = Check.missingSource.name
    acceptance.place = "x.yaml a/1"
    acceptance.message = "Källa saknas."
    var review = Review()
    review.acceptances = [acceptance]
    let accepted = AcceptedFindings(review)
    let here = Place(Address("x.yaml", [Step("a", "1")]))
    let there = Place(Address("y.yaml", [Step("a", "1")]))
    let facts = Facts.missing("källa")

    let same = Finding(.missingSource, at: here, facts, "Källa saknas.")
    let reworded = Finding(.missingSource, at: here, facts, "Det saknas en källa.")
    let moved = Finding(.missingSource, at: there, facts, "Källa saknas.")
    let both = Finding(.missingSource, at: there, facts, "Det saknas en källa.")

    #expect(accepted[same]?.id == "f1")
    #expect(accepted[reworded] == nil)
    #expect(accepted[reworded.formerly("Källan saknas.").formerly("Källa saknas.")]?.id == "f1")
    #expect(accepted[moved] == nil)
    #expect(accepted[moved.formerly(at: here)]?.id == "f1")
    #expect(accepted[both.formerly(at: here, "Källa saknas.")]?.id == "f1")
  }

  @Test func `facts stand as files write them, and long texts as a digest of their words`() {
    let facts: Facts = ["kvinnor": "3", "män": "ca 4", "skäl": "en rad\noch en till"]
    #expect(
      (facts + .missing("källa")).text
        == "kvinnor=3; män=ca 4; skäl=en rad och en till; saknas=källa")
    #expect(Facts.digest("Alla ska må bra.") == Facts.digest("alla ska\n  må bra"))
    #expect(Facts.digest("Alla ska må bra.") != Facts.digest("Alla ska må bäst."))
    #expect(Facts.digest("a") == "af63dc4c8601ec8c")
  }

  @Test func `an event belongs to the activity of its own year's plan`() throws {
    var asf = ASF()
    asf.plans = [2017, 2018].map { year in
      var (plan, goal, activity) = (ActivityPlan(), ProcessGoal(), Activity())
      activity.id = "a1"
      activity.name = "Möten \(year)"
      goal.activities = [activity]
      plan.year = Year(year)
      plan.processGoals = [goal]
      return plan
    }
    var planned = PlannedActivities(asf)
    let names = [(2017, "a1"), (2018, "a1"), (2019, "a1"), (2017, "a2")].map {
      planned.name(of: $0.1, in: Year($0.0))
    }
    #expect(names == ["Möten 2017", "Möten 2018", nil, nil])
    #expect(planned.hasPlan(Year(2018)) && !planned.hasPlan(Year(2019)))
  }

  @Test func `of very many findings in a register the rest are counted`() throws {
    var office = Office()
    office.asf.events = (0..<(RegisterFindings<ASFEvent>.most + 3)).map { index in
      var event = ASFEvent()
      event.id = "h-\(index)"
      event.activity = "a\(index)"
      return event
    }
    let findings = Check.danglingReference.findings(in: office, on: try Day(text: "2014-12-31"))
    #expect(findings.count == RegisterFindings<ASFEvent>.most + 1)
    #expect(findings[0].place == Place(ASFEvent.address(id: "h-0"), field: "aktivitet"))
    #expect(findings.last?.place == Place(Address(ASFEvent.path)))
    #expect(findings.last?.message.hasPrefix("… och 3 fynd till") == true)
  }
}

/// Every pair of targets, looked at one by one.
private struct Pairs {
  let lines: [String]

  init(_ office: Office) {
    let goals = office.goals
    let targets = goals.flatMap { goal in
      goal.goal.measures.filter { $0.target != nil }.map { (goal: goal, measure: $0) }
    }
    lines = targets.indices.compactMap { later in
      let right = targets[later]
      let earlier = targets[..<later].first { left in
        left.measure.name == right.measure.name
          && (left.measure.target != right.measure.target
            || left.measure.direction != right.measure.direction)
          && Pairs.speakOfTheSame(left.goal, right.goal)
      }
      guard let earlier else { return nil }
      let place = right.goal.address.appending(Step("mått", right.measure.id))
      return Place(place, field: "målvärde").text + ": Målvärdet är \(right.measure.shownTarget), "
        + "men \(earlier.measure.shownTarget) i "
        + office.name(of: earlier.goal.address.appending(Step("mått", earlier.measure.id))) + "."
    }
  }

  private static func speakOfTheSame(_ left: PlacedGoal, _ right: PlacedGoal) -> Bool {
    if left.address.file == right.address.file { return true }
    let areYears = [left, right].allSatisfy { $0.address.file.hasPrefix("styrkort/") }
    if !areYears, left.goal.wording == right.goal.wording { return true }
    return [(left, right), (right, left)].contains { lower, upper in
      Office.goalAddress(lower.goal.supports, from: lower.address.file) == upper.address
    }
  }
}

/// Small offices where goals, measures and what they refer to often coincide.
private struct Dice {
  private var numbers: SplitMix

  init(seed: Int) { numbers = SplitMix(seed: UInt64(seed + 1)) }

  private mutating func number(_ count: Int) -> Int { Int(numbers.next() % UInt64(count)) }

  mutating func office() -> Office {
    var office = Office.sample()
    office.styrkort = (0..<2).map { index in
      var styrkort = Styrkort()
      styrkort.year = Year(2014 + index)
      styrkort.goals = goals()
      return styrkort
    }
    office.insatser = ["a", "b", "c"].map { id in
      var insats = Insats()
      insats.id = id
      insats.name = "Insats " + id
      insats.goals = goals()
      return insats
    }
    return office
  }

  private mutating func goals() -> [Goal] {
    (0..<(1 + number(4))).map { _ in
      var goal = Goal.sample("m\(number(4))", wording: ["ett", "två", "tre"][number(3)])
      goal.supports = ["", "", "2014/m0", "2015/m1", "a/m2", "b/m0", "m3", "m1"][number(8)]
      goal.measures = (0..<number(3)).map { _ in
        var measure = Measure()
        measure.id = "x\(number(9))"
        measure.name = ["andel", "antal"][number(2)]
        measure.target = number(4) == 0 ? nil : .number(Number(number(3)))
        measure.direction = number(4) == 0 ? .atMost : .atLeast
        measure.alsoFor = (0..<number(3)).map { _ in "m\(number(4))" }
        return measure
      }
      goal.activities[0].alsoFor = (0..<number(3)).map { _ in "m\(number(4))" }
      return goal
    }
  }
}
