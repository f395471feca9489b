/// Where each row and cell of a CSV file stands, in few bytes: a register may have a million.
struct CellGrid: Sendable {
  /// A quote that does not pair with another as it should.
  struct Fault: Sendable {
    enum Reason: Sendable { case unclosed, textBehind }

    let offset: Int
    let reason: Reason
  }

  /// What becomes of a cell with such a quote.
  enum Mending: Sendable {
    /// The quote is taken as any letter, so that the rows behind it are read.
    case letter
    /// The cell goes on to where its quotes say, so that no text in it is taken for a row.
    case none
  }

  let delimiter: UInt8
  private let mending: Mending
  /// For each row its cells' first bytes, then one past the end of its last cell plus one.
  private var starts: [UInt32] = []
  /// The index in `starts` of each row's first cell.
  private var rows: [UInt32] = []
  private(set) var faults: [Fault] = []
  /// Whether a cell goes on over several lines: where none does, each row is a line.
  private(set) var hasCellsOfLines = false
  /// Where the reading was broken off, since there are more cells than are read.
  private(set) var cut: Int?
  /// Where the reading ended: behind the last row's line break.
  private(set) var end: Int

  /// Reads rows from the range's start to its end, and on to the end of the row that is there.
  init(_ bytes: [UInt8], delimiter: UInt8, mending: Mending = .letter, in range: Range<Int>) {
    self.delimiter = delimiter
    self.mending = mending
    end = range.lowerBound
    rows.reserveCapacity(range.count / 80)
    starts.reserveCapacity(range.count / 8)
    bytes.withUnsafeBufferPointer { buffer in
      while end < range.upperBound, cut == nil {
        readRow(buffer)
        if starts.count > RegisterLimits.cells, end < range.upperBound { cut = end }
      }
    }
  }
}

extension CellGrid {
  var rowCount: Int { rows.count }

  func cellCount(_ row: Int) -> Int { index(row + 1) - index(row) - 1 }

  /// The cell's bytes, quotes included.
  func range(_ row: Int, _ column: Int) -> Range<Int> {
    let index = index(row) + column
    return Int(starts[index])..<(Int(starts[index + 1]) - 1)
  }

  func rowStart(_ row: Int) -> Int { Int(starts[index(row)]) }

  /// Where the row's last cell ends, before the line break.
  func rowEnd(_ row: Int) -> Int { Int(starts[index(row + 1) - 1]) - 1 }

  /// Where the next row begins.
  func nextRowStart(_ row: Int) -> Int { row + 1 < rowCount ? rowStart(row + 1) : end }

  /// Whether both have as many rows, and each as many cells.
  func hasCells(as other: CellGrid) -> Bool {
    rows == other.rows && starts.count == other.starts.count
  }

  /// Whether the row has nothing in it.
  func isBlank(_ row: Int) -> Bool {
    rowEnd(row) - rowStart(row) == cellCount(row) - 1
  }

  /// The row that the byte at `offset` is in.
  func row(at offset: Int) -> Int {
    var (low, high) = (0, rowCount)
    while high - low > 1 {
      let middle = (low + high) / 2
      if rowStart(middle) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func index(_ row: Int) -> Int {
    row < rows.count ? Int(rows[row]) : starts.count
  }
}

extension CellGrid {
  private mutating func readRow(_ bytes: UnsafeBufferPointer<UInt8>) {
    let (delimiter, count) = (delimiter, bytes.count)
    rows.append(UInt32(starts.count))
    var offset = end
    while true {
      starts.append(UInt32(offset))
      if offset < count, bytes[offset] == CellQuotes.mark { offset = quoted(bytes, from: offset) }
      while offset < count {
        let byte = bytes[offset]
        if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
        offset += 1
      }
      guard offset < count, bytes[offset] == delimiter else { break }
      if starts.count > RegisterLimits.cells {
        cut = offset
        break
      }
      offset += 1
    }
    starts.append(UInt32(offset + 1))
    let isPair = offset + 1 < count && bytes[offset] == 0x0D && bytes[offset + 1] == 0x0A
    end = min(count, offset + (isPair ? 2 : 1))
  }

  /// Behind the quote that closes the cell; where none does as it should, as the mending says.
  private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard mending == .none || faults.count < CellGrid.faultLimit else { return start + 1 }
    var offset = start + 1
    while offset < bytes.count {
      if bytes[offset] != CellQuotes.mark {
        if bytes[offset] == 0x0A || bytes[offset] == 0x0D { hasCellsOfLines = true }
        offset += 1
      } else if offset + 1 < bytes.count, bytes[offset + 1] == CellQuotes.mark {
        offset += 2
      } else {
        offset += 1
        let isEnd =
          offset == bytes.count || bytes[offset] == delimiter || bytes[offset] == 0x0A
          || bytes[offset] == 0x0D
        if isEnd { return offset }
        faults.append(Fault(offset: start, reason: .textBehind))
        return mending == .none ? offset : start + 1
      }
    }
    faults.append(Fault(offset: start, reason: .unclosed))
    return mending == .none ? bytes.count : start + 1
  }

  private static let faultLimit = 20
}

extension CellGrid {
  /// Rows that stand in the place of others.
  struct Replacement {
    let rows: Range<Int>
    let grid: CellGrid
    /// How many bytes further behind stands what comes after them.
    let shift: Int
  }

  /// This grid with some rows replaced, given in order, and those behind moved.
  func replacing(_ replacements: [Replacement]) -> CellGrid {
    var grid = self
    grid.starts = []
    grid.starts.reserveCapacity(starts.count + 100)
    grid.rows = []
    grid.rows.reserveCapacity(rows.count + 100)
    var (row, shift) = (0, 0)
    for one in replacements {
      grid.append(self, row..<one.rows.lowerBound, shift: shift)
      grid.append(one.grid, 0..<one.grid.rowCount, shift: 0)
      grid.hasCellsOfLines = grid.hasCellsOfLines || one.grid.hasCellsOfLines
      (row, shift) = (one.rows.upperBound, one.shift)
    }
    grid.append(self, row..<rowCount, shift: shift)
    grid.end = end + shift
    return grid
  }

  private mutating func append(_ other: CellGrid, _ range: Range<Int>, shift: Int) {
    let (from, to) = (other.index(range.lowerBound), other.index(range.upperBound))
    let moved = starts.count - from
    starts += other.starts[from..<to].lazy.map { UInt32(Int($0) + shift) }
    rows += other.rows[range].lazy.map { UInt32(Int($0) + moved) }
  }
}
