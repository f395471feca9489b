extension Change {
  /// Whether it adds a part or a row under the id that was the next free one.
  package func hasProposedId(in office: Office) -> Bool {
    guard case .insert(let part, _, let draft) = edit else { return false }
    return draft.id == office.nextId(in: address, part: part, for: { draft.text($0) ?? "" })
  }

  /// Whether others have added to the list, or taken from it, between two readings.
  package func isOvertaken(by office: Office, since earlier: Office) -> Bool {
    guard case .insert(let part, _, _) = edit else { return false }
    return office.ids(in: address, part: part) != earlier.ids(in: address, part: part)
  }

  /// The same under the id that is free now.
  package func renumbered(in office: Office) -> Change {
    guard case .insert(let part, let place, let draft) = edit,
      let id = office.nextId(in: address, part: part, for: { draft.text($0) ?? "" }),
      let shape = DocumentKind(path: address.file)?.shape.descendant(address.steps)?.part(part)
    else { return self }
    let fields = draft.fields.map {
      $0.key == shape.shape.idKey ? Draft.Text($0.key, id) : $0
    }
    return Change(
      address,
      .insert(
        part: part, after: office.standing(behind: place, in: address, part: part),
        Draft(id: id, fields: fields, parts: draft.parts)))
  }
}
