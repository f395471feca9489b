/// What the office has decided about findings: those it accepts, and why.
package struct Review: Record {
  package var id = ""
  package var acceptances: [Acceptance] = []
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { "Granskning" }
  package static let fields: [Field<Review>] = []

  package static let acceptancesKey = "godtagna"

  package static let parts: [any PartList<Review>] = [
    Part(acceptancesKey, \.acceptances, label: "Godtagna fynd", singular: "godtaget fynd")
  ]
}

/// A finding that a person has accepted. It comes back when the facts that it is of have changed.
package struct Acceptance: Record {
  package var id = ""
  package var check = ""
  /// The place, as `Place.text` writes it.
  package var place = ""
  /// What the finding holds against each other, as `Facts.text` writes it; empty in acceptances
  /// from before it was kept.
  package var facts = ""
  /// What the finding said when it was accepted: a note for people.
  package var message = ""
  package var comment = ""
  package var day: PrintedDay?
  package var by = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { message.isEmpty ? comment : message.oneLine }

  package static let factsKey = "fakta"

  package static let fields: [Field<Acceptance>] = [
    .identifier("id", \.id, label: "Id"),
    .text("kontroll", \.check, label: "Kontroll", required: true),
    .text("gäller", \.place, label: "Gäller", required: true),
    .text(
      factsKey, \.facts, label: "Fakta",
      help: "Det som fyndet ställer mot varandra. Ändras det gäller godtagandet inte längre."),
    .text("fynd", \.message, label: "Fyndet", required: true),
    .text("kommentar", \.comment, label: "Kommentar", required: true),
    .day("dag", \.day, label: "Godtaget"),
    .text("av", \.by, label: "Godtaget av"),
  ]
}
