/// The log as it is read: row by row the latest first, and what each year comes to. All that looks
/// through the rows is done once.
package struct EventLog: Equatable, Sendable {
  /// What the log has of one year.
  package struct OfYear: Equatable, Sendable {
    /// Rows that are no total of the year, and repeat no other.
    package fileprivate(set) var count = 0
    /// All rows of the year, also those that repeat others or tell of the year as a whole.
    fileprivate(set) var rows = 0
    package fileprivate(set) var totals: EventTotals?
    /// Whether a figure that is summed up could not be read in some row.
    package fileprivate(set) var lacksSome = false
    /// Rows that belong to no activity of the year's plan, in the order of the register.
    package fileprivate(set) var strays: [Int] = []

    package init() {}
  }

  package let events: [ASFEvent]
  private let plans: [ActivityPlan]
  /// What stretches of the rows come to, without the totals.
  private let stretches: RowStretches<Found>
  private let order: [Ordered]
  /// Places among the events, the latest first, under the years that they are of.
  package let rows: [Grouped<Int, Year>]
  package private(set) var years: [Year: OfYear] = [:]
  /// The names of activities, each as often as it has events; empty where an event has none.
  package let activities: [String]
  /// Keys of the fields that some event has read into its source.
  package let readings: Set<String>

  package init(_ asf: ASF, on day: Day) {
    self.init(asf, totals: asf.eventTotals(by: day))
  }

  /// The log of what is known, which is summed up already. `change` tells how the registers stand
  /// to those of the log that was there `earlier`.
  package init(_ known: KnownASF, since earlier: EventLog? = nil, _ change: OfficeChange? = nil) {
    let isSame = earlier.map { log in
      log.plans == known.whole.plans && change?.tells(of: log.events) == true
    }
    self.init(
      known.whole, totals: known.totals, since: isSame == true ? earlier : nil,
      change?.rows(of: ASFEvent.self))
  }

  private init(
    _ asf: ASF, totals: [Year: EventTotals], since earlier: EventLog? = nil,
    _ change: RowChange? = nil
  ) {
    let events = asf.events
    self.events = events
    plans = asf.plans
    order = Ordered.newestFirst(events, since: earlier?.order, change)
    rows = EventLog.rows(order)
    var planned = PlannedActivities(asf)
    var come: [String] = []
    events.lend(change.flatMap { earlier == nil ? nil : $0.come } ?? events.indices) { _, event in
      let own = event.pointee.activity
      come.append(
        own.isEmpty ? own : planned.name(of: own, in: event.pointee.ofYear) ?? own)
    }
    if let earlier, let change {
      var activities = earlier.activities
      activities.replaceSubrange(change.gone, with: come)
      self.activities = activities
    } else {
      activities = come
    }
    stretches = RowStretches(count: events.count, since: earlier?.stretches, change) {
      Found(events, in: $0, &planned)
    }
    var years: [Year: OfYear] = [:]
    var readings: Set<String> = []
    for (rows, found) in stretches.stretches {
      readings.formUnion(found.readings)
      for (year, own) in found.years {
        years[year, default: OfYear()].add(own, from: rows.lowerBound)
      }
    }
    self.readings = readings
    for (year, totals) in totals {
      years[year, default: OfYear()].totals = totals
    }
    self.years = years
  }

  /// All else follows from what is compared.
  package static func == (left: EventLog, right: EventLog) -> Bool {
    left.years == right.years && left.plans == right.plans && left.events == right.events
  }

  private static func rows(_ order: [Ordered]) -> [Grouped<Int, Year>] {
    var rows: [Grouped<Int, Year>] = []
    rows.reserveCapacity(order.count + 10)
    var headed: Year?
    for one in order {
      if let own = one.year, own != headed {
        headed = own
        rows.append(.heading(own))
      }
      rows.append(.row(one.place))
    }
    return rows
  }
}

