/// Breaks a paragraph into lines.
enum Wrapping {
  /// The glyphs of each line, without gaps: spaces at a break belong to the line they end.
  static func lines(of glyphs: [Glyph], to cells: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var width = 0
    var afterSpace: Int?
    for (index, glyph) in glyphs.enumerated() {
      if glyph.character == " " {
        width += 1
        afterSpace = index + 1
        continue
      }
      while index > start, width + glyph.width > cells {
        let end = afterSpace ?? index
        lines.append(start..<end)
        start = end
        afterSpace = nil
        width = glyphs[start..<index].reduce(0) { $0 + $1.width }
      }
      width += glyph.width
    }
    return lines + [start..<glyphs.count]
  }
}
