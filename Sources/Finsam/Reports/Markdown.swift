/// Text and tables in Markdown, where what is written stays what is read.
package enum Markdown {
  package static func table(_ header: [String], _ rows: [[String]]) -> String {
    let rule = header.map { _ in "---" }
    return ([header.map(\.inMarkdownCell), rule] + rows.map { $0.map(\.inMarkdownCell) })
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

extension String {
  /// The text with everything escaped that Markdown would take as its own.
  package var inMarkdown: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let trimmed = String(line).trimmed
      return trimmed.startEscaped
    }.joined(separator: "\n")
  }

  /// On one line, for a table's cell.
  fileprivate var inMarkdownCell: String {
    inMarkdown.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "<br>")
  }

  private var startEscaped: String {
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, ".)".contains(mark) {
      return digits + "\\" + String(rest).escaped
    }
    guard let first, "#-+=".contains(first) else { return escaped }
    return "\\" + escaped
  }

  private var escaped: String {
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      if "\\`*_[]<>|&~".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
