/// Proposes ids that are not taken.
package enum NewId {
  /// `m3` after `m1` and `m2`.
  package static func numbered(after taken: [String], letter: String) -> String {
    let letter = slug(String(letter.prefix(1)))
    let taken = Set(taken)
    let numbers = 1...(taken.count + 1)
    return numbers.lazy.map { "\(letter)\($0)" }.first { !taken.contains($0) } ?? "\(letter)0"
  }

  /// `plug-in`, or `plug-in-2` where that is taken.
  package static func free(for name: String, among taken: [String]) -> String {
    free(for: name, among: Set(taken))
  }

  static func free(for name: String, among taken: Set<String>) -> String {
    let slug = slug(name)
    let base = slug.isEmpty ? "insats" : slug
    guard taken.contains(base) else { return base }
    let numbers = 2...taken.count + 2
    return numbers.lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
  }

  /// `norra` for `Samordningsförbundet Norra`: the folder of a förbund.
  package static func folder(for name: String) -> String {
    let words = slug(name).split(separator: "-")
    let own = words.first?.hasPrefix("samordningsforbund") == true ? words.dropFirst() : words[...]
    return own.isEmpty ? "forbund" : own.joined(separator: "-")
  }

  /// `halsans-tradgard` for `Hälsans Trädgård`.
  package static func slug(_ name: String) -> String {
    if name.isSlug { return name }
    var slug = ""
    for character in Folding.plain(name) {
      switch character {
      case "a"..."z", "0"..."9": slug.append(character)
      default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return String(slug.prefix(60))
  }
}

extension String {
  /// Whether it is written as an id already, as most words that are asked about are.
  fileprivate var isSlug: Bool {
    let hyphen = UInt8(ascii: "-")
    return Kind.isIdentifier(utf8) && (1...60).contains(utf8.count) && utf8.last != hyphen
      && !zip(utf8, utf8.dropFirst()).contains { $0 == hyphen && $1 == hyphen }
  }
}

extension DocumentKind {
  /// What a new document is called after: its name, a meeting's day and the body that meets where
  /// that is not the board, a survey's year and half-year, the month that an interim report goes
  /// to, or what a consultation, an audit and a contract are known by.
  package func nameOfNew(_ text: (String) -> String) -> String {
    func first(_ keys: String...) -> String { keys.lazy.map(text).first { !$0.isEmpty } ?? "" }
    func joined(_ words: String...) -> String {
      words.filter { !$0.isEmpty }.joined(separator: "-")
    }
    switch self {
    case .interimReport: return String(text(namingKey).prefix(7))
    case .consultations: return joined(first("dag", "tid"), text("slag"))
    case .audits: return joined(text("slag"), first("år", "namn"))
    case .agreements: return first("namn", "vad")
    default: break
    }
    let more: String
    switch self {
    case .meeting:
      let body = text("slag")
      more = body == Meeting.Kind.board.rawValue ? "" : body
    case .surveyRound: more = text("halvår").isEmpty ? "" : "h" + text("halvår")
    default: more = ""
    }
    return [text(namingKey), more].filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// The field that a new document cannot be called anything without.
  package var namingKey: String {
    switch self {
    case .meeting: "dag"
    case .surveyRound: "år"
    case .interimReport: "per"
    case .consultations: "slag"
    case .audits: "granskare"
    case .agreements: "vad"
    default: "namn"
    }
  }
}

extension Office {
  /// What a new part or row goes behind: a row is last in its register, a part stands where it was
  /// to stand, or last where what it was to stand behind is gone.
  package func standing(behind wanted: String?, in owner: Address, part: String) -> String? {
    let ids = ids(in: owner, part: part)
    if part == RegisterKey.rows, owner.steps.isEmpty { return ids.last }
    return wanted.map(ids.contains) ?? true ? wanted : ids.last
  }

  /// An id for a new part or row, whose fields have these texts; nil where a person must give it,
  /// as a year.
  package func nextId(
    in owner: Address, part: String, for text: (String) -> String = { _ in "" }
  ) -> String? {
    if part == RegisterKey.rows, owner.steps.isEmpty {
      return nextId(inRegister: owner.file, for: text)
    }
    let list = DocumentKind(path: owner.file)?.shape.descendant(owner.steps)?.part(part)
    guard let list, list.hasIdentifiers else { return nil }
    if part == PartKey.accountsColumns {
      // The rows have their figures by these names.
      let taken = taken(in: owner, part: part)
      return ["a", "b"].first { !taken.contains($0) }
    }
    if part == PartKey.outcomes, DocumentKind(path: owner.file) == .plan {
      // An outcome is most often that of the plan's own year.
      let year = DocumentKind.stem(of: owner.file)
      if !taken(in: owner, part: part).contains(year) { return year }
    }
    if part == PartKey.members, owner.steps.isEmpty, !text(Member.nameKey).isEmpty {
      return NewId.free(for: text(Member.nameKey), among: taken(in: owner, part: part))
    }
    // Findings that are accepted: f1, f2.
    let noun = list.singular.split(separator: " ").last.map(String.init) ?? part
    return NewId.numbered(after: taken(in: owner, part: part), letter: noun)
  }

  /// Ids that another would be mistaken for: the log knows an activity of the plan by its id alone,
  /// whichever goal it stands under.
  private func taken(in owner: Address, part: String) -> [String] {
    guard part == PartKey.activities, DocumentKind(path: owner.file) == .plan,
      let goals = document(owner.file)?.part(PartKey.processGoals)?.children
    else { return ids(in: owner, part: part) }
    return goals.flatMap { ($0.part(part)?.children ?? []).map(\.id) }
  }
}

extension RecordShape.Part {
  fileprivate var hasIdentifiers: Bool {
    shape.fields.contains { $0.key == shape.idKey && $0.kind == .identifier }
  }
}
