import Finsam

extension Record {
  /// A record from plain texts, as tests write them.
  static func sample(_ texts: KeyValuePairs<String, String>) throws -> Self {
    var record = Self()
    for (key, text) in texts {
      guard let field = field(key) else { throw EditRefusal.noSuchField(key) }
      try field.set(&record, text)
    }
    return record
  }
}

extension Goal {
  /// A goal whose measure is met, with two activities.
  static func sample(_ texts: KeyValuePairs<String, String>) throws -> Goal {
    var goal = Goal()
    for (key, text) in texts { try field(key)?.set(&goal, text) }
    var measure = try Measure.sample([
      "id": "m1", "namn": "Andel i arbete", "enhet": "%", "riktning": "minst", "målvärde": "60",
      "källa": "S4:1",
    ])
    measure.outcomes = [try .sample(["id": "2014", "värde": "65", "källa": "S4:2"])]
    goal.measures = [measure]
    goal.activities = [
      try .sample(["id": "a1", "namn": "Samtal varje vecka", "läge": "ej genomförd"]),
      try .sample(["id": "a2", "namn": "Enkät i maj", "läge": "genomförd"]),
    ]
    return goal
  }
}

extension Office {
  /// A small förbund: a styrkort of two goals, and two insatser, one of which has decisions.
  static var sample: Office {
    get throws {
      var office = Office()
      office.forbund = try .sample(["namn": "Provförbundet", "avstämningsdag": "2014-12-31"])
      office.forbund.sources = [try .sample(["id": "S4", "titel": "Styrelsehandlingar"])]
      var styrkort = try Styrkort.sample(["år": "2014", "vision": "Alla i arbete"])
      styrkort.goals = [
        try Goal.sample([
          "id": "individ-1", "perspektiv": "individ", "lydelse": "Fler i arbete",
          "källa": "S4:1",
        ]),
        try Goal.sample([
          "id": "ekonomi-1", "perspektiv": "ekonomi", "lydelse": "Ekonomi i balans",
          "förslag.status": "uppnått", "källa": "S4:3",
        ]),
      ]
      office.styrkort = [styrkort]
      office.insatser = [try .training, try .garden]
      return office
    }
  }
}

extension Insats {
  /// An insats with a goal that supports the styrkort, and three decisions.
  static var training: Insats {
    get throws {
      var insats = try Insats.sample([
        "namn": "Arbetsträning", "form": "Finsam-projekt", "skede": "pågående",
        "period.start": "2014-01-01", "ägare": "Norsjö kommun",
      ])
      insats.id = "arbetstraning"
      insats.goals = [
        try Goal.sample([
          "id": "mal-1", "lydelse": "Sex av tio i arbete", "stödjer": "2014/individ-1",
          "förslag.status": "uppnått", "källa": "S4:5",
        ])
      ]
      insats.decisions = [
        try .sample(["id": "b1", "dag": "2014-03-06", "vad": "Start", "belopp": "500000"]),
        try .sample(["id": "b2", "dag": "2014-06-12", "vad": "Utökning", "belopp": "80000"]),
        try .sample(["id": "b3", "dag": "2014-11-28", "vad": "Förlängning"]),
      ]
      insats.costs = [try .sample(["år": "2014", "belopp": "580000", "källa": "S4:6"])]
      return insats
    }
  }

  static var garden: Insats {
    get throws {
      var insats = try Insats.sample([
        "namn": "Örtagården", "form": "förstudie", "skede": "avslutad", "ägare": "Region Övik",
      ])
      insats.id = "ortagarden"
      return insats
    }
  }
}

extension [HistoryEntry] {
  /// A change, its undoing, and a new decision.
  static var sample: [HistoryEntry] {
    let insats = Address("insatser/arbetstraning.yaml")
    return [
      HistoryEntry(
        Change(insats, .field("skede", from: "planerad", to: "pågående")),
        time: "2014-12-30 09:15:00", user: "Åsa Öberg", step: 1, origin: .edit, about: nil),
      HistoryEntry(
        Change(insats, .field("skede", from: "pågående", to: "planerad")),
        time: "2014-12-30 09:16:12", user: "Åsa Öberg", step: 2, origin: .undo, about: "1"),
      HistoryEntry(
        Change(
          insats,
          .insert(
            part: "beslut", after: "b2",
            Draft(id: "b3", fields: [Draft.Text("id", "b3"), Draft.Text("vad", "Förlängning")]))),
        time: "2014-12-31 08:00:41", user: "Börje Ek", step: 3, origin: .edit, about: nil),
    ]
  }
}
