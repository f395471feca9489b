/// When an activity is to be done: as printed, and what that means. ASF-7.
///
/// Either the whole phrase is understood or none of it is: half of it could give a wrong number of
/// times, or a wrong last day.
package struct ActivityTiming: Hashable, Sendable {
  package let printed: String
  let meaning: Meaning?

  package init(_ printed: String) {
    self.printed = printed
    var reader = TimingReader(printed)
    meaning = reader.read()
  }
}

extension ActivityTiming {
  /// What a number of times is counted for.
  enum Unit: Hashable, Sendable {
    case year, half, term, third, quarter, month, week
  }

  /// `minst 2 ggr per termin`, `varannan månad`.
  struct Frequency: Hashable, Sendable {
    var count = 1
    /// Of `2–3 gånger`; the lower number is what is asked for.
    var most: Int?
    var isAtLeast = false
    /// Nil where it is for the whole time.
    var unit: Unit?
    /// Once in so many units.
    var interval = 1
    /// Whether the number was said, or just follows from `varje månad`.
    var isCounted = false
  }

  /// A number of times and the times of the year that it is for.
  struct Clause: Hashable, Sendable {
    var frequency: Frequency?
    var windows: [CalendarWindow] = []
    /// Whether the times are set apart from the number, as a list of them: `2 ggr, mars och maj`.
    var isList = false
    /// Whether the number stands directly behind a time, and so is of that alone.
    var isClosed = false
  }

  struct Meaning: Hashable, Sendable {
    var isOngoing = false
    var isOnDemand = false
    var clauses: [Clause] = []
  }
}

extension ActivityTiming {
  /// What can be written where a phrase is not understood.
  package static let advice =
    "Skriv till exempel löpande, vid behov, våren 2017, varje månad, 2 ggr/termin, 10 ggr 2017 "
    + "eller "
    + "senast 2017-06-30."

  /// The phrase in the calendar, where the plan is of this year; nil where it is not understood.
  package func schedule(in planYear: Year) -> ActivitySchedule? {
    meaning.flatMap { ActivitySchedule($0, in: planYear.number) }
  }

  /// The days that it names, for something that has been; nil where it says anything else.
  package func days(in year: Year) -> ClosedRange<Day>? {
    guard let meaning, meaning.clauses.count == 1, let clause = meaning.clauses.first,
      clause.frequency == nil, clause.windows.count == 1
    else { return nil }
    return clause.windows[0].days(in: year.number)
  }
}
