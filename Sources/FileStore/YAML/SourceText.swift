import Finsam
import Glibc

/// A file's bytes, and where its lines begin.
struct SourceText: Sendable {
  let file: String
  let bytes: [UInt8]
  /// Where each line begins; CR LF and a lone CR end a line as LF does, and nothing else does.
  private let lineStarts: [Int]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var starts = [bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0]
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let hasReturns = memchr(base, 0x0D, buffer.count) != nil
      var index = 0
      while index < buffer.count {
        if !hasReturns {
          guard let found = memchr(base + index, 0x0A, buffer.count - index) else { break }
          index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
        if buffer[index] == 0x0A {
          starts.append(index + 1)
        } else if buffer[index] == 0x0D, index + 1 == buffer.count || buffer[index + 1] != 0x0A {
          starts.append(index + 1)
        }
        index += 1
      }
    }
    lineStarts = starts
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Where the text begins: behind a byte order mark.
  var textStart: Int { lineStarts[0] }

  /// What ends the file's lines; LF where it has one line.
  var lineBreak: [UInt8] {
    guard lineStarts.count > 1 else { return [0x0A] }
    let end = lineStarts[1]
    if end >= 2, bytes[end - 2] == 0x0D, bytes[end - 1] == 0x0A { return [0x0D, 0x0A] }
    return [bytes[end - 1]]
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension SourceText {
  /// The index, from 0, of the line that holds the byte at `offset`.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  var lineCount: Int { lineStarts.count }

  /// Where the line that holds `offset` begins.
  func lineStart(_ offset: Int) -> Int { lineStarts[lineIndex(of: offset)] }

  /// Where the line that holds `offset` ends, before its line break.
  func lineEnd(_ offset: Int) -> Int {
    var end = nextLineStart(offset)
    let start = lineStart(offset)
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// Where the line after the one that holds `offset` begins; the file's end where there is none.
  func nextLineStart(_ offset: Int) -> Int {
    let next = lineIndex(of: offset) + 1
    return next < lineStarts.count ? lineStarts[next] : bytes.count
  }

  /// Bytes of the line with this index, with its line break.
  func lineRange(_ index: Int) -> Range<Int> {
    lineStarts[index]..<(index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count)
  }

  func position(of offset: Int) -> Positions.Position {
    let line = lineIndex(of: offset)
    let prefix = lineStarts[line]..<max(lineStarts[line], min(offset, bytes.count))
    return Positions.Position(
      line: line + 1, column: LineExcerpt.characters(in: bytes, prefix, .utf8) + 1)
  }

  func problem(
    _ severity: Problem.Severity = .error, at offset: Int, _ message: String, advice: String,
    isMendable: Bool = false
  ) -> Problem {
    let position = position(of: offset)
    let start = lineStart(offset)
    let excerpt = LineExcerpt(of: bytes, start..<max(start, lineEnd(offset)), at: offset, .utf8)
    return Problem(
      severity, file: file, line: position.line, column: position.column,
      sourceLine: excerpt.text, caret: excerpt.caret, message: message, advice: advice,
      isMendable: isMendable)
  }
}
