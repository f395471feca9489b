/// A printed figure held against what others make it.
struct PrintedTrial {
  enum Kind {
    /// Rows do not make the printed sum.
    case sum
    /// What is left, or has changed, is not what its terms give.
    case difference
    /// The same figure stands otherwise in another table, or at the end of the year before.
    case transition
  }

  let kind: Kind
  let cell: PrintedTables.Cell
  let terms: [PrintedTables.Term]
  /// The expression, as the row's formula has it.
  let formula: String
  let agreement: PrintedAmount.Agreement

  var isRounding: Bool { agreement == .rounding }
  var isDeviation: Bool { isRounding || agreement == .different }
}

extension PrintedTables {
  /// Every figure that its formula does not give, table by table.
  var deviations: [PrintedTrial] {
    zip(all, variances).flatMap { table, variances in
      table.rows.flatMap { row in trials(of: row, in: table).filter(\.isDeviation) }
        + deviations(of: variances)
    }
  }

  /// The figures of the row at an address against what its formula gives, column by column; those
  /// that the formula has no figures for are left out.
  func trials(of address: Address) -> [PrintedTrial] {
    all.lazy.filter { $0.rows.first?.address.file == address.file }.flatMap { table in
      table.rows.filter { $0.address == address }.flatMap { trials(of: $0, in: table) }
    }
  }

  private func trials(of row: PrintedTable.Row, in table: PrintedTable) -> [PrintedTrial] {
    (row.formula?.expressions ?? []).flatMap { expression in
      table.columns(checkedIn: row).compactMap { column in
        trial(of: expression, of: row, column, in: table)
      }
    }
  }

  private func trial(
    of expression: Formula.Expression, of row: PrintedTable.Row, _ column: PrintedTable.Column,
    in table: PrintedTable
  ) -> PrintedTrial? {
    guard let quantity = row.figures[column.key] else { return nil }
    let cell = Cell(table: table, row: row, column: column, quantity: quantity, unit: row.unit)
    do throws(Missing) {
      let terms = try terms(of: expression, of: row, column, in: table)
      guard let amount = cell.amount, let agreement = amount.agreement(with: terms) else {
        return nil
      }
      return PrintedTrial(
        kind: expression.kind(of: row), cell: cell, terms: terms, formula: expression.text,
        agreement: agreement)
    } catch { return nil }
  }

  /// Names in formulas that lead nowhere, with where they stand.
  var unknownNames: [(row: PrintedTable.Row, name: String)] {
    all.flatMap { table in
      table.rows.compactMap { row in
        for expression in row.formula?.expressions ?? [] {
          for column in table.columns where row.figures[column.key] != nil {
            do throws(Missing) {
              _ = try terms(of: expression, of: row, column, in: table)
            } catch {
              if case .unknown(let name) = error { return (row, name) }
            }
          }
        }
        return nil
      }
    }
  }
}

extension PrintedAmount {
  fileprivate func agreement(with terms: [PrintedTables.Term]) -> Agreement? {
    terms.signedAmounts.map { agreement(with: $0) }
  }
}

extension PrintedTable {
  /// The columns in which a formula is asked for. Variances follow from budgets and outcomes:
  /// theirs is asked for only in sums, and where those are not printed.
  fileprivate func columns(checkedIn row: Row) -> [Column] {
    let hasBoth = row.figures["budget"] != nil || row.figures["utfall"] != nil
    return columns.filter { $0.key != "avvikelse" || !hasBoth || row.level == .sum }
  }
}

extension Formula.Expression {
  func kind(of row: PrintedTable.Row) -> PrintedTrial.Kind {
    let factors = terms.flatMap(\.factors)
    if factors.allSatisfy(\.isElsewhere) { return .transition }
    let isLeft = row.level == .result || terms.contains(where: \.isSubtracted)
    return isLeft ? .difference : .sum
  }
}

extension Formula.Factor {
  /// Whether it is a figure of another table or time.
  fileprivate var isElsewhere: Bool {
    switch self {
    case .row(let name): !name.table.isEmpty
    case .previous, .note: true
    case .sum(let sum): !sum.column.isEmpty
    }
  }
}
