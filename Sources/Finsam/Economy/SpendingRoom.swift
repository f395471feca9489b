/// What there is to spend in a year and what of it is decided, from which the equity at its end
/// follows. EQ-3.
package struct SpendingRoom: Equatable, Sendable {
  package let year: Year
  /// Contributions and what is left from the year before. BUD-3.
  package let disposable: Kronor
  /// Of projects that are decided: what is kept for new ones is not among them.
  package let projects: Kronor
  /// Of the board, the office and what is near the projects.
  package let office: Kronor
  /// The most that the equity may be at the end of the year; nil where no ceiling is known.
  package let ceiling: Kronor?
  /// What the costs are taken from.
  package let basis: Basis

  package enum Basis: Equatable, Sendable {
    /// A prognosis of the day, as printed.
    case prognosis(String)
    case budget
  }

  /// What of what there is to spend is decided.
  package var decided: Kronor { projects + office }

  /// `disponibelt − tak − beslutade projekt − kansli`, and never less than nothing. EQ-3;
  /// S4:3374–3390.
  package var minimumSpend: Kronor? {
    ceiling.map { Kronor(max(0, left.amount.subtracting($0.amount))) }
  }

  /// What is left where nothing more is decided.
  package var left: Kronor { Kronor(disposable.amount.subtracting(decided.amount)) }
}

extension SpendingRoom {
  /// `prognosen per 2015-03-05`, `budgeten 2019`
  package var basisWords: String {
    switch basis {
    case .prognosis(let day): day.isEmpty ? "prognosen" : "prognosen per \(day)"
    case .budget: "budgeten \(year.text)"
    }
  }

  /// `8 296 000 att förfoga över − 1 220 000 tak − 2 860 000 beslutade projekt − 2 556 000 kansli =
  /// 1 660 000 kr`; empty where no ceiling is known.
  package var arithmetic: String {
    guard let ceiling, let minimumSpend else { return "" }
    let kind = basis == .budget ? "budgeterade" : "beslutade"
    let terms = [
      (disposable, "att förfoga över"), (ceiling, "tak"), (projects, "\(kind) projekt"),
      (office, "kansli"),
    ].map { "\(Number($0.amount).shown) \($1)" }
    let rest = left.amount.subtracting(ceiling.amount)
    let sum =
      rest < 0
      ? "\(Kronor(rest).shown.withMinus): inget måste förbrukas" : minimumSpend.shown
    return terms.joined(separator: " − ") + " = " + sum
  }
}

extension Office {
  /// Nil where too little is known of the year: what there is to spend, and what is decided, in
  /// exact amounts. `summary` is that of the year.
  func spendingRoom(_ summary: EconomySummary) -> SpendingRoom? {
    let year = summary.year
    guard let disposable = summary.disposable else { return nil }
    let prognosis = economy.latestPrognosis(of: year)
    let budget = economy.year(year)?.rows.filter(\.table.isEmpty) ?? []
    let costs: DecidedCosts
    let basis: SpendingRoom.Basis
    if let own = DecidedCosts(prognosis.map(DecidedCosts.Row.init)) {
      (costs, basis) = (own, .prognosis(prognosis.first?.day.text ?? ""))
    } else if let own = DecidedCosts(budget.map(DecidedCosts.Row.init)) {
      (costs, basis) = (own, .budget)
    } else {
      return nil
    }
    return SpendingRoom(
      year: year, disposable: disposable, projects: costs.projects, office: costs.office,
      ceiling: summary.equity.flatMap { $0.ceiling ?? $0.printedCeiling }, basis: basis)
  }
}

extension EconomyRow {
  /// The key of a row that is kept for what is not decided yet.
  static let reserveKey = "ekonomi/utrymme-nya-projekt"
}

/// What rows of a budget or a prognosis come to for projects and for the office.
private struct DecidedCosts {
  struct Row {
    let group: EconomyRow.Group?
    let level: PrintedLevel?
    let key: String
    let amount: Quantity?
    let unit: String

    init(_ row: Prognosis) {
      (group, level, key) = (row.group, row.level, row.key)
      (amount, unit) = (row.amount, row.unit)
    }

    init(_ row: EconomyRow) {
      (group, level, key) = (row.group, row.level, row.key)
      (amount, unit) = (row.budget, row.unit)
    }
  }

  private(set) var projects = Kronor(0)
  private(set) var office = Kronor(0)

  /// Nil where there is no row of a cost, or one whose amount is not exact.
  init?(_ rows: [Row]) {
    var isKnown = false
    for row in rows where row.level == .row && row.key != EconomyRow.reserveKey {
      guard row.group == .projects || row.group == .office else { continue }
      guard let printed = row.amount else { continue }
      guard let amount = Kronor(printed, row.unit) else { return nil }
      if row.group == .projects { projects = projects + amount } else { office = office + amount }
      isKnown = true
    }
    guard isKnown else { return nil }
  }
}

extension String {
  /// With the sign of a number that is less than nothing written as people print it.
  fileprivate var withMinus: String { replacing("-", with: "−") }
}
