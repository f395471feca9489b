import ScreenSnapshots
import Testing
import TextUI

struct LineListTests {
  /// A heading, two items, eight lines of prose, one item, three lines of prose.
  private let lines =
    [Line("Mål", .heading), Line("mått 1", isSelectable: true), Line("mått 2", isSelectable: true)]
    + (1...8).map { Line("text \($0)", indent: 2) }
    + [Line("aktivitet", isSelectable: true)] + (1...3).map { Line("slut \($0)") }

  private func after(_ keys: [Key]) -> (selection: Int?, top: Int) {
    var state = LineListState()
    for key in keys { _ = state.move(key, lines: lines, page: 5) }
    return (state.selection(in: lines), state.visibleTop(lines: lines, page: 5))
  }

  @Test func `the cursor takes the next item in view and scrolls through text between`() {
    #expect(after([]) == (1, 0))
    #expect(after([.down]) == (2, 0))
    #expect(after([.down, .down]) == (2, 1))
    #expect(after(Array(repeating: .down, count: 8)) == (11, 7))
    #expect(after(Array(repeating: .down, count: 30)) == (11, 10))
    #expect(after(Array(repeating: .down, count: 30) + ["k", "k", "k"]) == (11, 7))
    #expect(after(Array(repeating: .down, count: 30) + Array(repeating: .up, count: 8)) == (2, 2))
    #expect(after(Array(repeating: .down, count: 30) + Array(repeating: .up, count: 30)) == (1, 0))
  }

  @Test func `pages and ends show all the text`() {
    #expect(after([.pageDown]) == (1, 4))
    #expect(after([.pageDown, .pageDown]) == (11, 8))
    #expect(after([.end]) == (11, 10))
    #expect(after([.end, .home]) == (1, 0))
    #expect(after([.end, .pageUp, .pageUp]) == (2, 2))
    #expect(after([.end, .pageUp, .pageUp, .pageUp, .pageUp]) == (1, 0))
  }

  @Test func `text without items scrolls`() {
    let prose = (1...9).map { Line("rad \($0)") }
    var state = LineListState()
    for key: Key in [.down, .down, .pageDown, .up] { _ = state.move(key, lines: prose, page: 5) }
    #expect(state.selection(in: prose) == nil)
    #expect(state.visibleTop(lines: prose, page: 5) == 3)
  }

  @Test func `a list that has become shorter is shown to its last line`() {
    var state = LineListState()
    _ = state.move(.end, lines: lines, page: 5)
    let fewer = Array(lines.prefix(7))
    #expect(state.visibleTop(lines: fewer, page: 5) == 2)
    #expect(state.selection(in: fewer) == 2)
    var canvas = Canvas(size: Size(20, 5))
    LineList(fewer).draw(state, on: &canvas, in: Rect(canvas.size))
    #expect(canvas.characters.allSatisfy { !$0.hasPrefix("     ") })
    #expect(state.visibleTop(lines: Array(lines.prefix(3)), page: 5) == 0)
  }

  @Test func `lines are drawn with the cursor's sign and indents`() {
    var canvas = Canvas(size: Size(20, 6))
    var state = LineListState()
    state.select(2, lines: lines, page: 6)
    LineList(lines).draw(state, on: &canvas, in: Rect(canvas.size))
    expectSnapshot(canvas, named: "lines")
    #expect(canvas.hotspot(at: Point(x: 3, y: 4))?.target == .row(4, pane: 0))
  }
}
