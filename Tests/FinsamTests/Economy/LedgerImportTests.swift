import Testing

@testable import Finsam

/// Which accounts go to which row, and what its outcome becomes. All figures are invented.
@Suite struct LedgerImportTests {
  fileprivate static func office(_ map: [(String, String, String)], unit: String = "kr") -> Office {
    var office = Office()
    var budget = EconomyYear()
    budget.id = "2014"
    budget.rows = [
      ("intakter", EconomyRow.Group.revenue, PrintedLevel.row, "6000"),
      ("texas", .projects, .row, "100"), ("ovrigt", .office, .row, ""),
      ("summa", .costs, .sum, "100"),
    ].map { id, group, level, outcome in
      var row = EconomyRow()
      (row.id, row.name, row.group, row.level, row.unit) = (id, "Rad \(id)", group, level, unit)
      row.outcome = Number.whole(outcome).map { .number(Number($0)) }
      return row
    }
    office.economy.years = [budget]
    office.economy.ledgerMap = map.enumerated().map { index, one in
      var mapping = LedgerMapping()
      mapping.id = "m\(index + 1)"
      (mapping.account, mapping.project, mapping.row) = one
      if one.2.isEmpty { mapping.isLeftOut = true }
      return mapping
    }
    return office
  }

  fileprivate static func ledger(_ accounts: [(String, String, Int)]) -> Ledger {
    var ledger = Ledger()
    (ledger.year, ledger.isYearSure) = (Year(2014), true)
    for (number, project, amount) in accounts {
      ledger.add(
        Ledger.Account(
          number, project: project, isOfBalance: number.hasPrefix("1"), amount: amount))
    }
    return ledger
  }

  private static func made(
    _ map: [(String, String, String)], _ accounts: [(String, String, Int)], unit: String = "kr",
    asked: Year? = nil
  ) -> LedgerImport {
    LedgerImport(ledger(accounts), into: office(map, unit: unit), asked: asked)
  }

  @Test func `costs are debit and revenue is credit, and only cells that differ are set`() {
    let plan = Self.made(
      [("3*", "", "intakter"), ("", "101", "texas"), ("6110", "", "ovrigt")],
      [("3010", "", -600_000), ("4010", "101", 15_050), ("4020", "101", 0), ("6110", "", 250)])
    #expect(plan.faults == [])
    #expect(plan.rows.map(\.after) == ["6000", "150,5", "2,5"])
    let rows = Address("ekonomi/2014.csv")
    func place(_ id: String) -> Address { rows.appending(Step(RegisterKey.rows, id)) }
    #expect(
      plan.changes == [
        Change(place("texas"), .field("utfall", from: "100", to: "150,5")),
        Change(place("ovrigt"), .field("utfall", from: "", to: "2,5")),
      ])
  }

  @Test func `the same ledger once more changes nothing`() throws {
    let map = [("", "101", "texas")]
    var office = Self.office(map)
    let ledger = Self.ledger([("4010", "101", 15_050)])
    let first = LedgerImport(ledger, into: office, asked: nil)
    office.economy.years[0].rows[1].outcome = try Quantity(text: first.rows[0].after)
    let again = LedgerImport(ledger, into: office, asked: nil)
    #expect(first.changes.count == 1 && again.isPossible && again.changes == [])
  }

  @Test func `a project goes before an account, and a whole number before its beginning`() {
    let plan = Self.made(
      [("4*", "", "ovrigt"), ("4010", "", "intakter"), ("", "101", "texas")],
      [("4010", "101", 100), ("4010", "", 200), ("4099", "", 400)])
    #expect(plan.faults == [])
    #expect(plan.rows.map { $0.accounts.map(\.amount) } == [[200], [100], [400]])
  }

  @Test func `accounts of the balance sheet count only where they are named`() {
    let plan = Self.made(
      [("", "101", "texas"), ("1510", "", "ovrigt")],
      [("1930", "101", 700), ("1510", "", 300), ("4010", "101", 100)])
    #expect(plan.ofBalance.map(\.number) == ["1930"])
    #expect(plan.rows.map(\.after) == ["1", "3"])
  }

  @Test func `accounts without a row are asked for, but for those of nothing`() {
    let plan = Self.made(
      [("3010", "", "")], [("3010", "", 5), ("4010", "101", 100), ("4020", "", 0)])
    #expect(plan.leftOut.map(\.number) == ["3010"])
    #expect(
      plan.faults == [.notMapped([Ledger.Account("4010", project: "101", amount: 100)])])
    #expect(plan.changes == [])
    let report = LedgerReport(file: "a.se", plan: plan, problems: [])
    #expect(
      report.faults == [
        "1 konto har ingen rad i ekonomi/mappning.csv. Lägg till dem med konto och rad, eller med "
          + "utelämnas=ja:", "  4010, projekt 101: 1 kr",
      ])
  }

  @Test func `a map that leads astray is told of, where an account goes by it`() {
    let unknown = Self.made([("4010", "", "borta"), ("9999", "", "även")], [("4010", "", 1)])
    #expect(unknown.faults == [.unknownRow("borta", mapping: "m1", Year(2014))])
    let sum = Self.made([("4010", "", "summa")], [("4010", "", 1)])
    #expect(sum.faults == [.isSum("Rad summa", mapping: "m1")])
    let two = Self.made([("4010", "", "texas"), ("4010", "", "ovrigt")], [("4010", "", 1)])
    #expect(
      two.faults == [
        .twoRows(Ledger.Account("4010", amount: 1), mappings: ["m1", "m2"])
      ])
    let millions = Self.made([("4010", "", "texas")], [("4010", "", 1)], unit: "mkr")
    #expect(millions.faults == [.unit("mkr", of: "Rad texas")])
  }

  @Test(arguments: [(4_950, "0,05"), (15_049, "0,15"), (15_050, "0,151"), (-15_050, "-0,151")])
  func `a row in thousands has whole kronor, rounded to the nearest`(sum: Int, outcome: String) {
    let plan = Self.made([("4010", "", "texas")], [("4010", "", sum)], unit: "tkr")
    #expect(plan.rows.map(\.after) == [outcome])
  }

  @Test func `the year is the file's, and another is refused`() {
    let map = [("4010", "", "texas")]
    #expect(
      Self.made(map, [("4010", "", 1)], asked: Year(2013)).faults
        == [.yearDiffers(file: Year(2014), asked: Year(2013))])
    var ledger = Self.ledger([("4010", "", 1)])
    ledger.year = nil
    #expect(LedgerImport(ledger, into: Self.office(map), asked: nil).faults == [.noYear])
    ledger.year = Year(2016)
    #expect(
      LedgerImport(ledger, into: Self.office(map), asked: nil).faults == [.noBudget(Year(2016))])
    #expect(Self.made(map, []).faults == [.noAccounts])
  }

  @Test func `huge sums are the largest there are, and stop nothing`() {
    let plan = Self.made(
      [("4010", "", "texas")], [("4010", "", .max), ("4010", "", .max), ("3010", "", .min)])
    let report = LedgerReport(file: "a.se", plan: plan, problems: [])
    #expect(!report.faults.isEmpty && report.cells.count == 1)
  }
}

