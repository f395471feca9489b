/// What an insats cost the förbund one year.
package struct Cost: Record {
  package var year: Year?
  package var amount: Kronor?
  package var budget: Kronor?
  package var note = ""
  package var source = ""

  package init() {}

  package static let idKey = "år"
  package var id: String {
    get { year.text }
    set { year = Year(id: newValue) }
  }
  package var title: String { year.text }

  package static let fields: [Field<Cost>] = [
    .year("år", \.year, label: "År", required: true),
    .kronor("belopp", \.amount, label: "Kostnad"),
    .kronor("budget", \.budget, label: "Budget"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}
