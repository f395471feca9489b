extension RegisterDocument {
  /// An id that follows the register's own: `h-013` after `h-012`; nil where ids come from elsewhere.
  package static func nextId(after taken: [String]) -> String? {
    guard Row.idKey == "id" else { return nil }
    let last = taken.last { $0.last.map { ("0"..."9").contains($0) } ?? false }
    let prefix = last.map(Self.prefix) ?? String(Row.rowName.prefix(1)) + "-"
    let digits = taken.filter { Self.prefix($0) == prefix }.map { $0.dropFirst(prefix.count) }
    let number = (digits.compactMap { Int($0) }.max() ?? 0) + 1
    let width = digits.contains { $0.hasPrefix("0") } ? digits.map(\.count).max() ?? 1 : 1
    let text = String(number)
    return prefix + String(repeating: "0", count: max(0, width - text.count)) + text
  }

  private static func prefix(_ id: String) -> String {
    var rest = Substring(id)
    while let last = rest.last, ("0"..."9").contains(last) { rest.removeLast() }
    return String(rest)
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
    register.rows.map(\.id)
  }

  private static func nextId<R: RegisterDocument>(in register: R) -> String? {
    R.nextId(after: ids(in: register))
  }
}

extension DocumentKind {
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
