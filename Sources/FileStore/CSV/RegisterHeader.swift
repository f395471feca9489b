import Finsam

/// A register's first row: which column holds which field.
struct RegisterHeader: Sendable {
  /// The row in the grid.
  let row: Int
  let names: [String]
  /// For each column the index of its field; nil where no field has that name.
  let fields: [Int?]

  init(_ text: RegisterText, row: Int, shapes: [FieldShape]) {
    self.row = row
    names = (0..<text.grid.cellCount(row)).map { column in
      let name = text.text(row, column)
      let isFirst = column == 0 && name.unicodeScalars.first == "\u{FEFF}"
      return (isFirst ? String(name.unicodeScalars.dropFirst()) : name).oneLine
    }
    fields = names.map { ColumnName.field(named: $0, among: shapes) }
  }

  func column(ofField index: Int) -> Int? { fields.firstIndex(of: index) }

  /// Columns with neither a name nor anything else belong to no register: spreadsheets leave them.
  func isNameless(_ column: Int) -> Bool { names[column].isEmpty }
}
