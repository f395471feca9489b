import Testing

@testable import Finsam

/// What sources state of one fact in several places is held against each other.
@Suite struct StatedFactsTests {
  private static func row(_ id: String, _ value: String, _ unit: String, _ meaning: String = "")
    throws -> SourceStatement
  {
    try .sample([
      "id": id, "nyckel": "ekonomi/kostnad", "år": "2014", "värde": value, "enhet": unit,
      "avser": meaning, "källa": "S4:1",
    ])
  }

  private static func contradict(_ one: (String, String), _ other: (String, String)) throws -> Bool
  {
    let rows = [try row("a", one.0, one.1), try row("b", other.0, other.1)]
    return !StatedFacts(rows).contradictions.isEmpty
  }

  /// As a source that rounds to `decimals` of a unit of `size` kronor prints it.
  private static func printed(_ amount: Int, size: Int, decimals: Int) -> String {
    let parts = decimals == 0 ? 1 : 10
    let rounded = (2 * amount * parts + size) / (2 * size)
    return decimals == 0 ? String(rounded) : "\(rounded / 10),\(rounded % 10)"
  }

  @Test(arguments: 1...200)
  func `what is rounded contradicts nothing that it can be rounded from`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let amount = Int.random(in: 0...99_999_999, using: &chance)
    let units = [("kr", 1, 0), ("tkr", 1_000, 0), ("tkr", 1_000, 1), ("mkr", 1_000_000, 1)]
    let (unit, size, decimals) = try #require(units.dropFirst().randomElement(using: &chance))
    let exact = (String(amount), ["kr", "kronor"].randomElement(using: &chance) ?? "")
    let rounded = (Self.printed(amount, size: size, decimals: decimals), unit)
    let isFalse = try Self.contradict(exact, rounded) || Self.contradict(rounded, exact)
    #expect(!isFalse, "\(exact) \(rounded)")

    let step = size / (decimals == 0 ? 1 : 10)
    let other = amount + [-1, 1].randomElement(using: &chance)! * (step + 1)
    if other >= 0 {
      #expect(try Self.contradict((String(other), "kr"), rounded), "\(other) \(rounded)")
      #expect(try Self.contradict(exact, (String(other), exact.1)))
    }
  }

  @Test(
    arguments: [
      ("13,3", "mkr", "13,4", "mkr", true), ("1,5", "mkr", "1500", "tkr", false),
      ("404", "hushåll", "400", "personer", false), ("ca 50", "%", "60", "%", false),
      ("ca 25", "företag", "34", "företag", true),
      ("ca 90", "", "94", "", false), ("ca 200", "personer", "179", "personer", false),
      ("drygt 400", "", "390", "", true),
      ("fyra", "förbund", "tre", "förbund", true), ("fyra", "förbund", "4", "förbund", false),
      ("minst 10", "år", "9", "år", true), ("minst 10", "år", "12", "år", false),
      ("2014-06-30", "dag", "2014-06-31", "dag", true),
      ("hösten 2014", "", "2014-09-30", "", false),
      ("man", "", "kvinna", "", true), ("ökat", "", "en ökning", "", false),
      ("ökat", "", "minskat", "", true), ("i balans", "", "uppnått", "", false),
    ])
  func `figures, days and opposites are compared, and other words are not`(
    one: String, unit: String, other: String, otherUnit: String, contradicts: Bool
  ) throws {
    #expect(try Self.contradict((one, unit), (other, otherUnit)) == contradicts)
  }

  /// However often and in whichever order the same is said, each other value is told of once.
  @Test(arguments: 1...60)
  func `each value is told of once`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let values = Array(["10", "20", "30", "40"].shuffled(using: &chance).prefix(3))
    var said = values
    for _ in 0..<8 { said.append(try #require(values.randomElement(using: &chance))) }
    let rows = try said.enumerated().map { try Self.row("r\($0)", $1, "kr") }
    let told = StatedFacts(rows).contradictions
    #expect(told.map(\.0.value) == [values[0], values[0]])
    #expect(told.map(\.1.value) == [values[1], values[2]])
  }

  @Test func `another definition is shown, and contradicts nothing`() throws {
    var office = Office()
    office.statements = [
      try Self.row("a", "34", "företag", "aktiva"),
      try Self.row("b", "37", "företag", "registrerade"),
      try Self.row("c", "-5", "kr", "som minuspost"),
    ]
    let survey = Survey(office)
    #expect(survey.sameFacts.isEmpty && survey.factsBetweenDocuments.isEmpty)
    #expect(
      survey.differentDefinitions.map(\.message) == [
        "34 företag (aktiva) (S4:1), men 37 företag (registrerade) (S4:1)."
      ])
    #expect(survey.differentDefinitions.map(\.nature) == [.definition])
  }
}
