/// A line of a file with a caret under a place in it.
package struct SourceExcerpt: Equatable, Sendable {
  /// Counted from 1.
  package let line: Int
  package let text: String
  /// How many characters of the text stand before the place.
  package let caret: Int

  package init(line: Int, text: String, caret: Int) {
    self.line = line
    self.text = text
    self.caret = caret
  }
}

extension SourceExcerpt {
  /// The line, and a caret as many cells in as the column; long lines are cut around it.
  package var rows: [String] {
    let characters = Array(text)
    let place = min(caret, characters.count)
    let start = place > 70 ? place - 50 : 0
    let end = min(characters.count, start + 100)
    let shown =
      (start > 0 ? "…" : "") + String(characters[start..<end])
      + (end < characters.count ? "…" : "")
    let padding = characters[start..<place].map { character in
      character == "\t" ? "\t" : String(repeating: " ", count: character.cellCount)
    }
    let number = String(line)
    let margin = String(repeating: " ", count: number.count)
    return [
      "  \(number) | \(shown)",
      "  \(margin) | \(start > 0 ? " " : "")\(padding.joined())^",
    ]
  }
}

extension Character {
  /// How many cells of a terminal it takes: two for East Asian letters and emoji.
  fileprivate var cellCount: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
