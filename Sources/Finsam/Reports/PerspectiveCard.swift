/// How a perspective stands in the latest styrkort, and how it stood before.
package struct PerspectiveCard: Equatable, Sendable {
  package enum Trend: String, Equatable, Sendable {
    case better = "bättre"
    case level = "oförändrat"
    case worse = "sämre"
  }

  package struct Earlier: Equatable, Sendable {
    package let year: Year
    package let met: Int
    package let goals: Int
  }

  package let standing: PerspectiveStanding
  /// Earlier years that have goals in the perspective of which something is said, oldest first.
  package let earlier: [Earlier]

  /// The share of goals met against the year before; nil without an earlier year, and as long as
  /// something is said of some of the goals alone.
  package var trend: Trend? {
    let tally = standing.tally
    guard let before = earlier.last, before.goals > 0, tally.goals > 0, tally.judged == tally.goals
    else { return nil }
    let (now, then) = (
      tally.metIfDecided * before.goals, before.met * tally.goals
    )
    return now == then ? .level : now > then ? .better : .worse
  }
}

extension Office {
  package var latestStyrkort: Styrkort? { styrkort.max { $0.id < $1.id } }

  /// The one that the office works with on a day: of its year, else of the nearest year before. One
  /// that is made for a year to come waits for that year, unless there is no other, and one of which
  /// nothing is said yet waits as long as the board has proposals for the one before to decide on.
  package func currentStyrkort(on day: Day) -> Styrkort? {
    guard let own = styrkortBefore(Year(day.year + 1)) else {
      return styrkort.min { $0.id < $1.id }
    }
    guard own.isUnbegun, let earlier = own.year.flatMap(styrkortBefore), earlier.isUndecided else {
      return own
    }
    return earlier
  }

  package func styrkortBefore(_ year: Year) -> Styrkort? {
    styrkort.filter { $0.year.map { $0 < year } ?? false }.max { $0.id < $1.id }
  }

  func perspectiveCards(on day: Day) -> [PerspectiveCard] {
    guard let latest = currentStyrkort(on: day), let year = latest.year else { return [] }
    let threshold = forbund.partialThreshold
    let links = GoalLinks(latest, threshold: threshold)
    let earlier = styrkort.compactMap { styrkort -> (Styrkort, year: Year, GoalLinks)? in
      guard let own = styrkort.year, own < year else { return nil }
      return (styrkort, own, GoalLinks(styrkort, threshold: threshold))
    }.sorted { $0.year < $1.year }
    return latest.perspectives.map { perspective in
      PerspectiveCard(
        standing: latest.standing(of: perspective, links),
        earlier: earlier.compactMap { styrkort, year, links in
          let standing = styrkort.standing(of: perspective, links)
          guard standing.tally.goals > 0, !standing.tally.isUnjudged else { return nil }
          return PerspectiveCard.Earlier(
            year: year, met: standing.tally.metIfDecided, goals: standing.tally.goals)
        })
    }
  }
}

extension Styrkort {
  /// Whether nothing has come out of it, and nobody has judged any of it.
  fileprivate var isUnbegun: Bool {
    goals.allSatisfy { goal in
      goal.proposal.status == nil && goal.decision.status == nil
        && goal.measures.allSatisfy(\.outcomes.isEmpty)
    }
  }

  /// Whether some goal is proposed to stand somehow, and the board has not decided on it.
  fileprivate var isUndecided: Bool {
    goals.contains { $0.proposal.status != nil && $0.decision.status == nil }
  }
}
