/// What changes are about, by what people call the records and fields. It is ready to be asked for
/// many: what fields are called, and where a register has its rows, is looked up once.
package struct ChangeNames: Sendable {
  private let office: Office
  /// Of the kinds that the history speaks of.
  private var shapes: [String: RecordShape] = [:]
  /// Where each row stands in the registers that it speaks of, by file and id.
  private var rows: [String: [String: Int]] = [:]

  /// For a few changes.
  package init(_ office: Office) { self.office = office }

  /// For all that a history tells of.
  package init(_ office: Office, of history: [HistoryEntry]) {
    self.office = office
    var last = ""
    for entry in history where !entry.address.file.isSame(as: last) {
      last = entry.address.file
      guard shapes[last] == nil, let kind = DocumentKind(path: last) else { continue }
      shapes[last] = kind.shape
      if kind.isRegister { rows[last] = [:] }
    }
    // One that is only added to has no row that is asked for by name.
    let named = Set(
      history.lazy.filter { !$0.address.steps.isEmpty }.map(\.address.file)
    ).intersection(rows.keys)
    for file in named {
      let ids = office.ids(inRegister: file)
      rows[file] = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    }
  }
}

extension ChangeNames {
  /// What a step of changes is about, to follow "Sparat: ": `parter i ”Hälsans Trädgård”`.
  package func title(of changes: [Change]) -> String {
    let own = changes.filter { !$0.isCarriedOver }
    let told = own.isEmpty ? changes : own
    if let several = titleOfSeveral(told) { return several }
    return Change.title(of: told, naming: title(of:)) { quotedName(of: $0.address) }
  }

  /// `4 ändringar i ”TExAS”`, `12 ändringar i 3 insatser`: changes of several parts of insatser;
  /// nil for others.
  private func titleOfSeveral(_ changes: [Change]) -> String? {
    guard changes.count > 1, changes.contains(where: { $0.address != changes[0].address }),
      changes.allSatisfy({ $0.isOfInsatsPart })
    else { return nil }
    let files = Set(changes.map(\.address.file))
    guard files.count == 1, let file = files.first else {
      return "\(changes.count) ändringar i \(files.count) insatser"
    }
    return "\(changes.count) ändringar i \(quotedName(of: Address(file)))"
  }

  /// The same with from what to what, where it is one change of a figure or a few words; never of
  /// what tells of a youth.
  package func titleWithValues(of changes: [Change]) -> String {
    // Where a figure is from is written with it.
    let written = changes.filter { !$0.isOfSource }
    if written.count == 1, changes.count > 1, written.first?.address == changes.first?.address {
      return titleWithValues(of: written)
    }
    let title = title(of: changes)
    guard let change = changes.first, !change.isConfidential else { return title }
    if changes.count == 1, case .field(let key, let from, let to) = change.edit {
      let shape = shape(at: change.address)?.fields.first { $0.key == key }
      guard shape?.kind != .prose else { return title }
      func shown(_ text: String) -> String {
        office.shown(text, of: shape, in: change.address.file).oneLine
      }
      let (before, after) = shown(from).briefly(beside: shown(to))
      return "\(title): \(from.isEmpty ? "tomt" : before) → \(to.isEmpty ? "tomt" : after)"
    }
    let inserted: Draft? =
      switch change.edit {
      case .insert(_, _, let draft), .remove(_, _, let draft): draft
      case .field, .move, .create, .delete: nil
      }
    guard changes.count == 1, let inserted, change.isOfInsatsPart,
      let shape = shape(at: change.address)?.part(change.partKey ?? "")?.shape
    else { return title }
    let figures = shape.fields.filter { $0.kind.isNumeric }.compactMap { field in
      inserted.fields.first { $0.key == field.key && !$0.text.isEmpty }.map {
        "\(field.label.lowercased()) \(field.kind.shown($0.text))"
      }
    }
    return figures.isEmpty ? title : "\(title): \(figures.joined(separator: ", "))"
  }

  /// `skede i ”Arbetsträning”`, or `ångra: skede i ”Arbetsträning”`.
  package func title(of step: HistoryStep) -> String {
    guard let first = step.entries.first else { return "" }
    let made = step.changes
    let isWhole = made.count == step.entries.count
    // What undoes a removal adds, and yet it is the removal that was undone.
    let changes = first.origin == .undo ? made.reversed().map(\.inverse) : made
    let title = isWhole ? title(of: changes) : step.titleOfNoChange
    return first.origin == .edit ? title : "\(first.origin.rawValue): \(title)"
  }

  /// Adds the words of a step's title to a text that is searched, without putting together those of
  /// a single field. `known` are names that were asked for before.
  func add(_ step: HistoryStep, to text: inout SearchText, _ known: inout [Address: String]) {
    guard step.entries.count == 1, let entry = step.entries.first, entry.action == .field else {
      return text.add(title(of: step))
    }
    if entry.origin != .edit { text.add(entry.origin.rawValue + ":") }
    add(entry, to: &text, &known)
  }

  /// The same of a change of a field.
  func add(_ entry: HistoryEntry, to text: inout SearchText, _ known: inout [Address: String]) {
    text.add(label(of: entry.key, at: entry.address))
    text.add("i")
    text.add(quotedName(of: entry.address, &known))
  }

  private func quotedName(of address: Address, _ known: inout [Address: String]) -> String {
    // A register has its own index, and may have more rows than are worth remembering.
    if rows[address.file] != nil { return quotedName(of: address) }
    if let name = known[address] { return name }
    let name = quotedName(of: address)
    known[address] = name
    return name
  }

