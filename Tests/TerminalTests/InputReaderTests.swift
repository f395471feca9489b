import TextUI
import Testing

@testable import NcursesTerminal

@Suite struct InputReaderTests {
  /// What arrives, each with the milliseconds since the one before.
  private func inputs(_ script: [(after: Int, RawInput)]) -> [Input] {
    var script = script[...]
    var now = 0
    var reader = InputReader()
    let source = InputSource(
      read: { waiting in
        guard let next = script.first, next.after <= waiting else {
          script = script.first.map { [($0.after - waiting, $0.1)] + script.dropFirst() } ?? []
          now += waiting
          return nil
        }
        now += next.after
        script = script.dropFirst()
        return next.1
      }, now: { now })
    var inputs: [Input] = []
    while !script.isEmpty || reader.hasInput(from: source) {
      if let input = reader.next(from: source) {
        inputs.append(input)
      } else if let next = script.first {
        now += next.after
        script = [(0, next.1)] + script.dropFirst()
      }
    }
    return inputs
  }

  private func burst(_ text: String) -> [(after: Int, RawInput)] {
    text.utf8.map { (0, .byte($0)) }
  }

  @Test func `bytes become characters, also when they come apart`() {
    #expect(
      inputs(burst("aå ") + [(100, .byte(0xC3)), (20, .byte(0xB6))] + burst("x"))
        == [.key("a"), .key("å"), .key(.space), .key("ö"), .key("x")])
  }

  @Test func `bytes that are no text are passed over`() {
    #expect(
      inputs([(0, .byte(0xE5)), (0, .byte(0x78)), (0, .byte(0x80)), (0, .byte(0x79))])
        == [.key("x"), .key("y")])
  }

  @Test func `a letter and its mark are one composed character`() {
    let typed = inputs(burst("o\u{308}e\u{301}"))
    #expect(typed == [.key("ö"), .key("é")])
    guard case .key(.character(let first)) = typed[0] else { return }
    #expect(first.unicodeScalars.count == 1)
  }

  @Test func `controls have names`() {
    #expect(
      inputs(burst("\u{1A}\t\r\n\u{8}\u{7F}\u{1}\u{0}"))
        == [
          .key(.control("z")), .key(.tab), .key(.enter), .key(.enter), .key(.backspace),
          .key(.backspace), .key(.control("a")),
        ])
  }

  @Test func `an unknown sequence is not typed text, Esc and a letter are`() {
    #expect(
      inputs(burst("\u{1B}[?62;1cq\u{1B}Ozw\u{1B}a\u{1B}"))
        == [.key("q"), .key("w"), .key(.escape), .key("a"), .key(.escape)])
  }

  @Test func `what follows a paste at once is no key, what is typed later is`() {
    #expect(
      inputs(
        [(0, .key(.pasteStart))] + burst("ett\r\ntvå\rtre") + [(0, .key(.pasteEnd))]
          + burst("q") + [(40, .byte(0x72)), (60, .byte(0x73))])
        == [.paste("ett\ntvå\ntre"), .key("s")])
  }

  @Test func `a paste without an end ends in silence`() {
    #expect(
      inputs([(0, .key(.pasteStart))] + burst("ett") + [(2000, .byte(0x61))])
        == [.paste("ett"), .key("a")])
  }

  @Test func `two presses of a cell within 400 ms are a double click`() {
    let here = Point(x: 3, y: 4)
    let there = Point(x: 4, y: 4)
    #expect(
      inputs([
        (0, .press(here)), (300, .press(here)), (100, .press(here)), (500, .press(here)),
        (100, .press(there)),
      ])
        == [
          .mouse(Mouse(.click, at: here)), .mouse(Mouse(.doubleClick, at: here)),
          .mouse(Mouse(.click, at: here)), .mouse(Mouse(.click, at: here)),
          .mouse(Mouse(.click, at: there)),
        ])
  }
}
