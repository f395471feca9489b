/// A styrkort for the board: every goal with its measures, its verdict and what is done for it.
package struct StyrkortReport: Equatable, Sendable {
  package struct Section: Equatable, Sendable {
    /// Nil for goals outside the perspectives.
    package let perspective: Perspective?
    package let heading: String
    package let directionGoal: String
    package let description: String
    /// Nil where `perspective` is.
    package let standing: PerspectiveStanding?
    package let before: PerspectiveStanding?
    package let proposal: Assessment
    package let decision: BoardDecision
    package let goals: [GoalRow]
  }

  package let forbund: String
  package let title: String
  /// What the perspectives are called.
  package let word: PerspectiveWord
  package let year: Year?
  /// The year compared with; nil where there is no earlier styrkort.
  package let yearBefore: Year?
  package let day: Day
  /// The day, marked where it is a reading.
  let shownDay: String
  package let vision: String
  package let strategy: String
  package let note: String
  package let sections: [Section]
  /// The goals as the list of them has them.
  let goals: AnyList

  package init(_ styrkort: Styrkort, office: Office, on day: Day) {
    let before = styrkort.year.flatMap { office.styrkortBefore($0) }
    let rows = GoalRow.rows(of: styrkort, before: before, in: office)
    forbund = office.forbund.name
    title = styrkort.title
    word = styrkort.perspectiveWord
    year = styrkort.year
    yearBefore = before?.year
    self.day = day
    shownDay = office.forbund.shown(day)
    vision = styrkort.vision
    strategy = styrkort.strategy
    note = styrkort.note
    goals = office.goalsList(of: styrkort, on: day, isLacking: false)
    let perspectives = styrkort.perspectives
    let known = Set(perspectives.map(\.id))
    sections = (perspectives.map(Optional.some) + [nil]).compactMap { perspective in
      let goals = rows.filter { row in
        perspective.map { $0.id == row.perspective } ?? !known.contains(row.perspective)
      }
      return perspective == nil && goals.isEmpty
        ? nil
        : Section(
          perspective, goals: goals, in: styrkort, before: before,
          threshold: office.forbund.partialThreshold)
    }
  }

  package var perspectiveTally: GoalTally {
    GoalTally(sections.compactMap(\.standing?.countedVerdict))
  }

  package var goalTally: GoalTally { GoalTally(sections.flatMap(\.goals).map(\.verdict)) }
}

extension StyrkortReport.Section {
  fileprivate init(
    _ perspective: Perspective?, goals: [GoalRow], in styrkort: Styrkort, before: Styrkort?,
    threshold: Number?
  ) {
    let statement = perspective.flatMap { styrkort.statement(of: $0) }
    self.perspective = perspective
    let printed = statement?.printedName ?? ""
    heading =
      printed.isEmpty ? perspective?.name ?? "Utan \(styrkort.perspectiveWord.singular)" : printed
    directionGoal = statement?.directionGoal ?? ""
    description = statement?.description ?? ""
    standing = perspective.map { styrkort.standing(of: $0, threshold: threshold) }
    let earlier = perspective.flatMap { before?.standing(of: $0, threshold: threshold) }
    self.before = (earlier?.tally.goals ?? 0) > 0 ? earlier : nil
    proposal = statement?.proposal ?? Assessment()
    decision = statement?.decision ?? BoardDecision()
    self.goals = goals
  }
}
