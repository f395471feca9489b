/// How long one waits for the rest of what has begun to come, in milliseconds.
struct InputTimeouts: Equatable {
  /// After Esc, before it is taken for the key.
  let escape: Int
  /// After a letter that came late after an Esc, before it is typed. People do not type one there:
  /// what they write into is closed.
  let doubt: Int
  /// Within a sequence, and for the late rest of one after an Esc that was taken for the key. A
  /// network that loses a packet sends it again within a second, most often.
  let sequence: Int
  /// Within a paste. Its end comes for certain, and its text must not be read as keys.
  let paste: Int
  /// After a paste, before what comes is typed and not a rest of it.
  let burst: Int

  init(escape: Int) {
    self.escape = escape
    doubt = max(250, escape)
    sequence = max(1_000, 2 * escape)
    paste = max(3_000, 2 * escape)
    burst = max(50, escape)
  }

  /// `ESCDELAY` says how long, as it does to curses (ncurses(3X)); where it says what is no number
  /// from 0 to 10 000 the wait is the usual one.
  init(environment: [String: String]) {
    self.init(escape: InputTimeouts.wanted(environment) ?? InputTimeouts.usual(environment))
  }

  static func wanted(_ environment: [String: String]) -> Int? {
    environment["ESCDELAY"].flatMap { Int($0) }.flatMap { (0...10_000).contains($0) ? $0 : nil }
  }

  static func usual(_ environment: [String: String]) -> Int {
    isRemote(environment) ? 250 : 25
  }

  /// Over a network what is sent together may come apart: a lost packet is sent again after 200 ms
  /// at the earliest (TCP_RTO_MIN in Linux). Near at hand nothing comes apart, and 25 ms is not
  /// seen.
  private static func isRemote(_ environment: [String: String]) -> Bool {
    environment.contains { name, value in
      !value.isEmpty
        && (["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].contains(name) || name.hasPrefix("MOSH_"))
    }
  }
}

/// An `ESCDELAY` that is no number of milliseconds.
package struct UnusableEscapeDelay: Equatable, Sendable {
  package let text: String
  /// The wait that holds instead, in milliseconds.
  package let instead: Int

  /// Nil where it is a number that holds, or is not set.
  package init?(environment: [String: String]) {
    guard let text = environment["ESCDELAY"], !text.isEmpty,
      InputTimeouts.wanted(environment) == nil
    else { return nil }
    self.text = text
    instead = InputTimeouts.usual(environment)
  }
}
