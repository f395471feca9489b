import Dashboard
import Finsam

/// A new record on its way to a file.
struct RecordAddition {
  /// The new record first; then what others say of it.
  let changes: [Change]
  /// The whole id, as `list` will show it.
  private let id: String

  init(_ kind: RecordKind, _ fields: inout FieldWords, in forbund: OpenForbund, today: Day) throws {
    let change: Change
    if let document = kind.document, !document.isRegister,
      let list = try fields.take(RecordKind.partKey)
    {
      let owner = try RecordAddition.owner(of: document, adding: list, &fields, in: forbund)
      (change, id) = try RecordAddition.part(
        list, of: owner.address, named: owner.id, kind, &fields, in: forbund, today: today)
      changes = [change]
      return
    }
    switch kind {
    case .document(let document) where document.isNamed:
      (change, id) = try RecordAddition.document(document, &fields, in: forbund, today: today)
    case .goals:
      let owner = try RecordAddition.document(&fields, in: forbund)
      (change, id) = try RecordAddition.part(
        "mål", of: owner, named: DocumentKind.stem(of: owner.file), kind, &fields, in: forbund,
        today: today)
    case .measures, .activities:
      guard let goal = try fields.take("mål") else { throw RecordAddition.missing("mål=ID") }
      let found = try FoundRecord(goal, of: .goals, among: [forbund])
      (change, id) = try RecordAddition.part(
        kind == .measures ? PartKey.measures : PartKey.activities, of: found.record.address,
        named: found.record.id, kind, &fields, in: forbund,
        today: today)
    case .document(let document) where document.isRegister:
      (change, id) = try RecordAddition.row(
        of: kind, in: document, &fields, in: forbund, today: today)
    case .document(let document):
      if case .yearly(let carry) = document.row.creation {
        (changes, id) = try RecordAddition.year(
          of: document, carry, &fields, in: forbund, today: today)
        return
      } else {
        throw RecordAddition.missing("\(RecordKind.partKey)=LISTA")
      }
    case .agendaItems:
      guard let meeting = try fields.take("möte") else { throw RecordAddition.missing("möte=ID") }
      (change, id) = try RecordAddition.part(
        PartKey.items, of: Address(DocumentKind.meeting.path(id: meeting)), named: meeting, kind,
        &fields, in: forbund, today: today)
    case .decisions:
      guard let item = try fields.take("ärende") else {
        throw RecordAddition.missing("ärende=MÖTE/ID")
      }
      let found = try FoundRecord(item, of: .agendaItems, among: [forbund])
      (change, id) = try RecordAddition.part(
        PartKey.decisions, of: found.record.address, named: found.record.id, kind, &fields,
        in: forbund, today: today)
    case .assessments, .results, .financing, .reasons, .comparison, .perspectives, .findings,
      .contributions, .history:
      throw CommandFailure.wrongUse(.notAddedLikeThat(kind))
    }
    changes = [change]
  }

  /// The new id, and where the record stands.
  func answer(in forbund: OpenForbund, _ warnings: [String]) -> CommandAnswer {
    var told = changes.prefix(1).map { "\(forbund.position($0.place)): tillagt" }
    if let old = changes.dropFirst().first {
      let places = changes.count == 2 ? "1 ställe" : "\(changes.count - 1) ställen"
      told.append("\(forbund.path(old.address.file)): \(places) säger var det fortsätter")
    }
    return CommandAnswer(data: id + "\n", messages: told + warnings)
  }

  private static let ownerKey = "till"
  private static let ownersKey = "hos"

  static func missing(_ field: String) -> CommandFailure {
    .wrongUse(.lacksField(field, choices: []))
  }

