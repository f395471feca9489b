/// A record that stands on a row of its own in a register.
package protocol RegisterRow: Record {
  /// The register that it stands in.
  static var documentKind: DocumentKind { get }
  /// The places of rows that have printed texts. Requirements, so that each row type has them
  /// compiled for itself: they are asked of every row there is.
  static func withPrinted(_ rows: [Self], in range: Range<Int>) -> [Int]
  /// How rows stand to what they were.
  static func change(from old: [Self], to new: [Self]) -> RowChange
  static func idTable(of rows: [Self]) -> IdTable
  static func place(of id: String, _ table: IdTable, in rows: [Self]) -> Int?
}

extension RegisterRow {
  package static func withPrinted(_ rows: [Self], in range: Range<Int>) -> [Int] {
    range.filter { !rows[$0].printed.isEmpty }
  }

  package static func change(from old: [Self], to new: [Self]) -> RowChange {
    RowChange(from: old, to: new)
  }
}

/// A CSV file as a document: its rows are one list of parts, so that changes work as everywhere.
package struct Register<Row> {
  package var id = ""
  package var rows: [Row] = []
  package var printed = PrintedTexts()

  package init() {}

  package init(rows: [Row]) { self.rows = rows }
}

extension Register: Equatable where Row: Equatable {}

extension Register: Sendable where Row: Sendable {}

extension Register: FieldList, Record, RegisterDocument where Row: RegisterRow {
  package static var idKey: String { "" }
  package var title: String {
    let kind = Row.documentKind
    return kind.isYearly ? kind.row.words.title + " " + id : kind.row.words.title
  }
  package static var fields: [Field<Register<Row>>] { [] }

  package static var parts: [any PartList<Register<Row>>] {
    let kind = Row.documentKind
    let words = kind.row.words
    return [
      Part(
        RegisterKey.rows, \Register<Row>.rows, label: words.title,
        singular: kind.isYearly ? "rad" : words.singular)
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
  var kind: DocumentKind { Row.documentKind }

  var isConfidential: Bool { kind.isConfidential }
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
