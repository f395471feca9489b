/// A need that the förbund has put first, and what has become of it: priority, proposal, decision
/// and at last an insats. I.8, G.4.
package struct PriorityItem: Record {
  package enum Status: String, Choice, CaseIterable {
    case current = "aktuell"
    case priority = "prioriterad"
    case proposed = "föreslagen"
    case decided = "beslutad"
    case insats
    case open = "öppen"
    case dropped = "avförd"
  }

  package var id = ""
  package var what = ""
  package var status: Status?
  package var proposal = ""
  package var decision = ""
  package var insats = ""
  /// The list of the source that has it.
  package var list = ""
  /// The id of the same thing in another list, or in the file of a meeting.
  package var sameAs = ""
  /// By role.
  package var responsible = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { what.oneLine }

  package static let fields: [Field<PriorityItem>] = withReadings([
    .identifier("id", \.id, label: "Id"), .prose("vad", \.what, label: "Vad", required: true),
    .choice("status", \.status, label: "Status").orReading(),
    .prose("förslag", \.proposal, label: "Förslag").orReading(),
    .text("beslut", \.decision, label: "Beslut", help: "Beslutets id, eller vad som är beslutat.")
      .naming(.decisions).orReading(),
    .reference("insats", \.insats, to: .insatser, label: "Insats").orReading(),
    .text("lista", \.list, label: "Lista", help: "Listan som den står i.").orReading(),
    .text(
      "motsvarar", \.sameAs, label: "Motsvarar",
      help: "Id för samma sak i en annan lista, eller i ett mötes fil."
    ).naming(.elsewhere).orReading(),
    .text("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn."),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

extension PriorityItem: RegisterRow {
  package static let documentKind = DocumentKind.priorities
}
