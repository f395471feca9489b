extension JSON {
  /// A record under its keys in the file: groups nested, parts as arrays, absent fields null.
  package init(_ outline: Outline) {
    let fields = JSON.nested(
      outline.fields.map { field in
        (field.shape.key.split(separator: ".").map(String.init), JSON(field))
      })
    let id = fields.contains { $0.key == "id" } ? [] : [Member("id", .text(outline.id))]
    let parts = outline.parts.map { Member($0.key, .array($0.children.map { JSON($0) })) }
    self = .object(id + fields + parts)
  }

  private init(_ field: Outline.FieldText) {
    switch field.shape.kind {
    case _ where field.text.isEmpty: self = .null
    case .kronor, .year: self = Int(field.text).map(JSON.number) ?? .text(field.text)
    case .text, .prose, .day, .period, .number, .quantity, .answer, .choice, .choices, .reference,
      .list, .municipality, .municipalities, .identifier, .word, .perspective, .formula:
      self = .text(field.text)
    }
  }

  /// Keys that share their first word become one object, where the first of them stands.
  private static func nested(_ values: [(path: [String], value: JSON)]) -> [Member] {
    var keys: [String] = []
    for case let key? in values.map(\.path.first) where !keys.contains(key) { keys.append(key) }
    return keys.map { key in
      let same = values.filter { $0.path.first == key }
      if let only = same.first, only.path.count == 1 { return Member(key, only.value) }
      return Member(key, .object(nested(same.map { (Array($0.path.dropFirst()), $0.value) })))
    }
  }
}
