/// The characters that a terminal has.
package enum Repertoire: Equatable, Sendable {
  /// All: a window's fonts, and what they borrow from one another.
  case unicode
  /// Those of the console of Linux, whose fonts have 256 or 512 glyphs.
  case console
  case ascii

  init(isUnicode: Bool, kind: String) {
    self = !isUnicode ? .ascii : kind == "linux" || kind.hasPrefix("linux-") ? .console : .unicode
  }

  func holds(_ code: UInt32) -> Bool {
    switch self {
    case .unicode: true
    case .console:
      code < 0x180 && !Repertoire.missing.contains(code) || (0x2500...0x257F).contains(code)
        || Repertoire.signs.contains(code)
    case .ascii: code < 0x80
    }
  }

  /// What stands for a character that the terminal lacks.
  func standIn(for character: Character) -> UInt32 {
    let parts = character.unicodeScalars
    if parts.count == 1, let only = parts.first, holds(only.value) { return only.value }
    return UInt32(character.asciiStandIn)
  }

  /// Latin letters behind Latin-1 that the fonts lack.
  private static let missing = Set<UInt32>(0x100..<0x180).subtracting(
    "ĐĞğİıŒœŞşŠšŸŽž".unicodeScalars.map(\.value))

  /// What Debian's console fonts Lat15, Uni2 and Uni3 (console-setup 1.221) all have of other
  /// signs, beside the lines of boxes. Of them `▶` is drawn as an arrow and `●` as `•`.
  private static let signs = Set(
    "‐‑‒–—―‘’‚“”„•‹›‼€№™←↑→↓−≈≠≤≥≪≫█░▒■▮▲▴▶▸▼▾◀◂◈●♦✗✘".unicodeScalars.map(\.value))
}
