import Finsam

/// Rows of cells with a delimiter between, as spreadsheets write them, and where each cell stands.
struct DelimitedText: Sendable {
  struct Cell: Sendable {
    /// Its bytes, quotes included.
    let range: Range<Int>
    let isQuoted: Bool
  }

  let source: SourceText
  let delimiter: UInt8
  private(set) var cells: [Cell] = []
  /// The index of each row's first cell.
  private(set) var rowStarts: [Int] = []
  /// Rows with a quote in the wrong place.
  private(set) var brokenRows: Set<Int> = []
  /// Whether the text ends inside a quoted cell.
  private(set) var isTornInQuotes = false

  init(_ source: SourceText, delimiter: UInt8? = nil) {
    self.source = source
    self.delimiter = delimiter ?? DelimitedText.delimiter(of: source)
    var offset = source.textStart
    while offset < source.bytes.count { offset = readRow(at: offset) }
  }

  var rowCount: Int { rowStarts.count }

  func row(_ index: Int) -> ArraySlice<Cell> {
    let end = index + 1 < rowStarts.count ? rowStarts[index + 1] : cells.count
    return cells[rowStarts[index]..<end]
  }

  func text(_ cell: Cell) -> String {
    guard cell.isQuoted else { return source.string(cell.range) }
    var bytes: [UInt8] = []
    var wasQuote = false
    for byte in source.bytes[cell.range].dropFirst().dropLast() {
      let isSecond = byte == DelimitedText.quote && wasQuote
      if !isSecond { bytes.append(byte) }
      wasQuote = byte == DelimitedText.quote && !isSecond
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")

  /// The most frequent of `;`, tab and `,` in the first line.
  private static func delimiter(of source: SourceText) -> UInt8 {
    let line = source.bytes[source.textStart..<source.lineEnd(source.textStart)]
    let counts = [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")].map { delimiter in
      (delimiter, line.count { $0 == delimiter })
    }
    let most = counts.max { $0.1 < $1.1 }
    guard let most, most.1 > 0 else { return UInt8(ascii: ";") }
    return counts.first { $0.1 == most.1 }?.0 ?? most.0
  }

  /// Takes in one row; answers where the next begins.
  private mutating func readRow(at start: Int) -> Int {
    let bytes = source.bytes
    rowStarts.append(cells.count)
    var offset = start
    while true {
      let begin = offset
      let isQuoted = offset < bytes.count && bytes[offset] == DelimitedText.quote
      if isQuoted { offset = afterClosingQuote(from: offset + 1) ?? torn() }
      let quoteEnd = offset
      while offset < bytes.count, bytes[offset] != delimiter, !isBreak(bytes[offset]) {
        offset += 1
      }
      if isQuoted, offset != quoteEnd || isTornInQuotes {
        brokenRows.insert(rowStarts.count - 1)
      }
      cells.append(Cell(range: begin..<offset, isQuoted: isQuoted))
      guard offset < bytes.count else { return offset }
      offset += 1
      if bytes[offset - 1] == delimiter { continue }
      let isPair = bytes[offset - 1] == 0x0D && offset < bytes.count && bytes[offset] == 0x0A
      return isPair ? offset + 1 : offset
    }
  }

  private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Notes that no quote closes the cell; answers where it ends, with the text.
  private mutating func torn() -> Int {
    isTornInQuotes = true
    return source.bytes.count
  }

  /// Behind the quote that closes a cell; nil where none does.
  private func afterClosingQuote(from start: Int) -> Int? {
    var offset = start
    while offset < source.bytes.count {
      if source.bytes[offset] == DelimitedText.quote {
        let isDoubled =
          offset + 1 < source.bytes.count && source.bytes[offset + 1] == DelimitedText.quote
        if !isDoubled { return offset + 1 }
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  /// The cell's bytes in a file, quoted where it must be.
  static func written(_ text: String, delimiter: UInt8) -> [UInt8] {
    let bytes = Array(text.utf8)
    let mustQuote = bytes.contains {
      $0 == delimiter || $0 == quote || $0 == 0x0A || $0 == 0x0D
    }
    guard mustQuote else { return bytes }
    return [quote] + bytes.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
