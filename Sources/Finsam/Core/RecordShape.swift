/// What a record type looks like in a file: its fields and its parts, all the way down.
package struct RecordShape: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package let key: String
    package let label: String
    package let singular: String
    package let shape: RecordShape
  }

  package let idKey: String
  package let fields: [FieldShape]
  package let parts: [Part]

  package init<R: Record>(_ type: R.Type) {
    idKey = R.idKey
    fields = R.fields.map(\.shape)
    parts = R.parts.map { $0.shape }
  }

  /// What people call the field that tells records apart.
  package var idLabel: String { fields.first { $0.key == idKey }?.label ?? "Id" }

  package func part(_ key: String) -> Part? { parts.first { $0.key == key } }

  /// The shape at the end of `steps`.
  package func descendant(_ steps: some Collection<Step>) -> RecordShape? {
    guard let step = steps.first else { return self }
    return part(step.part)?.shape.descendant(steps.dropFirst())
  }
}

extension PartList {
  var shape: RecordShape.Part {
    RecordShape.Part(
      key: key, label: label, singular: singular, shape: RecordShape(Child.self))
  }
}
