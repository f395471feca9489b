/// What a ledger makes of a year's outcome: the rows whose cells change, and what stands in the
/// way.
package struct LedgerImport: Equatable, Sendable {
  /// A row of the year's budget and outcome, with the accounts that go to it.
  package struct Row: Equatable, Sendable {
    package let name: String
    package let address: Address
    package let accounts: [Ledger.Account]
    /// As they stand in the file; empty where none does.
    package let before: String
    package let after: String

    /// Whether the cell is to be written.
    package let isChanged: Bool
    /// Where the outcome that stands there is from, and the variance that is printed beside it:
    /// both are of that outcome, and go with it.
    let source: String
    let document: String
    let variance: String
    /// Whether it would come out on the other side of nothing than its budget and its kind have it.
    let isReversed: Bool
  }

  /// Why nothing can be written.
  package enum Fault: Equatable, Sendable {
    case noYear
    case yearDiffers(file: Year, asked: Year)
    case noBudget(Year)
    case noAccounts
    /// A row of the map names a row that the year does not have, or one that is a sum.
    case unknownRow(String, mapping: String, Year)
    case isSum(String, mapping: String)
    case unit(String, of: String)
    /// Two rows of the map fit the account equally well.
    case twoRows(Ledger.Account, mappings: [String])
    case notMapped([Ledger.Account])
  }

  package let ledger: Ledger
  package let year: Year?
  package private(set) var rows: [Row] = []
  package private(set) var faults: [Fault] = []
  /// Accounts that the map leaves out, and those of the balance sheet.
  package private(set) var leftOut: [Ledger.Account] = []
  package private(set) var ofBalance: [Ledger.Account] = []
  /// Rows that the map has and no account of the ledger goes to: they are left as they are.
  package private(set) var untouched: [String] = []
  /// Whether the year has its accounts already: an import changes what is closed.
  package private(set) var isClosed = false

  /// The year that the file's titles name and that nobody means; nil where none is.
  package private(set) var passedOver: Year?

  /// `asked` is the year that the person means; nil for the file's own. It goes before a year that
  /// the file only names, and not before the one that it says its figures are of.
  package init(_ ledger: Ledger, into office: Office, asked: Year?) {
    self.ledger = ledger
    year = asked ?? ledger.year
    guard let year else {
      faults = [.noYear]
      return
    }
    if let own = ledger.year, own != year {
      guard !ledger.isYearSure else {
        faults = [.yearDiffers(file: own, asked: year)]
        return
      }
      passedOver = own
    }
    guard let budget = office.economy.year(year), !budget.rows.isEmpty else {
      faults = [.noBudget(year)]
      return
    }
    guard !ledger.accounts.isEmpty else {
      faults = [.noAccounts]
      return
    }
    isClosed = office.economy.accounts(of: year) != nil
    sort(ledger.accounts, by: office.economy.ledgerMap, into: budget, year)
  }

  private mutating func sort(
    _ accounts: [Ledger.Account], by map: [LedgerMapping], into budget: EconomyYear, _ year: Year
  ) {
    var ofRow: [String: [Ledger.Account]] = [:]
    var notMapped: [Ledger.Account] = []
    var used: [String: LedgerMapping] = [:]
    for account in accounts {
      let ranked = map.compactMap { one in one.rank(of: account).map { (rank: $0, mapping: one) } }
      guard let best = ranked.map(\.rank).max() else {
        if account.isOfBalance {
          ofBalance.append(account)
        } else if account.amount != 0 {
          notMapped.append(account)
        }
        continue
      }
      let fitting = ranked.filter { $0.rank == best }.map(\.mapping)
      let first = fitting[0]
      let others = fitting.dropFirst().filter {
        ($0.row, $0.isLeftOut == true) != (first.row, first.isLeftOut == true)
      }
      if !others.isEmpty {
        faults.append(.twoRows(account, mappings: [first.id] + others.map(\.id)))
      } else if first.isLeftOut == true {
        leftOut.append(account)
      } else {
        ofRow[first.row, default: []].append(account)
        used[first.id] = first
      }
    }
    // A row of the map that no account goes by may be of another year.
    faults += map.compactMap { used[$0.id] }.compactMap { fault(of: $0, in: budget, year) }
    rows = budget.rows.compactMap { row in
      ofRow[row.id].map { Row(row, at: budget.address(of: row), $0) }
    }
    faults += budget.rows.filter { ofRow[$0.id] != nil }.compactMap { row in
      ["", "kr", "kronor", "tkr"].contains(row.unit.lowercased())
        ? nil : .unit(row.unit, of: row.title)
    }
    if !notMapped.isEmpty { faults.append(.notMapped(notMapped)) }
    untouched = budget.rows.filter { row in
      ofRow[row.id] == nil && map.contains { $0.row == row.id && $0.isLeftOut != true }
    }.map(\.title)
  }

  private func fault(of mapping: LedgerMapping, in budget: EconomyYear, _ year: Year) -> Fault? {
    guard let row = budget.rows.first(where: { $0.id == mapping.row }) else {
      return .unknownRow(mapping.row, mapping: mapping.id, year)
    }
    return row.level == .row ? nil : .isSum(row.title, mapping: mapping.id)
  }

  package var isPossible: Bool { faults.isEmpty }

  /// One step that sets the outcome of each row that is not that already.
  package var changes: [Change] {
    guard isPossible else { return [] }
    return rows.filter(\.isChanged).flatMap { row in
      [Change(row.address, .field("utfall", from: row.before, to: row.after))]
        + (row.variance.isEmpty
          ? [] : [Change(row.address, .field("avvikelse", from: row.variance, to: ""))])
        + [("dokument", row.document), (FieldShape.sourceKey, row.source)]
        .filter { !$0.1.isEmpty && $0.1 != newSource }
        .map { Change(row.address, .field($0, from: $1, to: newSource)) }
    }
  }

  private var newSource: String { "huvudbok \(year.text)" }
}

