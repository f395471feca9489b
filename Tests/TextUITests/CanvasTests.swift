import ScreenSnapshots
import Testing
import TextUI

struct CanvasTests {
  @Test func `text is clipped at the edges and tells the cells it used`() {
    var canvas = Canvas(size: Size(5, 1))
    let atTheRight = canvas.write("Umeå kommun", x: 2, y: 0)
    let outside = canvas.write("utanför", x: 0, y: 4)
    let atTheLeft = canvas.write("före", x: -2, y: 0)
    #expect(canvas.characters == ["reUm…"])
    #expect([atTheRight, outside, atTheLeft] == [3, 0, 4])
  }

  @Test func `what does not fit gives way to an ellipsis, or is blank at the left`() {
    var canvas = Canvas(size: Size(4, 1))
    canvas.write("abc漢", x: 0, y: 0)
    #expect(canvas.characters == ["abc…"])
    canvas.write("漢字", x: -1, y: 0)
    #expect(canvas.characters == [" 字…"])
  }

  @Test func `overwriting half of a wide character blanks the other half`() {
    var canvas = Canvas(size: Size(6, 1))
    canvas.write("漢字漢", x: 0, y: 0)
    canvas.write("x", x: 1, y: 0)
    canvas.write("y", x: 2, y: 0)
    #expect(canvas.characters == [" xy 漢"])
    canvas.write("字", x: 3, y: 0)
    #expect(canvas.characters == [" xy字 "])
  }

  @Test func `a clip and a width hold`() {
    var canvas = Canvas(size: Size(10, 2))
    canvas.write(
      "abcdefghij", x: 0, y: 0, .strong, in: Rect(x: 2, y: 0, width: 3, height: 1))
    canvas.write("abcdefghij", x: 1, y: 1, width: 2)
    #expect(canvas.characters == ["  cd…     ", " a…       "])
  }

  @Test func `text left of its clip takes its cells and touches nothing`() {
    var canvas = Canvas(size: Size(6, 1))
    canvas.write("漢", x: 0, y: 0)
    let clip = Rect(x: 3, y: 0, width: 3, height: 1)
    let plain = canvas.write("abcd", x: -9, y: 0, width: 3, in: clip)
    let wide = canvas.write("字字", x: -9, y: 0, width: 3, in: clip)
    let empty = canvas.write("", x: 1, y: 0)
    #expect([plain, wide, empty] == [3, 3, 0])
    #expect(canvas.characters == ["漢    "])
    let spans = canvas.write([Span("ab"), Span("cd")], x: 2, y: 0, in: clip)
    #expect(spans == 4)
    #expect(canvas.characters == ["漢 bcd"])
  }

  @Test func `a canvas is pasted into another and clipped there`() {
    var part = Canvas(size: Size(6, 1))
    part.write("漢a字", x: 0, y: 0)
    part.add(Hotspot(Rect(x: 0, y: 0, width: 6, height: 1), .row(1, pane: 0)))
    part.cursor = Point(x: 2, y: 0)
    var canvas = Canvas(size: Size(5, 2))
    canvas.write("語語", x: 0, y: 1)
    canvas.paste(part, at: Point(x: 1, y: 0)) { _ in .row(7, pane: 0) }
    canvas.paste(part, at: Point(x: -1, y: 1))
    canvas.paste(part, at: Point(x: 9, y: 0))
    canvas.paste(part, at: Point(x: -9, y: -3))
    #expect(canvas.characters == [" 漢a ", " a字 "])
    #expect(canvas.hotspot(at: Point(x: 4, y: 0))?.target == .row(7, pane: 0))
  }

  @Test func `the cursor of what is pasted goes with it`() {
    var part = Canvas(size: Size(4, 3))
    part.cursor = Point(x: 1, y: 2)
    var canvas = Canvas(size: Size(12, 9))
    canvas.paste(part, at: Point(x: 5, y: 4))
    #expect(canvas.cursor == Point(x: 6, y: 6))
  }

  @Test func `what lies on top takes the click, as far as its edges`() {
    var canvas = Canvas(size: Size(10, 4))
    canvas.add(Hotspot(Rect(canvas.size), .nothing))
    canvas.add(Hotspot(Rect(x: 2, y: 1, width: 3, height: 2), .key("x")))
    let targets = (0..<10).map { canvas.hotspot(at: Point(x: $0, y: 1))?.target == .key("x") }
    #expect(targets.enumerated().filter(\.element).map(\.offset) == [2, 3, 4])
    let rows = (0..<4).map { canvas.hotspot(at: Point(x: 2, y: $0))?.target == .key("x") }
    #expect(rows == [false, true, true, false])
    #expect(canvas.hotspot(at: Point(x: 10, y: 1)) == nil)
  }

  @Test func `a cell put by hand is sanitized too`() {
    var canvas = Canvas(size: Size(3, 1))
    canvas.put(Cell("\u{1B}", .text), x: 0, y: 0)
    canvas.put(Cell("\u{202E}", .text), x: 1, y: 0)
    canvas.put(Cell("漢", .text), x: 2, y: 0)
    #expect(canvas.characters == ["␛\u{FFFD} "])
  }

  @Test(arguments: 1...200) func `what has no room ends in an ellipsis, in one run or several`(
    seed: UInt64
  ) {
    var chance = Chance(seed: seed)
    let letters: [Character] = ["a", "å", "漢", " ", "e\u{301}", "–", "1"]
    let spans = (0..<Int.random(in: 1...4, using: &chance)).map { _ in
      Span(
        String(
          (0..<Int.random(in: 0...6, using: &chance)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &chance)]
          }),
        Bool.random(using: &chance) ? .dim : .text)
    }
    let whole = spans.map(\.text).joined()
    let shown = String(whole.reversed().drop { $0 == " " }.reversed())
    let width = Int.random(in: 1...16, using: &chance)
    func trimmed(_ text: String) -> String { String(text.reversed().drop { $0 == " " }.reversed()) }

    var canvas = Canvas(size: Size(20, 1))
    canvas.write(spans, x: 2, y: 0, width: width)
    let row = trimmed(String(canvas.characters[0].dropFirst(2)))
    #expect(row.hasSuffix("…") == (TextWidth.cells(of: shown) > width))
    #expect(TextWidth.cells(of: row) <= width)
    // Where a wide character has no room before the ellipsis, its place is blank.
    let kept = row.hasSuffix("…") ? trimmed(String(row.dropLast())) : row
    #expect(trimmed(whole).hasPrefix(kept))
  }

  @Test func `a frame with a title and text in roles is pictured`() {
    var canvas = Canvas(size: Size(24, 5))
    canvas.box(Rect(x: 0, y: 0, width: 20, height: 4), title: "Insatser i Skellefteå")
    canvas.write([Span("✔ ", .met), Span("uppnått 漢", .strong)], x: 2, y: 1)
    canvas.recolor(Rect(x: 1, y: 2, width: 18, height: 1), .cursor)
    canvas.cursor = Point(x: 1, y: 2)
    expectSnapshot(canvas, named: "frame")
  }
}

extension Canvas {
  /// The rows as text, for tests.
  var characters: [String] {
    (0..<size.height).map { y in
      String(row(y).filter { !$0.isContinuation }.map(\.character))
    }
  }
}
