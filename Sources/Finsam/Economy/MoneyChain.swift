/// What a year's figures come of: from what was granted to the row of the budget, its sums, the
/// year's result and the equity, and back. Sums are found by their formulas.
extension EconomyYear {
  /// The sums that a row goes into, the nearest first, and those that they go into.
  func sums(above row: EconomyRow) -> [EconomyRow] {
    var found: [EconomyRow] = []
    var left = [row]
    while !left.isEmpty {
      let part = left.removeFirst()
      let above = rows.filter { sum in
        sum.id != row.id && sum.takes(part) && !found.contains { $0.id == sum.id }
      }
      found += above
      left += above
    }
    return found
  }

  /// The rows that a sum is of, in the order that they stand.
  func parts(of sum: EconomyRow) -> [EconomyRow] { rows.filter(sum.takes) }
}

extension EconomyRow {
  /// The fact that the row of the year's result states.
  static let resultKey = "ekonomi/årets-resultat"

  /// Whether the formula names the row, or a group that it is one of.
  fileprivate func takes(_ row: EconomyRow) -> Bool {
    guard let formula, row.id != id else { return false }
    return formula.expressions.contains { expression in
      expression.terms.contains { term in
        (term.factors + term.divisors).contains { takes(row, by: $0) }
      }
    }
  }

  private func takes(_ row: EconomyRow, by factor: Formula.Factor) -> Bool {
    switch factor {
    case .row(let name):
      let named = name.table == PrintedTable.budgetId ? "" : name.table
      return name.row == row.id && (name.table.isEmpty ? table : named) == row.table
    case .sum(let sum):
      let group = sum.group == Formula.ownGroup ? self.group.text : sum.group
      return sum.column.isEmpty && row.level == .row && row.table == table
        && row.group.text == group
        && sum.filters.allSatisfy { EconomyRow.field($0.field)?.text(row) == $0.value }
    case .previous, .note: return false
    }
  }

  /// `utfall 745 200 kr`, else the budget; empty where nothing is printed.
  var shownFigure: String {
    outcome.map { "utfall \($0.shown(in: unit))" } ?? budget.map { "budget \($0.shown(in: unit))" }
      ?? ""
  }
}

extension InsatsDecision {
  /// The years whose money it is about: those of its time, else that of its day.
  fileprivate var years: ClosedRange<Int>? {
    let days = [from?.day, to?.day].compactMap(\.self)
    let years = (days.isEmpty ? [day?.day].compactMap(\.self) : days).map(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  /// Whether it is what a year's money comes of.
  fileprivate func gives(in year: Year) -> Bool {
    verdict == .granted && amount != nil && years?.contains(year.number) == true
  }
}

extension Office {
  /// What is granted that a row of the year's budget is for.
  func grants(for row: EconomyRow, in year: Year) -> [InsatsDecision] {
    guard let insats = insats(row.insats) else { return [] }
    return decisions(on: insats).filter { $0.gives(in: year) }
  }

  /// The rows of budgets that a decision is about.
  func budgetRows(of decision: InsatsDecision) -> [(year: EconomyYear, row: EconomyRow)] {
    guard !decision.insats.isEmpty else { return [] }
    return economy.years.flatMap { file -> [(EconomyYear, EconomyRow)] in
      guard let year = file.year, decision.gives(in: year) else { return [] }
      return file.budgetRows(of: decision.insats).map { (file, $0) }
    }
  }
}

extension EconomyYear {
  /// What the year's own budget has for an insats.
  func budgetRows(of insats: String) -> [EconomyRow] {
    insats.isEmpty
      ? [] : rows.filter { $0.table.isEmpty && $0.level == .row && $0.insats == insats }
  }
}
