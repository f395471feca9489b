import Finsam

/// Finds lines and columns of places that mostly come in order, so that many on one long line cost
/// one reading of it.
struct ColumnCounter {
  private var lineStart = -1
  private var offset = 0
  private var column = 0

  mutating func position(of wanted: Int, in source: SourceText) -> Positions.Position {
    let line = source.lineIndex(of: wanted)
    let start = source.lineRange(line).lowerBound
    if start != lineStart || wanted < offset { (lineStart, offset, column) = (start, start, 0) }
    let place = max(offset, min(wanted, source.bytes.count))
    column += LineExcerpt.characters(in: source.bytes, offset..<place, .utf8)
    offset = place
    return Positions.Position(line: line + 1, column: column + 1)
  }
}