/// Which year, and whose figures.
extension LedgerImportTests {
  @Test func `a year that is asked for goes before one that titles only name`() {
    let map = [("", "101", "texas")]
    for (isSure, isPossible) in [(false, true), (true, false)] {
      var ledger = Self.ledger([("4010", "101", 15_050)])
      (ledger.year, ledger.isYearSure) = (Year(2015), isSure)
      let plan = LedgerImport(ledger, into: Self.office(map), asked: Year(2014))
      #expect(plan.isPossible == isPossible)
      #expect(plan.passedOver == (isPossible ? Year(2015) : nil))
      let notes = LedgerReport(file: "a.csv", plan: plan, problems: []).notes
      #expect(notes.contains { $0.contains("nämner 2015") && $0.contains("2014") } == isPossible)
    }
  }

  @Test func `the document goes with the outcome that it had`() {
    var office = Self.office([("", "101", "texas"), ("6110", "", "ovrigt")])
    office.economy.years[0].rows[1].document = "årsredovisning 2014"
    office.economy.years[0].rows[1].source = "S4:2944"
    office.economy.years[0].rows[2].document = "bilaga"
    office.economy.years[0].rows[3].document = "bilaga"
    let ledger = Self.ledger([("4010", "101", 15_050), ("6110", "", 100)])
    let plan = LedgerImport(ledger, into: office, asked: nil)
    let told = plan.changes.map { change -> String in
      let row = change.address.steps.last?.id ?? ""
      guard case .field(let key, let from, let to) = change.edit else { return row }
      return "\(row) \(key): \(from) → \(to)"
    }
    #expect(
      told == [
        "texas utfall: 100 → 150,5", "texas dokument: årsredovisning 2014 → huvudbok 2014",
        "texas källa: S4:2944 → huvudbok 2014", "ovrigt utfall:  → 1",
        "ovrigt dokument: bilaga → huvudbok 2014",
      ])
  }

  /// Rows that come out on the other side of nothing than their budget, or than their kind has it.
  @Test func `a file with its signs the other way round is warned of`() {
    var chance = SplitMix(seed: 42)
    for _ in 0..<200 {
      var office = Self.office([("3*", "", "intakter"), ("", "101", "texas")])
      let (income, cost) = (
        Int.random(in: 1...900, using: &chance), Int.random(in: 1...900, using: &chance)
      )
      if Bool.random(using: &chance) {
        office.economy.years[0].rows[0].budget = .number(Number(income))
        office.economy.years[0].rows[1].budget = .number(Number(cost))
      }
      let (isIncomeTurned, isCostTurned) = (
        Bool.random(using: &chance), Bool.random(using: &chance)
      )
      let ledger = Self.ledger([
        ("3010", "", (isIncomeTurned ? 100 : -100) * income),
        ("4010", "101", (isCostTurned ? -100 : 100) * cost),
      ])
      let plan = LedgerImport(ledger, into: office, asked: nil)
      #expect(plan.rows.map(\.isReversed) == [isIncomeTurned, isCostTurned])
      let warning = LedgerReport(file: "a.csv", plan: plan, problems: []).notes
        .first { $0.hasPrefix("Omvänt tecken") }
      #expect((warning != nil) == (isIncomeTurned || isCostTurned))
      #expect(warning?.contains("Rad intakter") != !isIncomeTurned)
    }
  }
}
