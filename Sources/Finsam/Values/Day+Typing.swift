extension Day {
  /// The day a person means by `31/12 2014`, `3.4.2014`, `12 mars`, `12/3`, `nästa fredag`, `idag`,
  /// `v 37` or `2014-03-12`.
  ///
  /// Without a year it is `year`, or that of `today`; of what has been, `isPast`, the latest such
  /// day. A week is its Monday.
  package init(typed text: String, today: Day, in year: Year? = nil, isPast: Bool = false)
    throws(InvalidInput)
  {
    self = try DayReader(today: today, year: year?.number, isPast: isPast).day(text)
  }

  /// A day written in a file, which says the same whenever it is read: with its year, and no week.
  package init(written text: String) throws(InvalidInput) {
    self = try DayReader(today: nil, year: nil).day(text)
  }

  package static let weekdayNames = [
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
  ]

  /// `12 mars 2014`
  package var inWords: String { "\(day) \(Day.monthNames[month - 1]) \(year)" }
}
