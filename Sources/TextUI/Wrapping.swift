/// What paragraphs are broken between: a glyph, or a scalar of plain text.
protocol WrappedSign {
  var width: Int { get }
  var character: Character { get }
  var isWholeNumber: Bool { get }
  func isScalar(_ other: Unicode.Scalar) -> Bool
}

extension Glyph: WrappedSign {}

extension Unicode.Scalar: WrappedSign {
  var width: Int { 1 }
  var character: Character { Character(self) }
  var isWholeNumber: Bool {
    isASCII ? ("0"..."9").contains(self) : Character(self).isWholeNumber
  }
  func isScalar(_ other: Unicode.Scalar) -> Bool { self == other }
}

/// Breaks a paragraph into lines.
enum Wrapping {
  /// The glyphs of each line, without gaps: spaces at a break belong to the line they end.
  static func lines(of glyphs: [some WrappedSign], to cells: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var width = 0
    var afterSpace: Int?
    for index in glyphs.indices {
      if glyphs[index].isScalar(" ") {
        width += 1
        if !joins(index, in: glyphs) { afterSpace = index + 1 }
        continue
      }
      let own = glyphs[index].width
      while index > start, width + own > cells {
        let end = afterSpace ?? index
        lines.append(start..<end)
        start = end
        afterSpace = nil
        width = glyphs[start..<index].reduce(0) { $0 + $1.width }
      }
      width += own
    }
    return lines + [start..<glyphs.count]
  }

  /// A number stays on one line with what belongs to it: `70 %`, `1 222 883 kr`.
  private static func joins(_ space: Int, in glyphs: [some WrappedSign]) -> Bool {
    guard space > 0, space + 1 < glyphs.count, glyphs[space - 1].isWholeNumber else { return false }
    let next = glyphs[space + 1]
    if next.isScalar("%") { return true }
    if next.isWholeNumber {
      return glyphs[(space + 1)...].prefix(while: \.isWholeNumber).count == 3
    }
    return next.isScalar("k") && space + 2 < glyphs.count && glyphs[space + 2].isScalar("r")
  }
}
