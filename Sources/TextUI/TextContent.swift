/// A place in a text: line and character, both counted from 0.
struct TextPlace: Hashable, Comparable, Sendable {
  var line: Int
  var column: Int

  init(_ line: Int, _ column: Int) {
    self.line = line
    self.column = column
  }

  static func < (one: TextPlace, two: TextPlace) -> Bool {
    (one.line, one.column) < (two.line, two.column)
  }
}

/// Lines of text and the cursor among them. There is always a line.
struct TextContent: Equatable, Sendable {
  private(set) var lines: [[Character]]
  var cursor = TextPlace(0, 0)

  init(_ text: String) { lines = TextContent.split(text) }

  var text: String { lines.map { String($0) }.joined(separator: "\n") }
  var line: [Character] { lines[cursor.line] }
  var end: TextPlace { TextPlace(lines.count - 1, lines[lines.count - 1].count) }

  var placeBefore: TextPlace {
    if cursor.column > 0 { return TextPlace(cursor.line, cursor.column - 1) }
    return cursor.line > 0 ? TextPlace(cursor.line - 1, lines[cursor.line - 1].count) : cursor
  }

  var placeAfter: TextPlace {
    if cursor.column < line.count { return TextPlace(cursor.line, cursor.column + 1) }
    return cursor.line + 1 < lines.count ? TextPlace(cursor.line + 1, 0) : cursor
  }

  var wordStart: TextPlace {
    cursor.column == 0
      ? placeBefore : TextPlace(cursor.line, Words.start(before: cursor.column, in: line))
  }

  var wordEnd: TextPlace {
    cursor.column == line.count
      ? placeAfter : TextPlace(cursor.line, Words.end(after: cursor.column, in: line))
  }

  mutating func insert(_ text: String) {
    // A combining mark joins the character before it, so the first line is cut up anew.
    let before = String(line[..<cursor.column])
    let after = line[cursor.column...]
    var inserted = TextContent.split(before + text)
    let last = inserted.count - 1
    let end = TextPlace(cursor.line + last, inserted[last].count)
    inserted[last] = Array(String(inserted[last]) + String(after))
    lines.replaceSubrange(cursor.line...cursor.line, with: inserted)
    cursor = TextPlace(end.line, min(end.column, inserted[last].count))
  }

  /// Removes what stands between the cursor and another place, which may be on either side.
  mutating func remove(from place: TextPlace) {
    let (start, end) = (min(cursor, place), max(cursor, place))
    let joined = lines[start.line][..<start.column] + lines[end.line][end.column...]
    lines.replaceSubrange(start.line...end.line, with: [Array(String(joined))])
    cursor = TextPlace(start.line, min(start.column, lines[start.line].count))
  }

  private static func split(_ text: String) -> [[Character]] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineBreak).map { Array($0) }
  }
}
