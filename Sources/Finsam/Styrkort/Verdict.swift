/// The computed status of a goal and a person's assessment, side by side.
package struct Verdict: Hashable, Sendable {
  package let computed: Fulfilment
  package let assessed: Assessment.Status?

  package init(computed: Fulfilment, assessed: Assessment.Status?) {
    self.computed = computed
    self.assessed = assessed
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

  package var isAssessed: Bool { assessed != nil }

  /// Whether the assessment says something else than the outcomes do. Without outcomes there is
  /// nothing to differ from.
  package var differs: Bool {
    switch (assessed, computed) {
    case (nil, _): false
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
  package let met: Int
  package let goals: Int
  package let notAssessed: Int
  package let computed: Fulfilment
  package let assessed: Assessment.Status?

  package var verdict: Verdict { Verdict(computed: computed, assessed: assessed) }
}

extension Styrkort {
  package func standing(of perspective: Perspective, threshold: Number) -> PerspectiveStanding {
    let verdicts = goals(in: perspective).map { verdict(of: $0, threshold: threshold) }
    let met = verdicts.filter { $0.status == .met }.count
    let statement = perspectives.first { $0.perspective == perspective }
    return PerspectiveStanding(
      perspective: perspective, met: met, goals: verdicts.count,
      notAssessed: verdicts.filter { !$0.isAssessed }.count,
      computed: PerspectiveStanding.fulfilment(of: verdicts.map(\.status)),
      assessed: statement?.assessment.status)
  }
}

extension PerspectiveStanding {
  static func fulfilment(of goals: [Fulfilment]) -> Fulfilment {
    if goals.contains(where: { $0 == .notMet || $0 == .partlyMet }) { return .notMet }
    return !goals.isEmpty && goals.allSatisfy { $0 == .met } ? .met : .notMeasured
  }
}
