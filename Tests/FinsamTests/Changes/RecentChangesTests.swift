import Finsam
import Testing

/// What changed since a day, as a board reads it.
struct RecentChangesTests {
  private static let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])
  private static let insats = Address("insatser/utsikten.yaml")
  private static let since = Day(year: 2014, month: 11, day: 1) ?? .last

  private static func entries(
    _ steps: [(String, String, HistoryEntry.Origin, [Change])]
  ) -> [HistoryEntry] {
    steps.enumerated().flatMap { number, step in
      step.3.map {
        HistoryEntry(
          $0, time: step.0 + " 09:00:00", user: step.1, step: .sample(number + 1),
          origin: step.2, about: nil)
      }
    }
  }

  private static func office() throws -> Office {
    Office.sample(
      styrkort: [
        Goal.sample(
          "individ-1", wording: "Fler i arbete",
          measures: [try .sample(target: "60", outcome: "65", name: "Andel i arbete")])
      ],
      change: { $0.forbund.name = "Norra" })
  }

  private static let cost = Draft(
    id: "2014", fields: [Draft.Text("år", "2014"), Draft.Text("belopp", "580000")])

  private static let history = entries([
    (
      "2014-10-31", "Åsa", .edit,
      [Change(goal, .field("lydelse", from: "Fler", to: "Fler i arbete"))]
    ),
    (
      "2014-11-03", "Åsa", .edit,
      [
        Change(goal, .field("förslag.status", from: "", to: "delvis")),
        Change(goal, .field("förslag.motivering", from: "", to: "Fler än väntat.")),
      ]
    ),
    ("2014-11-04", "Åsa", .edit, [Change(insats, .field("ägare", from: "Norsjö", to: "Urkraft"))]),
    (
      "2014-11-05", "Börje", .edit,
      [Change(goal, .field("förslag.status", from: "delvis", to: "uppnått"))]
    ),
    ("2014-11-05", "Åsa", .undo, [Change(insats, .field("ägare", from: "Urkraft", to: "Norsjö"))]),
    (
      "2014-11-06", "Börje", .edit,
      [
        Change(
          goal.appending(Step("mått", "m1")).appending(Step("utfall", "2014")),
          .field("värde", from: "60", to: "65")),
        Change(insats, .insert(part: "kostnader", after: nil, cost)),
      ]
    ),
    (
      "2014-11-07", "Börje", .edit,
      [
        Change(
          Address("kaa/ungdomar.csv", [Step("rader", "K-1")]),
          .field("kommun", from: "•••", to: "•••")),
        Change(
          Address("kaa/ungdomar.csv"),
          .insert(
            part: "rader", after: nil,
            Draft(id: "K-2", fields: [Draft.Text("födelsedag", "1999-01-01")]))),
      ]
    ),
  ])

  @Test func `what was undone is left out, and the rest is told from what to what and by whom`()
    throws
  {
    let changes = RecentChanges(Self.history, in: try Self.office(), since: Self.since)
    #expect(changes.hidden == 2)
    #expect(
      changes.records.map { record in
        [record.name]
          + record.rows.map {
            "\($0.kind.rawValue)| \($0.what)| \($0.from)| \($0.to)| \($0.users)| \($0.day)"
          }
      } == [
        [
          "Styrkort 2014, mål ”Fler i arbete”",
          "Bedömning| Föreslagen bedömning| | uppnått| Åsa, Börje| 2014-11-05",
          "Bedömning| Förslagets motivering| | Fler än väntat.| Åsa| 2014-11-03",
          "Utfall| Mått ”Andel i arbete”, utfall 2014: värde| 60| 65| Börje| 2014-11-06",
        ],
        [
          "Utsikten 2.0",
          "Kostnad| Tillagt: kostnad| | År eller period: 2014; Kostnad: 580 000 kr| Börje| 2014-11-06",
        ],
      ])
  }

  @Test func `a case of a youth is counted and never named`() throws {
    let report = RecentChanges(Self.history, in: try Self.office(), since: Self.since)
      .markdown(of: "Norra")
    #expect(report.contains("2 ändringar i KAA:s register visas inte här."))
    for word in ["K-1", "K-2", "1999", "•••", "kommun"] {
      #expect(!report.contains(word), "\(word)")
    }
  }

  @Test func `the report has a table for each record`() throws {
    let changes = RecentChanges(
      Self.history, in: try Self.office(), since: try Day(text: "2014-11-06"))
    #expect(
      changes.markdown(of: "Norra").split(separator: "\n").filter { !$0.hasPrefix("Här") } == [
        "# Ändrat sedan 2014-11-06", "*Norra. Från och med 2014-11-06.*",
        "2 ändringar i KAA:s register visas inte här.",
        "## Styrkort 2014, mål ”Fler i arbete”", "| Vad | Från | Till | Vem | När |",
        "| --- | --- | --- | --- | --- |",
        "| Mått ”Andel i arbete”, utfall 2014: värde | 60 | 65 | Börje | 2014-11-06 |",
        "## Utsikten 2.0", "| Vad | Från | Till | Vem | När |", "| --- | --- | --- | --- | --- |",
        "| Tillagt: kostnad | – | År eller period: 2014; Kostnad: 580 000 kr | Börje | 2014-11-06 |",
      ])
    let none = RecentChanges([], in: try Self.office(), since: Self.since)
    #expect(none.isEmpty && none.markdown(of: "Norra").contains("Inget har ändrats."))
  }

  @Test func `the last meeting is the latest one known that has been`() throws {
    var office = try Self.office()
    #expect(office.lastMeeting(on: try Day(text: "2015-12-31")) == nil)
    office.styrkort[0].goals[0].proposal.meeting = try PrintedDay(text: "2015-03-05")
    office.insatser[0].decisions = [
      try .sample(["id": "b1", "dag": "2014-06-12", "vad": "Start", "organ": "styrelsen"]),
      try .sample(["id": "b2", "dag": "2014-09-01", "vad": "Paus", "organ": "presidiet"]),
    ]
    let days = ["2014-01-01", "2014-12-31", "2015-03-05"]
    #expect(
      try days.map { office.lastMeeting(on: try Day(text: $0))?.text }
        == [nil, "2014-06-12", "2015-03-05"])
    // One that is summoned to is yet to be held.
    var meeting = Meeting()
    meeting.day = try PrintedDay(text: "2015-03-05")
    meeting.kind = .board
    for (status, last) in [
      (Meeting.Status.summoned, "2014-06-12"), (.planned, "2014-06-12"), (.held, "2015-03-05"),
    ] {
      meeting.status = status
      office.meetings.all = [meeting]
      #expect(office.lastMeeting(on: try Day(text: "2015-03-05"))?.text == last)
      #expect(office.lastMeeting(on: try Day(text: "2015-03-06"))?.text == "2015-03-05")
    }
  }

  @Test func `all that is done and then undone, in whatever order, comes to nothing`() throws {
    var random = SplitMix(seed: 3)
    let office = try Self.office()
    let measure = Self.goal.appending(Step("mått", "m1"))
    let parts = [measure, Self.goal, Self.insats]
    for _ in 0..<1_000 {
      var texts: [String: String] = [:]
      var made: [Change] = []
      for number in 0..<Int.random(in: 1...8, using: &random) {
        if Bool.random(using: &random) {
          let part = parts.randomElement(using: &random) ?? Self.goal
          let key = ["namn", "lydelse", "källa"].randomElement(using: &random) ?? "källa"
          let id = part.path + part.file + key
          made.append(
            Change(part, .field(key, from: texts[id] ?? "", to: "text \(number)")))
          texts[id] = "text \(number)"
        } else {
          let draft = Draft(id: "u\(number)", fields: [Draft.Text("id", "u\(number)")])
          made.append(Change(measure, .insert(part: "utfall", after: nil, draft)))
        }
      }
      let undone = made.reversed().map(\.inverse)
      let steps = (made.map { (HistoryEntry.Origin.edit, $0) } + undone.map { (.undo, $0) })
      let history = Self.entries(steps.map { ("2014-12-01", "Åsa", $0.0, [$0.1]) })
      #expect(RecentChanges(history, in: office, since: Self.since).records == [])
      let some = RecentChanges(Array(history.prefix(made.count)), in: office, since: Self.since)
      #expect(some.count > 0 && some.count <= made.count)
    }
  }
}

extension StepID {
  fileprivate static func sample(_ number: Int) -> StepID {
    StepID(at: "", after: number, host: "prov", process: 1, chance: 0)
  }
}
