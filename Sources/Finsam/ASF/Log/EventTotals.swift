/// What the log comes to for one year. A figure is nil where no row gives it.
package struct EventTotals: Equatable, Sendable {
  package private(set) var informationEvents: Int?
  /// Whether how many times is a reading for some of them.
  private var informationIsReading = false
  /// Rows of information that do not say how many times.
  package private(set) var uncountedInformation = 0
  private var isStated = false
  /// What the source states for the year comes from here.
  package private(set) var statedSource = ""
  /// What is wrong in the first row whose women and men are not the persons of its groups; empty
  /// where there is none such.
  package private(set) var contradiction = ""
  private var events = EventFigures()
  /// What a source states for the whole year, the events included.
  private var stated = EventFigures()

  package init() {}

  /// What repeats another row adds nothing.
  package mutating func add(_ event: ASFEvent) {
    if event.isRepeat { return }
    if contradiction.isEmpty, event.women != nil || event.men != nil {
      contradiction = event.contradiction
    }
    if event.kind == .yearTotal {
      stated.add(event)
      isStated = true
      statedSource = event.source
    } else {
      events.add(event)
      if event.kind == .information {
        informationEvents = (informationEvents ?? 0) + event.occasions
        if event.isUncounted { uncountedInformation += 1 }
        if event.readings.contains("antal") { informationIsReading = true }
      }
    }
  }
}

extension EventTotals {
  /// Adds what rows further down in the log come to.
  mutating func add(_ later: EventTotals) {
    if let more = later.informationEvents {
      informationEvents = (informationEvents ?? 0).adding(more)
    }
    informationIsReading = informationIsReading || later.informationIsReading
    uncountedInformation += later.uncountedInformation
    if later.isStated { (isStated, statedSource) = (true, later.statedSource) }
    if contradiction.isEmpty { contradiction = later.contradiction }
    events.add(later.events)
    stated.add(later.stated)
  }

  package var organisations: Int? { larger(\.organisations) }
  package var employees: Int? { larger(\.employees) }
  package var politicians: Int? { larger(\.politicians) }
  package var others: Int? { larger(\.others) }
  package var women: Int? { larger(\.women) }
  package var men: Int? { larger(\.men) }

  /// Persons whose group is known.
  package var split: Int { (employees ?? 0) + (politicians ?? 0) + (others ?? 0) }

  /// Persons informed: what is stated for the year, unless the events come to more.
  package var informed: Int? {
    guard let most = [events.persons, stated.persons].compactMap(\.self).max() else { return nil }
    return max(most, split + (events.notSplit ?? 0))
  }

  /// Persons informed whose group nobody has recorded. What is stated for the year stands as it is:
  /// nobody says whether those whom the log splits are among them.
  package var notSplit: Int { larger(\.notSplit) ?? 0 }

  /// Whether rows that give the field with this key have read it into their source.
  func isReading(_ key: String) -> Bool {
    events.readings.contains(key) || stated.readings.contains(key)
  }

  /// What stands behind a sum of the field with this key.
  package func readingMark(_ key: String) -> String { isReading(key) ? Readings.mark : "" }

  package var informationMark: String { informationIsReading ? Readings.mark : "" }

  /// What stands behind the persons informed: what a source states for the year is no reading.
  package var informedMark: String {
    let isRead = ASFEvent.informedKeys.contains(where: isReading)
    return isRead && informed != stated.persons ? Readings.mark : ""
  }

  private func larger(_ figure: (EventFigures) -> Int?) -> Int? {
    [figure(events), figure(stated)].compactMap(\.self).max()
  }
}

extension ASFEvent {
  /// `Kvinnor och män är 3 + 2 = 5, men personer i grupperna är 4.`; empty where they are the same.
  fileprivate var contradiction: String {
    let figures = [women, men, employees, politicians, others, notSplit]
    for rule in FigureRule.events {
      if let wrong = rule.contradiction(of: [0, 1], to: [2, 3, 4, 5], among: figures) {
        return "\(title.oneLine): \(rule.words(wrong))"
      }
    }
    return ""
  }
}

/// Figures of rows summed up, each nil as long as no row gives it.
private struct EventFigures: Equatable, Sendable {
  var organisations: Int?
  var employees: Int?
  var politicians: Int?
  var others: Int?
  var women: Int?
  var men: Int?
  var notSplit: Int?
  /// Keys of fields that some row has read into its source.
  var readings: Set<String> = []

  var persons: Int? {
    let groups = [employees, politicians, others, notSplit].compactMap(\.self)
    return groups.isEmpty ? nil : groups.sum
  }

  mutating func add(_ event: ASFEvent) {
    organisations = organisations.adding(event.organisations)
    employees = employees.adding(event.employees)
    politicians = politicians.adding(event.politicians)
    others = others.adding(event.others)
    women = women.adding(event.women)
    men = men.adding(event.men)
    notSplit = notSplit.adding(event.notSplit)
    if !event.readings.isEmpty { readings.formUnion(event.readings.marks) }
  }

  mutating func add(_ other: EventFigures) {
    organisations = organisations.adding(other.organisations)
    employees = employees.adding(other.employees)
    politicians = politicians.adding(other.politicians)
    others = others.adding(other.others)
    women = women.adding(other.women)
    men = men.adding(other.men)
    notSplit = notSplit.adding(other.notSplit)
    readings.formUnion(other.readings)
  }
}

extension Int? {
  fileprivate func adding(_ number: Number?) -> Int? { adding(number?.whole) }
}

extension ASF {
  /// The log summed up by year, with what has happened by the day.
  package func eventTotals(by day: Day) -> [Year: EventTotals] {
    LogSums(events, in: events.indices, by: day).totals
  }
}

/// What rows of the log come to by a day.
struct LogSums: Equatable, Sendable {
  private(set) var totals: [Year: EventTotals] = [:]
  /// Whether all of them have happened.
  private(set) var areAllPast = true

  init() {}

  init(_ events: [ASFEvent], in rows: Range<Int>, by day: Day) {
    events.lend(rows) { _, event in
      guard event.pointee.hasHappened(by: day) else {
        areAllPast = false
        return
      }
      guard let year = event.pointee.ofYear else { return }
      totals[year, default: EventTotals()].add(event.pointee)
    }
  }

  /// Adds what rows further down come to.
  mutating func add(_ later: LogSums) {
    totals.merge(later.totals) { own, more in
      var both = own
      both.add(more)
      return both
    }
    areAllPast = areAllPast && later.areAllPast
  }
}
