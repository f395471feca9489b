import Testing

@testable import Finsam

/// Shares, counts, women and men, names and times that sources state are held against each other.
@Suite struct CountedFactsTests {
  private static func survey(_ rows: [[String: String]]) -> Survey {
    var office = Office()
    office.statements = rows.enumerated().map { index, row in
      var statement = SourceStatement()
      statement.id = "r\(index)"
      statement.key = row["nyckel"] ?? "insats/x/resultat/arbete"
      statement.source = row["källa"] ?? "S1:\(index)"
      statement.document = row["dokument"] ?? ""
      statement.value = row["värde"] ?? ""
      statement.unit = row["enhet"] ?? ""
      statement.year = row["år"].flatMap { Year(id: $0) }
      statement.sex = row["kön"].flatMap { SourceStatement.Sex(rawValue: $0) }
      statement.denominator = row["nämnare"].flatMap { Number.whole($0) }.map {
        .number(Number($0))
      }
      return statement
    }
    return Survey(office)
  }

  private static func shares(_ rows: [[String: String]]) -> [String] {
    survey(rows).impossibleShares.map(\.message)
  }

  @Test func `a share is held against what is counted beside it`() throws {
    let share = ["värde": "60", "enhet": "%", "nämnare": "144"]
    let women = ["värde": "34", "enhet": "kvinnor", "kön": "kvinnor"]
    let men = ["värde": "19", "enhet": "män", "kön": "män"]
    #expect(
      Self.shares([share, women, men]) == [
        "60 % (S1:0) av 144 är ungefär 86, men det står 34 kvinnor "
          + "(S1:1) och 19 män (S1:2), tillsammans 53."
      ])
    let right = share.merging(["värde": "37"]) { $1 }
    #expect(Self.shares([right, women, men]).isEmpty)
  }

  @Test func `what an insats had in all is what its shares are of`() throws {
    let all = ["nyckel": "insats/x/deltagare", "värde": "ca 160", "enhet": "deltagare"]
    let share = ["värde": "50", "enhet": "%"]
    #expect(
      Self.shares([all, share, ["värde": "ca 50", "enhet": "pers."]]) == [
        "50 % (S1:1) av ca 160 deltagare (S1:0) är ungefär 80, men det "
          + "står ca 50 pers. (S1:2)."
      ])
    #expect(Self.shares([all, share, ["värde": "ca 80", "enhet": "pers."]]).isEmpty)
    let lastYear = ["år": "2013", "värde": "ca 50", "enhet": "pers."]
    #expect(
      Self.shares([all, share.merging(["år": "2014"]) { $1 }, lastYear]).isEmpty,
      "another year is another number")
  }

  @Test func `women and men are told of where no total fits them`() throws {
    let women = ["värde": "113", "enhet": "kvinnor", "kön": "kvinnor"]
    let men = ["värde": "66", "enhet": "män", "kön": "män"]
    let wrong = ["värde": "200", "enhet": "personer"]
    let right = ["värde": "179", "enhet": "personer"]
    #expect(Self.survey([women, men, wrong]).statedWomenAndMen.count == 1)
    #expect(Self.survey([women, men, wrong, right]).statedWomenAndMen.isEmpty)
  }

  @Test func `a part is no more than the whole`() throws {
    #expect(
      Self.shares([["värde": "61", "enhet": "personer", "nämnare": "37"]]) == [
        "61 personer (S1:0) är fler än 37, som de är en del av."
      ])
    #expect(Self.shares([["värde": "37", "enhet": "personer", "nämnare": "37"]]).isEmpty)
  }

  /// Whatever whole number a share was computed from is nothing to tell of; a share between two is.
  @Test(arguments: 1...200)
  func `shares of whole numbers are possible and others are not`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let whole = Int.random(in: 2...60, using: &chance)
    let part = Int.random(in: 0...whole, using: &chance)
    let decimals = Int.random(in: 0...1, using: &chance)
    let scale = decimals == 0 ? 1 : 10
    let rounded = (2 * 100 * scale * part + whole) / (2 * whole)
    func text(_ share: Int) -> String {
      decimals == 0 ? String(share) : "\(share / 10),\(share % 10)"
    }
    func isPossible(_ share: Int) -> Bool {
      (0...whole).contains { abs(100 * scale * $0 * 2 - share * 2 * whole) <= whole }
    }
    func found(_ share: Int) throws -> Bool {
      !Self.shares([["värde": text(share), "enhet": "%", "nämnare": String(whole)]]).isEmpty
    }
    #expect(try !found(rounded), "\(part) av \(whole) är \(text(rounded)) %")
    let other = Int.random(in: 0...(100 * scale), using: &chance)
    #expect(try found(other) == !isPossible(other), "\(text(other)) % av \(whole)")
  }

  /// Whatever women and men are, their sum is what is stated of both, and no other number is.
  @Test(arguments: 1...100)
  func `women and men make the total`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let women = Int.random(in: 0...300, using: &chance)
    let men = Int.random(in: 0...300, using: &chance)
    let wrong = [-7, -1, 1, 9].randomElement(using: &chance)!
    func found(_ total: Int) throws -> [Finding] {
      var rows: [[String: String]] = [
        ["värde": String(women), "enhet": "personer", "kön": "kvinnor"],
        ["värde": String(men), "enhet": "personer", "kön": "män"],
        ["värde": String(total), "enhet": "personer"],
      ]
      rows.shuffle(using: &chance)
      return Self.survey(rows).statedWomenAndMen
    }
    #expect(try found(women + men).isEmpty)
    if women + men + wrong >= 0 { #expect(try found(women + men + wrong).count == 1) }
  }

  @Test func `what sexes are of is their total where none is stated`() throws {
    let women = ["värde": "200", "enhet": "personer", "kön": "kvinnor", "nämnare": "228"]
    let men = ["värde": "91", "enhet": "personer", "kön": "män", "nämnare": "228"]
    #expect(
      Self.survey([women, men]).statedWomenAndMen.map(\.message) == [
        "200 personer (S1:0) och 91 personer (S1:1) är 291, men av "
          + "228."
      ])
  }

  @Test(
    arguments: [
      ("de flesta", "86", false), ("de flesta deltagare", "41", true),
      ("nära fyra av tio", "37", false), ("nära fyra av tio", "52", true),
      ("drygt trefjärdedelar", "77", false), ("hälften", "17", true), ("ca hälften", "47", false),
      ("samtliga", "99", true), ("alla deltagare", "100", false), ("9 av 10", "90", false),
      ("9 av 10", "75", true), ("de flesta har inte", "30", false),
      ("två tredjedelar", "66", false),
      ("ingen", "3", true), ("ett fåtal", "12", false), ("merparten", "ca 35", true),
      ("god", "12", false),
    ])
  func `words for a part are held against its share`(words: String, share: String, found: Bool)
    throws
  {
    let rows = [["värde": words], ["värde": share, "enhet": "%"]]
    for rows in [rows, rows.reversed()] {
      #expect(Self.survey(rows).wordsAgainstFigures.isEmpty == !found)
    }
  }

  @Test(
    arguments: [
      ("hösten 2013", "2013-06-01", true), ("hösten 2013", "2013-09-01", false),
      ("augusti 2016", "våren 2016", true), ("sensommaren 2016", "augusti 2016", false),
      ("27 mars 2014", "2014-03-27", false), ("27 mars 2014", "2014-03-28", true),
      ("halvårsskiftet 2014", "juli 2014", false), ("början av januari 2015", "2015-01-20", false),
      ("första kvartalet 2015", "2015-04-01", true), ("efter hösten 2013", "2013-06-01", false),
      ("31 juni 2014", "2014-01-01", false),
    ])
  func `times in words are held against days`(words: String, other: String, found: Bool) throws {
    let rows = [["värde": words], ["värde": other]]
    for rows in [rows, rows.reversed()] {
      #expect(Self.survey(rows).sameFacts.isEmpty == !found)
    }
  }

  @Test func `a time without a year is of the row's`() throws {
    let rows = [["år": "2018", "värde": "Under våren"], ["år": "2018", "värde": "oktober 2018"]]
    #expect(Self.survey(rows).sameFacts.count == 1)
  }

  @Test func `names and wordings are the same everywhere, though they may be shortened`() throws {
    func names(_ values: String..., unit: String = "benämning") throws -> [String] {
      Self.survey(values.map { ["värde": $0, "enhet": unit] }).differentNames.map(\.message)
    }
    #expect(
      try names(
        "Ordinarie verksamhet", "Ordinarie verks.", "ordinarie verksamheter", "ESF", "ESF-projekt")
        == [
          "”Ordinarie verksamhet” (S1:0), men ”ESF” (S1:3)."
        ])
    #expect(try names("Finsamprojekt", "Finsam-projekt").isEmpty)
    #expect(
      try names("kommit närmare arbete efter avslutad aktivitet", "närmare arbete", unit: "lydelse")
        .isEmpty)
    #expect(try names("närmare arbete", "närmare öppna marknaden", unit: "lydelse").count == 1)
    #expect(try names("närmare arbete", "närmare öppna marknaden", unit: "").isEmpty)
  }

  /// S4:1401 and S4:965: what has ended as a project may go on; S4:7283 and S4:7371 are one plan.
  @Test(
    arguments: [
      ("nyligen avslutade projektet", "övergått till ordinarie verksamhet", 0),
      ("fattat beslut", "planeras permanentas", 0),
      ("kommer förhoppningsvis", "kommer att delta", 0),
      ("vid en långsiktig lösning", "fattat beslut", 0), ("förslaget", "fastställts", 1),
      ("förslaget", "planeras", 0), ("svårt att säga", "lönsam", 0),
    ])
  func `how far something has come is a story, but for a proposal that is adopted`(
    one: String, other: String, count: Int
  ) {
    let rows = [one, other].map { ["värde": $0, "enhet": "läge"] }
    #expect(Self.survey(rows).differentNames.count == count)
  }

  /// S4:4029 and S4:4857: each document numbers its tables.
  @Test func `numbers of tables are of one document, and words for parts of one whole`() {
    func names(_ one: [String: String], _ other: [String: String]) -> Int {
      let rows = [["värde": "Tabell 1"], ["värde": "Tabell 2"]].enumerated().map { index, row in
        row.merging(["enhet": "benämning"]) { $1 }.merging(index == 0 ? one : other) { $1 }
      }
      return Self.survey(rows).differentNames.count
    }
    #expect(names(["dokument": "rapport"], ["dokument": "rapport"]) == 1)
    #expect(names(["dokument": "rapport"], ["dokument": "underlag"]) == 0)
    #expect(names(["nämnare": "9"], ["nämnare": "12"]) == 0)
    #expect(names(["nämnare": "9"], ["nämnare": "9"]) == 1)
  }

  /// S4:5552 and S4:5627 have the same wrong year, and S4:1685–1694 and S4:1851–1857 are two
  /// versions of one passage.
  @Test func `one contradiction is told of once, with all its places`() {
    func rows(_ key: String, _ one: String, _ other: String, _ lines: (Int, Int)) -> [[String:
      String]]
    {
      [(one, lines.0), (other, lines.1)].map {
        [
          "nyckel": key, "värde": $0.0, "enhet": "benämning", "dokument": "rapport",
          "källa": "S9:\($0.1)",
        ]
      }
    }
    func told(_ second: [[String: String]]) -> [Int] {
      Self.survey(rows("x/a/b", "1013", "2013", (1, 50)) + second).differentNames.map(
        \.others.count)
    }
    #expect(told(rows("x/c/d", "1013", "2013", (300, 400))) == [3])
    #expect(told(rows("x/a/c", "projekt", "verksamhet", (3, 52))) == [3])
    #expect(told(rows("x/a/c", "projekt", "verksamhet", (3, 90))) == [1, 1])
    #expect(told(rows("x/b/c", "projekt", "verksamhet", (3, 52))) == [1, 1])
  }

  @Test func `one number of people and of households is told of`() throws {
    func units(_ one: String, _ other: String, values: [String] = ["24", "24"]) throws -> Int {
      Self.survey([
        ["värde": values[0], "enhet": one], ["värde": values[1], "enhet": other],
      ]).differentUnits.count
    }
    #expect(try units("hushåll", "personer") == 1)
    #expect(try units("deltagare", "personer") == 0)
    #expect(try units("hushåll", "personer", values: ["24", "25"]) == 0)
    #expect(try units("%", "personer") == 1)
    #expect(try units("", "personer") == 0)
  }
}
