/// HTML made from texts and elements of the program's own alone: a text is escaped where it becomes
/// HTML, and there is no other way to make any.
struct HTML: Equatable {
  private(set) var written: String

  private init(written: String) { self.written = written }

  /// What a reader sees.
  init(text: String) {
    var written = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\"": written += "&quot;"
      case "'": written += "&#39;"
      default: written.unicodeScalars.append(scalar)
      }
    }
    self.written = written
  }

  /// Markup of the program's own, which no data can become.
  static func markup(_ markup: StaticString) -> HTML { HTML(written: markup.description) }

  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ children: HTML...
  ) -> HTML { element(name, attributes, children) }

  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ children: [HTML]
  ) -> HTML {
    let given = attributes.filter { !$0.value.isEmpty }
      .map { " \($0.key)=\"\(HTML(text: $0.value).written)\"" }
    return HTML(
      written: "<\(name)\(given.joined())>" + children.map(\.written).joined() + "</\(name)>")
  }

  static func + (left: HTML, right: HTML) -> HTML { HTML(written: left.written + right.written) }
}

extension [HTML] {
  func joined(_ separator: StaticString) -> HTML {
    dropFirst().reduce(first ?? .markup("")) { $0 + .markup(separator) + $1 }
  }
}
