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
      ("ca 90", "", "94", "", false), ("ca 200", "personer", "179", "personer", true),
      ("ca 200", "personer", "181", "personer", false),
      ("ca 350", "personer", "335", "personer", false),
      ("drygt 400", "", "390", "", true),
      ("fyra", "förbund", "tre", "förbund", true), ("fyra", "förbund", "4", "förbund", false),
      ("minst 10", "år", "9", "år", true), ("minst 10", "år", "12", "år", false),
      ("2014-06-30", "dag", "2014-06-31", "dag", true),
      ("hösten 2014", "", "2014-09-30", "", false),
      ("december 2020", "", "2017", "", true), ("december 2020", "", "2020", "år", false),
      ("december 2020", "", "2017", "kr", false), ("3-4", "personer", "15", "personer", true),
      ("man", "", "kvinna", "", true), ("ökat", "", "en ökning", "", false),
      ("ökat", "", "minskat", "", true), ("i balans", "", "uppnått", "", false),
    ])
  func `figures, days and opposites are compared, and other words are not`(
    one: String, unit: String, other: String, otherUnit: String, contradicts: Bool
  ) throws {
    #expect(try Self.contradict((one, unit), (other, otherUnit)) == contradicts)
  }

  @Test(
    arguments: [
      ("föreslaget", "beslutat", true), ("förslag till beslut", "beslutat", true),
      ("förslag till beslut", "föreslaget", false), ("beslutsförslag", "föreslås", false),
      ("föreslås besluta", "föreslaget", false), ("föreslaget", "antagligen", false),
      ("föreslaget", "antaget", true), ("föreslaget", "skapas", false),
      ("föreslaget", "kommersiellt", false), ("föreslaget", "ska bli", false),
      ("föreslaget", "avslutat", true),
    ])
  func `what is proposed contradicts what is decided or more, by whole words`(
    one: String, other: String, contradicts: Bool
  ) throws {
    let unit = SourceStatement.stageUnit
    #expect(try Self.contradict((one, unit), (other, unit)) == contradicts)
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

  /// Two values that exclude each other are told of once, whatever vaguer places say besides.
  @Test(arguments: 1...100)
  func `what agrees with one of two that differ is not told of against the other`(seed: UInt64)
    throws
  {
    var chance = SplitMix(seed: seed)
    let exact = Int.random(in: 20...90, using: &chance)
    let other = exact + Int.random(in: 200...900, using: &chance)
    let rows =
      [String(exact), String(other)].shuffled(using: &chance)
      + (0..<Int.random(in: 1...4, using: &chance)).map { _ in
        [
          "minst \(exact - Int.random(in: 0...9, using: &chance))",
          "högst \(exact + Int.random(in: 0...9, using: &chance))",
        ]
        .randomElement(using: &chance)!
      }
    let told = StatedFacts(
      try rows.enumerated().map { try Self.row("r\($0)", $1, "personer") }
    ).contradictions
    #expect(told.map { [$0.0.value, $0.1.value] } == [Array(rows.prefix(2))])
  }

  /// What something is called may be so for a time: places contradict each other where their times
  /// meet.
  @Test(arguments: 1...200)
  func `names are held against each other where their times meet`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let first = try Day(text: "2013-01-01")
    func time() -> (from: Day?, to: Day?) {
      let from = first.adding(days: Int.random(in: 0...300, using: &chance))
      let to = from.adding(days: Int.random(in: 0...300, using: &chance))
      return (
        Bool.random(using: &chance) ? from : nil, Bool.random(using: &chance) ? to : nil
      )
    }
    let (one, other) = (time(), time())
    func row(_ id: String, _ name: String, _ time: (from: Day?, to: Day?)) throws
      -> SourceStatement
    {
      try .sample([
        "id": id, "nyckel": "insats/x/form", "värde": name, "enhet": "benämning",
        "från": time.from?.text ?? "", "till": time.to?.text ?? "",
      ])
    }
    let rows = [try row("a", "ESF-projekt", one), try row("b", "ordinarie verksamhet", other)]
    let days = (0...700).map { first.adding(days: $0) }
    func isIn(_ day: Day, _ time: (from: Day?, to: Day?)) -> Bool {
      (time.from.map { $0 <= day } ?? true) && (time.to.map { day <= $0 } ?? true)
    }
    let meet = days.contains { isIn($0, one) && isIn($0, other) }
    #expect(StatedFacts(rows).contradictions.isEmpty == !meet)
  }

  @Test(
    arguments: [
      ("Samordningsförbundet Skellefteå–Norsjö", "Samordningsförbundet Skellefteå", true),
      ("Samordningsförbundet Norsjö", "Samordningsförbundet Skellefteå–Norsjö", true),
      ("Samordningsförbundet Skellefteå–Norsjö", "Skellefteå–Norsjö", false),
      ("Samordningsförbundet Skellefteå–Norsjö", "Samordningsförbundet", false),
      ("SPIRA – Unga", "SPIRA", false), ("Ordinarie verks.", "Ordinarie verksamhet", false),
      ("indirekt stöd", "direkt stöd", true), ("direkt stöd", "ett direktstöd", false),
      ("arbete, hälsa och stöd", "hälsa, arbete och stöd", false),
    ])
  func `of names that a dash joins none may be left out`(
    one: String, other: String, contradicts: Bool
  ) throws {
    #expect(try Self.contradict((one, "benämning"), (other, "benämning")) == contradicts)
  }

  @Test(
    arguments: [
      ("2015-12-31", "2014-2015-12-31", false), ("2014-06-30", "2014-06-31", true),
      ("2014-2015-12-31", "2014-2016-12-31", true), ("1990:900", "1991:900", true),
    ])
  func `what can be read as no day contradicts none`(
    one: String, other: String, contradicts: Bool
  ) throws {
    #expect(try Self.contradict((one, "dag"), (other, "dag")) == contradicts)
  }

  /// The other is the amount rounded to the place of its last digit that is not zero, of which
  /// three are left; counts are never rounded so.
  @Test(arguments: 1...200)
  func `an amount and the same rounded differ by rounding, and counts do not`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let grain = [10, 100, 1_000].randomElement(using: &chance)!
    let round = Int.random(in: 100...999, using: &chance) * grain
    let exact =
      round + Int.random(in: 1...grain / 2 - 1, using: &chance) * [-1, 1]
      .randomElement(using: &chance)!
    func natures(_ value: Int, _ unit: String) throws -> [Finding.Nature] {
      var office = Office()
      office.statements = try [value, round].shuffled(using: &chance).enumerated().map {
        try Self.row("r\($0)", String($1), unit)
      }
      return Survey(office).sameFacts.map(\.nature)
    }
    #expect(try natures(exact, "kr") == [.rounding])
    #expect(try natures(exact, "personer") == [.contradiction])
    #expect(try natures(exact + 2 * grain, "kr") == [.contradiction])
  }

  /// A krona more in one row and one less in another of the same two documents.
  @Test(arguments: [
    (1, -1, "bilaga", Finding.Nature.rounding), (1, 1, "bilaga", .contradiction),
    (2, -2, "bilaga", .contradiction), (1, -1, "budget", .contradiction),
  ])
  func `gaps of a krona that take each other out are rounding`(
    one: Int, other: Int, document: String, nature: Finding.Nature
  ) throws {
    var office = Office()
    let figures = [
      ("personal", 500, "årsredovisning"), ("personal", 500 + one, "bilaga"),
      ("lokaler", 200, "årsredovisning"), ("lokaler", 200 + other, document),
    ]
    office.statements = try figures.enumerated().map { index, figure in
      try .sample([
        "id": "r\(index)", "nyckel": "ekonomi/\(figure.0)", "år": "2014",
        "värde": String(figure.1), "enhet": "kr", "dokument": figure.2,
      ])
    }
    #expect(Survey(office).factsBetweenDocuments.map(\.nature) == [nature, nature])
  }

  @Test func `what a place has nothing of is no word of the source`() throws {
    var office = Office()
    office.statements = try [("Bilaga 1", "(se bilaga 1)"), ("saknas", "")].enumerated().map {
      try .sample([
        "id": "r\($0)", "nyckel": "rapport/bilaga", "värde": $1.0, "enhet": "benämning",
        "ordalydelse": $1.1, "dokument": "rapport", "källa": "S4:\($0)",
      ])
    }
    let finding = try #require(Survey(office).differentNames.first)
    #expect(
      finding.message == "I rapport står ”Bilaga 1” (S4:0), men inte på det andra stället (S4:1).")
    #expect(finding.advice.hasPrefix("Lägg till det som saknas"))
    #expect(
      finding.former.map(\.message).contains(
        "”Bilaga 1” i rapport (S4:0), men ”saknas” i rapport (S4:1)."))
  }

  @Test(
    arguments: [
      ("i slutet", "rapport", "men inte i slutet (S4:1)."),
      ("i slutet", "plan", "men inte i plan i slutet (S4:1)."),
      ("", "plan", "men inte i plan (S4:1)."),
      ("någon bilaga om metod", "plan", "men i plan finns inte någon bilaga om metod (S4:1)."),
      ("någon bilaga om metod", "rapport", "men det finns inte någon bilaga om metod (S4:1)."),
    ])
  func `what is missing is told with where it is not`(
    part: String, document: String, ending: String
  ) throws {
    let there: SourceStatement = try .sample([
      "id": "a", "nyckel": "rapport/bilaga", "värde": "Bilaga 1", "enhet": "benämning",
      "dokument": "rapport", "källa": "S4:0",
    ])
    let missing: SourceStatement = try .sample([
      "id": "b", "nyckel": "rapport/bilaga", "värde": "saknas", "enhet": "benämning",
      "dokument": document, "ställe": part, "källa": "S4:1",
    ])
    #expect(there.told(against: missing) == "I rapport står ”Bilaga 1” (S4:0), " + ending)
  }

  private static func told(_ rows: [[String: String]]) throws -> Finding {
    var office = Office()
    office.statements = try rows.enumerated().map { index, row in
      var statement: SourceStatement = try .sample([
        "id": "r\(index)", "nyckel": "improve/hyra", "värde": "2015", "enhet": "år",
        "dokument": "årsredovisning", "källa": "S4:\(index)",
      ])
      for (key, text) in row {
        try #require(SourceStatement.field(key)).set(&statement, text)
      }
      return statement
    }
    let found = StatedFindings(office.statements, cells: [], InsatsNames(office))
    return try #require((found.contradictions.map(\.finding) + found.definitions).first)
  }

  /// S4:2863–2864 has no year: that it is 2014 is read into it.
  @Test(
    arguments: [
      (
        "2014", "år", "under räkenskapsåret", "",
        " 2014 står inte i ordalydelsen (S4:1): det är vår läsning."
      ),
      ("2014", "år", "under räkenskapsåret", "Räkenskapsåret är 2014", " Räkenskapsåret är 2014."),
      ("2014", "år", "under 2014", "Som tryckt", ""), ("2014", "år", "", "", ""),
      ("530000", "kr", "Utvecklingsledare 530.000 kr", "", ""), ("11", "", "elva förbund", "", ""),
      ("11", "", "tolv förbund", "", " 11 står inte i ordalydelsen (S4:1): det är vår läsning."),
      ("1222883", "kr", "1 222 883 1 608 000", "", ""), ("4,5", "", "4,5 personer", "", ""),
    ])
  func `a number that the quoted words do not have is told of as read into them`(
    value: String, unit: String, wording: String, note: String, told: String
  ) throws {
    let finding = try Self.told([
      ["enhet": unit],
      ["värde": value, "enhet": unit, "ordalydelse": wording, "anteckning": note],
    ])
    #expect(finding.message.hasSuffix(")." + told))
  }

  /// S4:1307–1309 says that MedUrs was one of the projects, and neither S4:1593 nor S4:2352 does.
  @Test(
    arguments: [
      ("En av dem (S4:1307–1309)", " En av dem (S4:1307–1309)."),
      ("Tryckt så (S4:1)", ""), ("Tryckt så", ""), ("Ur mötet 10:30", ""),
    ])
  func `a note that leads to other lines is told`(note: String, told: String) throws {
    let finding = try Self.told([[:], ["värde": "2014", "anteckning": note]])
    #expect(finding.message.hasSuffix(")." + told))
  }

  /// S4:2994–2995 has the end of June as its 31st.
  @Test func `a day that does not exist is told of as such`() throws {
    let finding = try Self.told([
      ["värde": "2014-06-30", "enhet": "dag"], ["värde": "2014-06-31", "enhet": "dag"],
    ])
    #expect(finding.message.hasSuffix(" 2014-06-31 finns inte: juni 2014 har bara 30 dagar."))
  }

  @Test(arguments: [("i målet", "i resultatet", true), ("i målet", "i texten", false)])
  func `a goal and what is measured of it both hold`(one: String, other: String, isOfGoal: Bool)
    throws
  {
    let finding = try Self.told([
      ["värde": "arbete", "enhet": "benämning", "ställe": one],
      ["värde": "studier", "enhet": "benämning", "ställe": other],
    ])
    #expect(finding.advice.hasPrefix("Säg vad målet räknar") == isOfGoal)
  }

  /// S3:64 and S3:66 are of one plan, and S0:60–61 repeats the first.
  @Test func `a document that contradicts itself is told of alone`() throws {
    let rows = try [("a", "granskning"), ("b", "plan"), ("c", "plan")].map { id, document in
      var row = try Self.row(id, ["a": "1", "b": "2", "c": "3"][id] ?? "", "kommuner")
      row.document = document
      return row
    }
    #expect(
      StatedFacts(rows).contradictions.map { [$0.id, $1.id] } == [["a", "b"], ["b", "c"]])
  }

  /// What was granted and what came of it were held against each other before they had definitions.
  @Test func `what was accepted as a contradiction holds for the same in two definitions`() throws {
    let rows = [["värde": "1,0", "enhet": "tjänst"], ["värde": "0,5", "enhet": "tjänst"]]
    let before = try Self.told(rows)
    let now = try Self.told([
      rows[0].merging(["avser": "beviljat"]) { $1 }, rows[1].merging(["avser": "tillfört"]) { $1 },
    ])
    #expect(before.check == .sameFact && now.check == .differentDefinition)
    for facts in [before.facts.text, ""] {
      var review = Review()
      review.acceptances = [
        try .sample([
          "id": "f1", "kontroll": before.check.name, "gäller": before.place.text, "fakta": facts,
          "fynd": before.message, "kommentar": "Det blev en halv.",
        ])
      ]
      #expect(AcceptedFindings(review)[now]?.id == "f1")
    }
  }

  /// The first place may be too vague to differ from any.
  @Test func `definitions are compared wherever they stand`() throws {
    let rows = [
      try Self.row("a", "minst 2", "kommuner"), try Self.row("b", "3", "kommuner", "i början"),
      try Self.row("c", "5", "kommuner", "mål"), try Self.row("d", "7", "kommuner", "i slutet"),
    ]
    #expect(StatedFacts(rows).definitions.map { [$0.id, $1.id] } == [["b", "c"]])
  }

  @Test func `a finding is told with what is read into the source, and the decimals printed`()
    throws
  {
    var office = Office()
    office.statements = try [("4,0", ""), ("4,1", "året är vår läsning")].enumerated().map {
      try .sample([
        "id": "r\($0)", "nyckel": "behov/andel", "värde": $1.0, "enhet": "%",
        "dokument": "rapport", "källa": "S4:\($0)", "anteckning": $1.1,
      ])
    }
    #expect(
      Survey(office).sameFacts.map(\.message) == [
        "I rapport står både 4,0 % (S4:0) och 4,1 % (S4:1). Året är vår läsning."
      ])
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
