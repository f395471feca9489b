import Foundation
import Testing
import TextUI

@testable import NcursesTerminal

@Suite struct PaletteTests {
  @Test func `colours that are alike share a pair, and the terminal's own need none`() {
    let red = Style(foreground: Color(red: 255, green: 0, blue: 0))
    var bold = red
    bold.isBold = true
    let theme = Theme(
      name: "prov", title: "Prov", isDark: true,
      styles: [.text: Style(), .error: red, .warning: bold])
    let palette = Palette(theme: theme, depth: .many)
    #expect(palette.pairs == [Palette.Pair(foreground: 196, background: nil)])
    #expect(palette[.error] == Palette.Ink(looks: 0, pair: 1))
    #expect(palette[.warning] == Palette.Ink(looks: 1, pair: 1))
    #expect(palette[.text] == Palette.Ink(looks: 0, pair: 0))
  }

  @Test func `where text has colours, the terminal's own are a pair too`() {
    let paper = Style(background: Color(red: 255, green: 255, blue: 255))
    let theme = Theme(
      name: "prov", title: "Prov", isDark: false, styles: [.text: paper, .popup: Style()])
    let palette = Palette(theme: theme, depth: .eight)
    #expect(palette[.text].pair == 1)
    #expect(palette[.popup].pair == 2)
    #expect(Palette(theme: theme, depth: .none).pairs.isEmpty)
  }

  @Test(arguments: zip(Array("åÄö─┼▶█–✔✖◐日"), "aAo-+>#-vx~?".utf8))
  func `characters have stand-ins in ASCII`(character: Character, ascii: UInt8) {
    #expect(character.asciiStandIn == ascii)
  }

  @Test
  func `on the console of Linux every sign of a screen has a glyph, or one that stands for it`()
    throws
  {
    let console = Repertoire(isUnicode: true, kind: "linux")
    let signs = Set(try Self.pictures().joined()).filter { !$0.isWhitespace && !$0.isASCII }
    #expect(signs.isSuperset(of: "✔✖◐○●▶▸│─…–≠·"))
    for sign in signs {
      let shown = console.standIn(for: sign)
      #expect(console.holds(shown), "\(sign)")
      #expect(shown != 63, "\(sign) has no stand-in")
    }
    let statuses = "✔◐✖?–○≠!·●".map(console.standIn)
    #expect(Set(statuses).count == statuses.count)
  }

  /// The pictures of screens that tests compare with.
  private static func pictures() throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "DashboardTests/Snapshots")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }

  @Test(arguments: [
    ("å", "å"), ("É", "É"), ("č", "?"), ("✔", "v"), ("✖", "x"), ("◐", "~"), ("○", "o"), ("–", "–"),
    ("…", "~"), ("日", "?"), ("▶", "▶"), ("╭", "╭"), ("▌", "#"), ("a\u{30A}", "a"),
  ])
  func `the console shows`(character: Character, shown: String) {
    let console = Repertoire(isUnicode: true, kind: "linux")
    #expect(console.standIn(for: character) == shown.unicodeScalars.first?.value)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("å", "w6U=")])
  func `base 64`(text: String, encoded: String) {
    #expect(Base64.encoded(text.utf8) == encoded)
  }
}
