/// A styrkort goal with everything that says how it went.
package struct GoalRow: Equatable, Sendable {
  package struct MeasureRow: Equatable, Sendable {
    package let name: String
    /// The target; what is a reading says so.
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
    /// Whether the transcriber has put it below the goal.
    package let isReading: Bool
  }

  package let address: Address
  package let id: String
  package let perspective: String
  package let wording: String
  package let verdict: Verdict
  /// Why assessment and outcome do not agree; nil where they do.
  package let conflict: String?
  /// Where the measures have two outcomes of the same that are not the same.
  package let contradictions: [String]
  package let proposal: Assessment
  package let decision: BoardDecision
  package let measures: [MeasureRow]
  package let activities: [Activity]
  /// That measures or activities belong to the goal is a reading, as sentences; nil where the
  /// source says so.
  package let measureTies: String?
  package let activityTies: String?
  package let supporting: [Supporting]
  /// How the goal that it continues stood the year before.
  package let before: Verdict?

  package var activityCounts: ActivityCounts { ActivityCounts(activities) }
}

extension GoalRow {
  /// `placed` is a goal of a styrkort.
  init(
    _ placed: PlacedGoal, supporting: [Supporting], before: Verdict?, threshold: Number?
  ) {
    let goal = placed.goal
    address = placed.address
    id = goal.id
    perspective = goal.perspective
    wording = goal.wording
    verdict = placed.verdict
    conflict = placed.conflict(threshold: threshold)
    contradictions = placed.measures.flatMap(\.contradictions).map(\.words)
    proposal = goal.proposal
    decision = goal.decision
    measures = placed.measures.map { MeasureRow($0, threshold: threshold) }
    activities = placed.activities
    measureTies = goal.tieWords(of: placed.measures)
    activityTies = goal.tieWords(of: placed.activities)
    self.supporting = supporting
    self.before = before
  }

  /// Every goal of the styrkort, in its order.
  package static func rows(of styrkort: Styrkort, before: Styrkort?, in office: Office) -> [GoalRow]
  {
    let threshold = office.forbund.partialThreshold
    let supporting = supporting(in: office)
    let predecessors = before.map { GoalPredecessors(of: styrkort, in: $0) }
    let earlier = before.map { GoalLinks($0, threshold: threshold) }
    return styrkort.placedGoals(threshold: threshold).map { placed in
      GoalRow(
        placed, supporting: supporting[placed.address] ?? [],
        before: predecessors?.certain(placed.goal).flatMap { earlier?.verdict(of: $0) },
        threshold: threshold)
    }
  }

  /// What supports each goal.
  private static func supporting(in office: Office) -> [Address: [Supporting]] {
    let names = PlaceNames(office)
    var supporting: [Address: [Supporting]] = [:]
    for lower in office.goals {
      guard let above = Office.goalAddress(lower.goal.supports, from: lower.address.file),
        above != lower.address
      else { continue }
      supporting[above, default: []].append(
        Supporting(
          address: lower.address, document: names.name(of: Address(lower.address.file)),
          wording: lower.goal.wording, verdict: lower.verdict,
          isReading: lower.goal.readings.contains("stödjer")))
    }
    return supporting
  }
}

extension GoalRow.MeasureRow {
  init(_ measure: Measure, threshold: Number?) {
    let outcomeSource = measure.latestOutcome?.source ?? ""
    name = measure.name + measure.readingMark("namn")
    let isOther = measure.isOtherDefinition
    target = measure.markedTarget + (isOther ? " (\(measure.definition))" : "")
    let words = !measure.isCounted ? "" : measure.latestOutcome?.words.oneLine ?? ""
    let definition = isOther ? measure.latestOutcome?.definition ?? "" : ""
    outcome =
      measure.shownOutcome + measure.countedMark + (words.isEmpty ? "" : "; " + words)
      + (definition.isEmpty ? "" : " (\(definition))")
    source = outcomeSource.isEmpty ? measure.source : outcomeSource
    status = measure.fulfilment(threshold: threshold)
    explanation = measure.explanation(threshold: threshold)
    counted = measure.countedWords
  }
}
