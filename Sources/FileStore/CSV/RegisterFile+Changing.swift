import Finsam

extension RegisterFile {
  /// The register with a field of many rows changed, read back once; nil where the changes are
  /// anything else, or not each further down than the one before.
  func changing(_ changes: [Change]) throws(SaveFailure) -> (any DataFile, [ReplacedBytes])? {
    guard isWritable, sharedIds.isEmpty, let header else { return nil }
    // A few are found by looking.
    let known = changes.count > 20 ? idTable : nil
    let writer = CellWriter(file: self, header: header)
    var intended: [Int: R.Row] = [:]
    var splices: [Splice] = []
    var replaced: [ReplacedBytes] = []
    var added = 0
    for change in changes {
      guard let cell = cell(of: change.normalized, known) else { return nil }
      let range = text.grid.range(gridRow(cell.row), cell.column)
      guard splices.last.map({ $0.range.upperBound < range.lowerBound }) ?? true else { return nil }
      var row = intended[cell.row] ?? register.rows[cell.row]
      do throws(InvalidInput) { try cell.field.set(&row, cell.text) } catch { return nil }
      intended[cell.row] = row
      let new = try writer.cell(
        cell.field.text(row), row: gridRow(cell.row), column: cell.column)
      replaced.append(
        ReplacedBytes(
          before: range.lowerBound + added, after: bytes.count - range.upperBound,
          old: Array(bytes[range]), new: new))
      splices.append(Splice(range, new))
      added += new.count - range.count
    }
    let changed = applying(splices)
    let rows = register.rows
    guard changed.file.isWritable, changed.file.gridRows == gridRows,
      changed.has(rows.count, { intended[$0] ?? rows[$0] }),
      changed.file.text.grid.hasCells(as: text.grid)
    else { return nil }
    return (changed.file, replaced)
  }

  /// The cell that a change is about, if it says what the change says that it does.
  private func cell(of change: Change, _ known: IdTable?)
    -> (row: Int, column: Int, field: Field<R.Row>, text: String)?
  {
    guard change.address.steps.count == 1, let step = change.address.steps.first,
      step.part == RegisterKey.rows,
      let row = known.map({ index(of: step.id, $0) }) ?? index(of: step.id),
      case .field(let key, let from, let to) = change.edit, key != R.Row.idKey,
      let field = Self.fields.first(where: { $0.shape.key == key }),
      let column = column(of: key), column < text.grid.cellCount(gridRow(row)),
      field.text(register.rows[row]).isIdentical(to: from), !from.isIdentical(to: to)
    else { return nil }
    return (row, column, field, to)
  }
}
