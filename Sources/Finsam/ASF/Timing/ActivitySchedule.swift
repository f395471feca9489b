/// When in the calendar an activity is to be done, and how many times.
package struct ActivitySchedule: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package let period: ClosedRange<Day>
    /// How many times in the period; nil where no number follows.
    package let wanted: Int?
  }

  package let isOngoing: Bool
  package let isOnDemand: Bool
  package let isAtLeast: Bool
  /// In the order of days, none of them overlapping; never empty.
  package let parts: [Part]
}

extension ActivitySchedule {
  /// How many times in all: once for each time of the year that is named without a number.
  package var wanted: Int? {
    let numbers = parts.compactMap(\.wanted)
    return numbers.isEmpty ? nil : numbers.reduce(0, +)
  }

  /// From the first day to the last.
  package var period: ClosedRange<Day> {
    parts[0].period.lowerBound...parts[parts.count - 1].period.upperBound
  }

  /// What was understood, in Swedish: `minst 4 gånger 2017-01-01–2017-12-31, vid behov`.
  package var words: String {
    let times = parts.map { part in
      let count = part.wanted.map { $0 == 1 ? "1 gång " : "\($0) gånger " } ?? ""
      let (first, last) = (part.period.lowerBound, part.period.upperBound)
      return count + (first == last ? first.text : "\(first.text)–\(last.text)")
    }.joined(separator: ", ")
    let manner = [isOngoing ? "löpande" : "", isOnDemand ? "vid behov" : ""].filter { !$0.isEmpty }
    guard wanted == nil else {
      return ([(isAtLeast ? "minst " : "") + times] + manner).joined(separator: ", ")
    }
    return manner.joined(separator: " och ") + " " + times
  }
}

extension Activity {
  /// When in a year it is to be done. How many times stands in words or in a field of its own:
  /// where the words do not say it, the field does.
  package func schedule(in year: Year) -> ActivitySchedule? {
    guard let times = timesPerYear?.whole, times > 0 else {
      return ActivityTiming(when).schedule(in: year)
    }
    let timing = ActivityTiming(when.trimmed.isEmpty ? "\(times) ggr per år" : when)
    let schedule = timing.schedule(in: year)
    return timing.saysHowOften ? schedule : schedule?.wanting(times)
  }
}

extension ActivityTiming {
  fileprivate var saysHowOften: Bool {
    meaning?.clauses.contains { $0.frequency != nil } ?? false
  }
}

extension ActivitySchedule {
  /// So many times in the time there is, unless there are several.
  fileprivate func wanting(_ times: Int) -> ActivitySchedule {
    guard parts.count == 1 else { return self }
    return ActivitySchedule(
      isOngoing: isOngoing, isOnDemand: isOnDemand, isAtLeast: isAtLeast,
      parts: [Part(period: parts[0].period, wanted: times)])
  }
}

extension ActivitySchedule {
  /// Nil where the words do not say how many times, or name days that are not in the calendar.
  init?(_ meaning: ActivityTiming.Meaning, in planYear: Int) {
    isOngoing = meaning.isOngoing
    isOnDemand = meaning.isOnDemand
    isAtLeast = meaning.clauses.compactMap(\.frequency).contains { $0.isAtLeast || $0.most != nil }
    let isFree = isOngoing || isOnDemand
    let clauses = meaning.clauses.isEmpty ? [ActivityTiming.Clause()] : meaning.clauses
    var parts: [Part] = []
    for clause in clauses {
      guard let more = Self.parts(of: clause, isFree: isFree, in: planYear) else { return nil }
      parts += more
    }
    parts.sort { $0.period.lowerBound < $1.period.lowerBound }
    let areApart = zip(parts, parts.dropFirst()).allSatisfy {
      $0.period.upperBound < $1.period.lowerBound
    }
    let haveNumbers = Set(parts.map { $0.wanted == nil }).count == 1
    guard areApart, haveNumbers else { return nil }
    self.parts = parts
  }

