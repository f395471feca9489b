/// Where duties are looked for: an office, and the last days that are meant. Each duty has it in
/// hand several times over, and none of them copies it.
package final class DutySearch: Sendable {
  let office: Office
  let day: Day
  /// Last days that are meant.
  let days: ClosedRange<Day>
  let preparation: Preparation
  /// Cases in KAA that are late.
  let lateCases: LateCases

  /// In words; empty where none is.
  struct LateCases: Sendable {
    var name = ""
    var missing = ""
  }

  init(
    office: Office, day: Day, days: ClosedRange<Day>, preparation: Preparation,
    lateCases: LateCases
  ) {
    self.office = office
    self.day = day
    self.days = days
    self.preparation = preparation
    self.lateCases = lateCases
  }
}

extension DutySearch {
  /// The times of what is done once a year by a day, or by the one that the office's own year wheel
  /// has for it. `make` is asked with the year that the day lies in. What a
  /// meeting decides is done when a held one of that time has an item for it.
  func yearly(
    _ duty: YearDuty, _ month: Int, _ dayOfMonth: Int, make: (Year, Day) -> DutyTime?
  ) -> [DutyTime] {
    years.compactMap { year in
      guard let last = ownDay(of: duty, in: year) ?? Self.day(year, month, dayOfMonth),
        days.contains(last)
      else { return nil }
      guard let time = make(year, last) else { return nil }
      let isDecided =
        duty.isDecidedAtMeeting && !time.isDone
        && isTakenUp(duty, during: last.adding(months: -8)...last.adding(months: 4))
      return isDecided ? time.done : time
    }
  }

  /// The calendar years that the last days lie in.
  var years: [Year] { (days.lowerBound.year...days.upperBound.year).map(Year.init) }

  static func day(_ year: Year, _ month: Int, _ day: Int) -> Day? {
    Day(year: year.number, month: month, day: min(day, Day.daysInMonth(month, of: year.number)))
  }

  private func ownDay(of duty: YearDuty, in year: Year) -> Day? {
    office.meetings.yearWheel.tasks.first { $0.shownBy == duty }?.times(in: year).last?.upperBound
  }

  func isActive(_ year: Year) -> Bool { office.isActive(year, on: day) }

  /// Whether a meeting that was held on one of the days has an item for it.
  func isTakenUp(_ duty: YearDuty, during days: ClosedRange<Day>) -> Bool {
    office.meetings.all.contains { meeting in
      guard meeting.isHeld, let own = meeting.day?.day, days.contains(own) else { return false }
      return meeting.items.contains { $0.duty == duty }
    }
  }

  /// The kind's document with the id, else a new one of the year.
  static func place(_ kind: DocumentKind, _ id: String?, new year: Year?) -> DutyPlace {
    id.map { .record(Place(Address(kind.path(id: $0)))) } ?? .create(kind, year)
  }

  /// `saknas för MedUrs, Texas och 3 till`; none where nothing is named.
  static func lack(_ names: [String], _ words: String) -> [String] {
    if names.isEmpty { return [] }
    let most = 3
    let shown =
      names.count <= most + 1 ? names : names.prefix(most) + ["\(names.count - most) till"]
    return ["\(words) \(shown.swedishList)"]
  }

  /// Insatser that the förbund finances in the year, as far as is known.
  func funded(in year: Year) -> [Insats] { office.insatser(of: year) }
}

extension Office {
  /// Whether the data tells of the förbund's work in the year: else nothing of it is missing. A
  /// year that is not over goes on from the ones before it, and one that is new begins in its own.
  func isActive(_ year: Year, on day: Day) -> Bool {
    if isTold(year) { return true }
    if day.year <= year.number
      && (isTold(Year(year.number - 1)) || isTold(Year(year.number - 2)))
    {
      return true
    }
    return day.year == year.number && hasBegun && !isToldOfSomeYear
  }

  /// Whether somebody has written in who is in it, what it does, what it has or when it meets.
  private var hasBegun: Bool {
    !forbund.members.isEmpty || !insatser.isEmpty || !meetings.all.isEmpty
      || economy.years.contains { !$0.rows.isEmpty }
  }

  private var isToldOfSomeYear: Bool {
    let years = styrkort.compactMap(\.year) + economy.years.compactMap(\.year)
    return years.contains(where: isTold)
  }

  private func isTold(_ year: Year) -> Bool {
    if styrkort(year)?.goals.isEmpty == false { return true }
    guard economy.year(year)?.rows.isEmpty == false else { return false }
    return meetings.all.contains { $0.day?.day?.year == year.number }
  }

  /// The first day of the first year that the data tells of, at least half a year before the day.
  /// No förbund had anything to do before lag (2003:1210) came into force, on 2004-01-01.
  func firstDutyDay(before day: Day) -> Day {
    let told = (styrkort.compactMap(\.year) + economy.years.compactMap(\.year)).min()
    let first = max(2004, told?.number ?? day.year)
    let start = Day(year: min(first, day.year), month: 1, day: 1) ?? day
    return min(start, day.adding(months: -6))
  }
}
