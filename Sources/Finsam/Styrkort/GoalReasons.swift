/// Why a goal stands as it does: what came out against what was wanted, and what is said of it.
extension PlacedGoal {
  /// The measure that tells most of why the goal is not met: one that falls short of its target,
  /// then one with an outcome that cannot be held against it, then one without.
  func tellingMeasure(threshold: Number?) -> Measure? {
    let ranked = measures.map { measure in
      let status = measure.fulfilment(threshold: threshold)
      return (measure, Fulfilment.tellingFirst.firstIndex(of: status) ?? 0)
    }
    return ranked.min { $0.1 < $1.1 }?.0
  }

  /// What the decision says, else the proposal, else what the measures come to.
  func reason(threshold: Number?) -> String {
    for motivation in [goal.decision.motivation, goal.proposal.motivation]
    where !motivation.isEmpty { return motivation }
    return measures.map { $0.explanation(threshold: threshold) }.joined(separator: " ")
  }

  /// `2015-03-05, styrelsen, § 12`; empty where nothing is decided.
  var decisionWords: String {
    guard goal.decision.status != nil else { return "" }
    let facts = [goal.decision.day.text, goal.decision.body, goal.decision.paragraph]
      .filter { !$0.isEmpty }
    return facts.isEmpty ? "ja" : facts.joined(separator: ", ")
  }
}

extension Fulfilment {
  /// What a board is to look at first.
  static let inOrder: [Fulfilment] = [
    .notMet, .partlyMet, .contradicted, .partlyCounted, .notMeasured, .notStated, .inWords,
    .otherDefinition, .notReported, .notClosed, .noNational, .notCountable, .noTarget, .noMeasure,
    .notBegun,
    .notAdopted, .met,
  ]

  fileprivate static let tellingFirst: [Fulfilment] = [
    .notMet, .partlyMet, .contradicted, .partlyCounted, .otherDefinition, .inWords, .noTarget,
    .notMeasured, .notStated, .notReported, .notClosed, .noNational, .notCountable, .noMeasure,
    .notBegun, .notAdopted, .met,
  ]
}

/// The goals that stand alike, above them.
private struct GoalGroup: Sendable {
  let status: Fulfilment
  let count: Int

  var cell: CellText {
    CellText(
      "\(status.rawValue.capitalizedFirst): \(count) mål",
      shown: "\(status.symbol) \(status.rawValue.capitalizedFirst): \(count) mål", .heading)
  }
}

extension Office {
  /// The same goals without the rows above them, under the ids that commands have.
  package func flatReasons(of styrkort: Styrkort, on day: Day, isLacking: Bool) -> AnyList {
    let goals = goalsByStatus(of: styrkort, on: day, isLacking: isLacking).flatMap(\.goals)
    return AnyList(goals, ListedGoal.reasonColumns) { one in
      AnyList.Line(
        id: "\(styrkort.id)/\(one.placed.goal.id)", address: one.placed.address,
        title: one.placed.goal.wording)
    }
  }

  private func goalsByStatus(of styrkort: Styrkort, on day: Day, isLacking: Bool)
    -> [(status: Fulfilment, goals: [ListedGoal])]
  {
    let goals = listedGoals(of: styrkort, on: day, isLacking: isLacking)
    return Fulfilment.inOrder.compactMap { status in
      let own = goals.filter { $0.placed.verdict.status == status }
      return own.isEmpty ? nil : (status, own)
    }
  }

  /// A styrkort's goals by how they stand, what is not met first, and why.
  package func reasonsList(of styrkort: Styrkort, on day: Day, isLacking: Bool) -> AnyList {
    let groups = goalsByStatus(of: styrkort, on: day, isLacking: isLacking)
    let rows = groups.flatMap { status, goals in
      [Grouped<ListedGoal, GoalGroup>.heading(GoalGroup(status: status, count: goals.count))]
        + goals.map { .row($0) }
    }
    let isFirst = styrkort.year.flatMap(styrkortBefore) == nil
    return AnyList(
      ListedGoal.reasons(isFirst: isFirst).map(\.whole), count: rows.count,
      nesting: { rows[$0].nesting }, row: { rows[$0] },
      line: { row in
        switch rows[row] {
        case .heading(let one):
          AnyList.Line(id: "/" + one.status.rawValue, title: one.status.rawValue)
        case .row(let one): one.line
        }
      })
  }
}

