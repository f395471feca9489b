extension Outline {
  /// With fields and lists of perspectives under the words that the document has for them.
  func calling(_ names: PerspectiveNames) -> Outline {
    Outline(
      id: id, title: title,
      fields: fields.map { field in
        guard field.shape.kind == .perspective else { return field }
        let word = names[field.text]?.word ?? names.word
        return FieldText(
          shape: field.shape.labelled(word.heading), text: field.text, isUnread: field.isUnread,
          isReading: field.isReading)
      },
      parts: parts.map { part in
        let isOfPerspectives = part.key == Styrkort.perspectivePart
        return Part(
          key: part.key, label: isOfPerspectives ? names.word.pluralHeading : part.label,
          singular: isOfPerspectives ? names.word.singular : part.singular,
          children: part.children.map { $0.calling(names) })
      })
  }
}

extension FieldShape {
  /// The same field under another label.
  package func labelled(_ label: String) -> FieldShape {
    var shape = self
    shape.label = label
    return shape
  }

  /// Under the word that the document has for its perspectives.
  package func calling(_ names: PerspectiveNames) -> FieldShape {
    kind == .perspective ? labelled(names.word.heading) : self
  }
}

extension Office {
  /// What the field with a key is called in a document, by its own word for perspectives.
  package func label(of key: String, in shape: RecordShape?, file: String) -> String {
    guard let field = shape?.fields.first(where: { $0.key == key }) else { return key }
    return field.kind == .perspective
      ? perspectiveNames(in: file).word.heading : field.label
  }
}

extension Styrkort {
  /// The list that declares perspectives, in a styrkort as in an insats.
  package static let perspectivePart = "perspektiv"
}
