import Finsam

/// The texts of a page, by a reader that knows the elements of a report and no other.
struct ReadHTML {
  private(set) var texts: [String] = []
  /// What the reader does not know: markup that some text has become.
  private(set) var unknown: [String] = []
  private(set) var open: [String] = []

  private static let blocks: Set<String> = [
    "h1", "h2", "h3", "h4", "p", "li", "th", "td", "blockquote", "ul", "table", "thead", "tbody",
    "tr",
  ]
  private static let others: Set<String> = [
    "html", "head", "body", "title", "style", "strong", "span", "svg", "rect",
  ]
  private static let void: Set<String> = ["meta", "br"]
  private static let attributes: Set<String> = [
    "lang", "charset", "name", "content", "class", "scope", "width", "height", "viewBox",
    "preserveAspectRatio", "aria-hidden", "fill",
  ]

  init(_ html: String) {
    var rest = Array(html.unicodeScalars)[...]
    while !rest.isEmpty {
      if rest.first != "<" {
        let text = rest.prefix { $0 != "<" }
        rest = rest.dropFirst(text.count)
        read(text: String(String.UnicodeScalarView(text)))
        continue
      }
      let tag = rest.prefix { $0 != ">" }
      rest = rest.dropFirst(tag.count + 1)
      read(tag: String(String.UnicodeScalarView(tag.dropFirst())))
    }
    if !open.isEmpty { unknown.append("öppna: \(open)") }
  }

  private mutating func read(tag: String) {
    if tag == "!DOCTYPE html" { return }
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { unknown.append("</\(name)>") }
      if Self.blocks.contains(name) { texts.append("") }
      return
    }
    let name = String(tag.prefix { $0 != " " })
    var rest = tag.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].trimmed
      let value = rest[equals...].dropFirst(2)
      guard let end = value.firstIndex(of: "\"") else { break }
      if !Self.attributes.contains(key) { unknown.append(key) }
      rest = value[value.index(after: end)...]
    }
    if !rest.trimmed.isEmpty { unknown.append("<\(tag)>") }
    if Self.void.contains(name) {
      if name == "br" { add("\n") }
      return
    }
    guard Self.blocks.contains(name) || Self.others.contains(name) else {
      unknown.append("<\(name)>")
      return
    }
    open.append(name)
    if Self.blocks.contains(name) { texts.append("") }
  }

  private mutating func read(text: String) {
    if open.contains("head") { return }
    add(unescaped(text))
  }

  private mutating func add(_ text: String) {
    if texts.isEmpty { texts.append("") }
    texts[texts.count - 1] += text
  }

  private mutating func unescaped(_ text: String) -> String {
    let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
    var result = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        result.append(scalar)
        continue
      }
      let name = rest.prefix { $0 != ";" }
      guard let own = entities[String(String.UnicodeScalarView(name))] else {
        unknown.append("&")
        continue
      }
      result += own.unicodeScalars
      rest = rest.dropFirst(name.count + 1)
    }
    return String(result)
  }
}
