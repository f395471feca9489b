extension YearTask {
  /// Whether it comes back so often that it is never news.
  package var isContinual: Bool { recurrence == .monthly }

  /// The days of its next time: the one that lasts on the day, or the first one after it. Nil where
  /// its time is not understood.
  package func next(on day: Day) -> ClosedRange<Day>? {
    if when.isEmpty { return nextPeriod(on: day) }
    func next(_ parts: [ClosedRange<Day>]) -> ClosedRange<Day>? {
      parts.filter { day <= $0.upperBound }.min { $0.upperBound < $1.upperBound }
    }
    let ofYear = periods(in: Year(day.year))
    // What ends within the year ends before all that the next year names.
    if let first = next(ofYear), first.upperBound.year == day.year { return first }
    return next(ofYear + periods(in: Year(day.year + 1)))
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

  /// That of a quarter or month, which is done when it has ended.
  private func nextPeriod(on day: Day) -> ClosedRange<Day>? {
    guard let months = recurrence?.months else { return nil }
    let first = (day.month - 1) / months * months + 1
    guard let start = Day(year: day.year, month: first, day: 1) else { return nil }
    return start...start.adding(months: months).adding(days: -1)
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
