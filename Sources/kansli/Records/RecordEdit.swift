import Finsam

/// New values for fields of one record, on their way to the file.
struct RecordEdit {
  private var forbund: OpenForbund
  private let record: NamedRecord

  init(_ found: FoundRecord) {
    forbund = found.forbund
    record = found.record
  }

  /// Saves as one step, and tells what changed where. A field that is as it should is left alone.
  mutating func made(_ fields: FieldWords, today: Today) throws -> CommandAnswer {
    let texts = try fields.texts(
      for: record.fields.map(\.shape), of: record.kind, in: forbund.office,
      file: record.address.file, today: today.day)
    try forbund.checkCase(in: texts, of: record.kind)
    let changes = try texts.compactMap { text in try change(text) }
    try FieldWords.checkOrder(of: record.fields.map(\.shape), changed: Set(texts.map(\.key))) {
      key in
      texts.first { $0.key == key }?.text ?? record.fields.first { $0.shape.key == key }?.text ?? ""
    }
    guard !changes.isEmpty else {
      return CommandAnswer(messages: ["Inget att ändra: så står det redan."])
    }
    try forbund.checkFaults(of: changes, today: today)
    let office = forbund.office
    let warnings = try forbund.save(office.withBasis(changes, on: office.day(today)))
    return CommandAnswer(messages: changes.map { forbund.told($0) } + warnings)
  }

  private func change(_ text: Draft.Text) throws -> Change? {
    let key = text.key
    guard let found = record.outline.text(key), found != text.text else { return nil }
    let idKey = DocumentKind(path: record.address.file)?.shape
      .descendant(record.address.steps)?.idKey
    guard key != idKey else { throw CommandFailure.notSaved(.refused(.idIsFixed)) }
    return Change(record.address, .field(key, from: found, to: text.text))
  }
}
