extension Change {
  /// What the change is about by its ids, as commands have them: `bedömning av individ-1`.
  package var title: String {
    switch edit {
    case .field(let key, _, _): "\(label(of: key)) av \(subject)"
    case .insert(let part, _, let draft): "tillägg av \(singular(of: part)) \(draft.id)"
    case .remove(let part, _, let draft): "borttagning av \(singular(of: part)) \(draft.id)"
    case .move(let part, let id, _, _): "flytt av \(singular(of: part)) \(id)"
    case .create: "ny fil \(address.file)"
    case .delete: "borttagning av filen \(address.file)"
    }
  }

  /// What a step of changes is about, by ids.
  package static func title(of changes: [Change]) -> String {
    title(of: changes, naming: \.title, inRecord: \.subject)
  }

  /// What a step of changes is about, where `title` tells of one of them and `name` of the record
  /// that it is made in.
  static func title(
    of changes: [Change], naming title: (Change) -> String, inRecord name: (Change) -> String
  ) -> String {
    guard let first = changes.first else { return "ingenting" }
    guard changes.count > 1 else { return title(first) }
    // A new document stands first, before what others say of it.
    if case .create = first.edit {
      let rest = changes.count - 1
      return "\(title(first)) och \(rest) \(rest == 1 ? "ändring" : "ändringar") till"
    }
    // A record goes last, after all that belongs to it.
    if let last = changes.last, case .remove = last.edit, last.address != first.address {
      let rest = changes.count - 1
      return "\(title(last)) och \(rest) \(rest == 1 ? "ändring" : "ändringar") till"
    }
    guard changes.allSatisfy({ $0.address == first.address }) else {
      return changes.allSatisfy(\.takesAwayRecord)
        ? "borttagning av \(changes.count) poster" : "\(changes.count) ändringar"
    }
    if let rows = rowsTitle(changes) { return "\(rows) i \(name(first))" }
    return first.sharedLabel(with: changes).map { "\($0) av \(name(first))" }
      ?? "\(changes.count) ändringar i \(name(first))"
  }

  /// What the fields that change are called together, where they are all of one group: as its first
  /// one, unless that is left as it was.
  private func sharedLabel(with changes: [Change]) -> String? {
    guard let group, changes.allSatisfy({ $0.group == group }) else { return nil }
    guard let first = shape?.fields.first(where: { $0.key.hasPrefix(group + ".") }) else {
      return group.lowercasedFirst
    }
    return changes.contains { $0.key == first.key } ? first.label.lowercasedFirst : nil
  }

  /// Many rows of a register that come or go together; nil where the changes are anything else.
  package static func rowsTitle(_ changes: [Change]) -> String? {
    guard changes.allSatisfy({ $0.address == changes.first?.address }) else { return nil }
    let rows = changes.count.inRows
    if changes.allSatisfy(\.addsRow) { return "tillägg av \(rows)" }
    return changes.allSatisfy { $0.inverse.addsRow } ? "borttagning av \(rows)" : nil
  }

  private var takesAwayRecord: Bool {
    switch edit {
    case .remove, .delete: true
    case .field, .insert, .move, .create: false
    }
  }

  /// Whether it adds a row to a register.
  private var addsRow: Bool {
    if case .insert(RegisterKey.rows, _, _) = edit { address.steps.isEmpty } else { false }
  }

  /// The id of the record, or the file's name.
  private var subject: String {
    address.steps.last?.id ?? DocumentKind.stem(of: address.file)
  }

  private var shape: RecordShape? {
    DocumentKind(path: address.file)?.shape.descendant(address.steps)
  }

  private var key: String? {
    if case .field(let key, _, _) = edit { key } else { nil }
  }

  /// The group that the field is in.
  private var group: String? {
    guard let key else { return nil }
    return key.firstIndex(of: ".").map { String(key[..<$0]) }
  }

  private func label(of key: String) -> String {
    (shape?.fields.first { $0.key == key }?.label ?? key).lowercasedFirst
  }

  func singular(of part: String) -> String { shape?.part(part)?.singular ?? part }
}
