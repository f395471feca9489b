extension Change {
  /// What one looks at to see the change: the field, the new part, or the list's owner.
  package var place: Place {
    switch edit {
    case .field(let key, _, _): Place(address, field: key)
    case .insert(let part, _, let draft): Place(address.appending(Step(part, draft.id)))
    case .move(let part, let id, _, _): Place(address.appending(Step(part, id)))
    case .remove, .create, .delete: Place(address)
    }
  }
}
