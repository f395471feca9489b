/// The four perspectives, in their fixed order. BSC-1.
package enum Perspective: String, Choice {
  case individual = "individ"
  case renewal = "förnyelse"
  case workingMethods = "arbetssätt"
  case economy = "ekonomi"

  package var name: String { rawValue.capitalizedFirst }
}

/// What a styrkort says of a whole perspective: its direction goal, and the board's verdict.
package struct PerspectiveStatement: Record {
  package var perspective: Perspective?
  /// The heading as the document prints it: `Förnyelse/utveckling`.
  package var printedName = ""
  package var directionGoal = ""
  package var proposal = Assessment()
  package var decision = BoardDecision()
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let formerKeys = Goal.formerKeys
  package static let idKey = "perspektiv"
  package var id: String {
    get { perspective.text }
    set { perspective = Perspective(rawValue: newValue) }
  }
  package var title: String { perspective?.name ?? printedName }

  package static let fields: [Field<PerspectiveStatement>] = withReadings(
    [
      .choice("perspektiv", \.perspective, label: "Perspektiv", required: true),
      .text("rubrik", \.printedName, label: "Rubrik i källan"),
      .prose("inriktningsmål", \.directionGoal, label: "Inriktningsmål"),
    ]
      + group("förslag", \.proposal)
      + group("beslut", \.decision)
      + [.source(\.source)])
}
