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

  private struct Row {
    var value: String
    var unit = ""
    var formula = ""
    var key = ""
    var more: KeyValuePairs<String, String> = [:]
  }

  private static func found(_ rows: [Row]) throws -> [Finding] {
    var office = Office()
    office.statements = try rows.enumerated().map { index, row in
      var statement = try SourceStatement.sample([
        "id": "t\(index)", "nyckel": "behov/" + (row.key.isEmpty ? "\(index)" : row.key),
        "värde": row.value, "enhet": row.unit, "källa": "S4:1",
      ])
      for (key, text) in row.more {
        try #require(SourceStatement.field(key)).set(&statement, text)
      }
      if !row.formula.isEmpty { statement.formula = try Formula(text: row.formula) }
      return statement
    }
    return StatedFormulas(office.statements, InsatsNames(office)).findings
  }

  /// A sentence that does not say of what it is is read in every way that there is: one that fits
  /// is enough.
  @Test(arguments: 1...100)
  func `of several readings one finding is told, where none fits`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let years = (0..<4).map { _ in Int.random(in: 100...999, using: &chance) }
    let pairs = [(0, 1), (1, 2), (2, 3)].shuffled(using: &chance)
      .prefix(Int.random(in: 1...3, using: &chance))
    let gaps = pairs.map { years[$0.0] - years[$0.1] }
    let printed =
      Bool.random(using: &chance) ? gaps.randomElement(using: &chance) ?? 2_000 : 2_000
    let rows =
      years.map { Row(value: String($0), unit: "kr") }
      + pairs.map { pair in
        Row(
          value: String(printed), unit: "kr", formula: "t\(pair.0) − t\(pair.1)", key: "minskning",
          more: ["ordalydelse": "minskat med \(printed) kr"])
      }
    #expect(try Self.found(rows).count == (gaps.contains(printed) ? 0 : 1))
  }

  @Test func `what two places say of the same figures is told of once`() throws {
    let copies = (1...3).map { place in
      Row(
        value: "ökat", formula: "t1 − t0", key: "riktning",
        more: ["källa": "S4:\(place)", "ordalydelse": "har ökat"])
    }
    let rows = [Row(value: "20", unit: "kr"), Row(value: "10", unit: "kr")] + copies
    #expect(try Self.found(rows).count == 1)
  }

  /// Nobody is rounded off: one too many is told of.
  @Test func `a gap of one is rounding among amounts, and somebody among people`() throws {
    func natures(_ unit: String) throws -> [Finding.Nature] {
      try Self.findings("t0 + t1", ("92", unit), ("74", unit), ("17", unit)).map(\.nature)
    }
    #expect(try natures("tkr") == [.rounding])
    for unit in ["personer", "hushåll", "företag"] {
      #expect(try natures(unit) == [.contradiction])
    }
  }

  @Test func `people and households are not one number, and nobody reckons wrong`() throws {
    let finding = try #require(
      try Self.findings(
        "t0 × t1 / 100", ("59", "hushåll"), ("404", "personer"), ("23", "%")
      ).first)
    #expect(finding.check == .share && finding.nature == .definition)
    #expect(
      finding.message
        == "404 personer × 23 % / 100 = 93 hushåll (S4:1), men 59 hushåll (S4:1): personer och hushåll är "
        + "olika många.")
  }

  @Test func `amounts for each inhabitant and each household turn one number into the other`()
    throws
  {
    let rows = [
      Row(value: "127", unit: "personer"), Row(value: "1145", unit: "kr", key: "per-invånare"),
      Row(value: "44480", unit: "kr", key: "per-hushåll"),
      Row(value: "59", unit: "hushåll", formula: "26 × t0 × t1 / t2"),
    ]
    #expect(try Self.found(rows).map(\.nature) == [.contradiction])
  }

  @Test func `a target and what came of it are not one number`() throws {
    let found = try Self.found([
      Row(value: "1", unit: "personer"),
      Row(value: "30", unit: "%", formula: "t0 / 11", key: "mål"),
    ])
    #expect(found.map(\.nature) == [.definition])
    #expect(
      found.map(\.message) == [
        "1 person / 11 = 9,1 % (S4:1), men 30 % (S4:1): det ena är ett mål och det andra ett "
          + "utfall."
      ])
  }

  /// S4:4926 counts who would take part, and S4:197–199 what one of them pays.
  @Test func `an amount for each is held against a whole only where all pay alike`() throws {
    let found = try Self.found([
      Row(value: "elva", unit: "förbund"), Row(value: "30000", unit: "kr"),
      Row(value: "500000", unit: "kr", formula: "t0 × t1"),
    ])
    #expect(
      found.map(\.message) == [
        "11 förbund × 30 000 kr = 330 000 kr (S4:1), men 500 000 kr (S4:1), om alla betalar lika mycket."
      ])
  }

  /// A reader cannot divide by per cent: a part of the whole gives the whole first.
  @Test func `more than two steps are worked out one by one`() throws {
    let found = try Self.found([
      Row(value: "127", unit: "personer"), Row(value: "3,8", unit: "%"),
      Row(value: "1145", unit: "kr", key: "per-invånare"),
      Row(value: "44480", unit: "kr", key: "per-hushåll"),
      Row(value: "59", unit: "hushåll", formula: "100 × t0 / t1 × t2 / t3"),
    ])
    #expect(
      found.map(\.arithmetic) == [
        "127 personer / 0,038 = 3 342; 3 342 × 1 145 kr = 3 826 590 kr; 3 826 590 kr / 44 480 kr = 86 "
          + "hushåll"
      ])
  }

  @Test func `a share is written out to its last digit, so that it can be divided by again`() throws
  {
    let found = try Self.found([
      Row(value: "127", unit: "personer"), Row(value: "3,85", unit: "%"),
      Row(value: "1145", unit: "kr", key: "per-invånare"),
      Row(value: "44480", unit: "kr", key: "per-hushåll"),
      Row(value: "59", unit: "hushåll", formula: "100 × t0 / t1 × t2 / t3"),
    ])
    #expect(
      found.map(\.arithmetic) == [
        "127 personer / 0,0385 = 3 299; 3 299 × 1 145 kr = 3 777 355 kr; 3 777 355 kr / 44 480 kr = 85 "
          + "hushåll"
      ])
  }

  /// S4:5629–5631 does not say that those with very long need are among them.
  @Test func `a reading never supplies what went up or down`() throws {
    func found(_ note: String) throws -> Int {
      try Self.found([
        Row(value: "8,2", unit: "%", more: ["år": "2014"]),
        Row(value: "3,4", unit: "%", more: ["år": "2011"]),
        Row(value: "en minskning", unit: "", formula: "t0 − t1", more: ["anteckning": note]),
      ]).count
    }
    #expect(try found("") == 1)
    #expect(try found("Att de räknas med är vår läsning.") == 0)
  }

  /// S4:6052–6053 is of households, which S4:5636–5639 belies, and S4:5619 is of persons.
  @Test
  func `another series that goes the way of the word is told of beside the one that does not`()
    throws
  {
    func found(_ key: String, _ word: String) throws -> [String] {
      try Self.found([
        Row(value: "39", unit: "%", more: ["år": "2012"]),
        Row(value: "48", unit: "%", more: ["år": "2013"]),
        Row(value: "32,7", unit: "%", more: ["år": "2011"]),
        Row(value: "11,4", unit: "%", more: ["år": "2014"]),
        Row(value: "minskat", formula: "t1 − t0", key: "norsjö/hushåll/riktning"),
        Row(value: word, formula: "t3 − t2", key: key, more: ["avser": "andelen personer"]),
      ]).map(\.message)
    }
    let belied = "48 (2013) − 39 (2012) = 9 procentenheter (S4:1), men minskat (S4:1)."
    #expect(
      try found("norsjö/riktning", "en minskning") == [
        "\(belied) Det stämmer däremot för andelen personer: "
          + "11,4 (2014) − 32,7 (2011) = −21,3 procentenheter (S4:1)."
      ])
    #expect(try found("skellefteå/riktning", "en minskning") == [belied])
    #expect(try found("norsjö/riktning", "en ökning").first == belied)
  }

  @Test(arguments: [("70", ", avrundat 71 %"), ("60", ""), ("70,0", "")])
  func `a whole per cent is held against what the share is rounded to`(
    printed: String, rounded: String
  ) throws {
    let found = try Self.findings("t0 / t1", (printed, "%"), ("17", "hushåll"), ("24", "hushåll"))
    #expect(found.map(\.arithmetic) == ["17 hushåll / 24 hushåll = 70,8 %\(rounded)"])
  }

  @Test func `other readings of a sentence are told of with the first`() throws {
    let readings = ["t0 − t1", "t1 − t2"].map {
      Row(
        value: "233", unit: "kr", formula: $0, key: "minskning",
        more: ["ordalydelse": "minskat med 233 kr"])
    }
    let found = try Self.found(
      [1145, 629, 391].map { Row(value: String($0), unit: "kr") } + readings)
    #expect(
      found.map(\.message) == [
        "1 145 − 629 = 516 kr (S4:1), men 233 kr (S4:1). Läst på ett annat sätt: 629 − 391 = 238 kr."
      ])
  }

  @Test func `what is worked out of two years holds where the whole is the same`() throws {
    let found = try Self.found([
      Row(value: "127", unit: "personer", more: ["år": "2012"]),
      Row(value: "3,8", unit: "%", more: ["år": "2012"]),
      Row(value: "3,0", unit: "%", more: ["år": "2013"]),
      Row(value: "128", unit: "personer", formula: "t0 × t2 / t1", more: ["år": "2013"]),
    ])
    #expect(
      found.map(\.message) == [
        "127 personer (2012) × 3,0 % (2013) / 3,8 % (2012) = 100 personer (S4:1), men 128 personer "
          + "(S4:1), om helheten är lika stor 2012 och 2013."
      ])
  }

  @Test func `figures of another document are another place, and no sum that is wrong`() throws {
    func found(_ document: String) throws -> Finding {
      try #require(
        try Self.found([
          Row(value: "300", unit: "kr", more: ["dokument": "rapport"]),
          Row(value: "500", unit: "kr", more: ["dokument": "rapport"]),
          Row(value: "790", unit: "kr", formula: "t0 + t1", more: ["dokument": document]),
        ]).first)
    }
    #expect(try found("rapport").check == .printedSum)
    let between = try found("årsredovisning")
    #expect(
      between.message
        == "300 + 500 = 800 kr i rapport (S4:1), men i årsredovisning står 790 kr (S4:1).")
    #expect(between.check == .factBetweenDocuments && between.formerCheck == .printedSum)
    var office = Office()
    office.review.acceptances = [
      try .sample([
        "id": "f1", "kontroll": "summa", "gäller": between.place.text,
        "fakta": between.facts.text, "kommentar": "Dokumenten skiljer sig.",
      ])
    ]
    #expect(AcceptedFindings(office.review)[between] != nil)
  }

  @Test(
    arguments: [
      ("2011-01-01", "2014-12-31", "", 1), ("2005-01-01", "2014-12-31", "", 0),
      ("2011-01-01", "2013-12-31", "", 0), ("", "", "hushåll", 0), ("", "", "kr", 1),
      ("", "", "", 1),
    ])
  func `words for a direction are of the time and measure of their series`(
    from: String, to: String, unit: String, count: Int
  ) throws {
    let found = try Self.found([
      Row(value: "1239", unit: "kr", more: ["år": "2011"]),
      Row(value: "1028", unit: "kr", more: ["år": "2014"]),
      Row(value: "ökat", unit: unit, formula: "t1 − t0", more: ["från": from, "till": to]),
    ])
    #expect(found.count == count)
  }

  @Test func `a finding shows the figures, what they come to and where all of them stand`() throws {
    let finding = try #require(
      try Self.findings("t0 / t1", ("84", "%"), ("20", "hushåll"), ("24", "hushåll")).first)
    #expect(
      finding.message == "20 hushåll / 24 hushåll = 83,3 %, avrundat 83 % (S4:1), men 84 % (S4:1).")
    #expect(finding.arithmetic == "20 hushåll / 24 hushåll = 83,3 %, avrundat 83 %")
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
