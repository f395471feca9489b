/// Counts a file's lines from its start on, so that many places in order cost one reading.
struct LineCounter: Sendable {
  /// Counted from 1.
  private(set) var line = 1
  private(set) var lineStart: Int
  private let first: Int
  private var offset: Int

  init(_ bytes: [UInt8]) {
    first = bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    (lineStart, offset) = (first, first)
  }

  /// Goes on to a place; from the start again where it lies before.
  mutating func advance(to place: Int, in bytes: [UInt8]) {
    if place < offset { (line, lineStart, offset) = (1, first, first) }
    bytes.withUnsafeBufferPointer { buffer in
      while offset < place {
        let byte = buffer[offset]
        offset += 1
        let isBreak =
          byte == 0x0A || byte == 0x0D && offset < buffer.count && buffer[offset] != 0x0A
        if isBreak { (line, lineStart) = (line + 1, offset) }
      }
    }
  }
}
