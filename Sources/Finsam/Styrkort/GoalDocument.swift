/// A document with goals of its own: a styrkort or an insats.
package protocol GoalDocument: Record {
  var goals: [Goal] { get set }
  static var documentKind: DocumentKind { get }
  /// What the document declares that its goals are sorted under.
  var statedPerspectives: [Perspective] { get }
  /// The first day of what the goals are of: no outcome is as old.
  var start: Day? { get }
}

extension Styrkort: GoalDocument {
  package static let documentKind = DocumentKind.styrkort

  package var statedPerspectives: [Perspective] { statements.map(\.perspective) }

  package var start: Day? { year?.days?.lowerBound }
}

extension Insats: GoalDocument {
  package static let documentKind = DocumentKind.insats

  package var statedPerspectives: [Perspective] { perspectives.map(\.perspective) }

  package var start: Day? { period.start?.possible?.lowerBound }
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

  package func verdict(of goal: Goal, threshold: Number?) -> Verdict {
    goal.verdict(by: measures(for: goal), threshold: threshold)
  }
}

extension Goal {
  /// All `measures` met: met. Some met or partly: partly. None: not met.
  fileprivate func verdict(by measures: [Measure], threshold: Number?) -> Verdict {
    let outcomes = measures.map { $0.fulfilment(threshold: threshold) }
    let computed = Fulfilment(of: outcomes)
    let printed = measures.indices.filter { !isTiedByReading(to: measures[$0]) }
    let own: Fulfilment =
      isProposed == true
      ? .notAdopted : hasNotBegun && !computed.isJudged ? .notBegun : computed
    return Verdict(
      computed: own, proposed: proposal.isLater(than: asOf) ? nil : proposal.status,
      decided: decision.status,
      printed: printed.count == outcomes.count
        ? computed : Fulfilment(of: printed.map { outcomes[$0] }),
      proposalIsReading: readings.contains("förslag.status"),
      isReported: proposal.isReported == true)
  }
}

/// What serves each goal of a document, found once for all of them.
struct GoalLinks {
  private let measures: [String: [Measure]]?
  private let activities: [String: [Activity]]?
  private let threshold: Number?

  init(_ document: some GoalDocument, threshold: Number?) {
    let goals = document.goals
    let haveRepeats = goals.map(\.id).haveRepeats
    measures =
      haveRepeats || goals.contains { $0.measures.contains { !$0.alsoFor.isEmpty } }
      ? GoalLinks.served(goals, \.measures, \.alsoFor) : nil
    activities =
      haveRepeats || goals.contains { $0.activities.contains { !$0.alsoFor.isEmpty } }
      ? GoalLinks.served(goals, \.activities, \.alsoFor) : nil
    self.threshold = threshold
  }

  /// By the goal's id; in the document's order.
  private static func served<Part>(
    _ goals: [Goal], _ parts: (Goal) -> [Part], _ alsoFor: (Part) -> [String]
  ) -> [String: [Part]] {
    var served: [String: [Part]] = [:]
    for goal in goals {
      let own = parts(goal)
      if !own.isEmpty { served[goal.id, default: []] += own }
      for part in own {
        let others = alsoFor(part)
        if others.isEmpty { continue }
        for id in Set(others) where id != goal.id { served[id, default: []].append(part) }
      }
    }
    return served
  }

  func measures(for goal: Goal) -> [Measure] {
    guard let measures else { return goal.measures }
    return measures[goal.id] ?? []
  }

  func activities(for goal: Goal) -> [Activity] {
    guard let activities else { return goal.activities }
    return activities[goal.id] ?? []
  }

  func verdict(of goal: Goal) -> Verdict {
    goal.verdict(by: measures(for: goal), threshold: threshold)
  }
}
