/// A styrkort beside the one before it, goal by goal.
package struct GoalComparison: Sendable {
  /// A goal of either year, or of both.
  package struct Row: Sendable {
    /// Nil for a goal that only the year before has.
    package let now: PlacedGoal?
    /// What it continues or may continue; nil for a new goal.
    package let before: PlacedGoal?
    /// What it continues of a year further back, and that styrkort's id.
    let earlier: PlacedGoal?
    let earlierYear: String
    package let tie: GoalPredecessors.Tie?
    let styrkort: Styrkort
    let day: Day
  }

  package let styrkort: Styrkort
  package let before: Styrkort
  /// In the styrkort's order, and then those that only the year before has.
  package let rows: [Row]

  /// Nil where no styrkort stands before.
  package init?(of styrkort: Styrkort, in office: Office, on day: Day) {
    guard let predecessors = office.predecessors(of: styrkort) else { return nil }
    let threshold = office.forbund.partialThreshold
    self.styrkort = styrkort
    before = predecessors.before
    let earlier = Dictionary(
      before.placedGoals(threshold: threshold).map { ($0.goal.id, $0) }
    ) { first, _ in first }
    let ended = predecessors.ended.compactMap { earlier[$0.id] }
    rows =
      styrkort.placedGoals(threshold: threshold).map { placed in
        let link = predecessors[placed.goal]
        let isOfYearBefore = link.map(predecessors.isOfYearBefore) ?? false
        let further = isOfYearBefore ? nil : link
        return Row(
          now: placed, before: isOfYearBefore ? link.flatMap { earlier[$0.goal.id] } : nil,
          earlier: further.flatMap { link in
            link.styrkort.placedGoals(threshold: threshold).first { $0.goal.id == link.goal.id }
          }, earlierYear: further?.styrkort.id ?? "", tie: link?.tie, styrkort: styrkort, day: day)
      }
      + ended.map {
        Row(
          now: nil, before: $0, earlier: nil, earlierYear: "", tie: nil, styrkort: styrkort,
          day: day)
      }
  }

  /// `Jämförelse 2015 mot 2014`
  package var title: String { "Jämförelse \(styrkort.id) mot \(before.id)" }
}

extension GoalComparison.Row {
  /// Where the goal stands; of one that only the year before has, there.
  package var address: Address? { now?.address ?? before?.address }

  /// Whether it is known to be the same goal both years.
  package var isSame: Bool { tie.map { $0 != .alike } ?? false }

  /// How it stood the year before, or why nothing is known to be said of that.
  fileprivate var beforeCell: CellText {
    switch (before, tie) {
    case (.some, .alike):
      GoalPredecessors.perhapsSame
    case (let before?, _): before.verdict.statusCell
    case (nil, _):
      earlier.map { CellText("", shown: "\(earlierYear): \($0.verdict.statusCell.shown)", .dim) }
        ?? CellText("", shown: "nytt", .dim)
    }
  }

  /// What is said of the two being the same.
  package var tieWords: String {
    switch (now, before, tie) {
    case (nil, _, _): "bara året före"
    case (_, nil, _): earlier.map { "\(earlierYear)/\($0.goal.id)" } ?? "nytt"
    case (_, let before?, .alike): "kanske \(before.goal.id)"
    case (_, _, let tie): tie?.rawValue ?? ""
    }
  }

  /// How the status went from one year to the other; empty where that cannot be told. What is only
  /// put forward, beside what is decided, is no more than that.
  package var trend: String {
    guard isSame, let later = now?.verdict, let earlier = before?.verdict,
      let now = later.status.step, let then = earlier.status.step
    else { return "" }
    let trend: PerspectiveCard.Trend = now == then ? .level : now > then ? .better : .worse
    return (later.isProposal && earlier.isDecided ? "föreslås " : "") + trend.rawValue
  }
}

extension Fulfilment {
  /// How far up it stands among those that were held against a target.
  fileprivate var step: Int? {
    switch self {
    case .notMet: 0
    case .partlyMet: 1
    case .met: 2
    default: nil
    }
  }
}

extension GoalComparison {
  /// By perspective, under a row for each; last what only the year before has.
  package var list: AnyList {
    let known = Set(styrkort.perspectives.map(\.id))
    let ongoing = rows.filter { $0.now != nil }
    let ended = rows.filter { $0.now == nil }
    var shown: [Grouped<Row, String>] = []
    for perspective in styrkort.perspectives {
      let own = ongoing.filter { $0.now?.goal.perspective == perspective.id }
      if !own.isEmpty { shown += [.heading(perspective.name)] + own.map { .row($0) } }
    }
    shown += ongoing.filter { !known.contains($0.now?.goal.perspective ?? "") }.map { .row($0) }
    if !ended.isEmpty {
      shown += [.heading("Bara \(before.id): \(ended.count) mål")] + ended.map { .row($0) }
    }
    return AnyList(
      columns.map(\.whole), count: shown.count,
      nesting: { [shown] in shown[$0].nesting }, row: { [shown] in shown[$0] },
      line: { [shown] row in
        switch shown[row] {
        case .heading(let title): AnyList.Line(id: "/" + title, title: title)
        case .row(let one):
          AnyList.Line(
            id: one.address?.path ?? "", address: one.address,
            title: (one.now ?? one.before)?.goal.wording.oneLine ?? "")
        }
      })
  }

