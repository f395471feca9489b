import Testing

@testable import Finsam

/// Figures are written cell by cell over the insatser of one time.
@Suite struct PeriodSheetTests {
  private static func quarter(_ number: Int) -> CountPeriod { .quarter(Year(2014), number) }

  private static func insats(_ parts: (inout Insats) throws -> Void) rethrows -> Insats {
    var insats = Insats()
    insats.id = "texas"
    insats.name = "TExAS"
    insats.phase = .ongoing
    try parts(&insats)
    return insats
  }

  private static func office(_ insats: Insats) -> Office {
    var office = Office()
    office.insatser = [insats]
    return office
  }

  private static func written(
    _ entries: [(PeriodSheet.Column, String)], in period: CountPeriod, _ insats: Insats
  ) throws -> (insats: Insats, changes: [Change]) {
    let changes = try PeriodSheet([insats], in: period).changes(
      entries.map { SheetEntry(row: 0, column: $0.0, typed: $0.1) }, in: office(insats))
    return (try applying(changes, to: insats), changes)
  }

  private static func applying(_ changes: [Change], to insats: Insats) throws -> Insats {
    try changes.reduce(insats) {
      try $0.applying($1.edit, at: $1.address.steps, in: $1.address.file, restoring: true)
    }
  }

  @Test func `a first figure makes the row it belongs to, in the order of the times`() throws {
    let insats = try Self.insats {
      $0.participation = [
        try .sample(["period": "2014-Q1", "totalt": "3"]),
        try .sample(["period": "2014-Q4", "totalt": "9"]),
      ]
    }
    let (made, changes) = try Self.written(
      [(.women, "4"), (.men, "ca 5"), (.cost, "12 000 kr"), (.work, "2")],
      in: Self.quarter(2), insats)
    #expect(changes.count == 3)
    #expect(made.participation.map(\.id) == ["2014-Q1", "2014-Q2", "2014-Q4"])
    #expect(made.participation[1].women?.text == "4" && made.participation[1].men?.text == "ca 5")
    #expect(made.costs.map(\.id) == ["2014-Q2"] && made.costs[0].amount == Kronor(12_000))
    #expect(made.outcomes.map(\.id) == ["arbete-2014-q2"])
    #expect(made.outcomes[0].classes.all == [.work] && made.outcomes[0].total?.text == "2")
  }

  @Test func `the last figure that is taken away takes its row along, but not a source`() throws {
    let insats = try Self.insats {
      $0.costs = [try .sample(["år": "2014-Q2", "belopp": "10"])]
      $0.participation = [try .sample(["period": "2014-Q2", "totalt": "3", "källa": "S4:1"])]
    }
    let (made, _) = try Self.written([(.cost, ""), (.total, "")], in: Self.quarter(2), insats)
    #expect(made.costs.isEmpty)
    #expect(made.participation.map(\.source) == ["S4:1"] && made.participation[0].total == nil)
  }

  @Test func `a source stays with the figures that it is of, and no longer`() throws {
    let insats = try Self.insats {
      $0.participation = [
        try .sample([
          "period": "2014", "totalt": "0", "källa": "S4:3179", "anteckning": "Tryckt noll.",
          "tolkning": "totalt",
        ])
      ]
      $0.costs = [try .sample(["år": "2014", "belopp": "5", "källa": "S4:1880"])]
    }
    let sheet = PeriodSheet([insats], in: .year(Year(2014)))
    let entries = [
      SheetEntry(row: 0, column: .women, typed: "3"), SheetEntry(row: 0, column: .men, typed: "4"),
      SheetEntry(row: 0, column: .total, typed: "7"),
    ]
    let made = try Self.applying(
      sheet.changes(entries, from: "70", in: Self.office(insats)), to: insats)
    let count = made.participation[0]
    #expect(count.source == "70" && count.readings.isEmpty)
    #expect(count.note == "Om tidigare tal (S4:3179): Tryckt noll.")
    // What nobody has written over is as it was.
    #expect(made.costs == insats.costs)
  }

