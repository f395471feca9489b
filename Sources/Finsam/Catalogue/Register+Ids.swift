extension RegisterDocument {
  static var rowIdKey: String { Row.idKey }

  /// An id in the register's own manner: `h-013` after `h-012` where most of its ids are of one
  /// series, `norsjo-kommun-2014` where most of them end in a time, else one made of the row's
  /// name; nil where ids come from elsewhere. `time` is the year or the period that the row is of.
  package static func nextId(after taken: [String], named name: String = "", of time: String = "")
    -> String?
  {
    guard Row.idKey == "id" else { return nil }
    // There may be very many: how ids are made shows in the latest.
    let latest = taken.suffix(20)
    let isTimed = latest.count(where: \.endsInYear) * 2 > latest.count
    // The two thousandth of a series ends in a number like a year, and so do those around it.
    let isSeries =
      latest.count >= 5 && Set(latest.map { NumberSeries(of: $0)?.prefix }).count == 1
    if isTimed, !isSeries, !NewId.slug(name).isEmpty {
      return NewId.free(
        for: [name, time].filter { !$0.isEmpty }.joined(separator: " "), among: taken)
    }
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
    let shape = DocumentKind(path: path)?.rowShape
    return Self.nextId(
      in: register, named: shape?.nameOfNew(text) ?? "", of: shape?.timeOfNew(text) ?? "")
  }

  private static func ids<R: RegisterDocument>(in register: R) -> [String] {
    R.Row.ids(of: register.rows)
  }

  private static func nextId<R: RegisterDocument>(
    in register: R, named name: String, of time: String
  ) -> String? {
    R.nextId(after: ids(in: register), named: name, of: time)
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

extension String {
  /// Whether it is an id of something and a year, or a part of one: `norsjo-2014`, `texas-2014-h1`.
  fileprivate var endsInYear: Bool {
    let parts = split(separator: "-").dropFirst()
    return parts.suffix(2).contains { part in
      part.utf8.count == 4 && (part.hasPrefix("19") || part.hasPrefix("20"))
        && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}

extension RecordShape {
  /// The year or the period that a new record is of; empty where it says none.
  fileprivate func timeOfNew(_ text: (String) -> String) -> String {
    fields.filter { $0.kind == .year || $0.kind == .period }.map { text($0.key) }
      .first { !$0.isEmpty } ?? ""
  }

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
