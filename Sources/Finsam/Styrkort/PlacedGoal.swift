/// A goal with its address and everything in its document that serves it.
package struct PlacedGoal: Equatable, Sendable {
  package let address: Address
  package let goal: Goal
  /// Its own and those shared by other goals.
  package let measures: [Measure]
  package let activities: [Activity]
  package let verdict: Verdict

  /// Whether an account judges it, of a time after the day that all is computed for.
  var isJudgedLater: Bool { goal.laterWords != nil }

  /// The measures that the source itself ties to the goal.
  var printedMeasures: [Measure] { measures.filter { !goal.isTiedByReading(to: $0) } }
}

extension GoalDocument {
  package func placedGoals(threshold: Number?) -> [PlacedGoal] {
    let goals = goals
    if goals.isEmpty { return [] }
    let links = GoalLinks(self, threshold: threshold)
    let address = address
    return goals.map { goal in
      PlacedGoal(
        address: address.appending(Step(PartKey.goals, goal.id)), goal: goal,
        measures: links.measures(for: goal), activities: links.activities(for: goal),
        verdict: links.verdict(of: goal))
    }
  }

  /// The first with the id, without looking for what serves the others.
  fileprivate func placedGoal(_ id: String, threshold: Number?) -> PlacedGoal? {
    goal(id).map { goal in
      PlacedGoal(
        address: address.appending(Step(PartKey.goals, id)), goal: goal,
        measures: measures(for: goal), activities: activities(for: goal),
        verdict: verdict(of: goal, threshold: threshold))
    }
  }
}

extension Office {
  /// Goals of every styrkort, then those of insatser.
  package var goals: [PlacedGoal] {
    styrkort.flatMap { $0.placedGoals(threshold: forbund.partialThreshold) }
      + insatser.flatMap { $0.placedGoals(threshold: forbund.partialThreshold) }
  }

  package func goal(at address: Address) -> PlacedGoal? {
    guard let document = goalDocuments.first(where: { $0.address.file == address.file }) else {
      return nil
    }
    guard address.steps.count == 1, let step = address.steps.first, step.part == PartKey.goals
    else { return nil }
    return document.placedGoal(step.id, threshold: forbund.partialThreshold)
  }

  private var goalDocuments: [any GoalDocument] { styrkort + insatser }

  /// The address that `stödjer` means in `file`: `individ-1` is in the same document,
  /// `2014/individ-1` in that year's styrkort, `utsikten/m1` in that insats.
  package static func goalAddress(_ reference: String, from file: String) -> Address? {
    let bytes = reference.utf8
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      let goal = reference.trimmed
      return goal.isEmpty ? nil : Address(file, [Step(PartKey.goals, goal)])
    }
    let rest = reference[bytes.index(after: slash)...]
    let (document, goal) = (reference[..<slash].trimmed, rest.trimmed)
    guard !document.isEmpty, !goal.isEmpty, !rest.utf8.contains(UInt8(ascii: "/")) else {
      return nil
    }
    let kind = Year(id: document) == nil ? DocumentKind.insats : .styrkort
    return Address(kind.path(id: document), [Step(PartKey.goals, goal)])
  }

  package func goal(reference: String, from file: String) -> PlacedGoal? {
    Office.goalAddress(reference, from: file).flatMap { goal(at: $0) }
  }

  /// The goal that `stödjer` names in `file`, without what it comes to, and where it is.
  func goalAlone(_ reference: String, from file: String) -> (address: Address, goal: Goal)? {
    guard let address = Office.goalAddress(reference, from: file), let step = address.steps.last,
      let document = goalDocuments.first(where: { $0.address.file == address.file })
    else { return nil }
    return document.goal(step.id).map { (address, $0) }
  }

  /// Goals that name the goal at `address` as the one above them, and where they are.
  package func goals(supporting address: Address) -> [(address: Address, goal: Goal)] {
    goalDocuments.flatMap { document in
      let own = document.address
      return document.goals.compactMap { goal -> (address: Address, goal: Goal)? in
        guard !goal.supports.isEmpty,
          Office.goalAddress(goal.supports, from: own.file) == address
        else { return nil }
        let place = own.appending(Step(PartKey.goals, goal.id))
        return place == address ? nil : (place, goal)
      }
    }
  }
}
