/// A piece of sanitized text that stands in cells of its own: one or two of them, never none.
package struct Glyph: Hashable, Sendable {
  package let character: Character
  package let width: Int

  package init(_ character: Character, width: Int) {
    self.character = character
    self.width = width
  }
}

extension String {
  /// The text as it is drawn: nothing in it can steer a terminal or turn its direction.
  package var glyphs: [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(utf8.count)
    forEachGlyph { character, width in
      glyphs.append(Glyph(character, width: width))
      return true
    }
    return glyphs
  }

  /// Tells each glyph in order until `body` answers false. Plain text costs no allocation.
  func forEachGlyph(_ body: (_ character: Character, _ width: Int) -> Bool) {
    if isPlain {
      for scalar in unicodeScalars where !body(Character(scalar), 1) { return }
    } else {
      var reader = GlyphReader(self)
      while let glyph = reader.next() {
        guard body(glyph.character, glyph.width) else { return }
      }
    }
  }

  /// Whether every scalar is a letter or sign one cell wide that no neighbour changes.
  var isPlain: Bool {
    for byte in utf8 where byte < 0x20 || byte > 0x7E {
      return unicodeScalars.allSatisfy(\.isPlain)
    }
    return true
  }
}

extension Unicode.Scalar {
  /// Latin letters, common punctuation, arrows, lines, blocks and the signs our screens use.
  var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E,
      0x2190...0x2319, 0x2400...0x2426, 0x2500...0x25FC, 0x2713...0x2718, 0x27E6, 0x27E7:
      true
    default:
      false
    }
  }
}
