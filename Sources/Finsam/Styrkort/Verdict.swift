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
  package var statusWords: String { isAssessed ? assessedWords : computed.rawValue }

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

/// How a perspective stands: it is met only when all its goals are. BSC-2.
package struct PerspectiveStanding: Hashable, Sendable {
  package let perspective: Perspective
  package let tally: GoalTally
  package let verdict: Verdict
  /// What follows from decisions and outcomes alone.
  package let settled: Fulfilment
}

extension Styrkort {
  package func standing(of perspective: Perspective, threshold: Number?) -> PerspectiveStanding {
    let links = GoalLinks(self, threshold: threshold)
    let verdicts = goals(in: perspective).map(links.verdict)
    let statement = statement(of: perspective)
    return PerspectiveStanding(
      perspective: perspective, tally: GoalTally(verdicts),
      verdict: Verdict(
        computed: PerspectiveStanding.fulfilment(of: verdicts.map(\.status)),
        proposed: statement?.proposal.status, decided: statement?.decision.status,
        proposalIsReading: statement?.readings.contains("förslag.status") ?? false,
        isReported: statement?.proposal.isReported == true),
      settled: PerspectiveStanding.fulfilment(of: verdicts.map(\.settled)))
  }
}

extension Office {
  /// How the perspective at `address` stands; nil where the address is of anything else.
  package func standing(at address: Address) -> PerspectiveStanding? {
    guard let step = address.steps.first, address.steps.count == 1,
      step.part == Styrkort.perspectivePart,
      DocumentKind(path: address.file) == .styrkort,
      let year = Year(id: DocumentKind.stem(of: address.file)), let styrkort = styrkort(year),
      let perspective = styrkort.perspective(step.id)
    else { return nil }
    return styrkort.standing(of: perspective, threshold: forbund.partialThreshold)
  }
}

extension PerspectiveStanding {
  package var computed: Fulfilment { verdict.computed }

  /// What follows from the goals, and whether it rests on what is only proposed of them.
  package var computedWords: String {
    // What decisions and outcomes settle rests on no proposal.
    if tally.proposed == 0 || computed == .notMeasured || settled == computed {
      return computed.rawValue
    }
    return restsOnProposals
      ? "\(settledWords); \(computed.rawValue) om förslagen beslutas"
      : computed.rawValue + ", om förslagen beslutas"
  }

  /// Whether nothing is known but what is proposed: no outcome and no decision settles anything.
  package var restsOnProposals: Bool { tally.proposed > 0 && !settled.isJudged }

  /// What decisions and outcomes settle, without what is only proposed.
  package var settledWords: String { restsOnProposals ? "ej prövat" : settled.rawValue }

  /// What counts, named as what it is.
  package var statusWords: String {
    verdict.isAssessed ? verdict.assessedWords : computedWords
  }

  /// The verdict to count: one that follows from goals is proposed where any of theirs is.
  package var countedVerdict: Verdict {
    guard !verdict.isAssessed, computed == .met, tally.proposed > 0 else { return verdict }
    return Verdict(computed: computed, proposed: .met)
  }

  static func fulfilment(of goals: [Fulfilment]) -> Fulfilment {
    if goals.contains(where: { $0 == .notMet || $0 == .partlyMet }) { return .notMet }
    return !goals.isEmpty && goals.allSatisfy { $0 == .met } ? .met : .notMeasured
  }
}
