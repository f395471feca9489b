import Testing

@testable import Finsam

/// Reports, meetings and days of decision as what a measure counts.
struct CountedOccasionTests {
  static func occasion(_ id: String, _ day: String, _ kind: String) throws -> Occasion {
    try .sample(["id": id, "dag": day, "slag": kind, "vad": "Tillfälle \(id)"])
  }

  static func counted(_ kind: String, year: String = "") throws -> Measure {
    var goal = Goal.sample(
      "g1",
      measures: [try CountingTests.measure("tillfällen i målets aktiviteter", kind, year: year)])
    goal.activities[0].occasions = [
      try occasion("1", "2014-04-25", "rapport"), try occasion("2", "2014-08-28", "rapport"),
      try occasion("3", "2014-09-01", "möte"), try occasion("4", "2015-01-30", "rapport"),
      try occasion("5", "2014-11-01", ""),
    ]
    var reading = OfficeReading(name: "f", office: .sample(styrkort: [goal]))
    reading.completeMeasures()
    return reading.office.styrkort[0].goals[0].measures[0]
  }

  @Test(arguments: [("", "", 5), ("", "2014", 4), ("rapport", "2014", 2), ("möte", "", 1)])
  func `occasions are counted by their kind`(kind: String, year: String, count: Int) throws {
    let measure = try Self.counted(kind, year: year)
    #expect(measure.counted?.items.count == count)
  }

  @Test func `a kind of occasion that does not exist is told`() throws {
    var goal = Goal.sample(
      "g1", measures: [try CountingTests.measure("tillfällen i målets aktiviteter", "fest")])
    goal.source = "S4:1"
    #expect(
      try Office.sample(styrkort: [goal]).lines(.danglingReference) == [
        "styrkort/2014.yaml mål/g1/mått/m1 räknar_slag: ”fest” finns inte bland tillfällen i målets "
          + "aktiviteter som ska räknas: skriv rapport, möte, utbildning eller annat."
      ])
  }

  /// Decisions of random days and bodies: each day of a body counts once.
  @Test(arguments: 1...60)
  func `days of decision are counted once each, by body and year`(seed: Int) throws {
    var numbers = SplitMix(seed: UInt64(seed))
    func pick(_ words: [String]) -> String {
      words[Int(numbers.next() % UInt64(words.count))]
    }
    var rows: [(body: String, day: String)] = []
    var office = Office.sample()
    for insats in 1...3 {
      var made = Insats()
      made.id = "i\(insats)"
      made.name = "Insats \(insats)"
      for id in 1...5 {
        let row = (
          pick(["styrelsen", "presidiet", ""]),
          pick(["2014-02-24", "2014-04-25", "2013-05-16", "2014-06-31", ""])
        )
        rows.append(row)
        made.decisions.append(
          try .sample(["id": "\(id)", "dag": row.1, "organ": row.0, "vad": "Beslut"]))
      }
      office.insatser.append(made)
    }
    var goal = Goal.sample(
      "g1",
      measures: [try CountingTests.measure("mötesdagar med beslut", "styrelsen", year: "2014")]
    )
    goal.decision.status = .met
    goal.decision.body = "styrelsen"
    goal.decision.day = try PrintedDay(text: pick(["2014-02-24", "2014-10-16"]))
    rows.append((goal.decision.body, goal.decision.day.text))
    office.styrkort[0].goals = [goal]
    var reading = OfficeReading(name: "f", office: office)
    reading.completeMeasures()
    let days = Set(
      rows.filter { $0.body == "styrelsen" && $0.day.hasPrefix("2014") && $0.day != "2014-06-31" }
        .map(\.day))
    let counted = try #require(reading.office.styrkort[0].goals[0].measures[0].counted)
    #expect(counted.items.map(\.title) == days.sorted())
    #expect(counted.items.allSatisfy { reading.office.outline(at: $0.place.address) != nil })
  }

  @Test func `no day of decision that is known is none that was counted`() throws {
    let goal = Goal.sample(
      "g1", measures: [try CountingTests.measure("mötesdagar med beslut", "styrelsen")])
    var reading = OfficeReading(name: "f", office: .sample(styrkort: [goal]))
    reading.completeMeasures()
    #expect(reading.office.styrkort[0].goals[0].measures[0].counted == nil)
  }

  @Test func `whose days are to be counted must be said`() throws {
    let goal = Goal.sample("g1", measures: [try CountingTests.measure("mötesdagar med beslut", "")])
    #expect(
      try Office.sample(styrkort: [goal]).lines(.danglingReference) == [
        "styrkort/2014.yaml mål/g1/mått/m1 räknar_slag: Det står inte vilka mötesdagar med beslut som "
          + "ska räknas: skriv till exempel styrelsen."
      ])
  }
}
