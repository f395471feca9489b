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
  package static let columns = (shown + [yearBefore] + statuses).map(\.column)

  fileprivate typealias Sum = GroupedColumn<ListedGoal, ListedPerspective>

  fileprivate static let shown: [Sum] = [
    Sum(
      Column(
        ColumnHead("Bedömning", .fixed(23), priority: 8, isStatus: true),
        sort: { SortKey($0.placed.verdict.assessedWords) },
        cell: {
          assessed($0.placed.verdict, of: $0.styrkort, on: $0.day, isLacking: $0.isLacking)
        }),
      sum: { assessed($0.standing.verdict, of: $0.styrkort, on: $0.day, isLacking: $0.isLacking) }),
    Sum(
      Column(
        ColumnHead(
          "Enligt utfallen", short: "Uträknat", .fixed(18), priority: 6, isStatus: true)
      ) { $0.placed.verdict.computed.cell }, sum: { $0.standing.settledCell }),
    Sum(Column(ColumnHead("Aktiviteter", .fixed(12), priority: 5)) { $0.activities }),
  ]

  fileprivate static let yearBefore = Sum(
    Column(ColumnHead("Året före", .fixed(21), priority: 7, isStatus: true)) {
      $0.before?.statusCell ?? CellText("", shown: CellText.none, .dim)
    }, sum: { CellText($0.before?.tally.short ?? CellText.none, .dim) })

  fileprivate static let statuses: [Sum] = [
    Sum(
      Column(ColumnHead("Status", .fixed(18), isStatus: true)) {
        CellText($0.placed.verdict.statusWords)
      }),
    Sum(
      Column(ColumnHead("Föreslås", .fixed(12), isStatus: true)) {
        CellText($0.placed.verdict.proposed.text)
      }),
    Sum(
      Column(ColumnHead("Beslutat", .fixed(12), isStatus: true)) {
        CellText($0.placed.verdict.decided.text)
      }),
  ]

  /// What is not read is not said to be unjudged.
  private static func assessed(
    _ verdict: Verdict, of styrkort: Styrkort?, on day: Day?, isLacking: Bool
  ) -> CellText {
    if isLacking, !verdict.isAssessed {
      return CellText("", shown: "? går inte att läsa", .error)
    }
    guard let styrkort, let day else { return verdict.listCell }
    return verdict.listCell(of: styrkort, on: day)
  }

  /// How the goal's activities stand; a goal that nothing is done for is broken off from the chain
  /// of goals, but not where the document has no activities at all.
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

/// A perspective above its goals, and how it stood the year before.
private struct ListedPerspective: Sendable {
  let standing: PerspectiveStanding
  let before: PerspectiveStanding?
  let styrkort: Styrkort
  let day: Day
  let isLacking: Bool
}

extension Office {
  /// Goals of every styrkort, then those of insatser. `lacks` tells whether a file could not be
  /// read whole.
  package func listedGoals(on day: Day, lacking lacks: (String) -> Bool = { _ in false })
    -> [ListedGoal]
  {
    let ofStyrkort = styrkort.flatMap {
      listedGoals(of: $0, on: day, isLacking: lacks($0.address.file))
    }
    let ofInsatser = insatser.flatMap { insats -> [ListedGoal] in
      let isLacking = lacks(insats.address.file)
      let names = perspectiveNames(in: insats.address.file)
      return insats.placedGoals(threshold: forbund.partialThreshold).map {
        ListedGoal(
          placed: $0, names: names, styrkort: nil, before: nil, day: nil, isLacking: isLacking)
      }
    }
    return ofStyrkort + ofInsatser
  }

  private func listedGoals(of styrkort: Styrkort, on day: Day, isLacking: Bool) -> [ListedGoal] {
    let threshold = forbund.partialThreshold
    let before = styrkort.year.flatMap(styrkortBefore)
    let earlier = before.map { GoalLinks($0, threshold: threshold) }
    let names = PerspectiveNames(styrkort)
    return styrkort.placedGoals(threshold: threshold).map { placed in
      ListedGoal(
        placed: placed, names: names, styrkort: styrkort,
        before: before?.goal(placed.goal.id).flatMap { goal in earlier?.verdict(of: goal) },
        day: day, isLacking: isLacking)
    }
  }

  /// A styrkort's goals by perspective, under a row for each; goals without a perspective come
  /// last.
  package func goalsList(
    of styrkort: Styrkort, on day: Day, isLacking: Bool, comparesYears: Bool
  ) -> AnyList {
    let goals = listedGoals(of: styrkort, on: day, isLacking: isLacking)
    let threshold = forbund.partialThreshold
    let before = styrkort.year.flatMap(styrkortBefore)
    var rows: [Grouped<ListedGoal, ListedPerspective>] = []
    for perspective in styrkort.perspectives {
      rows.append(
        .heading(
          ListedPerspective(
            standing: styrkort.standing(of: perspective, threshold: threshold),
            before: before?.standing(of: perspective, threshold: threshold), styrkort: styrkort,
            day: day, isLacking: isLacking)))
      rows += goals.filter { $0.placed.goal.perspective == perspective.id }.map { .row($0) }
    }
    let known = Set(styrkort.perspectives.map(\.id))
    rows += goals.filter { !known.contains($0.placed.goal.perspective) }.map { .row($0) }
    let compared = comparesYears ? [ListedGoal.yearBefore] : []
    let columns = [ListedGoal.name] + ListedGoal.shown + compared + ListedGoal.statuses
    return AnyList(
      columns.map(\.whole), count: rows.count, isSortable: false,
      nesting: { [rows] in rows[$0].nesting }, row: { [rows] in rows[$0] },
      line: { [rows] row in
        switch rows[row] {
        case .heading(let one):
          AnyList.Line(
            id: one.standing.perspective.id, title: one.standing.perspective.name)
        case .row(let one):
          AnyList.Line(
            id: one.placed.address.path, address: one.placed.address, title: one.placed.goal.id)
        }
      })
  }
}

extension ListedGoal {
  fileprivate static let name = Sum(
    Column(ColumnHead("Mål", .flexible(16), priority: 9)) { one in
      let goal = one.placed.goal
      let perspective = one.names[goal.perspective]?.perspective.name ?? ""
      return CellText(
        "\(goal.perspective) \(perspective)", shown: "  \(goal.id)  \(goal.wording.oneLine)")
    },
    sum: { one in
      CellText("\(one.standing.perspective.name): \(one.standing.tally.words())", .heading)
    })
}
