/// How much colour a terminal can show.
package enum ColorDepth: Sendable { case none, eight, sixteen, many }

/// How a role looks.
package struct Style: Hashable, Sendable {
  /// nil is the terminal's own colour.
  package var foreground: Color?
  package var background: Color?
  /// Numbers to use where there are few colours; nil is the nearest.
  package var ansi16Foreground: Int?
  package var ansi16Background: Int?
  package var ansi8Foreground: Int?
  package var ansi8Background: Int?
  package var isBold = false
  package var isUnderlined = false
  package var isReversed = false
  package var isDim = false
  /// What is added in terminals without colour.
  package var isBoldWithoutColor = false
  package var isUnderlinedWithoutColor = false
  package var isReversedWithoutColor = false

  package init(
    foreground: Color? = nil, background: Color? = nil, isBold: Bool = false,
    isUnderlined: Bool = false, isReversed: Bool = false, isDim: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.isDim = isDim
  }
}

/// What a terminal is told: numbers of its palette, nil for its own colours, and attributes.
package struct Appearance: Hashable, Sendable {
  package var foreground: Int?
  package var background: Int?
  package var isBold = false
  package var isUnderlined = false
  package var isReversed = false
  package var isDim = false
}

extension Style {
  /// Where colours are few, those that cannot be read give way to the nearest that can.
  package func appearance(at depth: ColorDepth) -> Appearance {
    var appearance = wished(at: depth)
    let colors = depth == .eight ? 8 : 16
    guard depth == .eight || depth == .sixteen, let foreground = appearance.foreground,
      let background = appearance.background, foreground < colors, background < colors
    else { return appearance }
    let pair = ColorPair(
      foreground: foreground, background: background, isBold: appearance.isBold
    ).readable(of: colors)
    (appearance.foreground, appearance.background) = (pair.foreground, pair.background)
    appearance.isBold = pair.isBold
    return appearance
  }

  private func wished(at depth: ColorDepth) -> Appearance {
    let isColored = depth != .none
    return Appearance(
      foreground: number(of: foreground, ansi16Foreground, ansi8Foreground, at: depth),
      background: number(of: background, ansi16Background, ansi8Background, at: depth),
      isBold: isBold || (isBoldWithoutColor && !isColored),
      isUnderlined: isUnderlined || (isUnderlinedWithoutColor && !isColored),
      isReversed: isReversed || (isReversedWithoutColor && !isColored),
      isDim: isDim)
  }

  private func number(of color: Color?, _ ansi16: Int?, _ ansi8: Int?, at depth: ColorDepth)
    -> Int?
  {
    switch depth {
    case .none: nil
    case .eight: ansi8 ?? color?.ansi8
    case .sixteen: ansi16 ?? color?.ansi16
    case .many: color?.xterm256
    }
  }
}
