extension Record {
  /// The record as plain texts.
  package var draft: Draft {
    Draft(
      id: id,
      fields: Self.fields.compactMap { field in
        let text = field.text(self)
        return text.isEmpty ? nil : Draft.Text(field.shape.key, text)
      },
      parts: Self.parts.compactMap { $0.drafts(in: self) })
  }

  /// The record that a draft tells of. What is restored may lack what a file once lacked.
  package init(_ draft: Draft, restoring: Bool = false) throws(EditRefusal) {
    self.init()
    for text in draft.fields { try setField(text.key, text.text, restoring: true) }
    for field in Self.fields where field.shape.isRequired && field.text(self).isEmpty {
      guard restoring, field.shape.key != Self.idKey else {
        throw .invalid(field: field.shape.label, .required)
      }
    }
    for children in draft.parts {
      guard let part = Self.part(children.key) else { throw .noSuchPart(children.key) }
      try part.setDrafts(children.drafts, in: &self, restoring: restoring)
    }
    if Self.idKey.isEmpty { id = draft.id }
  }

  mutating func setField(_ key: String, _ text: String, restoring: Bool) throws(EditRefusal) {
    guard let field = Self.field(key) else { throw .noSuchField(key) }
    do throws(InvalidInput) {
      try field.set(&self, text)
    } catch {
      guard restoring, key != Self.idKey else {
        throw .invalid(field: field.shape.label, error)
      }
      field.keep(text, in: &self)
    }
  }
}

extension PartList {
  func drafts(in root: Root) -> Draft.Children? {
    let children = list.value(in: root)
    return children.isEmpty ? nil : Draft.Children(key, children.map(\.draft))
  }

  func setDrafts(_ drafts: [Draft], in root: inout Root, restoring: Bool) throws(EditRefusal) {
    var children: [Child] = []
    for draft in drafts { children.append(try Child(draft, restoring: restoring)) }
    list.set(children, in: &root)
  }
}
