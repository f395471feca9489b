/// When an activity is to be done: as printed, and as far as it is understood. ASF-7.
package struct ActivityTiming: Hashable, Sendable {
  package struct Times: Hashable, Sendable {
    package let number: Int
    package let isAtLeast: Bool

    package init(_ number: Int, isAtLeast: Bool = false) {
      self.number = number
      self.isAtLeast = isAtLeast
    }
  }

  /// A part of a year. Spring and autumn are its halves: the sources do not say.
  package enum Span: Hashable, Sendable {
    case spring, summer, autumn
    case month(Int)

    package var months: ClosedRange<Int> {
      switch self {
      case .spring: 1...6
      case .summer: 6...8
      case .autumn: 7...12
      case .month(let month): month...month
      }
    }
  }

  package let printed: String
  package var isOngoing = false
  package var isOnDemand = false
  package var times: Times?
  package var span: Span?
  package var year: Year?
  /// Words that mean nothing to the program, such as conditions.
  package var otherWords: [String] = []

  package init(printed: String) { self.printed = printed }
}

extension ActivityTiming {
  package var isUnderstood: Bool {
    isOngoing || isOnDemand || times != nil || span != nil || year != nil
  }

  /// How often it is to be done: once where only a time is given, nil where no number follows.
  package var wanted: Int? {
    if let times { return times.number }
    return !isOngoing && !isOnDemand && (span != nil || year != nil) ? 1 : nil
  }

  /// The days in which it is to be done; the plan's whole year where nothing else is said.
  package func period(in planYear: Year) -> ClosedRange<Day>? {
    let year = (year ?? planYear).number
    let months = span?.months ?? 1...12
    let last = Day.daysInMonth(months.upperBound, of: year)
    guard let start = Day(year: year, month: months.lowerBound, day: 1),
      let end = Day(year: year, month: months.upperBound, day: last)
    else { return nil }
    return start...end
  }

  /// What was understood, in Swedish: `minst 4 gånger, vid behov`.
  package var words: String {
    var words: [String] = []
    if let times {
      let count = times.number == 1 ? "1 gång" : "\(times.number) gånger"
      words.append((times.isAtLeast ? "minst " : "") + count)
    }
    if isOngoing { words.append("löpande") }
    if isOnDemand { words.append("vid behov") }
    let time = [span?.word, year?.text].compactMap(\.self).joined(separator: " ")
    if !time.isEmpty { words.append(time) }
    return words.joined(separator: ", ")
  }
}

extension ActivityTiming.Span {
  fileprivate var word: String {
    switch self {
    case .spring: "våren"
    case .summer: "sommaren"
    case .autumn: "hösten"
    case .month(let month): Day.monthNames[month - 1]
    }
  }
}
