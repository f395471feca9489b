import Testing

@testable import Finsam

struct CountingTests {
  static func measure(_ counting: String, _ kind: String, year: String = "") throws -> Measure {
    var measure = try Measure.sample(target: "2", unit: "")
    measure.counting = Counting(rawValue: counting)
    measure.countedKind = kind
    measure.countedYear = Year(id: year)
    return measure
  }

  static func reading(
    _ measure: Measure, phases: [Insats.Phase?], years: [Int?] = []
  ) throws -> OfficeReading {
    var office = Office()
    office.insatser = try phases.enumerated().map { index, phase in
      var insats = try Insats.sample(["namn": "Insats \(index + 1)"])
      insats.id = "i\(index + 1)"
      insats.phase = phase
      insats.phaseYear = index < years.count ? years[index].map { Year($0) } : nil
      return insats
    }
    var styrkort = Styrkort()
    styrkort.year = Year(2014)
    styrkort.goals = [.sample("g1", measures: [measure])]
    office.styrkort = [styrkort]
    return OfficeReading(name: "f", office: office)
  }

  func counted(_ reading: OfficeReading) -> Measure {
    var reading = reading
    reading.completeMeasures()
    return reading.office.styrkort[0].goals[0].measures[0]
  }

  @Test func `insatser in a stage are counted, and listed`() throws {
    let measure = try counted(
      Self.reading(
        Self.measure("insatser i skedet", "implementerad"),
        phases: [.implemented, .ended, .implemented, nil]))
    #expect(measure.shownOutcome == "2")
    #expect(measure.fulfilment(threshold: Number(80)) == .met)
    #expect(
      measure.countedWords
        == "Räknat bland insatser i skedet implementerad: 2 (Insats 1, Insats 3).")
  }

  @Test func `those of a year are counted by when their stage began`() throws {
    let phases: [Insats.Phase?] = [.implemented, .implemented, .implemented, .ended]
    var measure = try Self.measure("insatser i skedet", "implementerad", year: "2014")
    measure.target = nil
    let dated = try counted(Self.reading(measure, phases: phases, years: [2013, 2014, 2014, 2014]))
    #expect(dated.shownOutcome == "2")
    #expect(
      dated.countedWords
        == "Räknat bland insatser i skedet implementerad 2014: 2 (Insats 2, Insats 3); "
        + "3 sammanlagt.")
    let undated = try counted(Self.reading(measure, phases: phases, years: [2013, 2014, nil]))
    #expect(undated.shownOutcome == "1–2")
    #expect(undated.countedWords.hasSuffix("1–2 (Insats 2); 3 sammanlagt, 1 utan år."))
  }

  @Test func `what nobody has told is not counted as none`() throws {
    let measure = try counted(
      Self.reading(Self.measure("insatser i skedet", "implementerad"), phases: [nil, nil]))
    #expect(measure.counted == nil)
    #expect(measure.fulfilment(threshold: Number(80)) == .notMeasured)
    #expect(measure.explanation(threshold: Number(80)) == "Det finns inget att räkna än.")
  }

  @Test func `what could not be read whole is not counted as all`() throws {
    var reading = try Self.reading(
      Self.measure("insatser i skedet", "implementerad"), phases: [.implemented, .implemented])
    reading.problems = [
      Problem(file: "insatser/trasig.yaml", message: "Filen kan inte läsas.", advice: "Laga den.")
    ]
    #expect(counted(reading).counted == nil)
  }

  @Test func `measures that count the same in different years have a number each`() throws {
    let meetings = { (year: String) in
      try Self.measure("händelser i ASF-loggen", "möte", year: year)
    }
    var reading = try Self.reading(meetings(""), phases: [])
    reading.office.styrkort[0].goals = [
      .sample("g1", measures: try ["2013", "2014", ""].map(meetings))
    ]
    reading.office.asf.events = try ["2013-05-01", "2014-03-01", "2014-04-01"].map {
      try .sample(["id": "h-" + $0, "dag": $0, "slag": "möte", "vad": "Frukost"])
    }
    reading.completeMeasures()
    let measures = reading.office.styrkort[0].goals[0].measures
    #expect(measures.map(\.shownOutcome) == ["1", "2", "3"])
  }

  @Test func `an activity without occasions is none only where somebody has told its state`()
    throws
  {
    let counts = try [nil, Activity.State.notStated, .notDone].map { state in
      var activity = Activity()
      activity.id = "a1"
      activity.state = state
      var reading = try Self.reading(
        Self.measure("tillfällen i målets aktiviteter", ""), phases: [])
      reading.office.styrkort[0].goals[0].activities = [activity]
      return counted(reading).shownOutcome
    }
    #expect(counts == ["", "", "0"])
  }

  @Test func `a kind that does not exist counts nothing and is told`() throws {
    var reading = try Self.reading(
      Self.measure("insatser i skedet", "klara"), phases: [.implemented])
    reading.completeMeasures()
    #expect(reading.office.styrkort[0].goals[0].measures[0].counted == nil)
    let told = try Check.danglingReference.findings(in: reading.office, on: Day(text: "2015-03-05"))
    #expect(
      told.map(\.message).filter { $0.contains("räknas") } == [
        "”klara” finns inte bland insatser i skedet som ska räknas: skriv ansökt, planerad, "
          + "pågående, implementerad, avslutad eller avslagen."
      ])
  }

  @Test func `an entered outcome that differs from what is counted is a finding`() throws {
    var measure = try Self.measure("insatser i skedet", "implementerad")
    measure.outcomes = [try .sample(["id": "2014", "värde": "3", "källa": "S4:1"])]
    var reading = try Self.reading(measure, phases: [.implemented])
    reading.completeMeasures()
    let told = try Check.impossibleFigure.findings(in: reading.office, on: Day(text: "2015-03-05"))
    #expect(
      told.map(\.message) == [
        "Inskrivet utfall är 3. Räknat bland insatser i skedet implementerad: 1 (Insats 1)."
      ])
  }
}
