import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Screen readers and magnifiers follow the terminal's own cursor: it stands on what is chosen.
@Suite struct CursorTests {
  /// Whether the sign of what is chosen stands anywhere in what has the keys.
  private func hasSign(_ canvas: Canvas) -> Bool {
    canvas.cells.contains { $0.character == "▶" && $0.role == .cursor }
  }

  @Test(arguments: [Size(80, 24), Size(60, 18), Size(120, 40)])
  func `the cursor stands on the row that Enter would take, wherever one moves`(size: Size) throws {
    let keys: [Key] = [.down, .down, .pageDown, .end, .up, .pageUp, .home, .tab, .down]
    var looks = 0
    let isUsual = size == Size(80, 24)
    let states = try (isUsual ? Everywhere.states() : []) + Everywhere.others(size: size)
    for var state in states where !state.takesText || isPicker(state) {
      if (state.screens.top.content as? RecordForm)?.editor != nil { continue }
      for key in keys {
        state.press(key)
        let canvas = state.shown
        let cursor = try #require(canvas.cursor, "\(state.name)")
        looks += 1
        #expect(Rect(size).contains(cursor), "\(state.name)")
        if case .help = state.overlay { continue }
        guard hasSign(canvas), state.overlay == nil || isPicker(state) else { continue }
        let sign = cursor.x >= 2 ? canvas[cursor.x - 2, cursor.y].character : " "
        #expect(sign == "▶", "\(state.name): \(key.label)")
      }
    }
    #expect(looks > 100)
  }

  private func isPicker(_ state: State) -> Bool {
    if case .picker = state.overlay { true } else { false }
  }

  @Test func `a verdict is heard before it is saved`() throws {
    var state = try State.sample(try .sample)
    state.press("3", .down, "b", .enter)
    #expect(state.cursorRow.contains("▶ uppnått"))
    state.press(.down)
    #expect(state.cursorRow.contains("▶ delvis"))
    state.type("ok")
    #expect(state.cursorRow.contains("│ ok "))
    state.press(.down)
    #expect(state.cursorRow.contains("▶ oklart"))
  }

  @Test func `a card's cursor stands on the perspective's name`() throws {
    var state = try State.shipped()
    state.press(.right)
    let cursor = try #require(state.shown.cursor)
    #expect(String(state.rows[cursor.y].dropFirst(cursor.x)).hasPrefix("Förnyelse"))
  }

  @Test func `in text that is only read the cursor stands on the line that came into view`() throws
  {
    for keys in [["3", "r"], ["?"]] as [[Key]] {
      var state = try State.shipped()
      for key in keys { state.press(key) }
      let lines = state.searchedTexts
      let first = try #require(state.shown.cursor).y
      var last = ""
      for _ in 0..<5 {
        let below = state.rows
        state.press(.down)
        let row = try #require(state.shown.cursor).y
        #expect(row > first)
        #expect(state.rows[row] != below[row])
        last = state.cursorRow
      }
      #expect(lines.contains { !$0.isEmpty && last.contains($0.trimmed) })
      state.press(.up)
      #expect(try #require(state.shown.cursor).y == first)
      state.press(.end)
      #expect(state.cursorRow.contains(try #require(lines.last).trimmed))
    }
  }

  @Test func `what is wrong in a form stands below the field, with the cursor in it`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "n", .control("s"))
    let cursor = try #require(state.shown.cursor)
    #expect(state.cursorRow.contains("▶ Namn *"))
    #expect(state.rows[cursor.y + 1].contains("✖ Fältet får inte vara tomt."))
  }
}