  private func title(of change: Change) -> String {
    switch change.edit {
    case .field(let key, _, _):
      "\(label(of: key, at: change.address)) i \(quotedName(of: change.address))"
    case .insert(let part, _, let draft):
      "tillägg av \(name(of: draft, in: part, by: change))\(owner(of: change.address, isOwner: true))"
    case .remove(let part, _, let draft):
      "borttagning av "
        + "\(name(of: draft, in: part, by: change))\(owner(of: change.address, isOwner: true))"
    case .move(let part, let id, _, _):
      "flytt av " + quotedName(of: change.address.appending(Step(part, id)))
    case .create(let draft):
      change.firstPartName(of: draft).map { "tillägg av \($0)" }
        ?? "ny fil, \(change.documentName(draft))"
    case .delete(let draft):
      "borttagning av \(change.firstPartName(of: draft) ?? change.documentName(draft))"
    }
  }

  private func shape(at address: Address) -> RecordShape? {
    (shapes[address.file] ?? DocumentKind(path: address.file)?.shape)?.descendant(address.steps)
  }

  private func label(of key: String, at address: Address) -> String {
    office.label(of: key, in: shape(at: address), file: address.file).lowercasedFirst
  }

  /// `mått ”Andel i arbete”`
  private func name(of draft: Draft, in part: String, by change: Change) -> String {
    let list = shape(at: change.address)?.part(part)
    return change.name(
      of: draft, in: part,
      singular: part == Styrkort.perspectivePart
        ? office.perspectiveNames(in: change.address.file).word.singular
        : list?.singular ?? part
    ) { title in
      // What it refers to is called by its name, and not by its id.
      office.naming(
        title, (list?.shape.fields ?? []).lazy.map { ($0, draft.text($0.key) ?? "") })
    }
  }

  /// `”Hälsans Trädgård”`; what kind it is and its id, where it has no name of its own.
  private func quotedName(of address: Address) -> String {
    if address.steps.isEmpty, let document = office.record(address.file), !document.title.isEmpty {
      return document.title.quotedBriefly
    }
    let owner = owner(of: address, isOwner: false)
    guard let record = record(at: address) else { return address.kindAndId + owner }
    let isNamed = !record.title.isEmpty && record.title != record.id
    return (isNamed ? record.title.quotedBriefly : address.kindAndId) + owner
  }

  /// ` i ”TExAS”` behind what is a part of an insats; `isOwner` where the address is that of what
  /// the part is in.
  private func owner(of address: Address, isOwner: Bool) -> String {
    guard DocumentKind(path: address.file) == .insats, isOwner || !address.steps.isEmpty,
      let document = office.record(address.file)
    else { return "" }
    return " i "
      + (document.title.isEmpty ? DocumentKind.stem(of: address.file) : document.title)
      .quotedBriefly
  }

  private func record(at address: Address) -> (id: String, title: String)? {
    guard let places = rows[address.file], address.steps.count == 1 else {
      return office.outline(at: address).map { ($0.id, $0.title) }
    }
    return places[address.steps[0].id].flatMap { office.rowTitle(at: $0, in: address.file) }
  }
}

extension Office {
  fileprivate func rowTitle(at place: Int, in file: String) -> (id: String, title: String)? {
    (record(file) as? any RegisterDocument)?.rowTitle(at: place, in: self)
  }
}

extension RegisterDocument {
  fileprivate func rowTitle(at place: Int, in office: Office) -> (id: String, title: String) {
    (rows[place].id, office.title(of: rows[place]))
  }
}

extension Office {
  /// What a step of changes is about, by what people call the records and fields, to follow
  /// "Sparat: ": `parter i ”Hälsans Trädgård”`.
  package func title(of changes: [Change]) -> String { ChangeNames(self).title(of: changes) }

  /// The same with from what to what, where that is short.
  package func titleWithValues(of changes: [Change]) -> String {
    ChangeNames(self).titleWithValues(of: changes)
  }

  /// `Mått: Andel i arbete`, or `Utfall 2014` where it has no name of its own, with that of what it
  /// is a part of: `Bidrag 2014, Försäkringskassan`.
  package func title(of outline: Outline, at address: Address) -> String {
    guard let step = address.steps.last else { return outline.title }
    if step.part == Styrkort.perspectivePart {
      let names = perspectiveNames(in: address.file)
      return (names[step.id]?.word ?? names.word).named(Perspective(step.id, name: outline.title))
    }
    let title = naming(outline.title.oneLine, outline.fields.lazy.map { ($0.shape, $0.text) })
    if !title.isEmpty, title != outline.id { return "\(address.kind.capitalizedFirst): \(title)" }
    let own = address.kindAndId.capitalizedFirst
    // A year of a member says whose it is.
    guard address.steps.count > 1, let parent = address.parent,
      let owner = self.outline(at: parent)?.title.oneLine, !owner.isEmpty,
      owner != parent.steps.last?.id
    else { return own }
    return "\(own), \(owner)"
  }
}

extension String {
  /// Both in so few characters that they can stand beside one another, from shortly before the
  /// place where they begin to differ.
  fileprivate func briefly(beside other: String) -> (String, String) {
    let most = 24
    guard count > most || other.count > most else { return (self, other) }
    let shared = zip(self, other).prefix { $0 == $1 }.count
    let skipped = max(0, shared - 8)
    func cut(_ text: String) -> String {
      let rest = text.dropFirst(skipped)
      let head = skipped > 0 && !rest.isEmpty ? "…" : ""
      return head + (rest.count > most ? rest.prefix(most - 1).trimmed + "…" : String(rest))
    }
    // Where nothing is left of one of them, all that is new stands at the end of the other.
    return (cut(self), cut(other))
  }
}
