extension HistoryEntry {
  /// The row that tells of `change`.
  package init(
    _ change: Change, time: String, user: String, step: StepID, part: Part = .unknown,
    origin: Origin, about: String?, replaced: String = ""
  ) {
    let action: Action
    var (key, from, to) = ("", "", "")
    switch change.edit {
    case .field(let field, let old, let new): (action, key, from, to) = (.field, field, old, new)
    case .insert(let part, let after, let draft):
      (action, key, to) = (.insert, part, DraftText(draft, after: after).text)
    case .remove(let part, let after, let draft):
      (action, key, from) = (.remove, part, DraftText(draft, after: after).text)
    case .move(let part, let id, let old, let new):
      let draft = Draft(id: id, fields: [])
      (action, key) = (.move, part)
      (from, to) = (DraftText(draft, after: old).text, DraftText(draft, after: new).text)
    case .create(let draft): (action, to) = (.create, DraftText(draft).text)
    case .delete(let draft): (action, from) = (.delete, DraftText(draft).text)
    }
    self.init(
      time: time, user: user, step: step, part: part, origin: origin, about: about,
      action: action, address: change.address, key: key, from: from, to: to, replaced: replaced)
  }

  /// The change that the row tells of; nil where the row does not hold together.
  package var change: Change? {
    let old = DraftText(text: from)
    let new = DraftText(text: to)
    let edit: Change.Edit? =
      switch action {
      case .field: .field(key, from: from, to: to)
      case .insert: new.map { .insert(part: key, after: $0.after, $0.draft) }
      case .remove: old.map { .remove(part: key, after: $0.after, $0.draft) }
      case .move:
        old.flatMap { old in
          new.map { .move(part: key, id: $0.draft.id, from: old.after, to: $0.after) }
        }
      case .create: new.map { .create($0.draft) }
      case .delete: old.map { .delete($0.draft) }
      case .reveal, .purge: nil
      }
    return edit.map { Change(address, $0) }
  }
}
