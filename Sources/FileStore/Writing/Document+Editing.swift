import Finsam

extension Document {
  func applying(_ change: Change, remembering remembered: ReplacedBytes?, restoring: Bool)
    throws(SaveFailure) -> any DataFile
  {
    let places = remembered.map { putBack($0, where: change) } ?? []
    return try applying(
      change, preferring: (remembered?.candidates(in: bytes) ?? []) + places,
      restoring: restoring)
  }

  /// The bytes of a part put where a new one would go, for when others have written both before and
  /// behind the place where they stood.
  private func putBack(_ remembered: ReplacedBytes, where change: Change) -> [[UInt8]] {
    guard case .insert = change.edit, remembered.isWholeLines, !remembered.new.isEmpty,
      remembered.old.isEmpty
    else { return [] }
    return TreeEditor(self).candidates(for: change.edit, at: change.address.steps, kind.shape)
      .filter { $0.count == 1 && $0[0].range.isEmpty }
      .map { bytes.applying([Splice($0[0].range, remembered.new)]) }
  }

  /// The document with the change made to its bytes, and read back.
  ///
  /// `preferred` are bytes to take if they read back as intended: those that stood there before.
  func applying(
    _ change: Change, preferring preferred: [[UInt8]] = [], restoring: Bool = false
  ) throws(SaveFailure) -> Document {
    guard isWritable else { throw .readOnlyFile(errors) }
    let intended = try intended(by: change, restoring)
    if change.changesNothing { return self }
    let editor = TreeEditor(self)
    let steps = change.address.steps
    var damage = "ändringen går inte att göra där utan att ändra annat"
    let bytes =
      preferred
      + editor.candidates(for: actual(change, intended), at: steps, kind.shape)
      .map { source.bytes.applying($0) }
    for candidate in bytes {
      let document = Document(kind, file: file, bytes: candidate)
      if let difference = document.difference(from: intended, change, editor) {
        damage = difference
      } else {
        return document
      }
    }
    throw .wouldDamage(file: file, what: damage)
  }

  private func intended(by change: Change, _ restoring: Bool) throws(SaveFailure)
    -> any Record
  {
    do throws(EditRefusal) {
      return try record.edited(by: change, restoring: restoring)
    } catch {
      throw .refused(error)
    }
  }

  /// A field is written in its canonical form.
  private func actual(_ change: Change, _ intended: any Record) -> Change.Edit {
    guard case .field(let key, let from, _) = change.edit,
      let text = Outline(intended).descendant(change.address.steps)?.text(key)
    else { return change.edit }
    return .field(key, from: from, to: text)
  }

  /// What is not as intended; nil where all is.
  private func difference(from intended: any Record, _ change: Change, _ old: TreeEditor)
    -> String?
  {
    if let error = errors.first { return "texten skulle inte gå att läsa (\(error.message))" }
    guard record.plainDraft.isIdentical(to: intended.plainDraft) else {
      return "värdet skulle inte läsas tillbaka som det skrevs"
    }
    let new = TreeEditor(self)
    let (edit, steps) = (change.edit, change.address.steps)
    guard
      old.untouched(by: edit, at: steps, kind.shape)
        == new.untouched(
          by: edit, at: steps, kind.shape)
    else { return "andra uppgifter i filen skulle ändras" }
    if case .move(let key, let id, _, _) = edit {
      let before = old.part(key, id, at: steps, kind.shape).map { old.leaves(of: $0) }
      let after = new.part(key, id, at: steps, kind.shape).map { new.leaves(of: $0) }
      guard before == after else { return "det flyttade skulle ändras" }
    }
    return nil
  }
}

extension Change {
  fileprivate var changesNothing: Bool {
    switch edit {
    case .field(_, let from, let to): from.isIdentical(to: to)
    case .move(_, _, let from, let to): from == to
    case .insert, .remove, .create, .delete: false
    }
  }
}

extension Record {
  /// A whole document with a change made somewhere in it.
  func edited(by change: Change, restoring: Bool) throws(EditRefusal) -> any Record {
    try applying(
      change.edit, at: change.address.steps, in: change.address.file, restoring: restoring)
  }

  var plainDraft: Draft { draft }
}
