import Finsam

extension OpenForbund {
  var history: RecordsOfKind {
    let rows = reading.history
    let list = AnyList(
      HistoryEntry.columns, count: rows.count, row: { rows[$0] },
      line: { AnyList.Line(id: String($0 + 1), address: rows[$0].address) })
    return RecordsOfKind(forbund: reading.name, list: list) { row in
      let entry = rows[row]
      let step = [
        JSON.Member("id", .text(String(row + 1))), JSON.Member("steg", .text(entry.step.text)),
        JSON.Member("ursprung", .text(entry.origin.rawValue)),
        JSON.Member("gäller_steg", entry.about.map(JSON.text) ?? .null),
      ]
      return .object(
        step
          + list.heads.indices.map { column in
            let key = list.heads[column].title.lowercased()
            return JSON.Member(key, .text(list.cell(row, column).text))
          })
    }
  }
}

extension HistoryEntry {
  fileprivate static let columns: [Column<HistoryEntry>] = [
    Column(ColumnHead("Tid", .fixed(19), priority: 9)) { CellText($0.time) },
    Column(ColumnHead("Användare", .flexible(8), priority: 8)) { CellText($0.user) },
    Column(ColumnHead("Åtgärd", .flexible(8), priority: 8)) { CellText($0.action.rawValue) },
    Column(ColumnHead("Fil", .flexible(8), priority: 7)) { CellText($0.address.file) },
    Column(ColumnHead("Post", .flexible(8), priority: 6)) { CellText($0.address.path) },
    Column(ColumnHead("Fält", .flexible(8), priority: 6)) { CellText($0.key) },
    Column(ColumnHead("Från", .flexible(8), priority: 5)) { CellText($0.from) },
    Column(ColumnHead("Till", .flexible(8), priority: 5)) { CellText($0.to) },
  ]
}
