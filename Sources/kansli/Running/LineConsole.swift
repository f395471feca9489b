import Dashboard
import Glibc
import TextUI

/// Lines on standard output and answers on standard input, for screen readers, braille and bad
/// lines. Nothing is ever placed, coloured or written over; a pipe does as well as a terminal.
struct LineConsole: Console {
  private var readOut = ReadOut()
  private var reader = LineReader()
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
    while !isAlone, let line = reader.next() {
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

  private mutating func say(_ lines: [String]) {
    if !StandardStreams.say(lines) { isAlone = true }
  }
}

/// Lines of standard input, however they arrive. read(2).
struct LineReader {
  private var bytes: [UInt8] = []
  private var hasEnded = false

  /// Nil at the end. What stands behind the last line break is a line too.
  mutating func next() -> String? {
    while true {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) { return taken(upTo: end) }
      if hasEnded { return bytes.isEmpty ? nil : taken(upTo: bytes.count) }
      fill()
    }
  }

  private mutating func taken(upTo end: Int) -> String {
    var line = bytes[..<end]
    bytes = Array(bytes.dropFirst(end + 1))
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  private mutating func fill() {
    var part = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &part, part.count)
    if count > 0 {
      bytes += part.prefix(count)
    } else if count == 0 || errno != EINTR {
      hasEnded = true
    }
  }
}
