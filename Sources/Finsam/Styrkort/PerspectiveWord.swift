/// What a document calls its perspectives: `perspektiv`, `inriktningsmål`, `fokusområde`.
package struct PerspectiveWord: Hashable, Sendable {
  package let singular: String
  package let plural: String

  package static let usual = PerspectiveWord(singular: "perspektiv", plural: "perspektiv")

  private init(singular: String, plural: String) {
    self.singular = singular
    self.plural = plural
  }

  /// Of one and, where it is not formed as a neuter's, of several; nil where nothing is said.
  package init?(_ words: [String]) {
    guard let one = words.first(where: { !$0.isEmpty }) else { return nil }
    let several = words.drop { $0 != one }.dropFirst().first { !$0.isEmpty }
    let isOpen = one.last.map { "aeiouyåäö".contains($0.lowercased()) } ?? false
    singular = one
    plural = several ?? (isOpen ? one + "n" : one)
  }

  /// `3 perspektiv`, `1 fokusområde`
  package func counted(_ count: Int) -> String { count == 1 ? singular : plural }

  package var heading: String { singular.capitalizedFirst }
  package var pluralHeading: String { plural.capitalizedFirst }

  /// `Fokusområde: Samhällsnytta`, and `Inriktningsmål 1` alone, which says what it is.
  package func named(_ perspective: Perspective) -> String {
    perspective.name.lowercased().hasPrefix(singular.lowercased())
      ? perspective.name : "\(heading): \(perspective.name)"
  }
}

extension GoalDocument {
  /// By id, each once, in the file's order.
  var declaredPerspectives: [Perspective] {
    var known: [Perspective] = []
    for perspective in statedPerspectives where !perspective.id.isEmpty {
      if !known.contains(where: { $0.id == perspective.id }) { known.append(perspective) }
    }
    return known
  }
}

extension Styrkort {
  /// What its goals are sorted under, in order: those it declares, else the usual ones.
  package var perspectives: [Perspective] {
    let declared = declaredPerspectives
    return declared.isEmpty ? Perspective.usual : declared
  }

  package func perspective(_ id: String) -> Perspective? { perspectives.first { $0.id == id } }

  /// What the document says of the perspective; nil where it only has the usual ones.
  package func statement(of perspective: Perspective) -> PerspectiveStatement? {
    statements.first { $0.id == perspective.id }
  }

  /// `Styrkort`, unless the document says otherwise.
  package var name: String { ownName.isEmpty ? Styrkort.usualName : ownName.oneLine }

  package static let usualName = "Styrkort"

  /// A styrkort with a name of its own, that says nothing of its perspectives, has areas.
  package var perspectiveWord: PerspectiveWord {
    PerspectiveWord(perspectiveWords)
      ?? (ownName.isEmpty || ownName == Styrkort.usualName
        ? .usual : PerspectiveWord(["område"]) ?? .usual)
  }
}
