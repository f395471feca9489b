extension Survey {
  /// Vision, goal, insats goal, activity, outcome: a goal that lacks a link cannot be followed.
  func brokenGoalChains(on day: Day) -> [Finding] {
    let ofStyrkort = office.styrkort.flatMap { styrkort in
      let read = ReadTies(styrkort.goals)
      let lacksAll = styrkort.goals.count > 1 && styrkort.goals.allSatisfy(\.activities.isEmpty)
      return (lacksAll ? [styrkort.withoutActivities] : [])
        + goals(of: styrkort).compactMap {
          $0.brokenChain(
            needsActivity: !lacksAll, needsFollowUp: styrkort.year?.isOver(on: day) != false, read)
        } + styrkort.goalsWithoutPerspective
    }
    // What the förbund does not fund has goals that others set and follow.
    let funded = office.insatser.offsets { $0.pointee.isFunded && !$0.pointee.goals.isEmpty }
    let ofInsatser = funded.flatMap { place in
      let insats = office.insatser[place]
      let read = ReadTies(insats.goals)
      return goals(of: insats).compactMap { goal in
        goal.brokenChain(
          needsActivity: false,
          needsFollowUp: insats.hasBegun && goal.goal.year?.isOver(on: day) != false, read,
          evaluator: insats.evaluator)
      }
    }
    return ofStyrkort + ofInsatser + office.asf.plans.compactMap { $0.withoutOutcomes(on: day) }
  }
}

/// Where a source names measures or activities for several goals together, and the transcriber has
/// dealt them out: that a goal among those got none says nothing.
private struct ReadTies {
  private let measures: [[String]]
  private let activities: [[String]]

  init(_ goals: [Goal]) {
    measures = ReadTies.areas(of: goals, \.measures)
    activities = ReadTies.areas(of: goals, \.activities)
  }

  func areMeasures(of goal: Goal) -> Bool { measures.contains(ReadTies.area(of: goal)) }

  func areActivities(of goal: Goal) -> Bool { activities.contains(ReadTies.area(of: goal)) }

  private static func areas<Part: GoalPart>(of goals: [Goal], _ parts: (Goal) -> [Part])
    -> [[String]]
  {
    let read = goals.filter { goal in parts(goal).contains { goal.isTiedByReading(to: $0) } }
    if read.isEmpty { return [] }
    // Where the source gives one of the goals a part of its own, it does not give them together.
    let own = goals.filter { goal in parts(goal).contains { !goal.isTiedByReading(to: $0) } }
    let others = own.map(ReadTies.area)
    return read.map(ReadTies.area).filter { !others.contains($0) }
  }

  private static func area(of goal: Goal) -> [String] {
    [goal.perspective, goal.area, goal.year.text]
  }
}

extension Styrkort {
  /// One finding where the document ties no activity to any goal, as a plan of goals alone does.
  fileprivate var withoutActivities: Finding {
    Finding(
      .brokenGoalChain, at: Place(address), .missing("aktiviteter") + ["mål": "\(goals.count)"],
      "Vilka aktiviteter som hör till de \(goals.count) målen framgår inte."
    ).ofSilence.formerly("Ingen aktivitet är knuten till något av de \(goals.count) målen.")
  }

  fileprivate var goalsWithoutPerspective: [Finding] {
    goals.filter(\.perspective.isEmpty).map { goal in
      Finding(
        .brokenGoalChain,
        at: Place(address.appending(Step(PartKey.goals, goal.id)), field: "perspektiv"),
        .missing("perspektiv"), "Målet saknar \(perspectiveWord.singular).")
    }
  }
}

extension PlacedGoal {
  /// Whether anybody has measured or judged how it went.
  package var isFollowedUp: Bool {
    verdict.isAssessed || isJudgedLater
      || measures.contains {
        $0.counted != nil || $0.outcomes.contains { $0.value != nil || !$0.words.isEmpty }
      }
  }