extension EventLog.OfYear {
  /// Adds what a stretch that begins at `start` has of the year.
  fileprivate mutating func add(_ other: Self, from start: Int) {
    count += other.count
    rows += other.rows
    lacksSome = lacksSome || other.lacksSome
    strays += other.strays.lazy.map { $0 + start }
  }
}

/// A row's place, and what it is ordered by.
private struct Ordered: Equatable, Sendable {
  /// Day and place in one number, which sorts much faster than by a closure.
  let key: Int
  let year: Year?

  var place: Int { key & 0xFFFF_FFFF }

  private init(key: Int, year: Year?) { (self.key, self.year) = (key, year) }

  private init(_ event: UnsafePointer<ASFEvent>, at place: Int) {
    self.init(key: event.pointee.orderNumber << 32 | place, year: event.pointee.ofYear)
  }

  private func moved(by shift: Int) -> Ordered { Ordered(key: key + shift, year: year) }

  /// Only rows that are new are sorted in, where those that were there `earlier` are in order.
  static func newestFirst(
    _ events: [ASFEvent], since earlier: [Ordered]?, _ change: RowChange?
  ) -> [Ordered] {
    let isKept = earlier != nil && change != nil
    var come: [Ordered] = []
    events.lend(isKept ? change?.come ?? events.indices : events.indices) {
      come.append(Ordered($1, at: $0))
    }
    come.sort { $0.key > $1.key }
    guard let earlier, let change else { return come }
    let shift = change.come.count - change.gone.count
    var order: [Ordered] = []
    order.reserveCapacity(events.count)
    var next = 0
    for one in earlier where !change.gone.contains(one.place) {
      let kept = one.place < change.gone.lowerBound ? one : one.moved(by: shift)
      while next < come.count, come[next].key > kept.key {
        order.append(come[next])
        next += 1
      }
      order.append(kept)
    }
    return order + come[next...]
  }
}

/// What a stretch of the rows has, year by year: strays by their places in it.
private struct Found: Sendable {
  var years: [Year: EventLog.OfYear] = [:]
  var readings: Set<String> = []

  init(_ events: [ASFEvent], in rows: Range<Int>, _ planned: inout PlannedActivities) {
    events.lend(rows) { place, event in
      if !event.pointee.readings.isEmpty { readings.formUnion(event.pointee.readings.marks) }
      guard let year = event.pointee.ofYear else { return }
      if !event.pointee.printed.isEmpty, event.pointee.unread(ASFEvent.summedKeys) != nil {
        years[year, default: EventLog.OfYear()].lacksSome = true
      }
      years[year, default: EventLog.OfYear()].rows += 1
      guard event.pointee.kind != .yearTotal else { return }
      if !event.pointee.isRepeat { years[year, default: EventLog.OfYear()].count += 1 }
      let own = event.pointee.activity
      if own.isEmpty || planned.name(of: own, in: year) == nil {
        years[year, default: EventLog.OfYear()].strays.append(place - rows.lowerBound)
      }
    }
  }
}

extension EventLog.OfYear {
  /// `14 händelser`: the rows that stand under the year, whatever each of them is of. Those of a
  /// year that is yet to come are in no sum.
  package var words: String {
    (rows == 1 ? "1 händelse" : "\(rows) händelser") + (totals == nil ? ", räknas inte än" : "")
  }
}

extension ASFEvent {
  /// The fields that the persons informed come from.
  package static let informedKeys = ["anställda", "politiker", "övriga", "ej_uppdelat"]
  fileprivate static let summedKeys = informedKeys + ["organisationer", "antal"]

  /// Orders by day; a row without one comes first in its year.
  package var order: String { day != nil ? day.text : year.text }

  /// The same as a number, `20170506`.
  fileprivate var orderNumber: Int {
    switch day {
    case .day(let day): (day.year * 100 + day.month) * 100 + day.day
    case .impossible(let text):
      text.utf8.reduce(0) { $1 == UInt8(ascii: "-") ? $0 : $0 * 10 + Int($1 & 0x0F) }
    case nil: (year?.number ?? 0) * 10_000
    }
  }
}
