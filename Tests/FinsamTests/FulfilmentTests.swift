import Finsam
import Testing

struct FulfilmentTests {
  struct Case: Sendable {
    let direction: Measure.Direction?
    let target: String
    var baseline = ""
    let outcome: String
    let status: Fulfilment
  }

  static let cases = [
    Case(direction: .atLeast, target: "100", outcome: "100", status: .met),
    Case(direction: .atLeast, target: "100", outcome: "101", status: .met),
    Case(direction: .atLeast, target: "100", outcome: "80", status: .partlyMet),
    Case(direction: .atLeast, target: "100", outcome: "79,999", status: .notMet),
    Case(direction: .atLeast, target: "100", outcome: "50–65", status: .notMet),
    Case(direction: .atLeast, target: "100", outcome: "70–95", status: .notMet),
    Case(direction: .atLeast, target: "100", outcome: "80–95", status: .partlyMet),
    Case(direction: .atLeast, target: "60", outcome: "50–65", status: .partlyMet),
    Case(direction: .atLeast, target: "50", outcome: "50–65", status: .met),
    Case(direction: .atLeast, target: "100", outcome: "0", status: .notMet),
    Case(direction: .atLeast, target: "100", outcome: "-90", status: .notMet),
    Case(direction: .atLeast, target: "90", outcome: "ca 90", status: .met),
    Case(direction: .atLeast, target: "90", outcome: "ca 60", status: .notMet),
    Case(direction: .atLeast, target: "60", outcome: "ca 50–65", status: .partlyMet),
    Case(direction: .atLeast, target: "65", outcome: "över 65", status: .met),
    Case(direction: .atLeast, target: "65", outcome: "nästan 65", status: .partlyMet),
    Case(direction: .atLeast, target: "över 65", outcome: "65", status: .partlyMet),
    Case(direction: .atLeast, target: "över 65", outcome: "över 65", status: .met),
    Case(direction: .atLeast, target: "över 65", outcome: "66", status: .met),
    Case(direction: .atLeast, target: "90–95", outcome: "91", status: .met),
    Case(direction: .atLeast, target: "200", baseline: "190", outcome: "198", status: .partlyMet),
    Case(direction: .atLeast, target: "200", baseline: "190", outcome: "197", status: .notMet),
    Case(direction: .atLeast, target: "200", baseline: "190", outcome: "180", status: .notMet),
    Case(direction: .atLeast, target: "0", outcome: "-5", status: .notMet),
    Case(direction: nil, target: "65", outcome: "70", status: .met),
    Case(direction: .atMost, target: "20", outcome: "15", status: .met),
    Case(direction: .atMost, target: "20", outcome: "20", status: .met),
    Case(direction: .atMost, target: "20", outcome: "36", status: .notMet),
    Case(direction: .atMost, target: "20", outcome: "20,001", status: .notMet),
    Case(direction: .atMost, target: "20", outcome: "15–25", status: .partlyMet),
    Case(direction: .atMost, target: "20", outcome: "över 20", status: .notMet),
    Case(direction: .atMost, target: "20", outcome: "nästan 20", status: .met),
    Case(direction: .atMost, target: "nästan 20", outcome: "20", status: .notMet),
    Case(direction: .atMost, target: "nästan 20", outcome: "19,999", status: .met),
    Case(direction: .atMost, target: "20", baseline: "40", outcome: "24", status: .partlyMet),
    Case(direction: .atMost, target: "20", baseline: "40", outcome: "25", status: .notMet),
    Case(direction: .atMost, target: "20", baseline: "40", outcome: "22–26", status: .notMet),
    Case(direction: .atMost, target: "20", baseline: "40", outcome: "22–24", status: .partlyMet),
    Case(direction: .atMost, target: "20", baseline: "10", outcome: "25", status: .notMet),
    Case(direction: .yesNo, target: "ja", outcome: "ja", status: .met),
    Case(direction: .yesNo, target: "ja", outcome: "nej", status: .notMet),
    Case(direction: .yesNo, target: "nej", outcome: "nej", status: .met),
    Case(direction: .yesNo, target: "ja", outcome: "5", status: .notMeasured),
    Case(direction: .atLeast, target: "5", outcome: "ja", status: .notMeasured),
    Case(direction: .qualitative, target: "5", outcome: "5", status: .notMeasured),
    Case(direction: .qualitative, target: "", outcome: "framgår inte", status: .notStated),
    Case(direction: .atLeast, target: "", outcome: "5", status: .noTarget),
    Case(direction: .atLeast, target: "5", outcome: "", status: .notMeasured),
  ]

