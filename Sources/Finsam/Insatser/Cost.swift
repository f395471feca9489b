/// What an insats cost the förbund one year.
package struct Cost: YearRecord {
  package var year: Year?
  package var amount: Kronor?
  package var budget: Kronor?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<Cost>] = [
    .year("år", \.year, label: "År", required: true),
    .kronor("belopp", \.amount, label: "Kostnad"),
    .kronor("budget", \.budget, label: "Budget"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}
