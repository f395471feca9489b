/// How far an activity has come on a day, by the log and by what a person has marked.
package struct ActivityProgress: Hashable, Sendable {
  package enum Status: String, CaseIterable, Hashable, Sendable {
    /// Marked by a person, done as many times as the plan says, or, without a number to reach,
    /// done at least once when its time is over.
    case done = "genomförd"
    case underWay = "pågår"
    case ongoing = "löpande"
    case onDemand = "vid behov"
    case upcoming = "kommande"
    /// Fewer times than the part of the period that has passed asks for.
    case behind = "efter"
    case late = "försenad"
    /// Ongoing, but its time is over, the year is closed and the log has nothing of it.
    case nothingLogged = "inget loggat"
    /// The log has nothing of it, and nobody has closed the year.
    case notReported = "ej rapporterat än"
    /// Carried out, but the log does not say as many times as the plan asks for.
    case uncounted = "antal okänt"
    /// Somebody looked, and the source says nothing of it.
    case notStated = "framgår inte"
    case notUnderstood = "oklar tid"
  }

  /// Nil where what the plan says of time is not understood.
  package let schedule: ActivitySchedule?
  /// Occasions in the log within the time, up to the day; in each part of it no more than are
  /// wanted where it has several.
  package let done: Int
  /// Rows in the log that do not say how many times.
  package let uncounted: Int
  /// Occasions that the log sets in a longer time, so that they may have been within it or not.
  package let unplaced: Int
  /// Whether the log has it with no occasion: what was prepared, and not held yet.
  let isPrepared: Bool
  /// Whether the log of the year has it at another time than it was to be done, and how many times.
  let isElsewhere: Bool
  private let elsewhere: Int
  /// Whether how many times some row was held is a reading.
  private let countIsReading: Bool
  /// Whether every row of the log that it has is tied to it by a reading alone.
  private let isTiedByReading: Bool
  package let state: Activity.State?
  /// `sett i S1:213–284`; empty where nobody says where it was looked for.
  package let looked: String
  /// Whether somebody has closed the year, so that what is not in the log was not held.
  package let isClosed: Bool
  /// The day of the latest of them that has one.
  package let latest: Day?
  package let day: Day
  /// The year of the plan.
  let year: Year
  /// Occasions in each part of the time.
  let doneByPart: [Int]
  /// Occasions in each month of the year, and those of the year that no month is known of.
  let heldByMonth: [Int]
  let heldWithoutMonth: Int
  /// Whether some of them stands where it does by a reading.
  let isHeldByReading: Bool

  /// `events` are rows of the log, and may be those of other activities and years too; the
  /// activity's own occasions count beside them.
  package init(
    _ activity: Activity, in year: Year, events: some Sequence<ASFEvent>, isClosed: Bool,
    on day: Day
  ) {
    let schedule = activity.schedule(in: year)
    let parts = schedule?.parts ?? []
    var doneByPart = parts.map { _ in 0 }
    var (uncounted, unplaced) = (0, 0)
    var (isElsewhere, isPrepared) = (false, false)
    var elsewhere = 0
    var (isTied, countIsReading) = (false, false)
    var latest: Day?
    var heldByMonth = [Int](repeating: 0, count: 12)
    var heldWithoutMonth = 0
    var isHeldByReading = false
    let logged = events.lazy.filter { $0.activity == activity.id }
    for event in Array(logged) + activity.ownEvents(besides: logged, in: year)
    where event.hasHappened(by: day) {
      let days = event.days
      if event.ofYear == year, event.kind != .yearTotal, event.occasions > 0 {
        if event.isReading(["aktivitet", "tid", "antal"]) { isHeldByReading = true }
        if let month = days?.month(in: year) {
          heldByMonth[month - 1] = heldByMonth[month - 1].adding(event.occasions)
        } else {
          heldWithoutMonth = heldWithoutMonth.adding(event.occasions)
        }
      }
      guard let days, parts.contains(where: { $0.period.overlaps(days) }) else {
        if event.ofYear == year {
          isElsewhere = true
          elsewhere = elsewhere.adding(event.occasions)
        }
        continue
      }
      if !event.readings.contains("aktivitet") { isTied = true }
      if event.occasions > 0, event.readings.contains("antal") { countIsReading = true }
      if event.isUncounted {
        uncounted += 1
      } else if event.occasions == 0 {
        isPrepared = true
      } else if let part = parts.firstIndex(where: { $0.period.contains(days) }) {
        doneByPart[part] = doneByPart[part].adding(event.occasions)
      } else {
        unplaced = unplaced.adding(event.occasions)
      }
      if let own = event.day?.day { latest = max(latest ?? own, own) }
    }
    self.schedule = schedule
    self.year = year
    self.heldByMonth = heldByMonth
    self.heldWithoutMonth = heldWithoutMonth
    self.isHeldByReading = isHeldByReading
    self.doneByPart = doneByPart
    done = zip(parts, doneByPart).reduce(0) { sum, part in
      let most = parts.count > 1 ? part.0.wanted ?? .max : .max
      return sum.adding(min(part.1, most))
    }
    self.uncounted = uncounted
    self.unplaced = unplaced
    self.isElsewhere = isElsewhere
    self.elsewhere = elsewhere
    self.isPrepared = isPrepared
    self.latest = latest
    isTiedByReading = !isTied
    self.countIsReading = countIsReading
    state = activity.state
    looked = activity.looked
    self.isClosed = isClosed
    self.day = day
  }
}

