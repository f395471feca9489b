extension Office {
  /// What the measure counts; nil where it counts nothing, or where nothing is known to count: no
  /// insats tells its stage, the register has no rows of the year.
  func counted(_ measure: Measure, of goal: Goal, in document: some GoalDocument) -> CountedRecords?
  {
    guard let counting = measure.counting else { return nil }
    let kind = measure.countedKind
    guard counting.takes(kind) else { return nil }
    let year = measure.countedYear
    return switch counting {
    case .insatser: insatser(in: kind, since: year)
    case .persons: persons(kind, in: year, asShare: UnitOfFigure(measure.unit) == .share)
    case .decisions: decisions(kind, in: year)
    case .decisionDays: decisionDays(of: kind, in: year)
    case .milestones: milestones(kind, in: year)
    case .events: events(kind, in: year)
    case .occasions: document.occasions(of: kind, for: goal, in: year)
    // Why it came to nothing is told as well: see `indicatorOutcome`.
    case .indicators: nil
    }
  }

  /// Those that came into the stage in the year, by their own word of when that was.
  private func insatser(in phase: String, since year: Year?) -> CountedRecords? {
    guard insatser.contains(where: { $0.phase != nil }) else { return nil }
    let all = insatser.filter { $0.phase.text == phase }
    let items = all.filter { year == nil || $0.phaseYear == year }.map {
      CountedRecords.Item(title: $0.name, place: Place($0.address, field: "skede"))
    }
    return CountedRecords(
      items: items, undated: year == nil ? 0 : all.count { $0.phaseYear == nil },
      ofAllYears: year == nil ? nil : all.count)
  }

  /// Those of whom an insats says that it became so with them in the year. Nil where no insats
  /// tells of them so that they can be added, as a share of nobody knows how many.
  private func persons(_ word: String, in year: Year?, asShare: Bool) -> CountedRecords? {
    guard let year, let group = ResultGroup.allCases.first(where: { $0.word == word }) else {
      return nil
    }
    let table = ResultTable(insatser, in: .year(year))
    guard let sum = table.classSum(group, asShare: asShare), let persons = sum.figure.persons else {
      return nil
    }
    let missing = Set(sum.coverage.missing.map(\.id))
    let items = table.rows.filter { !missing.contains($0.id) }.compactMap { row in
      row.figure(group).map { figure in
        CountedRecords.Item(
          title: "\(row.name) \(figure.shown)", place: Place(row.insats.address))
      }
    }
    return CountedRecords(
      items: items, persons: persons, ofPersons: sum.figure.denominator, ofInsatser: sum.coverage)
  }

  /// Why there are no persons to count; empty where there are, or where it counts something else.
  func lackOfPersons(_ measure: Measure) -> String {
    let word = measure.countedKind
    guard measure.counting == .persons, let year = measure.countedYear,
      let group = ResultGroup.allCases.first(where: { $0.word == word })
    else { return "" }
    let isShare = UnitOfFigure(measure.unit) == .share
    let coverage = ResultTable(insatser, in: .year(year)).coverage(of: group, asShare: isShare)
    return coverage.stated > 0
      ? ""
      : "ingen av \(coverage.all) insatser redovisar \(word) \(year.text) så att det går att räkna"
  }

  private func decisions(_ verdict: String, in year: Year?) -> CountedRecords? {
    let all = insatsDecisions.filter { year == nil || $0.day?.day.map { Year($0.year) } == year }
    guard !all.isEmpty else { return nil }
    return CountedRecords(
      items: all.filter { $0.verdict.text == verdict }.map { decision in
        let name = insats(decision.insats)?.name ?? decision.insats
        return CountedRecords.Item(
          title: [name, decision.day.text].filter { !$0.isEmpty }.joined(separator: " "),
          place: decision.place)
      })
  }

  /// Decisions on insatser and of goals; each day once, by the first decision of it.
  private func decisionDays(of body: String, in year: Year?) -> CountedRecords? {
    let all = decided(by: body).filter { year == nil || Year($0.day.year) == year }
    guard !all.isEmpty else { return nil }
    let days = Dictionary(all.map { ($0.day, $0.place) }) { first, _ in first }
    return CountedRecords(
      items: days.sorted { $0.key < $1.key }.map {
        CountedRecords.Item(title: $0.key.text, place: $0.value)
      })
  }

  private func decided(by body: String) -> [(day: Day, place: Place)] {
    let onInsatser = insatsDecisions.filter { $0.body == body }.compactMap { decision in
      decision.day?.day.map { ($0, decision.place) }
    }
    return onInsatser + styrkort.flatMap { $0.decided(by: body) }
      + insatser.flatMap { $0.decided(by: body) }
  }

  private func milestones(_ kind: String, in year: Year?) -> CountedRecords? {
    let all = asf.milestones.filter { year == nil || $0.ofYear == year }
    guard !all.isEmpty else { return nil }
    return CountedRecords(
      items: all.filter { $0.kind.text == kind }.map {
        CountedRecords.Item(title: $0.title, place: Place($0.address))
      })
  }

  private func events(_ kind: String, in year: Year?) -> CountedRecords? {
    let all = asf.events.filter { !$0.isRepeat && (year == nil || $0.ofYear == year) }
    guard !all.isEmpty else { return nil }
    return CountedRecords(
      items: all.filter { $0.kind.text == kind }.map {
        CountedRecords.Item(title: $0.title, place: Place($0.address), times: $0.occasions)
      })
  }
}

extension GoalDocument {
  /// What a body has decided of the goals, and when.
  fileprivate func decided(by body: String) -> [(day: Day, place: Place)] {
    goals.filter { $0.decision.status != nil && $0.decision.body == body }.compactMap { goal in
      goal.decision.day?.day.map {
        ($0, Place(address.appending(Step(PartKey.goals, goal.id)), field: "beslut.dag"))
      }
    }
  }

  /// Nil where the goal has no activity, or no occasion and an activity whose state is not told.
  fileprivate func occasions(of kind: String, for goal: Goal, in year: Year?) -> CountedRecords? {
    let activities = activities(for: goal)
    let items = goals.flatMap { other in
      other.activities.filter { other.id == goal.id || $0.alsoFor.contains(goal.id) }
        .flatMap { activity in
          activity.occasions.filter { kind.isEmpty || $0.kind.text == kind }
            .filter { year == nil || $0.day?.day.map { Year($0.year) } == year }
            .map { occasion in
              CountedRecords.Item(
                title: [occasion.day.text, occasion.what.oneLine].filter { !$0.isEmpty }
                  .joined(separator: " "),
                place: Place(
                  address.appending(Step(PartKey.goals, other.id))
                    .appending(Step(PartKey.activities, activity.id))
                    .appending(Step(PartKey.occasions, occasion.id))))
            }
        }
    }
    let isKnown = activities.allSatisfy { $0.state != nil && $0.state != .notStated }
    return items.isEmpty && !(isKnown && !activities.isEmpty) ? nil : CountedRecords(items: items)
  }
}
