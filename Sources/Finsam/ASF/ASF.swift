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
    var known = Set(plans.compactMap(\.year))
    var last: Year?
    func add(_ year: Year?) {
      // Rows of one year mostly stand together.
      guard let year, year != last else { return }
      known.insert(year)
      last = year
    }
    for index in events.indices { add(events[index].ofYear) }
    for index in census.indices { add(census[index].year) }
    for index in places.indices { add(places[index].year) }
    for index in milestones.indices { add(milestones[index].ofYear) }
    return known.sorted()
  }

  /// The municipalities that the latest plan lists, then others that a register names.
  package var municipalities: [String] {
    let named =
      companies.map(\.municipality) + places.map(\.municipality) + milestones.map(\.municipality)
      + events.flatMap(\.municipalities)
    var names = plans.last { !$0.municipalities.isEmpty }?.municipalities ?? []
    var known = Set(names)
    let others = named.filter { !$0.isEmpty && known.insert($0).inserted }
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
