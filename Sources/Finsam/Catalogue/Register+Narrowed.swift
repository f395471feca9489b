extension Record {
  /// With as little of it as the changes can be tried on: of a register those rows alone that they
  /// name. What can be made to these can be made to all of it, and what cannot cannot.
  package func narrowed(to changes: [Change]) -> any Record {
    (self as? any RegisterDocument)?.rowsOnly(changes) ?? self
  }
}

extension RegisterDocument {
  /// The register with those rows alone that the changes name. Where rows are moved it is all of
  /// it: there the place among the others counts.
  ///
  /// `place` gives where the row with an id stands.
  package func narrowed(to changes: [Change], place: (String) -> Int?) -> Self {
    var named: Set<Int> = []
    for change in changes {
      guard let ids = change.namedRows else { return self }
      for id in ids {
        if let place = place(id) { named.insert(place) }
      }
    }
    var few = self
    few.rows = named.sorted().map { rows[$0] }
    return few
  }

  fileprivate func rowsOnly(_ changes: [Change]) -> any Record {
    narrowed(to: changes) { Row.index(of: $0, in: rows) } as Self
  }
}

extension Change {
  /// The ids of the rows that it changes, adds or takes away, in a register; nil for what is not
  /// told by those alone.
  fileprivate var namedRows: [String]? {
    if let step = address.steps.first { return [step.id] }
    switch edit {
    case .insert(_, _, let draft), .remove(_, _, let draft): return [draft.id]
    case .field, .create, .delete: return []
    case .move: return nil
    }
  }
}
