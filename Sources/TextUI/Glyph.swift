/// A piece of sanitized text that stands in cells of its own: one or two of them, never none.
package struct Glyph: Sendable {
  /// Its only scalar, or its first.
  fileprivate let scalar: Unicode.Scalar
  /// The character, where that has several scalars.
  fileprivate let cluster: Character?
  package let width: Int

  package init(_ character: Character, width: Int) {
    let scalars = character.unicodeScalars
    scalar = scalars[scalars.startIndex]
    cluster = scalars.count > 1 ? character : nil
    self.width = width
  }

  /// A scalar of plain text.
  fileprivate init(_ scalar: Unicode.Scalar) {
    self.scalar = scalar
    cluster = nil
    width = 1
  }

  package var character: Character { cluster ?? Character(scalar) }

  func isScalar(_ other: Unicode.Scalar) -> Bool { scalar == other && cluster == nil }

  /// Whether it is a digit, or another sign that is a whole number by itself.
  var isWholeNumber: Bool {
    if cluster == nil, scalar.isASCII { return ("0"..."9").contains(scalar) }
    return character.isWholeNumber
  }
}

extension Glyph: Equatable {
  package static func == (left: Glyph, right: Glyph) -> Bool {
    if left.width != right.width { return false }
    if left.cluster == nil, right.cluster == nil, left.scalar == right.scalar { return true }
    return !(left.scalar.isASCII && right.scalar.isASCII && left.scalar != right.scalar)
      && left.character == right.character
  }
}

extension Sequence<Glyph> {
  /// The glyphs as text again.
  var text: String {
    var text = ""
    for glyph in self {
      if let cluster = glyph.cluster {
        text.append(cluster)
      } else {
        text.unicodeScalars.append(glyph.scalar)
      }
    }
    return text
  }
}

extension String {
  /// The text as it is drawn: nothing in it can steer a terminal or turn its direction.
  package var glyphs: [Glyph] {
    if isPlain { return unicodeScalars.map { Glyph($0) } }
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
  var isPlain: Bool { plainCells != nil }

  /// The cells of such a text, one a scalar; nil of another.
  var plainCells: Int? {
    var cells = 0
    for byte in utf8 {
      guard (0x20...0x7E).contains(byte) else { return plainScalars }
      cells += 1
    }
    return cells
  }

  private var plainScalars: Int? {
    var count = 0
    for scalar in unicodeScalars {
      guard scalar.isPlain else { return nil }
      count += 1
    }
    return count
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