  @Test(arguments: cases)
  func `the direction decides what meets a target`(example: Case) throws {
    let measure = try Measure.sample(
      example.direction, target: example.target, baseline: example.baseline,
      outcome: example.outcome)
    #expect(measure.fulfilment(threshold: Number(80)) == example.status)
  }

  @Test func `the threshold is the förbund's own`() throws {
    let measure = try Measure.sample(target: "100", outcome: "70")
    #expect(measure.fulfilment(threshold: Number(70)) == .partlyMet)
    #expect(measure.fulfilment(threshold: Number(71)) == .notMet)
    #expect(Forbund().partialThreshold == nil)
    #expect(measure.fulfilment(threshold: Forbund().partialThreshold) == .notMet)
  }

  /// Without a threshold only the source's own range says ”partly”, and it says so with any.
  @Test
  func `no part of the way is partly met without a threshold, and a range over the target is`()
    throws
  {
    var random = SplitMix(seed: 10)
    var seen: [Fulfilment: Int] = [:]
    for _ in 0..<2_000 {
      let direction: Measure.Direction = Bool.random(using: &random) ? .atLeast : .atMost
      let low = Int.random(in: -20...120, using: &random)
      let high = low + (Bool.random(using: &random) ? 0 : Int.random(in: 1...40, using: &random))
      let aim = Int.random(in: 1...100, using: &random)
      let baseline =
        Bool.random(using: &random) ? "" : String(Int.random(in: 0...150, using: &random))
      guard low >= 0 || low == high else { continue }
      let measure = try Measure.sample(
        direction, target: String(aim), baseline: baseline,
        outcome: low == high ? String(low) : "\(low)–\(high)")
      let met = direction == .atLeast ? low >= aim : high <= aim
      let straddles = low < high && low <= aim && aim <= high && !met
      let bare = measure.fulfilment(threshold: nil)
      #expect(bare == (met ? .met : straddles ? .partlyMet : .notMet))
      #expect(!measure.explanation(threshold: nil).contains("räknas från"))
      let threshold = Number(Int.random(in: 0...100, using: &random))
      let limited = measure.fulfilment(threshold: threshold)
      #expect(limited == bare || (bare == .notMet && limited == .partlyMet))
      #expect(
        measure.explanation(threshold: threshold)
          .contains(", och delvis räknas från \(threshold.shown) %") == (limited != bare))
      seen[limited, default: 0] += limited == bare ? 0 : 1
      seen[bare, default: 0] += 1
    }
    #expect(seen.values.allSatisfy { $0 > 100 } && seen.count == 3, "\(seen)")
  }

  @Test func `of several undated outcomes the last counts, and a dated one before them`() throws {
    var measure = try Measure.sample(target: "65")
    measure.outcomes = [
      try .sample(["id": "a", "värde": "50"]), try .sample(["id": "b", "värde": "70"]),
    ]
    #expect(measure.latestOutcome?.id == "b")
    #expect(measure.fulfilment(threshold: Number(80)) == .met)
    measure.outcomes.reverse()
    #expect(measure.latestOutcome?.id == "a")
    #expect(measure.fulfilment(threshold: Number(80)) == .notMet)
    measure.outcomes.insert(try .sample(["id": "c", "dag": "1999-01-01", "värde": "1"]), at: 0)
    #expect(measure.latestOutcome?.id == "c")
    measure.outcomes.append(try .sample(["id": "d", "dag": "1999-01-01", "värde": "2"]))
    #expect(measure.latestOutcome?.id == "d")
  }

  @Test func `the latest outcome counts`() throws {
    var measure = try Measure.sample(target: "65", outcome: "70")
    measure.outcomes = [
      try .sample(["id": "b", "dag": "2014-12-31", "värde": "50"]),
      try .sample(["id": "a", "dag": "2014-06-30", "värde": "70"]),
    ]
    #expect(measure.fulfilment(threshold: Number(80)) == .notMet)
  }

  @Test func `of outcomes without a day, or of one day, the last written counts`() throws {
    for day in ["", "2014-12-31"] {
      var measure = try Measure.sample(target: "65", outcome: "70")
      measure.outcomes = try [("c", "50"), ("a", "70"), ("b", "64")].map { id, value in
        try .sample(["id": id, "dag": day, "värde": value])
      }
      #expect(measure.latestOutcome?.id == "b")
      #expect(measure.shownOutcome == "64 %")
    }
  }

  @Test func `an outcome with a day goes before one without`() throws {
    var measure = try Measure.sample(target: "65", outcome: "70")
    measure.outcomes = [
      try .sample(["id": "a", "dag": "2013-12-31", "värde": "70"]),
      try .sample(["id": "b", "värde": "50"]),
    ]
    #expect(measure.latestOutcome?.id == "a")
  }

  @Test(arguments: [
    ("minst", "100", "", "50–65", "50–65 % mot minst 100 %: når inte målvärdet; 50 % av vägen."),
    ("minst", "60", "", "50–65", "50–65 % mot minst 60 %: når delvis målvärdet; 83 % av vägen."),
    (
      "minst", "100", "", "85",
      "85 % mot minst 100 %: når inte målvärdet; 85 % av vägen, och delvis räknas från 80 %."
    ),
    (
      "högst", "20", "40", "23",
      "23 % mot högst 20 %: överskrider målvärdet; 85 % av vägen, och delvis räknas från 80 %."
    ),
    ("minst", "65", "", "70", "70 % mot minst 65 %: når målvärdet."),
    (
      "minst", "över 65", "", "nästan 65",
      "nästan 65 % mot över 65 %: når inte målvärdet; 99 % av vägen, och delvis räknas från 80 %."
    ),
    ("högst", "20", "", "15", "15 % mot högst 20 %: ligger inom målvärdet."),
    ("högst", "20", "", "36", "36 % mot högst 20 %: överskrider målvärdet."),
    ("högst", "20", "40", "30", "30 % mot högst 20 %: överskrider målvärdet; 50 % av vägen."),
    ("minst", "200", "190", "195", "195 % mot minst 200 %: når inte målvärdet; 50 % av vägen."),
    ("ja/nej", "ja", "", "nej", "nej mot ja: når inte målvärdet."),
    ("minst", "100", "", "", "Inget utfall är inskrivet; målet är minst 100 %."),
    ("minst", "", "", "5", "Utfall 5 %, men inget målvärde är satt."),
    ("minst", "", "", "", "Varken målvärde eller utfall."),
    ("kvalitativ", "", "", "", "Kvalitativt mått: det bedöms av en person."),
    ("kvalitativ", "", "", "framgår inte", "Utfallet framgår inte."),
    ("minst", "5", "", "ja", "ja mot minst 5 %: kan inte jämföras med målvärdet."),
  ])
  func `the status is explained in words`(
    direction: String, target: String, baseline: String, outcome: String, words: String
  ) throws {
    let measure = try Measure.sample(
      Measure.Direction(text: direction), target: target, baseline: baseline, outcome: outcome)
    #expect(measure.explanation(threshold: Number(80)) == words)
    let plain = measure.explanation(threshold: nil)
    #expect(!plain.contains("av vägen") && words.hasPrefix(plain.prefix { $0 != ";" && $0 != "." }))
  }
}

