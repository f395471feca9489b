import Finsam

extension RegisterFile {
  /// A register with a splice made.
  struct Respliced {
    let file: RegisterFile
    /// Those of its rows that were read anew; nil where all were.
    var rows: Range<Int>?
  }

  /// The file with the splice made. Only the rows that it touches are read again where the file is
  /// free of problems in its rows before and after.
  func applying(_ splice: Splice) -> Respliced {
    let bytes = bytes.applying([splice])
    return reread(bytes, splice)
      ?? Respliced(file: RegisterFile(kind, file: file, bytes: bytes))
  }

  /// nil where the whole file must be read: what is told of a column without a name, for one, hangs
  /// on all rows.
  private func reread(_ bytes: [UInt8], _ splice: Splice) -> Respliced? {
    guard let header, areProblemsInHeader(header), text.encoding == .utf8,
      text.grid.rowCount > 0, !header.names.contains("")
    else { return nil }
    let grid = text.grid
    let shift = splice.bytes.count - splice.range.count
    let first = grid.row(at: splice.range.lowerBound)
    let last = grid.row(at: splice.range.upperBound)
    guard first > header.row else { return nil }
    let end = grid.nextRowStart(last) + shift
    let part = CellGrid(bytes, delimiter: grid.delimiter, in: grid.rowStart(first)..<end)
    guard part.end == end, part.faults.isEmpty,
      MergeConflicts(in: Array(bytes[grid.rowStart(first)..<end]), from: 0).isEmpty
    else { return nil }
    let partText = RegisterText(
      file: file, bytes: bytes, encoding: text.encoding, grid: part,
      isConfidential: text.isConfidential)
    guard SourceText.binaryProblem(of: splice.bytes, file: file) == nil,
      !TextDamage.mayBe(in: splice.bytes, text.encoding)
    else { return nil }
    var reader = RowReader<R.Row>(text: partText, header: header)
    let (rows, partRows) = reader.rows(0..<part.rowCount)
    guard reader.problems.isEmpty else { return nil }

    let from = gridRows.firstIndex { $0 >= UInt32(first) } ?? gridRows.count
    let to = gridRows[from...].firstIndex { $0 > UInt32(last) } ?? gridRows.count
    let moved = part.rowCount - (last + 1 - first)
    var register = register
    register.rows.replaceSubrange(from..<to, with: rows)
    var newGridRows = Array(gridRows[..<from])
    newGridRows += partRows.map { $0 + UInt32(first) }
    newGridRows += gridRows[to...].map { UInt32(Int($0) + moved) }
    var newText = RegisterText(
      file: file, bytes: bytes, encoding: text.encoding, grid: grid,
      isConfidential: text.isConfidential)
    newText.grid = grid.replacing(first..<(last + 1), with: part, shift: shift)
    let file = RegisterFile(
      kind: kind, text: newText, header: header, register: register, gridRows: newGridRows,
      sharedIds: sharedIds, places: places, problems: problems)
    return Respliced(file: file, rows: from..<(from + rows.count))
  }

  /// Whether there is nothing to tell of but columns of the file's own, which no row changes.
  private func areProblemsInHeader(_ header: RegisterHeader) -> Bool {
    guard !problems.isEmpty else { return true }
    let line = text.position(of: text.grid.rowStart(header.row)).line
    return problems.allSatisfy { $0.severity == .hint && $0.line == line }
  }
}
