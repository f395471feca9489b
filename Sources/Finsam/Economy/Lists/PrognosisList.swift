extension EconomyLists {
  /// All prognoses of a year, the latest first.
  package func prognoses(of year: Year) -> AnyList {
    let own = office.economy.prognoses.filter { $0.year == year }
    var days: [PrintedDay?] = []
    for row in own where !days.contains(row.day) { days.append(row.day) }
    days.sort { ($0?.text ?? "") > ($1?.text ?? "") }
    let names = Dictionary(
      office.economy.year(year)?.rows.map { ($0.id, $0.title) } ?? [],
      uniquingKeysWith: { first, _ in first })
    var rows: [Listed<Prognosis?>] = []
    for day in days {
      let title = day.map { "Per \($0.text)" } ?? "Utan dag"
      rows.append(Listed(row: nil, address: nil, title: title, level: .heading))
      rows += own.filter { $0.day == day }.map { row in
        Listed(
          row: row, address: row.address,
          // What only says which row of the budget it is of is called what that is.
          title: (row.name.isEmpty ? names[row.row] ?? row.title : row.name).oneLine,
          level: row.level == .heading ? nil : row.level)
      }
    }
    return list(rows, prognosisColumns)
  }

  private var prognosisColumns: [Column<Listed<Prognosis?>>] {
    let lists = self
    return [
      Column(ColumnHead("Namn", .flexible(24, weight: 3), priority: 99, field: "namn")) { entry in
        entry.row?.level == .heading ? CellText(entry.title, .label) : entry.nameCell
      },
      Column(ColumnHead("Belopp", .fixed(14), priority: 95, isNumeric: true, field: "belopp")) {
        entry in
        entry.row.map {
          lists.cell($0.amount, $0.unit, at: Place($0.address, field: "belopp"))
        } ?? CellText("")
      },
      Column(ColumnHead("Kommentar", .flexible(16, weight: 2), priority: 60, field: "kommentar")) {
        CellText($0.row?.comment.oneLine ?? "")
      },
      Column(ColumnHead("Åtgärd", .flexible(10), priority: 50, field: "åtgärd")) {
        CellText($0.row?.action.oneLine ?? "")
      },
    ]
  }
}
