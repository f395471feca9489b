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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(underestimatedCount)
    for glyph in self {
      if let cluster = glyph.cluster {
        bytes += cluster.utf8
      } else if glyph.scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: glyph.scalar.value))
      } else {
        bytes += UTF8.encode(glyph.scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: bytes, as: UTF8.self)
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
    utf8.withContiguousStorageIfAvailable { bytes in
      var cells = 0
      var index = 0
      let raw = UnsafeRawBufferPointer(bytes)
      while index < bytes.count {
        // Eight at a time, as long as they are signs of ASCII.
        if index + 8 <= bytes.count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).areSigns
        {
          index += 8
          cells += 8
          continue
        }
        let byte = UInt32(bytes[index])
        // Between them mostly signs of ASCII, and å, ä, ö and their like: U+00C0–U+00FF.
        if byte &- 0x20 < 0x5F || byte == 0xC3 {
          index += byte == 0xC3 ? 2 : 1
          cells += 1
          continue
        }
        let value: UInt32
        switch byte {
        case 0..<0x80: value = byte
        case 0..<0xE0: value = (byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        case 0..<0xF0:
          value =
            (byte & 0xF) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
            | UInt32(bytes[index + 2] & 0x3F)
        default: return nil
        }
        guard Unicode.Scalar.isPlain(value) else { return nil }
        index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
        cells += 1
      }
      return cells
    } ?? plainScalars
  }

  private var plainScalars: Int? {
    unicodeScalars.allSatisfy(\.isPlain) ? unicodeScalars.count : nil
  }
}

extension UInt64 {
  /// Whether its eight bytes are ASCII, and none of them a control character.
  fileprivate var areSigns: Bool {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let deletes = self ^ (0x7F * ones)
    return self & tops == 0 && (self &- 0x20 * ones) & ~self & tops == 0
      && (deletes &- ones) & ~deletes & tops == 0
  }
}

extension Unicode.Scalar {
  /// Latin letters, common punctuation, arrows, lines, blocks and the signs our screens use.
  var isPlain: Bool { Unicode.Scalar.isPlain(value) }

  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E,
      0x2190...0x2319, 0x2400...0x2426, 0x2500...0x25FC, 0x2713...0x2718, 0x27E6, 0x27E7:
      true
    default:
      false
    }
  }
}
