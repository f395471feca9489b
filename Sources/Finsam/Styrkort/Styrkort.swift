/// The förbund's balanced scorecard for one year. BSC-1.
package struct Styrkort: YearRecord {
  package var year: Year?
  package var vision = ""
  package var strategy = ""
  package var note = ""
  package var source = ""
  package var perspectives: [PerspectiveStatement] = []
  package var goals: [Goal] = []
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { "Styrkort " + year.text }

  package static let fields: [Field<Styrkort>] = [
    .year("år", \.year, label: "År", required: true),
    .prose("vision", \.vision, label: "Vision"),
    .prose("strategi", \.strategy, label: "Strategi"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<Styrkort>] = [
    Part("perspektiv", \.perspectives, label: "Perspektiv", singular: "perspektiv"),
    Part("mål", \.goals, label: "Mål", singular: "mål"),
  ]
}

extension Styrkort {
  package func goals(in perspective: Perspective) -> [Goal] {
    goals.filter { $0.perspective == perspective }
  }
}
