import Testing

@testable import Finsam

/// Statements that say how they follow from others are held against what those come to.
@Suite struct StatedFormulaTests {
  private static func findings(
    _ formula: String, _ value: (String, String), _ terms: (String, String)...
  )
    throws -> [Finding]
  {
    var office = Office()
    office.statements = try terms.enumerated().map { index, term in
      try statement("t\(index)", term)
    }
    var row = try statement("r", value)
    row.formula = try Formula(text: formula)
    office.statements.append(row)
    return StatedFormulas(office.statements, InsatsNames(office)).findings
  }

  private static func statement(_ id: String, _ value: (String, String)) throws -> SourceStatement {
    try .sample([
      "id": id, "nyckel": "behov/\(id)", "värde": value.0, "enhet": value.1, "källa": "S4:1",
    ])
  }

  /// Whatever was printed, what its parts come to is nothing to tell of, and any other number is.
  @Test(arguments: 1...200)
  func `sums, differences and products come out or are told of`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let (one, two) = (
      Int.random(in: 1...9_999, using: &chance), Int.random(in: 1...99, using: &chance)
    )
    let (formula, result, check) = [
      ("t0 + t1", one + two, Check.printedSum), ("t0 − t1", one - two, .printedDifference),
      ("t0 × t1", one * two, .printedSum), ("t0 + t1 + 100", one + two + 100, .printedSum),
      ("12 × t0 − t1", 12 * one - two, .printedDifference),
    ].randomElement(using: &chance)!
    func found(_ printed: Int) throws -> [Check] {
      try Self.findings(
        formula, (String(printed), "kr"), (String(one), "kr"), (String(two), "kr")
      ).map(\.check)
    }
    #expect(try found(result).isEmpty)
    #expect(try found(result + [-3, 2, 90].randomElement(using: &chance)!) == [check])
  }

  @Test(arguments: 1...200)
  func `a share is what its part is of the whole, as far as it is printed`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let whole = Int.random(in: 10...900, using: &chance)
    let part = Int.random(in: 0...whole, using: &chance)
    let scale = Bool.random(using: &chance) ? 1 : 10
    let rounded = (2 * 100 * scale * part + whole) / (2 * whole)
    func found(_ share: Int) throws -> [Check] {
      let text = scale == 1 ? String(share) : "\(share / 10),\(share % 10)"
      return try Self.findings(
        "t0 / t1", (text, "%"), (String(part), "hushåll"), (String(whole), "hushåll")
      ).map(\.check)
    }
    #expect(try found(rounded).isEmpty)
    #expect(try found(rounded + 1) == [.share])
  }

  @Test(
    arguments: [
      ("ökat", "24", "8", false), ("minskat", "24", "8", true), ("en minskning", "8", "24", false),
      ("fler", "152", "155", true), ("färre", "152", "155", false), ("ökat", "8", "8", true),
      ("flertalet", "24", "8", false),
    ])
  func `words for a direction are held against the change`(
    word: String, now: String, before: String, found: Bool
  ) throws {
    let checks = try Self.findings(
      "t0 − t1", (word, ""), (now, "personer"), (before, "personer")
    ).map(\.check)
    #expect(checks == (found ? [.wordAgainstFigure] : []))
  }

  @Test func `words for a part are held against the share`() throws {
    func found(_ word: String) throws -> Bool {
      try !Self.findings("t0 / t1", (word, ""), ("3", "kommuner"), ("10", "kommuner")).isEmpty
    }
    #expect(try found("flertalet"))
    #expect(try !found("ett fåtal"))
    #expect(try !found("drygt en fjärdedel"))
  }

  @Test func `a finding shows the figures, what they come to and where all of them stand`() throws {
    let finding = try #require(
      try Self.findings("t0 / t1", ("84", "%"), ("20", "hushåll"), ("24", "hushåll")).first)
    #expect(finding.message == "20 hushåll / 24 hushåll = 83,3 % (S4:1), men 84 % (S4:1).")
    #expect(finding.arithmetic == "20 hushåll / 24 hushåll = 83,3 %")
    #expect(finding.name == "Behov, r")
    #expect(
      finding.others.map(\.text) == [
        "uppgifter.csv rader/t0 värde", "uppgifter.csv rader/t1 värde",
      ])
  }

  @Test func `what is not known exactly belies nothing, and what is not there is told of`() throws {
    #expect(try Self.findings("t0 + t1", ("90", "kr"), ("ca 40", "kr"), ("20", "kr")).isEmpty)
    #expect(try Self.findings("t0 / t1", ("90", "%"), ("4", "kr"), ("0", "kr")).isEmpty)
    #expect(
      try Self.findings("t0 + x9", ("90", "kr"), ("40", "kr")).map(\.message) == [
        "Formeln nämner ”x9”, som inte finns."
      ])
  }
}
