/// What rows of places come to, added up row by row. A figure is nil as long as no row gives it.
struct PlacesTally: Equatable, Sendable {
  private(set) var count = 0
  private(set) var granted: Int?
  private(set) var used: Int?
  private(set) var days: Int?
  /// Persons in the rows that used places; nil where one of those does not say.
  var persons: Int? { lacksPersons ? nil : usersTogether }
  private var usersTogether: Int?
  private var lacksPersons = false
  /// Rows with granted places that do not say how many were used.
  private(set) var withoutUsed = 0
  /// Placements that have ended.
  private(set) var ended: Int?
  /// Whether how any of them ended is read into the source.
  private(set) var endedIsReading = false
  private(set) var extended: Int?
  /// Placements of which nobody knows whether they have ended.
  private(set) var unknownEnds = 0
  private(set) var toWorkOrStudies: Int?
  private(set) var cost: Kronor?
  /// Rows that used places but have no days.
  private(set) var withoutDays = 0

  init() {}

  /// `planRate` is what a day gives by the plan of the row's year.
  mutating func add(_ row: UnsafePointer<PlaceRow>, planRate: Kronor?) {
    count += 1
    granted = granted.adding(row.pointee.granted?.whole)
    used = used.adding(row.pointee.used?.whole)
    if row.pointee.granted != nil, row.pointee.used == nil { withoutUsed += 1 }
    days = days.adding(row.pointee.days?.whole)
    ended = ended.adding(row.pointee.endedPlacements)
    extended = extended.adding(row.pointee.extended?.whole)
    unknownEnds = unknownEnds.adding(row.pointee.unknownEnds)
    toWorkOrStudies = toWorkOrStudies.adding(row.pointee.toWorkOrStudies)
    if let own = row.pointee.cost(planRate: planRate) { cost = (cost ?? Kronor(0)) + own }
    if !row.pointee.readings.isEmpty, row.pointee.isReading(PlaceRow.endedKeys) {
      endedIsReading = true
    }
    guard (row.pointee.used?.whole ?? 0) > 0 else { return }
    usersTogether = usersTogether.adding(row.pointee.persons?.whole)
    if row.pointee.persons == nil { lacksPersons = true }
    if row.pointee.days == nil { withoutDays += 1 }
  }

  /// The share of ended placements that led to work or studies, in percent. Where a row does not
  /// say whether it has ended, the share is a range.
  var toWorkShare: Quantity? {
    let (toWork, ended, unknown) = (toWorkOrStudies ?? 0, ended ?? 0, unknownEnds)
    guard ended > 0, let least = Number.percent(toWork, of: ended.adding(unknown)),
      let most = Number.percent(toWork.adding(unknown), of: ended.adding(unknown))
    else { return nil }
    return unknown == 0 ? .number(least) : .range(least, most)
  }

  /// Whether places were used, and every placement is known not to have ended.
  var isNoneEnded: Bool { (used ?? 0) > 0 && unknownEnds == 0 && ended == 0 }
}

extension PlacesTally {
  mutating func add(_ other: PlacesTally) {
    count += other.count
    granted = granted.adding(other.granted)
    used = used.adding(other.used)
    days = days.adding(other.days)
    usersTogether = usersTogether.adding(other.usersTogether)
    lacksPersons = lacksPersons || other.lacksPersons
    withoutUsed += other.withoutUsed
    ended = ended.adding(other.ended)
    endedIsReading = endedIsReading || other.endedIsReading
    extended = extended.adding(other.extended)
    unknownEnds = unknownEnds.adding(other.unknownEnds)
    toWorkOrStudies = toWorkOrStudies.adding(other.toWorkOrStudies)
    if let more = other.cost { cost = (cost ?? Kronor(0)) + more }
    withoutDays += other.withoutDays
  }
}

/// What rows of places come to by a day.
struct PlacesSums: Equatable, Sendable {
  /// Rows that belong to a year of their own, together and year by year.
  private(set) var all = PlacesTally()
  private(set) var years: [Year: PlacesTally] = [:]
  /// Where the rows of each year come from.
  private(set) var sources: [Year: [String]] = [:]
  /// The years of all rows, also of those that have not happened.
  private(set) var named: Set<Year> = []
  private(set) var areAllPast = true
  /// The sums for several years that sources state.
  private(set) var totals: [PlaceRow] = []
  /// Places, from the first of the rows on, of those whose figures contradict one another.
  private(set) var doubtful: [Int] = []

  init() {}

  init(_ places: [PlaceRow], in rows: Range<Int>, rates: [Year: Kronor], on day: Day) {
    doubtful = RowDoubts.figures(places, in: rows).map { $0 - rows.lowerBound }
    places.lend(rows) { _, row in
      let year = row.pointee.year
      if let year { named.insert(year) }
      guard row.pointee.hasHappened(by: day) else {
        areAllPast = false
        return
      }
      let rate = year.flatMap { rates[$0] }
      if row.pointee.isStatedTotal {
        totals.append(row.pointee)
      } else {
        all.add(row, planRate: rate)
      }
      guard let year else { return }
      years[year, default: PlacesTally()].add(row, planRate: rate)
      let source = row.pointee.source
      if !source.isEmpty, sources[year]?.last != source {
        sources[year, default: []].append(source)
      }
    }
    sources = sources.mapValues(\.unique)
  }

  /// Adds what the rows behind, that begin at `start`, come to.
  mutating func add(_ later: PlacesSums, from start: Int) {
    all.add(later.all)
    years.merge(later.years) { own, more in
      var both = own
      both.add(more)
      return both
    }
    sources.merge(later.sources) { own, more in (own + more).unique }
    named.formUnion(later.named)
    areAllPast = areAllPast && later.areAllPast
    totals += later.totals
    doubtful += later.doubtful.lazy.map { $0 + start }
  }
}
