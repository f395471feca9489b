import Finsam

extension LedgerReport {
  /// What an invented ledger makes of the year's outcome: costs of one project, and an account that
  /// the map may not have.
  static func sample(
    _ file: String = "/hem/åsa/huvudbok.se", into office: Office, asked year: Year?
  ) -> LedgerReport {
    var ledger = Ledger()
    ledger.form = "SIE 4"
    ledger.add(
      Ledger.Account(
        "4010", name: "Köpt verksamhet", project: "101", projectName: "TExAS", amount: 58_000_050))
    ledger.add(Ledger.Account("6110", name: "Kontorsmaterial", amount: 1_234_500))
    ledger.add(Ledger.Account("1930", name: "Bank", isOfBalance: true, amount: -59_234_550))
    return LedgerReport(
      file: file, plan: LedgerImport(ledger, into: office, asked: year), problems: [])
  }
}
