extension EconomyLists {
  /// The rows of the budget side by side, year by year: what it came to, else what was budgeted.
  package var years: AnyList {
    let files = office.economy.years.filter { $0.year != nil }
    var rows: [YearsEntry] = []
    for file in files {
      // Rows of one fact are the same row, whatever each year calls it.
      for row in file.rows where row.level != .heading && !row.key.isEmpty {
        let key = row.key
        let figure = row.outcome ?? row.budget
        let cell = cell(
          figure, row.unit,
          at: Place(file.address(of: row), field: row.outcome == nil ? "budget" : "utfall"))
        let shown = CellText(
          cell.text, shown: cell.shown + (row.outcome == nil && figure != nil ? " b" : ""),
          cell.tone)
        if let place = rows.firstIndex(where: { $0.key == key }) {
          if rows[place].figures[file.id] == nil { rows[place].figures[file.id] = shown }
        } else {
          rows.append(
            YearsEntry(
              key: key, name: row.shownName, level: row.level, address: file.address(of: row),
              figures: [file.id: shown]))
        }
      }
    }
    let columns =
      [
        Column<YearsEntry>(ColumnHead("Namn", .flexible(22, weight: 3), priority: 99)) {
          CellText($0.name, $0.level.tone)
        }
      ]
      + files.enumerated().map { index, file in
        let id = file.id
        return Column<YearsEntry>(
          ColumnHead(id, .fixed(12), priority: 90 + index, isNumeric: true)
        ) { $0.figures[id] ?? CellText("") }
      }
    let all = rows
    var list = AnyList(
      columns, count: all.count, row: { all[$0] },
      line: {
        AnyList.Line(id: all[$0].key, address: all[$0].address, title: all[$0].name)
      })
    list.signs = Self.signs + [AnyList.Sign("b", "budget")]
    return list
  }

  struct YearsEntry: Sendable {
    let key: String
    let name: String
    let level: PrintedLevel?
    let address: Address
    var figures: [String: CellText]
  }
}
