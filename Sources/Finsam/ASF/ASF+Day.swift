extension ASF {
  /// What had come out by the day: what lies after it is kept in the files, and is no outcome yet.
  ///
  /// Plans and companies stay, but for figures and stated outcomes of a later day.
  package func known(on day: Day) -> ASF {
    known(on: day, isLogPast: false, arePlacesPast: false)
  }

  /// The same, where it may be known that all of a register has happened.
  func known(on day: Day, isLogPast: Bool, arePlacesPast: Bool) -> ASF {
    var known = self
    if !isLogPast { known.events.keep { $0.hasHappened(by: day) } }
    known.census.keep { $0.hasHappened(by: day) }
    if !arePlacesPast { known.places.keep { $0.hasHappened(by: day) } }
    known.milestones.keep { $0.hasHappened(by: day) }
    known.companies.keep { $0.isKnown(on: day) }
    for plan in plans.indices {
      for indicator in plans[plan].indicators.indices {
        known.plans[plan].indicators[indicator].outcomes.removeAll { !$0.isOutcome(on: day) }
      }
    }
    return known
  }
}

extension Array {
  /// Takes out the others; mostly there are none, and a large register is not copied.
  fileprivate mutating func keep(_ isKept: (Element) -> Bool) {
    var keepsAll = true
    lend { _, element in if keepsAll, !isKept(element.pointee) { keepsAll = false } }
    if !keepsAll { self = filter(isKept) }
  }
}

extension ASFCompany {
  fileprivate func isKnown(on day: Day) -> Bool {
    guard let own = figuresDay, let own = own.day else { return true }
    return own <= day
  }
}

extension Outcome {
  /// Whether it had come out: by its own day, or else by the year that it is of.
  fileprivate func isOutcome(on day: Day) -> Bool {
    let year = ofYear
    if let days = days(in: year ?? Year(day.year)) { return days.lowerBound <= day }
    return year.map { $0.number <= day.year } ?? true
  }
}

extension ClosedRange<Day> {
  /// The days that what has one of these can have been on: its own day, the time that is printed,
  /// else its whole year; nil where none is known.
  init?(of day: PrintedDay?, _ year: Year?, _ time: String) {
    if let own = day?.day {
      self = own...own
      return
    }
    guard let year else { return nil }
    guard let days = ActivityTiming(time).days(in: year) ?? year.days else { return nil }
    self = days
  }
}

extension Day {
  /// Whether what has one of these can have been: its own day, the time that is printed, or its
  /// year.
  func isReached(by day: PrintedDay?, _ year: Year?, _ time: String) -> Bool {
    if let own = day?.day { return own <= self }
    guard let year, year.number == self.year else {
      return year.map { $0.number < self.year } ?? false
    }
    return time.isEmpty || (ActivityTiming(time).days(in: year)?.lowerBound ?? self) <= self
  }

  /// Whether the years that a source sums up are over; where they are not understood they are.
  func isPast(_ time: String) -> Bool {
    ActivityTiming(time).days(in: Year(year)).map { $0.upperBound <= self } ?? true
  }
}

extension Year {
  /// From its first day to its last.
  var days: ClosedRange<Day>? { CalendarSpan(.year).days(in: number) }
}
