/// What the economy's screen lists, of one year or of all: what each view is stands in its row.
enum EconomyView: String, CaseIterable, Hashable, Sendable {
  case budget, prognosis, accounts, contributions, equity, requisitions, applications, years,
    whatIf, ledgerMap
}