  /// A document of its own, called as it is named.
  private static func document(
    _ kind: DocumentKind, _ fields: inout FieldWords, in forbund: OpenForbund, today: Day
  ) throws -> (Change, String) {
    let (wanted, shapes) = (try fields.take("id"), kind.shape.fields)
    let texts = try fields.texts(
      for: shapes, of: .document(kind), in: forbund.office, today: today)
    let name = kind.nameOfNew { key in texts.first { $0.key == key }?.text ?? "" }
    let id = try wanted.map(identifier) ?? NewId.slug(name)
    guard !id.isEmpty else { throw missing(kind.namingKey + "=…") }
    let address = Address(kind.path(id: id))
    guard !kind.row.ids(forbund.office).contains(id) else {
      throw CommandFailure.alreadyThere(
        forbund.path(address.file), advice: "Ge den ett annat id: id=NAMN.")
    }
    var draft = try draft(id, texts, shapes: shapes)
    draft.parts = kind.row.usual(id).parts
    return (Change(address, .create(draft)), id)
  }

  private static func document(_ fields: inout FieldWords, in forbund: OpenForbund) throws
    -> Address
  {
    let year = try fields.take("styrkort")
    let insats = try fields.take("insats")
    guard year != nil || insats != nil else { throw missing("styrkort=ÅR eller insats=ID") }
    guard year == nil || insats == nil else {
      throw CommandFailure.wrongUse(.twoOwners)
    }
    let kind = year == nil ? DocumentKind.insats : .styrkort
    let id = year ?? insats ?? ""
    let address = Address(kind.path(id: id))
    guard forbund.office.outline(at: address) != nil else {
      let known =
        year == nil ? forbund.office.insatser.map(\.id) : forbund.office.styrkort.map(\.id)
      throw CommandFailure.wrongUse(.noSuchFile(forbund.path(address.file), among: known))
    }
    return address
  }

  private static func part(
    _ list: String, of owner: Address, named prefix: String, _ kind: RecordKind,
    _ fields: inout FieldWords, in forbund: OpenForbund, today: Day
  ) throws -> (Change, String) {
    let owning = DocumentKind(path: owner.file)?.shape.descendant(owner.steps)
    guard let shape = owning?.part(named: list) else {
      throw CommandFailure.wrongUse(
        .noSuchList(list, among: owning?.parts.map(\.key) ?? []))
    }
    let (list, idKey) = (shape.key, shape.shape.idKey)
    let siblings = forbund.office.outline(at: owner)?.part(list)?.children ?? []
    var texts = try fields.texts(
      for: shape.shape.fields, of: kind, in: forbund.office, file: owner.file, today: today)
    let perspective = texts.first { $0.key == "perspektiv" }?.text
    let id =
      texts.first { $0.key == idKey }?.text
      ?? (kind == .goals ? numbered(perspective ?? list, after: siblings.map(\.id)) : nil)
      ?? forbund.office.nextId(in: owner, part: list) { key in
        texts.first { $0.key == key }?.text ?? ""
      }
    guard let id else { throw missing("\(idKey)=…") }
    texts.removeAll { $0.key == idKey }
    texts.insert(Draft.Text(idKey, id), at: 0)
    guard !siblings.contains(where: { $0.id == id }) else {
      throw CommandFailure.notSaved(.refused(.idTaken(id, label: shape.shape.idLabel)))
    }
    let alike = siblings.last { perspective != nil && $0.text("perspektiv") == perspective }
    let draft = try draft(id, texts, shapes: shape.shape.fields)
    let after = (alike ?? siblings.last)?.id
    let step = kind.document == nil || kind.document?.row.isListedInParts == true ? "" : list + "/"
    let whole = (prefix.isEmpty ? "" : prefix + "/") + step + id
    return (forbund.office.insertion(of: draft, into: list, of: owner, after: after), whole)
  }

  /// `individ-3` after `individ-1` and `individ-2`.
  private static func numbered(_ word: String, after taken: [String]) -> String {
    let word = NewId.slug(word)
    return (1...(taken.count + 1)).map { "\(word)-\($0)" }.first { !taken.contains($0) } ?? word
  }

  static func identifier(_ text: String) throws -> String {
    do throws(InvalidInput) {
      return try Kind.identifier.canonical(text)
    } catch {
      throw CommandFailure.wrongUse(.value("id", error))
    }
  }

