/// What a person or the board has judged of a goal.
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
  package var source = ""

  package init() {}

  package static let fields: [Field<Assessment>] = [
    .choice("status", \.status, label: "Bedömning"),
    .prose("motivering", \.motivation, label: "Motivering"),
    .day("dag", \.day, label: "Bedömningsdag"),
    .printed(besideDay: "dag", label: "Bedömningsdag"),
    .text("av", \.by, label: "Bedömare", help: "Roll eller organ, till exempel styrelsen."),
    .text("källa", \.source, label: "Bedömningens källa"),
  ]
}
