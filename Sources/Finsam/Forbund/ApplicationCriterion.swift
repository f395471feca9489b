/// What an insats must be for the förbund, or a member of it, to pay for it. I.1; S4:7662–7692.
package struct ApplicationCriterion: Record {
  package var id = ""
  package var wording = ""
  /// Whose it is, where it is not the förbund's own: a member's, for those whom it appoints.
  package var owner = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { wording }

  package static let fields: [Field<ApplicationCriterion>] = [
    .identifier("id", \.id, label: "Id"),
    .prose("lydelse", \.wording, label: "Lydelse", required: true, help: "Som det står."),
    .text(
      "vems", \.owner, label: "Vems", help: "Tomt: förbundets. Annars medlemmen som ställer det."),
    .source(\.source),
  ]
}
