import Testing

@testable import TextUI

/// A list that shrinks or grows under somebody, in a window of any height.
@Suite struct ShrinkingListTests {
  private func tableRows(_ state: TableState, rows: Int, height: Int) -> [String] {
    var canvas = Canvas(size: Size(30, height))
    let table = Table(columns: [TableColumn("Namn", .flexible(8))], rows: rows) { row in
      [Span("rad \(row + 1)")]
    }
    table.draw(state, on: &canvas, in: Rect(canvas.size))
    return canvas.characters.dropFirst().map { String($0.filter { "0123456789".contains($0) }) }
  }

  @Test func `no row stands empty while there is more to show, and the cursor is seen`() {
    var chance = Chance(seed: 3)
    for _ in 0..<400 {
      var state = TableState()
      let height = Int.random(in: 2...12, using: &chance)
      let before = Int.random(in: 1...40, using: &chance)
      for _ in 0..<Int.random(in: 0..<8, using: &chance) {
        let keys: [Key] = [.down, .pageDown, .end, .up, .pageUp]
        let key = keys.randomElement(using: &chance) ?? .down
        _ = state.move(key, rows: before, page: Table.page(height: height))
      }
      let after = Int.random(in: 1...40, using: &chance)
      let other = Int.random(in: 2...12, using: &chance)
      let shown = tableRows(state, rows: after, height: other)
      #expect(shown.prefix { !$0.isEmpty }.count == min(after, other - 1))
      let cursor = max(0, min(state.cursor, after - 1)) + 1
      #expect(shown.contains("\(cursor)"), "\(state) \(after) \(other)")
      let first = Int(shown[0]) ?? 0
      #expect(shown.compactMap { Int($0) } == Array(first..<(first + min(after, other - 1))))
    }
  }

  @Test func `lines that shrink leave no empty rows, and something is read in view`() throws {
    var chance = Chance(seed: 11)
    for _ in 0..<400 {
      let height = Int.random(in: 1...10, using: &chance)
      func lines(_ count: Int) -> [Line] {
        (0..<count).map { Line("rad \($0 + 1)", isSelectable: Bool.random(using: &chance)) }
      }
      var state = LineListState()
      let before = lines(Int.random(in: 1...40, using: &chance))
      for _ in 0..<Int.random(in: 0..<8, using: &chance) {
        let keys: [Key] = [.down, .pageDown, .end, .up, .pageUp]
        let key = keys.randomElement(using: &chance) ?? .down
        _ = state.move(key, lines: before, page: height)
      }
      let after = lines(Int.random(in: 1...40, using: &chance))
      let other = Int.random(in: 1...10, using: &chance)
      var canvas = Canvas(size: Size(30, other))
      LineList(after).draw(state, on: &canvas, in: Rect(canvas.size))
      let shown = canvas.characters.map { $0.contains("rad") }
      #expect(shown.prefix { $0 }.count == min(after.count, other))
      let cursor = try #require(canvas.cursor)
      #expect(canvas.characters[cursor.y].contains("rad"))
    }
  }

  @Test func `a search goes to any line, and shows it`() throws {
    var chance = Chance(seed: 2)
    for _ in 0..<200 {
      let count = Int.random(in: 1...60, using: &chance)
      let lines = (0..<count).map {
        Line("rad \($0 + 1).", isSelectable: Int.random(in: 0..<5, using: &chance) == 0)
      }
      let height = Int.random(in: 1...12, using: &chance)
      var state = LineListState()
      let target = Int.random(in: 0..<count, using: &chance)
      state.go(to: target, lines: lines, page: height)
      #expect(state.read == target)
      let top = state.visibleTop(lines: lines, page: height)
      #expect((top..<(top + height)).contains(target))
      if lines[target].isSelectable { #expect(state.selection(in: lines) == target) }
    }
  }
}
