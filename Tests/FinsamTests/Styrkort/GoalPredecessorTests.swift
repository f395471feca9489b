import Finsam
import Testing

/// Which goals of two years are the same.
struct GoalPredecessorTests {
  private static func styrkort(_ year: Int, _ goals: [Goal]) -> Styrkort {
    var styrkort = Styrkort()
    styrkort.year = Year(year)
    styrkort.goals = goals
    return styrkort
  }

  private static func goal(_ id: String, _ wording: String, after predecessor: String = "") -> Goal
  {
    var goal = Goal.sample(id, wording: wording)
    goal.predecessor = predecessor
    return goal
  }

  private static let before = styrkort(
    2014,
    [
      goal("individ-1", "Minst 60 % av deltagarna har kommit närmare arbete"),
      goal("individ-2", "Ekonomi i balans"), goal("individ-3", "Ett gott bemötande"),
      goal("individ-4", "Sprida kunskap om samverkan"),
    ])

  private static let now = styrkort(
    2015,
    [
      goal("individ-1", "Minst 80 % av deltagarna har kommit närmare arbete"),
      goal("ekonomi-1", "Ekonomi i balans."),
      goal("individ-3", "Nöjda deltagare", after: "2014/individ-3"),
      goal("individ-4", "Sprida kunskap om samverkan", after: "nytt"),
      goal("individ-5", "Fler arbetsgivare tar emot praktikanter"),
    ])

  /// A measure of the new year begins at what came out of the old one, and at nothing else.
  @Test func `a measure begins where the year ended, and not at what is of something else`() throws
  {
    func outcome(_ fields: KeyValuePairs<String, String>) throws -> Outcome { try .sample(fields) }
    var measure = Measure()
    (measure.id, measure.name) = ("m1", "Ekonomiskt utfall")
    measure.outcomes = [
      try outcome(["id": "u1", "tid": "2014", "värde": "-1566998"]),
      try outcome([
        "id": "u2", "dag": "2014-12-31", "värde": "3729350", "avser": "eget kapital",
      ]),
    ]
    var goal = Goal()
    (goal.id, goal.wording, goal.measures) = ("g1", "Ekonomi i balans", [measure])
    var styrkort = Styrkort()
    (styrkort.id, styrkort.year, styrkort.goals) = ("2014", Year(2014), [goal])
    var office = Office()
    office.styrkort = [styrkort]
    let changes = office.creation(of: .styrkort, for: Year(2015), from: "2014")
    guard case .create(let draft) = changes.first?.edit else {
      Issue.record("The first change makes the styrkort.")
      return
    }
    let made = draft.children("mål").first?.children("mått").first
    #expect(made?.text("utgångsläge") == "-1566998")
    #expect(made?.text("utgångsdag") == "2014-12-31")
  }

