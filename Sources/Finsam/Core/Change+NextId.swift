extension Change {
  /// The register that this adds a row to under the id that was the next free one; nil where the
  /// change is anything else.
  package func proposedRow(in office: Office) -> String? {
    guard address.steps.isEmpty, case .insert(RegisterKey.rows, _, let draft) = edit,
      draft.id == office.nextId(inRegister: address.file)
    else { return nil }
    return address.file
  }

  /// The same row last in the register as it is now, under the id that is free there.
  package func renumbered(in office: Office) -> Change {
    guard case .insert(let part, _, let draft) = edit,
      let id = office.nextId(inRegister: address.file),
      let idKey = DocumentKind(path: address.file)?.rowShape?.idKey
    else { return self }
    let fields = draft.fields.map { $0.key == idKey ? Draft.Text(idKey, id) : $0 }
    let last = office.ids(inRegister: address.file).last
    return Change(
      address,
      .insert(part: part, after: last, Draft(id: id, fields: fields, parts: draft.parts)))
  }
}
