extension Counting {
  /// The words that `räknar_slag` takes; nil where any word will do.
  package var choices: [String]? {
    switch self {
    case .insatser: Insats.Phase.allCases.map(\.rawValue)
    case .persons: ResultGroup.allCases.map(\.word)
    case .decisions: Decision.Verdict.allCases.map(\.rawValue)
    case .decisionDays, .indicators: nil
    case .milestones: MilestoneRow.Kind.allCases.map(\.rawValue)
    case .events: ASFEvent.Kind.allCases.map(\.rawValue)
    case .occasions: Occasion.Kind.allCases.map(\.rawValue)
    }
  }

  /// Whether it counts all of them where `räknar_slag` is empty.
  private var countsAll: Bool {
    switch self {
    case .occasions: true
    case .insatser, .persons, .decisions, .decisionDays, .milestones, .events, .indicators: false
    }
  }

  package func takes(_ kind: String) -> Bool {
    kind.isEmpty ? countsAll : choices?.contains(kind) ?? true
  }

  /// Where the records are kept; none where they stand in the measure's own document.
  package var documents: [DocumentKind] {
    switch self {
    case .insatser, .persons: [.insats]
    case .decisions: [.insats, .meeting]
    case .decisionDays: [.insats, .meeting, .styrkort]
    case .milestones: [.milestones]
    case .events: [.events]
    case .occasions: []
    case .indicators: [.surveyRound, .answers, .pairs, .instrument]
    }
  }
}
