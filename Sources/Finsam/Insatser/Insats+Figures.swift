extension Insats {
  /// The last day with all extensions; nil where no end is known. Of a day that does not exist it
  /// is the last of its month.
  package var end: Day? {
    var last = period.end?.possible?.upperBound
    for index in extensions.indices {
      guard let day = extensions[index].until?.possible?.upperBound else { continue }
      last = last.map { max($0, day) } ?? day
    }
    return last
  }

  /// The last day that the förbund pays for, where an implementation says so of the insats.
  package var lastPaidDay: Day? {
    implementations.compactMap { $0.paidUntil?.possible?.upperBound }.max()
  }

  /// Whether the förbund finances it in the year, as far as is known: what it costs then says so,
  /// and it does not after the last day that it pays for.
  package func isFunded(in year: Year) -> Bool {
    guard isFunded else { return false }
    if hasFigures(of: year) { return true }
    return runs(during: year) && lastPaidDay.map { year.number <= $0.year } ?? true
  }

  /// What is written after its end is of a day that may not be reached yet: until its own last day
  /// it goes on. On that day it counts as ended, as in an account of the year that ends with it.
  package func phase(on day: Day) -> Phase? {
    guard phase == .ended, let end, day < end else { return phase }
    return start.map { $0 <= day } ?? true ? .ongoing : .planned
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
    guard let end, let own = period.end, own.possible.map({ $0.upperBound < end }) ?? true
    else { return nil }
    return end
  }

  /// The same with how long it is extended: `2011-04-01–2014-06-30, förlängd längst till
  /// 2014-12-31`.
  package var periodWithExtension: String {
    guard let end = extendedUntil else { return shownPeriod }
    let last = extensions.first { $0.until?.possible?.upperBound == end }
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
    if let start, days.upperBound < start { return true }
    return end.map { $0 < days.lowerBound } ?? false
  }

  /// Whether it runs during any day of the year, as far as is known.
  package func runs(during year: Year) -> Bool {
    if !hasBegun { return false }
    if let start, year.number < start.year { return false }
    if let end { return year.number <= end.year }
    return phase != .ended
  }
}

extension Result {
  /// `Uppnått egen försörjning, kvinnor`
  package var shownName: String {
    switch sex {
    case .women, .men: name + ", " + sex.text + readingMark("kön")
    case .all, nil: name
    }
  }

  /// `Till arbete eller studier: 78 %`, or the result in words.
  package var shown: String {
    guard let value else { return words.isEmpty ? shownName : words }
    let amount =
      value.shown(in: unit) + (unit.isEmpty ? "" : readingMark("enhet"))
    return shownName + ": " + amount
  }

  /// `Nyttjade platser: 1 platser av 4, 2017-12-31`: with what it is a share of, and when.
  package var told: String {
    let when = (period.map { ", " + $0.shown } ?? "") + (day.map { ", " + $0.text } ?? "")
    guard value != nil else {
      return (words.isEmpty ? shownName : shownName + ": " + words) + when
    }
    let base = denominator.map { Measure.base($0, of: unit) + readingMark("nämnare") } ?? ""
    return shown + (base.isEmpty ? "" : (base.hasPrefix("av") ? " " : ", ") + base) + when
  }

  /// Whether it says anything of the year, as far as is known.
  func isOf(_ year: Year) -> Bool {
    if let period { return period == .whole || period.year == year }
    return day?.day.map { $0.year == year.number } ?? true
  }
}
