/// When a stated value says that something was, as the days that it may mean: `2013-06-01`,
/// `27 mars 2014`, `augusti 2016`, `hösten 2013`, `halvårsskiftet`.
struct StatedTime: Equatable {
  let days: ClosedRange<Day>

  /// `year` is that of the row, for words that name none. Nil where the words mean no time, or more
  /// than a time.
  init?(_ text: String, year: Year?) {
    if let day = Self.day(text) {
      days = day...day
      return
    }
    var words = text.lowered.split(separator: " ").map(String.init)
    while let first = words.first, Self.before.contains(first) { words.removeFirst() }
    let named = words.last.flatMap { Year(id: $0) }
    if named != nil { words.removeLast() }
    guard let year = (named ?? year)?.number, !words.isEmpty, words.count <= 3,
      let days = Self.days(words, in: year)
    else { return nil }
    self.days = days
  }

  /// All of a year; nil where there is no such year.
  init?(ofYear year: Int) {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    days = first...last
  }

  func excludes(_ other: StatedTime) -> Bool { !days.overlaps(other.days) }

  /// Words that may stand before a time without changing it.
  private static let before = ["under", "i", "på", "den", "preliminärt"]

  private static func day(_ text: String) -> Day? {
    do throws(InvalidInput) { return try Day(text: text) } catch { return nil }
  }

  private static func days(_ words: [String], in year: Int) -> ClosedRange<Day>? {
    var words = words
    if words.count > 1, words[1] == "av" || words[1] == "på",
      ["början", "mitten", "slutet"].contains(words[0])
    {
      words.removeFirst(2)
    }
    if words.count == 2, let number = Number.whole(words[0]), let month = month(words[1]) {
      return Day(year: year, month: month, day: number).map { $0...$0 }
    }
    if words.count == 2, let part = parts[words.joined(separator: " ")] {
      return months(part, of: year)
    }
    guard words.count == 1 else { return nil }
    if let month = month(words[0]) { return months(month...month, of: year) }
    return seasons[words[0]].flatMap { months($0, of: year) }
  }

  private static func month(_ word: String) -> Int? {
    Day.monthNames.firstIndex(of: word).map { $0 + 1 }
  }

  private static func months(_ months: ClosedRange<Int>, of year: Int) -> ClosedRange<Day>? {
    let last = months.upperBound
    guard let from = Day(year: year, month: months.lowerBound, day: 1),
      let to = Day(year: year, month: last, day: Day.daysInMonth(last, of: year))
    else { return nil }
    return from...to
  }

  /// The months that people may mean: an office's spring and autumn are the
  /// halves of its year.
  private static let seasons: [String: ClosedRange<Int>] = [
    "våren": 1...6, "sommaren": 6...8, "sensommaren": 8...9, "hösten": 7...12,
    "halvårsskiftet": 6...7,
  ]

  private static let parts: [String: ClosedRange<Int>] = [
    "första kvartalet": 1...3, "andra kvartalet": 4...6, "tredje kvartalet": 7...9,
    "fjärde kvartalet": 10...12, "första halvåret": 1...6, "andra halvåret": 7...12,
  ]
}
