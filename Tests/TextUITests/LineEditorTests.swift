import Testing
import TextUI

struct LineEditorTests {
  @Test func `a line is written, mended and cleared by keys`() {
    var line = LineEditor("Umeå")
    line.press([.space, "k", "o", "m", "m", "u", "n", .home, .delete, "u"])
    #expect(line.text == "umeå kommun")
    #expect(line.cursor == 1)
    line.press([.end, .control("w"), .backspace, .controlLeft, .right, .control("k")])
    #expect(line.text == "u")
    line.press([.control("u")])
    #expect(line.isEmpty)
    let enter = line.handle(.enter)
    let up = line.handle(.up)
    #expect(!enter && !up)
  }

  @Test func `a typed accent joins the letter before it`() {
    var line = LineEditor("Alle")
    line.press([.character("\u{301}")])
    #expect(line == LineEditor("Allé"))
    line.press([.backspace])
    #expect(line.text == "All")
  }

  @Test func `pasted line breaks become spaces`() {
    var line = LineEditor()
    line.paste("ett\r\ntvå\ntre\n")
    #expect(line.text == "ett två tre")
  }

  @Test func `a long line scrolls with the cursor, which the terminal shows`() {
    var line = LineEditor("Samordningsförbundet i Skellefteå och Norsjö")
    var canvas = Canvas(size: Size(14, 1))
    line.draw(on: &canvas, in: Rect(x: 2, y: 0, width: 10, height: 1))
    #expect(canvas.characters == ["  ch Norsjö   "])
    #expect(canvas.cursor == Point(x: 11, y: 0))
    #expect(canvas.showsCursor)
    line.press([.home])
    line.draw(on: &canvas, in: Rect(x: 2, y: 0, width: 10, height: 1))
    #expect(canvas.characters == ["  Samordnin…  "])
    #expect(canvas.cursor == Point(x: 2, y: 0))
  }

  @Test func `an empty line shows what to write`() {
    var canvas = Canvas(size: Size(12, 1))
    LineEditor().draw(
      on: &canvas, in: Rect(canvas.size), placeholder: "åååå-mm-dd", isFocused: false)
    #expect(canvas.characters == ["åååå-mm-dd  "])
    #expect(canvas.cursor == nil)
  }
}

extension LineEditor {
  fileprivate mutating func press(_ keys: [Key]) {
    for key in keys where !handle(key) { Issue.record("\(key) meant nothing") }
  }
}
