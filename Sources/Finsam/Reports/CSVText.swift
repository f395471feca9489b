/// Rows as text for Excel: semicolons between cells, quotes where a cell needs them.
package enum CSVText {
  package static func written(_ rows: [[String]]) -> String {
    var text = ""
    for row in rows {
      text += row.map(cell).joined(separator: ";")
      text += "\n"
    }
    return text
  }

  private static func cell(_ text: String) -> String {
    if text.isEmpty { return text }
    let text = harmless(text)
    let needsQuotes =
      text.utf8.contains { special.contains($0) } || text.first.map(isBlank) == true
      || text.last.map(isBlank) == true
    guard needsQuotes else { return text }
    let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }

  private static func isBlank(_ character: Character) -> Bool {
    character.asciiValue.map { $0 <= 0x20 } ?? character.isWhitespace
  }

  private static let special = Array(";\"\n\r".utf8)

  /// A cell that Excel would run as a formula gets an apostrophe first; a negative number is one.
  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      first != "-" || Number(digits: text) == nil
    else { return text }
    return "'" + text
  }
}
