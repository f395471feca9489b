/// How a filter finds what a column says of a row whose record has neither readings nor values that
/// cannot be read.
package enum ColumnSearch<Row>: Sendable {
  package typealias Add = @Sendable (Row, inout SearchText) -> Void

  /// By its cell.
  case cell
  /// By the text of its field in the record, and by what else the cell says.
  case field(and: Add? = nil)
  /// By all that the cell says.
  case text(Add)

  func of<Whole>(_ row: @escaping @Sendable (Whole) -> Row) -> ColumnSearch<Whole> {
    func whole(_ add: @escaping Add) -> ColumnSearch<Whole>.Add {
      { whole, text in add(row(whole), &text) }
    }
    switch self {
    case .cell: return .cell
    case .field(let add): return .field(and: add.map(whole))
    case .text(let add): return .text(whole(add))
    }
  }
}

extension Column {
  /// Adds what a filter finds in the column and not in the record's fields; nil where that is
  /// nothing.
  var searchedBesideFields: ColumnSearch<Row>.Add? {
    switch search {
    case .cell:
      return { [cell] row, text in
        let cell = cell(row)
        text.add(cell.shown)
        if cell.text != cell.shown { text.add(cell.text) }
      }
    case .field(let add): return add
    case .text(let add): return add
    }
  }

  /// The key of the field whose text is looked for in the record.
  var searchedField: String? {
    if case .field = search { head.field } else { nil }
  }
}
