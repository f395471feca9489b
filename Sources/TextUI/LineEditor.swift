/// One line of text being written: a form's field, the filter, a search.
package struct LineEditor: Equatable, Sendable {
  private var characters: [Character]
  /// Characters, as people count them, before the cursor.
  package private(set) var cursor: Int

  /// Starts with the cursor after the text.
  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// Answers whether the key meant something to the line.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .space: insert(" ")
    case .backspace: if cursor > 0 { remove(cursor - 1..<cursor) }
    case .delete: if cursor < characters.count { remove(cursor..<cursor + 1) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .controlLeft: cursor = Words.start(before: cursor, in: characters)
    case .controlRight: cursor = Words.end(after: cursor, in: characters)
    case .control("k"): remove(cursor..<characters.count)
    case .control("u"): remove(0..<cursor)
    case .control("w"): remove(Words.start(before: cursor, in: characters)..<cursor)
    default: return false
    }
    return true
  }

  /// Inserts pasted text; each line break becomes a space, a last one disappears.
  package mutating func paste(_ text: String) {
    var pasted = Array(text)
    if pasted.last?.isLineBreak == true { pasted.removeLast() }
    insert(String(pasted))
  }

  private mutating func insert(_ text: String) {
    let line = text.map { $0.isLineBreak ? " " : $0 }
    // A combining mark joins the character before it.
    let before = String(characters[..<cursor]) + String(line)
    characters = Array(before + String(characters[cursor...]))
    cursor = min(before.count, characters.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }
}

extension LineEditor {
  /// Draws the line, scrolled so that the cursor is seen, and puts the terminal's cursor there.
  package func draw(
    on canvas: inout Canvas, in area: Rect, role: Role = .activeInput, placeholder: String = "",
    isFocused: Bool = true
  ) {
    let row = area.splitTop(1).top
    guard !row.isEmpty else { return }
    canvas.fill(row, role)
    if isEmpty { canvas.write(placeholder, x: row.x, y: row.y, .placeholder, in: row) }
    let total = TextWidth.cells(of: text)
    let column = TextWidth.cells(of: String(characters[..<cursor]))
    let scrolled = isFocused ? max(0, min(column - row.width * 2 / 3, total + 1 - row.width)) : 0
    canvas.write(text, x: row.x - scrolled, y: row.y, role, in: row)
    guard isFocused else { return }
    canvas.cursor = Point(x: row.x + min(column - scrolled, row.width - 1), y: row.y)
    canvas.showsCursor = true
  }
}
