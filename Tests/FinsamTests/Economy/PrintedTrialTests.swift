import Testing

@testable import Finsam

/// What a person who looks at a printed sum is told of its formula.
@Suite struct PrintedTrialTests {
  private static func words(_ rows: [String], printed: String) throws -> [String] {
    func row(_ id: String, _ level: PrintedLevel, _ text: String) throws -> EconomyRow {
      var row = EconomyRow()
      (row.id, row.name, row.group, row.level, row.unit) = (id, id, .projects, level, "kr")
      row.budget = try Quantity(text: text)
      return row
    }
    var file = EconomyYear()
    file.id = "2015"
    file.rows = try rows.enumerated().map { try row("r\($0)", .row, $1) }
    var sum = try row("summa-projekt", .sum, printed)
    sum.formula = try Formula(text: "summa(projekt)")
    file.rows.append(sum)
    var office = Office()
    office.economy.years = [file]
    let address = Address(file.address.file, [Step(RegisterKey.rows, sum.id)])
    return PrintedTables(office).trials(of: address).map(\.words)
  }

  @Test(arguments: [
    (["2000", "1500"], "3500", "Budget: 2 000 + 1 500 = 3 500, och så är det tryckt."),
    (["2000", "1500"], "3600", "Budget: 2 000 + 1 500 = 3 500, men tryckt är 3 600 kr."),
    (
      ["2000", "ca 1500"], "3600",
      "Budget: 2 000 + ca 1 500. Tryckt är 3 600 kr: det går inte att pröva närmare."
    ),
    (
      ["2000", "1000–1500"], "3600",
      "Budget: 2 000 + 1 000–1 500 = 3 000–3 500, men tryckt är 3 600 kr."
    ),
    (
      ["2000", "1000–1500"], "3400",
      "Budget: 2 000 + 1 000–1 500 = 3 000–3 500. Tryckt är 3 400 kr: det går inte att pröva "
        + "närmare."
    ),
  ])
  func `a sum is held against its rows, as exactly as they are known`(
    rows: [String], printed: String, told: String
  ) throws {
    let words = try Self.words(rows, printed: printed)
    #expect(words == [told])
  }
}
