import CTerminal
import TextUI

/// A theme's styles as numbers of pairs of colours: one pair for each that differs.
struct Palette {
  struct Pair: Hashable {
    var foreground: Int?
    var background: Int?
  }

  /// What the terminal needs to know of a role.
  struct Ink: Equatable {
    var looks: UInt32 = 0
    var pair = 0
    /// What a blank shows: the number of the background's colour, -1 of the terminal's own. Nil
    /// where it shows the foreground too, as it does underlined or reversed.
    var ground: Int? = -1
  }

  /// Pair 0 is not here: it is the terminal's own two colours.
  private(set) var pairs: [Pair] = []
  private var inks: [(role: Role, ink: Ink)] = []

  /// The terminal's own two colours.
  init() {}

  init(theme: Theme, depth: ColorDepth) {
    // Where text has colours of its own, they replace pair 0: then the terminal's own get a pair.
    let text = theme[.text].appearance(at: depth)
    let isPlain = text.foreground == nil && text.background == nil
    var appearances: [(style: Style, appearance: Appearance)] = []
    for role in Role.allCases {
      let style = theme[role]
      let known = appearances.first { $0.style == style }?.appearance
      let appearance = known ?? style.appearance(at: depth)
      if known == nil { appearances.append((style, appearance)) }
      let pair = Pair(foreground: appearance.foreground, background: appearance.background)
      let showsForeground =
        appearance.looks & (terminal_underlined.rawValue | terminal_reversed.rawValue) != 0
      inks.append(
        (
          role,
          Ink(
            looks: appearance.looks, pair: isPlain && pair == Pair() ? 0 : number(of: pair),
            ground: showsForeground ? nil : appearance.background ?? -1)
        ))
    }
  }

  /// From 1, as they are added.
  private mutating func number(of pair: Pair) -> Int {
    if let place = pairs.firstIndex(of: pair) { return place + 1 }
    pairs.append(pair)
    return pairs.count
  }

  subscript(role: Role) -> Ink { inks.first { $0.role == role }?.ink ?? Ink() }
}
