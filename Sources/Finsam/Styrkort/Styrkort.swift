/// The förbund's balanced scorecard for one year. BSC-1.
package struct Styrkort: YearRecord {
  package var year: Year?
  /// What the document is called, where it is not a styrkort by name.
  package var ownName = ""
  /// What one and several of its perspectives are called, where it is not that.
  package var perspectiveWords: [String] = []
  package var vision = ""
  package var strategy = ""
  package var note = ""
  package var source = ""
  package var statements: [PerspectiveStatement] = []
  package var goals: [Goal] = []
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name + " " + year.text }

  package static let fields: [Field<Styrkort>] = [
    .year("år", \.year, label: "År", required: true),
    .text(
      "heter", \.ownName, label: "Heter",
      help: "Det som styrkortet kallas, till exempel Inriktningsmål. Tomt betyder Styrkort."),
    .perspectiveWords(\.perspectiveWords),
    .prose("vision", \.vision, label: "Vision"),
    .prose("strategi", \.strategy, label: "Strategi"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<Styrkort>] = [
    Part("perspektiv", \.statements, label: "Perspektiv", singular: "perspektiv"),
    Part(PartKey.goals, \.goals, label: "Mål", singular: "mål"),
  ]
}

extension Styrkort {
  package func goals(in perspective: Perspective) -> [Goal] {
    goals.filter { $0.perspective == perspective.id }
  }
}
