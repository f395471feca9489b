/// Reads days as people write them, day before month: the one reader of forms, commands and import.
struct DayReader {
  /// Nil where a text has to mean the same whenever it is read.
  let today: Day?
  /// That of a day without one; nil for today's.
  let year: Int?
  /// Whether a day without a year, and a weekday, is the latest one, today among them.
  var isPast = false

  func day(_ text: String) throws(InvalidInput) -> Day {
    let typed = Self.withoutOpening(Self.withoutMidnight(text.trimmed.lowercased()))
    if typed.utf8.allSatisfy(Self.isOfNumbers) { return try day(ofNumbers: typed, in: text) }
    let words = typed.split { $0.isWhitespace || $0 == "." || $0 == "," }.map(String.init)
    if let shift = DayReader.shifts[words.joined(separator: " ")] {
      return try relative(text).adding(days: shift)
    }
    if let day = try weekday(words, of: typed, in: text) { return day }
    if let week = try week(words, in: text) { return week }
    return try day(ofWords: words, in: text)
  }

  private static let shifts = [
    "idag": 0, "i dag": 0, "nu": 0, "igår": -1, "i går": -1, "imorgon": 1, "i morgon": 1,
    "i förrgår": -2, "förrgår": -2, "övermorgon": 2, "i övermorgon": 2,
  ]

  private func relative(_ text: String) throws(InvalidInput) -> Day {
    guard let today else { throw .relativeDay(text) }
    return today
  }
}

extension DayReader {
  /// `2014-12-31 00:00:00` and `2014-12-31T00:00`, as spreadsheets have it, without the time.
  private static func withoutMidnight(_ text: String) -> String {
    guard text.utf8.last == UInt8(ascii: "0"), text.utf8.contains(UInt8(ascii: ":")),
      let place = text.lastIndex(where: { $0 == " " || $0 == "t" }),
      text[place...].dropFirst().allSatisfy({ "0:.".contains($0) })
    else { return text }
    return String(text[..<place])
  }

  /// `den 12 mars`, `på fredag`
  private static func withoutOpening(_ text: String) -> String {
    let opening = ["den ", "på "].first { text.hasPrefix($0) }
    return opening.map { String(text.dropFirst($0.count)).trimmed } ?? text
  }

  private static func isOfNumbers(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || " /.-".utf8.contains(byte)
  }

  private func day(ofNumbers typed: String, in text: String) throws(InvalidInput) -> Day {
    let words = typed.split { " /.-".contains($0) }
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == words.count, !typed.contains("--") else { throw .notADay(text) }
    switch words.map(\.utf8.count) {
    case [8]:
      return try existing(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100, text)
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]:
      return try existing(numbers[0], numbers[1], numbers[2], text)
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]:
      return try existing(numbers[2], numbers[1], numbers[0], text)
    case [6]:
      return try existing(
        whole(numbers[0] / 10_000, text), numbers[0] / 100 % 100, numbers[0] % 100, text)
    case [1, 1, 2], [1, 2, 2], [2, 1, 2], [2, 2, 2]:
      // A year that stands apart is no day.
      let isApart = typed.split(separator: " ").count == 2 && !typed.hasPrefix("\(words[0]) ")
      if isApart { return try existing(whole(numbers[2], text), numbers[1], numbers[0], text) }
      return try short(numbers[0], numbers[1], numbers[2], text)
    case [1, 1], [1, 2], [2, 1], [2, 2]:
      guard typed.contains(where: { $0 == "/" || $0 == "." }) else { throw .notADay(text) }
      return try inOwnYear(text) { year throws(InvalidInput) in
        try existing(year, numbers[1], numbers[0], text)
      }
    default: throw .notADay(text)
    }
  }

  /// Three numbers of two digits: the year may be the last of them or the first.
  private func short(_ first: Int, _ second: Int, _ third: Int, _ text: String)
    throws(InvalidInput) -> Day
  {
    let (last, leading) = (try whole(third, text), try whole(first, text))
    let readings = [
      Day(year: last, month: second, day: first), Day(year: leading, month: second, day: third),
    ].compactMap(\.self)
    if readings.count == 2, readings[0] != readings[1] { throw .ambiguousDay(text, readings) }
    guard let day = readings.first else { return try existing(last, second, first, text) }
    return day
  }

  /// The year of two digits: the latest that lies less than twenty years ahead.
  private func whole(_ digits: Int, _ text: String) throws(InvalidInput) -> Int {
    guard let today else { throw .noYear(text) }
    let year = today.year / 100 * 100 + digits
    return year >= today.year + 20 ? year - 100 : year
  }

  /// A day that says no year: of what has been in the year before, where it is yet to come in this.
  private func inOwnYear(_ text: String, _ day: (Int) throws(InvalidInput) -> Day)
    throws(InvalidInput) -> Day
  {
    guard let own = year ?? today?.year else { throw .noYear(text) }
    let found = try day(own)
    guard isPast, year == nil, let today, found > today else { return found }
    do throws(InvalidInput) { return try day(own - 1) } catch { return found }
  }

  private func existing(_ year: Int, _ month: Int, _ day: Int, _ text: String)
    throws(InvalidInput) -> Day
  {
    if let day = Day(year: year, month: month, day: day) { return day }
    guard (1...12).contains(month), (1...31).contains(day), (1600...9999).contains(year) else {
      throw .notADay(text)
    }
    throw .noSuchDay(year: year, month: month, day: day)
  }
}

