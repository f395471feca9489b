/// What a scalar does to the cells of a screen.
enum ScalarKind: Equatable {
  /// Starts a glyph so many cells wide.
  case spacing(Int)
  /// Stands on the glyph before it.
  case mark
  /// Changes at most a shape, and is left out: soft hyphens and variation selectors.
  case invisible
  /// Half a flag.
  case regional
  /// Joins emoji; elsewhere hidden.
  case joiner
  /// Steers terminals, or takes part in tricks: shown, never obeyed.
  case hidden
}

extension Unicode.Scalar {
  /// Widths agree with glibc's `wcwidth`, for all scalars that glibc 2.36 knows.
  var kind: ScalarKind {
    if isPlain { return .spacing(1) }
    switch value {
    case 0xAD: return .invisible
    case 0x200D: return .joiner
    case 0x1F1E6...0x1F1FF: return .regional
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate:
      return .hidden
    case .nonspacingMark, .enclosingMark:
      return properties.isDefaultIgnorableCodePoint ? .invisible : .mark
    default:
      if properties.isDefaultIgnorableCodePoint { return .hidden }
      if isMedialJamo { return .mark }
      return .spacing(isWide ? 2 : 1)
    }
  }

  /// An emoji that may be joined to others; digits and `#` count as emoji in Unicode, not here.
  var isPictograph: Bool { value > 0xFF && properties.isEmoji }

  /// Vowels and finals of Korean syllables stand in the cells of the initial.
  private var isMedialJamo: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
  }

  /// East Asian Wide and Fullwidth of UAX #11, and all emoji drawn as pictures.
  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return properties.isEmojiPresentation
      || Unicode.Scalar.wide.contains { $0.contains(value) }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]
}