struct GoalFulfilmentTests {
  @Test func `what lies after the day is no outcome`() throws {
    var random = SplitMix(seed: 31)
    for _ in 0..<300 {
      let years = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        Int.random(in: 2010...2020, using: &random)
      }
      var measure = try Measure.sample(.atLeast, target: "5", baseline: "", outcome: "")
      measure.outcomes = try years.enumerated().map { index, year in
        try .sample(["id": "u\(index)", "dag": "\(year)-06-30", "värde": "\(year)"])
      }
      let today = Int.random(in: 2009...2021, using: &random)
      measure.asOf = try Day(text: "\(today)-06-30")
      let known = years.filter { $0 <= today }.max()
      #expect(measure.latestOutcome?.value?.number == known.map { Number($0) })
      measure.asOf = nil
      #expect(measure.latestOutcome?.value?.number == years.max().map { Number($0) })
    }
  }

  @Test(arguments: [
    ([Fulfilment.met, .met], Fulfilment.met), ([.met, .notMet], .partlyMet),
    ([.met, .notMeasured], .partlyMet), ([.notMet, .notMeasured], .notMet),
    ([.partlyMet], .partlyMet), ([.notMet, .notMet], .notMet), ([], .noMeasure),
    ([.notMeasured, .noTarget], .notMeasured), ([.noTarget, .noTarget], .noTarget),
  ])
  func `a goal is met when all its measures are`(measures: [Fulfilment], goal: Fulfilment) {
    #expect(Fulfilment(of: measures) == goal)
  }

  @Test func `a measure of another goal counts where it says so`() throws {
    var styrkort = Styrkort()
    styrkort.goals = [
      .sample("individ-1", measures: [try .sample(target: "65", outcome: "70")]),
      .sample(
        "individ-2",
        measures: [try .sample(target: "90", outcome: "50", alsoFor: ["individ-1", "individ-3"])]),
      .sample("individ-3"),
    ]
    let statuses = styrkort.goals.map { styrkort.verdict(of: $0, threshold: Number(80)).computed }
    #expect(statuses == [.partlyMet, .notMet, .notMet])
  }

  @Test func `a perspective is met only when all its goals are`() throws {
    var styrkort = Styrkort()
    styrkort.goals = [
      .sample("individ-1", assessed: .met), .sample("individ-2", assessed: .met),
      .sample("ekonomi-1", .economy, assessed: .met),
      .sample("ekonomi-2", .economy, assessed: .partlyMet),
      .sample("förnyelse-1", .renewal, assessed: .met), .sample("förnyelse-2", .renewal),
    ]
    let standings = styrkort.perspectives.map { styrkort.standing(of: $0, threshold: Number(80)) }
    #expect(standings.map(\.computed) == [.met, .notMeasured, .notMeasured, .notMet])
    #expect(standings.map(\.tally.metIfDecided) == [2, 1, 0, 1])
    #expect(standings.map(\.tally.notAssessed) == [0, 1, 0, 0])
    #expect(standings.map(\.tally.met) == [0, 0, 0, 0])
    #expect(
      standings.map(\.computedWords) == [
        "ej prövat; uppnått om förslagen beslutas", "ej mätt", "ej mätt",
        "ej prövat; ej uppnått om förslagen beslutas",
      ])
    #expect(standings.map(\.settledWords) == ["ej prövat", "ej prövat", "ej mätt", "ej prövat"])
  }

  /// Whatever is proposed of goals and whatever their outcomes say: the perspective's own word
  /// never calls something met or not met that no outcome and no decision says.
  @Test func `what is only proposed settles nothing`() throws {
    var chance = SplitMix(seed: 11)
    let statuses: [Assessment.Status?] = [.met, .partlyMet, .notMet, .unclear, nil]
    for _ in 0..<400 {
      var styrkort = Styrkort()
      styrkort.goals = try (0..<Int.random(in: 1...3, using: &chance)).map { number in
        let outcome = ["70", "50", "framgår inte", ""].randomElement(using: &chance) ?? ""
        let measure = try Measure.sample(target: "65", outcome: outcome)
        var goal = Goal.sample("g\(number)", measures: [measure])
        goal.proposal.status = statuses.randomElement(using: &chance) ?? nil
        goal.decision.status =
          Int.random(in: 0..<4, using: &chance) == 0
          ? statuses.randomElement(using: &chance) ?? nil : nil
        return goal
      }
      let standing = styrkort.standing(of: .individual, threshold: nil)
      var without = styrkort
      for goal in without.goals.indices { without.goals[goal].proposal = Assessment() }
      let plain = without.standing(of: .individual, threshold: nil)
      #expect(standing.settled == plain.computed)
      #expect(plain.settledWords == plain.computed.rawValue && !plain.restsOnProposals)
      if standing.tally.proposed > 0, !plain.computed.isJudged {
        #expect(standing.settledWords == "ej prövat")
        #expect(standing.computed == .notMeasured || standing.computedWords.hasPrefix("ej prövat"))
      } else {
        #expect(standing.settledWords == plain.computed.rawValue)
      }
    }
  }

  @Test(arguments: [
    (Assessment.Status.met, Fulfilment.met, false), (.met, .partlyMet, true),
    (.met, .notMeasured, false), (.met, .noTarget, false), (.partlyMet, .partlyMet, false),
    (.partlyMet, .met, true), (.notMet, .notMet, false), (.notMet, .met, true),
    (.notMet, .partlyMet, true), (.notMet, .notMeasured, false), (.partlyMet, .notMet, true),
    (.unclear, .met, true), (.unclear, .notMeasured, false),
  ])
  func `an assessment differs only from something measured`(
    assessed: Assessment.Status, computed: Fulfilment, differs: Bool
  ) {
    #expect(Verdict(computed: computed, proposed: assessed).differs == differs)
  }

  @Test func `the person's word counts before the computed`() {
    #expect(Verdict(computed: .notMet, proposed: .met).status == .met)
    #expect(Verdict(computed: .notMet, proposed: .unclear).status == .notMeasured)
    #expect(Verdict(computed: .notMet, proposed: nil).status == .notMet)
    #expect(!Verdict(computed: .notMet, proposed: nil).differs)
  }
}
