/// What the minutes say of themselves. BRD-6.
package struct Minutes: FieldGroup {
  package var firstParagraph: Number?
  package var lastParagraph: Number?
  /// By the roles that those present have: `ersättaren för Försäkringskassan`.
  package var verifiers: [String] = []
  package var verifiedDay: PrintedDay?
  /// When the notice of the verified minutes was put up.
  package var postedDay: PrintedDay?
  package var takenDownDay: PrintedDay?
  package var archive = ""
  package var source = ""

  package init() {}

  package static let fields: [Field<Minutes>] = [
    .count("paragraf_från", \.firstParagraph, label: "Från paragraf"),
    .count("paragraf_till", \.lastParagraph, label: "Till paragraf"),
    .list(
      "justerare", \.verifiers, label: "Justerare",
      help: "Roller, som de står under närvaro. Skriv kommatecken mellan."),
    .day("justerat_dag", \.verifiedDay, label: "Protokollet justerat"),
    .printed(besideDay: "justerat_dag", label: "Protokollet justerat"),
    .day("anslag_upp", \.postedDay, label: "Anslaget uppsatt", notBefore: "justerat_dag"),
    .printed(besideDay: "anslag_upp", label: "Anslaget uppsatt"),
    .day("anslag_ned", \.takenDownDay, label: "Anslaget tas ner", notBefore: "anslag_upp"),
    .printed(besideDay: "anslag_ned", label: "Anslaget tas ner"),
    .text("förvaringsplats", \.archive, label: "Protokollet förvaras"),
    .text("källa", \.source, label: "Protokollets källa"),
  ]
}