  /// An insats that somebody evaluates is followed up, though not by an outcome of each goal.
  fileprivate func brokenChain(
    needsActivity: Bool, needsFollowUp: Bool, _ read: ReadTies, evaluator: String = ""
  ) -> Finding? {
    if goal.isProposed == true { return nil }
    var missing: [String] = []
    if measures.isEmpty, !read.areMeasures(of: goal) { missing.append("mått") }
    if needsActivity, activities.isEmpty, !read.areActivities(of: goal) {
      missing.append("aktivitet")
    }
    let lacksOutcome = needsFollowUp && !isFollowedUp
    if lacksOutcome, evaluator.isEmpty { missing.append("uppföljning") }
    let chain = missing.isEmpty ? nil : "Målets \(missing.swedishList) framgår inte."
    let formerChain = missing.isEmpty ? nil : "Målet saknar \(missing.swedishList)."
    let evaluation =
      lacksOutcome && !evaluator.isEmpty
      ? "Insatsen utvärderas av \(evaluator), men inget utfall av målet är inskrivet." : nil
    let isUnjudged = needsFollowUp && !verdict.isAssessed && !isJudgedLater
    let missed = isUnjudged ? printedMeasures.first(where: \.missesTarget)?.missedWords : nil
    let words = [chain, evaluation, missed].compactMap(\.self)
    guard !words.isEmpty else { return nil }
    let lacks =
      missing + (evaluation == nil ? [] : ["utfall"]) + (missed == nil ? [] : ["bedömning"])
    let evaluated: Facts = evaluation == nil ? [:] : ["utvärderare": evaluator]
    return Finding(
      .brokenGoalChain, at: Place(address),
      .missing(lacks.joined(separator: ", ")) + evaluated, words.joined(separator: " ")
    ).ofSilence.formerly([formerChain, evaluation].compactMap(\.self).joined(separator: " "))
  }
}

extension Measure {
  /// Whether the outcome lies on the wrong side of the target, also where it is of something else.
  fileprivate var missesTarget: Bool {
    guard let outcome = value?.bounds, let target = aim?.bounds else { return false }
    switch direction {
    case .atLeast: return outcome.upperBound < target.lowerBound
    case .atMost: return target.upperBound < outcome.lowerBound
    case .yesNo, .qualitative, nil: return false
    }
  }

  /// `Utfallet ca 60 % (S4:2118–2120) når inte målvärdet 90 % (S4:2107), men om målet är uppnått
  /// framgår inte.`
  fileprivate var missedWords: String {
    let place = latestOutcome?.source.asPlace ?? ""
    return "Utfallet \(shownOutcome)\(place) når inte målvärdet \(shownTarget)\(source.asPlace), "
      + "men om målet är uppnått framgår inte."
  }
}

extension ActivityPlan {
  /// Indicators with a target for a year that is over, of which somebody looked for the outcome and
  /// did not find it.
  fileprivate func withoutOutcomes(on day: Day) -> Finding? {
    guard let year, year.isOver(on: day) else { return nil }
    let lacking = indicators.filter { indicator in
      indicator.target != nil && indicator.statedOutcome(in: year)?.value == .notStated
    }
    guard !lacking.isEmpty else { return nil }
    let names = lacking.map { "”\($0.name.oneLine)”\($0.source.asPlace)" }
    return Finding(
      .brokenGoalChain, at: Place(address),
      .missing("utfall") + ["indikatorer": lacking.map(\.id).text],
      "Utfallet \(year.text) framgår inte för \(lacking.count) av de \(indicators.count) "
        + "indikatorerna: \(names.swedishList)."
    ).ofSilence.against(lacking.map { Place(address(of: $0)) })
  }
}

extension CheckRow {
  static let brokenGoalChain = CheckRow(
    "bruten-målkedja", "Bruten målkedja",
    "Ett mål saknar perspektiv, eller det framgår inte vad det mäts med, vad som görs för det "
      + "eller "
      + "hur det gick.", advice: "Fyll i det som saknas för målet."
  ) { survey, day in survey.brokenGoalChains(on: day) }
}
