extension Application {
  private static let own: [Column<Application>] = [
    Column(field: "namn", .flexible(22, weight: 3), priority: 99),
    Column(field: "sökande", .flexible(12), priority: 80),
    Column(
      ColumnHead("Belopp", .fixed(20), priority: 95, isNumeric: true, field: "belopp"),
      search: .cell
    ) { row in
      row.cell(
        CellText(row.amount.text, shown: row.shownAmount), of: ["belopp"])
    },
    Column(field: "steg", .flexible(11), priority: 90, isState: true),
    Column(field: "annan_finansiär", title: "Annan finansiär", .flexible(10), priority: 60),
    Column(field: "frist", .fixed(10), priority: 70),
    Column(field: "beslut", .flexible(12), priority: 50),
    Column(field: "källa", .flexible(8), priority: 20),
  ]

  private static let columns = own + Column.rest(beside: own)

  static func list(_ rows: [Application], in context: ListContext) -> AnyList {
    AnyList(register: rows, columns)
  }

  /// What the applications of one step come to.
  package struct StepSum: Sendable {
    let step: Step?
    let count: Int
    let sum: AmountSpan

    /// `Ansökan: 10 st, 7 utan belopp`
    fileprivate var words: String {
      let parts = ["\(count) st", sum.omission].filter { !$0.isEmpty }
      return (step?.rawValue.capitalizedFirst ?? "Utan steg") + ": " + parts.joined(separator: ", ")
    }
  }

  private static let groupedColumns: [GroupedColumn<Application, StepSum>] = columns.map { column in
    switch column.head.field {
    case "namn": GroupedColumn(column, sum: { CellText($0.words, .heading) })
    case "belopp":
      GroupedColumn(column, sum: { CellText($0.sum.text, shown: $0.sum.shown, .heading) })
    default: GroupedColumn(column)
    }
  }

  /// Under a heading for each step, in the order that they go, with what its applications come to.
  static func grouped(_ rows: [Application], in context: ListContext) -> AnyList {
    var listed: [Grouped<Int, StepSum>] = []
    for step in Step.allCases.map(Optional.some) + [nil] {
      let own = rows.indices.filter { rows[$0].step == step }
      if own.isEmpty { continue }
      let sum = StepSum(step: step, count: own.count, sum: AmountSpan(own.map { rows[$0] }))
      listed += [.heading(sum)] + own.map { .row($0) }
    }
    let all = listed
    return AnyList(
      groupedColumns.map(\.whole), count: all.count, nesting: { all[$0].nesting },
      row: { place in
        switch all[place] {
        case .heading(let sum): .heading(sum)
        case .row(let index): .row(rows[index])
        }
      },
      line: { place in
        switch all[place] {
        case .heading(let sum): AnyList.Line(id: "steg/\(sum.step.text)", title: sum.words)
        case .row(let index):
          AnyList.Line(
            id: rows[index].id, address: rows[index].address, title: rows[index].title.oneLine)
        }
      })
  }
}
