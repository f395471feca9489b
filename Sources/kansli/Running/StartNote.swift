import Finsam
import NcursesTerminal

/// What is wrong around the program, and does not keep it from starting: told once, in plain words.
struct StartNote {
  /// As the status row has room for.
  let short: String
  /// With what to do.
  let whole: String

  init(_ short: String, whole: String? = nil) {
    self.short = short
    self.whole = whole ?? short
  }

  init(_ delay: UnusableEscapeDelay) {
    short =
      "ESCDELAY: ”\(delay.text.oneLine.prefix(20))” är inte ett antal millisekunder; Esc väntar "
      + "\(delay.instead)."
    whole = short + " Skriv ett heltal från 0 till 10000."
  }

  /// The first of them, and how many more there are.
  static func notice(of notes: [StartNote]) -> String? {
    notes.first.map { notes.count == 1 ? $0.short : "\($0.short) Och \(notes.count - 1) fel till." }
  }
}
