/// Rows as text for Excel: semicolons between cells, quotes where a cell needs them.
package enum CSVText {
  package static func written(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ";") + "\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let text = harmless(text)
    let needsQuotes =
      text.unicodeScalars.contains { ";\"\n\r".unicodeScalars.contains($0) }
      || text.first?.isWhitespace == true || text.last?.isWhitespace == true
    guard needsQuotes else { return text }
    let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }

  /// A cell that Excel would run as a formula gets an apostrophe first; a negative number is one.
  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      first != "-" || Number(digits: text) == nil
    else { return text }
    return "'" + text
  }
}
