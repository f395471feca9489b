extension Office {
  /// Rows of the log that are of activities which the changes remove from a plan: they stay in the
  /// log, and count on nothing.
  package func strayedEvents(by changes: [Change]) -> Int {
    var ids: [Year: Set<String>] = [:]
    for change in changes where DocumentKind(path: change.address.file) == .plan {
      guard let year = Year(id: DocumentKind.stem(of: change.address.file)) else { continue }
      switch change.edit {
      case .remove(let part, _, let draft):
        ids[year, default: []].formUnion(
          part == PartKey.activities ? [draft.id] : draft.activityIds)
      case .delete(let draft): ids[year, default: []].formUnion(draft.activityIds)
      case .field, .insert, .move, .create: break
      }
    }
    if ids.allSatisfy(\.value.isEmpty) { return 0 }
    return asf.events.offsets { event in
      guard !event.pointee.activity.isEmpty, let year = event.pointee.ofYear else { return false }
      return ids[year]?.contains(event.pointee.activity) == true
    }.count
  }
}

extension Draft {
  /// The ids of all activities in it.
  fileprivate var activityIds: [String] {
    parts.flatMap { list in
      list.key == PartKey.activities ? list.drafts.map(\.id) : list.drafts.flatMap(\.activityIds)
    }
  }
}
