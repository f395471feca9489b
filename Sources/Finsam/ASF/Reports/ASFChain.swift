/// A place in the chain from the overall goal to what came of it.
package enum ASFLink: Hashable, Sendable {
  case overallGoal(Year)
  case processGoal(Year, String)
  case activity(Year, String)
  case indicator(Year, String)
  case event(String)
  /// The outcome of an indicator of that plan in a year.
  case outcome(plan: Year, indicator: String, Year)
}

/// The auditors' walk: overall goal, process goals, activities, indicators, outcomes, and back.
package struct ASFChain: Equatable, Sendable {
  /// What it is computed from, for others that are computed from the same.
  package let known: KnownASF
  private let indicators: [Year: IndicatorReport]
  /// Where each event of the log stands.
  private let events: IdTable

  private var asf: ASF { known.whole }
  private var day: Day { known.day }

  /// `change` tells how the registers stand to those of the chain that was there `earlier`.
  package init(
    _ asf: ASF, on day: Day, since earlier: ASFChain? = nil, _ change: OfficeChange? = nil
  ) {
    let known = KnownASF(asf, on: day, since: earlier?.known, change)
    self.known = known
    var indicators: [Year: IndicatorReport] = [:]
    for year in asf.plans.compactMap(\.year) {
      indicators[year] = IndicatorReport(known, year: year)
    }
    self.indicators = indicators
    events = ASFEvent.idTable(of: asf.events)
  }

  /// What follows from it; an outcome is the end.
  package func below(_ link: ASFLink) -> [ASFLink] {
    switch link {
    case .overallGoal(let year):
      return (asf.plan(year)?.processGoals ?? []).map { .processGoal(year, $0.id) }
        + unattached(year).map { .indicator(year, $0.id) }
    case .processGoal(let year, let id):
      guard let plan = asf.plan(year), let goal = plan.goal(id) else { return [] }
      return goal.activities.map { .activity(year, $0.id) }
        + plan.indicators(of: goal).map { .indicator(year, $0.id) }
    case .activity(let year, let id):
      let events = asf.events
      return events.indices.filter { place in
        events[place].activity == id && events[place].ofYear == year
          && events[place].hasHappened(by: day)
      }.map { .event(events[$0].id) }
    case .indicator(let year, let id):
      return known.years.map { .outcome(plan: year, indicator: id, $0) }
    case .event, .outcome: return []
    }
  }

  /// What it serves; the overall goal is the end. An indicator may serve several goals.
  package func above(_ link: ASFLink) -> [ASFLink] {
    switch link {
    case .overallGoal: return []
    case .processGoal(let year, _): return [.overallGoal(year)]
    case .activity(let year, let id):
      return asf.plan(year)?.activity(id).map { [.processGoal(year, $0.goal.id)] } ?? []
    case .indicator(let year, let id):
      guard let plan = asf.plan(year), let indicator = plan.indicator(id) else { return [] }
      let goals = plan.processGoals.filter { indicator.supports.contains($0.id) }
      return goals.isEmpty ? [.overallGoal(year)] : goals.map { .processGoal(year, $0.id) }
    case .event(let id):
      guard let event = event(id), let year = event.ofYear,
        asf.plan(year)?.activity(event.activity) != nil
      else { return [] }
      return [.activity(year, event.activity)]
    case .outcome(let plan, let id, _): return [.indicator(plan, id)]
    }
  }

  /// As the plan's first row is called.
  private func overallGoal(_ year: Year) -> String {
    let goal = asf.plan(year)?.overallGoal.oneLine ?? ""
    return goal.isEmpty ? PlanReport.wholePlan : goal
  }

  package func title(_ link: ASFLink) -> String {
    switch link {
    case .overallGoal(let year): return overallGoal(year)
    case .processGoal(let year, let id): return asf.plan(year)?.goal(id)?.title.oneLine ?? id
    case .activity(let year, let id): return asf.plan(year)?.activity(id)?.activity.name ?? id
    case .indicator(let year, let id): return asf.plan(year)?.indicator(id)?.name ?? id
    case .event(let id): return event(id)?.title ?? id
    case .outcome(let plan, let id, let year):
      let row = indicators[plan]?.rows.first { $0.indicator.id == id }
      let outcome = row?.history.first { $0.year == year }
      return "\(year.text): " + (outcome.flatMap { row?.shown($0.outcome) } ?? "ej mätt")
    }
  }

  /// Whether what ties it to the place above is the transcriber's reading.
  package func isReading(_ link: ASFLink) -> Bool {
    switch link {
    case .indicator(let year, let id):
      asf.plan(year)?.indicator(id)?.readings.contains("stödjer") ?? false
    case .event(let id): event(id)?.readings.contains("aktivitet") ?? false
    case .overallGoal, .processGoal, .activity, .outcome: false
    }
  }

  package func address(_ link: ASFLink) -> Address? {
    switch link {
    case .overallGoal(let year): asf.plan(year)?.address
    case .processGoal(let year, let id):
      asf.plan(year).flatMap { plan in plan.goal(id).map(plan.address) }
    case .activity(let year, let id):
      asf.plan(year).flatMap { plan in
        plan.activity(id).map { plan.address(of: $0.activity, in: $0.goal) }
      }
    case .indicator(let year, let id), .outcome(let year, let id, _):
      asf.plan(year).flatMap { plan in plan.indicator(id).map(plan.address) }
    case .event(let id): event(id)?.address
    }
  }

  private func event(_ id: String) -> ASFEvent? {
    ASFEvent.place(of: id, events, in: asf.events).map { asf.events[$0] }
  }

  /// Indicators that follow none of the plan's process goals.
  private func unattached(_ year: Year) -> [ASFIndicator] {
    guard let plan = asf.plan(year) else { return [] }
    let goals = Set(plan.processGoals.map(\.id))
    return plan.indicators.filter { goals.isDisjoint(with: $0.supports) }
  }
}

extension ASFChain {
  /// Process goals that nothing is done for or that no indicator follows, as sentences.
  package func gaps(in year: Year) -> [String] {
    guard let plan = asf.plan(year) else { return [] }
    // Where the ties are the transcriber's, the plan itself leaves all of them open.
    let tiesIndicators = !plan.indicators.contains { $0.readings.contains("stödjer") }
    let goals = plan.processGoals.compactMap { goal -> String? in
      var missing: [String] = []
      if goal.activities.isEmpty { missing.append("aktiviteter") }
      if tiesIndicators, plan.indicators(of: goal).isEmpty { missing.append("indikatorer") }
      let name = goal.number.isEmpty ? goal.wording.oneLine : goal.number
      return missing.isEmpty ? nil : "Processmål \(name) saknar \(missing.swedishList)."
    }
    guard tiesIndicators else { return goals }
    return goals
      + unattached(year).map { "Indikatorn ”\($0.name)” hör inte till något processmål." }
  }
}

extension ActivityPlan {
  package func goal(_ id: String) -> ProcessGoal? { processGoals.first { $0.id == id } }

  package func indicator(_ id: String) -> ASFIndicator? { indicators.first { $0.id == id } }
}
