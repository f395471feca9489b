extension Office {
  /// The change that adds a part to a document, which is made with it where it is not there yet.
  package func insertion(of draft: Draft, into part: String, of owner: Address, after: String?)
    -> Change
  {
    guard owner.steps.isEmpty, DocumentKind(path: owner.file)?.isRegister == false,
      !files.contains(owner.file)
    else { return Change(owner, .insert(part: part, after: after, draft)) }
    let document = Draft(
      id: DocumentKind.stem(of: owner.file), fields: [], parts: [Draft.Children(part, [draft])])
    return Change(owner, .create(document))
  }

  /// The change that removes a part or row; nil where there is none such.
  package func removal(of address: Address) -> Change? {
    guard let parent = address.parent, let step = address.steps.last,
      let place = placeInList(of: address), let removed = outline(at: address)
    else { return nil }
    return Change(parent, .remove(part: step.part, after: place.before, removed.draft))
  }

  /// The change that makes a document for a year: from that of the year `old` where there is one,
  /// else empty, a styrkort with the usual perspectives. `fields` are its own and go before others.
  package func creation(
    of kind: DocumentKind, for year: Year, from old: String, leaving left: Set<String> = [],
    fields: [Draft.Text] = []
  ) -> Change {
    var draft = Draft(id: year.text, fields: [Draft.Text("år", year.text)])
    if case .yearly(let carry) = kind.row.creation, let source = document(kind.path(id: old))?.draft
    {
      draft = carry.draft(of: source, for: year, leaving: left)
    } else if kind == .styrkort {
      draft.parts = [Perspective.usualDrafts]
    }
    let texts = draft.fields.filter { field in !fields.contains { $0.key == field.key } } + fields
    draft.fields = kind.shape.fields.compactMap { shape in
      texts.first { $0.key == shape.key && !$0.text.isEmpty }
    }
    return Change(Address(kind.path(id: year.text)), .create(draft))
  }
}
