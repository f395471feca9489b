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
    placedGoals(threshold: threshold) { _ in true }
  }

  /// Those with the ids that are meant: to judge a goal takes much longer than to find it.
  fileprivate func placedGoals(threshold: Number?, where isMeant: (String) -> Bool) -> [PlacedGoal]
  {
    let links = GoalLinks(self, threshold: threshold)
    let address = address
    return goals.filter { isMeant($0.id) }.map { goal in
      PlacedGoal(
        address: address.appending(Step(PartKey.goals, goal.id)), goal: goal,
        measures: links.measures(for: goal), activities: links.activities(for: goal),
        verdict: links.verdict(of: goal))
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
    return document.placedGoals(threshold: forbund.partialThreshold) { $0 == step.id }.first
  }

  private var goalDocuments: [any GoalDocument] { styrkort + insatser }

  /// The address that `stödjer` means in `file`: `individ-1` is in the same document,
  /// `2014/individ-1` in that year's styrkort, `utsikten/m1` in that insats.
  package static func goalAddress(_ reference: String, from file: String) -> Address? {
    let words = reference.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
    switch words.count {
    case 1 where !words[0].isEmpty: return Address(file, [Step(PartKey.goals, words[0])])
    case 2 where !words.contains(""):
      let kind = Year(id: words[0]) == nil ? DocumentKind.insats : .styrkort
      return Address(kind.path(id: words[0]), [Step(PartKey.goals, words[1])])
    default: return nil
    }
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
      document.goals.filter { !$0.supports.isEmpty }.map { goal in
        (address: document.address.appending(Step(PartKey.goals, goal.id)), goal: goal)
      }
    }.filter {
      Office.goalAddress($0.goal.supports, from: $0.address.file) == address
        && $0.address != address
    }
  }
}
