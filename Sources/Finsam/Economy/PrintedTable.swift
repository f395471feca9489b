/// A printed table of amounts, whichever file it is kept in.
struct PrintedTable {
  struct Column: Equatable {
    let key: String
    /// How a row's figure in it is told: `budget`, `2013-12-31`.
    let title: String
    let year: Year?
    /// The day that it is of, where it is of one.
    let day: PrintedDay?
  }

  struct Row {
    let id: String
    let name: String
    let level: PrintedLevel?
    /// The part of the table that it belongs to, as its file writes it.
    let group: String
    let formula: Formula?
    let unit: String
    /// What is printed, by column and by the other fields that hold figures.
    var figures: [String: Quantity]
    /// The text of any of its fields, for what a formula asks for; empty where there is none.
    let text: @Sendable (String) -> String
    let key: String
    let meaning: String
    let document: String
    let source: String
    let address: Address
  }

  /// What formulas of other tables call it: `balansräkning`, `kapital`, `ekonomi`.
  let id: String
  /// What people call it: `Bokslut 2014, balansräkning`.
  let name: String
  /// The year that its document is of.
  let year: Year?
  let columns: [Column]
  var rows: [Row]
  /// Whether the rows have groups, and a sum is of one of them.
  let isGrouped: Bool
}

extension PrintedTable {
  static let budgetId = "ekonomi"
  static let equityId = "kapital"
  static let closingEquityKey = "ekonomi/eget-kapital/utgång"

  func row(_ id: String) -> Row? { rows.first { $0.id == id } }

  func column(of year: Year) -> Column? { columns.first { $0.year == year } }
}

extension EconomyYear {
  /// The names of its tables, in the order that they stand; empty for the budget itself.
  var tables: [String] {
    var names: [String] = []
    for row in rows where !names.contains(row.table) { names.append(row.table) }
    return names
  }

  /// The tables of the year, in the order that they stand.
  var printedTables: [PrintedTable] {
    tables.map { name in
      PrintedTable(
        id: name.isEmpty ? PrintedTable.budgetId : name,
        name: "Budget och utfall \(id)" + (name.isEmpty ? "" : ", \(name)"), year: year,
        columns: [("budget", "budget"), ("utfall", "utfall"), ("avvikelse", "avvikelse")].map {
          PrintedTable.Column(key: $0, title: $1, year: year, day: nil)
        },
        rows: rows.filter { $0.table == name }.map { printedRow($0) }, isGrouped: true)
    }
  }

  private func printedRow(_ row: EconomyRow) -> PrintedTable.Row {
    let figures = [
      "budget": row.budget, "utfall": row.outcome, "avvikelse": row.variance,
      "antal": row.count, "à-pris": row.price,
    ]
    return PrintedTable.Row(
      id: row.id, name: row.name, level: row.level, group: row.group.text, formula: row.formula,
      unit: row.unit, figures: figures.compactMapValues(\.self), text: row.text(of:),
      key: row.key, meaning: row.meaning, document: row.document, source: row.source,
      address: address(of: row))
  }
}

extension Accounts {
  var printedTables: [PrintedTable] {
    tables.map { table in
      let place = address.appending(Step(PartKey.accountsTables, table.id))
      return PrintedTable(
        id: table.id, name: table.name, year: year,
        columns: table.columns.map { column in
          PrintedTable.Column(
            key: column.id, title: column.heading, year: column.ownYear, day: column.day)
        },
        rows: table.lines.map { line in
          PrintedTable.Row(
            id: line.id, name: line.name, level: line.level, group: "", formula: line.formula,
            unit: unit, figures: ["a": line.a, "b": line.b].compactMapValues(\.self),
            text: line.text(of:), key: line.key, meaning: line.meaning, document: document,
            source: line.source,
            address: place.appending(Step(PartKey.accountsLines, line.id)))
        }, isGrouped: false)
    }
  }
}

extension Economy {
  /// Each prognosis is a table: that of one year and one day.
  var prognosisTables: [PrintedTable] {
    var times: [[String]] = []
    for row in prognoses where !times.contains([row.year.text, row.day.text]) {
      times.append([row.year.text, row.day.text])
    }
    return times.map { time in
      let rows = prognoses.filter { [$0.year.text, $0.day.text] == time }
      let name = "Prognos \(time[0])" + (time[1].isEmpty ? "" : " per \(time[1])")
      return PrintedTable(
        id: "prognos", name: name, year: rows[0].year,
        columns: [
          PrintedTable.Column(key: "belopp", title: "", year: rows[0].year, day: nil)
        ],
        rows: rows.map { row in
          PrintedTable.Row(
            id: row.id, name: row.name, level: row.level, group: row.group.text,
            formula: row.formula, unit: row.unit,
            figures: ["belopp": row.amount].compactMapValues(\.self), text: row.text(of:),
            key: row.key, meaning: row.meaning, document: row.document, source: row.source,
            address: row.address)
        }, isGrouped: true)
    }
  }

  /// The register's own columns are what is added: opening and result make the closing equity.
  /// EQ-6.
  var equityTables: [PrintedTable] {
    equity.map { row in
      let figures = [
        ("ingående", "ingående eget kapital", row.opening, EquityYear.openingRule, "ingång"),
        ("resultat", "årets resultat", row.result, nil, ""),
        ("utgående", "utgående eget kapital", row.closing, EquityYear.closingRule, "utgång"),
      ]
      return PrintedTable(
        id: PrintedTable.equityId, name: "Eget kapital \(row.id)", year: row.year,
        columns: [PrintedTable.Column(key: "", title: "", year: row.year, day: nil)],
        rows: figures.map { key, name, figure, formula, end in
          PrintedTable.Row(
            id: key, name: name, level: key == "utgående" ? .result : .row, group: "",
            formula: formula, unit: row.unit, figures: ["": figure].compactMapValues(\.self),
            text: { _ in "" },
            key: end.isEmpty ? "ekonomi/årets-resultat" : "ekonomi/eget-kapital/\(end)",
            meaning: "", document: row.document, source: row.source, address: row.address)
        }, isGrouped: false)
    }
  }
}

extension EquityYear {
  fileprivate static let openingRule = Formula(
    previous: Formula.RowName(table: "", row: "utgående"))
  fileprivate static let closingRule = Formula(sumOf: ["ingående", "resultat"])
}

extension Formula {
  fileprivate init(previous name: RowName) {
    self.init(expressions: [
      Expression(terms: [Term(isSubtracted: false, factors: [.previous(name)])])
    ])
  }

  fileprivate init(sumOf rows: [String]) {
    let terms = rows.map {
      Term(isSubtracted: false, factors: [.row(RowName(table: "", row: $0))])
    }
    self.init(expressions: [Expression(terms: terms)])
  }
}

extension Record {
  fileprivate func text(of key: String) -> String { Self.field(key)?.text(self) ?? "" }
}
