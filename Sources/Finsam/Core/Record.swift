/// A record: fields, an id, and lists of parts that are records themselves.
package protocol Record: FieldList {
  var id: String { get set }
  /// The key that holds the id in the file; empty where the file's name is the id.
  static var idKey: String { get }
  static var parts: [any PartList<Self>] { get }
  /// Keys that files had before, and what they are called now.
  static var formerKeys: [String: RenamedKey] { get }
  /// What to call it in a list.
  var title: String { get }
  /// Where the first record with the id stands. Requirements, so that a list that is known only as
  /// some records is still looked through as what it is: a register may have 100 000 rows.
  static func index(of id: String, in list: [Self]) -> Int?
  static func ids(of list: [Self]) -> [String]
  static func outlines(of list: [Self]) -> [Outline]
  /// Requirements as well, so that each record type has these compiled for itself: where its type
  /// is known only as some record's, every step through its fields asks for types at run time.
  static var keys: FieldKeys { get }
  static func part(_ key: String) -> (any PartList<Self>)?
  var fieldTexts: [FieldText] { get }
  func text(at index: Int) -> String
  mutating func setField(at index: Int, _ text: String) throws(InvalidInput)
}

extension Record {
  package static var idKey: String { "id" }

  /// What people call the field that tells records apart: `Id`, `År`.
  package static var idLabel: String { field(idKey)?.shape.label ?? "Id" }
  package static var parts: [any PartList<Self>] { [] }
  package static var formerKeys: [String: RenamedKey] { [:] }

  package static func index(of id: String, in list: [Self]) -> Int? {
    let utf8 = id.utf8
    // Only other letters than these can be written in two ways.
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return list.firstIndex { $0.id == id } }
    let length = utf8.count
    return list.firstIndex { $0.id.utf8.count == length && $0.id == id }
  }

  package static func ids(of list: [Self]) -> [String] { list.map { $0.id } }

  package static func outlines(of list: [Self]) -> [Outline] { list.map { Outline($0) } }

  package static func field(_ key: String) -> Field<Self>? {
    fields.first { $0.shape.key == key }
  }

  package static var keys: FieldKeys { FieldKeys(fields) }

  package func text(at index: Int) -> String { Self.fields[index].text(self) }

  package mutating func setField(at index: Int, _ text: String) throws(InvalidInput) {
    // What is needed of the field: as a value all of it would be copied.
    let fields = Self.fields
    if text.isEmpty, fields[index].shape.isRequired { throw .required }
    try fields[index].assign(&self, text)
  }

  package static func part(_ key: String) -> (any PartList<Self>)? {
    parts.first { $0.key == key }
  }
}
