import Dashboard
import Glibc
import TextUI

/// Lines on standard output and answers on standard input, for screen readers, braille and bad
/// lines. Nothing is ever placed, coloured or written over; a pipe does as well as a terminal.
struct LineConsole: Console {
  private var readOut = ReadOut()
  /// Whether a line was just taken: what others have saved is looked for, and what is written and
  /// not saved is kept, before the next question.
  private var hasTaken = false
  /// Whether nobody reads any longer.
  private var isAlone = false

  init() {
    // A reader that goes away is told of by write(2).
    signal(SIGPIPE, SIG_IGN)
    say(["Kansli rad för rad. Skriv ? för hjälp, ”avsluta” för att sluta."])
  }

  /// So wide that what belongs together is one line: who reads it breaks it as suits them.
  static let size = Size(1000, 24)

  var canBeLent: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
  var hasPendingInput: Bool { hasTaken }

  mutating func show(_ state: State) { say(readOut.read(state)) }

  mutating func next(after pause: Duration, _ state: State) -> Event {
    if hasTaken {
      hasTaken = false
      return .input(.quiet)
    }
    while !isAlone, let line = readLine() {
      if let lines = readOut.answer(line, state) {
        say(lines)
        continue
      }
      hasTaken = true
      return .line(line)
    }
    return .input(.ended)
  }

  /// There is no clipboard: the text stands where it can be read and taken.
  mutating func copy(_ text: String, told: String) -> Event {
    say([text])
    return .reported("Texten står här ovanför.")
  }

  mutating func lent<T>(_ body: () throws -> T) rethrows -> T { try body() }
  func use(_ theme: Theme) {}
  func setMouse(_ isOn: Bool) {}
  func suspend() {}
  func leave() {}

  private mutating func say(_ lines: [String]) {
    if !StandardStreams.say(lines) { isAlone = true }
  }
}
