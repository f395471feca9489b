/// What had come out of ASF by a day, and what each year comes to in every register: looked through
/// once, for all the indicators and years that are counted from it.
package struct KnownASF: Equatable, Sendable {
  /// All that the förbund keeps, whatever the day.
  package let whole: ASF
  /// What had come out.
  package let asf: ASF
  package let day: Day
  /// Every year that anything is known of, oldest first.
  package let years: [Year]
  /// The log, summed up.
  package let totals: [Year: EventTotals]
  /// The places, summed up.
  let placesSums: PlacesSums
  /// Both again, stretch by stretch.
  private let log: RowStretches<LogSums>
  private let placesByStretch: RowStretches<PlacesSums>
  /// What a day gives by the plans, that the places were summed up with.
  private let rates: [Year: Kronor]
  /// The first printed census of each year.
  private let printed: [Year: CensusRow]
  private let companies: [Year: CompaniesOfYear]
  /// What counts from the register of companies are said to be from.
  let companiesName: String
  /// Steps that give a municipality a support structure, and their sources.
  private let supports: [MilestoneRow]
  let supportSources: [String]
  /// Where the first row of places of each year stands whose figures contradict one another.
  private let doubtfulPlaces: [Year: Int]

  /// `change` tells how the registers stand to those that were known `earlier`: rows that are as
  /// they were are not summed up again.
  package init(
    _ whole: ASF, on day: Day, since earlier: KnownASF? = nil, _ change: OfficeChange? = nil
  ) {
    let known = earlier?.day == day ? earlier : nil
    let change = known.flatMap { known in change?.begins(with: known.whole) == true ? change : nil }
    let rates = whole.dayRates
    log = RowStretches(
      count: whole.events.count, since: known?.log, change?.rows(of: ASFEvent.self)
    ) { LogSums(whole.events, in: $0, by: day) }
    placesByStretch = RowStretches(
      count: whole.places.count, since: known?.rates == rates ? known?.placesByStretch : nil,
      change?.rows(of: PlaceRow.self)
    ) { PlacesSums(whole.places, in: $0, rates: rates, on: day) }
    let logSums = log.sums.reduce(into: LogSums()) { $0.add($1) }
    let placesSums = placesByStretch.stretches.reduce(into: PlacesSums()) {
      $0.add($1.sum, from: $1.rows.lowerBound)
    }
    let asf = whole.known(
      on: day, isLogPast: logSums.areAllPast, arePlacesPast: placesSums.areAllPast)
    self.whole = whole
    self.asf = asf
    self.day = day
    self.rates = rates
    totals = logSums.totals
    self.placesSums = placesSums
    var doubtful: [Year: Int] = [:]
    for place in placesSums.doubtful where whole.places[place].hasHappened(by: day) {
      if let year = whole.places[place].year, doubtful[year] == nil { doubtful[year] = place }
    }
    doubtfulPlaces = doubtful
    years = asf.years(beside: Set(logSums.totals.keys).union(placesSums.years.keys))
    var printed: [Year: CensusRow] = [:]
    asf.census.lend { _, row in
      if let year = row.pointee.year, printed[year] == nil { printed[year] = row.pointee }
    }
    self.printed = printed
    companies = CompaniesOfYear.all(asf.companies)
    // What is counted from invented companies is said to be.
    companiesName =
      asf.companies.indices.contains(where: {
        asf.companies[$0].isExample == true && asf.companies[$0].isRegistered
      })
      ? "företagsregistret, med påhittade exempel" : "företagsregistret"
    supports = asf.milestones.offsets { $0.pointee.kind == .supportStructure }
      .map { asf.milestones[$0] }
    supportSources = supports.map(\.source).unique
  }
}

extension KnownASF {
  /// All else follows from what is compared.
  package static func == (left: KnownASF, right: KnownASF) -> Bool {
    left.day == right.day && left.whole == right.whole
  }

  var places: [Year: PlacesTally] { placesSums.years }

  /// Where the rows of places of a year come from; nil where there are none.
  func placesSource(_ year: Year) -> String? {
    placesSums.sources[year]?.joined(separator: ", ")
  }

  /// What is wrong in the first row of the year whose figures contradict one another; empty where
  /// all of them go together.
  func contradictionOfPlaces(in year: Year) -> String {
    guard let place = doubtfulPlaces[year] else { return "" }
    return PlaceRow.contradictions(in: whole.places, at: [place]) { _ in true }.first ?? ""
  }

  /// Whether some municipality has taken a step to a support structure.
  var hasSupports: Bool { !supports.isEmpty }

  func isPrinted(_ year: Year) -> Bool { printed[year] != nil }

  /// The printed census of the year; else what the register says, where its figures are that
  /// year's. Nil where it was taken no later than the start, so that it is a baseline.
  func censusRow(_ year: Year, after start: Day? = nil) -> CensusRow? {
    if let known = printed[year] { return known.isLater(than: start) ? known : nil }
    guard let own = companies[year] else { return nil }
    if let start, own.first <= start { return row(of: own.places, in: year, after: start) }
    return own.row
  }

  private func row(of companies: [Int], in year: Year, after start: Day) -> CensusRow? {
    var later: [ASFCompany] = []
    for place in companies {
      if let day = asf.companies[place].figuresDay?.day, day > start {
        later.append(asf.companies[place])
      }
    }
    return later.isEmpty ? nil : CensusRow(later, year: year)
  }

  /// Municipalities with a support structure by the end of the year; nil where no step of the year
  /// itself says so after the start: how things stood then is a baseline.
  func supportStructures(through year: Year, after start: Day?) -> Int? {
    let known = supports.filter { milestone in milestone.ofYear.map { $0 <= year } ?? false }
    let isOutcome = known.contains { $0.ofYear == year && $0.isLater(than: start) }
    return isOutcome ? Set(known.map(\.municipality)).count : nil
  }
}

extension CensusRow {
  /// Whether it was taken after the start, as far as its days are known.
  fileprivate func isLater(than start: Day?) -> Bool {
    guard let start, let days else { return true }
    return days.upperBound > start
  }
}

/// The companies whose figures are of one year, and what they come to.
private struct CompaniesOfYear: Equatable {
  let places: [Int]
  /// The earliest day that any of the figures is of.
  let first: Day
  let row: CensusRow

  static func all(_ companies: [ASFCompany]) -> [Year: CompaniesOfYear] {
    var places: [Year: [Int]] = [:]
    var first: [Year: Day] = [:]
    for index in companies.indices {
      guard let day = companies[index].figuresDay?.day else { continue }
      let year = Year(day.year)
      places[year, default: []].append(index)
      first[year] = min(first[year] ?? day, day)
    }
    var years: [Year: CompaniesOfYear] = [:]
    for (year, places) in places {
      guard let first = first[year] else { continue }
      let own = places.count == companies.count ? companies : places.map { companies[$0] }
      years[year] = CompaniesOfYear(
        places: places, first: first, row: CensusRow(own, year: year))
    }
    return years
  }
}
