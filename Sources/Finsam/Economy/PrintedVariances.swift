extension PrintedTables {
  /// Printed variances that are neither budget less outcome nor the other way round, and those that
  /// are the other way round than the most of their table. BUD-1.
  func deviations(of variances: [Variance]) -> [PrintedTrial] {
    guard let isUsual = variances.usualDirection else { return [] }
    return variances.compactMap { variance in
      let terms = isUsual == .budgetFirst ? variance.budgetFirst : variance.outcomeFirst
      // The other way round is told of once for the table.
      if variance.direction != nil, variance.direction != isUsual { return nil }
      guard let agreement = variance.agreement(isUsual) else { return nil }
      let trial = PrintedTrial(
        kind: .difference, cell: variance.cell, terms: terms, formula: isUsual.rawValue,
        agreement: agreement)
      return trial.isDeviation ? trial : nil
    }
  }

  /// Tables whose variances go both ways: those that go the other way than the most of them.
  var mixedVariances: [MixedVariances] {
    variances.compactMap { variances in
      guard let usual = variances.usualDirection else { return nil }
      let others = variances.filter { $0.direction != nil && $0.direction != usual }
      guard !others.isEmpty, let example = variances.first(where: { $0.direction == usual })
      else { return nil }
      return MixedVariances(usual: usual, others: others.map(\.cell), example: example.cell)
    }
  }

  struct MixedVariances {
    let usual: Variance.Direction
    let others: [Cell]
    let example: Cell
  }

  /// A printed variance with what it is the difference of.
  struct Variance {
    enum Direction: String {
      case budgetFirst = "budget − utfall"
      case outcomeFirst = "utfall − budget"

      var other: Direction { self == .budgetFirst ? .outcomeFirst : .budgetFirst }
    }

    let cell: Cell
    let budgetFirst: [Term]
    let outcomeFirst: [Term]
    /// The only way round that gives it; nil where both do, or neither.
    let direction: Direction?

    /// Nil where no variance is printed, or nothing that it could be of.
    init?(_ row: PrintedTable.Row, in table: PrintedTable) {
      guard let variance = row.figures["avvikelse"],
        let column = table.columns.first(where: { $0.key == "avvikelse" })
      else { return nil }
      func cell(_ key: String) -> Cell? {
        row.figures[key].map {
          Cell(
            table: table, row: row,
            column: table.columns.first { $0.key == key } ?? column, quantity: $0, unit: row.unit)
        }
      }
      let (budget, outcome) = (cell("budget"), cell("utfall"))
      guard budget != nil || outcome != nil else { return nil }
      self.cell = Cell(
        table: table, row: row, column: column, quantity: variance, unit: row.unit)
      func terms(_ first: Cell?, _ second: Cell?) -> [Term] {
        [(first, false), (second, true)].compactMap { cell, isSubtracted in
          cell.map { Term(isSubtracted: isSubtracted, cells: [$0], others: []) }
        }
      }
      // What is not printed counts as nothing: a row may lack one of the two.
      budgetFirst = terms(budget, outcome)
      outcomeFirst = terms(outcome, budget)
      let isBudgetFirst = Variance.agreement(self.cell, budgetFirst) == .same
      let isOutcomeFirst = Variance.agreement(self.cell, outcomeFirst) == .same
      direction =
        switch (isBudgetFirst, isOutcomeFirst) {
        case (true, false): .budgetFirst
        case (false, true): .outcomeFirst
        case (true, true), (false, false): nil
        }
    }

    func agreement(_ direction: Direction) -> PrintedAmount.Agreement? {
      Variance.agreement(cell, direction == .budgetFirst ? budgetFirst : outcomeFirst)
    }

    private static func agreement(_ cell: Cell, _ terms: [Term]) -> PrintedAmount.Agreement? {
      guard let amounts = terms.signedAmounts, let own = cell.amount else { return nil }
      return own.agreement(with: amounts)
    }
  }
}

extension [PrintedTables.Variance] {
  /// The way round of the most; nil where none is known.
  fileprivate var usualDirection: PrintedTables.Variance.Direction? {
    let known = compactMap(\.direction)
    guard !known.isEmpty else { return isEmpty ? nil : .budgetFirst }
    let budgetFirst = known.filter { $0 == .budgetFirst }.count
    return budgetFirst * 2 >= known.count ? .budgetFirst : .outcomeFirst
  }
}
