/// A stretch of the calendar that people name: `våren 2017`, `mars`, `v 37`, `30 juni`.
struct CalendarSpan: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    /// Vårterminen: 1 January to 30 June.
    case spring
    /// 1 June to 31 August.
    case summer
    /// Höstterminen: 1 August to 31 December.
    case autumn
    case month(Int)
    case quarter(Int)
    case third(Int)
    case half(Int)
    /// By the ISO calendar, Monday to Sunday.
    case week(Int)
    case date(month: Int, day: Int)
    case year
  }

  let part: Part
  /// Nil where none is said: that of what it stands beside, or of the plan.
  var year: Int?

  init(_ part: Part, year: Int? = nil) {
    self.part = part
    self.year = year
  }

  init(_ day: Day) { self.init(.date(month: day.month, day: day.day), year: day.year) }

  /// Its days; nil where the calendar has none such, as 31 June or week 53 of most years.
  func days(in planYear: Int) -> ClosedRange<Day>? {
    let year = year ?? planYear
    switch part {
    case .spring: return CalendarSpan.months(1...6, of: year)
    case .summer: return CalendarSpan.months(6...8, of: year)
    case .autumn: return CalendarSpan.months(8...12, of: year)
    case .month(let month): return CalendarSpan.months(month...month, of: year)
    case .quarter(let number): return CalendarSpan.months(number, of: 3, year)
    case .third(let number): return CalendarSpan.months(number, of: 4, year)
    case .half(let number): return CalendarSpan.months(number, of: 6, year)
    case .week(let week):
      return Day.monday(ofWeek: week, year: year).map { $0...$0.adding(days: 6) }
    case .date(let month, let day):
      return Day(year: year, month: month, day: day).map { $0...$0 }
    case .year: return CalendarSpan.months(1...12, of: year)
    }
  }

  private static func months(_ number: Int, of length: Int, _ year: Int) -> ClosedRange<Day>? {
    guard (1...12 / length).contains(number) else { return nil }
    return months((number - 1) * length + 1...number * length, of: year)
  }

  private static func months(_ months: ClosedRange<Int>, of year: Int) -> ClosedRange<Day>? {
    let last = Day.daysInMonth(months.upperBound, of: year)
    guard let start = Day(year: year, month: months.lowerBound, day: 1),
      let end = Day(year: year, month: months.upperBound, day: last)
    else { return nil }
    return start...end
  }
}

/// From when to when, as words say it: `under våren`, `senast 30 juni`, `från mars till maj`.
struct CalendarWindow: Hashable, Sendable {
  enum Edge: Hashable, Sendable {
    /// The first day of the span, or the last.
    case first(CalendarSpan), last(CalendarSpan)
    case dayBefore(CalendarSpan), dayAfter(CalendarSpan)

    var span: CalendarSpan {
      switch self {
      case .first(let span), .last(let span), .dayBefore(let span), .dayAfter(let span): span
      }
    }

    func dated(_ year: Int) -> Edge {
      var span = span
      span.year = span.year ?? year
      return switch self {
      case .first: .first(span)
      case .last: .last(span)
      case .dayBefore: .dayBefore(span)
      case .dayAfter: .dayAfter(span)
      }
    }

    func day(in planYear: Int) -> Day? {
      guard let days = span.days(in: planYear) else { return nil }
      return switch self {
      case .first: days.lowerBound
      case .last: days.upperBound
      case .dayBefore: days.lowerBound.adding(days: -1)
      case .dayAfter: days.upperBound.adding(days: 1)
      }
    }
  }

  /// Nil where the words set no start: then the plan's year does, or that of the end.
  var from: Edge?
  /// Nil where they set no end.
  var to: Edge?

  init(from: Edge? = nil, to: Edge? = nil) {
    self.from = from
    self.to = to
  }

  init(_ span: CalendarSpan) { self.init(from: .first(span), to: .last(span)) }

  /// The last year that its own words give.
  var year: Int? { to?.span.year ?? from?.span.year }

  /// With the year where its words give none.
  func dated(_ year: Int) -> CalendarWindow {
    CalendarWindow(from: from?.dated(year), to: to?.dated(year))
  }

  func days(in planYear: Int) -> ClosedRange<Day>? {
    let shared = year.map(dated) ?? self
    let end = shared.to.map { $0.day(in: planYear) }
    let start = shared.from.map { $0.day(in: planYear) }
    // An edge that is named but not in the calendar leaves nothing to go by.
    if case .some(.none) = end { return nil }
    if case .some(.none) = start { return nil }
    let year = CalendarSpan(.year)
    let startDay =
      start.flatMap(\.self)
      ?? year.days(in: min(planYear, end.flatMap { $0?.year } ?? planYear))?.lowerBound
    let endDay =
      end.flatMap(\.self)
      ?? year.days(in: max(planYear, start.flatMap { $0?.year } ?? planYear))?.upperBound
    guard let startDay, let endDay, startDay <= endDay else { return nil }
    return startDay...endDay
  }
}
