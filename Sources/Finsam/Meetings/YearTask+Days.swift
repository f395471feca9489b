extension YearTask {
  /// Whether it comes back so often that it is never news.
  package var isContinual: Bool { recurrence == .monthly }

  /// The days of its next time that is not done: the one that lasts on the day, or the first one
  /// after it. Nil where its time is not understood.
  package func next(on day: Day) -> ClosedRange<Day>? {
    if done.isEmpty { return time(on: day) }
    let done = doneTimes
    return times(from: day).first { !done.contains($0.upperBound) }
  }

  /// The latest time that is over and that nobody has said is done; nil where it or a later one is,
  /// or where the task is for whenever it is needed.
  package func missed(on day: Day) -> ClosedRange<Day>? {
    guard let last = latest(before: day) else { return nil }
    // What comes every second year is not late the year after.
    let since =
      recurrence == .everySecondYear ? last.upperBound.adding(months: -12) : last.upperBound
    return doneTimes.contains { since <= $0 } ? nil : last
  }

  /// The last days of the times that it is done for.
  private var doneTimes: [Day] { done.compactMap(time) }

  /// The last day of the time that was done: what is said, else that of the time that the day lies
  /// in or is next before.
  private func time(_ done: TaskDone) -> Day? {
    done.occasion?.day ?? done.day?.day.flatMap { time(on: $0)?.upperBound }
  }

  /// The latest time that ended before the day, and less than a year before it.
  private func latest(before day: Day) -> ClosedRange<Day>? {
    let over: [ClosedRange<Day>]
    if when.isEmpty {
      guard let months = recurrence?.months else { return nil }
      over = Array(nextPeriods(on: day.adding(months: -months)).prefix(1))
    } else {
      if isAsNeeded { return nil }
      over = (day.year - 1...day.year).flatMap { periods(in: Year($0)) }
    }
    let first = day.adding(months: -12)
    return over.filter { $0.upperBound < day && first < $0.upperBound }
      .max { $0.upperBound < $1.upperBound }
  }

  /// Whether it goes on all the time, or is done when somebody asks for it.
  private var isAsNeeded: Bool {
    let schedule = ActivityTiming(when).schedule(in: Year(2000))
    return schedule.map { $0.isOngoing || $0.isOnDemand } ?? false
  }

  /// The days of the time that lasts on the day, or is the first one after it, done or not.
  private func time(on day: Day) -> ClosedRange<Day>? {
    if when.isEmpty { return nextPeriods(on: day).first }
    func next(_ parts: [ClosedRange<Day>]) -> ClosedRange<Day>? {
      parts.filter { day <= $0.upperBound }.min { $0.upperBound < $1.upperBound }
    }
    let ofYear = periods(in: Year(day.year))
    // What ends within the year ends before all that the next year names.
    if let first = next(ofYear), first.upperBound.year == day.year { return first }
    return next(ofYear + periods(in: Year(day.year + 1)))
  }

  /// That a time is done, or no longer: the one that ends on the day `last`, else that of the day.
  /// Nil where its time is not understood. `today` is the day that somebody says it.
  package func ticking(_ last: Day? = nil, on today: Day, at address: Address) -> Change? {
    let times = [missed(on: today), next(on: today), time(on: today)].compactMap(\.self)
      .map(\.upperBound)
    guard let meant = times.first(where: { $0 == last }) ?? time(on: today)?.upperBound else {
      return nil
    }
    guard let known = done.last(where: { time($0) == meant }) else {
      let id = NewId.numbered(after: done.map(\.id), letter: "g")
      // The day alone says what time it was, but where that was over.
      let occasion =
        time(on: today)?.upperBound == meant
        ? [] : [Draft.Text(TaskDone.key(\.occasion), meant.text)]
      let draft = Draft(
        id: id, fields: [Draft.Text("id", id), Draft.Text("dag", today.text)] + occasion)
      return Change(
        address, .insert(part: PartKey.timesDone, after: done.last?.id, draft))
    }
    let place = done.firstIndex { $0.id == known.id } ?? 0
    return Change(
      address,
      .remove(
        part: PartKey.timesDone, after: place == 0 ? nil : done[place - 1].id, known.draft))
  }

  /// The day that it was last done on.
  package var lastDone: Day? { done.compactMap { $0.day?.day }.max() }

  /// Its times from the day on, by their last days.
  private func times(from day: Day) -> [ClosedRange<Day>] {
    if when.isEmpty { return nextPeriods(on: day) }
    return (day.year...day.year + 3).flatMap { periods(in: Year($0)) }
      .filter { day <= $0.upperBound }.sorted { $0.upperBound < $1.upperBound }
  }

  private var isDeadline: Bool { when.isBegun(by: "senast") }

  /// A time of it as people read it: `senast 2015-03-31`.
  package func told(_ days: ClosedRange<Day>, on day: Day) -> String {
    isDeadline ? "senast \(days.upperBound.text)" : days.told(on: day)
  }

  /// The times of the year that are named. Of a year that begins anew the order says nothing:
  /// `oktober, december och februari`.
  private func periods(in year: Year) -> [ClosedRange<Day>] {
    let words = isDeadline ? when.replacing("senast i ", with: "senast ") : when
    if let whole = ActivityTiming(words).schedule(in: year) {
      // A deadline is near in the month before it, and not from the first of January.
      return whole.parts.map(\.period).map { days in
        let month = days.upperBound.adding(months: -1)
        return isDeadline && days.lowerBound < month ? month...days.upperBound : days
      }
    }
    let named = words.replacing(" och ", with: ",").split(separator: ",")
      .map { ActivityTiming(String($0).trimmed).schedule(in: year) }
    guard named.allSatisfy({ $0 != nil }) else { return [] }
    return named.compactMap(\.self).flatMap { $0.parts.map(\.period) }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// When it is to be done in the year; nothing where its time is not understood, or is the whole
  /// year.
  func times(in year: Year) -> [ClosedRange<Day>] {
    if recurrence == .monthly { return [] }
    if when.isEmpty {
      guard let length = recurrence?.months else { return [] }
      return stride(from: 1, through: 12, by: length).compactMap { month in
        Day(year: year.number, month: month, day: 1).map {
          $0...$0.adding(months: length).adding(days: -1)
        }
      }
    }
    // What is to be done at the latest on a day stands on that day.
    if isDeadline {
      return periods(in: year).map { $0.upperBound...$0.upperBound }
    }
    return periods(in: year).filter { $0.upperBound.serial - $0.lowerBound.serial < 200 }
  }

  /// Those of quarters or months, which are done when they have ended.
  private func nextPeriods(on day: Day) -> [ClosedRange<Day>] {
    guard let months = recurrence?.months else { return [] }
    let first = (day.month - 1) / months * months + 1
    guard let start = Day(year: day.year, month: first, day: 1) else { return [] }
    return (0..<24).map { place in
      let from = start.adding(months: place * months)
      return from...from.adding(months: months).adding(days: -1)
    }
  }

  /// `varje kvartal`, `vartannat år`; what is printed goes first.
  package var shownTime: String {
    if !when.isEmpty { return when + readingMark("när") }
    return switch recurrence {
    case .yearly: "varje år"
    case .halfYearly: "varje halvår"
    case .quarterly: "varje kvartal"
    case .monthly: "varje månad"
    case .everySecondYear: "vartannat år"
    case nil: ""
    }
  }
}

extension YearTask.Recurrence {
  /// How many months pass, where it comes back within the year.
  fileprivate var months: Int? {
    switch self {
    case .monthly: 1
    case .quarterly: 3
    case .halfYearly: 6
    case .yearly, .everySecondYear: nil
    }
  }
}
