/// A decision that an insats runs longer.
package struct Extension: Record {
  package var id = ""
  package var until: PrintedDay?
  package var reason = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { until.text.isEmpty ? reason : "till " + until.text }

  package static let fields: [Field<Extension>] = [
    .identifier("id", \.id, label: "Id"),
    .day("till", \.until, label: "Förlängd till"),
    .printed(besideDay: "till", label: "Förlängd till"),
    .text("skäl", \.reason, label: "Skäl till förlängning"),
    .source(\.source),
  ]
}
