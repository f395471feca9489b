/// A styrkort goal with everything that says how it went.
package struct GoalRow: Equatable, Sendable {
  package struct MeasureRow: Equatable, Sendable {
    package let name: String
    package let target: String
    package let outcome: String
    /// Where the outcome is printed, else where the measure is.
    package let source: String
    package let status: Fulfilment
    package let explanation: String
    /// What is counted, with the records behind the number; empty where nothing is.
    package let counted: String
  }

  package struct Supporting: Equatable, Sendable {
    package let address: Address
    /// The document it stands in: `Utsikten 2.0`.
    package let document: String
    package let wording: String
    package let verdict: Verdict
  }

  package let address: Address
  package let id: String
  package let perspective: Perspective?
  package let wording: String
  package let verdict: Verdict
  /// Why assessment and outcome do not agree; nil where they do.
  package let conflict: String?
  package let proposal: Assessment
  package let decision: BoardDecision
  package let measures: [MeasureRow]
  package let activities: [Activity]
  package let supporting: [Supporting]
  /// How the goal of the same wording stood the year before.
  package let before: Verdict?

  package var activityCounts: ActivityCounts { ActivityCounts(activities) }
}

extension GoalRow {
  package init(_ goal: Goal, in styrkort: Styrkort, before: Styrkort?, office: Office) {
    let threshold = office.forbund.partialThreshold
    let address = styrkort.address.appending(Step("mål", goal.id))
    let placed = PlacedGoal(goal, at: address, in: styrkort, threshold: threshold)
    let wording = goal.wording.normalizedWording
    self.address = address
    id = goal.id
    perspective = goal.perspective
    self.wording = goal.wording
    verdict = placed.verdict
    conflict = placed.conflict(threshold: threshold)
    proposal = goal.proposal
    decision = goal.decision
    measures = placed.measures.map { MeasureRow($0, threshold: threshold) }
    activities = placed.activities
    supporting = office.goals(supporting: address).map { lower in
      Supporting(
        address: lower.address, document: office.name(of: Address(lower.address.file)),
        wording: lower.goal.wording, verdict: lower.verdict)
    }
    self.before = before.flatMap { before in
      before.goals.first { $0.wording.normalizedWording == wording }
        .map { before.verdict(of: $0, threshold: threshold) }
    }
  }
}

extension GoalRow.MeasureRow {
  init(_ measure: Measure, threshold: Number?) {
    let outcomeSource = measure.latestOutcome?.source ?? ""
    name = measure.name
    target = measure.shownTarget
    let words = measure.counted == nil ? "" : measure.latestOutcome?.words.oneLine ?? ""
    outcome = measure.shownOutcome + (words.isEmpty ? "" : "; " + words)
    source = outcomeSource.isEmpty ? measure.source : outcomeSource
    status = measure.fulfilment(threshold: threshold)
    explanation = measure.explanation(threshold: threshold)
    counted = measure.countedWords
  }
}
