/// What an insats cost the förbund in a time: most often a year.
package struct Cost: Record {
  package var period: CountPeriod?
  package var amount: Kronor?
  package var budget: Kronor?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  /// As files have called it since costs were of years alone.
  package static let idKey = "år"

  package var id: String {
    get { period.text }
    set { period = CountPeriod(id: newValue) }
  }

  package var title: String { period?.shown ?? "" }

  package static let fields: [Field<Cost>] = [
    .period(
      "år", \.period, label: "År eller period", required: true,
      help: "Den tid kostnaden gäller: 2014, 2014-H2, 2014-Q3 eller hela."),
    .kronor("belopp", \.amount, label: "Kostnad"),
    .kronor("budget", \.budget, label: "Budget"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}
