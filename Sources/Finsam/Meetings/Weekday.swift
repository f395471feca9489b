/// A weekday as it is printed beside a day.
package enum Weekday: String, Choice {
  case monday = "måndag"
  case tuesday = "tisdag"
  case wednesday = "onsdag"
  case thursday = "torsdag"
  case friday = "fredag"
  case saturday = "lördag"
  case sunday = "söndag"
}

extension Weekday {
  /// That of the day.
  package init(of day: Day) { self = Self.allCases[day.weekday - 1] }
}
