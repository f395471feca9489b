extension Change {
  /// How many parts go with what it removes.
  package var removedParts: Int {
    switch edit {
    case .remove(_, _, let draft), .delete(let draft): draft.partCount
    case .field, .insert, .move, .create: 0
    }
  }
}

extension Draft {
  fileprivate var partCount: Int {
    parts.reduce(0) { $0 + $1.drafts.count + $1.drafts.reduce(0) { $0 + $1.partCount } }
  }
}
