import Testing
import TextUI

struct TextEditorTests {
  private let size = Size(12, 4)

  private func editor(_ text: String, _ keys: [Key]) -> TextEditor {
    var editor = TextEditor(text)
    editor.press(keys, in: size)
    return editor
  }

  @Test func `lines are broken, joined and moved between`() {
    #expect(editor("ett två", [.controlRight, .enter, .delete]).text == "ett\ntvå")
    #expect(editor("ett\ntvå", [.down, .home, .backspace]).text == "etttvå")
    #expect(editor("ett\ntvå", [.end, .delete]).text == "etttvå")
    #expect(editor("ett\ntvå", [.controlEnd, .control("w"), "x"]).text == "ett\nx")
    #expect(editor("ett\ntvå", [.right, .control("k"), .down, .control("u")]).text == "e\nvå")
  }

  @Test func `moving down keeps to its column past a short line`() {
    #expect(editor("abcdef\nx\nabcdef", [.end, .down, .down, "!"]).text == "abcdef\nx\nabcdef!")
    #expect(editor("abcdef\nx", [.down, .down, "!", .up, .up, "?"]).text == "?abcdef\nx!")
  }

  @Test func `undo takes back a word at a time, and redo puts it back`() {
    let keys: [Key] = ["h", "e", "j", .space, "d", "u"]
    #expect(editor("", keys + [.control("z")]).text == "hej ")
    #expect(editor("", keys + [.control("z"), .control("z"), .control("z")]).text == "")
    #expect(editor("", keys + [.control("z"), .control("z"), .control("y")]).text == "hej ")
    #expect(editor("", [.control("z"), .control("y")]).text == "")
  }

  @Test func `typing after an undo leaves nothing to redo`() {
    let keys: [Key] = ["h", "e", "j", .space, "d", "u", .control("z"), "x", .control("y")]
    #expect(editor("", keys).text == "hej x")
  }

  @Test func `what is typed in two places is two steps to undo`() {
    let keys: [Key] = [.controlEnd, "b", "c", .home, "x", "y"]
    #expect(editor("a", keys + [.control("z")]).text == "abc")
    #expect(editor("a", keys + [.control("z"), .control("z")]).text == "a")
  }

  @Test func `up and down keep the column through wide letters`() {
    #expect(editor("abcd\nabcd", [.right, .right, .down, "!"]).text == "abcd\nab!cd")
    #expect(editor("漢字漢\nabcdef", [.down, .right, .right, .up, "!"]).text == "漢!字漢\nabcdef")
  }

  @Test func `a large paste keeps its lines and is one step to undo`() {
    let text = Array(repeating: "En rad med å ä ö", count: 5_000).joined(separator: "\r\n")
    var editor = TextEditor("före")
    editor.paste(text)
    #expect(editor.text.split(separator: "\n").count == 5_000)
    editor.press([.control("z")], in: size)
    #expect(editor.text == "före")
  }

  @Test func `long lines wrap softly and the cursor is seen`() {
    var editor = TextEditor("Individen ska stå i centrum för rehabiliteringen\nSlut")
    var canvas = Canvas(size: size)
    editor.draw(on: &canvas, in: Rect(size))
    #expect(
      canvas.characters == ["Individen   ", "ska stå i   ", "centrum för ", "rehabiliteri"])
    #expect(canvas.cursor == Point(x: 0, y: 0))
    editor.press([.controlEnd], in: size)
    editor.draw(on: &canvas, in: Rect(size))
    #expect(
      canvas.characters == ["centrum för ", "rehabiliteri", "ngen        ", "Slut        "])
    #expect(canvas.cursor == Point(x: 4, y: 3))
    editor.press([.up, .up, .end], in: size)
    editor.draw(on: &canvas, in: Rect(size))
    #expect(canvas.cursor == Point(x: 4, y: 3 - 1))
  }
}

extension TextEditor {
  fileprivate mutating func press(_ keys: [Key], in size: Size) {
    for key in keys where !handle(key, in: size) { Issue.record("\(key) meant nothing") }
  }
}
