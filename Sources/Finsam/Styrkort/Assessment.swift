/// What somebody has proposed that the board says of a goal, or what an account says of it. Until
/// the board has decided, it counts as what it is: a proposal.
package struct Assessment: FieldGroup {
  package enum Status: String, Choice {
    case met = "uppnått"
    case partlyMet = "delvis"
    case notMet = "ej uppnått"
    case unclear = "oklart"
  }

  package var status: Status?
  package var motivation = ""
  package var day: PrintedDay?
  /// By role or body, never by name.
  package var by = ""
  /// The day of the meeting that is to decide.
  package var meeting: PrintedDay?
  /// Whether it is told in an account, and is no proposal to the board.
  package var isReported: Bool?
  package var source = ""

  package init() {}

  package static let fields: [Field<Assessment>] = [
    .choice("status", \.status, label: "Föreslagen bedömning").orReading(),
    .prose("motivering", \.motivation, label: "Förslagets motivering"),
    .day("dag", \.day, label: "Förslagets dag").orReading(),
    .printed(besideDay: "dag", label: "Förslagets dag"),
    .text("av", \.by, label: "Föreslås av", help: "Roll eller organ, till exempel förbundschefen."),
    .day("till_möte", \.meeting, label: "Till mötet", help: "Den dag styrelsen ska besluta."),
    .printed(besideDay: "till_möte", label: "Till mötet"),
    .answer(
      "redovisat", \.isReported, label: "Återgivet ur en redovisning",
      help: "Ja: så bedöms målet i en redovisning, och det är inget förslag till styrelsen. "
        + "En redovisning som är senare än avstämningsdagen räknas inte än."),
    .text("källa", \.source, label: "Förslagets källa"),
  ]
}

extension Assessment {
  /// Whether it is told in an account of a time after the day that all is computed for: then nobody
  /// has judged yet.
  package func isLater(than asOf: Day?) -> Bool {
    guard isReported == true, let asOf, let own = day?.day else { return false }
    return asOf < own
  }
}

/// What the board has decided of a goal. It replaces the proposal, which is kept beside it.
package struct BoardDecision: FieldGroup {
  package var status: Assessment.Status?
  package var body = ""
  package var day: PrintedDay?
  package var paragraph = ""
  package var motivation = ""
  package var source = ""

  package init() {}

  package static let fields: [Field<BoardDecision>] = [
    .choice("status", \.status, label: "Beslutad bedömning"),
    .text("organ", \.body, label: "Beslutat av", help: "Till exempel styrelsen."),
    .day("dag", \.day, label: "Beslutsdag"),
    .printed(besideDay: "dag", label: "Beslutsdag"),
    .text("paragraf", \.paragraph, label: "Paragraf", help: "Till exempel § 12."),
    .prose("motivering", \.motivation, label: "Beslutets motivering"),
    .text("källa", \.source, label: "Beslutets källa"),
  ]
}
