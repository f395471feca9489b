import Testing

@testable import Finsam

/// A budget that the office makes itself has sums that nobody has printed.
@Suite struct UnprintedSumsTests {
  private static func office(_ figures: [(String, Int?)], printed: Int? = nil) throws -> Office {
    func row(
      _ id: String, _ group: EconomyRow.Group, _ level: PrintedLevel, _ budget: Int?,
      _ formula: String = ""
    ) throws -> EconomyRow {
      var row = EconomyRow()
      (row.id, row.name, row.group, row.level, row.unit) = (id, id, group, level, "kr")
      row.budget = budget.map { .number(Number($0)) }
      if !formula.isEmpty { row.formula = try Formula(text: formula) }
      return row
    }
    var file = EconomyYear()
    file.id = "2015"
    file.rows = [
      try row("bidrag", .revenue, .row, 6_104),
      try row("summa-intakter", .revenue, .sum, nil, "summa(intäkter)"),
    ]
    file.rows += try figures.map { try row($0.0, .projects, .row, $0.1) }
    file.rows += [
      try row("summa-projekt", .projects, .sum, printed, "summa(projekt)"),
      try row("arets-resultat", .result, .result, nil, "summa-intakter − summa-projekt"),
    ]
    var office = Office()
    office.economy.years = [file]
    return office
  }

  private static func shown(_ office: Office) -> [String] {
    let list = EconomyLists(office).budget(of: Year(2015))
    return (0..<list.count).map { list.cell($0, 1).shown }
  }

  @Test func `sums and what is left are shown as their formulas give them`() throws {
    let office = try Self.office([("medurs", 2_000), ("texas", 1_500)])
    #expect(
      Self.shown(office) == ["6 104", "= 6 104", "2 000", "1 500", "= 3 500", "= 2 604"])
  }

  @Test func `a printed sum is compared, and what follows from it uses it as it stands`() throws {
    let office = try Self.office([("medurs", 2_000), ("texas", 1_500)], printed: 3_600)
    #expect(
      Self.shown(office) == ["6 104", "= 6 104", "2 000", "1 500", "≠ 3 600", "= 2 504"])
  }

  @Test func `where no row has a figure there is no sum, and nothing follows from it`() throws {
    let office = try Self.office([("medurs", nil)])
    #expect(Self.shown(office) == ["6 104", "= 6 104", "", "", ""])
  }
}
