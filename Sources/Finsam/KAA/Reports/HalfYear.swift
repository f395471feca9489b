/// A half-year, as Statistics Sweden asks for the register: H1 to 30 June, H2 from 1 July. KAA-L10.
package struct HalfYear: Hashable, Comparable, Sendable {
  package enum Half: Int, Hashable, Sendable {
    case first = 1
    case second = 2
  }

  package let year: Year
  package let half: Half

  package init(_ year: Year, _ half: Half) {
    self.year = year
    self.half = half
  }

  /// The half-year that `day` lies in.
  package init(containing day: Day) {
    self.init(Year(day.year), day.month <= 6 ? .first : .second)
  }

  /// Reads `2014-H2`, `2014h2` and `2014 H2`; nil where it is anything else.
  package init?(text: String) {
    let text = text.trimmed.uppercased()
    guard let year = Year(id: String(text.prefix(4))) else { return nil }
    let rest = text.dropFirst(4).drop { $0 == "-" || $0 == " " }
    switch rest {
    case "H1": self.init(year, .first)
    case "H2": self.init(year, .second)
    default: return nil
    }
  }

  package var text: String { "\(year.text)-H\(half.rawValue)" }

  /// `andra halvåret 2014`
  package var words: String {
    (half == .first ? "första" : "andra") + " halvåret " + year.text
  }

  package var before: HalfYear {
    half == .first ? HalfYear(Year(year.number - 1), .second) : HalfYear(year, .first)
  }

  package var after: HalfYear {
    half == .first ? HalfYear(year, .second) : HalfYear(Year(year.number + 1), .first)
  }

  package var months: ClosedRange<Int> { half == .first ? 1...6 : 7...12 }

  /// The first and the last day.
  package var days: ClosedRange<SerialDay>? {
    guard let first = Day(year: year.number, month: months.lowerBound, day: 1),
      let last = Day(
        year: year.number, month: months.upperBound,
        day: Day.daysInMonth(months.upperBound, of: year.number))
    else { return nil }
    return SerialDay(first)...SerialDay(last)
  }

  package static func < (left: HalfYear, right: HalfYear) -> Bool {
    (left.year, left.half.rawValue) < (right.year, right.half.rawValue)
  }
}
