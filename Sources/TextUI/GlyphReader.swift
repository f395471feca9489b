/// Cuts any text into glyphs. What a terminal would obey, or not show at all, becomes visible
/// signs.
struct GlyphReader {
  private let scalars: String.UnicodeScalarView
  private var index: String.UnicodeScalarView.Index
  /// The signs that stand for a hidden scalar, waiting to be told.
  private var waiting: [Glyph] = []

  init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  mutating func next() -> Glyph? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    while let scalar = take() {
      switch scalar.kind {
      case .spacing(let width):
        guard let after = peek(), !after.isPlain else {
          return Glyph(Character(scalar), width: width)
        }
        return glyph(from: scalar, width: width)
      case .mark: return glyph(from: GlyphReader.dottedCircle, width: 1, marks: [scalar])
      case .invisible: continue
      case .regional:
        if let second = peek(), second.kind == .regional {
          _ = take()
          return character(of: [scalar, second], width: 2)
        }
        return explained(scalar)
      case .hidden, .joiner, .jamo:
        if scalar == "\r", peek() == "\n" { continue }
        return explained(scalar)
      }
    }
    return nil
  }

  /// Takes the marks and joined emoji that belong to a base.
  private mutating func glyph(
    from base: Unicode.Scalar, width: Int, marks first: [Unicode.Scalar] = []
  ) -> Glyph {
    var unit = [base] + first
    var marks = first.count
    var width = width
    let isEmoji = base.isPictograph
    while let scalar = peek() {
      switch scalar.kind {
      case .mark:
        if marks < GlyphReader.mostMarks { unit.append(scalar) }
        marks += 1
      case .invisible:
        break
      case .jamo where isOneCharacter(unit + [scalar]):
        unit.append(scalar)
      case .spacing
      where isEmoji && scalar.properties.isEmojiModifier && unit.count < GlyphReader.mostJoined:
        unit.append(scalar)
        width = 2
      case .joiner where isEmoji:
        let after = scalars.index(after: index)
        guard after < scalars.endIndex, scalars[after].isPictograph,
          unit.count < GlyphReader.mostJoined
        else { return character(of: unit, width: width) }
        _ = take()
        unit += [scalar, scalars[after]]
        width = 2
      case .spacing, .joiner, .jamo, .regional, .hidden:
        return character(of: unit, width: width)
      }
      _ = take()
    }
    return character(of: unit, width: width)
  }

  private func character(of unit: [Unicode.Scalar], width: Int) -> Glyph {
    Glyph(text(of: unit).first ?? " ", width: width)
  }

  private func isOneCharacter(_ unit: [Unicode.Scalar]) -> Bool {
    unit.count < GlyphReader.mostJoined && text(of: unit).count == 1
  }

  private func text(of unit: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: unit)
    return String(text)
  }

  /// The visible signs for a scalar that must not reach a terminal: `␛`, `⏎`, `⟦202E⟧`.
  private mutating func explained(_ scalar: Unicode.Scalar) -> Glyph {
    var signs: [Character]
    switch scalar {
    case "\t": signs = Array(repeating: " ", count: GlyphReader.tabWidth)
    case "\n", "\r": signs = ["⏎"]
    case "\u{1B}": signs = ["␛"]
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
      signs = Array("⟦" + zeros + digits + "⟧")
    }
    let first = signs.removeFirst()
    waiting = signs.map { Glyph($0, width: 1) }
    return Glyph(first, width: 1)
  }

  private func peek() -> Unicode.Scalar? { index < scalars.endIndex ? scalars[index] : nil }

  private mutating func take() -> Unicode.Scalar? {
    guard index < scalars.endIndex else { return nil }
    defer { index = scalars.index(after: index) }
    return scalars[index]
  }

  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"
  private static let tabWidth = 4
  /// A terminal cell of ncurses holds a base and four marks.
  private static let mostMarks = 4
  /// Scalars of a family or another joined emoji.
  private static let mostJoined = 16
}
