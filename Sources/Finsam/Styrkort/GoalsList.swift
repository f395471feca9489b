/// A goal as a list has it: with its document, and how it stood the year before.
package struct ListedGoal: Sendable {
  package let placed: PlacedGoal
  /// What the goal's perspective may be.
  package let names: PerspectiveNames
  /// Nil for a goal of an insats.
  let styrkort: Styrkort?
  let before: Verdict?
  /// What it continues, or may continue; nil for a new goal and where no year stands before.
  let link: GoalPredecessors.Link?
  let day: Day?
  /// Whether the goal's document could not be read whole, so that what it lacks may be there.
  let isLacking: Bool
  let threshold: Number?
}

extension ListedGoal {
  package static let columns =
    shown.map(\.column) + [yearBefore] + statuses.map(\.column)

  fileprivate typealias Sum = GroupedColumn<ListedGoal, ListedPerspective>

  static let assessment = Column<ListedGoal>(
    ColumnHead("Bedömning", .fixed(23), priority: 8, isStatus: true),
    sort: { SortKey($0.placed.verdict.assessedWords) },
    cell: { assessed($0.placed.verdict, of: $0.styrkort, on: $0.day, isLacking: $0.isLacking) })

  fileprivate static let shown: [Sum] = [
    Sum(
      assessment,
      sum: { assessed($0.standing.verdict, of: $0.styrkort, on: $0.day, isLacking: $0.isLacking) }),
    Sum(
      Column(
        ColumnHead(
          "Uträknat", .fixed(18), priority: 6, isStatus: true)
      ) { $0.placed.verdict.computed.cell }, sum: { $0.standing.settledCell }),
    Sum(Column(ColumnHead("Aktiviteter", .flexible(12), priority: 5)) { $0.activities }),
  ]

  static let yearBefore = Column<ListedGoal>(
    ColumnHead("Året före", .fixed(21), priority: 5, isStatus: true)
  ) { $0.beforeCell }

  fileprivate static let statuses: [Sum] = [
    Sum(ListedGoal.state),
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

  /// What counts, whoever says it: what a filter by status goes by.
  static let state = Column<ListedGoal>(
    ColumnHead("Måluppfyllelse", .fixed(12), isState: true, isFileOnly: true, isStatus: true)
  ) { $0.placed.verdict.status.cell }

  /// How it stood the year before, or which goal it may be the same as.
  var beforeCell: CellText {
    if let link, !link.isCertain { return GoalPredecessors.perhapsSame }
    return before?.statusCell ?? CellText("", shown: CellText.none, .dim)
  }

  /// What is not read is not said to be unjudged.
  static func assessed(
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

/// A perspective above its goals.
private struct ListedPerspective: Sendable {
  let standing: PerspectiveStanding
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
          placed: $0, names: names, styrkort: nil, before: nil, link: nil, day: nil,
          isLacking: isLacking, threshold: forbund.partialThreshold)
      }
    }
    return ofStyrkort + ofInsatser
  }

  func listedGoals(of styrkort: Styrkort, on day: Day, isLacking: Bool) -> [ListedGoal] {
    let threshold = forbund.partialThreshold
    let predecessors = predecessors(of: styrkort)
    let earlier = predecessors.map { GoalLinks($0.before, threshold: threshold) }
    let names = PerspectiveNames(styrkort)
    return styrkort.placedGoals(threshold: threshold).map { placed in
      ListedGoal(
        placed: placed, names: names, styrkort: styrkort,
        before: predecessors?.certain(placed.goal).flatMap { goal in earlier?.verdict(of: goal) },
        link: predecessors?[placed.goal], day: day, isLacking: isLacking, threshold: threshold)
    }
  }

  /// A styrkort's goals by perspective, under a row for each; goals without a perspective come
  /// last.
  package func goalsList(
    of styrkort: Styrkort, on day: Day, isLacking: Bool
  ) -> AnyList {
    let goals = listedGoals(of: styrkort, on: day, isLacking: isLacking)
    let threshold = forbund.partialThreshold
    var rows: [Grouped<ListedGoal, ListedPerspective>] = []
    for perspective in styrkort.perspectives {
      rows.append(
        .heading(
          ListedPerspective(
            standing: styrkort.standing(of: perspective, threshold: threshold),
            styrkort: styrkort, day: day, isLacking: isLacking)))
      rows += goals.filter { $0.placed.goal.perspective == perspective.id }.map { .row($0) }
    }
    let known = Set(styrkort.perspectives.map(\.id))
    rows += goals.filter { !known.contains($0.placed.goal.perspective) }.map { .row($0) }
    let columns = [ListedGoal.name] + ListedGoal.shown + ListedGoal.statuses
    return AnyList(
      columns.map(\.whole), count: rows.count,
      nesting: { [rows] in rows[$0].nesting }, row: { [rows] in rows[$0] },
      line: { [rows] row in
        switch rows[row] {
        case .heading(let one):
          AnyList.Line(
            id: one.standing.perspective.id, title: one.standing.perspective.name)
        case .row(let one): one.line
        }
      })
  }
}

extension ListedGoal {
  /// What the goal's perspective is called, which finds its goals and sorts them together.
  private var perspectiveWords: String {
    let goal = placed.goal
    return "\(goal.perspective) \(names[goal.perspective]?.perspective.name ?? "")"
  }

  static let title = Column<ListedGoal>(
    ColumnHead("Mål", .flexible(24, weight: 5), priority: 9),
    search: .text { one, text in
      text.add(one.perspectiveWords)
      text.add("\(one.placed.goal.id)  \(one.placed.goal.wording.oneLine)")
    }, sort: { SortKey($0.perspectiveWords) }
  ) { one in
    let words = one.placed.goal.wording.oneLine
    return CellText("\(one.placed.goal.id)  \(words)", shown: "  " + words)
  }

  fileprivate static let name = Sum(title) { one in
    CellText("\(one.standing.perspective.name): \(one.standing.tally.words())", .heading)
  }

  var line: AnyList.Line {
    AnyList.Line(
      id: placed.address.path, address: placed.address, title: placed.goal.wording.oneLine)
  }
}
