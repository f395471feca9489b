/// Two of the sixteen basic colours, as text on a background: terminals show them each in their
/// way.
struct ColorPair: Equatable {
  var foreground: Int
  var background: Int
  /// Many terminals show bold text in the bright colour of the same name.
  var isBold: Bool

  /// The least contrast in which it is shown.
  private var contrast: Double {
    let shown = isBold && foreground < 8 ? [foreground, foreground + 8] : [foreground]
    return Color.palettes.flatMap { palette in
      shown.map { palette[$0].contrast(against: palette[background]) }
    }.min() ?? 0
  }

  /// Whether text can be read everywhere. WCAG 2.2, 1.4.3.
  private var isReadable: Bool { contrast >= 4.5 }

  /// The nearest that can be read everywhere: without bold, else with other text on the same
  /// background, else black and white.
  func readable(of colors: Int) -> ColorPair {
    if isReadable { return self }
    let bright = colors > 8 && (1..<8).contains(foreground) ? [foreground + 8] : []
    let others = bright + [7, 0] + (colors > 8 ? [15] : []) + [6, 2]
    let tries =
      [ColorPair(foreground: foreground, background: background, isBold: false)]
      + others.flatMap { other in
        (isBold ? [true, false] : [false]).map {
          ColorPair(foreground: other, background: background, isBold: $0)
        }
      }
    let black = ColorPair(foreground: 0, background: 7, isBold: false)
    let white = ColorPair(foreground: 7, background: 0, isBold: false)
    let isLight = Color.palettes.contains { palette in
      palette[background].contrast(against: palette[0])
        > palette[background].contrast(against: palette[15])
    }
    return tries.first(where: \.isReadable) ?? (isLight ? black : white)
  }
}
