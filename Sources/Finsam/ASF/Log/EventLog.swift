/// The log as it is read: row by row the latest first, and what each year comes to. All that looks
/// through the rows is done once.
package struct EventLog: Equatable, Sendable {
  /// What the log has of one year.
  package struct OfYear: Equatable, Sendable {
    /// Rows that are no total of the year, and repeat no other.
    package fileprivate(set) var count = 0
    /// Whether some of them do not say how many times, so that they are statements and no events.
    fileprivate(set) var hasUncounted = false
    package fileprivate(set) var totals: EventTotals?
    /// Whether a figure that is summed up could not be read in some row.
    package fileprivate(set) var lacksSome = false
    /// Rows that belong to no activity of the year's plan, in the order of the register.
    package fileprivate(set) var strays: [Int] = []

    package init() {}
  }

  package let events: [ASFEvent]
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

  /// The log of what is known, which is summed up already.
  package init(_ known: KnownASF) { self.init(known.whole, totals: known.totals) }

  private init(_ asf: ASF, totals: [Year: EventTotals]) {
    events = asf.events
    let events = events
    // Day and place in one number, which sorts much faster than by a closure.
    var newestFirst: [Int] = []
    newestFirst.reserveCapacity(events.count)
    events.lend { newestFirst.append($1.pointee.orderNumber << 32 | $0) }
    newestFirst.sort(by: >)
    var rows: [Grouped<Int, Year>] = []
    rows.reserveCapacity(events.count + 10)
    var headed: Year?
    for index in newestFirst.lazy.map({ $0 & 0xFFFF_FFFF }) {
      if let own = events[index].ofYear, own != headed {
        headed = own
        rows.append(.heading(own))
      }
      rows.append(.row(index))
    }
    self.rows = rows
    var planned = PlannedActivities(asf)
    var years: [Year: OfYear] = [:]
    var activities: [String] = []
    activities.reserveCapacity(events.count)
    var readings: Set<String> = []
    events.lend { index, event in
      let own = event.pointee.activity
      let name = own.isEmpty ? nil : planned.name(of: own, in: event.pointee.ofYear)
      activities.append(name ?? own)
      if !event.pointee.readings.isEmpty { readings.formUnion(event.pointee.readings.marks) }
      guard let year = event.pointee.ofYear else { return }
      if !event.pointee.printed.isEmpty, event.pointee.unread(ASFEvent.summedKeys) != nil {
        years[year, default: OfYear()].lacksSome = true
      }
      guard event.pointee.kind != .yearTotal else { return }
      if !event.pointee.isRepeat {
        years[year, default: OfYear()].count += 1
        if event.pointee.isUncounted { years[year, default: OfYear()].hasUncounted = true }
      }
      if name == nil { years[year, default: OfYear()].strays.append(index) }
    }
    self.readings = readings
    for (year, totals) in totals {
      years[year, default: OfYear()].totals = totals
    }
    self.years = years
    self.activities = activities
  }
}

extension EventLog.OfYear {
  /// `14 händelser`; where some rows do not say how many times, `9 uppgifter`.
  package var words: String {
    if hasUncounted { return count == 1 ? "1 uppgift" : "\(count) uppgifter" }
    return count == 1 ? "1 händelse" : "\(count) händelser"
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