  @Test func `a goal is the same by what is said and by its wording, else it is only offered`() {
    let all = GoalPredecessors(of: Self.now, in: Self.before)
    let links = Self.now.goals.map { goal in
      all[goal].map { "\($0.goal.id) \($0.tie.rawValue)" } ?? "–"
    }
    #expect(
      links == ["individ-1 kanske", "individ-2 samma lydelse", "individ-3 utpekad", "–", "–"])
    #expect(
      Self.now.goals.map { all.certain($0)?.id } == [nil, "individ-2", "individ-3", nil, nil])
    #expect(all.ended.map(\.id) == ["individ-4"])
  }

  @Test func `a person confirms what is offered, and then it stands`() throws {
    var office = Office()
    office.styrkort = [Self.before, Self.now]
    let address = Address("styrkort/2015.yaml", [Step("mål", "individ-1")])
    let change = try #require(office.confirmation(at: address))
    #expect(
      change == Change(address, .field("föregångare", from: "", to: "2014/individ-1")))
    office.styrkort[1].goals[0].predecessor = "2014/individ-1"
    #expect(office.confirmation(at: address) == nil)
    #expect(
      office.predecessors(of: office.styrkort[1])?[office.styrkort[1].goals[0]]?.isCertain == true)
    #expect(office.predecessors(of: office.styrkort[0]) == nil)
  }

  @Test func `two years stand beside one another, goal by goal`() throws {
    var office = Office()
    office.styrkort = [Self.before, Self.now]
    office.styrkort[0].goals[1].decision.status = .notMet
    office.styrkort[1].goals[1].decision.status = .met
    let comparison = try #require(
      GoalComparison(of: office.styrkort[1], in: office, on: try Day(text: "2015-12-31")))
    #expect(
      comparison.rows.map { [$0.now?.goal.id ?? "", $0.tieWords, $0.trend] } == [
        ["individ-1", "kanske individ-1", ""], ["ekonomi-1", "samma lydelse", "bättre"],
        ["individ-3", "utpekad", ""], ["individ-4", "nytt", ""], ["individ-5", "nytt", ""],
        ["", "bara året före", ""],
      ])
  }

  @Test func `a goal may continue one from before the year before`() throws {
    var office = Office()
    var now = Self.now
    (now.year, now.goals) = (Year(2016), [Self.now.goals[4]])
    now.goals[0].predecessor = "2014/individ-4"
    var before = Self.now
    before.goals = Array(Self.now.goals.prefix(2))
    office.styrkort = [Self.before, before, now]
    let all = try #require(office.predecessors(of: now))
    let link = try #require(all[now.goals[0]])
    #expect(link.isCertain && link.styrkort.id == "2014" && link.goal.id == "individ-4")
    #expect(all.certain(now.goals[0]) == nil && all.ended.count == 2)
    let comparison = try #require(
      GoalComparison(of: now, in: office, on: try Day(text: "2016-12-31")))
    #expect(
      comparison.rows.map(\.tieWords) == ["2014/individ-4", "bara året före", "bara året före"])
  }

  @Test func `the goals of a perspective that is left are left with it`() throws {
    var office = Office()
    office.styrkort = [Self.before]
    office.styrkort[0].goals[1].perspective = "ekonomi"
    let left = LeftParts(parts: [[Step(Styrkort.perspectivePart, "ekonomi")]])
    let changes = office.creation(of: .styrkort, for: Year(2015), from: "2014", leaving: left)
    guard case .create(let draft) = changes[0].edit else { return #expect(Bool(false)) }
    let made = try Styrkort(draft)
    #expect(made.goals.count == Self.before.goals.count - 1)
    #expect(!made.goals.contains { $0.perspective == "ekonomi" })
  }

  @Test func `goals that a new year takes over stay the same, however they are reworded`() throws {
    var office = Office()
    office.styrkort = [Self.before]
    let changes = office.creation(of: .styrkort, for: Year(2015), from: "2014")
    guard case .create(let draft) = changes[0].edit else { return #expect(Bool(false)) }
    var made = try Styrkort(draft)
    #expect(made.goals.map(\.predecessor) == Self.before.goals.map { "2014/\($0.id)" })
    for index in made.goals.indices { made.goals[index].wording = "Något helt annat \(index)" }
    let all = GoalPredecessors(of: made, in: Self.before)
    #expect(made.goals.map { all.certain($0)?.id } == Self.before.goals.map(\.id))
    #expect(all.ended == [])
  }

  @Test func `whatever two years say, no goal is offered twice and none is lost`() {
    var random = SplitMix(seed: 12)
    let words = ["fler", "deltagare", "arbete", "ekonomi", "balans", "kunskap", "i", "nya"]
    func goals(_ random: inout SplitMix, after earlier: [String]) -> [Goal] {
      (0..<Int.random(in: 0...6, using: &random)).map { index in
        let wording = (0..<Int.random(in: 1...5, using: &random)).map { _ in
          words.randomElement(using: &random) ?? ""
        }.joined(separator: " ")
        let said = ["", "", "nytt", "2014/saknas"] + earlier
        return Self.goal(
          "g\(index)", wording, after: said.randomElement(using: &random) ?? "")
      }
    }
    for _ in 0..<2_000 {
      let before = Self.styrkort(2014, goals(&random, after: []))
      let now = Self.styrkort(2015, goals(&random, after: before.goals.map { "2014/\($0.id)" }))
      let all = GoalPredecessors(of: now, in: before)
      let links = now.goals.map { all[$0] }
      let unsaid = zip(now.goals, links).filter { $0.0.predecessor.isEmpty }.compactMap(\.1)
      #expect(Set(unsaid.map(\.goal.id)).count == unsaid.count)
      #expect(
        Set(links.compactMap { $0?.goal.id } + all.ended.map(\.id)) == Set(before.goals.map(\.id)))
      for (goal, link) in zip(now.goals, links) where !goal.predecessor.isEmpty {
        #expect((link?.tie ?? .stated) == .stated)
        #expect(link.map { "2014/\($0.goal.id)" == goal.predecessor } ?? true)
      }
    }
  }

  @Test func `a predecessor that is not there, or not earlier, is found`() throws {
    var office = Office.sample(styrkort: [Goal.sample("m1"), Goal.sample("m2"), Goal.sample("m3")])
    office.styrkort.insert(Self.styrkort(2013, [Goal.sample("m1")]), at: 0)
    office.styrkort[1].goals[0].predecessor = "2013/m1"
    office.styrkort[1].goals[1].predecessor = "2012/m1"
    office.styrkort[1].goals[2].predecessor = "2014/m1"
    office.styrkort[0].goals[0].predecessor = "nytt"
    let found = try office.lines(.danglingReference).filter { $0.contains("föregångare") }
    #expect(
      found == [
        "styrkort/2014.yaml mål/m2 föregångare: Målet ”2012/m1” finns inte.",
        "styrkort/2014.yaml mål/m3 föregångare: Föregångaren ”2014/m1” är inte från något år före "
          + "2014.",
      ])
  }
}
