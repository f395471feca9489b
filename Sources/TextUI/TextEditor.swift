/// Several lines of prose being written, with an undo of its own.
package struct TextEditor: Equatable, Sendable {
  private var content: TextContent
  private var past: [TextContent] = []
  private var future: [TextContent] = []
  /// Letters typed in a row are undone together.
  private var isTyping = false
  /// The column that moving up and down keeps to, past shorter lines.
  private var wantedColumn: Int?

  /// Starts with the cursor at the beginning.
  package init(_ text: String = "") {
    content = TextContent(text)
  }

  package var text: String { content.text }

  /// Answers whether the key meant something; `size` is that of the area the text is drawn in.
  package mutating func handle(_ key: Key, in size: Size) -> Bool {
    if move(key, in: size) {
      isTyping = false
      return true
    }
    wantedColumn = nil
    switch key {
    case .character(let character):
      edit(typing: true) { $0.insert(String(character)) }
    case .space:
      edit { $0.insert(" ") }
    case .enter:
      edit { $0.insert("\n") }
    case .backspace:
      edit { $0.remove(from: $0.placeBefore) }
    case .delete:
      edit { $0.remove(from: $0.placeAfter) }
    case .control("k"):
      edit { $0.remove(from: TextPlace($0.cursor.line, $0.line.count)) }
    case .control("u"):
      edit { $0.remove(from: TextPlace($0.cursor.line, 0)) }
    case .control("w"):
      edit { $0.remove(from: $0.wordStart) }
    case .control("z"):
      TextEditor.step(&content, from: &past, to: &future)
      isTyping = false
    case .control("y"):
      TextEditor.step(&content, from: &future, to: &past)
      isTyping = false
    default:
      return false
    }
    return true
  }

  /// Inserts pasted text with its line breaks, as one step to undo.
  package mutating func paste(_ text: String) {
    wantedColumn = nil
    edit { $0.insert(text) }
  }

  /// Puts another text in the place of all of it, as one step to undo.
  package mutating func replace(with text: String) {
    wantedColumn = nil
    edit { $0 = TextContent(text) }
  }

  private mutating func edit(typing: Bool = false, _ change: (inout TextContent) -> Void) {
    let before = content
    change(&content)
    guard content != before else { return }
    if !(typing && isTyping) {
      past.append(before)
      if past.count > TextEditor.mostSteps { past.removeFirst() }
    }
    future = []
    isTyping = typing
  }

  private static func step(
    _ content: inout TextContent, from source: inout [TextContent], to rest: inout [TextContent]
  ) {
    guard let next = source.popLast() else { return }
    rest.append(content)
    content = next
  }

  private mutating func move(_ key: Key, in size: Size) -> Bool {
    switch key {
    case .left: content.cursor = content.placeBefore
    case .right: content.cursor = content.placeAfter
    case .controlLeft: content.cursor = content.wordStart
    case .controlRight: content.cursor = content.wordEnd
    case .home, .control("a"): content.cursor.column = 0
    case .end, .control("e"): content.cursor.column = content.line.count
    case .controlHome: content.cursor = TextPlace(0, 0)
    case .controlEnd: content.cursor = content.end
    case .up: return moveRows(-1, in: size)
    case .down: return moveRows(1, in: size)
    case .pageUp: return moveRows(1 - max(2, size.height), in: size)
    case .pageDown: return moveRows(max(2, size.height) - 1, in: size)
    default: return false
    }
    wantedColumn = nil
    return true
  }

  private mutating func moveRows(_ rows: Int, in size: Size) -> Bool {
    let layout = TextLayout(content, width: size.width)
    let column = wantedColumn ?? layout.cursor.x
    let target = layout.cursor.y + rows
    content.cursor =
      if target < 0 { TextPlace(0, 0) } else if target >= layout.rows.count { content.end } else {
        layout.place(row: target, column: column, in: content)
      }
    wantedColumn = column
    return true
  }

  private static let mostSteps = 500
}

extension TextEditor {
  /// Draws the text softly wrapped, scrolled so that the cursor is seen.
  package func draw(
    on canvas: inout Canvas, in area: Rect, role: Role = .activeInput, isFocused: Bool = true
  ) {
    canvas.fill(area, role)
    guard !area.isEmpty else { return }
    let layout = TextLayout(content, width: area.width)
    let wanted = isFocused ? layout.cursor.y - area.height / 2 : 0
    let top = max(0, min(wanted, layout.rows.count - area.height))
    for (y, row) in layout.rows.dropFirst(top).prefix(area.height).enumerated() {
      let text = String(content.lines[row.line][row.columns])
      canvas.write(text, x: area.x, y: area.y + y, role, in: area)
    }
    guard isFocused else { return }
    canvas.cursor = Point(
      x: area.x + min(layout.cursor.x, area.width - 1), y: area.y + layout.cursor.y - top)
  }
}
