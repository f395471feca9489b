/// One line of text being written: a form's field, the filter, a search.
package struct LineEditor: Equatable, Sendable {
  private var characters: [Character]
  /// Characters, as people count them, before the cursor.
  package private(set) var cursor: Int
  private var past: [Moment] = []
  private var future: [Moment] = []
  /// Letters typed in a row are undone together.
  private var isTyping = false

  /// What the line was, to undo.
  private struct Moment {
    let characters: [Character]
    let cursor: Int
  }

  /// Lines that look the same are, whatever each of them once was.
  package static func == (left: LineEditor, right: LineEditor) -> Bool {
    left.characters == right.characters && left.cursor == right.cursor
  }

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
    case .control("z"): LineEditor.step(&self, from: \.past, to: \.future)
    case .control("y"): LineEditor.step(&self, from: \.future, to: \.past)
    default:
      let before = Moment(characters: characters, cursor: cursor)
      guard write(key) else { return false }
      note(before, isTyping: key.isCharacter)
    }
    return true
  }

  private mutating func write(_ key: Key) -> Bool {
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
    let before = Moment(characters: characters, cursor: cursor)
    var pasted = Array(text)
    if pasted.last?.isLineBreak == true { pasted.removeLast() }
    insert(String(pasted))
    note(before, isTyping: false)
  }

  /// Puts another text in the place of all of it, as one step to undo.
  package mutating func replace(with text: String) {
    let before = Moment(characters: characters, cursor: cursor)
    characters = []
    cursor = 0
    insert(text)
    note(before, isTyping: false)
  }

  /// Keeps what the line was, if it is no longer that.
  private mutating func note(_ before: Moment, isTyping: Bool) {
    guard characters != before.characters else {
      self.isTyping = self.isTyping && cursor == before.cursor
      return
    }
    if !(isTyping && self.isTyping) { past.append(before) }
    future = []
    self.isTyping = isTyping
  }

  private static func step(
    _ line: inout LineEditor, from source: WritableKeyPath<LineEditor, [Moment]>,
    to rest: WritableKeyPath<LineEditor, [Moment]>
  ) {
    guard let next = line[keyPath: source].popLast() else { return }
    line[keyPath: rest].append(Moment(characters: line.characters, cursor: line.cursor))
    line.characters = next.characters
    line.cursor = next.cursor
    line.isTyping = false
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
  }
}

extension Key {
  fileprivate var isCharacter: Bool {
    if case .character = self { true } else { false }
  }
}