extension DayReader {
  /// `31 december 2014`, `31 dec`, `31:a december`
  private func day(ofWords words: [String], in text: String) throws(InvalidInput) -> Day {
    guard (2...3).contains(words.count), let day = Int(words[0].withoutOrdinalEnding),
      words[1].count >= 3,
      let month = Day.monthNames.firstIndex(where: { $0.hasPrefix(words[1]) })
    else { throw .notADay(text) }
    guard words.count == 3 else {
      return try inOwnYear(text) { year throws(InvalidInput) in
        try existing(year, month + 1, day, text)
      }
    }
    guard let number = Int(words[2]) else { throw .notADay(text) }
    let year = words[2].utf8.count == 2 ? try whole(number, text) : number
    return try existing(year, month + 1, day, text)
  }

  private func week(_ words: [String], in text: String) throws(InvalidInput) -> Day? {
    guard let first = words.first, first.hasPrefix("v"), today != nil else { return nil }
    let isApart = first == "v" || first == "vecka"
    let numbers = (isApart ? words.dropFirst() : [String(first.dropFirst())] + words.dropFirst())
      .map { Int($0) }
    guard (1...2).contains(numbers.count), let week = numbers[0] else { return nil }
    guard numbers.count == 2 else {
      return try inOwnYear(text) { year throws(InvalidInput) in
        guard let monday = Day.monday(ofWeek: week, year: year) else { throw .notADay(text) }
        return monday
      }
    }
    return numbers[1].flatMap { Day.monday(ofWeek: week, year: $0) }
  }

  /// `fredag`, `nästa fredag` and `förra fredagen` (of the week after and before, from Monday on),
  /// `i fredags`, and `fredag 12/3`, which has to be one.
  private func weekday(_ words: [String], of typed: String, in text: String)
    throws(InvalidInput) -> Day?
  {
    guard let first = words.first else { return nil }
    if let weekday = DayReader.weekday(first) {
      guard words.count == 1 else {
        return try day(words.dropFirst(), of: typed, being: weekday, in: text)
      }
      let today = try relative(text)
      if isPast { return today.adding(days: -((today.weekday - weekday + 7) % 7)) }
      let coming = today.adding(days: (weekday - today.weekday + 7) % 7)
      if coming == today { throw .ambiguousDay(text, [today, today.adding(days: 7)]) }
      return coming
    }
    guard words.count == 2 else { return nil }
    if first == "i", words[1].hasSuffix("s"), let weekday = DayReader.weekday(words[1].dropLast()) {
      let today = try relative(text)
      return today.adding(days: -((today.weekday - weekday + 6) % 7 + 1))
    }
    guard let weeks = ["nästa": 1, "förra": -1][first], let weekday = DayReader.weekday(words[1])
    else { return nil }
    let today = try relative(text)
    return today.adding(days: weekday - today.weekday + 7 * weeks)
  }

  private func day(
    _ words: ArraySlice<String>, of typed: String, being weekday: Int, in text: String
  ) throws(InvalidInput) -> Day {
    let rest = words.first == "den" ? words.dropFirst() : words
    let isOfNumbers = rest.allSatisfy { $0.utf8.allSatisfy(DayReader.isOfNumbers) }
    // A point between numbers was taken for one between words.
    let numbers = typed.drop { !$0.isNumber }
    // The weekday tells whether it is the day of this year.
    let exact = DayReader(today: today, year: year)
    let day =
      isOfNumbers
      ? try exact.day(ofNumbers: String(numbers), in: text)
      : try exact.day(ofWords: Array(rest), in: text)
    guard day.weekday == weekday else { throw .otherWeekday(day, weekday) }
    return day
  }

  /// 1 for `måndag`, `måndagen`, `mån` and `mandag`; nil for other words.
  private static func weekday(_ word: some StringProtocol) -> Int? {
    let plain = Folding.plain(String(word))
    guard plain.count >= 3 else { return nil }
    return plainWeekdays.firstIndex { $0.hasPrefix(plain) || $0 + "en" == plain }.map { $0 + 1 }
  }

  private static let plainWeekdays = Day.weekdayNames.map(Folding.plain)
}

extension String {
  /// `31:a` as `31`.
  fileprivate var withoutOrdinalEnding: String {
    hasSuffix(":a") || hasSuffix(":e") ? String(dropLast(2)) : self
  }
}
