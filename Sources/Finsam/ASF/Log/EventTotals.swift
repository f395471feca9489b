/// What the log comes to for one year. A figure is nil where no row gives it.
package struct EventTotals: Equatable, Sendable {
  package private(set) var informationEvents: Int?
  package private(set) var organisations: Int?
  package private(set) var employees: Int?
  package private(set) var politicians: Int?
  package private(set) var others: Int?
  package private(set) var women: Int?
  package private(set) var men: Int?
  /// The year's total as a source states it.
  package private(set) var stated: Int?
  package private(set) var statedSource = ""
  /// Persons of single events that are not split.
  private var loose: Int?

  package init() {}
}

extension EventTotals {
  /// Persons whose group is known.
  package var split: Int { (employees ?? 0) + (politicians ?? 0) + (others ?? 0) }

  /// Persons informed: the stated total, unless the events come to more.
  package var informed: Int? {
    let counted = split + (loose ?? 0)
    if let stated { return max(stated, counted) }
    return employees == nil && politicians == nil && others == nil && loose == nil ? nil : counted
  }

  /// Persons informed whose group nobody has recorded.
  package var notSplit: Int { (informed ?? 0) - split }

  package mutating func add(_ event: ASFEvent) {
    if event.kind == .yearTotal {
      stated = stated.adding(event.notSplit)
      statedSource = event.source
    } else {
      loose = loose.adding(event.notSplit)
      if event.kind == .information {
        informationEvents = (informationEvents ?? 0) + event.occasions
      }
    }
    organisations = organisations.adding(event.organisations)
    employees = employees.adding(event.employees)
    politicians = politicians.adding(event.politicians)
    others = others.adding(event.others)
    women = women.adding(event.women)
    men = men.adding(event.men)
  }
}

extension Int? {
  fileprivate func adding(_ number: Number?) -> Int? {
    guard let number else { return self }
    return (self ?? 0) + number.whole
  }
}

extension ASF {
  /// The log summed up by year, with what has happened by the day; all of it where nil.
  package func eventTotals(by day: Day? = nil) -> [Year: EventTotals] {
    var totals: [Year: EventTotals] = [:]
    for event in events {
      guard let year = event.ofYear, day.map(event.hasHappened) ?? true else { continue }
      totals[year, default: EventTotals()].add(event)
    }
    return totals
  }
}
