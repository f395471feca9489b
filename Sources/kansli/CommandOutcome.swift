/// How a command went, as scripts see it.
enum CommandOutcome: Int32 {
  case fine = 0
  /// The data can be read, but something in it does not add up.
  case findings = 1
  /// The command was given wrongly, or some data cannot be read or written.
  case failed = 2
  /// Another person or program was there first.
  case conflict = 3
}

/// What a command has to say: data for scripts, messages for people, and how it went.
struct CommandAnswer {
  var data = ""
  /// Whether the data is for programs, which get it to the byte: CSV and JSON. All else is read by
  /// people, if not always on a terminal: nothing in it may steer one.
  var isExact = false
  var messages: [String] = []
  var outcome = CommandOutcome.fine
}
