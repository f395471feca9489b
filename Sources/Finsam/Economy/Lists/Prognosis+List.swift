extension Prognosis {
  /// Every field of the rows, and how long the board waited. BUD-4.
  static func list(_ rows: [Prognosis], in context: ListContext) -> AnyList {
    AnyList(
      register: rows,
      Column.all + [
        Column(
          ColumnHead(
            "Dagar till styrelsen", short: "Dagar", .fixed(6), priority: 5, isNumeric: true)
        ) { CellText(count: $0.daysToBoard) }
      ])
  }
}
