import Testing

@testable import Finsam

/// What two registers have from the same printed lines says the same in both.
struct EnteredTwiceTests {
  private static func found(_ office: Office) throws -> [Place] {
    Check.enteredOtherwise.findings(in: office, on: try Day(text: "2020-12-31")).map(\.place)
  }

  /// A printed table of shares: a row for each area and group, a column for each year.
  private static func table(_ chance: inout SplitMix) throws -> Office {
    var office = Office()
    let groups = ["", "hushåll utan barn", "ålder 20-24"].shuffled(using: &chance)
    for (line, area) in ["Ådalen", "Östra viken", "riket"].enumerated() {
      for (place, group) in groups.enumerated() {
        let row = 10 * line + place + 20
        for year in 2011...2014 {
          let figure = "\(Int.random(in: 10...89, using: &chance)),\(year % 10)"
          let key = (["behov", area] + (group.isEmpty ? [] : [group]) + ["långvarigt", "andel"])
            .map(NewId.slug).joined(separator: "/")
          office.statements.append(
            try .sample([
              "id": "u-\(row)-\(year)", "nyckel": key, "år": "\(year)", "värde": figure,
              "enhet": "%", "dokument": "kartläggning", "källa": "S4:\(row)–\(row + 2)",
            ]))
          office.needs.points.append(
            try .sample([
              "id": "s-\(row)-\(year)", "serie": "långvarigt-andel", "område": area,
              "period": "\(year)", "värde": figure, "enhet": "procent", "grupp": group,
              "källa": "S4:10, S4:\(row), S4:60",
            ]))
        }
      }
    }
    office.needs.points.shuffle(using: &chance)
    return office
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a figure of a series that is not what the same printed row states is found`(seed: UInt64)
    throws
  {
    var chance = SplitMix(seed: seed)
    var office = try Self.table(&chance)
    #expect(try Self.found(office) == [])
    let place = Int.random(in: office.needs.points.indices, using: &chance)
    let point = office.needs.points[place]
    let other = Int.random(in: 1...9, using: &chance)
    let text = point.value.text
    let changed = "\(other)\(text.dropFirst())"
    office.needs.points[place].value = try PrintedFigure(text: changed)
    #expect(
      try Self.found(office)
        == (changed == text ? [] : [Place(point.address, field: NeedPoint.key(\.value))]))
  }

  @Test func `what is stated of another year, of part of it or of another thing is no word of it`()
    throws
  {
    func found(_ texts: KeyValuePairs<String, String>, period: String = "2014") throws -> [Place] {
      var office = Office()
      office.needs.points = [
        try .sample([
          "id": "s", "serie": "långvarigt-andel", "område": "Ådalen", "period": period,
          "värde": "12,5", "enhet": "procent", "källa": "S4:10, S4:20",
        ])
      ]
      var statement: SourceStatement = try .sample([
        "id": "u", "nyckel": "behov/ådalen/långvarigt/andel", "år": "2014", "värde": "21,5",
        "enhet": "%", "dokument": "kartläggning", "källa": "S4:20–22",
      ])
      for (key, text) in texts { try SourceStatement.field(key)?.set(&statement, text) }
      office.statements = [statement]
      return try Self.found(office)
    }
    #expect(try found([:]).count == 1)
    #expect(try found(["år": "2013"]) == [])
    #expect(try found([:], period: "2014-03") == [])
    #expect(try found(["enhet": "hushåll"]) == [])
    #expect(try found(["källa": "S4:21–22"]) == [])
    #expect(try found(["källa": "S5:20–22"]) == [])
    #expect(try found(["nyckel": "behov/norra/skulder/hushåll"]) == [])
  }

  /// One printed row has several figures: which is which is told by the ends of the facts' keys.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `each column of a printed row is held against its own fact`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let columns = ["budget", "utfall", "avvikelse"]
    let figures = columns.map { _ in Int.random(in: 1_000...9_999, using: &chance) }
    let changed = Int.random(in: 0..<columns.count, using: &chance)
    // A digit of its own, or what stands in another column.
    let isSwap = Bool.random(using: &chance)
    let other =
      isSwap ? figures[(changed + 1) % columns.count] : figures[changed] + 10_000
    func office(_ figures: [Int], _ ownKey: Bool) throws -> Office {
      var (office, row) = (Office(), EconomyRow())
      row.id = "köp"
      (row.name, row.unit, row.source) = ("Köp", "kr", "S1:5")
      for (column, figure) in zip(columns, figures) {
        try EconomyRow.field(column)?.set(&row, "\(figure)")
      }
      if ownKey { row.key = "ekonomi/köp" }
      var year = EconomyYear(rows: [row])
      year.id = "2014"
      office.economy.years = [year]
      return office
    }
    func statements(_ ownKey: Bool) throws -> [SourceStatement] {
      try zip(columns, figures).map { column, figure in
        try .sample([
          "id": "u-\(column)", "år": "2014", "värde": "\(figure)", "enhet": "kr",
          "nyckel": ownKey && column == "utfall" ? "ekonomi/köp" : "ekonomi/köp/\(column)",
          "dokument": "bokslut", "källa": "S1:5",
        ])
      }
    }
    for ownKey in [false, true] {
      var (whole, broken) = (try office(figures, ownKey), figures)
      broken[changed] = other
      var wrong = try office(broken, ownKey)
      whole.statements = try statements(ownKey)
      wrong.statements = whole.statements
      #expect(try Self.found(whole) == [])
      #expect(try Self.found(wrong).map(\.field) == [columns[changed]], "\(figures) \(broken)")
    }
  }
}
