/// A goal as a list has it: with its document, and how it stood the year before.
package struct ListedGoal: Sendable {
  package let placed: PlacedGoal
  /// What the goal's perspective may be.
  package let names: PerspectiveNames
  /// Nil for a goal of an insats.
  let styrkort: Styrkort?
  let before: Verdict?
  let day: Day?
  /// Whether the goal's document could not be read whole, so that what it lacks may be there.
  let isLacking: Bool
}

extension ListedGoal {
  package static let columns: [Column<ListedGoal>] = [
    Column(
      ColumnHead("Bedömning", .fixed(23), priority: 8, isStatus: true),
      sort: { SortKey($0.placed.verdict.assessedWords) }, cell: { $0.assessed }),
    Column(
      ColumnHead("Enligt utfallen", short: "Uträknat", .fixed(18), priority: 6, isStatus: true)
    ) {
      $0.placed.verdict.computed.cell
    },
    Column(ColumnHead("Aktiviteter", .fixed(12), priority: 5)) { $0.activities },
    Column(ColumnHead("Året före", .fixed(21), priority: 7, isStatus: true)) {
      $0.before?.statusCell ?? CellText("", shown: CellText.none, .dim)
    },
    Column(ColumnHead("Status", .fixed(18), isStatus: true)) {
      CellText($0.placed.verdict.statusWords)
    },
    Column(ColumnHead("Föreslås", .fixed(12), isStatus: true)) {
      CellText($0.placed.verdict.proposed.text)
    },
    Column(ColumnHead("Beslutat", .fixed(12), isStatus: true)) {
      CellText($0.placed.verdict.decided.text)
    },
  ]

  /// What is not read is not said to be unjudged.
  private var assessed: CellText {
    let verdict = placed.verdict
    if isLacking, !verdict.isAssessed { return ListedGoal.unreadable }
    guard let styrkort, let day else { return verdict.listCell }
    return verdict.listCell(of: styrkort, on: day)
  }

  package static let unreadable = CellText("", shown: "? går inte att läsa", .error)

  /// How the goal's activities stand; a goal that nothing is done for is broken off from the chain of
  /// goals, but not where the document has no activities at all.
  private var activities: CellText {
    let activities = placed.activities
    if !activities.isEmpty { return CellText(ActivityCounts(activities).short) }
    guard let styrkort else { return CellText("") }
    return styrkort.hasActivities
      ? CellText("saknas", shown: "! saknas", .warning) : CellText("framgår inte", .dim)
  }
}

extension Styrkort {
  /// Whether the document has an activity for any of its goals.
  package var hasActivities: Bool { goals.contains { !$0.activities.isEmpty } }
}

extension Office {
  /// Goals of every styrkort, then those of insatser. `lacks` tells whether a file could not be read
  /// whole.
  package func listedGoals(on day: Day, lacking lacks: (String) -> Bool = { _ in false })
    -> [ListedGoal]
  {
    let threshold = forbund.partialThreshold
    let ofStyrkort = styrkort.flatMap { styrkort -> [ListedGoal] in
      let before = styrkort.year.flatMap(styrkortBefore)
      let earlier = before.map { GoalLinks($0, threshold: threshold) }
      let isLacking = lacks(styrkort.address.file)
      let names = PerspectiveNames(styrkort)
      return styrkort.placedGoals(threshold: threshold).map { placed in
        ListedGoal(
          placed: placed, names: names, styrkort: styrkort,
          before: before?.goal(placed.goal.id).flatMap { goal in earlier?.verdict(of: goal) },
          day: day, isLacking: isLacking)
      }
    }
    let ofInsatser = insatser.flatMap { insats -> [ListedGoal] in
      let isLacking = lacks(insats.address.file)
      let names = perspectiveNames(in: insats.address.file)
      return insats.placedGoals(threshold: threshold).map {
        ListedGoal(
          placed: $0, names: names, styrkort: nil, before: nil, day: nil, isLacking: isLacking)
      }
    }
    return ofStyrkort + ofInsatser
  }
}
