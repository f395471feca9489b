extension Insats {
  /// The last day with all extensions; nil where no end is known.
  package var end: Day? {
    ([period.end?.day] + extensions.map { $0.until?.day }).compactMap(\.self).max()
  }

  /// What is written after its end is of a day that may not be reached yet: until its own last day
  /// it goes on. On that day it counts as ended, as in an account of the year that ends with it.
  package func phase(on day: Day) -> Phase? {
    guard phase == .ended, let end, day < end else { return phase }
    return period.start?.day.map { $0 <= day } ?? true ? .ongoing : .planned
  }

  /// `2012-01-01–2014-06-30`, or the period in words. Extensions are not in it: what is said of the
  /// whole project time is not said of them.
  package var shownPeriod: String {
    let start = period.start.map(\.text) ?? printed["period.start"]
    let end = period.end.map(\.text) ?? printed["period.slut"]
    return start.isEmpty && end.isEmpty ? period.words : start + "–" + end
  }

  /// How long it is extended; nil where no extension reaches past the period.
  package var extendedUntil: Day? {
    guard let end, period.end.map({ $0.day.map { $0 < end } ?? true }) ?? false else { return nil }
    return end
  }

  /// The same with how long it is extended: `2011-04-01–2014-06-30, förlängd längst till
  /// 2014-12-31`.
  package var periodWithExtension: String {
    guard let end = extendedUntil else { return shownPeriod }
    let last = extensions.first { $0.until?.day == end }
    return shownPeriod + ", förlängd " + (last?.untilWords ?? "till \(end.text)")
  }

  /// What "the whole project time" is where there is an extension too; empty where no count is of
  /// it, or where that it is of it is a reading.
  package var wholeTimeWords: String {
    let counts = participation.filter { $0.period == .whole }
    let isCounted = !counts.isEmpty || results.contains { $0.period == .whole }
    let isReading = counts.contains { $0.readings.contains("period") }
    guard isCounted, !isReading, extendedUntil != nil, let end = period.end else { return "" }
    return "Hela projekttiden är till och med \(end.text), utan förlängningen."
  }

  /// Whether it surely does not run on any day of the time: it begins later, or has ended before,
  /// extensions and all.
  package func surelyDoesNotRun(in time: CountPeriod) -> Bool {
    guard let days = time.days else { return false }
    if let start = period.start?.day, days.upperBound < start { return true }
    return end.map { $0 < days.lowerBound } ?? false
  }

  /// Whether it runs during any day of the year, as far as is known.
  package func runs(during year: Year) -> Bool {
    if !hasBegun { return false }
    if let start = period.start?.day, year.number < start.year { return false }
    if let end { return year.number <= end.year }
    return phase != .ended
  }
}

extension Result {
  /// `Till arbete eller studier: 78 %`, or the result in words.
  package var shown: String {
    guard let value else { return words.isEmpty ? name : words }
    let amount =
      value.shown(in: unit) + (unit.isEmpty ? "" : readingMark("enhet"))
    return name + ": " + amount
  }

  /// `Nyttjade platser: 1 platser av 4, 2017-12-31`: with what it is a share of, and when.
  package var told: String {
    let when = (period.map { ", " + $0.shown } ?? "") + (day.map { ", " + $0.text } ?? "")
    guard value != nil else { return (words.isEmpty ? name : name + ": " + words) + when }
    let base = denominator.map { Measure.base($0, of: unit) + readingMark("nämnare") } ?? ""
    return shown + (base.isEmpty ? "" : (base.hasPrefix("av") ? " " : ", ") + base) + when
  }

  /// Whether it says anything of the year, as far as is known.
  func isOf(_ year: Year) -> Bool {
    if let period { return period == .whole || period.year == year }
    return day?.day.map { $0.year == year.number } ?? true
  }
}
