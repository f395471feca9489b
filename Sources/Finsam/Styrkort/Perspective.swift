/// What a document sorts its goals under: one of the four perspectives, a direction goal or a focus
/// area. BSC-1.
package struct Perspective: Hashable, Sendable {
  /// How goals name it.
  package let id: String
  package let name: String

  package init(_ id: String, name: String) {
    self.id = id
    self.name = name
  }
}

extension Perspective {
  package static let individual = Perspective("individ", name: "Individ")
  package static let renewal = Perspective("förnyelse", name: "Förnyelse")
  package static let workingMethods = Perspective("arbetssätt", name: "Arbetssätt")
  package static let economy = Perspective("ekonomi", name: "Ekonomi")

  /// Those of a styrkort that declares none, in their order. BSC-1.
  package static let usual = [individual, renewal, workingMethods, economy]

  /// Those that a new styrkort declares.
  package static var usualDrafts: Draft.Children {
    Draft.Children(
      Styrkort.perspectivePart,
      usual.map { one in
        Draft(id: one.id, fields: [Draft.Text(PerspectiveStatement.idKey, one.id)])
      })
  }

  /// By its title, else as the usual one of the id is called, else by the id.
  init(declared id: String, title: String) {
    let usual = Perspective.usual.first { $0.id == id }
    self.init(id, name: title.isEmpty ? usual?.name ?? id.capitalizedFirst : title.oneLine)
  }

  var isUsual: Bool { Perspective.usual.contains { $0.id == id } }
}

/// A perspective as a document declares it.
package protocol DeclaredPerspective: Record {
  /// What it is called on screens and in reports; the usual ones need none.
  var ownTitle: String { get }
}

extension DeclaredPerspective {
  package static var idKey: String { "perspektiv" }
  package var perspective: Perspective { Perspective(declared: id, title: ownTitle) }
  package var title: String { perspective.name }
}

/// A perspective that a styrkort declares: what the document says of it, and the board's verdict.
package struct PerspectiveStatement: DeclaredPerspective {
  package var id = ""
  package var ownTitle = ""
  /// The heading as the document prints it: `Förnyelse/utveckling`.
  package var printedName = ""
  package var directionGoal = ""
  package var description = ""
  package var proposal = Assessment()
  package var decision = BoardDecision()
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let formerKeys = Goal.formerKeys

  package static let fields: [Field<PerspectiveStatement>] = withReadings(
    [
      .word("perspektiv", \.id, label: "Perspektiv", help: PerspectiveStatement.idHelp),
      .text("titel", \.ownTitle, label: "Titel", help: PerspectiveStatement.titleHelp),
      .text("rubrik", \.printedName, label: "Rubrik i källan"),
      .prose("inriktningsmål", \.directionGoal, label: "Inriktningsmål"),
      .prose("beskrivning", \.description, label: "Beskrivning"),
    ]
      + group("förslag", \.proposal)
      + group("beslut", \.decision)
      + [.source(\.source)])

  static let idHelp = "Det mål skriver som sitt perspektiv: ett ord, till exempel samhallsnytta."
  static let titleHelp = "Det som visas. Individ, förnyelse, arbetssätt och ekonomi behöver ingen."
}

/// A perspective that an insats declares for its own goals, which the board does not judge.
package struct InsatsPerspective: DeclaredPerspective {
  package var id = ""
  package var ownTitle = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<InsatsPerspective>] = [
    .word("perspektiv", \.id, label: "Perspektiv", help: PerspectiveStatement.idHelp),
    .text("titel", \.ownTitle, label: "Titel", help: PerspectiveStatement.titleHelp),
    .source(\.source),
  ]
}
