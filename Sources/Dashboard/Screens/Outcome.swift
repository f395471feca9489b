import Finsam

/// What a screen answers.
enum Outcome: Equatable {
  case stay
  case back
  case ask(Effect)
  case go(Destination)
  case pick(PickerRequest)
  /// Asks for the file to import rows from.
  case askForFile(for: DocumentKind)
  /// Asks for the path of a ledger, for the outcome of the year.
  case askForLedger(Year)
  /// Asks where a report is to be written.
  case askWhere(ReportToWrite)
  /// Asks what a new förbund is called, and where it is to lie.
  case askForForbund
  /// Remembers where figures that are written are from, and goes on with what waits for that.
  case rememberSource(String)
  case say(Notice)
}
