/// Something that is done to reach a goal.
package struct Activity: Record {
  package var id = ""
  package var name = ""
  package var how = ""
  /// By role.
  package var responsible = ""
  /// As printed: `Löpande`, `Våren 2017`.
  package var when = ""
  package var isDone: Bool?
  /// Ids of further goals in the same document that the activity serves.
  package var alsoFor: [String] = []
  package var comment = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<Activity>] = [
    .identifier("id", \.id, label: "Id"),
    .prose("namn", \.name, label: "Aktivitet", required: true),
    .prose("hur", \.how, label: "Hur"),
    .text("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn."),
    .text(
      "när", \.when, label: "När",
      help: "Till exempel löpande, våren 2017, 2 ggr/termin eller senast 2017-06-30."),
    .answer("klar", \.isDone, label: "Klar"),
    .list("även", \.alsoFor, label: "Stödjer även målen"),
    .prose("kommentar", \.comment, label: "Kommentar"),
    .source(\.source),
  ]
}
