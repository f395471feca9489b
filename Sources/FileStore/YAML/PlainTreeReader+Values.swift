import Finsam

extension PlainTreeReader {
  /// A value that begins at `start`, of a group or list that begins at `column`.
  mutating func readValue(at start: Int, in column: Int) throws(Unusual) {
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try readQuoted(at: start)
    case UInt8(ascii: ">"), UInt8(ascii: "|"): try readText(at: start, in: column)
    default: try readWords(at: start)
    }
    // Whatever stands further in would go on with the value.
    guard self.column <= column else { throw Unusual() }
  }

  private mutating func readWords(at start: Int) throws(Unusual) {
    guard mayBeginWord(start) else { throw Unusual() }
    let end = lineEnd(start)
    var said = end
    while said > start, bytes[said - 1] == Self.space { said -= 1 }
    // A key within the value, and a comment behind it.
    if bytes.holds(UInt8(ascii: ":"), in: start..<said, where: { isBlank($0 + 1) })
      || bytes.holds(UInt8(ascii: "#"), in: start..<said, where: { bytes[$0 - 1] == Self.space })
    {
      throw Unusual()
    }
    add(.scalar, .plain, text(start..<said), start..<said)
    goOn(from: end + 1)
  }

  private mutating func readQuoted(at start: Int) throws(Unusual) {
    let quote = bytes[start]
    var end = start + 1
    while !endsLine(end), bytes[end] != quote {
      if bytes[end] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { throw Unusual() }
      end += 1
    }
    // A line that ends within it, or a second quote that would be one in the text.
    guard !endsLine(end), endsLine(pastSpaces(end + 1)) else { throw Unusual() }
    add(
      .scalar, quote == UInt8(ascii: "'") ? .single : .double, text((start + 1)..<end),
      start..<(end + 1))
    goOn(from: lineEnd(end) + 1)
  }

  /// A text of lines, folded or as they are.
  private mutating func readText(at start: Int, in column: Int) throws(Unusual) {
    let isFolded = bytes[start] == UInt8(ascii: ">")
    let isStripped = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "-")
    var line = start + (isStripped ? 2 : 1)
    guard line < bytes.count, bytes[line] == Self.lineFeed else { throw Unusual() }
    line += 1
    let margin = pastSpaces(line) - line
    guard margin > column, !endsLine(line + margin) else { throw Unusual() }
    var content: [UInt8] = []
    var end = line
    var blankLines = 0
    while line < bytes.count {
      let said = pastSpaces(line)
      if endsLine(said) {
        // Spaces alone may be part of the text.
        guard said == line, said < bytes.count else { throw Unusual() }
        blankLines += 1
        line += 1
        continue
      }
      if said - line < margin { break }
      let from = line + margin
      let to = lineEnd(said)
      // What is indented further, or ends in a space, is not folded.
      if isFolded, said > from || bytes[to - 1] == Self.space { throw Unusual() }
      if !content.isEmpty {
        if isFolded, blankLines == 0 { content.append(Self.space) }
        let breaks = isFolded ? blankLines : blankLines + 1
        content.append(contentsOf: repeatElement(Self.lineFeed, count: breaks))
      }
      content.append(contentsOf: bytes[from..<to])
      blankLines = 0
      end = to
      line = to + 1
    }
    if !isStripped, end < bytes.count { content.append(Self.lineFeed) }
    add(
      .scalar, isFolded ? .folded : .literal, String(decoding: content, as: UTF8.self),
      start..<end)
    goOn(from: line)
  }
}
