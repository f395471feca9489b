import Finsam

extension RegisterFile {
  func applying(_ change: Change, remembering remembered: ReplacedBytes?, restoring: Bool)
    throws(SaveFailure) -> any DataFile
  {
    let touch = try touch(of: change, restoring)
    if touch.changesNothing { return self }
    var damage = "ändringen går inte att göra där utan att ändra annat"
    for splice in remembered?.splices(in: bytes) ?? [] {
      let new = applying(splice)
      if difference(in: new, touch) == nil { return new.file }
    }
    let absent = absentColumns(touch)
    if !absent.isEmpty {
      return try widened(by: absent).applying(change, remembering: nil, restoring: restoring)
    }
    let splice = try splice(for: touch)
    if touch.old == nil, let remembered, remembered.isWholeLines, remembered.old.isEmpty,
      splice.range.isEmpty
    {
      // Others have written both before and behind the place where the row stood.
      let new = applying(Splice(splice.range, remembered.new))
      if difference(in: new, touch) == nil { return new.file }
    }
    let new = applying(splice)
    if let difference = difference(in: new, touch) {
      damage = difference
    } else {
      return new.file
    }
    throw .wouldDamage(file: self.file, what: damage)
  }

  func says(_ wanted: [UInt8], after change: Change) throws(SaveFailure) -> Bool {
    let touch = try touch(of: change, true)
    if touch.changesNothing { return bytes.areSame(as: wanted) }
    guard absentColumns(touch).isEmpty else {
      return try applying(change, remembering: nil, restoring: true).bytes
        .areSame(as: wanted)
    }
    return bytes.are(wanted, after: try splice(for: touch))
  }

  /// Rows that cannot be told apart cannot be changed one by one.
  private func checkIds(_ change: Change) throws(SaveFailure) {
    let id: String? =
      switch change.edit {
      case .remove(_, _, let draft): draft.id
      case .field: change.address.steps.first?.id
      case .insert, .move, .create, .delete: nil
      }
    guard let id, sharedIds.contains(id) else { return }
    let told = problems.filter { $0.message.contains("”\(R.Row.idKey)”") }
    throw .readOnlyFile(told)
  }
}

/// The row that an edit is about, in the register before and after.
private struct Touch<Row: RegisterRow> {
  /// nil where there is none before, or none after.
  var old: Int?
  var new: Int?
  /// The row as it is to be.
  var row: Row?
  var key: String?
  /// Whether the row says already what it is to say.
  var changesNothing = false

  /// The row that is to stand at a place, among the rows as they were.
  func row(at place: Int, among rows: [Row]) -> Row {
    if let row, place == new { return row }
    switch (old, new) {
    case (nil, let new?) where place > new: return rows[place - 1]
    case (let old?, nil) where place >= old: return rows[place + 1]
    default: return rows[place]
    }
  }

  /// How many more rows there are to be.
  var growth: Int { (new == nil ? 0 : 1) - (old == nil ? 0 : 1) }
}

extension RegisterFile {
  /// What the change is to come to. It is tried on the rows alone that it names: the others, which
  /// may be any number, are none of its business.
  private func touch(of change: Change, _ restoring: Bool) throws(SaveFailure) -> Touch<R.Row> {
    guard isWritable, header != nil else { throw .readOnlyFile(errors) }
    try checkIds(change)
    let intended: R
    do throws(EditRefusal) {
      intended = try register.narrowed(to: [change]) { index(of: $0) }.applying(
        change.edit, at: change.address.steps, in: file, restoring: restoring)
    } catch {
      throw .refused(error)
    }
    switch change.edit {
    case .field(let key, let from, let to):
      let id = change.address.steps.first?.id ?? ""
      let index = index(of: id)
      return Touch(
        old: index, new: index, row: intended.rows.first { $0.id == id }, key: key,
        changesNothing: from.isIdentical(to: to))
    case .insert(_, let after, let draft):
      let place = after.map { index(of: $0).map { $0 + 1 } ?? register.rows.count } ?? 0
      return Touch(new: place, row: intended.rows.first { $0.id == draft.id })
    case .remove(_, _, let draft): return Touch(old: index(of: draft.id))
    case .move, .create, .delete: return Touch()
    }
  }

