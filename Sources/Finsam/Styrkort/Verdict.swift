/// The computed status of a goal and what persons say of it, side by side.
package struct Verdict: Hashable, Sendable {
  package let computed: Fulfilment
  package let proposed: Assessment.Status?
  package let decided: Assessment.Status?
  /// What the outcomes come to of measures that the source itself ties to the goal: what an
  /// assessment is held against.
  package let printed: Fulfilment
  /// Whether the proposed status is the transcriber's reading of the words.
  package let proposalIsReading: Bool
  /// Whether what stands as proposed is told in an account, and is no proposal to the board.
  package let isReported: Bool

  package init(
    computed: Fulfilment, proposed: Assessment.Status?, decided: Assessment.Status? = nil,
    printed: Fulfilment? = nil, proposalIsReading: Bool = false, isReported: Bool = false
  ) {
    self.computed = computed
    self.proposed = proposed
    self.decided = decided
    self.printed = printed ?? computed
    self.proposalIsReading = proposalIsReading
    self.isReported = isReported
  }
}

extension Verdict {
  /// What counts: the person's word where there is one.
  package var status: Fulfilment {
    switch assessed {
    case .met: .met
    case .partlyMet: .partlyMet
    case .notMet: .notMet
    case .unclear: .notMeasured
    case nil: computed
    }
  }

  /// What is decided, else what the outcomes say: a proposal settles nothing.
  package var settled: Fulfilment { isDecided ? status : computed }

  /// The decision, else the proposal.
  package var assessed: Assessment.Status? { decided ?? proposed }

  package var isAssessed: Bool { assessed != nil }

  package var isDecided: Bool { decided != nil }

  /// Whether the goal itself is only put forward, so that there is nothing to judge.
  package var isOfProposedGoal: Bool { computed == .notAdopted }

  /// What stands where nobody has judged.
  package var unassessedWords: String {
    isOfProposedGoal ? "föreslaget mål" : "ej bedömt"
  }

  /// Whether what counts is only proposed.
  package var isProposal: Bool { decided == nil && proposed != nil }

  /// Whether the board has decided something else than was proposed.
  package var decisionDiffers: Bool {
    decided.flatMap { decided in proposed.map { $0 != decided } } ?? false
  }

  /// Whether what counts is the transcriber's reading.
  package var isReading: Bool { isProposal && proposalIsReading }

  /// The field that holds what counts.
  package var statusKey: String { isDecided ? "beslut.status" : "förslag.status" }

  /// `föreslås uppnått`, `beslutat ej uppnått`; empty where nobody has judged.
  package var assessedWords: String {
    guard let assessed else { return "" }
    return standingWord + " " + assessed.text + (isReading ? Readings.mark : "")
  }

  /// What an assessment is: decided, proposed, or told in an account.
  package var standingWord: String {
    isDecided ? "beslutat" : isReported ? "redovisat" : "föreslås"
  }

  /// What counts, as what it is: a decision, a proposal, else what the outcomes say.
  package var statusWords: String {
    if isAssessed { return assessedWords }
    return isOfProposedGoal ? unassessedWords : computed.rawValue
  }

  /// Whether the assessment says something else than the outcomes do. Without outcomes there is
  /// nothing to differ from, and what is read into the source settles nothing.
  package var differs: Bool {
    switch (assessed, printed) {
    case (nil, _): false
    case _ where isReading: false
    case (_, let computed) where !computed.isJudged: false
    case (.unclear, _): true
    case (.met, let computed): computed != .met
    case (.partlyMet, let computed): computed != .partlyMet
    case (.notMet, let computed): computed != .notMet
    }
  }
}
