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
  }

  /// Pair 0 is not here: it is the terminal's own two colours.
  private(set) var pairs: [Pair] = []
  private let inks: [Role: Ink]

  init(theme: Theme, depth: ColorDepth) {
    // Where text has colours of its own, they replace pair 0: then the terminal's own get a pair.
    let text = theme[.text].appearance(at: depth)
    let isPlain = text.foreground == nil && text.background == nil
    var numbers: [Pair: Int] = isPlain ? [Pair(): 0] : [:]
    var appearances: [Style: Appearance] = [:]
    var inks: [Role: Ink] = [:]
    for role in Role.allCases {
      let style = theme[role]
      let appearance = appearances[style] ?? style.appearance(at: depth)
      appearances[style] = appearance
      let pair = Pair(foreground: appearance.foreground, background: appearance.background)
      if numbers[pair] == nil {
        pairs.append(pair)
        numbers[pair] = pairs.count
      }
      inks[role] = Ink(looks: appearance.looks, pair: numbers[pair, default: 0])
    }
    self.inks = inks
  }

  subscript(role: Role) -> Ink { inks[role, default: Ink()] }
}
