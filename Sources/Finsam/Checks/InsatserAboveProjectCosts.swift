extension Survey {
  /// Insatser that together cost more in a year than all projects of the year do: the parts are no
  /// more than the whole. Where a formula says that they are added up, that is told of already.
  var insatserAboveProjectCosts: [Finding] {
    let outcomes = printedTables.all.flatMap { table in
      table.rows.flatMap { row in table.columns.compactMap { outcome(of: row, in: $0, table) } }
    }
    let isAddedUp = deviations.filter { $0.kind == .sum && $0.cell.row.key == Self.allProjects }
      .compactMap(\.cell.column.year)
    return outcomes.filter { $0.cell.row.key == Self.allProjects }.compactMap { whole in
      guard !isAddedUp.contains(whole.year) else { return nil }
      var parts: [Outcome] = []
      for part in outcomes where part.year == whole.year && part.isOfInsats {
        if !parts.contains(where: { $0.cell.row.key == part.cell.row.key }) { parts.append(part) }
      }
      let sum = parts.reduce(Kronor(0)) { $0 + $1.amount }
      guard whole.amount < sum else { return nil }
      let terms = parts.map { Number($0.amount.amount).shown }.joined(separator: " + ")
      let sources = parts.map(\.cell.row.source).filter { !$0.isEmpty }.unique
      let arithmetic = "\(terms) = \(Number(sum.amount).shown)"
      return Finding(
        .printedSum, at: whole.cell.place,
        ["insatser": sum.text, "projektkostnader": whole.amount.text],
        "Insatserna \(whole.year.text): \(arithmetic)\(sources.joined(separator: ", ").asPlace), "
          + "mer "
          + "än alla projektkostnader, \(whole.cell.shown)\(whole.cell.row.source.asPlace)."
      ).reckoning(arithmetic).against(parts.map(\.cell.place)).advising(
        "Jämför talen med källan. Går de inte ihop där heller: godta fyndet med en kommentar.")
    }
  }

  private static let allProjects = "ekonomi/projektkostnader"

  /// What a row of a table says that something cost in a year; nil where that is no exact amount.
  private struct Outcome {
    let cell: PrintedTables.Cell
    let year: Year
    let amount: Kronor

    /// `ekonomi/insats/utsikten`, and no part of it.
    var isOfInsats: Bool {
      cell.row.level == .row && cell.row.key.isBegun(by: "ekonomi/insats/")
        && cell.row.key.utf8.filter { $0 == UInt8(ascii: "/") }.count == 2
    }
  }

  private func outcome(
    of row: PrintedTable.Row, in column: PrintedTable.Column, _ table: PrintedTable
  ) -> Outcome? {
    guard table.id != "prognos", row.key.isBegun(by: "ekonomi/"), row.level != .heading,
      !["budget", "avvikelse"].contains(column.key), let year = column.year,
      let cell = printedTables.cell(row, column, in: table),
      let amount = Kronor(cell.quantity, cell.unit)
    else { return nil }
    // A statement of income has costs with a minus.
    let size = Kronor(Int(clamping: amount.amount.magnitude))
    return Outcome(cell: cell, year: year, amount: size)
  }
}
