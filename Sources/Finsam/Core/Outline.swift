/// A record without its type: its fields as texts and its parts, for forms, `show` and JSON.
package struct Outline: Equatable, Sendable {
  package typealias FieldText = Finsam.FieldText

  package struct Part: Equatable, Sendable {
    package let key: String
    package let label: String
    package let singular: String
    package let children: [Outline]
  }

  package let id: String
  package let title: String
  package let fields: [FieldText]
  package let parts: [Part]
  /// Those of all fields that say something.
  let traits: FieldTraits

  init(id: String, title: String, fields: [FieldText], parts: [Part]) {
    self.id = id
    self.title = title
    self.fields = fields
    self.parts = parts
    traits = Outline.traits(of: fields)
  }

  package init<R: Record>(_ record: R) {
    id = record.id
    title = record.title
    let fields = record.fieldTexts
    self.fields = fields
    traits = Outline.traits(of: fields)
    parts = R.parts.map { $0.outline(in: record) }
  }

  private static func traits(of fields: [FieldText]) -> FieldTraits {
    var traits: FieldTraits = []
    for index in fields.indices where !fields[index].text.isEmpty {
      traits.formUnion(fields[index].shape.traits)
    }
    return traits
  }

  package func text(_ key: String) -> String? {
    // To copy a whole field takes longer than to look at its key.
    fields.indices.first { fields[$0].shape.key.isSame(as: key) }.map { fields[$0].text }
  }

  /// The places of the fields that say something and have one of the traits.
  func fields(_ traits: FieldTraits) -> [Int] {
    fields.indices.filter {
      !fields[$0].shape.traits.isDisjoint(with: traits) && !fields[$0].text.isEmpty
    }
  }

  /// The record's own fields alone.
  package var withoutParts: Outline {
    Outline(id: id, title: title, fields: fields, parts: [])
  }

  package func part(_ key: String) -> Part? { parts.first { $0.key == key } }

  /// It and all parts below it.
  package var withDescendants: [Outline] {
    [self] + parts.flatMap { $0.children.flatMap(\.withDescendants) }
  }

  /// The outline at the end of `steps`.
  package func descendant(_ steps: some Collection<Step>) -> Outline? {
    guard let step = steps.first else { return self }
    return part(step.part)?.children.first { $0.id == step.id }?.descendant(steps.dropFirst())
  }
}

extension FieldText {
  init<R: Record>(_ field: Field<R>, of record: R, hasUnread: Bool, readings: Readings) {
    self.init(
      shape: field.shape, text: field.text(record),
      isUnread: hasUnread && !field.shape.isPrinted && record.unread([field.shape.key]) != nil,
      isReading: field.shape.mayBeReading && readings.contains(field.shape.key))
  }

  /// What stands behind the value.
  package var readingMark: String { isReading && !text.isEmpty ? Readings.mark : "" }

  /// As people read it; what is a reading says so.
  package var shown: String { shape.kind.shown(text) + readingMark }
}

extension PartList {
  func outline(in root: Root) -> Outline.Part {
    Outline.Part(
      key: key, label: label, singular: singular,
      children: Child.outlines(of: list.value(in: root)))
  }
}

extension Record {
  package var fieldTexts: [FieldText] {
    let hasUnread = !printed.isEmpty
    let readings = readings
    let fields = Self.fields
    var texts: [FieldText] = []
    texts.reserveCapacity(fields.count)
    withUnsafePointer(to: self) { record in
      // By its place: as a value the whole field would be copied.
      for index in fields.indices {
        let shape = fields[index].shape
        texts.append(
          FieldText(
            shape: shape, text: fields[index].text(at: record),
            isUnread: hasUnread && !shape.isPrinted && unread([shape.key]) != nil,
            isReading: shape.mayBeReading && readings.contains(shape.key)))
      }
    }
    return texts
  }

  /// The outline of the record at the end of `steps`; what is beside the way is not looked at.
  package func outline(at steps: ArraySlice<Step>) -> Outline? {
    guard let step = steps.first else { return Outline(self) }
    return Self.part(step.part)?.outline(of: step.id, in: self, at: steps.dropFirst())
  }

  /// The fields of the record at the end of `steps`; what it holds, which may be a whole register,
  /// is not looked at.
  func fields(at steps: ArraySlice<Step>) -> [Outline.FieldText]? {
    guard let step = steps.first else { return fieldTexts }
    return Self.part(step.part)?.fields(of: step.id, in: self, at: steps.dropFirst())
  }

  /// The keys of the ids along the steps, and those of the fields at their end; nil where there are
  /// no such parts.
  package static func keys(along steps: ArraySlice<Step>) -> (ids: [String], fields: [String])? {
    guard let step = steps.first else { return ([], fields.map(\.shape.key)) }
    return part(step.part)?.keys(along: steps.dropFirst())
  }

  /// What each step is called: `mål individ-1`, as far as there are such parts.
  static func names(of steps: ArraySlice<Step>) -> [String] {
    guard let step = steps.first, let part = Self.part(step.part) else { return [] }
    return [part.singular + " " + step.id] + part.names(of: steps.dropFirst())
  }
}

extension PartList {
  fileprivate func outline(of id: String, in root: Root, at steps: ArraySlice<Step>) -> Outline? {
    child(id, of: root)?.outline(at: steps)
  }

  fileprivate func fields(of id: String, in root: Root, at steps: ArraySlice<Step>)
    -> [Outline.FieldText]?
  {
    child(id, of: root)?.fields(at: steps)
  }

  func child(_ id: String, of root: Root) -> Child? {
    let children = list.value(in: root)
    return Child.index(of: id, in: children).map { children[$0] }
  }

  fileprivate func keys(along steps: ArraySlice<Step>) -> (ids: [String], fields: [String])? {
    Child.keys(along: steps).map { ([Child.idKey] + $0.ids, $0.fields) }
  }

  fileprivate func names(of steps: ArraySlice<Step>) -> [String] { Child.names(of: steps) }
}
