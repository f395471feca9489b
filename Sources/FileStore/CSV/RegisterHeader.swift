import Finsam

/// A register's first row: which column holds which field.
struct RegisterHeader: Sendable {
  /// The row in the grid.
  let row: Int
  let names: [String]
  /// For each column the index of its field; nil where no field has that name.
  let fields: [Int?]

  /// `listedID` is the field that a listing of ours has under `Id`, whatever the register calls it.
  /// In a file from elsewhere a column may be called by another word for its field: `guesses`.
  init(
    _ text: RegisterText, row: Int, shapes: [FieldShape], listedID: String? = nil,
    guesses: Bool = false
  ) {
    self.row = row
    names = (0..<min(text.grid.cellCount(row), RegisterLimits.columns)).map { column in
      let whole = text.text(row, column)
      // What is longer is no name, and to look at all of it may take minutes.
      let name =
        whole.utf8.count > RegisterHeader.longestName
        ? String(whole.unicodeScalars.prefix(RegisterHeader.longestName / 4)) : whole
      let isFirst = column == 0 && name.unicodeScalars.first == "\u{FEFF}"
      return (isFirst ? String(name.unicodeScalars.dropFirst()) : name).oneLine
    }
    var columns = ColumnNames(shapes)
    var fields = names.map { name in
      columns.field(named: name)
        ?? (name.lowercased() == "id" ? shapes.firstIndex { $0.key == listedID } : nil)
    }
    if guesses {
      var taken = Set(fields.compactMap(\.self))
      for (column, name) in names.enumerated() where fields[column] == nil {
        fields[column] = columns.likelyField(named: name, besides: taken)
        if let field = fields[column] { taken.insert(field) }
      }
    }
    self.fields = fields
  }

  /// In bytes of UTF-8.
  private static let longestName = 800

  func column(ofField index: Int) -> Int? { fields.firstIndex(of: index) }

  /// Columns with neither a name nor anything else belong to no register: spreadsheets leave them.
  func isNameless(_ column: Int) -> Bool { names[column].isEmpty }
}
