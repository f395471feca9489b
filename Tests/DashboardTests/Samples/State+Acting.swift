import Finsam
import TextUI

@testable import Dashboard

extension State {
  /// The program on a small office, with nothing to undo.
  static func sample(
    _ office: Office, problems: [Problem] = [], history: [HistoryEntry] = [],
    isReadOnly: Bool = false, undo: UndoTitles = UndoTitles(), size: Size = Size(80, 24)
  ) throws -> State {
    let reading = OfficeReading(
      name: "prov", office: office, problems: problems, history: history)
    return State(
      reading: reading, undo: undo, session: try .sample(isReadOnly: isReadOnly), size: size)
  }

  /// The program on the shipped data.
  static func shipped(_ forbund: String = "skelleftea-norsjo", size: Size = Size(80, 24)) throws
    -> State
  {
    State(
      reading: ShippedData.reading(forbund), undo: UndoTitles(), session: try .sample(),
      size: size)
  }

  /// Presses keys one by one, with a rest before each, and answers with what came out of them apart
  /// from drafts.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { key in
      _ = update(.input(.quiet))
      return send(.key(key))
    }
  }

  /// Types a text, key by key without a rest.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.flatMap { send(.key(Key(extendedGraphemeClusterLiteral: $0))) }
  }

  private mutating func send(_ input: Input) -> [Effect] {
    switch update(.input(input)) {
    case nil, .keepDraft: []
    case let effect?: [effect]
    }
  }

  /// Presses a key until the cursor stands on a row that shows the text; fails soon where none
  /// does.
  mutating func move(_ key: Key = .down, to text: String) {
    for _ in 0..<200 where !cursorRow.contains(text) { press(key) }
  }

  /// Asks for a command by its Swedish name, as one does in the palette.
  @discardableResult
  mutating func command(_ title: String) -> [Effect] {
    press(.control("p")) + type(title) + press(.enter)
  }

  @discardableResult
  mutating func mouse(_ action: Mouse.Action, at point: Point) -> Effect? {
    update(.input(.mouse(Mouse(action, at: point))))
  }

  /// The screen as rows of text.
  var rows: [String] {
    let canvas = shown
    return (0..<canvas.size.height).map(canvas.text)
  }

  /// The row of text where the terminal's cursor stands.
  var cursorRow: String {
    let canvas = shown
    return canvas.cursor.map { canvas.text(row: $0.y) } ?? ""
  }

  /// All lines of the row that the cursor is on.
  var cursorRowWhole: String {
    let canvas = shown
    guard let cursor = canvas.cursor else { return "" }
    let lines = canvas.hotspot(at: cursor).map { $0.area.y..<$0.area.bottom }
    return (lines ?? cursor.y..<cursor.y + 1).map { canvas.text(row: $0) }.joined(separator: " ")
  }

  /// Where a text begins on the screen.
  func point(of text: String) -> Point? {
    for (y, row) in rows.enumerated() {
      if let range = row.ranges(of: text).first {
        return Point(x: row.distance(from: row.startIndex, to: range.lowerBound), y: y)
      }
    }
    return nil
  }
}

extension Canvas {
  fileprivate func text(row y: Int) -> String {
    String(row(y).filter { !$0.isContinuation }.map(\.character))
  }
}
