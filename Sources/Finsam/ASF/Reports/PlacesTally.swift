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
  /// All rows that belong to a year of their own, together and year by year.
  static func ofEachYear(_ rows: [PlaceRow], rates: [Year: Kronor], on day: Day)
    -> (all: PlacesTally, years: [Year: PlacesTally])
  {
    var (all, years) = (PlacesTally(), [Year: PlacesTally]())
    rows.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return }
      for row in rows.indices.lazy.map({ first + $0 }) {
        guard !row.pointee.isStatedTotal, row.pointee.hasHappened(by: day) else { continue }
        let year = row.pointee.year
        let rate = year.flatMap { rates[$0] }
        all.add(row, planRate: rate)
        if let year { years[year, default: PlacesTally()].add(row, planRate: rate) }
      }
    }
    return (all, years)
  }
}

extension Int? {
  fileprivate func adding(_ number: Int?) -> Int? {
    guard let number else { return self }
    return (self ?? 0).adding(number)
  }
}
