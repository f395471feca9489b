import Finsam

/// The columns of a listing as a file has them: every field of its records, with its own text, so that
/// what is listed can be read in again.
struct FileColumns {
  private enum Content {
    /// A cell of the table, by its place.
    case cell(Int)
    case field(FieldShape)
  }

  private let contents: [Content]
  let names: [String]

  /// `ids` is how many of the columns stand before the record's own: the förbund and the id.
  init(_ kind: RecordKind, of columns: [CellTable.Column], ids: Int) {
    // A register's columns are its fields already.
    let shapes = kind.register == nil ? kind.shapes : []
    var read = ColumnNames(shapes)
    var (contents, names): ([Content], [String]) = ([], [])
    var shown: Set<String> = [RecordKind.idKey]
    func add(_ shape: FieldShape) {
      guard shown.insert(shape.key).inserted else { return }
      contents.append(.field(shape))
      // A label that would be read as another field gives way to the key.
      let place = read.field(named: shape.label)
      names.append(place.map { shapes[$0].key } == shape.key ? shape.label : shape.key)
    }
    for (place, column) in columns.enumerated() {
      let field = shapes.first { $0.key == column.field || $0.label == column.title }
      if let field, place >= ids {
        add(field)
      } else if place < ids || read.field(named: column.title) == nil {
        contents.append(.cell(place))
        names.append(column.title)
      }
    }
    for shape in shapes { add(shape) }
    (self.contents, self.names) = (contents, names)
  }

  func texts(of row: ListedRow) -> [String] {
    let cells = row.allCells
    return contents.map { content in
      switch content {
      case .cell(let place): cells[place].text
      case .field(let shape): row.text(of: shape)
      }
    }
  }
}
