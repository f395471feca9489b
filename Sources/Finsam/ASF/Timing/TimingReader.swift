/// Reads a phrase about time, by this grammar; a phrase that does not fit it whole is not
/// understood.
///
///     phrase    = item { [","] ["och" | "samt"] item }
///     item      = "löpande" | "vid behov" | "varje månad utom" months | frequency | window
///     frequency = ["minst"] ( rate | number [times] [per] | "varje" unit | "var" ordinal unit )
///     window    = by span | before span | "efter" span | from span [to span]
///               | "mellan" span "och" span | [within] ["hela"] span [to span]
///     span      = season | month | day | week | quarter | half | year, each with or without a year
struct TimingReader {
  let tokens: [TimingToken]
  var index = 0
  private var meaning = ActivityTiming.Meaning()
  /// Bare rates and counts may belong together: `årligen 2 ggr`.
  private var clause = ActivityTiming.Clause()

  init(_ phrase: String) { tokens = TimingToken.tokens(of: phrase) }

  private enum Separator { case none, comma, and }

  /// To order times of a year that is not said: one with every day and week.
  private static let anyYear = 2020

  mutating func read() -> ActivityTiming.Meaning? {
    guard !tokens.isEmpty, readItem(after: .comma) else { return nil }
    while index < tokens.count {
      var separator = Separator.none
      if take(.comma) { separator = .comma }
      if take("och") || take("samt") { separator = .and }
      guard readItem(after: separator) else { return nil }
    }
    closeClause()
    guard meaning.clauses.allSatisfy({ $0.isOfOneKind }) else { return nil }
    return shareYears() ? meaning : nil
  }

  private mutating func readItem(after separator: Separator) -> Bool {
    if takeAny(TimingWords.ongoing) {
      meaning.isOngoing = true
      return true
    }
    if takeAny(TimingWords.onDemand) {
      meaning.isOnDemand = true
      return true
    }
    if let windows = attempt({ $0.monthsButSome() }) {
      return windows.allSatisfy { add($0, after: .comma) }
    }
    if let frequency = attempt({ $0.frequency() }) { return add(frequency, after: separator) }
    if let window = attempt({ $0.window() }) { return add(window, after: separator) }
    return false
  }

  /// `varje månad utom juli och augusti`: the other months.
  private mutating func monthsButSome() -> [CalendarWindow]? {
    guard take("varje"), take("månad"), take("utom") || takeAny([["förutom"]]) else { return nil }
    _ = take("i")
    var left: Set<Int> = []
    repeat {
      guard let month = takeValue(of: TimingWords.months) else { return nil }
      left.insert(month)
    } while takeNextMonth()
    let kept = (1...12).filter { !left.contains($0) }
    return kept.isEmpty ? nil : kept.map { CalendarWindow(CalendarSpan(.month($0))) }
  }

  /// Goes past the comma or the word before one more month.
  private mutating func takeNextMonth() -> Bool {
    attempt { reader -> Bool? in
      let isJoined = reader.take(.comma) || reader.take("och") || reader.take("samt")
      var next = reader
      return isJoined && next.takeValue(of: TimingWords.months) != nil ? true : nil
    } ?? false
  }

  private mutating func add(_ frequency: ActivityTiming.Frequency, after separator: Separator)
    -> Bool
  {
    if let earlier = clause.frequency {
      if separator == .none, clause.windows.isEmpty, let both = earlier.joined(with: frequency) {
        clause.frequency = both
        return true
      }
      guard separator != .none, !clause.windows.isEmpty else { return false }
      closeClause()
    } else if separator == .and, !clause.windows.isEmpty {
      closeClause()
    }
    if !clause.windows.isEmpty {
      // In ”våren, hösten 2 ggr” nobody knows whether the number is of both.
      guard separator != .none || clause.windows.count == 1 else { return false }
      clause.isClosed = separator == .none
      clause.isList = separator != .none
    }
    clause.frequency = frequency
    return true
  }

  private mutating func add(_ window: CalendarWindow, after separator: Separator) -> Bool {
    guard clause.windows.isEmpty || separator != .none, !clause.isClosed else { return false }
    if clause.windows.isEmpty { clause.isList = clause.frequency != nil && separator != .none }
    clause.windows.append(window)
    return true
  }

  private mutating func closeClause() {
    if clause != ActivityTiming.Clause() { meaning.clauses.append(clause) }
    clause = ActivityTiming.Clause()
  }

