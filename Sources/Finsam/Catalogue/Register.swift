/// A record that stands on a row of its own in a register.
package protocol RegisterRow: Record {
  /// The row with what the columns are computed from beside it.
  associatedtype Listed: Sendable = Self
  /// The register that it stands in.
  static var documentKind: DocumentKind { get }
  /// What lists show and files hold of a row, beside its id.
  static var columns: [Column<Listed>] { get }
  /// Every row, in the register's order.
  static func listed(_ rows: [Self], in context: ListContext) -> [Listed]
  /// The rows as a screen shows them: in its own order, with sums between them.
  static func grouped(_ rows: [Self], in context: ListContext) -> AnyList
}

extension RegisterRow where Listed == Self {
  package static var columns: [Column<Self>] { Column.all }

  package static func listed(_ rows: [Self], in context: ListContext) -> [Self] { rows }
}

extension RegisterRow {
  /// The rows in the register's order.
  package static func list(_ rows: [Self], in context: ListContext) -> AnyList {
    let listed = listed(rows, in: context)
    return AnyList(
      columns, count: rows.count, row: { listed[$0] },
      line: {
        AnyList.Line(id: rows[$0].id, address: rows[$0].address, title: rows[$0].title.oneLine)
      })
  }

  package static func grouped(_ rows: [Self], in context: ListContext) -> AnyList {
    list(rows, in: context)
  }
}

/// A CSV file as a document: its rows are one list of parts, so that changes work as everywhere.
package struct Register<Row: RegisterRow>: RegisterDocument {
  package var id = ""
  package var rows: [Row] = []
  package var printed = PrintedTexts()

  package init() {}

  package init(rows: [Row]) { self.rows = rows }

  package static var idKey: String { "" }
  package var title: String { Row.documentKind.row.words.title }
  package static var fields: [Field<Register<Row>>] { [] }

  package static var parts: [any PartList<Register<Row>>] {
    let words = Row.documentKind.row.words
    return [
      Part(RegisterKey.rows, \Register<Row>.rows, label: words.title, singular: words.singular)
    ]
  }
}

/// Any register, to be opened by generic functions.
package protocol RegisterDocument: Record {
  associatedtype Row: RegisterRow
  var rows: [Row] { get set }
}

package enum RegisterKey {
  /// The list that holds a register's rows, in addresses.
  package static let rows = "rader"
}

extension RegisterDocument {
  var isConfidential: Bool { Row.documentKind.isConfidential }

  /// Its rows in its own order.
  package func list(in context: ListContext) -> AnyList { Row.list(rows, in: context) }

  /// Its rows as a screen shows them.
  package func grouped(in context: ListContext) -> AnyList { Row.grouped(rows, in: context) }
}

extension RegisterRow {
  /// The file within the förbund's folder.
  package static var path: String { documentKind.path(id: "") }

  package var address: Address { Self.address(id: id) }

  /// Where the row with this id is.
  package static func address(id: String) -> Address {
    Address(path, [Step(RegisterKey.rows, id)])
  }
}
