/// Where the lines of a text fall when they are wrapped softly.
struct TextLayout {
  struct Row: Equatable {
    let line: Int
    let columns: Range<Int>
  }

  let rows: [Row]
  /// The cursor's column in cells and its row.
  let cursor: Point

  init(_ content: TextContent, width: Int) {
    var rows: [Row] = []
    var cursor = Point(x: 0, y: 0)
    for (number, line) in content.lines.enumerated() {
      let glyphs = line.map { Glyph($0, width: TextWidth.cells(of: $0)) }
      let pieces = Wrapping.lines(of: glyphs, to: width)
      if number == content.cursor.line {
        let column = content.cursor.column
        let index = pieces.lastIndex { $0.lowerBound <= column } ?? 0
        let x = glyphs[pieces[index].lowerBound..<column].reduce(0) { $0 + $1.width }
        cursor = Point(x: x, y: rows.count + index)
      }
      rows += pieces.map { Row(line: number, columns: $0) }
    }
    self.rows = rows
    self.cursor = cursor
  }

  /// The place in the text nearest to a column of a row.
  func place(row: Int, column: Int, in content: TextContent) -> TextPlace {
    let row = rows[row]
    let line = content.lines[row.line]
    var cells = 0
    for index in row.columns {
      cells += TextWidth.cells(of: line[index])
      if cells > column { return TextPlace(row.line, index) }
    }
    let isLastOfLine = row.columns.upperBound == line.count
    return TextPlace(
      row.line, isLastOfLine ? line.count : max(row.columns.lowerBound, row.columns.upperBound - 1))
  }
}
