/// The chain from a decision to the equity as lines that lead to one another.
extension Detail {
  /// The rows of budgets that a decision is about.
  mutating func budgetRows(of decision: InsatsDecision, indent: Int, _ context: DetailContext) {
    for (file, row) in context.office.budgetRows(of: decision) {
      budgetRow(row, of: file, indent: indent)
    }
  }

  /// What budgets have for an insats, year by year.
  mutating func budgetRows(of insats: Insats, indent: Int, _ context: DetailContext) {
    for file in context.office.economy.years {
      for row in file.budgetRows(of: insats.id) { budgetRow(row, of: file, indent: indent) }
    }
  }

  private mutating func budgetRow(_ row: EconomyRow, of file: EconomyYear, indent: Int) {
    let figures = [("budget", row.budget), ("utfall", row.outcome)].compactMap { word, figure in
      figure.map { "\(word) \($0.shown(in: row.unit))" }
    }
    prose(
      "→ Budget och utfall \(file.id): \(figures.joined(separator: ", "))", indent: indent,
      link: .record(file.address(of: row)))
  }

  /// What a row of the year's budget comes of and goes into, to the equity.
  mutating func moneyChain(of row: EconomyRow, in file: EconomyYear, _ context: DetailContext) {
    let parts = file.parts(of: row)
    if !parts.isEmpty {
      heading("Består av")
      for part in parts { chained(part, in: file) }
    }
    let above = file.sums(above: row)
    let equity =
      ([row] + above).contains { $0.key == EconomyRow.resultKey }
      ? context.office.economy.equity.first { $0.year == file.year } : nil
    if above.isEmpty, equity == nil { return }
    heading("Ingår i")
    for sum in above { chained(sum, in: file) }
    if let equity { chained(equity) }
  }

  private mutating func chained(_ row: EconomyRow, in file: EconomyYear) {
    let figure = row.shownFigure
    prose(
      "→ \(row.title)" + (figure.isEmpty ? "" : ": \(figure)"), indent: 1,
      link: .record(file.address(of: row)))
  }

  private mutating func chained(_ equity: EquityYear) {
    let figures = [
      ("ingående", equity.opening), ("årets resultat", equity.result),
      ("utgående", equity.closing),
    ].compactMap { word, figure in figure.map { "\(word) \($0.shown(in: equity.unit))" } }
    prose(
      "→ Eget kapital \(equity.id)"
        + (figures.isEmpty ? "" : ": " + figures.joined(separator: ", ")), indent: 1,
      link: .record(equity.address))
  }

  /// What a year's equity comes of, and the years beside it.
  mutating func moneyChain(of equity: EquityYear, _ context: DetailContext) {
    guard let year = equity.year else { return }
    let economy = context.office.economy
    let rows =
      economy.year(year).map { file in
        file.rows.filter { $0.key == EconomyRow.resultKey }.map { (file, $0) }
      } ?? []
    let beside = [year.number - 1, year.number + 1].compactMap { number in
      economy.equity.first { $0.year?.number == number }
    }
    if rows.isEmpty, beside.isEmpty { return }
    heading("Hänger ihop med")
    for (file, row) in rows { chained(row, in: file) }
    for equity in beside { chained(equity) }
  }
}
