import Finsam

@testable import Dashboard

extension Office {
  /// Makes a change in memory, as saving makes it on disk.
  mutating func apply(_ change: Change) throws(EditRefusal) {
    let (file, steps, edit) = (change.address.file, change.address.steps, change.edit)
    guard let kind = DocumentKind(path: file) else { throw .noSuchRecord(change.address) }
    switch edit {
    case .create(let draft): return add(try kind.record(draft, file: file))
    case .delete: return remove(kind, file)
    case .field, .insert, .remove, .move: break
    }
    let id = DocumentKind.stem(of: file)
    switch kind {
    case .forbund: forbund = try forbund.applying(edit, at: steps, in: file)
    case .review: review = try review.applying(edit, at: steps, in: file)
    case .styrkort:
      guard let index = styrkort.firstIndex(where: { $0.id == id }) else {
        throw .noSuchRecord(change.address)
      }
      styrkort[index] = try styrkort[index].applying(edit, at: steps, in: file)
    case .insats:
      guard let index = insatser.firstIndex(where: { $0.id == id }) else {
        throw .noSuchRecord(change.address)
      }
      insatser[index] = try insatser[index].applying(edit, at: steps, in: file)
    }
  }

  private mutating func remove(_ kind: DocumentKind, _ file: String) {
    let id = DocumentKind.stem(of: file)
    switch kind {
    case .forbund: forbund = Forbund()
    case .review: review = Review()
    case .styrkort: styrkort.removeAll { $0.id == id }
    case .insats: insatser.removeAll { $0.id == id }
    }
  }
}

extension DocumentKind {
  fileprivate func record(_ draft: Draft, file: String) throws(EditRefusal) -> any Record {
    var record: any Record = try recordType.init(draft)
    if self == .insats { record.id = DocumentKind.stem(of: file) }
    return record
  }
}

extension State {
  /// Saves in memory, and tells of it as the program does.
  mutating func carryOut(_ effects: [Effect]) throws(EditRefusal) {
    for case .save(let changes) in effects {
      var reading = desk.reading
      for change in changes { try reading.office.apply(change) }
      _ = update(.saved(changes, reading, UndoTitles(undo: Change.title(of: changes))))
    }
  }
}
