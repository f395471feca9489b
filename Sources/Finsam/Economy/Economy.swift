/// What the förbund gets, spends and has left, as its documents print it.
package struct Economy: Equatable, Sendable {
  /// Budget and outcome by year, oldest first.
  package var years: [EconomyYear] = []
  /// By year, oldest first.
  package var accounts: [Accounts] = []
  package var prognoses: [Prognosis] = []
  package var equity: [EquityYear] = []
  /// In the file's order.
  package var requisitions: [Requisition] = []
  package var ledgerMap: [LedgerMapping] = []

  package init() {}
}

extension Economy {
  package func year(_ year: Year) -> EconomyYear? { years.first { $0.year == year } }

  package func accounts(of year: Year) -> Accounts? { accounts.first { $0.year == year } }
}
