/// What a record's detail may look at besides the record. What takes long to work out is asked for
/// only where it is told of, so that whoever has it already can lend it.
package struct DetailContext: Sendable {
  package let office: Office
  package let day: Day
  /// Whether personal data is shown.
  package let isRevealed: Bool
  package let problems: [Problem]
  package var keys = DetailKeys()
  package var chain: @Sendable () -> ASFChain
  package var plan: @Sendable (Year) -> PlanReport?
  package var indicators: @Sendable (Year) -> IndicatorReport?
  package var board: @Sendable () -> KAABoard
  private(set) var tables: @Sendable () -> PrintedTables
  /// Where on the board the case is that is told of, where that is known.
  package var caseIndex: Int?

  package init(_ reading: OfficeReading, on today: Today, isRevealed: Bool = false) {
    let (office, day) = (reading.office, reading.office.day(today))
    self.office = office
    self.day = day
    self.isRevealed = isRevealed
    problems = reading.problems
    chain = { ASFChain(office.asf, on: day) }
    plan = { PlanReport(office.asf, year: $0, on: day) }
    indicators = {
      IndicatorReport(
        office.asf, year: $0, on: day, threshold: office.forbund.partialThreshold)
    }
    board = { KAABoard(office.kaa, on: office.kaaDay(today)) }
    tables = { PrintedTables(office) }
  }

  /// Lends what was worked out for the checks of the same office.
  package mutating func lend(_ kept: KeptSurvey) { tables = { kept.tables } }

  var threshold: Number? { office.forbund.partialThreshold }

  /// The detail of the record at an address; nil where there is none.
  package func detail(at address: Address) -> Detail? {
    office.record(address.file)?.detail(at: address.steps[...], from: Address(address.file), self)
  }

  /// A field as people read it: what is hidden is masked, also where it is empty, for that tells
  /// too.
  func shown(_ field: Outline.FieldText, in file: String) -> (label: String, text: String) {
    if masks(field.shape.key, in: file) { return (field.shape.label, Mask.text) }
    let text = office.shown(field.text, of: field.shape, in: file) + field.readingMark
    guard field.shape.kind == .perspective, !field.text.isEmpty else {
      return (field.shape.label, text)
    }
    let names = office.perspectiveNames(in: file)
    return ((names[field.text]?.word ?? names.word).heading, text)
  }

  func masks(_ key: String, in file: String) -> Bool { masking(file)?(key) ?? false }

  /// Whether the text of the field with a key is hidden; nil where the file hides nothing.
  func masking(_ file: String) -> (@Sendable (String) -> Bool)? {
    if isRevealed { return nil }
    return DocumentKind.withPersonalData[file]?.personalData?.masks
  }

  /// A field under its label; of a part that says the most on a line of its own, quietly below it.
  func add(
    _ field: Outline.FieldText, at address: Address, indent: Int = 0, isQuiet: Bool = false,
    to detail: inout Detail
  ) {
    let (label, text) = shown(field, in: address.file)
    let place = Place(address, field: field.shape.key)
    if isQuiet, !text.isEmpty {
      detail.prose("\(label): \(text)", .dim, indent: indent, place: place)
    } else {
      detail.field(label, text, indent: indent, place: place)
    }
  }
}

extension Record {
  fileprivate func detail(
    at steps: ArraySlice<Step>, from address: Address, _ context: DetailContext
  ) -> Detail? {
    if let step = steps.first {
      return Self.part(step.part)?.detail(
        of: step, in: self, at: steps.dropFirst(), address, context)
    }
    return Detail(of: self, at: address, context)
  }
}

extension Detail {
  /// Those fields of a record alone that are meant, as `.rest` has them.
  package mutating func fields(
    at address: Address, _ context: DetailContext,
    where isMeant: (FieldShape) -> Bool = { _ in true }
  ) {
    let fields = context.office.fields(at: address) ?? []
    for field in fields where isMeant(field.shape) {
      context.add(fields.reported(field), at: address, to: &self)
    }
  }

  package init<R: Record>(of record: R, at address: Address, _ context: DetailContext) {
    add(record, at: address, context)
  }

  package mutating func add<R: Record>(
    _ record: R, at address: Address, _ context: DetailContext
  ) {
    if let record = record as? any DetailedRecord {
      addOwn(record, at: address, context)
    } else {
      add([.title, .unread, .blank, .rest, .parts], of: record, at: address, context)
    }
  }

  private mutating func addOwn<R: DetailedRecord>(
    _ record: R, at address: Address, _ context: DetailContext
  ) {
    add(R.detail, of: record, at: address, context)
  }

  private mutating func add<R: Record>(
    _ sections: [DetailSection<R>], of record: R, at address: Address, _ context: DetailContext
  ) {
    let one = DetailSubject(record: record, address: address, context: context)
    nested { detail in
      for section in sections { section.add(one, &detail) }
    }
  }
}

extension PartList {
  fileprivate func detail(
    of step: Step, in root: Root, at steps: ArraySlice<Step>, _ address: Address,
    _ context: DetailContext
  ) -> Detail? {
    child(step.id, of: root)?.detail(at: steps, from: address.appending(step), context)
  }
}

extension [Outline.FieldText] {
  /// Under another label where it is what an account tells of: that is no proposal.
  fileprivate func reported(_ field: Outline.FieldText) -> Outline.FieldText {
    guard field.shape.key == "förslag.status",
      contains(where: { $0.shape.key == "förslag.redovisat" && $0.text == true.text })
    else { return field }
    return Outline.FieldText(
      shape: field.shape.labelled("Redovisad bedömning"), text: field.text,
      isUnread: field.isUnread, isReading: field.isReading)
  }
}
