import Finsam

/// Records of one kind as rows: for a table, for CSV and as JSON.
struct Listing {
  let columns: [CellTable.Column]
  var rows: [ListedRow]
  private let fileColumns: FileColumns

  /// With several förbund the first column says which.
  init(_ kind: RecordKind, of forbund: [OpenForbund]) {
    let isSeveral = forbund.count > 1
    let first = isSeveral && kind != .document(.forbund) ? ["Förbund"] : []
    columns =
      (first + ["Id"]).map { CellTable.Column(title: $0) } + Listing.columns(of: kind, forbund)
    fileColumns = FileColumns(kind, of: columns, ids: first.count + 1)
    rows = forbund.flatMap { open in
      var rows = open.rows(of: kind)
      guard isSeveral, kind != .document(.forbund) else { return rows }
      for index in rows.indices { rows[index].forbund = open.reading.name }
      return rows
    }
  }

  mutating func filter(_ text: String) {
    let query = SearchQuery(text)
    if !query.isEmpty { rows = rows.filter { $0.matches(query) } }
  }

  /// Perspectives are headed by the word for them, where only one förbund is listed.
  private static func columns(of kind: RecordKind, _ forbund: [OpenForbund]) -> [CellTable.Column] {
    let latest = forbund.count == 1 ? forbund[0].office.latestStyrkort : nil
    let perspective = (latest?.perspectiveWord ?? .usual).heading
    let titles =
      switch kind {
      case .document(.forbund):
        [
          "Namn", "Län", "Avstämningsdag", "Medlemmar", "Insatser", "Styrkort", "Bidragsår",
          "Medlemsbidrag",
        ]
      case .insatser: InsatsRow.Column.allCases.map(\.title)
      case .goals:
        [
          perspective, "Lydelse", "Status", "Föreslås", "Beslutat", "Enligt utfallen", "Stödjer",
          Listing.readings,
        ]
      case .measures:
        ["Mått", "Målvärde", "Utfall", "Enligt utfallet", "Källa", Listing.readings]
      case .assessments: ["Bedömning", "Enligt utfallen", "Bedömd", "Av", "Gäller", "Motivering"]
      case .document(let document): document.row.isListedInParts ? ["Lista", "Rubrik"] : []
      case .history: ["Tid", "Användare", "Åtgärd", "Fil", "Post", "Fält", "Från", "Till"]
      }
    let numeric = [
      "Deltagare", "Kvinnor", "Män", InsatsRow.Column.cost.title, "Medlemmar", "Insatser",
      "Medlemsbidrag",
    ]
    // In a table the value itself says that it is a reading.
    let fileOnly = [
      InsatsRow.Column.countPeriod.title, InsatsRow.Column.readings.title, Listing.readings,
    ]
    return titles.map {
      CellTable.Column(
        title: $0, field: kind == .goals && $0 == perspective ? "perspektiv" : nil,
        isNumeric: numeric.contains($0), isFileOnly: fileOnly.contains($0))
    }
      + kind.registerColumns.map {
        CellTable.Column(
          title: $0.label, isNumeric: $0.kind.isNumeric, isMark: $0.key == Listing.exampleKey,
          isFileOnly: $0.key == Readings.key)
      }
  }
}

extension Listing {
  /// Of a register's many columns, a table leaves out those that say nothing, and those past what
  /// a screen holds.
  func table(width: Int?) -> String {
    let rows = rows.map { $0.allCells.map(\.shown) }
    let listed = columns.indices.filter { !columns[$0].isFileOnly }
    let used = listed.filter { column in
      listed.count <= Listing.mostColumns
        || rows.contains { $0.indices.contains(column) && !$0[column].isEmpty }
    }
    let marks = used.filter { columns[$0].isMark }.prefix(1)
    let others = used.filter { !columns[$0].isMark }.prefix(Listing.mostColumns - marks.count)
    // A mark stands behind the name, where no narrow window cuts it.
    let told = others.prefix(2) + marks + others.dropFirst(2)
    return CellTable(
      columns: told.map { columns[$0] }, rows: rows.map { row in told.map { row[$0] } }
    ).written(width: width)
  }

  private static let mostColumns = 13
  private static let readings = "Tolkning"
  private static let exampleKey = "exempel"

  var csv: String {
    CSVText.written([fileColumns.names] + rows.map { fileColumns.texts(of: $0) })
  }

  var json: String { JSON.written(rows, \.json) + "\n" }
}
