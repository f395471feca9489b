extension Survey {
  /// The program shows where they differ; the person's word stands.
  var assessmentsAgainstOutcomes: [Finding] {
    let perspectives = office.styrkort.flatMap { $0.perspectiveConflicts(threshold: threshold) }
    let goals = goals.compactMap { goal -> Finding? in
      guard let reason = goal.conflict(threshold: threshold) else { return nil }
      return Finding(
        .assessmentAgainstOutcome, at: Place(goal.address, field: goal.verdict.statusKey), reason)
    }
    return perspectives + goals
  }
}

extension PlacedGoal {
  /// Why the assessment and the outcomes do not agree; nil where they do.
  package func conflict(threshold: Number?) -> String? {
    guard verdict.differs, let assessed = verdict.assessed else { return nil }
    let measures = printedMeasures
    let telling = measures.filter { measure in
      switch (assessed, measure.fulfilment(threshold: threshold)) {
      case (.met, let status): status != .met
      case (.notMet, let status): status == .met || status == .partlyMet
      case (_, let status): status.isJudged
      }
    }
    let reasons = telling.map { measure in
      let comparison = measure.comparison(threshold: threshold)
      return measures.count == 1 ? comparison : "”\(measure.name)”: \(comparison)"
    }
    return "\(verdict.assessedWords.capitalizedFirst), men \(reasons.joined(separator: "; "))."
  }
}

extension Styrkort {
  fileprivate func perspectiveConflicts(threshold: Number?) -> [Finding] {
    statements.compactMap { statement in
      let standing = standing(of: statement.perspective, threshold: threshold)
      guard let reason = standing.conflict else { return nil }
      return Finding(
        .assessmentAgainstOutcome,
        at: Place(
          address.appending(Step(Styrkort.perspectivePart, statement.id)),
          field: standing.verdict.statusKey),
        reason)
    }
  }
}

extension PerspectiveStanding {
  /// Why the assessment and the goals do not agree; nil where they do.
  package var conflict: String? {
    guard verdict.differs, verdict.isAssessed else { return nil }
    return "\(verdict.assessedWords.capitalizedFirst), men \(tally.words())."
  }
}
