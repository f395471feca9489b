/// Tells a file that the program wrote from one that a person has edited since: the last line of
/// what it writes is a comment with a digest of all above it, which readers of HTML and Markdown do
/// not show.
///
/// CSV has no comments, so that no such file is taken for one that nobody has edited.
package enum GeneratedText {
  private static let opening =
    "<!-- Skriven av Kansli, som ersätter filen så länge ingen har "
    + "ändrat i den: "
  private static let closing = " -->\n"

  /// The text as it is put in a file.
  package static func marked(_ text: String, as form: ReportForm) -> String {
    switch form {
    case .html, .markdown:
      let gap = form == .html ? "" : "\n"
      return text + gap + opening + (text + gap).digest + closing
    // Excel shows å ä ö of a file that begins so.
    case .csv: return "\u{FEFF}" + text
    case .calendar: return text
    }
  }

  package enum State: Equatable, Sendable {
    /// What the program wrote, letter for letter; another program may have changed how lines end.
    case untouched
    /// What the program wrote, and somebody has changed.
    case edited
    /// Nothing that the program is known to have written.
    case foreign

    package init(of text: String) {
      let text = text.normalizedLines
      guard text.contains(opening) else {
        self = .foreign
        return
      }
      let isSame =
        text.lastLineStart.map { start in
          text[start...] == opening + String(text[..<start]).digest + closing
        } ?? false
      self = isSame ? .untouched : .edited
    }
  }
}

extension String {
  /// Where the line begins that ends with the last line feed.
  fileprivate var lastLineStart: Index? {
    let all = utf8
    guard let end = all.indices.last else { return nil }
    return all[..<end].lastIndex(of: 0x0A).map { all.index(after: $0) } ?? startIndex
  }
}
