/// A day as a source prints it, which may be one that does not exist: `2014-06-31`.
///
/// Files keep what is printed and a check points at it; forms accept only days that exist.
package enum PrintedDay: FieldValue, Hashable {
  case day(Day)
  case impossible(String)

  package static let kind = Kind.day

  package init(text: String) throws(InvalidInput) {
    let numbers = try Day.numbers(text)
    if let day = Day(year: numbers.year, month: numbers.month, day: numbers.day) {
      self = .day(day)
    } else {
      self = .impossible(text)
    }
  }

  package var text: String {
    switch self {
    case .day(let day): day.text
    case .impossible(let text): text
    }
  }

  // The optimizer of Swift 6.3 stops with an error where this is inlined into a closure.
  @inline(never)
  package var day: Day? {
    switch self {
    case .day(let day): day
    case .impossible: nil
    }
  }

  /// The first and the last day that it can mean: of one that does not exist any day of its month,
  /// so that `2014-06-31` is an end all the same.
  package var possible: ClosedRange<Day>? {
    switch self {
    case .day(let day): return day...day
    case .impossible(let text):
      guard let year = Int(text.prefix(4)), let month = Int(text.dropFirst(5).prefix(2)),
        let first = Day(year: year, month: month, day: 1),
        let last = Day(year: year, month: month, day: Day.daysInMonth(month, of: year))
      else { return nil }
      return first...last
    }
  }
}
