extension RegisterDocument {
  static var rowIdKey: String { Row.idKey }

  /// An id that follows the register's own: `h-013` after `h-012`; nil where ids come from elsewhere.
  package static func nextId(after taken: [String]) -> String? {
    guard Row.idKey == "id" else { return nil }
    let prefixes = taken.lazy.map { (id: $0, prefix: Self.prefix($0)) }
    let last = prefixes.last { $0.prefix != $0.id && !$0.prefix.contains(where: isDigit) }
    let prefix = last?.prefix ?? String(Row.rowName.prefix(1)) + "-"
    let digits = taken.filter { Self.prefix($0) == prefix }.map { $0.dropFirst(prefix.count) }
    let number = (digits.compactMap { Int($0) }.max() ?? 0) + 1
    let width = digits.contains { $0.hasPrefix("0") } ? digits.map(\.count).max() ?? 1 : 1
    let text = String(number)
    return prefix + String(repeating: "0", count: max(0, width - text.count)) + text
  }

  private static func prefix(_ id: String) -> String {
    var rest = Substring(id)
    while let last = rest.last, isDigit(last) { rest.removeLast() }
    return String(rest)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
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
    register.rows.map(\.id)
  }

  private static func nextId<R: RegisterDocument>(in register: R) -> String? {
    R.nextId(after: ids(in: register))
  }
}

extension DocumentKind {
  /// The key that holds the ids of a register's rows; nil for other documents.
  package var rowIdKey: String? { (recordType as? any RegisterDocument.Type)?.rowIdKey }

  /// The shape of a register's rows; nil for other documents.
  package var rowShape: RecordShape? { shape.part(RegisterKey.rows)?.shape }

  /// Whether a field's text is hidden until somebody asks to see it.
  package func isSensitive(_ key: String) -> Bool {
    switch self {
    case .cases: KAACase.isSensitive(key)
    case .followUps: KAAFollowUp.isSensitive(key)
    case .forbund, .styrkort, .insats, .plan, .events, .companies, .census, .places, .milestones,
      .rules, .review:
      false
    }
  }
}
