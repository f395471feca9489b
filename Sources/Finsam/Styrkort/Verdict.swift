/// The computed status of a goal and what persons say of it, side by side.
package struct Verdict: Hashable, Sendable {
  package let computed: Fulfilment
  package let proposed: Assessment.Status?
  package let decided: Assessment.Status?

  package init(
    computed: Fulfilment, proposed: Assessment.Status?, decided: Assessment.Status? = nil
  ) {
    self.computed = computed
    self.proposed = proposed
    self.decided = decided
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

  /// The decision, else the proposal.
  package var assessed: Assessment.Status? { decided ?? proposed }

  package var isAssessed: Bool { assessed != nil }

  package var isDecided: Bool { decided != nil }

  /// Whether the board has decided something else than was proposed.
  package var decisionDiffers: Bool {
    decided.flatMap { decided in proposed.map { $0 != decided } } ?? false
  }

  /// The field that holds what counts.
  package var statusKey: String { isDecided ? "beslut.status" : "förslag.status" }

  /// `föreslås uppnått`, `beslutat ej uppnått`; empty where nobody has judged.
  package var assessedWords: String {
    guard let assessed else { return "" }
    return (isDecided ? "beslutat " : "föreslås ") + assessed.text
  }

  /// Whether the assessment says something else than the outcomes do. Without outcomes there is
  /// nothing to differ from.
  package var differs: Bool {
    switch (assessed, computed) {
    case (nil, _), (_, .notMeasured), (_, .noTarget): false
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
  package let met: Int
  package let goals: Int
  package let notAssessed: Int
  /// Goals that the board has decided on.
  package let decided: Int
  package let verdict: Verdict
}

extension Styrkort {
  package func standing(of perspective: Perspective, threshold: Number?) -> PerspectiveStanding {
    let verdicts = goals(in: perspective).map { verdict(of: $0, threshold: threshold) }
    let met = verdicts.filter { $0.status == .met }.count
    let statement = perspectives.first { $0.perspective == perspective }
    return PerspectiveStanding(
      perspective: perspective, met: met, goals: verdicts.count,
      notAssessed: verdicts.filter { !$0.isAssessed }.count,
      decided: verdicts.count(where: \.isDecided),
      verdict: Verdict(
        computed: PerspectiveStanding.fulfilment(of: verdicts.map(\.status)),
        proposed: statement?.proposal.status, decided: statement?.decision.status))
  }
}

extension PerspectiveStanding {
  package var computed: Fulfilment { verdict.computed }

  package var assessed: Assessment.Status? { verdict.assessed }

  static func fulfilment(of goals: [Fulfilment]) -> Fulfilment {
    if goals.contains(where: { $0 == .notMet || $0 == .partlyMet }) { return .notMet }
    return !goals.isEmpty && goals.allSatisfy { $0 == .met } ? .met : .notMeasured
  }
}
