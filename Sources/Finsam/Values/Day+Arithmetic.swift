extension Day {
  /// Days since 1970-01-01, by the civil calendar; never by seconds.
  package var serial: Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day `serial` days after 1970-01-01.
  package init?(serial: Int) {
    // The calendar of `Day` ends long before.
    guard (-1_000_000...10_000_000).contains(serial) else { return nil }
    let shifted = serial + 719_468
    guard shifted >= 0 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// How far ahead something is, from none on: `i dag`, `i morgon`, `om 3 dagar`.
  static func ahead(_ days: Int) -> String {
    switch days {
    case 0: "i dag"
    case 1: "i morgon"
    default: "om \(days) dagar"
    }
  }

  /// The day this many days later; the same day where the calendar ends.
  package func adding(days: Int) -> Day { Day(serial: serial.adding(days)) ?? self }

  /// The same day `months` later, clamped to the month's last: 31 January + 1 is 28 or 29 February.
  package func adding(months: Int) -> Day {
    let index = (year * 12 + month - 1).adding(months)
    guard index >= 0 else { return self }
    let (year, month) = (index / 12, index % 12 + 1)
    return Day(year: year, month: month, day: min(day, Day.daysInMonth(month, of: year))) ?? self
  }

  /// 1 is Monday, 7 is Sunday.
  package var weekday: Int { ((serial + 3) % 7 + 7) % 7 + 1 }

  /// The number of its ISO week, which may be of the year before or after: 1...53.
  package var week: Int {
    let thursday = adding(days: 4 - weekday)
    let first = Day(year: thursday.year, month: 1, day: 1) ?? thursday
    return (thursday.serial - first.serial) / 7 + 1
  }

  /// The Monday of an ISO week; nil for a week 53 that the year does not have.
  package static func monday(ofWeek week: Int, year: Int) -> Day? {
    guard (1...53).contains(week), let fourth = Day(year: year, month: 1, day: 4) else {
      return nil
    }
    let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (week - 1))
    return monday.adding(days: 3).year == year ? monday : nil
  }
}