  /// The keys of fields that the row is to say something in and the file has no column for.
  private func absentColumns(_ touch: Touch<R.Row>) -> [String] {
    (touch.row.map { missingColumns(for: [$0]) } ?? [])
      .filter { touch.key == nil || touch.key == $0 }
  }

  private func splice(for touch: Touch<R.Row>) throws(SaveFailure) -> Splice {
    guard let header else { throw .readOnlyFile(errors) }
    let writer = CellWriter(file: self, header: header)
    switch (touch.old, touch.row) {
    case (let old?, let row?):
      let key = touch.key ?? ""
      let field = Self.fields.first { $0.shape.key == key }
      guard let column = column(of: key), let field,
        column < text.grid.cellCount(gridRow(old))
      else { throw .wouldDamage(file: file, what: "kolumnen ”\(key)” saknas i filen") }
      let cell = try writer.cell(field.text(row), row: gridRow(old), column: column)
      return Splice(text.grid.range(gridRow(old), column), cell)
    case (nil, let row?): return insertion(try writer.row(row), at: touch.new ?? 0, writer)
    case (let old?, nil): return removal(of: gridRow(old))
    case (nil, nil):
      throw .wouldDamage(file: file, what: "rader i ett register flyttas inte i programmet")
    }
  }

  /// The row as a line of its own behind the one before it; a file without a last line break stays
  /// without.
  private func insertion(_ row: [UInt8], at index: Int, _ writer: CellWriter<R>) -> Splice {
    let before = index == 0 ? writer.header.row : gridRow(index - 1)
    let offset = text.grid.nextRowStart(before)
    let isOpen = text.lineBreak(before).isEmpty
    return Splice(
      offset..<offset, isOpen ? writer.lineBreak + row : row + writer.lineBreak)
  }

  private func removal(of row: Int) -> Splice {
    let end = text.grid.nextRowStart(row)
    let isOpen = text.lineBreak(row).isEmpty && row > 0
    return Splice((isOpen ? text.grid.rowEnd(row - 1) : text.grid.rowStart(row))..<end, [])
  }
}

extension RegisterFile {
  /// What is not as intended in the new file; nil where all is. Rows that were not read anew are
  /// the very ones that stood there before.
  private func difference(in new: Respliced, _ touch: Touch<R.Row>) -> String? {
    let file = new.file
    if let error = file.errors.first {
      return "texten skulle inte gå att läsa (\(error.message))"
    }
    var known = new
    let place = touch.new ?? touch.old ?? 0
    // What was put elsewhere than where the row stands is looked at with all the rest.
    if new.rows?.contains(where: { $0.lowerBound <= place && place <= $0.upperBound }) != true {
      known.rows = nil
    }
    guard
      known.has(
        register.rows.count + touch.growth, { touch.row(at: $0, among: register.rows) })
    else { return "värdet skulle inte läsas tillbaka som det skrevs" }
    let rows = file.register.rows
    if let new = touch.new, let row = touch.row {
      guard rows[new].draft.isIdentical(to: row.draft) else {
        return "värdet skulle inte läsas tillbaka som det skrevs"
      }
    }
    guard untouched(touch.old, touch.key) == file.untouched(touch.new, touch.key) else {
      return "andra uppgifter i filen skulle ändras"
    }
    return nil
  }

  /// How many rows there are in all, and the cells of the row that the edit must leave alone. Empty
  /// ones at its end come and go with a column.
  private func untouched(_ index: Int?, _ key: String?) -> Untouched {
    let grid = text.grid
    guard let index else { return Untouched(rows: gridRows.count, cells: []) }
    guard let key else { return Untouched(rows: gridRows.count - 1, cells: []) }
    let row = gridRow(index)
    let skipped = column(of: key)
    var cells = (0..<grid.cellCount(row)).filter { $0 != skipped }
      .map { bytes[grid.range(row, $0)] }
    while cells.last?.isEmpty == true { cells.removeLast() }
    return Untouched(rows: gridRows.count, cells: cells)
  }
}

private struct Untouched: Equatable {
  let rows: Int
  let cells: [ArraySlice<UInt8>]
}
