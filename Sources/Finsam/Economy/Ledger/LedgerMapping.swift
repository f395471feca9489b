/// Which row of a year's budget and outcome an account of the municipality's ledger goes to. A.6.
package struct LedgerMapping: Record {
  package var id = ""
  /// `4010`, or all that begin so: `40*`. Empty: any account of the project.
  package var account = ""
  /// Empty: any project.
  package var project = ""
  /// The id of the row.
  package var row = ""
  /// Whether the account is left out of the outcome.
  package var isLeftOut: Bool?
  package var note = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    let words = [
      account.isEmpty ? "" : "konto \(account)", project.isEmpty ? "" : "projekt \(project)",
    ]
    let source = words.filter { !$0.isEmpty }.joined(separator: ", ")
    return source + " → " + (isLeftOut == true ? "utelämnas" : row)
  }

  package static let fields: [Field<LedgerMapping>] = [
    .identifier("id", \.id, label: "Id"),
    .text(
      "konto", \.account, label: "Konto",
      help: "Kontots nummer, eller början på flera: 40*. Tomt: alla konton i projektet."),
    .text("projekt", \.project, label: "Projekt", help: "Projektets kod i bokföringen."),
    .text("rad", \.row, label: "Rad", help: "Raden i årets budget och utfall.")
      .naming(.budgetRows),
    .answer(
      "utelämnas", \.isLeftOut, label: "Utelämnas",
      help: "Ja: kontot räknas inte in i något utfall."),
    .text("anteckning", \.note, label: "Anteckning"),
  ]
}

extension LedgerMapping: RegisterRow {
  package static let documentKind = DocumentKind.ledgerMap
}

extension LedgerMapping {
  /// How well it fits an account: a project before an account, a whole number before a part of one.
  /// Nil where it does not, or says nothing. Accounts of the balance sheet are meant only where
  /// they are named.
  func rank(of account: Ledger.Account) -> Int? {
    let (own, ownProject) = (self.account.trimmed, project.trimmed)
    guard !own.isEmpty || !ownProject.isEmpty else { return nil }
    if account.isOfBalance, own.isEmpty { return nil }
    guard ownProject.isEmpty || ownProject == account.project else { return nil }
    let inProject = ownProject.isEmpty ? 0 : 1_000
    if own.isEmpty { return inProject }
    if own == account.number { return inProject + 500 }
    guard own.hasSuffix("*"), account.number.hasPrefix(own.dropLast()) else { return nil }
    return inProject + min(own.utf8.count, 400)
  }
}
