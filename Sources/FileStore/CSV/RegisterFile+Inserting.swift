import Finsam

extension RegisterFile {
  func together(_ changes: [Change]) throws(SaveFailure) -> (any DataFile, [ReplacedBytes])? {
    if let inserted = try inserting(changes) { return inserted }
    return try removing(changes)
  }

  /// The register with many rows added behind one another, read back once; nil where the changes
  /// are anything else.
  private func inserting(_ changes: [Change]) throws(SaveFailure)
    -> (any DataFile, [ReplacedBytes])?
  {
    guard isWritable, let header, let place = rowsInOrder(changes) else { return nil }
    var intended = register
    var known = Set(register.rows.map(\.id))
    let writer = CellWriter(file: self, header: header)
    let before = place == 0 ? header.row : gridRow(place - 1)
    let offset = text.grid.nextRowStart(before)
    let isOpen = text.lineBreak(before).isEmpty
    var inserted: [UInt8] = []
    var replaced: [ReplacedBytes] = []
    var rows: [R.Row] = []
    for change in changes {
      let row = try row(of: change, &known)
      let written = try writer.row(row)
      let line = isOpen ? writer.lineBreak + written : written + writer.lineBreak
      replaced.append(
        ReplacedBytes(
          before: offset + inserted.count, after: bytes.count - offset, old: [], new: line))
      inserted += line
      rows.append(row)
    }
    intended.rows.insert(contentsOf: rows, at: place)
    let file = RegisterFile(
      kind, file: file, bytes: bytes.applying([Splice(offset..<offset, inserted)]))
    let isAsIntended =
      file.isWritable && file.register.rows == intended.rows
      && zip(file.register.rows[place...], rows).allSatisfy {
        $0.draft.isIdentical(to: $1.draft)
      }
    guard isAsIntended else {
      throw .wouldDamage(file: file.file, what: "raderna skulle inte läsas tillbaka som de skrevs")
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

  private func row(of change: Change, _ known: inout Set<String>) throws(SaveFailure) -> R.Row {
    do throws(EditRefusal) {
      guard case .insert(_, _, let draft) = change.normalized.edit else {
        throw .noSuchRecord(change.address)
      }
      let row = try R.Row(draft)
      guard known.insert(row.id).inserted else { throw .idTaken(row.id) }
      return row
    } catch {
      throw .refused(error)
    }
  }
}