  /// Fields in the record's order, none of the required ones missing.
  static func draft(_ id: String, _ texts: [Draft.Text], shapes: [FieldShape]) throws
    -> Draft
  {
    let ordered = shapes.compactMap { shape in
      texts.first { $0.key == shape.key && !$0.text.isEmpty }
    }
    let absent = shapes.filter { shape in
      shape.isRequired && !ordered.contains { $0.key == shape.key }
    }
    guard absent.isEmpty else {
      let choices = absent.compactMap { shape -> String? in
        guard case .choice(let known) = shape.kind else { return nil }
        return "\(shape.key) är ett av: \(known.joined(separator: ", "))."
      }
      throw CommandFailure.wrongUse(
        .lacksField(absent.map { "\($0.key)=…" }.swedishList, choices: choices))
    }
    try FieldWords.checkOrder(of: shapes) { key in texts.first { $0.key == key }?.text ?? "" }
    return Draft(id: id, fields: ordered)
  }
}

extension RecordAddition {
  /// A new row at the register's end.
  static func row(
    of kind: RecordKind, in register: DocumentKind, _ fields: inout FieldWords,
    in forbund: OpenForbund, today: Day
  ) throws -> (Change, String) {
    guard let shape = register.rowShape else {
      throw CommandFailure.notSaved(.refused(.noSuchPart(RegisterKey.rows)))
    }
    let file = register.path(id: "")
    var texts = try fields.texts(
      for: shape.fields, of: kind, in: forbund.office, today: today)
    try forbund.checkCase(in: texts, of: kind)
    let given = texts.first { $0.key == shape.idKey }?.text
    if texts.allSatisfy({ $0.key == shape.idKey || $0.text.isEmpty }),
      let first = shape.fieldsOfWords.first ?? shape.fields.first
    {
      throw missing(first.key + "=…")
    }
    let text = { (key: String) in texts.first { $0.key == key }?.text ?? "" }
    guard let id = given ?? forbund.office.nextId(inRegister: file, for: text) else {
      throw missing("\(shape.idKey)=…")
    }
    let taken = forbund.office.ids(inRegister: file)
    guard !taken.contains(id) else {
      throw CommandFailure.notSaved(.refused(.idTaken(id, label: shape.idLabel)))
    }
    if given == nil { texts.append(Draft.Text(shape.idKey, id)) }
    let draft = try draft(id, texts, shapes: shape.fields)
    let edit = Change.Edit.insert(part: RegisterKey.rows, after: taken.last, draft)
    return (Change(Address(file), edit), id)
  }
}

extension RecordAddition {
  /// What a new part of a document belongs to, by its whole id under `till`; the document itself
  /// where there is but one of its kind. Where such parts have a field `till`, that is what it
  /// says, and the owner is named by `hos`.
  static func owner(
    of kind: DocumentKind, adding list: String, _ fields: inout FieldWords, in forbund: OpenForbund
  ) throws -> (address: Address, id: String) {
    let isTaken = kind.shape.hasField(ownerKey, inPart: list)
    let named = try fields.take(ownersKey)
    guard var id = try named ?? (isTaken ? nil : fields.take(ownerKey)) else {
      guard !kind.isOfMany else { throw missing("\(isTaken ? ownersKey : ownerKey)=ID") }
      return (Address(kind.path(id: "")), "")
    }
    // The förbund itself may be named, as it is where there are several.
    let name = forbund.reading.name + "/"
    if !kind.isOfMany, id.hasPrefix(name) { id.removeFirst(name.count) }
    let found = try FoundRecord(id, of: .document(kind), among: [forbund])
    let isDocument = found.record.address.steps.isEmpty
    return (found.record.address, !kind.isOfMany && isDocument ? "" : found.record.id)
  }
}

extension RecordShape {
  /// Whether parts in a list with the name, here or further in, have a field with the key.
  fileprivate func hasField(_ key: String, inPart list: String) -> Bool {
    if let own = part(named: list) { return own.shape.fields.contains { $0.key == key } }
    return parts.contains { $0.shape.hasField(key, inPart: list) }
  }
}
