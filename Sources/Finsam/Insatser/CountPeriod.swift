/// The time that a count is of: a quarter, a half-year, a year, several years, or the whole time of
/// the insats.
package enum CountPeriod: FieldValue, Hashable {
  case quarter(Year, Int)
  case half(Year, Int)
  case year(Year)
  /// From the first to the last of them.
  case years(Year, Year)
  case whole

  package static let kind = Kind.period

  /// Reads `2014-Q3`, `2014-H2`, `2014`, `2012-2013` and `hela`.
  package init(text: String) throws(InvalidInput) {
    guard let period = CountPeriod(id: text) else { throw .notACountPeriod(text) }
    self = period
  }

  /// The period that an id names; nil where it is none.
  package init?(id: String) {
    if id == "hela" {
      self = .whole
      return
    }
    let words = id.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let word = words.first, let year = Year(id: word) else { return nil }
    switch words.dropFirst() {
    case []: self = .year(year)
    case ["H1"], ["H2"]: self = .half(year, words[1] == "H1" ? 1 : 2)
    case ["Q1"], ["Q2"], ["Q3"], ["Q4"]:
      guard let number = words[1].last?.wholeNumberValue else { return nil }
      self = .quarter(year, number)
    case let rest where rest.count == 1:
      guard let end = Year(id: words[1]), end > year else { return nil }
      self = .years(year, end)
    default: return nil
    }
  }

  package var text: String {
    switch self {
    case .quarter(let year, let number): "\(year.text)-Q\(number)"
    case .half(let year, let number): "\(year.text)-H\(number)"
    case .year(let year): year.text
    case .years(let first, let last): "\(first.text)-\(last.text)"
    case .whole: "hela"
    }
  }

  /// `kvartal 3 2014`, `andra halvåret 2014`, `2014`, `2012–2013`, `hela projekttiden`
  package var shown: String {
    switch self {
    case .quarter(let year, let number): "kvartal \(number) \(year.text)"
    case .half(let year, let number): (number == 1 ? "första" : "andra") + " halvåret \(year.text)"
    case .year(let year): year.text
    case .years(let first, let last): "\(first.text)–\(last.text)"
    case .whole: "hela projekttiden"
    }
  }

  /// Beside a figure in a list: `2014-H2`, `2012–2013`, `hela tiden`.
  package var short: String {
    switch self {
    case .years: shown
    case .whole: "hela tiden"
    case .quarter, .half, .year: text
    }
  }

  /// The year that it lies in; nil for several years and the whole time, which are of no one year.
  package var year: Year? {
    switch self {
    case .quarter(let year, _), .half(let year, _), .year(let year): year
    case .years, .whole: nil
    }
  }

  /// The same length of time before it; nil for several years and the whole time.
  package var before: CountPeriod? { moved(by: -1) }

  package var after: CountPeriod? { moved(by: 1) }

  private func moved(by steps: Int) -> CountPeriod? {
    func place(_ year: Year, _ number: Int, of count: Int) -> (Year, Int) {
      let place = year.number * count + number - 1 + steps
      return (Year(place / count), place % count + 1)
    }
    switch self {
    case .quarter(let year, let number):
      let (year, number) = place(year, number, of: 4)
      return .quarter(year, number)
    case .half(let year, let number):
      let (year, number) = place(year, number, of: 2)
      return .half(year, number)
    case .year(let year): return .year(Year(year.number + steps))
    case .years, .whole: return nil
    }
  }

  /// The periods that make it up, all of which must be counted before their sum is its count.
  package var parts: [CountPeriod] {
    switch self {
    case .year(let year): [.half(year, 1), .half(year, 2)]
    case .half(let year, let number):
      [.quarter(year, 2 * number - 1), .quarter(year, 2 * number)]
    case .years(let first, let last):
      (first.number...last.number).map { .year(Year($0)) }
    case .quarter, .whole: []
    }
  }
}

extension CountPeriod {
  /// Whether another, shorter period lies in it.
  package func contains(_ other: CountPeriod) -> Bool {
    if self == .whole { return other != .whole }
    if case .years(let first, let last) = self, case .years(let from, let to) = other {
      return self != other && first <= from && to <= last
    }
    return parts.contains { $0 == other || $0.contains(other) }
  }
}

extension CountPeriod: Comparable {
  /// By when it ends, a longer period after those in it; the whole time is last.
  package static func < (left: CountPeriod, right: CountPeriod) -> Bool {
    left.order < right.order
  }

  fileprivate var order: (year: Int, month: Int, length: Int) {
    switch self {
    case .quarter(let year, let number): (year.number, 3 * number, 3)
    case .half(let year, let number): (year.number, 6 * number, 6)
    case .year(let year): (year.number, 12, 12)
    case .years(let first, let last):
      (last.number, 12, 12 * (last.number - first.number + 1))
    case .whole: (Int.max, 0, 0)
    }
  }
}

extension CountPeriod {
  /// Whether it is as long as another: a year as a year.
  package func isAsLong(as other: CountPeriod) -> Bool { order.length == other.order.length }
}
