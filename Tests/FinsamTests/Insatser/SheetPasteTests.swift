import Testing

@testable import Finsam

/// A block from a spreadsheet goes to the rows that it names.
@Suite struct SheetPasteTests {
  private static let sheet = PeriodSheet(
    ["Ökad kompetens", "Arken", "Åbacken", "Ärtan"].map { name in
      var insats = Insats()
      insats.id = NewId.slug(name)
      insats.name = name
      insats.phase = .ongoing
      return insats
    }, in: .year(Year(2014)))

  private static func entries(_ text: String) throws(SheetPaste.Refusal) -> [String] {
    try SheetPaste(text, into: sheet, row: 0, column: .women).entries.map {
      "\(sheet.rows[$0.row].name) \($0.column.title) \($0.typed)"
    }
  }

  @Test func `rows stand in the order of their names`() {
    #expect(Self.sheet.rows.map(\.name) == ["Arken", "Åbacken", "Ärtan", "Ökad kompetens"])
  }

  @Test func `names place the rows, and titles the columns`() throws {
    #expect(
      try Self.entries("ökad kompetens\t3\t4\nArken\t5\t6")
        == [
          "Ökad kompetens Kvinnor 3", "Ökad kompetens Män 4", "Arken Kvinnor 5", "Arken Män 6",
        ])
    #expect(
      try Self.entries("Insats\tKostnad\tMän\nÄrtan\t1 200\t4")
        == ["Ärtan Kostnad 1 200", "Ärtan Män 4"])
    #expect(try Self.entries("3\tca 4\n5\t6").count == 4)
  }

  @Test func `a name that no row has is refused by name`() {
    #expect(throws: SheetPaste.Refusal.unknownName("Arkan")) {
      try Self.entries("Arken\t1\nArkan\t2")
    }
    #expect(throws: SheetPaste.Refusal.repeatedName("arken")) {
      try Self.entries("Arken\t1\narken\t2")
    }
    #expect(throws: SheetPaste.Refusal.unknownTitle("Barn")) {
      try Self.entries("Insats\tBarn\nArken\t2")
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\r\r", "\r\r\n"])
  func `whatever ends a line, it is one end`(end: String) throws {
    #expect(
      try Self.entries(["1\t2", "3\t4", "5\t6", ""].joined(separator: end))
        == [
          "Arken Kvinnor 1", "Arken Män 2", "Åbacken Kvinnor 3", "Åbacken Män 4",
          "Ärtan Kvinnor 5", "Ärtan Män 6",
        ])
  }

  @Test func `an empty row among others is left as it is`() throws {
    #expect(try Self.entries("1\n\n3") == ["Arken Kvinnor 1", "Ärtan Kvinnor 3"])
  }

  @Test func `what surely does not run in a part of the year is left out, and counted`() throws {
    var ended = Insats()
    (ended.id, ended.name, ended.phase) = ("slut", "Slut", .ended)
    ended.period.end = try PrintedDay(text: "2014-06-30")
    var extended = ended
    (extended.id, extended.name) = ("forlangd", "Förlängd")
    extended.extensions = [try .sample(["id": "1", "till": "2014-09-30"])]
    var late = Insats()
    (late.id, late.name, late.phase) = ("sen", "Sen", .ongoing)
    late.period.start = try PrintedDay(text: "2014-10-01")
    let all = [ended, extended, late]
    func names(_ period: String, showsAll: Bool = false) throws -> ([String], Int) {
      let period = try CountPeriod(text: period)
      let sheet = PeriodSheet(all, in: period, showsAll: showsAll)
      return (sheet.rows.map(\.name), sheet.hidden)
    }
    #expect(try names("2014-H1") == (["Förlängd", "Slut"], 1))
    #expect(try names("2014-Q3") == (["Förlängd"], 2))
    #expect(try names("2014-Q4") == (["Sen"], 2))
    #expect(try names("2014-Q4", showsAll: true) == (["Förlängd", "Sen", "Slut"], 0))
    ended.participation = [try .sample(["period": "2014-Q4", "totalt": "1"])]
    let kept = PeriodSheet([ended], in: .quarter(Year(2014), 4))
    #expect(kept.rows.map(\.name) == ["Slut"])
  }

  @Test func `a source is written with each figure, once`() throws {
    var insats = Insats()
    (insats.id, insats.name, insats.phase) = ("arken", "Arken", .ongoing)
    insats.participation = [try .sample(["period": "2014", "källa": "S4:1"])]
    var office = Office()
    office.insatser = [insats]
    let sheet = PeriodSheet([insats], in: .year(Year(2014)))
    let entries = [
      SheetEntry(row: 0, column: .women, typed: "3"), SheetEntry(row: 0, column: .cost, typed: "9"),
    ]
    let changes = try sheet.changes(entries, from: "SUS", in: office)
    let made = try changes.reduce(insats) {
      try $0.applying($1.edit, at: $1.address.steps, in: $1.address.file, restoring: true)
    }
    #expect(made.participation.map(\.source) == ["S4:1, SUS"])
    #expect(made.costs.map(\.source) == ["SUS"])
    office.insatser = [made]
    let again = try PeriodSheet([made], in: .year(Year(2014))).changes(
      [SheetEntry(row: 0, column: .men, typed: "4")], from: "SUS", in: office)
    #expect(again.count == 1)
  }

  @Test(arguments: [
    ("deltagare", "<5", "”<5” är inget antal.", "Färre än 5 skrivs 0–4. "),
    ("deltagare", "1.000", "”1.000” är inget helt tal.", "Skriv 1 000, om"),
    ("deltagare", "ja", "”ja” är inget antal.", "Skriv ett helt tal"),
  ])
  func `advice on a figure is something that the field takes`(
    _: String, typed: String, message: String, advice: String
  ) throws {
    let fault = #expect(throws: InvalidInput.self) {
      try PeriodSheet.Column.total.canonical(typed)
    }
    #expect(fault?.message == message && fault?.advice.hasPrefix(advice) == true)
    #expect(fault?.advice.contains("ja, nej") == false)
  }
}
