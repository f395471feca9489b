import Finsam

extension Folder {
  /// Why the changes cannot be made to what was last read; nil where they can. Of very many the
  /// first ones are looked at.
  func obstacle(to changes: [Change]) -> UndoneStep.Obstacle? {
    let first = changes.prefix(20)
    for file in Set(first.map(\.address.file)) {
      let made = first.filter { $0.address.file == file }
      guard let document = files[file]?.document else {
        if case .create? = made.first?.edit { continue }
        if case .insert(_, after: nil, _)? = made.first?.edit,
          DocumentKind(path: file)?.isTable == true
        {
          continue
        }
        return .noFile(file)
      }
      if let obstacle = document.narrowed(to: made).obstacle(to: made) { return obstacle }
    }
    return nil
  }
}

extension Record {
  /// Why the changes cannot be made to the document; nil where they can, and change something.
  func obstacle(to changes: [Change]) -> UndoneStep.Obstacle? {
    var record = narrowed(to: changes)
    var changesSomething = false
    for change in changes {
      switch change.edit {
      case .create: return .fileThere(change.address.file)
      case .delete(let draft):
        guard record.plainDraft == draft else {
          return .refused(.partChangedSince(id: draft.id))
        }
        changesSomething = true
      case .field(let key, _, let to):
        if let text = record.outline(at: change.address.steps[...])?.text(key),
          text.isIdentical(to: to)
        {
          continue
        }
        fallthrough
      case .insert, .remove, .move:
        do throws(EditRefusal) {
          record = try record.edited(by: change, restoring: true)
          changesSomething = true
        } catch {
          return .refused(error)
        }
      }
    }
    return changesSomething ? nil : .alreadyMade
  }
}