  private static func parts(
    of clause: ActivityTiming.Clause, isFree: Bool, in planYear: Int
  ) -> [Part]? {
    let windows =
      clause.windows.isEmpty ? [CalendarWindow(CalendarSpan(.year))] : clause.windows
    let periods = windows.compactMap { $0.days(in: planYear) }
    guard periods.count == windows.count else { return nil }
    guard let frequency = clause.frequency else {
      // Nothing but ”löpande” says how often, so once is once each time that is named.
      if clause.windows.isEmpty, !isFree { return nil }
      return periods.map { Part(period: $0, wanted: isFree ? nil : 1) }
    }
    if frequency.isSplit(between: periods, isList: clause.isList) {
      // Twice in two times of the year is once in each; any other number could be split either way.
      let isExact = !frequency.isAtLeast && frequency.most == nil
      guard isExact || periods.count == 1, frequency.count == periods.count,
        frequency.names(periods, isList: clause.isList)
      else { return nil }
      return periods.map { Part(period: $0, wanted: 1) }
    }
    var parts: [Part] = []
    for period in periods {
      guard let wanted = frequency.wanted(in: period) else { return nil }
      parts.append(Part(period: period, wanted: wanted))
    }
    return parts
  }
}

extension ActivityTiming.Frequency {
  /// Whether the number is for all the periods together, and not for each of them.
  ///
  /// ”2 ggr per år i mars” are two in March, and in ”2 ggr per år, mars” one of them stands
  /// nowhere.
  fileprivate func isSplit(between periods: [ClosedRange<Day>], isList: Bool) -> Bool {
    switch unit {
    case nil: periods.count > 1
    case .year: (periods.count > 1 || isList) && !periods.allSatisfy(ActivityTiming.Unit.isYears)
    case .half, .term, .third, .quarter, .month, .week: false
    }
  }

  /// Whether the periods surely are the times that are counted: ”2 ggr våren och hösten” may be two
  /// in each, and of more than a year nobody knows how many years it is.
  fileprivate func names(_ periods: [ClosedRange<Day>], isList: Bool) -> Bool {
    switch unit {
    case .year: Set(periods.flatMap { [$0.lowerBound.year, $0.upperBound.year] }).count == 1
    default: isList && !periods.contains(where: ActivityTiming.Unit.isYears)
    }
  }

  /// How many times that is in the period; nil where the period is no number of whole units.
  fileprivate func wanted(in period: ClosedRange<Day>) -> Int? {
    guard let unit else { return count }
    guard let units = unit.count(in: period) else {
      // Within a year it is so many in all; of a longer time nobody knows how many years it is.
      let isWithinYear = period.upperBound < period.lowerBound.adding(months: 12)
      return unit == .year && isWithinYear ? count : nil
    }
    guard unit == .week || units.isMultiple(of: interval), units >= interval else { return nil }
    return count * (units / interval)
  }
}

extension ActivityTiming.Unit {
  /// How many of them the period is; nil where it is no whole number of them. Weeks are rounded
  /// down: a year has 52.
  fileprivate func count(in period: ClosedRange<Day>) -> Int? {
    let days = period.upperBound.serial - period.lowerBound.serial + 1
    switch self {
    case .week: return days >= 7 ? days / 7 : nil
    case .term: return Self.terms(period)
    case .month: return Self.months(period, of: 1)
    case .quarter: return Self.months(period, of: 3)
    case .third: return Self.months(period, of: 4)
    case .half: return Self.months(period, of: 6)
    case .year: return Self.months(period, of: 12)
    }
  }

  fileprivate static func isYears(_ period: ClosedRange<Day>) -> Bool {
    year.count(in: period) != nil
  }

  private static func months(_ period: ClosedRange<Day>, of length: Int) -> Int? {
    let (first, last) = (period.lowerBound, period.upperBound)
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    let isWhole = first.day == 1 && last.day == Day.daysInMonth(last.month, of: last.year)
    guard isWhole, (first.month - 1).isMultiple(of: length), months.isMultiple(of: length) else {
      return nil
    }
    return months / length
  }

  /// Two a year, as `CalendarSpan` has them.
  private static func terms(_ period: ClosedRange<Day>) -> Int? {
    let year = period.lowerBound.year
    for part in [CalendarSpan.Part.spring, .autumn]
    where CalendarSpan(part, year: year).days(in: year) == period {
      return 1
    }
    return months(period, of: 12).map { $0 * 2 }
  }
}
