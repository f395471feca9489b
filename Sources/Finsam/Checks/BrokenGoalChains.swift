extension Survey {
  /// Vision, goal, insats goal, activity, outcome: a goal that lacks a link cannot be followed.
  func brokenGoalChains(on day: Day) -> [Finding] {
    let ofStyrkort = office.styrkort.flatMap { styrkort in
      styrkort.placedGoals(threshold: threshold).compactMap {
        $0.brokenChain(needsActivity: true, needsFollowUp: styrkort.year?.isOver(on: day) != false)
      } + styrkort.goalsWithoutPerspective
    }
    let ofInsatser = office.insatser.flatMap { insats in
      insats.placedGoals(threshold: threshold).compactMap { goal in
        goal.brokenChain(
          needsActivity: false,
          needsFollowUp: insats.hasBegun && goal.goal.year?.isOver(on: day) != false)
      }
    }
    return ofStyrkort + ofInsatser
  }
}

extension Styrkort {
  fileprivate var goalsWithoutPerspective: [Finding] {
    goals.filter(\.perspective.isEmpty).map { goal in
      Finding(
        .brokenGoalChain,
        at: Place(address.appending(Step("mål", goal.id)), field: "perspektiv"),
        "Målet saknar \(perspectiveWord.singular).")
    }
  }
}

extension PlacedGoal {
  /// Whether anybody has measured or judged how it went.
  package var isFollowedUp: Bool {
    verdict.isAssessed
      || measures.contains {
        $0.counted != nil || $0.outcomes.contains { $0.value != nil || !$0.words.isEmpty }
      }
  }

  fileprivate func brokenChain(needsActivity: Bool, needsFollowUp: Bool) -> Finding? {
    var missing: [String] = []
    if measures.isEmpty { missing.append("mått") }
    if needsActivity, activities.isEmpty { missing.append("aktivitet") }
    if needsFollowUp, !isFollowedUp { missing.append("uppföljning") }
    guard !missing.isEmpty else { return nil }
    return Finding(
      .brokenGoalChain, at: Place(address), "Målet saknar \(missing.swedishList).")
  }
}
