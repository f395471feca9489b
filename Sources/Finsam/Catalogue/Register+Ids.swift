extension RegisterDocument {
  static var rowIdKey: String { Row.idKey }

  /// An id that follows the register's own: `h-013` after `h-012`; nil where ids come from
  /// elsewhere.
  package static func nextId(after taken: [String]) -> String? {
    guard Row.idKey == "id" else { return nil }
    let series = taken.lazy.compactMap { NumberSeries(of: $0) }
      .last { !$0.prefix.contains { ("0"..."9").contains($0) } }
    return
      (series
      ?? NumberSeries(
        prefix: NewId.slug(String(Row.documentKind.row.words.singular.prefix(1))) + "-"))
      .next(after: taken)
  }
}

extension Office {
  /// The ids in a register, in its order; empty for other files.
  package func ids(inRegister path: String) -> [String] {
    guard let register = record(path) as? any RegisterDocument else { return [] }
    return Self.ids(in: register)
  }

  /// An id for a new row of the register; nil where a person must give it.
  package func nextId(inRegister path: String) -> String? {
    guard let register = record(path) as? any RegisterDocument else { return nil }
    return Self.nextId(in: register)
  }

  private static func ids<R: RegisterDocument>(in register: R) -> [String] {
    R.Row.ids(of: register.rows)
  }

  private static func nextId<R: RegisterDocument>(in register: R) -> String? {
    R.nextId(after: ids(in: register))
  }
}

extension DocumentKind {
  /// The key that holds the ids of a register's rows; nil for other documents.
  package var rowIdKey: String? { row.registerType?.rowIdKey }

  /// The shape of a register's rows; nil for other documents.
  package var rowShape: RecordShape? { shape.part(RegisterKey.rows)?.shape }

  /// What a register is called: `Händelser`.
  package var registerTitle: String { row.words.title }
}
