import TextUI

/// A help page in lines of a width. The parser hands it over unbroken: the words are other ones,
/// and of other lengths, when they are put into Swedish.
struct HelpText {
  let width: Int

  /// Of columns so many that nothing is broken before it is put into Swedish.
  static let unbroken = 100_000

  /// As wide as the terminal, or as `COLUMNS` says, but not wider than one reads with ease.
  init(environment: [String: String], output: OutputTarget) {
    let asked = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    width = max(40, min(asked ?? output.textWidth, 100))
  }

  func wrapped(_ page: String) -> String {
    page.split(separator: "\n", omittingEmptySubsequences: false).flatMap { lines(String($0)) }
      .joined(separator: "\n")
  }

  /// The lines of a paragraph, of a usage, or of a word and what it means beside it.
  private func lines(_ line: String) -> [String] {
    let indent = line.prefix { $0 == " " }.count
    if line.hasPrefix(HelpText.usage) || line.dropFirst(indent).hasPrefix("kansli ") {
      return usage(line, indent: indent)
    }
    if let column = HelpText.secondColumn(of: line, after: indent), column <= width / 2 {
      let text = String(line.dropFirst(column))
      var lines = HangingText.lines(text, indent: column, hanging: column, width: width)
      lines[0].replaceSubrange(
        ..<lines[0].index(lines[0].startIndex, offsetBy: column),
        with: line.prefix(column))
      return lines
    }
    let isExample = line.hasPrefix(HelpText.example)
    return HangingText.lines(
      line, indent: indent, hanging: isExample ? HelpText.example.count : indent, width: width)
  }

  /// What belongs together, such as an option and its value, stays on one line.
  private func usage(_ line: String, indent: Int) -> [String] {
    var depth = 0
    let joined = line.dropFirst(indent).map { character -> Character in
      if character == "[" { depth += 1 } else if character == "]" { depth -= 1 }
      return depth > 0 && character == " " ? "\u{A0}" : character
    }
    return HangingText.lines(
      String(joined), indent: indent, hanging: HelpText.usage.count + 2, width: width
    ).map { $0.replacing("\u{A0}", with: " ") }
  }

  static let usage = "ANVÄNDNING: "
  private static let example = "Exempel: "

  /// Where the text begins that two blanks or more part from a word before it.
  private static func secondColumn(of line: String, after indent: Int) -> Int? {
    let letters = Array(line)
    var index = indent
    while index + 1 < letters.count {
      if letters[index] == " ", letters[index + 1] == " " {
        return letters[index...].firstIndex { $0 != " " }
      }
      index += 1
    }
    return nil
  }
}
