extension EconomyLists {
  /// Budget and outcome of a year, with its sums in their place; of one of its tables, or of all.
  package func budget(of year: Year, table wanted: String? = nil) -> AnyList {
    guard let file = office.economy.year(year) else { return AnyList() }
    let latest = office.economy.latestPrognosis(of: year)
    let granted = office.grantedAmounts(in: year)
    let watched = office.rowsToWatch(in: year)
    let lists = self
    let rows = file.tables.filter { wanted == nil || $0 == wanted }.flatMap { table in
      file.rows.filter { $0.table == table }.map { row in
        Listed(
          row: BudgetEntry(
            row: row, address: file.address(of: row),
            prognosis: latest.last { $0.row == row.id && !row.id.isEmpty },
            granted: row.level == .row && table.isEmpty ? granted[row.insats] : nil,
            watched: watched.first { $0.address == file.address(of: row) }),
          address: file.address(of: row), title: row.shownName, level: row.level)
      }
    }
    return list(rows, lists.budgetColumns)
  }

  struct BudgetEntry: Sendable {
    let row: EconomyRow
    let address: Address
    let prognosis: Prognosis?
    let granted: Kronor?
    let watched: WatchedRow?
  }

  private var budgetColumns: [Column<Listed<BudgetEntry>>] {
    let lists = self
    func figure(
      _ title: String, _ key: String, priority: Int,
      _ path: @escaping @Sendable (EconomyRow) -> Quantity?
    ) -> Column<Listed<BudgetEntry>> {
      Column(ColumnHead(title, .fixed(11), priority: priority, isNumeric: true, field: key)) {
        lists.cell(path($0.row.row), $0.row.row.unit, at: Place($0.row.address, field: key))
      }
    }
    return [
      Column(ColumnHead("Namn", .flexible(22, weight: 3), priority: 99, field: "namn")) {
        $0.nameCell
      },
      figure("Budget", "budget", priority: 90) { $0.budget },
      figure("Utfall", "utfall", priority: 95) { $0.outcome },
      figure("Avvikelse", "avvikelse", priority: 70) { $0.variance },
      Column(
        ColumnHead("Gynnsam eller ogynnsam", short: "Utfallet är", .fixed(11), priority: 80)
      ) {
        $0.row.row.favourableCell
      },
      Column(ColumnHead("Använt, %", short: "Anv. %", .fixed(6), priority: 60, isNumeric: true)) {
        let used = $0.row.row.usedPercent
        return CellText(used.map { "\($0)" } ?? "", shown: used.map { "\($0) %" } ?? "")
      },
      Column(ColumnHead("Prognos", .fixed(11), priority: 50, isNumeric: true)) { entry in
        CellText(
          entry.row.prognosis?.amount.text ?? "",
          shown: entry.row.prognosis.map { $0.amount?.shown(in: $0.unit) ?? "" } ?? "")
      },
      Column(
        ColumnHead(
          "Beviljat i beslut", short: "Beviljat", .fixed(11), priority: 40,
          isNumeric: true)
      ) { entry in
        CellText(
          entry.row.granted.text,
          shown: entry.row.granted.map { Number($0.amount).shown } ?? "")
      },
      Column(ColumnHead("Att bevaka", .flexible(10), priority: 30)) { entry in
        CellText(
          entry.row.watched?.words ?? "",
          shown: entry.row.watched.map { "! \($0.words)" } ?? "", .warning)
      },
    ]
  }
}

extension EconomyRow {
  /// What the row is called on the screen: a sum may have no name of its own.
  var shownName: String { name.isEmpty ? level == .sum ? "Summa" : id : name.oneLine }

  /// `▲ gynnsam`: by word and sign, and never by the sign of the variance.
  var favourableCell: CellText {
    switch isFavourable {
    case true?: CellText("gynnsam", shown: "▲ gynnsam", .good)
    case false?: CellText("ogynnsam", shown: "▼ ogynnsam", .warning)
    case nil: CellText("")
    }
  }
}

extension Office {
  /// What was granted each insats by decisions of a year, by the insats's id.
  func grantedAmounts(in year: Year) -> [String: Kronor] {
    let granted = insatsDecisions.filter {
      $0.verdict == .granted && $0.amount != nil && $0.day?.day.map { Year($0.year) } == year
    }
    return Dictionary(grouping: granted, by: \.insats)
      .mapValues { $0.compactMap(\.amount).reduce(Kronor(0), +) }
  }
}
