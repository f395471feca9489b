extension ASFCompany {
  private static let own: [Column<ASFCompany>] = [
    Column(field: "namn", .flexible(18, weight: 2), priority: 9),
    // What is invented is never shown as if it were not, however narrow the table.
    Column(
      ColumnHead(
        "Påhittat exempel", short: "Exempel", .fixed(8), priority: 10, field: "exempel",
        isMark: true), search: .field { if $0.isExample == true { $1.add("påhittat") } }
    ) { company in
      let isExample = company.isExample == true
      return company.cell(
        CellText(company.isExample.text, shown: isExample ? "påhittat" : "", .warning),
        of: ["exempel"])
    },
    Column(field: "kommun", .fixed(11), priority: 8),
    Column(field: "status", .fixed(11), priority: 7, isState: true),
    Column(field: "bransch", .flexible(10), priority: 4),
    Column(
      ColumnHead("Kriterier som är uppfyllda", short: "Kriterier", .fixed(9), priority: 3),
      search: .text { company, text in
        let cell = company.criteria
        text.add(cell.text)
        text.add(cell.shown)
      }
    ) { $0.cell($0.criteria, of: criteriaKeys) },
    Column(
      ColumnHead("Anställda", short: "Anst.", .fixed(5), priority: 6, isNumeric: true),
      search: .text { $1.add(count: $0.employees) }
    ) { $0.cell(CellText(count: $0.employees), of: employeesKeys) },
    Column(
      ColumnHead("Placerade", short: "Plac.", .fixed(5), priority: 5, isNumeric: true),
      search: .text { $1.add(count: $0.placed) }
    ) { $0.cell(CellText(count: $0.placed), of: placedKeys) },
  ]

  private static let columns = own + Column.rest(beside: own)

  static func list(_ rows: [ASFCompany], in context: ListContext) -> AnyList {
    AnyList(register: rows, columns)
  }
}

extension ASFCompany {
  /// `✔ alla 4`, `? 2 av 4, 1 oklara`
  fileprivate var criteria: CellText {
    let (met, untold) = (metCriteria, untoldCriteria)
    let (shown, tone): (String, Tone) =
      switch (met, untold) {
      case (4, _): ("✔ alla 4", .met)
      case (_, 4): ("? framgår inte", .notMeasured)
      case (_, 0): ("✖ \(met) av 4", .notMet)
      default: ("? \(met) av 4, \(untold) oklara", .notMeasured)
      }
    return CellText("\(met) av 4", shown: shown, tone)
  }
}

extension SearchText {
  /// What a cell of a count says.
  fileprivate mutating func add(count: Int?) {
    guard let count, count >= 0 else { return add(CellText(count: count).shown) }
    add(digits: count)
  }
}
