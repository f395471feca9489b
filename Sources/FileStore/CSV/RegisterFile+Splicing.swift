import Finsam

extension RegisterFile {
  /// A register with splices made.
  struct Respliced {
    let file: RegisterFile
    /// Those of its rows that were read anew, piece by piece; nil where all were.
    var rows: [Range<Int>]?
  }

  /// The file with the splices made. Only the rows that they touch are read again where the file is
  /// free of problems in its rows before and after.
  func applying(_ splices: Splice...) -> Respliced { applying(splices) }

  func applying(_ splices: [Splice]) -> Respliced {
    let splices = splices.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let bytes = bytes.applying(splices)
    return reread(bytes, splices)
      ?? Respliced(file: RegisterFile(kind, file: file, bytes: bytes))
  }

  /// nil where the whole file must be read: what is told of a column without a name, for one, hangs
  /// on all rows.
  private func reread(_ bytes: [UInt8], _ splices: [Splice]) -> Respliced? {
    // Very many rows are read sooner in one go than one by one.
    guard splices.count <= 1000, let header, areProblemsInHeader(header), text.encoding == .utf8,
      text.grid.rowCount > 0, !header.names.contains("")
    else { return nil }
    var pieces: [(old: Range<Int>, new: Piece)] = []
    for touched in touches(of: splices) {
      guard touched.rows.lowerBound > header.row,
        let piece = piece(of: bytes, touched, header)
      else { return nil }
      pieces.append((touched.rows, piece))
    }
    var (register, newGridRows) = (register, [UInt32]())
    register.rows = []
    register.rows.reserveCapacity(self.register.rows.count + 100)
    newGridRows.reserveCapacity(gridRows.count + 100)
    var reread: [Range<Int>] = []
    var laterIds = laterIds
    /// The row that comes next, and how far its row in the grid has moved.
    var (next, moved) = (0, 0)
    func keepRows(to end: Int) {
      register.rows += self.register.rows[next..<end]
      newGridRows += gridRows[next..<end].lazy.map { UInt32(Int($0) + moved) }
    }
    for (old, new) in pieces {
      keepRows(to: place(ofGridRow: old.lowerBound))
      let start = register.rows.count
      register.rows += new.rows
      laterIds.formUnion(new.rows.lazy.map(\.id).filter { places[$0] == nil })
      newGridRows += new.gridRows.map { UInt32(Int($0) + old.lowerBound + moved) }
      reread.append(start..<register.rows.count)
      next = place(ofGridRow: old.upperBound)
      moved += new.grid.rowCount - old.count
    }
    keepRows(to: gridRows.count)
    let grid = text.grid.replacing(
      pieces.map { CellGrid.Replacement(rows: $0.old, grid: $0.new.grid, shift: $0.new.shift) })
    let file = RegisterFile(
      kind: kind,
      text: RegisterText(
        file: file, bytes: bytes, encoding: text.encoding, grid: grid,
        isConfidential: text.isConfidential),
      header: header, register: register, gridRows: newGridRows,
      sharedIds: sharedIds, places: places, laterIds: laterIds, problems: problems)
    return Respliced(file: file, rows: reread)
  }

  /// The first of the register's rows that stands there in the grid, or behind.
  private func place(ofGridRow row: Int) -> Int {
    var (low, high) = (0, gridRows.count)
    while low < high {
      let middle = (low + high) / 2
      if gridRows[middle] < UInt32(row) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Rows of the grid that splices touch, and how many bytes these add before and within them.
  private struct Touched {
    var rows: Range<Int>
    let shiftBefore: Int
    var shift: Int
    var splices: [Splice]
  }

  private func touches(of splices: [Splice]) -> [Touched] {
    let grid = text.grid
    var touches: [Touched] = []
    var shift = 0
    for splice in splices {
      let first = grid.row(at: splice.range.lowerBound)
      let last = grid.row(at: splice.range.upperBound)
      let before = shift
      shift += splice.bytes.count - splice.range.count
      if let known = touches.last, first < known.rows.upperBound {
        let end = max(known.rows.upperBound, last + 1)
        touches[touches.count - 1].rows = known.rows.lowerBound..<end
        touches[touches.count - 1].shift = shift
        touches[touches.count - 1].splices.append(splice)
      } else {
        touches.append(
          Touched(
            rows: first..<(last + 1), shiftBefore: before, shift: shift, splices: [splice]))
      }
    }
    return touches
  }

  /// Rows that were read anew.
  private struct Piece {
    let grid: CellGrid
    let rows: [R.Row]
    /// The row in the piece's own grid of each.
    let gridRows: [UInt32]
    let shift: Int
  }

  private func piece(of bytes: [UInt8], _ touched: Touched, _ header: RegisterHeader) -> Piece? {
    let start = text.grid.rowStart(touched.rows.lowerBound) + touched.shiftBefore
    let end = text.grid.nextRowStart(touched.rows.upperBound - 1) + touched.shift
    let grid = CellGrid(bytes, delimiter: text.grid.delimiter, in: start..<end)
    guard grid.end == end, grid.faults.isEmpty,
      MergeConflicts(in: Array(bytes[start..<end]), from: 0).isEmpty
    else { return nil }
    for splice in touched.splices {
      guard SourceText.binaryProblem(of: splice.bytes, file: file) == nil,
        !TextDamage.mayBe(in: splice.bytes, text.encoding)
      else { return nil }
    }
    let own = RegisterText(
      file: file, bytes: bytes, encoding: text.encoding, grid: grid,
      isConfidential: text.isConfidential)
    var reader = RowReader<R.Row>(text: own, header: header)
    let (rows, gridRows) = reader.rows(0..<grid.rowCount)
    guard reader.problems.isEmpty else { return nil }
    return Piece(grid: grid, rows: rows, gridRows: gridRows, shift: touched.shift)
  }

  /// Whether there is nothing to tell of but columns of the file's own, which no row changes.
  private func areProblemsInHeader(_ header: RegisterHeader) -> Bool {
    guard !problems.isEmpty else { return true }
    let line = text.position(of: text.grid.rowStart(header.row)).line
    return problems.allSatisfy { $0.severity == .hint && $0.line == line }
  }
}

extension RegisterFile.Respliced {
  /// Whether its rows are as many as intended, and those that were read anew the intended ones. The
  /// others are the very rows that stood there before.
  func has(_ count: Int, _ intended: (Int) -> R.Row) -> Bool {
    let own = file.register.rows
    guard own.count == count else { return false }
    return (rows ?? [own.indices]).allSatisfy { piece in
      piece.allSatisfy { own[$0] == intended($0) }
    }
  }
}