extension Office {
  /// One line that counts the goals of the current styrkort that are not met, or only partly; none
  /// where all are.
  func unmetGoals(on day: Day) -> [Attention] {
    guard let latest = currentStyrkort(on: day) else { return [] }
    let verdicts = latest.placedGoals(threshold: forbund.partialThreshold).map(\.verdict)
    let unmet = verdicts.filter { [.notMet, .partlyMet].contains($0.status) }
    guard !unmet.isEmpty else { return [] }
    func words(_ some: [Verdict], _ verb: String, among: String = "") -> String {
      let adjective = some.count == 1 ? "uppnått" : "uppnådda"
      let partly = some.contains { $0.status == .partlyMet } ? " eller bara delvis" : ""
      return some.isEmpty ? "" : "\(some.count)\(among) \(verb) ej \(adjective)\(partly)"
    }
    let (proposed, settled) = (unmet.filter(\.isProposal), unmet.filter { !$0.isProposal })
    let all = " av \(verdicts.count) mål"
    let words = [
      words(settled, "är", among: all),
      words(proposed, "föreslås", among: settled.isEmpty ? all : ""),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return [
      Attention(
        .unmetGoals,
        "\(latest.title): \(words).", at: Place(latest.address), count: unmet.count)
    ]
  }
}

extension ListedGoal {
  fileprivate static let reasonColumns = [
    title, assessment, outcome, gap, yearBefore, reason, remainder, decided, state,
  ]

  /// Under rows that tell the status it is enough to say whose word it is; the first year has none
  /// before it.
  fileprivate static func reasons(isFirst: Bool) -> [GroupedColumn<ListedGoal, GoalGroup>] {
    let before = isFirst ? [] : [yearBefore]
    let rest = [standing, outcome, gap] + before + [reason, remainder, decided, state]
    return [GroupedColumn(title) { $0.cell }] + rest.map { GroupedColumn($0) }
  }

  private static let standing = Column<ListedGoal>(
    ColumnHead("Enligt", .fixed(11), priority: 7, isStatus: true)
  ) { one in
    let verdict = one.placed.verdict
    let word = verdict.isAssessed ? verdict.standingWord : "utfallet"
    return CellText(verdict.statusWords, shown: word + (verdict.differs ? " ≠" : ""), .dim)
  }

  private var telling: Measure? { placed.tellingMeasure(threshold: threshold) }

  private static let outcome = Column<ListedGoal>(
    ColumnHead(
      "Utfall mot målvärde", short: "Utfall mot mål", .flexible(17, weight: 2), priority: 8)
  ) { one in
    guard let measure = one.telling else { return CellText("", shown: "inget mått", .dim) }
    let all = one.placed.measures.map { "\($0.name.oneLine): \($0.againstTarget)" }
    let more = one.placed.measures.count - 1
    return CellText(
      all.joined(separator: "; "),
      shown: measure.againstTarget + (more > 0 ? " (+\(more) mått)" : ""))
  }

  private static let gap = Column<ListedGoal>(
    ColumnHead("Skillnad", .fixed(13), priority: 4),
    sort: { SortKey($0.telling?.gap?.nearest.thousandths) },
    cell: { one in
      let gap = one.telling?.gap
      return CellText(gap?.nearest.text ?? "", shown: gap?.short ?? CellText.none)
    })

  private static let reason = Column<ListedGoal>(
    ColumnHead("Varför", .flexible(16, weight: 2), priority: 6)
  ) { CellText($0.placed.reason(threshold: $0.threshold).oneLine) }

  private static let remainder = Column<ListedGoal>(
    ColumnHead("Återstår", .flexible(14), priority: 3)
  ) { one in
    guard let day = one.day else { return CellText("") }
    return CellText(GoalRemainder(of: one.placed, in: one.styrkort?.year, on: day).words)
  }

  private static let decided = Column<ListedGoal>(
    ColumnHead("Beslut", .flexible(10), priority: 2)
  ) { CellText($0.placed.decisionWords) }
}

extension Measure {
  /// `50–65 % mot minst 100 %`, `ej mätt, målet är minst 60 %`, `2 insatser, inget målvärde`
  package var againstTarget: String {
    let outcome = shownOutcome.isEmpty ? "ej mätt" : shownOutcome.oneLine
    let target = shownTarget.oneLine
    if target.isEmpty { return "\(outcome), inget målvärde" }
    guard let value, value != .notStated else { return "\(outcome), målet är \(target)" }
    let isPart = isCounted && counted?.isPart == true
    return "\(outcome)\(isPart ? " (räknat på en del)" : "") mot \(target)"
      + (isOtherDefinition ? " (olika definition)" : "")
  }
}
