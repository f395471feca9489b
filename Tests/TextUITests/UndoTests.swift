import Testing

@testable import TextUI

/// Undo in the editors of one line and of several.
@Suite struct UndoTests {
  private static let keys: [Key] = [
    "a", "å", .space, "x", .backspace, .delete, .left, .right, .home, .end, .control("k"),
    .control("u"), .control("w"), .controlLeft, .controlRight,
  ]

  @Test func `undoing everything brings back the line, and redoing all of it what it became`() {
    var chance = Chance(seed: 7)
    for _ in 0..<200 {
      var line = LineEditor("Hälsans trädgård")
      for _ in 0..<Int.random(in: 0..<40, using: &chance) {
        if Int.random(in: 0..<9, using: &chance) == 0 {
          line.paste("en\nrad")
        } else {
          _ = line.handle(Self.keys.randomElement(using: &chance) ?? "a")
        }
      }
      let last = line.text
      for _ in 0..<60 { _ = line.handle(.control("z")) }
      #expect(line.text == "Hälsans trädgård")
      for _ in 0..<60 { _ = line.handle(.control("y")) }
      #expect(line.text == last)
    }
  }

  @Test func `the same holds of a text of several lines`() {
    var chance = Chance(seed: 9)
    let keys = Self.keys + [.enter, .up, .down, .pageDown]
    for _ in 0..<200 {
      var text = TextEditor("En rad\noch en till")
      for _ in 0..<Int.random(in: 0..<40, using: &chance) {
        if Int.random(in: 0..<9, using: &chance) == 0 {
          text.paste("en\nrad")
        } else {
          _ = text.handle(keys.randomElement(using: &chance) ?? "a", in: Size(20, 5))
        }
      }
      let last = text.text
      for _ in 0..<60 { _ = text.handle(.control("z"), in: Size(20, 5)) }
      #expect(text.text == "En rad\noch en till")
      for _ in 0..<60 { _ = text.handle(.control("y"), in: Size(20, 5)) }
      #expect(text.text == last)
    }
  }

  @Test func `letters in a row are undone together, and a new text is one step`() {
    var line = LineEditor()
    for key in "Arbets" { _ = line.handle(.character(key)) }
    _ = line.handle(.space)
    for key in "träning" { _ = line.handle(.character(key)) }
    _ = line.handle(.control("z"))
    #expect(line.text == "Arbets ")
    line.replace(with: "2014-12-31")
    _ = line.handle(.control("z"))
    #expect(line == LineEditor("Arbets "))
    var text = TextEditor("Ett")
    text.replace(with: "Två")
    _ = text.handle(.control("z"), in: Size(20, 5))
    #expect(text.text == "Ett")
  }

  @Test func `what is written after an undo is not undone into what was`() {
    var line = LineEditor("Norsjö")
    _ = line.handle(.control("k"))
    for key: Key in ["!", .control("z"), "?", .control("y")] { _ = line.handle(key) }
    #expect(line.text == "Norsjö?")
    for _ in 0..<3 { _ = line.handle(.control("z")) }
    #expect(line.text == "Norsjö")
  }
}

/// The same numbers every time: a linear congruential generator.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
