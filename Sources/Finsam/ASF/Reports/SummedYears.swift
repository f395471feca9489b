/// The years that a stated total of several is of. Only rows of those years are held against it.
package struct SummedYears: Equatable, Sendable {
  /// Nil where the total does not say: it is of all years.
  private let years: ClosedRange<Int>?

  /// `2016–2020`, as printed; `Alla år` names none. Of a time that names some and is not understood
  /// the years are not known, so that nothing is held against it: nil.
  package init?(_ time: String) {
    if !time.contains(where: \.isNumber) {
      years = nil
      return
    }
    let timing = ActivityTiming(time)
    guard let days = timing.days(in: Year(2001)), days == timing.days(in: Year(2002)) else {
      return nil
    }
    years = days.lowerBound.year...days.upperBound.year
  }

  package func contains(_ year: Year?) -> Bool {
    guard let years else { return true }
    return year.map { years.contains($0.number) } ?? false
  }

  /// Whether all of its years are among those until the year.
  func isOver(by year: Year) -> Bool { years.map { $0.upperBound <= year.number } ?? false }
}

extension ASFEvent {
  /// Nil where it is no total of several years, or its years are not understood.
  var summedYears: SummedYears? { isPeriodTotal ? SummedYears(time) : nil }
}

extension PlaceRow {
  /// Nil where it is no total of several years, or its years are not understood.
  var summedYears: SummedYears? { isStatedTotal ? SummedYears(time) : nil }
}
