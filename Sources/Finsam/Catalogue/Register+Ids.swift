extension RegisterDocument {
  static var rowIdKey: String { Row.idKey }

  /// An id in the register's own manner: `h-013` after `h-012` where most of its ids are of one
  /// series, else one made of the row's name; nil where ids come from elsewhere.
  package static func nextId(after taken: [String], named name: String = "") -> String? {
    guard Row.idKey == "id" else { return nil }
    let series = taken.lazy.compactMap { NumberSeries(of: $0) }
      .last { !$0.prefix.contains { ("0"..."9").contains($0) } }
    if let series, taken.count(where: series.holds) * 2 >= taken.count {
      return series.next(after: taken)
    }
    if !taken.isEmpty, !NewId.slug(name).isEmpty { return NewId.free(for: name, among: taken) }
    let letter = Row.documentKind.row.words.singular.prefix(1)
    return NumberSeries(prefix: NewId.slug(String(letter)) + "-").next(after: taken)
  }
}

extension Office {
  /// The ids in a register, in its order; empty for other files.
  package func ids(inRegister path: String) -> [String] {
    guard let register = record(path) as? any RegisterDocument else { return [] }
    return Self.ids(in: register)
  }

  /// An id for a new row of the register, whose fields have these texts; nil where a person must
  /// give it.
  package func nextId(
    inRegister path: String, for text: (String) -> String = { _ in "" }
  ) -> String? {
    guard let register = record(path) as? any RegisterDocument else { return nil }
    let name = DocumentKind(path: path)?.rowShape?.nameOfNew(text) ?? ""
    return Self.nextId(in: register, named: name)
  }

  private static func ids<R: RegisterDocument>(in register: R) -> [String] {
    R.Row.ids(of: register.rows)
  }

  private static func nextId<R: RegisterDocument>(in register: R, named name: String) -> String? {
    R.nextId(after: ids(in: register), named: name)
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

extension Kind {
  fileprivate var isOfWords: Bool {
    switch self {
    case .text, .prose, .reference, .municipality, .identifier, .word: true
    default: false
    }
  }
}

extension RecordShape {
  /// The fields that say in words what a record is of.
  package var fieldsOfWords: [FieldShape] {
    fields.filter { $0.key != idKey && $0.kind.isOfWords }
  }

  /// What a new record is called after: the first of its words.
  fileprivate func nameOfNew(_ text: (String) -> String) -> String {
    let named = fieldsOfWords.first { !text($0.key).isEmpty }
    return named.map { text($0.key) } ?? ""
  }
}
