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
    let known =
      plans.compactMap(\.year) + events.compactMap(\.ofYear) + census.compactMap(\.year)
      + places.compactMap(\.year) + milestones.compactMap(\.ofYear)
    return Set(known).sorted()
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

  /// The printed census of the year; else what the register says, where its figures are that
  /// year's. Nil where it was taken no later than the start, so that it is a baseline.
  package func censusRow(_ year: Year, after start: Day? = nil) -> CensusRow? {
    if let printed = census.first(where: { $0.year == year }) {
      guard let start, let days = printed.days else { return printed }
      return days.upperBound > start ? printed : nil
    }
    let companies = companies.filter { $0.hasFigures(of: year, after: start) }
    return companies.isEmpty ? nil : CensusRow(companies, year: year)
  }

  /// Municipalities with a support structure by the end of the year; nil where no step of the year
  /// itself says so after the start: how things stood then is a baseline.
  package func supportStructures(through year: Year, after start: Day?) -> Int? {
    let known = milestones.filter { milestone in
      milestone.kind == .supportStructure && (milestone.ofYear.map { $0 <= year } ?? false)
    }
    let isOutcome = known.contains { $0.ofYear == year && $0.isLater(than: start) }
    return isOutcome ? Set(known.map(\.municipality)).count : nil
  }
}

extension ASFCompany {
  /// Whether its figures are of the year, and of a day after the start.
  fileprivate func hasFigures(of year: Year, after start: Day?) -> Bool {
    guard let day = figuresDay?.day, day.year == year.number else { return false }
    guard let start else { return true }
    return day > start
  }
}
