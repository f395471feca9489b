/// How far an activity has come on a day, by the log and by what a person has marked.
package struct ActivityProgress: Hashable, Sendable {
  package enum Status: String, CaseIterable, Hashable, Sendable {
    /// Marked by a person, or done as many times as the plan says.
    case done = "klar"
    /// Without a number to reach, and done at least once when its time is over.
    case carriedOut = "genomförd"
    case underWay = "pågår"
    case ongoing = "löpande"
    case onDemand = "vid behov"
    case upcoming = "kommande"
    /// Fewer times than the part of the period that has passed asks for.
    case behind = "efter"
    case late = "försenad"
    /// Ongoing, but its time is over and the log has nothing of it.
    case nothingLogged = "inget loggat"
    case notUnderstood = "oklar tid"
  }

  package let timing: ActivityTiming
  /// Occasions in the log within the period, up to the day.
  package let done: Int
  /// Rows in the log that do not say how many times.
  package let uncounted: Int
  /// How many times the plan asks for; nil where it gives no number.
  package let wanted: Int?
  package let period: ClosedRange<Day>?
  package let isMarkedDone: Bool?
  /// The day of the latest of them that has one.
  package let latest: Day?
  package let day: Day

  /// `events` may be those of other activities and years too.
  package init(_ activity: Activity, in year: Year, events: [ASFEvent], on day: Day) {
    timing = ActivityTiming(activity.when)
    let period = timing.period(in: year)
    let counted = events.filter { event in
      event.activity == activity.id && event.hasHappened(by: day)
        && (period.map(event.isWithin) ?? false)
    }
    self.period = period
    done = counted.reduce(0) { $0 + $1.occasions }
    uncounted = counted.count { $0.isUncounted }
    wanted = timing.wanted
    isMarkedDone = activity.isDone
    latest = counted.compactMap { $0.day?.day }.max()
    self.day = day
  }
}

extension ActivityProgress {
  package var remaining: Int? { wanted.map { max(0, $0 - done) } }

  package var isLate: Bool { status == .late }

  package var isDone: Bool { status == .done || status == .carriedOut }

  package var status: Status {
    if isMarkedDone == true { return .done }
    guard let period, timing.isUnderstood else { return .notUnderstood }
    let isOver = period.upperBound < day
    if let wanted {
      if done >= wanted { return .done }
      if isOver { return .late }
      if day < period.lowerBound { return .upcoming }
      return done < expected(of: wanted, in: period) ? .behind : .underWay
    }
    if isOver, isMarkedDone == false, !timing.isOnDemand { return .late }
    if isOver, done + uncounted > 0 { return .carriedOut }
    if timing.isOnDemand { return .onDemand }
    if isOver { return .nothingLogged }
    return day < period.lowerBound ? .upcoming : .ongoing
  }

  /// How many should be done on the day, if they were spread evenly over the period.
  private func expected(of wanted: Int, in period: ClosedRange<Day>) -> Int {
    let days = period.upperBound.serial - period.lowerBound.serial + 1
    let passed = day.serial - period.lowerBound.serial + 1
    return wanted * passed / days
  }

  /// `3 av 10, 7 kvar till 2017-12-31 (senast 2017-05-03)`.
  package var words: String {
    let start = period?.lowerBound.text ?? ""
    let end = period?.upperBound.text ?? ""
    return switch status {
    case .late where wanted == nil: "inte klar när tiden gick ut \(end)"
    case .late: "\(counted) när tiden gick ut \(end)" + latestWords
    case .behind, .underWay: "\(counted), \(remaining ?? 0) kvar till \(end)" + latestWords
    case .upcoming: "börjar \(start)"
    case .nothingLogged: "inget loggat \(start)–\(end)"
    case .done, .carriedOut, .ongoing, .onDemand, .notUnderstood: counted + latestWords
    }
  }

  private var counted: String {
    if let wanted {
      return "\(done) av \(wanted)" + (uncounted > 0 ? ", därtill loggat utan antal" : "")
    }
    switch done {
    case 0: return uncounted > 0 ? "loggat utan antal" : "inget loggat"
    case 1: return "1 gång"
    default: return "\(done) gånger"
    }
  }

  private var latestWords: String { latest.map { " (senast \($0.text))" } ?? "" }
}
