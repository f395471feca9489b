import Finsam
import TextUI

/// Reads one theme file: roles, their colours and attributes.
struct ThemeReader {
  private let source: SourceText
  private let tree: Tree
  private(set) var problems: [Problem]

  init(file: String, bytes: [UInt8]) {
    source = SourceText(file: file, bytes: bytes)
    let reading = TreeReader.read(source)
    tree = reading.tree
    problems = reading.problems.summed(file: file)
  }

  /// Nil where nothing in the file can be read as a theme.
  mutating func theme() -> Theme? {
    guard let root = tree.root, !tree.isEmpty(root) else {
      if problems.isEmpty {
        problems.append(
          Problem(
            file: source.file, message: "Filen är tom.",
            advice: "Skriv ett tema, eller ta bort filen."))
      }
      return nil
    }
    guard tree[root].kind == .mapping else {
      report(root, "Filen är inget tema.", Self.parts)
      return nil
    }
    let name = DocumentKind.stem(of: source.file)
    var title = name
    var isDark = true
    var styles: RoleStyles?
    for (key, value) in tree.entries(of: root) {
      switch tree[key].content {
      case "namn": title = tree.text(value)
      case "underlag": isDark = choice(value, ["mörkt", "ljust"]) != "ljust"
      case "bakgrund": _ = color(value)
      case "roller": styles = roles(value)
      default: report(key, "”\(tree[key].content)” är ingen del av ett tema.", Self.parts)
      }
    }
    if styles == nil { report(root, "Temat har inga roller.", Self.parts) }
    return Theme(name: name, title: title, isDark: isDark, styles: styles ?? RoleStyles())
  }

  private static let parts = "Ett tema har namn, underlag, bakgrund och roller."

  private mutating func roles(_ node: Int) -> RoleStyles {
    var styles = RoleStyles()
    for (key, value) in entries(of: node, "Rollerna") {
      if let role = Role(rawValue: tree[key].content) {
        styles[role] = style(value)
      } else {
        report(key, "Rollen ”\(tree[key].content)” finns inte.", "Ta bort den.")
      }
    }
    return styles
  }

  private mutating func style(_ node: Int) -> Style {
    var style = Style()
    for (key, value) in entries(of: node, "Rollens egenskaper") {
      switch tree[key].content {
      case "text": style.foreground = color(value)
      case "bakgrund": style.background = color(value)
      case "text16": style.ansi16Foreground = number(value, below: 16)
      case "bakgrund16": style.ansi16Background = number(value, below: 16)
      case "text8": style.ansi8Foreground = number(value, below: 8)
      case "bakgrund8": style.ansi8Background = number(value, below: 8)
      case "fet": style.isBold = isYes(value)
      case "understruken": style.isUnderlined = isYes(value)
      case "omvänd": style.isReversed = isYes(value)
      case "dämpad": style.isDim = isYes(value)
      case "utan_färg":
        let words = looks(value)
        style.isBoldWithoutColor = words.contains("fet")
        style.isUnderlinedWithoutColor = words.contains("understruken")
        style.isReversedWithoutColor = words.contains("omvänd")
      default:
        report(key, "”\(tree[key].content)” är ingen egenskap.", "Ta bort raden.")
      }
    }
    return style
  }

  /// A mapping's entries; none where there is no more than the key.
  private mutating func entries(of node: Int, _ what: String) -> [(key: Int, value: Int)] {
    if tree[node].kind != .mapping, !tree.isEmpty(node) {
      report(
        node, "\(what) står inte på egna rader.", "Skriv en på varje rad: nyckel, kolon, värde.")
    }
    return tree.entries(of: node)
  }

  private mutating func color(_ node: Int) -> Color? {
    if let color = Color(hex: tree[node].content) { return color }
    report(node, "”\(tree[node].content)” är ingen färg.", "Skriv till exempel \"#d7dfe8\".")
    return nil
  }

  private mutating func number(_ node: Int, below limit: Int) -> Int? {
    if let number = Int(tree[node].content), (0..<limit).contains(number) { return number }
    report(node, "”\(tree[node].content)” är inget färgnummer.", "Skriv 0–\(limit - 1).")
    return nil
  }

  private mutating func isYes(_ node: Int) -> Bool { choice(node, ["ja", "nej"]) == "ja" }

  private mutating func choice(_ node: Int, _ words: [String]) -> String? {
    let text = tree[node].content
    if words.contains(text) { return text }
    report(node, "”\(text)” är inte ett av valen.", "Skriv \(words.joined(separator: " eller ")).")
    return nil
  }

  private mutating func looks(_ node: Int) -> [Substring] {
    let known = ["fet", "understruken", "omvänd"]
    let text = tree[node].content
    if known.contains(text) { return [text[...]] }
    let words = text.split(separator: " ")
    let others = words.filter { word in !known.contains { $0 == word } }
    for word in others.isEmpty ? [] : Set(others).sorted() {
      report(node, "”\(word)” är inget utseende.", "Skriv fet, understruken eller omvänd.")
    }
    return words
  }

  private mutating func report(_ node: Int, _ message: String, _ advice: String) {
    problems.append(
      source.problem(at: tree[node].range.lowerBound, message, advice: advice))
  }
}
