import Finsam

/// Finds out where records belong, and which changes bring them there.
struct RecordPlanner {
  private let kind: RecordKind
  private let office: Office
  /// Where the records are that a whole id of a kind listed in parts names.
  private var places: [String: Address] = [:]
  /// What the changes so far add, by where it will be.
  private var planned: [Address: Draft] = [:]
  /// Files that the changes so far add to: the first part makes one that is not there.
  private var touched: Set<String> = []
  /// The last part of each list that the changes so far add to.
  private var lastParts: [Address: [String: String]] = [:]
  /// What the document that several förbund share says: it is not written in one of their own too.
  private var common: [Address: Draft] = [:]
  private(set) var changes: [Change] = []
  private(set) var ids: [String] = []

  init(_ kind: RecordKind, office: Office) {
    (self.kind, self.office) = (kind, office)
    guard let document = kind.document, document.row.isListedInParts else { return }
    if let shared = document.row.shared {
      let address = Address(document.path(id: ""))
      for placed in Outline(shared.record(office)).placed(at: address) {
        common[placed.address] = placed.outline.draft
      }
    }
    for file in document.row.ids(office).map(document.path) {
      for placed in office.document(file)?.placed(at: Address(file)) ?? [] {
        places[placed.address.wholeId] = placed.address
      }
    }
  }

  /// Where the record stands or is to stand.
  mutating func place(of record: ImportedRecord) throws(ImportedRecord.Refusal) -> Address {
    guard let first = record.id.first, let last = record.id.last, !last.isEmpty else {
      throw .noId
    }
    let whole = record.id.joined(separator: "/")
    let address: Address
    switch kind {
    case .document(let kind) where kind.isRegister && !kind.row.isListedInParts:
      address = Address(kind.path(id: ""), [Step(RegisterKey.rows, last)])
    case .document(let kind):
      let file = kind.path(id: kind.isOfMany ? first : "")
      // The only document of its kind goes by the förbund's name in a list.
      let isOnly =
        self.kind.hasParts && (record.part.isEmpty || record.part == kind.row.words.singular)
      let steps = kind.isOfMany ? record.id.dropFirst() : isOnly ? [] : record.id[...]
      let lists = record.part.split(separator: "/").map(String.init)
      if steps.isEmpty {
        address = Address(file)
      } else if lists.count == steps.count {
        address = Address(file, zip(lists, steps).map { Step($0, $1) })
      } else if self.kind.hasParts {
        throw .notAnId(whole)
      } else {
        let owner = record.id.dropLast().joined(separator: "/")
        guard let place = places[owner] else { throw .noOwner(owner) }
        address = place.appending(Step(record.part, last))
      }
      if places[whole] == nil { places[whole] = address }
    case .agendaItems, .decisions:
      let parts = kind == .decisions ? [PartKey.items, PartKey.decisions] : [PartKey.items]
      let steps = Array(record.id.dropFirst())
      guard steps.count == parts.count else { throw .notAnId(whole) }
      address = Address(
        DocumentKind.meeting.path(id: first), zip(parts, steps).map { Step($0, $1) })
    case .goals, .measures, .activities, .assessments:
      let document = Year(id: first) == nil ? DocumentKind.insats : .styrkort
      var steps = Array(record.id.dropFirst())
      var parts = [PartKey.goals]
      if kind == .measures { parts.append(PartKey.measures) }
      if kind == .activities { parts.append(PartKey.activities) }
      if kind == .assessments, steps.count == 2, steps[0] == Styrkort.perspectivePart {
        (steps, parts) = ([steps[1]], [Styrkort.perspectivePart])
      }
      guard steps.count == parts.count else { throw .notAnId(whole) }
      address = Address(document.path(id: first), zip(parts, steps).map { Step($0, $1) })
    case .results, .financing, .reasons, .comparison, .perspectives, .findings, .contributions,
      .history:
      throw .noSuchPart
    }
    guard DocumentKind(path: address.file) != nil else { throw .notAnId(whole) }
    return address
  }

  func type(at address: Address) -> (any Record.Type)? {
    DocumentKind(path: address.file)?.recordType.type(at: address.steps[...])
  }

  /// Plans what makes the record stand there as the draft has it; throws where it cannot.
  mutating func add(_ draft: Draft, at address: Address, _ record: ImportedRecord)
    throws(ImportedRecord.Refusal)
  {
    try add(draft, at: address, record.id.joined(separator: "/"))
  }

  private mutating func add(_ draft: Draft, at address: Address, _ id: String)
    throws(ImportedRecord.Refusal)
  {
    if let standing = planned[address] ?? office.outline(at: address)?.draft {
      return try complete(standing, with: draft, at: address, id)
    }
    if let known = common[address], known.fields == draft.fields,
      draft.parts.isEmpty || known.says(draft)
    {
      return
    }
    let isPerspective = address.steps.last?.part == Styrkort.perspectivePart
    if kind == .assessments, !isPerspective { throw .fixed(id) }
    if let step = address.steps.last, let owner = address.parent {
      guard planned[owner] != nil || office.fields(at: owner) != nil else {
        throw .noDocument(owner.file)
      }
      let last =
        lastParts[owner]?[step.part]
        ?? office.outline(at: owner)?.part(step.part)?.children.last?.id
      lastParts[owner, default: [:]][step.part] = step.id
      changes.append(
        touched.contains(owner.file)
          ? Change(owner, .insert(part: step.part, after: last, draft))
          : office.insertion(of: draft, into: step.part, of: owner, after: last))
    } else if DocumentKind(path: address.file)?.isOfMany == true {
      changes.append(Change(address, .create(draft)))
    } else {
      throw .fixed(id)
    }
    touched.insert(address.file)
    plan(draft, at: address)
    ids.append(id)
  }

  private mutating func plan(_ draft: Draft, at address: Address) {
    planned[address] = draft
    for children in draft.parts {
      lastParts[address, default: [:]][children.key] = children.drafts.last?.id
      for child in children.drafts {
        let place = address.appending(Step(children.key, child.id))
        places[place.wholeId] = place
        plan(child, at: place)
      }
    }
  }

  /// Fills in fields that are empty and puts in parts that are not there; a value that stands is
  /// never changed.
  private mutating func complete(
    _ standing: Draft, with draft: Draft, at address: Address, _ id: String
  ) throws(ImportedRecord.Refusal) {
    var made: [Change] = []
    for field in draft.fields {
      let ours = standing.fields.first { $0.key == field.key }?.text ?? ""
      if ours == field.text { continue }
      guard ours.isEmpty else {
        let kind = DocumentKind(path: address.file)
        let shape = kind?.shape.descendant(address.steps)
        let label = shape?.fields.first { $0.key == field.key }?.label ?? field.key
        throw .differs(field: label, ours: kind?.isConfidential == true ? nil : ours)
      }
      made.append(Change(address, .field(field.key, from: "", to: field.text)))
    }
    if !made.isEmpty {
      changes += made
      ids.append(id)
    }
    for children in draft.parts {
      let known = standing.parts.first { $0.key == children.key }?.drafts ?? []
      for child in children.drafts where !known.contains(child) {
        try add(child, at: address.appending(Step(children.key, child.id)), id + "/" + child.id)
      }
    }
  }
}

extension Record {
  /// The type of the part at the end of `steps`.
  fileprivate static func type(at steps: ArraySlice<Step>) -> (any Record.Type)? {
    guard let step = steps.first else { return Self.self }
    return part(step.part)?.type(at: steps.dropFirst())
  }
}

extension PartList {
  fileprivate func type(at steps: ArraySlice<Step>) -> (any Record.Type)? { Child.type(at: steps) }
}