  /// The same without the rows above them, under the ids that commands have.
  package var flatList: AnyList {
    AnyList(rows, columns.map(\.column)) { one in
      let goal = (one.now ?? one.before)?.goal
      return AnyList.Line(
        id: "\(one.now == nil ? before.id : styrkort.id)/\(goal?.id ?? "")", address: one.address,
        title: goal?.wording ?? "")
    }
  }

  private var columns: [GroupedColumn<Row, String>] {
    func outcome(
      _ year: String, _ priority: Int, _ goal: @escaping @Sendable (Row) -> PlacedGoal?
    ) -> Column<Row> {
      Column(ColumnHead("Utfall \(year)", .flexible(14), priority: priority)) {
        CellText(goal($0)?.measures.map(\.againstTarget).joined(separator: "; ") ?? "")
      }
    }
    let title = Column<Row>(ColumnHead("Mål", .flexible(16, weight: 5), priority: 9)) { row in
      let goal = (row.now ?? row.before)?.goal ?? Goal()
      return CellText(goal.wording.oneLine, shown: "  \(goal.wording.oneLine)")
    }
    let rest = [
      Column<Row>(ColumnHead(before.id, .flexible(16, weight: 2), priority: 8, isStatus: true)) {
        $0.beforeCell
      },
      Column<Row>(ColumnHead(styrkort.id, .flexible(16, weight: 2), priority: 8, isStatus: true)) {
        $0.now?.verdict.statusCell ?? CellText("", shown: CellText.none, .dim)
      },
      Column<Row>(ColumnHead("Förändring", .fixed(15), priority: 6)) { CellText($0.trend) },
      Column<Row>(ColumnHead("Samma mål", .fixed(16), priority: 5)) {
        CellText($0.tieWords, $0.tie == .alike ? .warning : .plain)
      },
      outcome(before.id, 3) { $0.before }, outcome(styrkort.id, 4) { $0.now },
      Column<Row>(
        ColumnHead("Måluppfyllelse", .fixed(12), isState: true, isFileOnly: true, isStatus: true)
      ) { $0.now?.verdict.status.cell ?? CellText("") },
    ]
    return [GroupedColumn(title) { CellText($0, .heading) }] + rest.map { GroupedColumn($0) }
  }
}

extension GoalComparison {
  /// The goal at the address in both years: how it stood, how it is worded and what was measured.
  package func detail(of address: Address, keys: DetailKeys) -> Detail {
    var detail = Detail()
    guard let row = rows.first(where: { $0.address == address }) else { return detail }
    detail.title((row.now ?? row.before)?.goal.wording ?? "", place: Place(address))
    detail.blank()
    if let earlier = row.earlier {
      detail.add(
        .field("\(styrkort.name) \(row.earlierYear)", [earlier.verdict.statusCell]),
        place: Place(earlier.address), link: .record(earlier.address))
    } else {
      add(row.before, of: before, row, to: &detail)
    }
    add(row.now, of: styrkort, row, to: &detail)
    detail.field("Förändring", row.trend)
    let place = row.now.map { Place($0.address, field: Goal.predecessorKey) }
    detail.field("Samma mål", row.tieWords, place: place)
    if row.tie == .alike {
      detail.hint("\(keys.accept) bekräftar att det är samma mål; \(keys.edit) väljer ett annat.")
    }
    guard let now = row.now, let then = row.before else { return detail }
    if now.goal.wording.normalizedWording != then.goal.wording.normalizedWording {
      detail.heading("Lydelsen \(before.id)")
      detail.prose(then.goal.wording, link: .record(then.address))
    }
    detail.heading("Mått")
    for (measure, earlier) in now.measuresBeside(then) {
      detail.prose((measure ?? earlier)?.name.oneLine ?? "", indent: 1)
      detail.field(before.id, earlier?.againstTarget ?? "mättes inte", indent: 3)
      detail.field(styrkort.id, measure?.againstTarget ?? "mäts inte", indent: 3)
    }
    return detail
  }

  private func add(
    _ placed: PlacedGoal?, of styrkort: Styrkort, _ row: Row, to detail: inout Detail
  ) {
    let cell = placed?.verdict.statusCell ?? CellText("", shown: CellText.none, .dim)
    detail.add(
      .field(styrkort.title, [cell]), place: placed.map { Place($0.address) },
      link: placed.map { .record($0.address) })
  }
}

extension PlacedGoal {
  /// Its measures, each beside the one of the same id or name, and then those it has no longer.
  fileprivate func measuresBeside(_ earlier: PlacedGoal) -> [(Measure?, Measure?)] {
    var left = earlier.measures
    func take(_ measure: Measure) -> Measure? {
      let same =
        left.firstIndex { $0.name.normalizedWording == measure.name.normalizedWording }
        ?? left.firstIndex { $0.id == measure.id }
      return same.map { left.remove(at: $0) }
    }
    let pairs = measures.map { (Optional($0), take($0)) }
    return pairs + left.map { (nil, $0) }
  }
}
