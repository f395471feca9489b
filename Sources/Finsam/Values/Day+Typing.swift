extension Day {
  /// The day a person means by `12 mars`, `12/3`, `idag`, `imorgon`, `v 37` or `2014-03-12`.
  ///
  /// Without a year it is `year`, or that of `today`. A week is its Monday.
  package init(typed text: String, today: Day, in year: Year? = nil) throws(InvalidInput) {
    let typed = text.trimmed.lowercased()
    switch typed {
    case "idag", "i dag", "nu": self = today
    case "igår", "i går": self = today.adding(days: -1)
    case "imorgon", "i morgon": self = today.adding(days: 1)
    default: self = try Day.parsed(typed, shown: text, in: year?.number ?? today.year)
    }
  }

  private static func parsed(_ typed: String, shown text: String, in ownYear: Int)
    throws(InvalidInput) -> Day
  {
    if typed.utf8.count == 8, let number = Int(typed) {
      return try existing(number / 10_000, number / 100 % 100, number % 100, in: text)
    }
    let words = typed.split { $0 == " " || $0 == "." }.map(String.init)
    if let week = week(words, in: ownYear) { return week }
    if let first = words.first, let day = Int(first), words.count >= 2,
      let month = monthNames.firstIndex(where: { $0.hasPrefix(words[1]) && words[1].count >= 3 })
    {
      let year = words.count > 2 ? Int(words[2]) : ownYear
      guard let year, words.count <= 3 else { throw .notADay(text) }
      return try existing(year, month + 1, day, in: text)
    }
    let numbers = typed.split(separator: "/").map { Int($0) }
    if numbers.count == 2 || numbers.count == 3, let day = numbers[0], let month = numbers[1] {
      let year = numbers.count == 3 ? numbers[2] : ownYear
      guard let year else { throw .notADay(text) }
      return try existing(year, month, day, in: text)
    }
    return try Day(text: typed)
  }

  private static func week(_ words: [String], in ownYear: Int) -> Day? {
    guard let first = words.first, first.hasPrefix("v") else { return nil }
    let isApart = first == "v" || first == "vecka"
    let numbers = (isApart ? words.dropFirst() : [String(first.dropFirst())] + words.dropFirst())
      .map { Int($0) }
    guard (1...2).contains(numbers.count), let week = numbers[0] else { return nil }
    guard numbers.count == 2 else { return monday(ofWeek: week, year: ownYear) }
    return numbers[1].flatMap { monday(ofWeek: week, year: $0) }
  }

  private static func existing(_ year: Int, _ month: Int, _ day: Int, in text: String)
    throws(InvalidInput) -> Day
  {
    if let day = Day(year: year, month: month, day: day) { return day }
    guard (1...12).contains(month), (1...31).contains(day), (1600...9999).contains(year) else {
      throw .notADay(text)
    }
    throw .noSuchDay(year: year, month: month, day: day)
  }
}
