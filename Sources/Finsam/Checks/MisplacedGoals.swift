extension Survey {
  /// Goals that name no perspective of their document, and perspectives that lack a title or goals.
  var misplacedGoals: [Finding] {
    let shared = office.latestStyrkort.map(PerspectiveNames.init) ?? .usual
    return office.styrkort.flatMap { styrkort in
      unknownPerspectives(in: styrkort, PerspectiveNames(styrkort))
        + styrkort.statements.flatMap { faults(of: $0, in: styrkort) }
    }
      + office.insatser.flatMap { insats in
        unknownPerspectives(in: insats, PerspectiveNames(insats, sharing: shared))
          + insats.perspectives.flatMap { faults(of: $0, in: insats) }
      }
  }

  private func unknownPerspectives(in document: some GoalDocument, _ names: PerspectiveNames)
    -> [Finding]
  {
    document.goals.compactMap { goal in
      guard !goal.perspective.isEmpty, names[goal.perspective] == nil else { return nil }
      let refusal = names.refusal(of: goal.perspective)
      return Finding(
        .misplacedGoal,
        at: Place(document.address.appending(Step(PartKey.goals, goal.id)), field: "perspektiv"),
        ["perspektiv": goal.perspective],
        refusal.message + " " + refusal.advice
      ).formerly(saying: "Menas ”", for: "Menade du ”")
    }
  }

  private func faults(of declared: some DeclaredPerspective, in document: some GoalDocument)
    -> [Finding]
  {
    let place = Place(document.address.appending(Step(Styrkort.perspectivePart, declared.id)))
    var faults: [(what: String, message: String, advice: String)] = []
    if declared.ownTitle.trimmed.isEmpty, !declared.perspective.isUsual {
      faults.append(
        ("titel", "Titel saknas för ”\(declared.id)”, så det är id som visas.", "Skriv titeln."))
    }
    if !document.goals.isEmpty, !document.goals.contains(where: { $0.perspective == declared.id }) {
      faults.append(
        (
          "mål", "”\(declared.title)” har inga mål.",
          "Lägg till ett mål, eller ta bort perspektivet."
        ))
    }
    return faults.map {
      Finding(.misplacedGoal, at: place, .missing($0.what), $0.message).advising($0.advice)
    }
  }
}

extension CheckRow {
  static let misplacedGoal = CheckRow(
    "perspektiv-och-mål", "Perspektiv som inte stämmer",
    "Ett mål hör till ett perspektiv, eller vad det kallas, som inte finns, eller ett perspektiv "
      + "saknar titel eller mål.", advice: "Rätta målets perspektiv, eller lägg till perspektivet.",
    looksElsewhere: true, among: [.styrkort, .insats]
  ) { survey, _ in survey.misplacedGoals }
}
