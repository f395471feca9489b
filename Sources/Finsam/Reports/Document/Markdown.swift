/// Markdown in which what is written stays what is read, made from texts and marks of its own
/// alone: a text is escaped where it becomes Markdown, and there is no other way to make any.
///
/// Only what Markdown would take as its own where it stands is escaped, since many read the file as
/// it is. CommonMark 0.31, and the tables and strikethrough of GitHub's.
struct Markdown: Equatable {
  /// Where a line of text stands.
  enum Context { case paragraph, heading, cell }

  fileprivate(set) var written: String

  private init(written: String) { self.written = written }

  /// A mark of Markdown's own.
  static func mark(_ sign: StaticString) -> Markdown { Markdown(written: sign.description) }

  init(_ text: ReportText, _ context: Context) {
    let lines = text.lines.map { spans in
      spans.enumerated().map { index, span in
        let escaped = EscapedLine(span.text, context, isAtStart: index == 0).text
        return span.isStrong ? "**\(escaped)**" : escaped
      }.joined().trimmed
    }.filter { !$0.isEmpty }
    let lineBreak =
      switch context {
      case .paragraph: "\n"
      case .heading: " "
      case .cell: "<br>"
      }
    written = lines.joined(separator: lineBreak)
  }

  /// A link within the document; a name may hold nothing but letters, numbers, hyphens and `_`.
  static func link(_ text: ReportText, to name: String) -> Markdown {
    let name = name.filter { $0.isLetter || $0.isNumber || "-_".contains($0) }
    return Markdown(written: "[\(Markdown(text, .heading).written)](#\(name))")
  }

  static func + (left: Markdown, right: Markdown) -> Markdown {
    Markdown(written: left.written + right.written)
  }

  /// Each line with a mark before it: on the first, and on those that follow.
  func lines(_ first: StaticString, then rest: StaticString) -> Markdown {
    let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
    return Markdown(
      written: lines.enumerated().map { index, line in
        (index == 0 ? first.description : rest.description) + line
      }.joined(separator: "\n"))
  }
}

extension [Markdown] {
  func joined(_ separator: StaticString) -> Markdown {
    dropFirst().reduce(first ?? .mark("")) { $0 + .mark(separator) + $1 }
  }
}

/// A part of a line with a backslash before what Markdown would take as its own.
private struct EscapedLine {
  private let scalars: [Unicode.Scalar]
  private let context: Markdown.Context
  /// The place of the sign that makes the line a list, a heading or the like; nil where none does.
  private let opening: Int?
  private let closing: Int?

  init(_ text: String, _ context: Markdown.Context, isAtStart: Bool) {
    scalars = Array(text.unicodeScalars)
    self.context = context
    opening =
      isAtStart && context == .paragraph ? EscapedLine.opening(scalars) : nil
    closing = context == .heading ? EscapedLine.closing(scalars) : nil
  }

  var text: String {
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      if index == opening || index == closing || isMark(index) { result.append("\\") }
      result.append(scalars[index])
    }
    return String(result)
  }

  private func isMark(_ index: Int) -> Bool {
    let before = index > 0 ? scalars[index - 1] : nil
    let after = index + 1 < scalars.count ? scalars[index + 1] : nil
    switch scalars[index] {
    case "\\": return after.map(\.isPunctuationOfASCII) ?? true
    case "`", "|": return true
    // One that stands alone begins and ends nothing.
    case "*", "~": return !(before.isBlank && after.isBlank)
    case "_": return !(before.isOfWord && after.isOfWord)
    case "<": return after.map { $0.isLetterOfASCII || "/!?".unicodeScalars.contains($0) } ?? true
    case "&": return after.map { $0 == "#" || $0.isLetterOfASCII } ?? true && isEntity(index)
    case ":", ".":
      return beginsLink(index)
        && scalars[index...].indices.dropFirst()
          .prefix { !Optional(scalars[$0]).isBlank }.contains { next in
            // A link within the word is none of its own: its sign needs no other look.
            ![":", "."].contains(scalars[next]) && isMark(next)
          }
    case "]": return after.map { "([:".unicodeScalars.contains($0) } ?? false
    default: return false
    }
  }

  /// The sign of `http://` or `www.` that makes a link of what follows, in which no backslash is
  /// one: a link that would need any is to be none.
  private func beginsLink(_ index: Int) -> Bool {
    if scalars[index] == ":" { return scalars[(index + 1)...].prefix(2).elementsEqual(["/", "/"]) }
    let word = String(String.UnicodeScalarView(scalars[..<index].suffix(3)))
    return word.lowercased() == "www"
  }

  /// `&amp;`
  private func isEntity(_ index: Int) -> Bool {
    let rest = scalars[(index + 1)...]
    let end = rest.firstIndex { !($0 == "#" || $0.isLetterOfASCII || $0.isDigitOfASCII) }
    return end.map { scalars[$0] == ";" } ?? false
  }

  /// Where a line of text would begin something else.
  private static func opening(_ line: [Unicode.Scalar]) -> Int? {
    guard let first = line.first else { return nil }
    let second = line.count > 1 ? line[1] : nil
    switch first {
    case ">": return 0
    case "#":
      let rest = line.drop { $0 == "#" }
      return line.count - rest.count <= 6 && rest.first.isBlankOrNothing ? 0 : nil
    case "-": return second.isBlankOrNothing || second == "-" || second == ":" ? 0 : nil
    case "+": return second.isBlankOrNothing ? 0 : nil
    case ":": return second == "-" ? 0 : nil
    case "=": return line.allSatisfy { $0 == "=" || $0 == " " } ? 0 : nil
    case "[": return line.count > 3 && line[2] == "]" && Optional(line[3]).isBlank ? 0 : nil
    default:
      let digits = line.prefix { $0.isDigitOfASCII }.count
      guard (1...9).contains(digits), digits < line.count,
        ".)".unicodeScalars.contains(line[digits])
      else { return nil }
      let next = digits + 1 < line.count ? line[digits + 1] : nil
      return next.isBlankOrNothing ? digits : nil
    }
  }

  /// Where signs at the end of a heading would be taken for its frame.
  private static func closing(_ line: [Unicode.Scalar]) -> Int? {
    let signs = line.reversed().prefix { $0 == "#" }.count
    return signs == 0 ? nil : line.count - 1
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOfASCII: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }

  fileprivate var isDigitOfASCII: Bool { ("0"..."9").contains(self) }

  fileprivate var isPunctuationOfASCII: Bool {
    (0x21..<0x7F).contains(value) && !isLetterOfASCII && !isDigitOfASCII
  }
}

extension Unicode.Scalar? {
  fileprivate var isBlank: Bool { map { $0 == " " || $0 == "\t" } ?? false }
  fileprivate var isBlankOrNothing: Bool { map { $0 == " " || $0 == "\t" } ?? true }
  fileprivate var isOfWord: Bool {
    map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }
}
