import Finsam

/// Records from plain texts, as tests write them.
extension Record {
  static func sample(_ texts: KeyValuePairs<String, String>) throws -> Self {
    var record = Self()
    for (key, text) in texts {
      guard let field = field(key) else { throw EditRefusal.noSuchField(key) }
      try field.set(&record, text)
    }
    return record
  }
}

extension Measure {
  /// A measure with one outcome.
  static func sample(
    _ direction: Direction? = .atLeast, target: String = "", baseline: String = "",
    outcome: String = "", unit: String = "%", name: String = "Andel", id: String = "m1",
    alsoFor: [String] = []
  ) throws -> Measure {
    var measure = Measure()
    measure.id = id
    measure.name = name
    measure.unit = unit
    measure.direction = direction
    measure.target = try Quantity?(text: target)
    measure.baseline = try Quantity?(text: baseline)
    measure.alsoFor = alsoFor
    measure.source = "S4:1"
    if !outcome.isEmpty {
      measure.outcomes = [
        try Outcome.sample(["id": "2014", "värde": outcome, "källa": "S4:2"])
      ]
    }
    return measure
  }
}

extension Goal {
  static func sample(
    _ id: String, _ perspective: Perspective? = .individual, wording: String = "Målet",
    supports: String = "", assessed: Assessment.Status? = nil, measures: [Measure] = [],
    activities: [String] = ["a1"]
  ) -> Goal {
    var goal = Goal()
    goal.id = id
    goal.perspective = perspective?.id ?? ""
    goal.wording = wording
    goal.supports = supports
    goal.proposal.status = assessed
    goal.measures = measures
    goal.activities = activities.map { id in
      var activity = Activity()
      activity.id = id
      activity.name = "Aktivitet " + id
      return activity
    }
    return goal
  }
}

extension Office {
  /// An office with one styrkort, one insats and the source S4.
  static func sample(
    styrkort goals: [Goal] = [], insats: (inout Insats) -> Void = { _ in },
    change: (inout Office) -> Void = { _ in }
  ) -> Office {
    var office = Office()
    office.forbund.name = "Provförbundet"
    var source = Source()
    source.id = "S4"
    source.name = "Styrelsehandlingar"
    office.forbund.sources = [source]
    var styrkort = Styrkort()
    styrkort.year = Year(2014)
    styrkort.goals = goals
    office.styrkort = [styrkort]
    var utsikten = Insats()
    utsikten.id = "utsikten"
    utsikten.name = "Utsikten 2.0"
    insats(&utsikten)
    office.insatser = [utsikten]
    change(&office)
    return office
  }

  /// What one check finds, as `place: message`, on the last day of 2014.
  func lines(_ check: Check) throws -> [String] {
    check.findings(in: self, on: try Day(text: "2014-12-31"))
      .map { $0.place.text + ": " + $0.message }
  }
}
