import TextUI

/// A paragraph of Markdown: its characters without signs, each with its role.
struct ReportText {
  private var characters: [(character: Character, role: Role)] = []

  init(_ markdown: Substring, _ role: Role) {
    var isStrong = false
    var rest = markdown
    while let character = rest.popFirst() {
      if character == "\\", let escaped = rest.popFirst() {
        characters.append((escaped, isStrong ? .strong : role))
      } else if character == "*" {
        guard rest.first == "*" else { continue }
        rest.removeFirst()
        isStrong.toggle()
      } else {
        characters.append((character, isStrong ? .strong : role))
      }
    }
  }

  var plain: String { String(characters.map(\.character)) }

  /// Wrapped as plain text is; what wrapping leaves out is spaces.
  func lines(width: Int) -> [Line] {
    guard !characters.isEmpty else { return [.blank] }
    var rest = characters[...]
    return plain.wrapped(to: width).map { row in
      var spans: [Span] = []
      for character in row {
        while let next = rest.first, next.character != character { rest.removeFirst() }
        let role = rest.popFirst()?.role ?? .text
        if spans.last?.role == role {
          spans[spans.count - 1].text.append(character)
        } else {
          spans.append(Span(String(character), role))
        }
      }
      return Line(spans)
    }
  }
}
