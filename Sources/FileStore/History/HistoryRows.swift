import Finsam

/// The rows of a history as they stand, torn ones too, and the text of each cell to the letter.
struct HistoryRows: Sendable {
  let source: SourceText
  private let grid: CellGrid
  /// Rows with a quote in the wrong place.
  let broken: Set<Int>

  init(_ source: SourceText) {
    let bytes = source.bytes
    let grid = CellGrid(
      bytes, delimiter: History.delimiter, mending: .none, in: source.textStart..<bytes.count)
    self.source = source
    self.grid = grid
    broken = Set(grid.faults.map { grid.row(at: $0.offset) })
  }

  var count: Int { grid.rowCount }

  /// Whether the text ends inside a quoted cell.
  var isTornInQuotes: Bool { grid.faults.last?.reason == .unclosed }

  /// The row's bytes without its line break.
  func range(_ row: Int) -> Range<Int> { grid.rowStart(row)..<grid.rowEnd(row) }

  func nextRowStart(_ row: Int) -> Int { grid.nextRowStart(row) }

  /// The lines behind the first of each row that holds together.
  var inner: [Range<Int>] {
    (0..<count).compactMap { row in
      let range = range(row)
      guard source.bytes[range].contains(0x0A), !broken.contains(row),
        HistoryEntry(row: texts(row)) != nil
      else { return nil }
      return (range.lowerBound + 1)..<range.upperBound
    }
  }

  func texts(_ row: Int) -> [String] {
    (0..<grid.cellCount(row)).map { column in
      let range = grid.range(row, column)
      guard !range.isEmpty, source.bytes[range.lowerBound] == CellQuotes.mark else {
        return source.string(range)
      }
      return String(
        decoding: MergeConflicts.shown(CellQuotes.removed(from: source.bytes[range])),
        as: UTF8.self)
    }
  }

  /// The cell's bytes in a file, quoted where it must be.
  static func written(_ text: String) -> [UInt8] {
    let bytes = MergeConflicts.hidden(Array(text.utf8))
    return CellQuotes.areNeeded(around: bytes, delimiter: History.delimiter)
      ? CellQuotes.added(to: bytes) : bytes
  }
}
