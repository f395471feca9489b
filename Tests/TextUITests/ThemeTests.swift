import Testing

@testable import TextUI

struct ThemeTests {
  private static let colored = ThemeFile.names.filter { $0 != "mono" }
  private static let statuses: [Role] = [.met, .partlyMet, .notMet, .notMeasured, .notAssessed]

  @Test(arguments: colored)
  func `every text stands out from its background, in the 256 palette too`(name: String) throws {
    let theme = try ThemeFile(name).theme
    for role in Role.allCases {
      let foreground = try #require(theme[role].foreground, "\(role)")
      let background = try #require(theme[role].background, "\(role)")
      let isText = role != .border && role != .barRest
      let least = !isText ? 3 : name == "hog-kontrast" ? 7 : 4.5
      #expect(foreground.contrast(against: background) >= least, "\(role)")
      let palette = Color(xterm256: foreground.xterm256)
      #expect(palette.contrast(against: Color(xterm256: background.xterm256)) >= least, "\(role)")
    }
  }

  @Test(arguments: colored, [ColorDepth.eight, .sixteen])
  func `every text can be read with few colours, also where bold is bright`(
    name: String, depth: ColorDepth
  ) throws {
    let theme = try ThemeFile(name).theme
    for role in Role.allCases {
      let look = theme[role].appearance(at: depth)
      let foreground = try #require(look.foreground)
      let background = try #require(look.background)
      #expect(max(foreground, background) < (depth == .eight ? 8 : 16), "\(role)")
      #expect(Self.leastContrast(look) >= 4.5, "\(role): \(foreground) on \(background)")
    }
    for role: Role in [.cursor, .activeTab, .otherCursor] {
      #expect(theme[role].appearance(at: depth) != theme[.text].appearance(at: depth), "\(role)")
    }
  }

  /// As xterm and the console of Linux show it, with bold text bright and not.
  private static func leastContrast(_ look: Appearance) -> Double {
    guard let foreground = look.foreground, let background = look.background else { return 0 }
    let shown = look.isBold && foreground < 8 ? [foreground, foreground + 8] : [foreground]
    return Color.palettes.flatMap { palette in
      shown.map { palette[$0].contrast(against: palette[background]) }
    }.min() ?? 0
  }

  @Test func `whatever colours a theme has, few of them can be read`() {
    var numbers = SeededNumbers(seed: 8)
    func color() -> Color {
      Color(
        red: UInt8.random(in: 0...255, using: &numbers),
        green: UInt8.random(in: 0...255, using: &numbers),
        blue: UInt8.random(in: 0...255, using: &numbers))
    }
    for round in 0..<600 {
      var style = Style(foreground: color(), background: color(), isBold: round % 2 == 0)
      if round % 3 == 0 { style.ansi8Foreground = Int.random(in: 0..<8, using: &numbers) }
      if round % 5 == 0 { style.ansi16Background = Int.random(in: 0..<16, using: &numbers) }
      for depth: ColorDepth in [.eight, .sixteen] {
        #expect(Self.leastContrast(style.appearance(at: depth)) >= 4.5, "\(style)")
      }
    }
  }

  @Test(arguments: colored)
  func `the five statuses have five colours`(name: String) throws {
    let theme = try ThemeFile(name).theme
    #expect(Set(Self.statuses.compactMap { theme[$0].foreground?.xterm256 }).count == 5)
    #expect(Set(Self.statuses.map { theme[$0].appearance(at: .sixteen).foreground }).count >= 4)
  }

  @Test(arguments: ThemeFile.names)
  func `without colour the cursor and the active tab still show`(name: String) throws {
    let theme = try ThemeFile(name).theme
    let text = theme[.text].appearance(at: .none)
    for role: Role in [.cursor, .otherCursor, .activeTab, .title, .activeInput, .error] {
      let look = theme[role].appearance(at: .none)
      #expect(look.foreground == nil && look.background == nil)
      #expect(look != text, "\(role)")
    }
  }

  @Test func `what stands in for colour is shown only without it`() {
    var style = Style(foreground: Color(red: 255, green: 0, blue: 0))
    style.isBoldWithoutColor = true
    style.isUnderlinedWithoutColor = true
    style.isReversedWithoutColor = true
    for depth: ColorDepth in [.eight, .sixteen, .many] {
      let look = style.appearance(at: depth)
      #expect(look.foreground != nil)
      #expect(!look.isBold && !look.isUnderlined && !look.isReversed)
    }
    let plain = style.appearance(at: .none)
    #expect(plain.foreground == nil && plain.isBold && plain.isUnderlined && plain.isReversed)
  }

  @Test func `mono has no colours and says the same as the built-in theme`() throws {
    let mono = try ThemeFile("mono").theme
    #expect(mono == Theme.plain)
  }

  @Test func `themes say what they are`() throws {
    let themes = try ThemeFile.names.map { try ThemeFile($0).theme }
    #expect(
      themes.map(\.title) == ["Norrsken", "Snö", "Hög kontrast", "Färgblind", "Mono"])
    #expect(themes.map(\.isDark) == [true, false, true, true, true])
  }
}
