extension Office {
  /// What the formula of a row gives as budget and outcome where they are not printed.
  func unprintedSums(of row: EconomyRow, in year: Year) -> (budget: Quantity?, outcome: Quantity?) {
    guard row.budget == nil || row.outcome == nil, row.formula != nil,
      let address = economy.year(year)?.address(of: row)
    else { return (nil, nil) }
    let sums = PrintedTables(self).unprintedSums
    return (
      sums[Place(address, field: "budget").text], sums[Place(address, field: "utfall").text]
    )
  }
}

extension PrintedTables {
  /// The sums of budgets and outcomes for which nothing is printed, as their formulas give them, by
  /// the text of their places: those of a budget that the office makes itself. They are shown, and
  /// never written.
  var unprintedSums: [String: Quantity] {
    var (tables, sums): (PrintedTables, [String: Quantity]) = (self, [:])
    // A sum may be of sums: each turn gives those of which all are known by then.
    while tables.fillSums(&sums) {}
    return sums
  }

  /// Whether any sum was added.
  private mutating func fillSums(_ sums: inout [String: Quantity]) -> Bool {
    var found: [(table: Int, row: Int, key: String, sum: Quantity)] = []
    for (table, printed) in all.enumerated() where printed.isGrouped {
      for (row, line) in printed.rows.enumerated() where [.sum, .result].contains(line.level) {
        for column in printed.columns
        where column.key != "avvikelse" && line.figures[column.key] == nil {
          guard let sum = sum(of: line, column, in: printed) else { continue }
          found.append((table, row, column.key, sum))
        }
      }
    }
    for one in found {
      all[one.table].rows[one.row].figures[one.key] = one.sum
      sums[Place(all[one.table].rows[one.row].address, field: one.key).text] = one.sum
    }
    return !found.isEmpty
  }

  private func sum(
    of row: PrintedTable.Row, _ column: PrintedTable.Column, in table: PrintedTable
  ) -> Quantity? {
    for expression in row.formula?.expressions ?? [] where expression.kind(of: row) != .transition {
      do throws(Missing) {
        let terms = try terms(of: expression, of: row, column, in: table)
        // In whole kronor alone: of tkr or shares nobody has said how they are to be rounded.
        guard let amounts = terms.signedAmounts, StatedFigure.size(of: row.unit) == 1,
          let exact = PrintedAmount.sum(amounts).exact
        else { continue }
        return .number(Number(thousandths: exact))
      } catch { continue }
    }
    return nil
  }
}
