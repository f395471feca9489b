/// Puts changes into words that people know records and fields by.
struct ChangedWords {
  private let office: Office
  private let names: PlaceNames

  init(_ office: Office) {
    self.office = office
    names = PlaceNames(office)
  }

  /// `Styrkort 2014, mål ”Fler i arbete”`, `Platser, plats p-3: Gävle 2017`, `Hälsans Trädgård`
  func name(of record: Address) -> String {
    let place = names.name(of: record)
    guard !record.steps.isEmpty, let title = office.outline(at: record)?.title.oneLine,
      !title.isEmpty, title != record.steps.last?.id, !place.hasSuffix(title),
      !place.hasSuffix(title.quotedBriefly)
    else { return place }
    return "\(place): \(title)"
  }

  func row(of item: NetChanges.Item, in owner: Address) -> RecentChanges.Row {
    let (address, key) = (item.subject.address, item.subject.key)
    var (what, from, to) = ("", "", "")
    switch item.outcome {
    case .field(let old, let new):
      let shape = self.shape(at: address)?.fields.first { $0.key == key }
      what = office.label(of: key ?? "", in: self.shape(at: address), file: address.file)
      from = office.shown(old, of: shape, in: address.file)
      to = office.shown(new, of: shape, in: address.file)
    case .added(let draft):
      what = whole(address, added: true)
      to = told(office.outline(at: address), else: draft, at: address)
    case .removed(let draft):
      what = whole(address, added: false)
      from = told(nil, else: draft, at: address)
    case .replaced(let old, let new):
      what = whole(address, added: true)
      from = told(nil, else: old, at: address)
      to = told(office.outline(at: address), else: new, at: address)
    }
    return row(what, from, to, at: Place(address, field: key), by: item, in: owner)
  }

  private func row(
    _ what: String, _ from: String, _ to: String, at place: Place, by item: NetChanges.Item,
    in owner: Address
  ) -> RecentChanges.Row {
    let (address, key) = (place.address, place.field)
    let path = pathWords(from: owner, to: key == nil ? address.parent ?? address : address)
    return RecentChanges.Row(
      kind: kind(address, key), what: path.isEmpty ? what : "\(path): \(what.lowercasedStart)",
      from: from, to: to, users: item.users.joined(separator: ", "),
      day: String(item.time.prefix(10)), place: place)
  }

  /// The decisions that came with what was added, each a row of its own: a board asks for them, and a
  /// number of items says nothing of them.
  func decisions(in item: NetChanges.Item, of owner: Address) -> [RecentChanges.Row] {
    guard case .added = item.outcome, let outline = office.outline(at: item.subject.address) else {
      return []
    }
    return outline.placed(at: item.subject.address).dropFirst().compactMap {
      part -> RecentChanges.Row? in
      guard part.address.steps.last?.part == PartKey.decisions else { return nil }
      let told = told(part.outline, else: Draft(id: "", fields: []), at: part.address)
      return row(
        whole(part.address, added: true), "", told, at: Place(part.address), by: item, in: owner)
    }
  }

  private func shape(at address: Address) -> RecordShape? {
    DocumentKind(path: address.file)?.shape.descendant(address.steps)
  }

  /// `Tillagt: utfall`, `Borttaget: mått`
  private func whole(_ address: Address, added: Bool) -> String {
    let singular = address.steps.last.map { step in
      shape(at: address.parent ?? address)?.part(step.part)?.singular ?? step.part
    }
    let word = singular ?? DocumentKind(path: address.file)?.row.words.singular ?? address.file
    return "\(added ? "Tillagt" : "Borttaget"): \(word)"
  }

  /// What leads from a record to a part of it: `Mått ”Andel i arbete”`.
  private func pathWords(from owner: Address, to address: Address) -> String {
    let steps = address.steps.indices.dropFirst(owner.steps.count)
    return steps.map { index in
      let here = Address(address.file, Array(address.steps[...index]))
      let step = address.steps[index]
      let singular = shape(at: here.parent ?? here)?.part(step.part)?.singular ?? step.part
      let title = office.outline(at: here)?.title ?? ""
      return "\(singular) \(title.isEmpty || title == step.id ? step.id : title.quotedBriefly)"
    }.joined(separator: ", ").capitalizedFirst
  }

  /// What a part says, as it is now or, where it is gone, as it was: `Dag 2014-12-31, Värde 65`.
  private func told(_ now: Outline?, else draft: Draft, at address: Address) -> String {
    let shape = shape(at: address)
    let texts =
      now.map { $0.fields.map { ($0.shape.key, $0.text) } }
      ?? draft.fields.map { ($0.key, $0.text) }
    let fields = texts.compactMap { key, text -> String? in
      guard !text.isEmpty, key != RecordKind.idKey, key != Readings.key else { return nil }
      let field = shape?.fields.first { $0.key == key }
      let shown = office.shown(text, of: field, in: address.file)
      return "\(office.label(of: key, in: shape, file: address.file)): \(shown.oneLine)"
    }
    return (fields + counts(of: now, else: draft, shape)).joined(separator: "; ")
  }

  /// How many parts it has of each list: `Mål: 8`.
  private func counts(of now: Outline?, else draft: Draft, _ shape: RecordShape?) -> [String] {
    let lists =
      now.map { $0.parts.map { ($0.key, $0.children.count) } }
      ?? draft.parts.map { ($0.key, $0.drafts.count) }
    return lists.filter { $0.1 > 0 }.map { "\(shape?.part($0)?.label ?? $0): \($1)" }
  }

  private func kind(_ address: Address, _ key: String?) -> RecentChanges.Kind {
    let group = key?.split(separator: ".").first.map(String.init)
    switch group {
    case "förslag": return .assessment
    case "beslut": return .decision
    default: break
    }
    for step in address.steps.reversed() {
      if let kind = Self.kinds[step.part] { return kind }
    }
    return DocumentKind(path: address.file) == .events ? .activity : .other
  }

  private static let kinds: [String: RecentChanges.Kind] = [
    PartKey.decisions: .decision, PartKey.outcomes: .outcome, "resultat": .outcome,
    PartKey.costs: .cost, "finansiering": .cost, PartKey.participation: .participants,
    PartKey.activities: .activity, PartKey.occasions: .activity,
  ]
}

extension String {
  /// With a lower-case first letter, unless the word is an abbreviation.
  fileprivate var lowercasedStart: String {
    guard let first, !(dropFirst().first?.isUppercase ?? false) else { return self }
    return first.lowercased() + dropFirst()
  }
}
