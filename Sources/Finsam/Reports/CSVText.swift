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

  /// Rows as a spreadsheet takes them from the clipboard: one line each, with tabs between cells.
  package static func pasted(_ rows: [[String]]) -> String {
    rows.map { $0.map { harmless($0.oneLine) }.joined(separator: "\t") }.joined(separator: "\n")
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

  /// A cell that Excel would run as a formula gets an apostrophe first; a negative number is none.
  /// So does one that begins with such an apostrophe, to be told from it.
  private static func harmless(_ text: String) -> String {
    isGuarded(text.unicodeScalars.drop { $0 == "'" }) && Number(digits: text) == nil
      ? "'" + text : text
  }

  /// The text of a cell that `written` may have put an apostrophe in front of.
  package static func withoutGuard(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'",
      isGuarded(cell.unicodeScalars.drop { $0 == "'" })
    else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  /// Signs that begin a formula, as Excel and others understand them in full width too.
  private static func isGuarded(_ text: Substring.UnicodeScalarView) -> Bool {
    text.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
  }
}
