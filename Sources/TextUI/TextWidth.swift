/// How many cells text takes when drawn, its hidden characters made visible.
package enum TextWidth {
  package static func cells(of character: Character) -> Int { cells(of: String(character)) }

  package static func cells(of text: String) -> Int {
    if let cells = text.plainCells { return cells }
    var cells = 0
    text.forEachGlyph { _, width in
      cells += width
      return true
    }
    return cells
  }
}
