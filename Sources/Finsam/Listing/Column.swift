/// A column of a list: what tables, filters, exports and copying say of a row.
package struct Column<Row>: Sendable {
  package let head: ColumnHead
  package let cell: @Sendable (Row) -> CellText
  package let sortKey: @Sendable (Row) -> SortKey
  let search: ColumnSearch<Row>
  /// The key of the field by whose text alone it sorts; nil where it sorts by anything else.
  private(set) var sortField: String?

  private init(
    _ head: ColumnHead, search: ColumnSearch<Row>, cell: @escaping @Sendable (Row) -> CellText,
    sortKey: @escaping @Sendable (Row) -> SortKey, sortField: String? = nil
  ) {
    self.head = head
    self.search = search
    self.cell = cell
    self.sortKey = sortKey
    self.sortField = sortField
  }

  /// Without a sort key of its own a column orders rows by what a file has, as numbers where it is
  /// numeric.
  package init(
    _ head: ColumnHead, search: ColumnSearch<Row> = .cell,
    sort: (@Sendable (Row) -> SortKey)? = nil, cell: @escaping @Sendable (Row) -> CellText
  ) {
    let isNumeric = head.isNumeric
    self.init(
      head, search: search, cell: cell,
      sortKey: sort ?? { row in
        let text = cell(row).text
        return isNumeric ? SortKey(numeric: text) : SortKey(text)
      })
  }

  /// The column of rows that hold one of these. Where they are large, `lend` lets a cell be made
  /// without a copy of the row.
  package func of<Whole>(
    _ row: @escaping @Sendable (Whole) -> Row,
    lend: (@Sendable (Whole, (Row) -> CellText) -> CellText)? = nil
  ) -> Column<Whole> {
    let (cell, sortKey) = (cell, sortKey)
    let sorted: @Sendable (Whole) -> SortKey = { sortKey(row($0)) }
    let search = search.of(row)
    guard let lend else {
      return Column<Whole>(
        head, search: search, cell: { cell(row($0)) }, sortKey: sorted, sortField: sortField)
    }
    return Column<Whole>(
      head, search: search, cell: { lend($0, cell) }, sortKey: sorted, sortField: sortField)
  }

  /// The same column, ordered in another way.
  func sorted(by sortKey: @escaping @Sendable (Row) -> SortKey) -> Column<Row> {
    Column(head, search: search, cell: cell, sortKey: sortKey)
  }

  /// The same column, which sorts rows that are records by the text of this field.
  func sorting(byField key: String?) -> Column<Row> {
    var column = self
    column.sortField = key
    return column
  }

  /// The same column, of which some rows' cells are hidden: on screens, in files and from filters.
  func masked(where isMasked: @escaping @Sendable (Row) -> Bool) -> Column<Row> {
    let (cell, sortKey) = (cell, sortKey)
    return Column(
      head, search: .cell, cell: { isMasked($0) ? CellText(Mask.text) : cell($0) },
      sortKey: { isMasked($0) ? .empty : sortKey($0) })
  }
}

extension Column where Row: FieldList {
  /// The column of a field; its title is the field's label unless another is given.
  package init(
    field key: String, title: String? = nil, _ width: ColumnHead.Width? = nil, priority: Int = 0,
    isState: Bool = false
  ) {
    guard let field = Row.fields.first(where: { $0.shape.key == key }) else {
      preconditionFailure("\(key) is not among the fields of \(Row.self).")
    }
    self.init(field, title: title, width, priority: priority, isState: isState)
  }

  fileprivate init(
    _ field: Field<Row>, title: String? = nil, _ width: ColumnHead.Width? = nil, priority: Int,
    isState: Bool = false
  ) {
    let (shape, keys) = (field.shape, [field.shape.key])
    self.init(
      ColumnHead(
        title ?? shape.label, width ?? shape.kind.columnWidth, priority: priority,
        isNumeric: shape.kind.isNumeric, field: shape.key, referent: shape.referent,
        isState: isState), search: .field()
    ) { row in
      let own = field.text(row)
      return row.cell(CellText(own, shown: shape.kind.shown(own)), of: keys)
    }
    sortField = shape.key
  }
}

extension Column where Row: Record {
  /// A column for each field, for a list that says nothing else.
  package static var all: [Column<Row>] {
    Row.fields.filter { $0.shape.key != Row.idKey }.enumerated().map { index, field -> Column in
      // What is only printed, and which values are readings, stands in the detail.
      let isAside = field.shape.isPrinted || field.shape.key == Readings.key
      return Column(
        field, field.shape.kind.columnWidth.withSign, priority: isAside ? 0 : max(1, 20 - index))
    }
  }

  /// The fields that none of the columns shows: files and filters have them all the same.
  package static func rest<Whole>(beside columns: [Column<Whole>]) -> [Column<Row>] {
    let shown = Set(columns.compactMap(\.head.field))
    return Row.fields.filter { $0.shape.key != Row.idKey && !shown.contains($0.shape.key) }
      .map { Column($0, priority: 0) }
  }
}

extension ColumnHead.Width {
  /// With room for a sign behind what is as wide as it.
  fileprivate var withSign: Self {
    if case .fixed(let cells) = self { .fixed(cells + Readings.sign.count) } else { self }
  }
}

extension Kind {
  /// How wide a column of such values is, where nothing else is said of it.
  fileprivate var columnWidth: ColumnHead.Width {
    switch self {
    case .day: .fixed(10)
    case .year: .fixed(4)
    case .kronor: .fixed(12)
    case .number, .quantity, .period: .fixed(8)
    case .answer: .fixed(4)
    case .prose: .flexible(16, weight: 3)
    // A name says more than an id.
    case .reference: .flexible(10, weight: 2)
    case .text, .choice, .choices, .list, .municipality, .municipalities,
      .identifier, .word, .perspective, .formula:
      .flexible(10)
    }
  }
}