extension LedgerImport.Row {
  fileprivate init(_ row: EconomyRow, at address: Address, _ accounts: [Ledger.Account]) {
    let sum = accounts.map(\.amount).sum
    let outcome = row.outcome(ofDebit: sum)
    name = row.title
    self.address = address
    self.accounts = accounts
    before = EconomyRow.field("utfall")?.text(row) ?? ""
    after = outcome.text
    isChanged = row.outcome != .number(outcome)
    (source, document) = (row.source, row.document)
    isReversed = row.isReversed(outcome)
    variance = EconomyRow.field("avvikelse")?.text(row) ?? ""
  }
}

extension EconomyRow {
  /// Whether the outcome is on the other side of nothing than the budget; without a budget, than
  /// what comes in and what is paid are printed on.
  fileprivate func isReversed(_ outcome: Number) -> Bool {
    guard group == .revenue || group == .projects || group == .office || group == .costs else {
      return false
    }
    if let budget = budget?.number, budget != Number(0) {
      return (budget < Number(0)) != (outcome < Number(0)) && outcome != Number(0)
    }
    return outcome < Number(0)
  }

  /// The outcome in the row's unit of so much debit less credit, in öre. What comes in is printed
  /// as more than nothing, and stands in a ledger as less. A row in thousands has whole kronor.
  fileprivate func outcome(ofDebit sum: Int) -> Number {
    let amount: Int
    switch group {
    case .revenue, .financial, .result, .disposable: amount = 0.subtracting(sum)
    case .projects, .office, .costs, nil: amount = sum
    }
    guard unit.lowercased() == "tkr" else { return Number(thousandths: amount.times(10)) }
    // Rounded as sources round: to the nearest, half away from nothing.
    let half = amount < 0 ? -50 : 50
    return Number(thousandths: amount.adding(half) / 100)
  }
}
