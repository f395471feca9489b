import TextUI

@testable import NcursesTerminal

/// What comes from a terminal, and when: a reader whose clock a test turns.
struct Keyboard {
  private var reader: InputReader
  private var now = 0
  private(set) var inputs: [Input] = []

  /// `capabilities` are what the terminal's description says beside what most terminals do.
  init(
    _ environment: [String: String] = [:], capabilities: [String: String] = [:],
    hasMouse: Bool = true
  ) {
    reader = InputReader(
      timeouts: InputTimeouts(environment: environment),
      keys: KeyTable { capabilities[$0] })
    reader.hasMouse = hasMouse
  }

  /// Bytes that come in one read.
  mutating func send(_ bytes: some Sequence<UInt8>) {
    reader.take(bytes, at: now)
    gather()
  }

  mutating func send(_ text: String) { send(Array(text.utf8)) }

  /// Bytes that came while the program did something else and did not look at the clock.
  mutating func send(_ text: String, afterBeingBusy milliseconds: Int) {
    now += milliseconds
    send(text)
  }

  /// Lets the time pass, with the program looking at the clock as often as it asked to.
  mutating func wait(_ milliseconds: Int) {
    let end = now + milliseconds
    while let deadline = reader.deadline, deadline <= end {
      now = max(now, deadline)
      reader.pass(to: now)
    }
    now = end
    reader.pass(to: now)
    gather()
  }

  private mutating func gather() {
    while let input = reader.next() { inputs.append(input) }
  }
}