extension ActivityProgress {
  /// How many times the plan asks for; nil where it gives no number.
  package var wanted: Int? { schedule?.wanted }

  package var remaining: Int? { wanted.map { max(0, $0.subtracting(done)) } }

  package var isLate: Bool { status == .late }

  package var isDone: Bool { status == .done }

  /// Whether a person has marked it as done, and the log does not have as much as the plan asks for.
  var isDoneByMarkAlone: Bool {
    state == .done && (wanted.map { heldAtAnyTime < $0 } ?? !(isLogged || isElsewhere))
  }

  /// Occasions in the log of the year, whether or not the plan had them then.
  var heldAtAnyTime: Int { done.adding(elsewhere) }

  /// Whether the log has anything of it.
  package var isLogged: Bool { done > 0 || uncounted > 0 || unplaced > 0 }

  /// Whether it counts as it does by rows of the log that a reading alone ties to it.
  package var isReading: Bool {
    guard isLogged, isTiedByReading, state != .done else { return false }
    switch status {
    case .done, .underWay, .uncounted: return true
    case .ongoing, .onDemand, .upcoming, .behind, .late, .nothingLogged, .notReported, .notStated,
      .notUnderstood:
      return false
    }
  }

  package var statusWords: String { status.rawValue + (isReading ? Readings.mark : "") }

  /// Whether nothing in the log means that nothing was held.
  var isSilenceTelling: Bool {
    isLogged || isElsewhere || isClosed || state == .notDone
  }

  package var status: Status {
    if state == .done { return .done }
    if state == .notStated, !isLogged, !isElsewhere { return .notStated }
    guard let schedule else { return .notUnderstood }
    return schedule.wanted == nil ? uncountedStatus(schedule) : countedStatus(schedule)
  }

  private func countedStatus(_ schedule: ActivitySchedule) -> Status {
    if missing.isEmpty { return .done }
    if let missed {
      if uncounted > 0 || state == .notStated && !isElsewhere { return .uncounted }
      if !isSilenceTelling { return .notReported }
      return missed.missing <= unplaced ? .notUnderstood : .late
    }
    if uncounted > 0 { return .underWay }
    if done < expected { return .behind }
    // Nothing that was due is missing, and nothing is begun.
    return isLogged || state == .underWay ? .underWay : .upcoming
  }

  private func uncountedStatus(_ schedule: ActivitySchedule) -> Status {
    if schedule.period.upperBound < day {
      if state == .notDone, !schedule.isOnDemand { return .late }
      if isLogged { return .done }
      if state == .underWay { return .underWay }
      if !schedule.isOnDemand { return isClosed ? .nothingLogged : .notReported }
    }
    if schedule.isOnDemand { return .onDemand }
    return day < schedule.period.lowerBound ? .upcoming : .ongoing
  }

