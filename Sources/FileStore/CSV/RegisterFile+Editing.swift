import Finsam

extension RegisterFile {
  func applying(_ change: Change, remembering remembered: ReplacedBytes?, restoring: Bool)
    throws(SaveFailure) -> any DataFile
  {
    guard isWritable, let header else { throw .readOnlyFile(errors) }
    try checkIds(change)
    let intended = try intended(by: change, restoring)
    if case .field(_, let from, let to) = change.edit, from.isIdentical(to: to) { return self }
    let touch = touch(of: change, intended)
    var damage = "ändringen går inte att göra där utan att ändra annat"
    for splice in remembered?.splices(in: bytes) ?? [] {
      let file = applying(splice)
      if file.difference(from: intended, touch, self) == nil { return file }
    }
    let absent = (touch.row.map { missingColumns(for: [$0]) } ?? [])
      .filter { touch.key == nil || touch.key == $0 }
    if !absent.isEmpty {
      return try widened(by: absent).applying(change, remembering: nil, restoring: restoring)
    }
    let splice = try splice(for: change, touch, CellWriter(file: self, header: header))
    if touch.old == nil, let remembered, remembered.isWholeLines, remembered.old.isEmpty,
      splice.range.isEmpty
    {
      // Others have written both before and behind the place where the row stood.
      let file = applying(Splice(splice.range, remembered.new))
      if file.difference(from: intended, touch, self) == nil { return file }
    }
    let file = applying(splice)
    if let difference = file.difference(from: intended, touch, self) {
      damage = difference
    } else {
      return file
    }
    throw .wouldDamage(file: self.file, what: damage)
  }

  private func intended(by change: Change, _ restoring: Bool) throws(SaveFailure) -> R {
    do throws(EditRefusal) {
      return try register.applying(
        change.edit, at: change.address.steps, in: file, restoring: restoring)
    } catch {
      throw .refused(error)
    }
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
}

extension RegisterFile {
  private func touch(of change: Change, _ intended: R) -> Touch<R.Row> {
    switch change.edit {
    case .field(let key, _, _):
      let index = change.address.steps.first.flatMap { self.index(of: $0.id) }
      return Touch(old: index, new: index, row: index.map { intended.rows[$0] }, key: key)
    case .insert(_, _, let draft):
      let index = intended.rows.firstIndex { $0.id == draft.id }
      return Touch(new: index, row: index.map { intended.rows[$0] })
    case .remove(_, _, let draft): return Touch(old: index(of: draft.id))
    case .move, .create, .delete: return Touch()
    }
  }

  private func splice(
    for change: Change, _ touch: Touch<R.Row>, _ writer: CellWriter<R>
  ) throws(SaveFailure) -> Splice {
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
  /// What is not as intended; nil where all is.
  private func difference(from intended: R, _ touch: Touch<R.Row>, _ old: RegisterFile) -> String? {
    if let error = errors.first { return "texten skulle inte gå att läsa (\(error.message))" }
    guard register.rows == intended.rows else {
      return "värdet skulle inte läsas tillbaka som det skrevs"
    }
    if let new = touch.new, let row = touch.row {
      guard register.rows[new].draft.isIdentical(to: row.draft) else {
        return "värdet skulle inte läsas tillbaka som det skrevs"
      }
    }
    guard old.untouched(touch.old, touch.key) == untouched(touch.new, touch.key) else {
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
