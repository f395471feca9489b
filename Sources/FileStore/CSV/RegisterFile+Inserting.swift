import Finsam

extension RegisterFile {
  func together(_ changes: [Change], restoring: Bool) throws(SaveFailure)
    -> (any DataFile, [ReplacedBytes])?
  {
    if let inserted = try inserting(changes, restoring) { return inserted }
    if let removed = try removing(changes) { return removed }
    return try changing(changes)
  }

  /// The register with many rows added behind one another, read back once; nil where the changes
  /// are anything else.
  private func inserting(_ changes: [Change], _ restoring: Bool) throws(SaveFailure)
    -> (any DataFile, [ReplacedBytes])?
  {
    guard isWritable, let header, let place = rowsInOrder(changes) else { return nil }
    var intended = register
    let new = try rows(of: changes, restoring)
    let absent = missingColumns(for: new)
    if !absent.isEmpty { return try insertingWider(changes, absent, restoring) }
    let writer = CellWriter(file: self, header: header)
    let before = place == 0 ? header.row : gridRow(place - 1)
    let offset = text.grid.nextRowStart(before)
    let isOpen = text.lineBreak(before).isEmpty
    var inserted: [UInt8] = []
    var replaced: [ReplacedBytes] = []
    for row in new {
      let written = try writer.row(row)
      let line = isOpen ? writer.lineBreak + written : written + writer.lineBreak
      replaced.append(
        ReplacedBytes(
          before: offset + inserted.count, after: bytes.count - offset, old: [], new: line))
      inserted += line
    }
    intended.rows.insert(contentsOf: new, at: place)
    let file = RegisterFile(
      kind, file: file, bytes: bytes.applying([Splice(offset..<offset, inserted)]))
    let isAsIntended =
      file.isWritable && file.register.rows == intended.rows
      && zip(file.register.rows[place...], new).allSatisfy {
        $0.draft.isIdentical(to: $1.draft)
      }
    guard isAsIntended else {
      throw .wouldDamage(file: file.file, what: "raderna skulle inte läsas tillbaka som de skrevs")
    }
    return (file, replaced)
  }

  /// The same where the file lacks columns: they come with the first row.
  private func insertingWider(
    _ changes: [Change], _ keys: [String], _ restoring: Bool
  ) throws(SaveFailure) -> (any DataFile, [ReplacedBytes])? {
    let wider = try widened(by: keys)
    guard case (let file, var replaced)? = try wider.inserting(changes, restoring) else {
      return nil
    }
    if let first = replaced[0].candidates(in: wider.bytes).first {
      replaced[0] = ReplacedBytes(from: bytes, to: first)
    }
    return (file, replaced)
  }

  /// Where the rows go, if each change adds one behind the one before.
  private func rowsInOrder(_ changes: [Change]) -> Int? {
    var previous: String?
    var place: Int?
    for (number, change) in changes.enumerated() {
      guard change.address.steps.isEmpty,
        case .insert(let part, let after, let draft) = change.edit,
        part == RegisterKey.rows, number == 0 || after == previous
      else { return nil }
      if number == 0 {
        place = after.map { index(of: $0).map { $0 + 1 } ?? register.rows.count } ?? 0
      }
      previous = draft.id
    }
    return place
  }

  private func rows(of changes: [Change], _ restoring: Bool) throws(SaveFailure) -> [R.Row] {
    var known = Set(register.rows.map(\.id))
    var rows: [R.Row] = []
    do throws(EditRefusal) {
      for change in changes {
        guard case .insert(_, _, let draft) = change.normalized.edit else {
          throw .noSuchRecord(change.address)
        }
        let row = try R.Row(draft, restoring: restoring)
        guard known.insert(row.id).inserted else { throw .idTaken(row.id) }
        rows.append(row)
      }
      return rows
    } catch {
      throw .refused(error)
    }
  }
}