  /// The parts of the time in which fewer have been than are wanted.
  private var missing: [(part: ActivitySchedule.Part, missing: Int)] {
    zip(schedule?.parts ?? [], doneByPart).compactMap { part, done in
      part.wanted.flatMap { done < $0 ? (part, $0.subtracting(done)) : nil }
    }
  }

  /// What was missing when the first of them went out; nil while there is time.
  private var missed: (end: Day, missing: Int)? {
    let over = missing.filter { $0.part.period.upperBound < day }
    return over.first.map { ($0.part.period.upperBound, over.map(\.missing).sum) }
  }

  /// How many should be done on the day, if they were spread evenly over each part. What has one
  /// day to be done on has all of it.
  private var expected: Int {
    (schedule?.parts ?? []).reduce(0) { sum, part in
      // What has one day to be done on is not behind on that day.
      part.period.lowerBound == part.period.upperBound ? sum : sum + part.due(by: day)
    }
  }

  /// `3 av 10, 7 kvar till 2017-12-31 (senast 2017-05-03)`, and what the log has at other times than
  /// the plan.
  package var words: String {
    let own = wordsInTime
    if elsewhere == 0 { return own }
    let times = (elsewhere == 1 ? "1 gång" : "\(elsewhere) gånger") + " utanför planens tid"
    return own == Self.nothing ? times : "\(own); \(times)"
  }

  private static let nothing = "inget loggat"

  private var wordsInTime: String {
    let start = schedule?.period.lowerBound.text ?? ""
    let end = schedule?.period.upperBound.text ?? ""
    return switch status {
    case .late where wanted == nil: "inte genomförd när tiden gick ut \(end)"
    case .late: "\(counted) när tiden gick ut \(missed?.end.text ?? end)" + latestWords
    case .underWay where wanted == nil: counted + latestWords
    case .behind, .underWay:
      "\(counted), \(uncounted > 0 ? "högst " : "")\(remaining ?? 0) kvar till \(end)" + latestWords
    case .upcoming where schedule.map { $0.period.lowerBound <= day } == true:
      "\(counted), \(remaining ?? 0) kvar till \(end)"
    case .upcoming: "börjar \(start)"
    case .nothingLogged: "inget loggat \(start)–\(end)"
    case .notReported:
      "inget loggat än" + (wanted.map { $0 > 1 ? ", \($0) i planen" : "" } ?? "")
    case .notStated: looked
    case .done, .ongoing, .onDemand, .notUnderstood, .uncounted:
      counted + latestWords
    }
  }

  private var counted: String {
    let rest = unplaced > 0 ? ", därtill loggat utan säker tid" : ""
    if let wanted {
      // Of what is behind nothing is as much a number as any.
      if !isSilenceTelling || state == .done, !isLogged, status != .behind { return Self.nothing }
      if done == 0, uncounted > 0 { return "loggat utan antal, \(wanted) i planen" + rest }
      return times + rest
    }
    switch done {
    case 0 where uncounted == 0 && unplaced == 0 && isPrepared:
      return "loggat, inget tillfälle"
    case 0 where unplaced > 0: return "loggat utan säker tid"
    case 0: return uncounted > 0 ? "loggat utan antal" : Self.nothing
    default: return times + rest
    }
  }

  /// `3 av 10`, `1 gång`, and `minst 2 gånger` where some row does not say how many times: whether
  /// what is counted is among those nobody says.
  package var times: String {
    let least = uncounted > 0 ? "minst " : ""
    let mark = countIsReading ? Readings.mark : ""
    if let wanted { return "\(least)\(done) av \(wanted)\(mark)" }
    return least + (done == 1 ? "1 gång" : "\(done) gånger") + mark
  }

  private var latestWords: String { latest.map { " (senast \($0.text))" } ?? "" }
}

extension ClosedRange<Day> {
  fileprivate func contains(_ other: Self) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
