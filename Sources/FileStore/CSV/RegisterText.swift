import Finsam

/// A CSV file's bytes, how they are written and where each cell stands.
struct RegisterText: Sendable {
  let file: String
  let bytes: [UInt8]
  let encoding: CellEncoding
  var grid: CellGrid
  /// Whether what stands in the cells may not be shown to whoever reads a message.
  let isConfidential: Bool

  /// The cell's text with line ends as LF and none at the end.
  func text(_ row: Int, _ column: Int) -> String {
    let range = grid.range(row, column)
    guard isQuoted(range) else {
      guard encoding == .utf8 else { return encoding.string(bytes[range]) }
      return bytes.withUnsafeBufferPointer {
        String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
      }
    }
    return encoding.string(CellQuotes.removed(from: bytes[range])).withoutFinalLineBreaks
  }

  func isQuoted(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, bytes[range.lowerBound] == CellQuotes.mark,
      bytes[range.upperBound - 1] == CellQuotes.mark
    else { return false }
    return !grid.faults.contains { $0.offset == range.lowerBound }
  }

  /// The line break behind the row; empty where it is the file's last without one.
  func lineBreak(_ row: Int) -> [UInt8] { Array(bytes[grid.rowEnd(row)..<grid.nextRowStart(row)]) }
}

extension RegisterText {
  /// `counter` is a line counted before, at or ahead of the offset.
  func position(of offset: Int, from counter: LineCounter? = nil) -> Positions.Position {
    var counter = counter ?? LineCounter(bytes)
    counter.advance(to: offset, in: bytes)
    let start = counter.lineStart
    let prefix = LineExcerpt.characters(in: bytes, start..<max(start, offset), encoding)
    return Positions.Position(line: counter.line, column: prefix + 1)
  }

  /// The same where one knows the row, and the line that it begins on.
  func position(of offset: Int, inRow row: Int, onLine line: Int) -> Positions.Position {
    var (line, start) = (line, grid.rowStart(row))
    if grid.hasCellsOfLines {
      for index in start..<max(start, offset) where isBreak(at: index) {
        (line, start) = (line + 1, index + 1)
      }
    }
    let prefix = LineExcerpt.characters(in: bytes, start..<max(start, offset), encoding)
    return Positions.Position(line: line, column: prefix + 1)
  }

  /// The line that each row begins on, counted from 1.
  var rowLines: [UInt32] {
    var counter = LineCounter(bytes)
    return (0..<grid.rowCount).map { row in
      counter.advance(to: grid.rowStart(row), in: bytes)
      return UInt32(counter.line)
    }
  }

  private func isBreak(at index: Int) -> Bool {
    bytes[index] == 0x0A
      || bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
  }

  func problem(
    _ severity: Problem.Severity = .error, at offset: Int, _ message: String, advice: String,
    isMendable: Bool = false, from counter: LineCounter? = nil
  ) -> Problem {
    let position = position(of: offset, from: counter)
    let isBreak = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    let offset = min(offset, bytes.count)
    let first = bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    let start = bytes[..<offset].lastIndex(where: isBreak).map { $0 + 1 } ?? first
    let end = bytes[offset...].firstIndex(where: isBreak) ?? bytes.count
    let excerpt = LineExcerpt(of: bytes, start..<max(start, end), at: offset, encoding)
    return Problem(
      severity, file: file, line: position.line, column: position.column,
      sourceLine: isConfidential ? "" : excerpt.text, caret: excerpt.caret, message: message,
      advice: advice, isMendable: isMendable)
  }

  /// What is wrong with the quotes.
  var quoteProblems: [Problem] {
    var lines = LineCounter(bytes)
    return grid.faults.map { fault in
      lines.advance(to: fault.offset, in: bytes)
      return switch fault.reason {
      case .unclosed:
        problem(
          at: fault.offset, "Citattecknet avslutas inte.",
          advice: "Sätt ett citattecken sist i cellen, eller skriv det dubbelt om det hör till.",
          from: lines)
      case .textBehind:
        problem(
          at: fault.offset, "Efter citattecknet som avslutar cellen står mer text.",
          advice: "Skriv citattecken som hör till texten dubbelt, eller ta bort dem.",
          from: lines)
      }
    }
  }
}
