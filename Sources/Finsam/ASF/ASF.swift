/// Everything a förbund keeps about ASF: yearly plans, the log of what was held, and registers.
package struct ASF: Equatable, Sendable {
  /// By year, oldest first.
  package var plans: [ActivityPlan] = []
  package var events: [ASFEvent] = []
  package var companies: [ASFCompany] = []
  package var census: [CensusRow] = []
  package var places: [PlaceRow] = []
  package var milestones: [MilestoneRow] = []

  package init() {}
}

extension ASF {
  /// Whether the förbund keeps nothing about ASF.
  package var isEmpty: Bool { self == ASF() }

  package func plan(_ year: Year) -> ActivityPlan? { plans.first { $0.year == year } }

  /// The latest plan that has begun on the day; else the first there is.
  package func plan(on day: Day) -> ActivityPlan? {
    let byYear = plans.sorted { $0.id < $1.id }
    return byYear.last { ($0.year?.number ?? 0) <= day.year } ?? byYear.first
  }

  /// Every year that anything is known of, oldest first.
  package var years: [Year] {
    var known = YearSet()
    events.lend { known.insert($1.pointee.ofYear) }
    places.lend { known.insert($1.pointee.year) }
    return years(beside: known.years)
  }

  /// The same, where the years of events and places are known.
  func years(beside others: some Sequence<Year>) -> [Year] {
    var known = YearSet()
    for year in others { known.insert(year) }
    for plan in plans {
      known.insert(plan.year)
      for indicator in plan.indicators {
        for one in indicator.outcomes { known.insert(one.ofYear) }
      }
    }
    census.lend { known.insert($1.pointee.year) }
    milestones.lend { known.insert($1.pointee.ofYear) }
    return known.years
  }

  /// The municipalities that the latest plan lists, then others that a register names.
  package var municipalities: [String] {
    var names = plans.last { !$0.municipalities.isEmpty }?.municipalities ?? []
    var known = Set(names)
    var others: [String] = []
    func add(_ name: String) {
      if !name.isEmpty, known.insert(name).inserted { others.append(name) }
    }
    companies.lend { add($1.pointee.municipality) }
    places.lend { add($1.pointee.municipality) }
    milestones.lend { add($1.pointee.municipality) }
    events.lend { $1.pointee.municipalities.forEach(add) }
    names += others.sorted { SwedishOrder($0) < SwedishOrder($1) }
    return names
  }

  /// What a day of placement gives, by the year's own plan: one of another year says nothing of it.
  /// FUND-6, S3:170, S3:188.
  package func dayRate(_ year: Year) -> Kronor? { plan(year)?.compensation.perDay }

  /// The same for every year that has a plan.
  var dayRates: [Year: Kronor] {
    var rates: [Year: Kronor] = [:]
    for year in plans.compactMap(\.year) { rates[year] = dayRate(year) }
    return rates
  }
}
