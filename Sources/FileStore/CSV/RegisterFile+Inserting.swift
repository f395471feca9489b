import Finsam

extension RegisterFile {
  func together(_ changes: [Change], restoring: Bool) throws(SaveFailure)
    -> (any DataFile, [ReplacedBytes])?
  {
    if let inserted = try inserting(changes, restoring) { return inserted }
    if let removed = try removing(changes) { return removed }
    return try changing(changes)
  }

  /// The register with many rows added, read back once; nil where the changes are anything else.
  private func inserting(_ changes: [Change], _ restoring: Bool) throws(SaveFailure)
    -> (any DataFile, [ReplacedBytes])?
  {
    guard isWritable, let header, changes.allSatisfy(\.isInsertion) else { return nil }
    let known = changes.count > 20 ? idTable : nil
    guard let places = placesInOrder(changes, known) else { return nil }
    let new = try rows(of: changes, known, restoring)
    let absent = missingColumns(for: new)
    if !absent.isEmpty { return try insertingWider(changes, absent, restoring) }
    let writer = CellWriter(file: self, header: header)
    var splices: [Splice] = []
    var replaced: [ReplacedBytes] = []
    var added = 0
    for (place, row) in zip(places, new) {
      let before = place == 0 ? header.row : gridRow(place - 1)
      let offset = text.grid.nextRowStart(before)
      let written = try writer.row(row)
      let line =
        text.lineBreak(before).isEmpty
        ? writer.lineBreak + written : written + writer.lineBreak
      replaced.append(
        ReplacedBytes(before: offset + added, after: bytes.count - offset, old: [], new: line))
      added += line.count
      if let last = splices.last, last.range.lowerBound == offset {
        splices[splices.count - 1] = Splice(offset..<offset, last.bytes + line)
      } else {
        splices.append(Splice(offset..<offset, line))
      }
    }
    let file = applying(splices)
    let intended = intended(new, at: places)
    let isAsIntended =
      file.file.isWritable
      && file.has(intended.count) { place in
        intended[place] < 0 ? new[-1 - intended[place]] : register.rows[intended[place]]
      }
      && zip(places, new).enumerated().allSatisfy { number, one in
        file.file.register.rows[one.0 + number].draft.isIdentical(to: one.1.draft)
      }
    guard isAsIntended else {
      throw .wouldDamage(file: self.file, what: "raderna skulle inte läsas tillbaka som de skrevs")
    }
    return (file.file, replaced)
  }

  /// What is to stand at each place: a row of the register, or with -1 the first of the new ones,
  /// with -2 the second.
  private func intended(_ new: [R.Row], at places: [Int]) -> [Int] {
    var intended: [Int] = []
    intended.reserveCapacity(register.rows.count + new.count)
    var next = 0
    for (number, place) in places.enumerated() {
      intended += next..<place
      intended.append(-1 - number)
      next = place
    }
    return intended + (next..<register.rows.count)
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

  /// Before which row each new one goes, if each stands behind the one that was added before it.
  private func placesInOrder(_ changes: [Change], _ known: IdTable?) -> [Int]? {
    var places: [Int] = []
    var previous: String?
    for (number, change) in changes.enumerated() {
      guard change.address.steps.isEmpty,
        case .insert(let part, let after, let draft) = change.edit, part == RegisterKey.rows
      else { return nil }
      if number > 0, after == previous {
        places.append(places[number - 1])
      } else {
        let place = after.map { id in
          (known.map { index(of: id, $0) } ?? index(of: id)).map { $0 + 1 } ?? register.rows.count
        }
        places.append(place ?? 0)
      }
      if number > 0, places[number] < places[number - 1] { return nil }
      previous = draft.id
    }
    return places
  }

  private func rows(of changes: [Change], _ known: IdTable?, _ restoring: Bool)
    throws(SaveFailure) -> [R.Row]
  {
    var added: Set<String> = []
    var rows: [R.Row] = []
    do throws(EditRefusal) {
      for change in changes {
        guard case .insert(_, _, let draft) = change.normalized.edit else {
          throw .noSuchRecord(change.address)
        }
        let row = try R.Row(draft, restoring: restoring)
        let standing = known.map { index(of: row.id, $0) } ?? index(of: row.id)
        guard standing == nil, added.insert(row.id).inserted else {
          throw .idTaken(row.id, label: R.Row.idLabel)
        }
        rows.append(row)
      }
      return rows
    } catch {
      throw .refused(error)
    }
  }
}

extension Change {
  fileprivate var isInsertion: Bool { if case .insert = edit { true } else { false } }
}
