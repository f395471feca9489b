import TextUI
import TmuxDriver
import Testing

@testable import NcursesTerminal

/// Real sequences whole, cut and late: what is not a key or a click does nothing.
@Suite struct SequenceTests {
  @Test(arguments: SequenceCase.all)
  func `a sequence is what it is between two keys, and again`(example: SequenceCase) {
    var keyboard = Keyboard()
    keyboard.send(Array("å".utf8) + example.bytes + example.bytes + Array("x".utf8))
    keyboard.wait(10_000)
    keyboard.send("y")
    let once = example.inputs.map(Self.single)
    // What follows a paste at once is passed over, but for another paste.
    let rest: [Input] = example.endsPaste ? [.key("y")] : [.key("x"), .key("y")]
    #expect(keyboard.inputs.map(Self.single) == [.key("å")] + once + once + rest)
  }

  @Test(arguments: SequenceCase.all)
  func `a sequence is the same however it is cut`(example: SequenceCase) {
    for cuts in Self.cuts(of: example) {
      let inputs = Self.inputs(of: example, cuts, apart: 20)
      #expect(inputs == example.inputs, "\(cuts)")
    }
  }

  /// An Esc that nothing follows in time is the key; what comes late belongs to it and is not
  /// typed.
  @Test(arguments: SequenceCase.all)
  func `a sequence that comes in late pieces types nothing`(example: SequenceCase) {
    for cuts in Self.cuts(of: example) {
      let inputs = Self.inputs(of: example, cuts, apart: 40)
      let isAtEscape = cuts.contains { example.bytes[$0 - 1] == 0x1B }
      if isAtEscape {
        let keys = inputs.filter { $0 != .key(.escape) }
        #expect(Self.isPart(keys, of: example.inputs), "\(cuts) \(inputs)")
      } else {
        #expect(inputs == example.inputs, "\(cuts)")
      }
    }
  }

  /// Over ssh nothing is late after 40 ms, nor after 200.
  @Test(arguments: SequenceCase.all)
  func `a sequence over ssh is the same in late pieces`(example: SequenceCase) {
    for cuts in Self.cuts(of: example) {
      let inputs = Self.inputs(
        of: example, cuts, apart: 200, environment: ["SSH_CONNECTION": "::1 1 ::1 22"])
      #expect(inputs == example.inputs, "\(cuts)")
    }
  }

  @Test(arguments: SequenceCase.mice)
  func `without the mouse no report is a click`(example: SequenceCase) {
    var keyboard = Keyboard(hasMouse: false)
    keyboard.send(example.bytes + Array("x".utf8))
    #expect(keyboard.inputs == [.key("x")])
  }

  // MARK: -

  private static func inputs(
    of example: SequenceCase, _ cuts: [Int], apart milliseconds: Int,
    environment: [String: String] = [:]
  ) -> [Input] {
    var keyboard = Keyboard(environment)
    var start = 0
    for end in cuts + [example.bytes.count] {
      keyboard.send(example.bytes[start..<end])
      if end < example.bytes.count { keyboard.wait(milliseconds) }
      start = end
    }
    keyboard.wait(10_000)
    return keyboard.inputs
  }

  /// Every place, and every two places; in a long sequence those near its ends.
  private static func cuts(of example: SequenceCase) -> [[Int]] {
    let count = example.bytes.count
    let places = (1..<max(1, count)).filter { $0 <= 9 || $0 > count - 6 }
    let pairs = places.flatMap { first in places.filter { $0 > first }.map { [first, $0] } }
    return places.map { [$0] } + pairs
  }

  private static func isPart(_ inputs: [Input], of whole: [Input]) -> Bool {
    var rest = inputs[...]
    for input in whole where input == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// The second click of a cell within 400 ms is a double click.
  private static func single(_ input: Input) -> Input {
    guard case .mouse(let mouse) = input, mouse.action == .doubleClick else { return input }
    return .mouse(Mouse(.click, at: mouse.point))
  }
}
