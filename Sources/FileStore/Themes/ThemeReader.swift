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

  mutating func theme() -> Theme? {
    guard let root = tree.root else { return nil }
    let name = DocumentKind.stem(of: source.file)
    var styles: [Role: Style] = [:]
    if let roles = tree.entry(of: root, "roller") {
      for entry in tree.entries(of: roles.value) {
        guard let role = Role(rawValue: tree[entry.key].content) else {
          report(entry.key, "Rollen ”\(tree[entry.key].content)” finns inte.", "Ta bort den.")
          continue
        }
        styles[role] = style(entry.value)
      }
    }
    return Theme(
      name: name, title: text(root, "namn") ?? name,
      isDark: text(root, "underlag") != "ljust", styles: styles)
  }

  private mutating func style(_ node: Int) -> Style {
    var style = Style()
    for entry in tree.entries(of: node) {
      let text = tree[entry.value].content
      let isYes = text == "ja"
      switch tree[entry.key].content {
      case "text": style.foreground = color(entry.value)
      case "bakgrund": style.background = color(entry.value)
      case "text16": style.ansi16Foreground = number(entry.value, below: 16)
      case "bakgrund16": style.ansi16Background = number(entry.value, below: 16)
      case "text8": style.ansi8Foreground = number(entry.value, below: 8)
      case "bakgrund8": style.ansi8Background = number(entry.value, below: 8)
      case "fet": style.isBold = isYes
      case "understruken": style.isUnderlined = isYes
      case "omvänd": style.isReversed = isYes
      case "dämpad": style.isDim = isYes
      case "utan_färg":
        let words = text.split(separator: " ")
        style.isBoldWithoutColor = words.contains("fet")
        style.isUnderlinedWithoutColor = words.contains("understruken")
        style.isReversedWithoutColor = words.contains("omvänd")
      default:
        report(entry.key, "”\(tree[entry.key].content)” är ingen egenskap.", "Ta bort raden.")
      }
    }
    return style
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

  private func text(_ root: Int, _ key: String) -> String? {
    tree.entry(of: root, key).map { tree[$0.value].content }
  }

  private mutating func report(_ node: Int, _ message: String, _ advice: String) {
    problems.append(
      source.problem(at: tree[node].range.lowerBound, message, advice: advice))
  }
}