  /// `våren och hösten 2017` is both of 2017. False where it could be of two years.
  private mutating func shareYears() -> Bool {
    let all = meaning.clauses.flatMap(\.windows)
    // Of several clauses each must have its times, or they could not be told apart.
    guard meaning.clauses.count < 2 || meaning.clauses.allSatisfy({ !$0.windows.isEmpty }) else {
      return false
    }
    // ”Sept 2017, okt, dec 2018” may be either October.
    let said = all.map(\.year)
    for (index, year) in said.enumerated() where year == nil {
      let (before, after) = (said[..<index].compactMap(\.self), said[index...].compactMap(\.self))
      if let before = before.last, let after = after.first, before != after { return false }
    }
    var years = said
    for index in years.indices.reversed() where years[index] == nil && index + 1 < years.count {
      years[index] = years[index + 1]
    }
    for index in years.indices.dropFirst() where years[index] == nil {
      years[index] = years[index - 1]
    }
    // What is done each year in some months needs no order; else what is named goes forward.
    let isYearly = meaning.clauses.allSatisfy { $0.frequency?.unit == .year }
    let isDated = all.contains { $0.year != nil }
    if all.contains(where: { $0.year == nil }), isDated || !isYearly {
      let days = zip(all, years).compactMap { window, year in
        let year = year ?? TimingReader.anyYear
        return window.dated(year).days(in: year)?.lowerBound
      }
      guard days == days.sorted() else { return false }
    }
    var next = 0
    for clause in meaning.clauses.indices {
      for window in meaning.clauses[clause].windows.indices {
        if let year = years[next] {
          meaning.clauses[clause].windows[window] =
            meaning.clauses[clause].windows[window].dated(year)
        }
        next += 1
      }
    }
    return true
  }
}

extension ActivityTiming.Clause {
  /// Whether all its times are said in one way. In ”senast 1 mars och 1 oktober” nobody knows
  /// whether the second is a last day too, nor in ”våren 2017 och 2018” whether that is the spring.
  fileprivate var isOfOneKind: Bool {
    Set(windows.map { [$0.from?.kind, $0.to?.kind] }).count < 2
      && Set(windows.map(\.isBareYear)).count < 2
  }
}

extension CalendarWindow.Edge {
  fileprivate enum Kind { case first, last, dayBefore, dayAfter }

  fileprivate var kind: Kind {
    switch self {
    case .first: .first
    case .last: .last
    case .dayBefore: .dayBefore
    case .dayAfter: .dayAfter
    }
  }
}

extension CalendarWindow {
  fileprivate var isBareYear: Bool { from?.span.part == .year && to?.span.part == .year }
}

extension ActivityTiming.Frequency {
  /// A rate and a number of times that stand beside each other; nil where they are two answers.
  fileprivate func joined(with other: Self) -> Self? {
    let (rate, count) = isCounted ? (other, self) : (self, other)
    guard !rate.isCounted, rate.unit != nil, count.isCounted, count.unit == nil else { return nil }
    var both = count
    both.unit = rate.unit
    both.interval = rate.interval
    both.isAtLeast = rate.isAtLeast || count.isAtLeast
    return both
  }
}

extension TimingReader {
  mutating func take(_ token: TimingToken) -> Bool {
    guard index < tokens.count, tokens[index] == token else { return false }
    index += 1
    return true
  }

  mutating func take(_ word: String) -> Bool { take(.word(word)) }

  mutating func takeAny(_ phrases: [[String]]) -> Bool {
    guard let phrase = phrases.first(where: stands) else { return false }
    index += phrase.count
    return true
  }

  private func stands(_ phrase: [String]) -> Bool {
    guard index + phrase.count <= tokens.count else { return false }
    return phrase.indices.allSatisfy { place in
      guard case .word(let word) = tokens[index + place] else { return false }
      return word == phrase[place]
    }
  }

  mutating func takeWord(in words: Set<String>) -> Bool {
    guard index < tokens.count, case .word(let word) = tokens[index], words.contains(word) else {
      return false
    }
    index += 1
    return true
  }

  mutating func takeValue<Value>(of words: [String: Value]) -> Value? {
    guard index < tokens.count, case .word(let word) = tokens[index], let value = words[word]
    else { return nil }
    index += 1
    return value
  }

  mutating func takeNumber(_ range: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, case .number(let number) = tokens[index], range.contains(number)
    else { return nil }
    index += 1
    return number
  }

  mutating func takeOrdinal() -> Int? {
    if index < tokens.count, case .ordinal(let number) = tokens[index] {
      index += 1
      return number
    }
    return takeValue(of: TimingWords.ordinals)
  }

  mutating func markOngoing() { meaning.isOngoing = true }

  /// Reads, or leaves everything as it was.
  mutating func attempt<Value>(_ read: (inout TimingReader) -> Value?) -> Value? {
    let before = self
    if let value = read(&self) { return value }
    self = before
    return nil
  }
}
