/// How large the equity is beside what it may be at most, at the end of one year. EQ-1, EQ-2, EQ-5.
package struct EquityStanding: Equatable, Sendable {
  package let year: Year
  /// Nil where the year has not been closed.
  package let closing: Kronor?
  package let opening: Kronor?
  package let ceiling: Kronor?
  /// `20 % av medlemsbidragen 6 028 000 kr`; empty where no ceiling is known.
  package let ceilingWords: String
  /// What the ceiling is a share of; nil where no ceiling is known.
  package let base: Kronor?
  package let printedCeiling: Kronor?
  /// Whether the share, or what it is a share of, is read into the source.
  package let isReading: Bool
  /// What must be spent during the year to come below the ceiling, as printed. EQ-3.
  package let minimumSpend: Kronor?

  /// What stands against the ceiling: the closing equity, else what the year began with.
  package var equity: Kronor? { closing ?? opening }

  /// How much the equity is over the ceiling; less than nothing where it is under it.
  package var excess: Kronor? {
    guard let equity, let ceiling else { return nil }
    return Kronor(equity.amount.subtracting(ceiling.amount))
  }

  /// The equity as a share, in percent, of what the ceiling is a share of: on the same day and of
  /// the same whole. EQ-5.
  package var share: Number? {
    guard let equity, let base, base > Kronor(0), equity >= Kronor(0) else { return nil }
    return Number.shareInPercent(equity.amount, of: base.amount)
  }
}

extension Office {
  /// The equity of a year, with the ceiling by the year's own row, else by the förbund's rule.
  package func equity(in year: Year) -> EquityStanding? {
    let row = economy.equity.first { $0.year == year }
    let statement = economy.accounts(of: year)?.equityLine
    guard row != nil || statement != nil else { return nil }
    let unit = row?.unit ?? ""
    let ceiling = ceiling(in: year, row)
    return EquityStanding(
      year: year,
      closing: Kronor(row?.closing, unit)
        ?? Kronor(statement?.a, economy.accounts(of: year)?.unit ?? ""),
      opening: Kronor(row?.opening, unit), ceiling: ceiling?.amount,
      ceilingWords: ceiling?.words ?? "", base: ceiling?.base,
      printedCeiling: Kronor(row?.printedCeiling, unit),
      isReading: ceiling != nil && row?.ceilingPercent == nil
        && forbund.isReading(["kapitaltak.procent", "kapitaltak.underlag"]),
      minimumSpend: Kronor(row?.printedMinimumSpend, unit))
  }

  /// Every year whose equity is known, the latest first.
  package var equityYears: [Year] {
    let years = economy.equity.compactMap(\.year) + economy.accounts.compactMap(\.year)
    return Set(years).sorted(by: >)
  }

  /// The share, cut to whole units of what it is a share of, as the source does: 1 220,8 tkr is
  /// 1 220 tkr. EQ-2.
  private func ceiling(in year: Year, _ row: EquityYear?) -> (
    amount: Kronor, base: Kronor, words: String
  )? {
    let rule = forbund.equityCeiling
    guard let percent = row?.ceilingPercent ?? rule.percent,
      let base = row?.ceilingBase ?? rule.base
    else { return nil }
    let size = row?.ceilingBaseAmount == nil ? 1 : StatedFigure.size(of: row?.unit ?? "")
    guard
      let amount = Kronor(row?.ceilingBaseAmount, row?.unit ?? "")
        ?? (base == .contributions ? contributedAmount(in: year) : budgetedRevenue(in: year))
    else { return nil }
    let share = amount.amount.times(percent.thousandths) / 100_000
    let cut = share / size * size
    let words = base == .contributions ? "medlemsbidragen" : "de budgeterade intäkterna"
    return (Kronor(cut), amount, "\(percent.shown) % av \(words) \(amount.shown)")
  }

  private func contributedAmount(in year: Year) -> Kronor? { forbund.contributions(in: year) }

  /// The sum of revenue in the year's budget.
  package func budgetedRevenue(in year: Year) -> Kronor? {
    economy.year(year)?.sum(of: .revenue).flatMap { Kronor($0.budget, $0.unit) }
  }
}

extension Accounts {
  /// What is left at the end of the year, in the balance sheet.
  fileprivate var equityLine: AccountsLine? {
    tables.lazy.flatMap(\.lines).first {
      $0.key == PrintedTable.closingEquityKey && $0.level == .sum
    }
  }
}

extension EconomyYear {
  /// The printed sum of a part of the budget; nil where none is printed.
  package func sum(of group: EconomyRow.Group) -> EconomyRow? {
    rows.last { $0.table.isEmpty && $0.group == group && [.sum, .result].contains($0.level) }
  }
}

extension Kronor {
  /// An exact amount in a printed unit; nil where it is not exact.
  package init?(_ quantity: Quantity?, _ unit: String) {
    guard let exact = PrintedAmount(quantity, unit: unit)?.exact else { return nil }
    self.init(exact / 1_000)
  }
}
