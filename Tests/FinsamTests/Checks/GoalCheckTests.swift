import Finsam
import Testing

/// Checks of goals, targets and follow-up: a broken office, and the exact message.
struct GoalCheckTests {
  @Test func `a goal without measure, activity or follow-up breaks the chain`() throws {
    let followed = try Measure.sample(target: "65", outcome: "70", alsoFor: ["individ-4"])
    var shared = Goal.sample("individ-1", measures: [followed])
    shared.activities[0].alsoFor = ["individ-2"]
    let office = Office.sample(
      styrkort: [
        shared, .sample("individ-2", assessed: .met, activities: []),
        .sample("individ-3", measures: [try .sample(target: "65")], activities: []),
        .sample("individ-4"), .sample("individ-5", activities: []),
        .sample("individ-6", nil, measures: [followed]),
      ],
      insats: {
        $0.goals = [
          .sample("m1", nil, measures: [followed], activities: []), .sample("m2", nil),
          .sample("m3", nil, assessed: .unclear),
        ]
      })
    #expect(
      try office.lines(.brokenGoalChain) == [
        "styrkort/2014.yaml mål/individ-2: Målets mått framgår inte.",
        "styrkort/2014.yaml mål/individ-3: Målets aktivitet och uppföljning framgår inte.",
        "styrkort/2014.yaml mål/individ-5: Målets mått, aktivitet och uppföljning framgår inte.",
        "styrkort/2014.yaml mål/individ-6 perspektiv: Målet saknar perspektiv.",
        "insatser/utsikten.yaml mål/m2: Målets mått och uppföljning framgår inte.",
        "insatser/utsikten.yaml mål/m3: Målets mått framgår inte.",
      ])
  }

  @Test func `what has not happened yet needs no follow-up`() throws {
    let office = Office.sample(
      styrkort: [.sample("individ-1", measures: [try .sample()])],
      insats: {
        $0.phase = .planned
        $0.goals = [.sample("m1")]
      },
      change: {
        var ongoing = Insats()
        ongoing.id = "medurs"
        ongoing.goals = [.sample("2014-m1"), .sample("2013-m1")]
        $0.insatser.append(ongoing)
      })
    let day = try Day(text: "2014-12-30")
    #expect(
      Check.brokenGoalChain.findings(in: office, on: day).map(\.message)
        == [
          "Målets mått framgår inte.", "Målets mått framgår inte.",
          "Målets mått och uppföljning framgår inte.",
        ])
  }

  @Test func `an assessment that says something else than the outcome is found`() throws {
    let nearly = try Measure.sample(target: "över 65", outcome: "nästan 65")
    let low = try Measure.sample(target: "100", outcome: "50–65", name: "Arbete")
    let high = try Measure.sample(target: "90", outcome: "95", name: "Hälsa", id: "m2")
    let unmeasured = try Measure.sample(target: "90", name: "Nöjdhet", id: "m3")
    let office = Office.sample(
      styrkort: [
        .sample("individ-1", assessed: .met, measures: [low, high, unmeasured]),
        .sample("individ-2", assessed: .notMet, measures: [high]),
        .sample("individ-3", assessed: .notMet, measures: [low]),
        .sample("ekonomi-1", .economy, assessed: .unclear, measures: [low]),
      ],
      insats: { $0.goals = [.sample("m1", nil, assessed: .met, measures: [nearly])] },
      change: {
        var statement = PerspectiveStatement()
        statement.id = "individ"
        statement.proposal.status = .met
        $0.styrkort[0].statements = [statement]
      })
    #expect(
      try office.lines(.assessmentAgainstOutcome) == [
        "styrkort/2014.yaml perspektiv/individ förslag.status: "
          + "Föreslås uppnått, men 1 av 3 mål föreslås uppnådda.",
        "styrkort/2014.yaml mål/individ-1 förslag.status: "
          + "Föreslås uppnått, men ”Arbete”: utfallet 50–65 % når inte målvärdet minst 100 %; "
          + "”Nöjdhet”: utfallet är inte mätt.",
        "styrkort/2014.yaml mål/individ-2 förslag.status: "
          + "Föreslås ej uppnått, men utfallet 95 % når målvärdet minst 90 %.",
        "styrkort/2014.yaml mål/ekonomi-1 förslag.status: "
          + "Föreslås oklart, men utfallet 50–65 % når inte målvärdet minst 100 %.",
        "insatser/utsikten.yaml mål/m1 förslag.status: "
          + "Föreslås uppnått, men utfallet nästan 65 % når inte målvärdet över 65 %.",
      ])
  }

  @Test func `not met is questioned by a measure that is partly met, and by none that is not`()
    throws
  {
    let partly = try Measure.sample(target: "60", outcome: "50–65")
    let nearly = try Measure.sample(target: "100", outcome: "80", name: "Hälsa", id: "m2")
    let not = try Measure.sample(target: "100", outcome: "10", name: "Arbete", id: "m3")
    let office = Office.sample(
      styrkort: [
        .sample("individ-1", assessed: .notMet, measures: [partly]),
        .sample("individ-2", assessed: .notMet, measures: [nearly, not]),
        .sample("individ-3", assessed: .notMet, measures: [not]),
        .sample("individ-4", assessed: .partlyMet, measures: [partly]),
      ], change: { $0.forbund.partialThreshold = Number(80) })
    #expect(
      try office.lines(.assessmentAgainstOutcome) == [
        "styrkort/2014.yaml mål/individ-1 förslag.status: "
          + "Föreslås ej uppnått, men utfallet 50–65 % når delvis målvärdet minst 60 %.",
        "styrkort/2014.yaml mål/individ-2 förslag.status: "
          + "Föreslås ej uppnått, men ”Hälsa”: utfallet 80 % når inte målvärdet minst 100 %.",
      ])
  }

  @Test func `not met is said of a measure that is partly met, and of no other`() throws {
    let partly = try Measure.sample(target: "100", outcome: "90", name: "Arbete")
    let low = try Measure.sample(target: "100", outcome: "10", name: "Hälsa", id: "m2")
    let unmeasured = try Measure.sample(target: "90", name: "Nöjdhet", id: "m3")
    let office = Office.sample(
      styrkort: [
        .sample("individ-1", assessed: .notMet, measures: [partly, low, unmeasured]),
        .sample("individ-2", assessed: .notMet, measures: [low]),
      ], change: { $0.forbund.partialThreshold = Number(80) })
    #expect(
      try office.lines(.assessmentAgainstOutcome) == [
        "styrkort/2014.yaml mål/individ-1 förslag.status: "
          + "Föreslås ej uppnått, men ”Arbete”: utfallet 90 % når inte målvärdet minst 100 %."
      ])
  }

  @Test func `a limit that no source has needs a reason`() throws {
    var office = Office.sample()
    #expect(try office.lines(.thresholdWithoutReason) == [])
    office.forbund.partialThreshold = Number(75)
    #expect(
      try office.lines(.thresholdWithoutReason) == [
        "forbund.yaml gräns_delvis: Utfall från 75 % av vägen räknas som delvis, "
          + "men det står inte varför."
      ])
    office.forbund.partialThresholdReason = "Styrelsen 2014-11-28, § 12."
    #expect(try office.lines(.thresholdWithoutReason) == [])
  }

  @Test func `a target stated differently in two places is found`() throws {
    let sixty = try Measure.sample(target: "60", name: "Andel i arbete")
    let seventy = try Measure.sample(target: "70", name: "Andel  i arbete.", id: "m2")
    let office = Office.sample(
      styrkort: [
        .sample("individ-1", measures: [sixty]),
        .sample("individ-2", wording: "Minst 65 % i arbete", measures: [seventy]),
      ],
      insats: {
        $0.goals = [
          .sample("a", nil, wording: "Eget", supports: "2014/individ-1", measures: [seventy]),
          .sample("b", nil, wording: "Annat", measures: [sixty]),
          .sample("c", nil, wording: "70 procent av 100 %", measures: [sixty]),
        ]
      },
      change: {
        $0.styrkort[0].vision = "Alla i arbete – egen försörjning."
        $0.styrkort[0].strategy = "Samverkan"
        var statement = VisionStatement()
        statement.year = Year(2014)
        statement.vision = "Alla i arbete, egen försörjning"
        statement.strategy = "Strukturell samverkan"
        $0.forbund.visions = [statement]
      })
    #expect(
      try office.lines(.differentTargets) == [
        "styrkort/2014.yaml strategi: "
          + "Strategin för 2014 har en annan lydelse i förbundets uppgifter.",
        "styrkort/2014.yaml mål/individ-2/mått/m2 målvärde: "
          + "Målvärdet är minst 70 %, men minst 60 % i Styrkort 2014, mål ”Målet”, mått ”Andel i arbete”.",
        "styrkort/2014.yaml mål/individ-2/mått/m2 målvärde: "
          + "Målvärdet är minst 70 %, men lydelsen säger minst 65 %.",
        "insatser/utsikten.yaml mål/a/mått/m2 målvärde: "
          + "Målvärdet är minst 70 %, men minst 60 % i Styrkort 2014, mål ”Målet”, mått ”Andel i arbete”.",
        "insatser/utsikten.yaml mål/b/mått/m1 målvärde: "
          + "Målvärdet är minst 60 %, men minst 70 % i Utsikten 2.0, mål ”Eget”, mått ”Andel i arbete.”.",
        "insatser/utsikten.yaml mål/c/mått/m1 målvärde: "
          + "Målvärdet är minst 60 %, men minst 70 % i Utsikten 2.0, mål ”Eget”, mått ”Andel i arbete.”.",
      ])
  }

  @Test func `an insats for individuals without registration is found`() throws {
    func lines(_ registration: KeyValuePairs<String, String>, phase: Insats.Phase = .ended) throws
      -> [String]
    {
      let registration = try registration.reduce(into: Insats()) { insats, text in
        try Insats.field("uppföljning." + text.key)?.set(&insats, text.value)
      }.registration
      return try Office.sample(insats: {
        $0.orientation = .individual
        $0.phase = phase
        $0.registration = registration
      }).lines(.unregisteredInsats)
    }
    let place = "insatser/utsikten.yaml uppföljning.registrerad: "
    #expect(
      try lines([:]) == [
        place + "Det framgår inte om den individinriktade insatsen är registrerad."
      ])
    #expect(
      try lines(["registrerad": "nej", "system": "SUS", "skäl": "ESF har egen uppföljning"]) == [
        place + "Den individinriktade insatsen är inte registrerad i SUS: "
          + "ESF har egen uppföljning."
      ])
    #expect(
      try lines(["registrerad": "nej"]) == [
        place
          + "Den individinriktade insatsen är inte registrerad, och skälet saknas."
      ])
    #expect(try lines(["registrerad": "ja"]) == [])
    #expect(try lines([:], phase: .refused) == [])
  }
}
