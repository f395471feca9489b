/// One try to keep in touch with a youth. KAA-8, S4:6802–6807.
package struct KAAFollowUp: MaskedRecord {
  package enum Means: String, Choice {
    case phone = "telefon"
    case message = "sms"
    case letter = "brev"
    case mail = "e-post"
    case meeting = "möte"
    case homeVisit = "hembesök"
    case video = "videosamtal"
  }

  package enum Outcome: String, Choice {
    case reached = "nådd"
    case talkHeld = "samtal genomfört"
    case talkBooked = "samtal bokat"
    case declined = "avböjer"
    case notReached = "ej nådd"
  }

  package var id = ""
  /// The case's number.
  package var caseID = ""
  package var day: SerialDay?
  package var means: Means?
  package var outcome: Outcome?
  package var by: KAARole?
  package var isExample: Bool?
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { id }

  /// Whether the two were in touch: a call that nobody answers is no follow-up, and one of which
  /// nobody has written what came of it is none either.
  package var isContact: Bool {
    guard let outcome else { return false }
    return outcome != .notReached
  }

  package static let openKeys: Set<String> = ["id", "ärende", "av", "exempel"]

  package static let fields: [Field<KAAFollowUp>] = [
    .identifier("id", \.id, label: "Id"),
    .text("ärende", \.caseID, label: "Ärendenummer", required: true),
    .day("dag", \.day, label: "Dag", required: true).ofThePast(),
    .choice("sätt", \.means, label: "Kontaktsätt"),
    .choice(
      "utfall", \.outcome, label: "Utfall",
      help: "”ej nådd” och tomt räknas inte som "
        + "uppföljning."),
    .choice("av", \.by, label: "Av", help: "En roll, inte ett namn."),
    .answer("exempel", \.isExample, label: "Påhittat exempel"),
  ]
}

extension KAAFollowUp {
  static let dayKey = key(\.day)
  static let caseKey = key(\.caseID)
}
