import Finsam

/// The rows of a history as they stand, torn ones too, and the text of each cell to the letter.
struct HistoryRows: Sendable {
  let source: SourceText
  private let grid: CellGrid
  /// Rows with a quote in the wrong place.
  let broken: Set<Int>
  private let isUTF8: Bool

  init(_ source: SourceText) {
    let bytes = source.bytes
    isUTF8 = SourceText.isUTF8(bytes[...])
    let grid = CellGrid(
      bytes, delimiter: History.delimiter, mending: .none, in: source.textStart..<bytes.count)
    self.source = source
    self.grid = grid
    broken = Set(grid.faults.map { grid.row(at: $0.offset) })
  }

  var count: Int { grid.rowCount }

  /// Whether the text ends inside a quoted cell.
  var isTornInQuotes: Bool { grid.faults.last?.reason == .unclosed }

  /// Whether the row's quotes and letters can be read.
  func isText(_ row: Int) -> Bool {
    !broken.contains(row) && (isUTF8 || SourceText.isUTF8(source.bytes[range(row)]))
  }

  /// The row's bytes without its line break.
  func range(_ row: Int) -> Range<Int> { grid.rowStart(row)..<grid.rowEnd(row) }

  func nextRowStart(_ row: Int) -> Int { grid.nextRowStart(row) }

  /// The lines behind the first of each row that holds together.
  var inner: [Range<Int>] {
    (0..<count).compactMap { row in
      let range = range(row)
      guard source.bytes[range].contains(0x0A), isText(row),
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

  /// Why none of it is as the program writes it: another has saved the file in its own way. Rows
  /// added to it could be read by neither.
  var foreignProblem: Problem? {
    guard let first = (0..<count).first(where: { texts($0) != [""] }) else { return nil }
    let names = texts(first)
    let columns = History.columns
    let isHeader = names == columns || names.elementsEqual(columns.prefix(History.oldColumnCount))
    if isHeader || isText(first) && HistoryEntry(row: names) != nil || isTornOpening(first) {
      return nil
    }
    let saveAnew = "Spara om den som CSV UTF-8 med semikolon mellan cellerna."
    let (message, advice) =
      if let problem = source.binaryProblem {
        (problem.message, saveAnew)
      } else if !isUTF8 {
        ("Filen är inte sparad som UTF-8.", saveAnew)
      } else if let name = delimiter(of: first) {
        ("Cellerna skiljs åt med \(name), inte med semikolon.", saveAnew)
      } else {
        (
          "Första raden är inte historikens rubriker.",
          "Skriv dit dem: \(columns.joined(separator: ";"))."
        )
      }
    return Problem(
      file: source.file, message: message, advice: advice + " Till dess läggs inget till i den.")
  }

  /// What stands between the names of the columns, if they are there.
  private func delimiter(of row: Int) -> String? {
    let line = source.string(range(row)).filter { $0 != "\"" }
    let names: KeyValuePairs = [",": "komma", "\t": "tabb"]
    return names.first { line.hasPrefix("tid\($0.key)användare\($0.key)") }?.value
  }

  /// Whether a crash has cut off the very first line.
  private func isTornOpening(_ row: Int) -> Bool {
    let opening = SourceText.byteOrderMark + History.row(History.columns, [])
    let end = range(row).upperBound
    return row == 0
      && (opening.starts(with: source.bytes[..<end])
        || opening.dropFirst(3).starts(with: source.bytes[..<end]))
  }

  /// The cell's bytes in a file, quoted where it must be.
  static func written(_ text: String) -> [UInt8] {
    let bytes = MergeConflicts.hidden(Array(text.utf8))
    return CellQuotes.areNeeded(around: bytes, delimiter: History.delimiter)
      ? CellQuotes.added(to: bytes) : bytes
  }
}
