import Finsam

/// Records of one kind as rows: for a table, for CSV and as JSON.
struct Listing {
  struct Cell {
    /// As a person reads it, and as a file has it.
    let shown: String
    let text: String

    init(_ text: String) { self.init(shown: text, text: text) }

    init(shown: String, text: String) {
      self.shown = shown
      self.text = text
    }
  }

  struct Row {
    let cells: [Cell]
    let json: JSON
    /// What a filter looks in beside the cells.
    var words: [String] = []
  }

  let columns: [CellTable.Column]
  var rows: [Row]

  /// With several förbund the first column says which.
  init(_ kind: RecordKind, of forbund: [OpenForbund]) {
    let isSeveral = forbund.count > 1
    let titles = isSeveral && kind != .forbund ? ["Förbund"] : []
    columns = (titles + ["Id"]).map { CellTable.Column(title: $0) } + Listing.columns(of: kind)
    rows = forbund.flatMap { open in
      open.rows(of: kind).map { row in
        isSeveral && kind != .forbund ? row.naming(open.reading.name) : row
      }
    }
  }

  mutating func filter(_ text: String) {
    let query = SearchQuery(text)
    rows = rows.filter { row in
      SearchText((row.cells.map(\.shown) + row.words).joined(separator: "\n")).matches(query)
    }
  }

  private static func columns(of kind: RecordKind) -> [CellTable.Column] {
    let titles =
      switch kind {
      case .forbund: ["Namn", "Län", "Avstämningsdag", "Medlemmar", "Insatser", "Styrkort"]
      case .insatser: InsatsRow.Column.allCases.map(\.title)
      case .goals: ["Perspektiv", "Lydelse", "Status", "Bedömning", "Enligt utfallen", "Stödjer"]
      case .measures: ["Mått", "Målvärde", "Utfall", "Enligt utfallet", "Källa"]
      case .assessments: ["Bedömning", "Enligt utfallen", "Bedömd", "Av", "Gäller", "Motivering"]
      case .plan: ["Del", "Rubrik"]
      case .events, .companies, .places, .census, .milestones, .cases, .followUps: [String]()
      case .history: ["Tid", "Användare", "Åtgärd", "Fil", "Post", "Fält", "Från", "Till"]
      }
    let numeric = ["Deltagare", "Kvinnor", "Män", "Kostnad", "Medlemmar", "Insatser"]
    return titles.map { CellTable.Column(title: $0, isNumeric: numeric.contains($0)) }
      + kind.registerColumns.map {
        CellTable.Column(title: $0.label, isNumeric: $0.kind.isNumeric)
      }
  }
}

extension Listing.Row {
  fileprivate func naming(_ forbund: String) -> Listing.Row {
    let member = JSON.Member("förbund", .text(forbund))
    let json: JSON =
      if case .object(let members) = json { .object([member] + members) } else { json }
    return Listing.Row(cells: [Listing.Cell(forbund)] + cells, json: json, words: words)
  }
}

extension Listing {
  /// Of a register's many columns, a table leaves out those that say nothing, and those past what
  /// a screen holds.
  func table(width: Int?) -> String {
    let told = columns.indices.filter { column in
      columns.count <= Listing.mostColumns
        || rows.contains { $0.cells.indices.contains(column) && !$0.cells[column].shown.isEmpty }
    }.prefix(Listing.mostColumns)
    return CellTable(
      columns: told.map { columns[$0] }, rows: rows.map { row in told.map { row.cells[$0].shown } }
    ).written(width: width)
  }

  private static let mostColumns = 12

  var csv: String {
    CSVText.written([columns.map(\.title)] + rows.map { $0.cells.map(\.text) })
  }

  var json: String { JSON.array(rows.map(\.json)).written + "\n" }
}
