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
  case say(Notice)
}
