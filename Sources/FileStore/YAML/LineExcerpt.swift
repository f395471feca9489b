/// What stands around a place on its line: a line may be as long as its file.
struct LineExcerpt {
  let text: String
  /// How many characters of the text stand before the place.
  let caret: Int

  /// How many bytes before and behind the place are shown at most.
  private static let reach = 400

  init(of bytes: [UInt8], _ line: Range<Int>, at offset: Int, _ encoding: CellEncoding) {
    let offset = max(line.lowerBound, min(offset, line.upperBound))
    let isLetter = { (index: Int) in encoding != .utf8 || bytes[index] & 0xC0 != 0x80 }
    var start = max(line.lowerBound, offset - LineExcerpt.reach)
    while start > line.lowerBound, !isLetter(start) { start -= 1 }
    var end = min(line.upperBound, offset + LineExcerpt.reach)
    while end < line.upperBound, !isLetter(end) { end += 1 }
    let before = (start > line.lowerBound ? "…" : "") + encoding.string(bytes[start..<offset])
    let behind = encoding.string(bytes[offset..<end]) + (end < line.upperBound ? "…" : "")
    text = before + behind
    caret = before.count
  }

  /// How many characters the bytes are. Past a page they are counted as code points, which is as
  /// good there and takes a hundredth of the time.
  static func characters(in bytes: [UInt8], _ range: Range<Int>, _ encoding: CellEncoding) -> Int {
    bytes[range].withUnsafeBufferPointer { buffer in
      let points = encoding == .utf8 ? buffer.count { $0 & 0xC0 != 0x80 } : buffer.count
      if points == buffer.count, !buffer.contains(0x0D) { return points }
      return buffer.count > 4_096 ? points : encoding.string(buffer).count
    }
  }
}
