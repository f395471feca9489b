import Finsam
import Testing

/// A measure knows what it knows: not stated, of something else, or from before it began.
struct KnownOutcomeTests {
  private static let directions: [Measure.Direction?] = [.atLeast, .atMost, .yesNo, nil]
  private static let values = ["0", "5", "ca 60", "50–65", "över 65", "ja", "nej", "100"]

  @Test func `what is not stated is written and read as such`() throws {
    #expect(try Quantity(text: " Framgår inte ") == .notStated)
    #expect(Quantity.notStated.text == "framgår inte")
    #expect(Quantity.notStated.bounds == nil && Quantity.notStated.number == nil)
  }

  @Test func `not stated, or of something else, is neither met nor missed`() throws {
    var random = SplitMix(seed: 2)
    for _ in 0..<400 {
      let direction = try #require(Self.directions.randomElement(using: &random))
      let target = try #require(Self.values.randomElement(using: &random))
      var measure = try Measure.sample(direction, target: target, outcome: "framgår inte")
      #expect(measure.fulfilment(threshold: Number(80)) == .notStated)
      let value = try #require(Self.values.randomElement(using: &random))
      measure = try Measure.sample(direction, target: target, outcome: value)
      let plain = measure.fulfilment(threshold: Number(80))
      measure.definition = "registrerade"
      #expect(measure.fulfilment(threshold: Number(80)) == plain)
      measure.outcomes[0].definition = "aktivt verksamma"
      #expect(measure.fulfilment(threshold: Number(80)) == .otherDefinition)
      #expect(measure.explanation(threshold: Number(80)).contains("olika definition"))
      measure.outcomes[0].definition = "Registrerade"
      #expect(measure.fulfilment(threshold: Number(80)) == plain)
    }
  }

  /// One measure that cannot be judged never makes a goal met, and never makes one partly met.
  @Test func `a goal is not made partly met by what nobody can judge`() {
    let silent: [Fulfilment] = [.inWords, .notStated, .otherDefinition, .notReported]
    for status in silent {
      #expect(Fulfilment(of: [status]) == status)
      #expect(Fulfilment(of: [status, status]) == status)
      #expect(Fulfilment(of: [.met, status]) == .notMeasured)
      #expect(Fulfilment(of: [.notMet, status]) == .notMet)
      #expect(Fulfilment(of: [status, .notMeasured]) == .notMeasured)
      #expect(!Verdict(computed: status, proposed: .met).differs)
    }
  }

  @Test func `an outcome in words is neither unmeasured nor judged`() throws {
    for direction in Self.directions + [.qualitative] {
      var measure = try Measure.sample(direction, target: "65")
      #expect(measure.fulfilment(threshold: nil) == .notMeasured)
      measure.outcomes = [try .sample(["id": "a", "omdöme": "Det går bra."])]
      #expect(measure.fulfilment(threshold: nil) == .inWords)
      #expect(measure.comparison(threshold: nil) == "utfallet finns bara i ord")
    }
  }

  /// Two outcomes contradict each other where day and definition are the same and the figure is
  /// not.
  @Test func `two figures of the same are told, once for each that differs`() throws {
    var random = SplitMix(seed: 12)
    for _ in 0..<300 {
      var measure = try Measure.sample(target: "65")
      let count = Int.random(in: 0...4, using: &random)
      measure.outcomes = try (0..<count).map { number in
        try .sample([
          "id": "u\(number)",
          "dag": ["", "2014-01-01", "2014-12-31"].randomElement(using: &random) ?? "",
          "värde": ["5", "6", "framgår inte", ""].randomElement(using: &random) ?? "",
          "avser": ["", "Anställda", "anställda", "placerade"].randomElement(using: &random) ?? "",
        ])
      }
      let expected = measure.outcomes.indices.filter { index in
        let one = measure.outcomes[index]
        return measure.outcomes[..<index].contains { other in
          one.day != nil && one.day == other.day && one.value?.bounds != nil
            && other.value?.bounds != nil && one.value != other.value
            && one.definition.lowercased() == other.definition.lowercased()
        }
      }
      #expect(measure.contradictions.map(\.outcome.id) == expected.map { "u\($0)" })
    }
  }

  @Test func `an outcome from the start or before it is a baseline`() throws {
    var random = SplitMix(seed: 3)
    let first = try Day(text: "2014-01-01")
    for _ in 0..<400 {
      var measure = try Measure.sample(target: "65")
      let day = first.adding(days: .random(in: -400...400, using: &random))
      measure.outcomes = [try .sample(["id": "a", "dag": day.text, "värde": "70"])]
      #expect(measure.fulfilment(threshold: Number(80)) == .met)
      measure.start = first
      let own = first.adding(days: .random(in: -400...400, using: &random))
      let hasOwn = Bool.random(using: &random)
      if hasOwn { measure.baselineDay = try PrintedDay(text: own.text) }
      let isOutcome = day > (hasOwn ? own : first)
      #expect(measure.isBaseline(measure.outcomes[0]) == !isOutcome)
      #expect(measure.fulfilment(threshold: Number(80)) == (isOutcome ? .met : .notMeasured))
    }
  }

  @Test func `what is of the first day says how things stood, what is of the next how they went`()
    throws
  {
    var measure = try Measure.sample(target: "65")
    measure.start = try Day(text: "2014-01-01")
    let statuses = try ["2013-12-31", "2014-01-01", "2014-01-02"].map { day in
      measure.outcomes = [try .sample(["id": "a", "dag": day, "värde": "70"])]
      return measure.fulfilment(threshold: nil)
    }
    #expect(statuses == [.notMeasured, .notMeasured, .met])
  }

  @Test func `a folder's measures begin with their document`() throws {
    let office = try Office.sample(
      styrkort: [.sample("m", measures: [.sample(target: "65")])])
    var reading = OfficeReading(name: "f", office: office)
    reading.completeMeasures()
    let measures = reading.office.styrkort[0].goals.flatMap(\.measures)
    #expect(!measures.isEmpty && measures.allSatisfy { $0.start?.text == "2014-01-01" })
  }
}
