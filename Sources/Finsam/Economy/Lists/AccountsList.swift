extension EconomyLists {
  /// The statements and notes of a year, one below the other.
  package func accounts(of year: Year) -> AnyList {
    guard let accounts = office.economy.accounts(of: year) else { return AnyList() }
    var rows: [Listed<AccountsEntry>] = []
    for table in accounts.tables {
      let address = accounts.address.appending(Step(PartKey.accountsTables, table.id))
      rows.append(
        Listed(
          row: AccountsEntry(table: table, line: nil, unit: accounts.unit), address: address,
          title: table.name, level: .heading))
      rows += table.lines.map { line in
        Listed(
          row: AccountsEntry(table: table, line: line, unit: accounts.unit),
          address: address.appending(Step(PartKey.accountsLines, line.id)), title: line.name,
          level: line.level == .heading ? nil : line.level)
      }
    }
    return list(rows, accountsColumns)
  }

  struct AccountsEntry: Sendable {
    let table: AccountsTable
    /// Nil where the row is the heading of the table.
    let line: AccountsLine?
    let unit: String

    func heading(_ column: String) -> String {
      table.columns.first { $0.id == column }?.heading ?? ""
    }
  }

  private var accountsColumns: [Column<Listed<AccountsEntry>>] {
    let lists = self
    func figure(
      _ column: String, priority: Int,
      _ path: @escaping @Sendable (AccountsLine) -> Quantity?
    ) -> Column<Listed<AccountsEntry>> {
      Column(
        ColumnHead(
          column == "a" ? "Året" : "Året före", .fixed(14), priority: priority, isNumeric: true,
          field: column)
      ) { entry in
        guard let line = entry.row.line, let address = entry.address else {
          return CellText(entry.row.heading(column), .dim)
        }
        return lists.cell(
          path(line), entry.row.unit, at: Place(address, field: column))
      }
    }
    return [
      Column(ColumnHead("Rad", .flexible(24, weight: 3), priority: 99, field: "namn")) { entry in
        entry.row.line?.level == .heading ? CellText(entry.title, .label) : entry.nameCell
      },
      Column(ColumnHead("Not", .fixed(3), priority: 50, field: "not")) {
        CellText($0.row.line?.noteNumber ?? "")
      },
      figure("a", priority: 95) { $0.a },
      figure("b", priority: 90) { $0.b },
    ]
  }
}
