extension Survey {
  /// The program shows where they differ; the person's word stands.
  var assessmentsAgainstOutcomes: [Finding] {
    let perspectives = office.styrkort.flatMap { $0.perspectiveConflicts(threshold: threshold) }
    let goals = goals.compactMap { goal -> Finding? in
      guard let reason = goal.conflict(threshold: threshold) else { return nil }
      return Finding(
        .assessmentAgainstOutcome, at: Place(goal.address, field: goal.verdict.statusKey),
        goal.conflictFacts(threshold: threshold), reason
      ).against(goal.outcomePlaces(threshold: threshold))
    }
    return perspectives + goals
  }
}

extension PlacedGoal {
  /// Why the assessment and the outcomes do not agree; nil where they do.
  package func conflict(threshold: Number?) -> String? {
    guard let telling = tellingMeasures(threshold: threshold) else { return nil }
    let reasons = telling.map { measure in
      let comparison = measure.comparison(threshold: threshold)
      return printedMeasures.count == 1 ? comparison : "”\(measure.name)”: \(comparison)"
    }
    return "\(verdict.assessedWords.capitalizedFirst), men \(reasons.joined(separator: "; "))."
  }

  /// The assessment, and outcome and target of each measure that says something else.
  fileprivate func conflictFacts(threshold: Number?) -> Facts {
    let assessed: Facts = ["status": verdict.assessed.text, "gräns_delvis": threshold.text]
    return (tellingMeasures(threshold: threshold) ?? []).reduce(assessed) { $0 + $1.outcomeFacts }
  }

  /// Where the outcomes stand that the assessment does not agree with.
  fileprivate func outcomePlaces(threshold: Number?) -> [Place] {
    (tellingMeasures(threshold: threshold) ?? []).compactMap { measure in
      guard goal.measures.contains(where: { $0.id == measure.id }),
        let outcome = measure.latestOutcome
      else { return nil }
      let own = address.appending(Step(PartKey.measures, measure.id))
      return Place(own.appending(Step(PartKey.outcomes, outcome.id)), field: "värde")
    }
  }

  /// The measures that the assessment does not agree with; nil where there is no disagreement.
  private func tellingMeasures(threshold: Number?) -> [Measure]? {
    guard verdict.differs, let assessed = verdict.assessed else { return nil }
    return printedMeasures.filter { measure in
      switch (assessed, measure.fulfilment(threshold: threshold)) {
      case (.met, let status): status != .met
      case (.notMet, let status): status == .met || status == .partlyMet
      case (_, let status): status.isJudged
      }
    }
  }
}

extension Measure {
  fileprivate var outcomeFacts: Facts {
    let words = value == nil ? latestOutcome?.words ?? "" : ""
    return [
      "mått": id, "utfall": words.isEmpty ? value.text : Facts.digest(words),
      "målvärde": target.text,
    ]
  }
}

extension Styrkort {
  fileprivate func perspectiveConflicts(threshold: Number?) -> [Finding] {
    guard !statements.isEmpty else { return [] }
    let links = GoalLinks(self, threshold: threshold)
    return statements.compactMap { statement in
      let standing = standing(of: statement.perspective, links)
      guard let reason = standing.conflict else { return nil }
      return Finding(
        .assessmentAgainstOutcome,
        at: Place(
          address.appending(Step(Styrkort.perspectivePart, statement.id)),
          field: standing.verdict.statusKey),
        standing.conflictFacts, reason)
    }
  }
}

extension PerspectiveStanding {
  /// Why the assessment and the goals do not agree; nil where they do.
  package var conflict: String? {
    guard verdict.differs, verdict.isAssessed else { return nil }
    return "\(verdict.assessedWords.capitalizedFirst), men \(tally.words())."
  }

  fileprivate var conflictFacts: Facts {
    [
      "status": verdict.assessed.text, "mål": "\(tally.goals)", "uppnådda": "\(tally.met)",
      "föreslagna": "\(tally.metProposed)", "bedömda": "\(tally.judged)",
    ]
  }
}

extension CheckRow {
  static let assessmentAgainstOutcome = CheckRow(
    "bedömning-mot-utfall", "Bedömning mot utfall",
    "Bedömningen av ett mål säger något annat än utfallet.",
    advice: "Ändra bedömningen eller utfallet, eller skriv i motiveringen varför de skiljer sig."
  ) { survey, _ in survey.assessmentsAgainstOutcomes }
}
