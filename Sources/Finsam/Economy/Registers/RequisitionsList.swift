extension Requisition {
  private static let own: [Column<Requisition>] = [
    Column(field: "insats", .flexible(16, weight: 2), priority: 99),
    Column(field: "kvartal", .fixed(7), priority: 95),
    Column(ColumnHead("Kostnaden är för år", short: "Avser år", .fixed(9), priority: 90)) { row in
      row.cell(
        CellText(row.costYearText, row.isBookedElsewhere == true ? .warning : .plain),
        of: ["kvartal", "period_från", "period_till"])
    },
    Column(ColumnHead("Bokförd år", short: "Bokförd", .fixed(7), priority: 89, field: "bokförd_år"))
    {
      row in
      row.cell(
        CellText(
          row.bookedYear.text, row.isBookedElsewhere == true ? .warning : .plain),
        of: ["bokförd_år"])
    },
    Column(field: "rekvirerat", .fixed(11), priority: 96),
    Column(field: "godkänt", .fixed(11), priority: 80),
    Column(field: "utbetald", .fixed(10), priority: 70),
    Column(field: "beslut", .flexible(12), priority: 60),
    Column(field: "verifikat", .flexible(8), priority: 40),
  ]

  private static let columns = own + Column.rest(beside: own)

  static func list(_ rows: [Requisition], in context: ListContext) -> AnyList {
    AnyList(register: rows, columns)
  }
}
