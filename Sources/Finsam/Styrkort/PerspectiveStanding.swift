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
    standing(of: perspective, GoalLinks(self, threshold: threshold))
  }

  /// `links` are those of the document, made once for all of its perspectives.
  func standing(of perspective: Perspective, _ links: GoalLinks) -> PerspectiveStanding {
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

  static func fulfilment(of all: [Fulfilment]) -> Fulfilment {
    let goals = all.filter { $0 != .notAdopted }
    if goals.contains(where: { $0 == .notMet || $0 == .partlyMet }) { return .notMet }
    return !goals.isEmpty && goals.allSatisfy { $0 == .met } ? .met : .notMeasured
  }
}
