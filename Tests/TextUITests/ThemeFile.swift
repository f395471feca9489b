import FoundationEssentials
import TextUI

/// Just enough of a reader of the theme files to prove their colours; the program has a real one.
struct ThemeFile {
  let theme: Theme

  static let names = ["norrsken", "sno", "hog-kontrast", "fargblind", "mono"]

  init(_ name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "themes/\(name).yaml"), encoding: .utf8)
    var styles = RoleStyles()
    var facts: [String: String] = [:]
    var role: Role?
    for line in text.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      let line = line.dropFirst(indent)
      guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { continue }
      let key = String(line[..<colon])
      let value = String(line[colon...].dropFirst(2).filter { $0 != "\"" })
      switch indent {
      case 0:
        facts[key] = value
      case 2:
        role = Role(rawValue: key)
        guard let role else { throw UnknownWord(word: key) }
        styles[role] = Style()
      default:
        guard let role else { throw UnknownWord(word: key) }
        var style = styles[role] ?? Style()
        try style.read(key, value)
        styles[role] = style
      }
    }
    theme = Theme(
      name: name, title: facts["namn"] ?? "", isDark: facts["underlag"] == "mörkt",
      styles: styles)
    guard styles.count == Role.allCases.count else { throw UnknownWord(word: name) }
  }
}

/// A word in a theme file that means nothing, or a role that is missing.
struct UnknownWord: Error { let word: String }

extension Style {
  fileprivate mutating func read(_ key: String, _ value: String) throws {
    switch key {
    case "text": foreground = Color(hex: value)
    case "bakgrund": background = Color(hex: value)
    case "text16": ansi16Foreground = Int(value)
    case "bakgrund16": ansi16Background = Int(value)
    case "text8": ansi8Foreground = Int(value)
    case "bakgrund8": ansi8Background = Int(value)
    case "fet": isBold = value == "ja"
    case "understruken": isUnderlined = value == "ja"
    case "omvänd": isReversed = value == "ja"
    case "dämpad": isDim = value == "ja"
    case "utan_färg":
      isBoldWithoutColor = value.contains("fet")
      isUnderlinedWithoutColor = value.contains("understruken")
      isReversedWithoutColor = value.contains("omvänd")
    default: throw UnknownWord(word: key)
    }
  }
}
