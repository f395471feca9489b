/// What the board, or another body of the förbund, decided about an insats.
package struct Decision: Record {
  package enum Verdict: String, Choice {
    case granted = "beviljat"
    case refused = "avslag"
    case approved = "godkänt"
    case adopted = "fastställt"
    case remitted = "återremiss"
    case tabled = "bordlagt"
    case delegated = "delegerat"
    case noted = "noterat"
    case nominated = "nominerat"
    case other = "annat"
  }

  package var id = ""
  package var day: PrintedDay?
  /// `styrelsen`, `presidiet`; empty where it is not stated.
  package var body = ""
  package var matter = ""
  package var amount: Kronor?
  package var verdict: Verdict?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { matter }

  package static let fields: [Field<Decision>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .day("dag", \.day, label: "Dag"),
      .printed(besideDay: "dag", label: "Dag"),
      .text("organ", \.body, label: "Beslutat av", help: "Till exempel styrelsen."),
      .prose("vad", \.matter, label: "Beslut", required: true),
      .kronor("belopp", \.amount, label: "Belopp"),
      .choice("utfall", \.verdict, label: "Utfall"),
      .prose("anteckning", \.note, label: "Anteckning"),
      .source(\.source),
    ], Readings.belongsToInsats)
}