  @Test func `a year is what its quarters come to, and is compared with what is written`() throws {
    let insats = try Self.insats {
      $0.participation = try (1...4).map {
        try .sample(["period": "2014-Q\($0)", "kvinnor": "\($0)", "totalt": "\(2 * $0)"])
      }
      $0.costs =
        try (1...4).map { try .sample(["år": "2014-Q\($0)", "belopp": "\(1000 * $0)"]) }
        + [try .sample(["år": "2014", "belopp": "9000"])]
    }
    let row = PeriodSheet([insats], in: .year(Year(2014))).rows[0]
    #expect(row.cell(.women).text == "" && row.cell(.women).computed == "10")
    #expect(row.cell(.cost).text == "9000" && row.cell(.cost).computed == "10000")
    #expect(
      row.contradictions == [
        "Kostnad: 9 000, men periodens delar är tillsammans 10 000"
      ])
    #expect(
      Survey(Self.office(insats)).impossibleFigures.map(\.message) == [
        "Kostnaden 2014 är 9 000 kr, men periodens delar är tillsammans 10 000 kr."
      ])
    let last = PeriodSheet([insats], in: Self.quarter(4)).rows[0]
    #expect(last.cell(.women).before == "3" && last.cell(.cost).before == "3 000")
  }

  @Test func `what does not add up is told of a row`() throws {
    let insats = try Self.insats {
      $0.participation = [
        try .sample([
          "period": "2014-Q1", "kvinnor": "4", "män": "5", "totalt": "8", "avslutade": "9",
        ])
      ]
    }
    #expect(
      PeriodSheet([insats], in: Self.quarter(1)).rows[0].contradictions == [
        "4 + 5 är 9, inte 8", "9 avslutade är fler än 8 deltagare",
      ])
  }

  @Test func `a cell of several rows is not written in`() throws {
    let insats = try Self.insats {
      $0.outcomes = try ["a", "b"].map {
        try .sample(["id": $0, "period": "2014", "klass": "arbete", "totalt": "1"])
      }
    }
    #expect(throws: SheetRefusal.self) {
      try Self.written([(.work, "3")], in: .year(Year(2014)), insats)
    }
    let (made, _) = try Self.written([(.studies, "3")], in: .year(Year(2014)), insats)
    #expect(made.outcomes.map { $0.total?.text } == ["1", "1", "3"])
  }

  private static let periods = ["2013", "2014", "2014-H1", "2014-Q1", "2014-Q2", "2014-Q3", "hela"]
    .compactMap(CountPeriod.init(id:))

  private static func random(_ chance: inout SplitMix) throws -> Insats {
    func figure() -> String {
      ["", "0", "7", "12", "ca 40", "10-12", "framgår inte"].randomElement(using: &chance) ?? ""
    }
    return try Self.insats { insats in
      for period in periods.shuffled(using: &chance).prefix(4) {
        insats.participation.append(
          try .sample([
            "period": period.text, "kvinnor": figure(), "totalt": figure(), "avslutade": figure(),
            "källa": ["", "S4:1"].randomElement(using: &chance) ?? "",
          ]))
        insats.costs.append(try .sample(["år": period.text, "belopp": "500"]))
        insats.outcomes.append(
          try .sample([
            "id": "a-\(period.text.lowercased())", "period": period.text,
            "klass": ["arbete", "studier", "arbete, studier"].randomElement(using: &chance) ?? "",
            "totalt": figure(),
          ]))
      }
    }
  }

  @Test(arguments: 1...60)
  func `entries change their own cells alone, and are undone`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let insats = try Self.random(&chance)
    let period = try #require(Self.periods.randomElement(using: &chance))
    let columns = PeriodSheet.Column.allCases.shuffled(using: &chance).prefix(3)
    let entries = columns.map { column in
      (column, column == .cost ? "1 200" : ["", "3", "ca 9"].randomElement(using: &chance) ?? "")
    }
    let (made, changes) = try Self.written(Array(entries), in: period, insats)

    let before = Self.cells(of: insats)
    var expected = before
    for (column, typed) in entries {
      expected["\(period.text) \(column)"] = try column.canonical(typed)
    }
    #expect(Self.cells(of: made) == expected)
    #expect(try Self.applying(changes.reversed().map(\.inverse), to: made) == insats)
  }

  /// What is written in each cell of each time.
  private static func cells(of insats: Insats) -> [String: String] {
    var cells: [String: String] = [:]
    for period in periods {
      for column in PeriodSheet.Column.allCases {
        let entries = insats.entries(of: column, in: period)
        cells["\(period.text) \(column)"] = entries.first?.text(column.key) ?? ""
      }
    }
    return cells
  }
}
