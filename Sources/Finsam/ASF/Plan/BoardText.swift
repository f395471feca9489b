/// What the board is told of a process goal, or of the plan as a whole, for a half-year or a year:
/// as a person has written it, apart from what the program proposes. BRD-11.
package struct BoardText: Record {
  package var id = ""
  package var period: CountPeriod?
  /// The id of the process goal; empty for the plan as a whole.
  package var goal = ""
  package var text = ""
  package var day: PrintedDay?
  package var source = ""
  /// A digest of what the proposal was made of when the text was written; empty where that is not
  /// known.
  package var basis = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [period?.shown ?? "", goal].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package static let basisKey = "underlag"

  package static let fields: [Field<BoardText>] = [
    .identifier("id", \.id, label: "Id"),
    .period(
      "period", \.period, label: "Period", required: true,
      help: "Ett halvår eller ett år: 2017-H1 eller 2017."),
    .text("processmål", \.goal, label: "Processmål", help: "Tomt gäller hela planen.")
      .naming(.processGoals),
    .prose("text", \.text, label: "Text", required: true),
    .day("dag", \.day, label: "Skriven"),
    .printed(besideDay: "dag", label: "Skriven"),
    .text("källa", \.source, label: "Källa", help: "Vad texten bygger på."),
    .text(
      basisKey, \.basis, label: "Underlagets kontrollsumma",
      help: "Programmet skriver den. Är den en annan än dagens har siffrorna ändrats sedan texten "
        + "skrevs."
    ).asOwnMark(),
  ]
}
