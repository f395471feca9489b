/// A document with goals of its own: a styrkort or an insats.
package protocol GoalDocument: Record {
  var goals: [Goal] { get }
  static var documentKind: DocumentKind { get }
  /// The first day of what the goals are of: no outcome is as old.
  var start: Day? { get }
}

extension Styrkort: GoalDocument {
  package static let documentKind = DocumentKind.styrkort

  package var start: Day? { year?.days?.lowerBound }
}

extension Insats: GoalDocument {
  package static let documentKind = DocumentKind.insats

  package var start: Day? { period.start?.day }
}

extension GoalDocument {
  package var address: Address { Address(Self.documentKind.path(id: id)) }

  package func goal(_ id: String) -> Goal? { goals.first { $0.id == id } }

  /// The goal's own measures, and those of other goals that name it under `även`.
  package func measures(for goal: Goal) -> [Measure] {
    goals.flatMap { other in
      other.measures.filter { other.id == goal.id || $0.alsoFor.contains(goal.id) }
    }
  }

  /// The goal's own activities, and those of other goals that name it under `även`.
  package func activities(for goal: Goal) -> [Activity] {
    goals.flatMap { other in
      other.activities.filter { other.id == goal.id || $0.alsoFor.contains(goal.id) }
    }
  }

  /// All measures met: met. Some met or partly: partly. None: not met.
  package func fulfilment(of goal: Goal, threshold: Number) -> Fulfilment {
    Fulfilment(of: measures(for: goal).map { $0.fulfilment(threshold: threshold) })
  }

  package func verdict(of goal: Goal, threshold: Number) -> Verdict {
    Verdict(
      computed: fulfilment(of: goal, threshold: threshold), assessed: goal.assessment.status)
  }
}
