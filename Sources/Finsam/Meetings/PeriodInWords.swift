/// The times that a wording names, as far as they are days, months and years: `fr.o.m. 2014-07-01`,
/// `juli–december 2014`, `under 2015 och 2016`.
///
/// A day that nothing says is a first or a last day is the day of something else.
struct PeriodInWords {
  /// A day of which the year, or the day of the month, may not be said.
  struct NamedDay: Equatable {
    var year: Int?
    let month: Int
    /// Nil for a whole month.
    let day: Int?
    let printed: String
  }

  struct NamedYear: Equatable {
    let year: Int
    let printed: String
  }

  private(set) var firstDays: [NamedDay] = []
  private(set) var lastDays: [NamedDay] = []
  private(set) var firstYears: [NamedYear] = []
  private(set) var lastYears: [NamedYear] = []
  /// Whether a season or the turn of a year is named, which begin when nobody has said.
  private(set) var isVague = false
  private(set) var isOpen = false

  private enum Token {
    case day(NamedDay)
    case year(NamedYear)
    case years(NamedYear, NamedYear)
    case days(NamedDay, NamedDay)
    case dash
    case first
    case last
    case during
    case between
    case other
  }

  init(_ wording: String) {
    let words = Self.words(of: wording)
    isVague = words.contains { word in Self.seasons.contains { word.hasPrefix($0) } }
    isOpen = zip(words, words.dropFirst()).contains { $0 == "tills" && $1 == "vidare" }
    var tokens: [Token] = []
    var place = 0
    while place < words.count {
      let (token, length) = Self.token(words[place...])
      tokens.append(token)
      place += length
    }
    read(tokens)
  }

  /// Whether it says when the period ends.
  var saysEnd: Bool { !lastDays.isEmpty || !lastYears.isEmpty || isOpen }

  /// What the wording says that the first day is, where the day is none of that.
  func disagreement(first day: Day) -> String? {
    disagreement(day, firstDays, firstYears, isLast: false)
  }

  func disagreement(last day: Day) -> String? {
    disagreement(day, lastDays, lastYears, isLast: true)
  }

  private func disagreement(
    _ day: Day, _ days: [NamedDay], _ years: [NamedYear], isLast: Bool
  ) -> String? {
    if isVague || days.isEmpty && years.isEmpty { return nil }
    if days.contains(where: { $0.isDay(day, isLast: isLast) }) { return nil }
    let atEdge = isLast ? day.month == 12 && day.day == 31 : day.month == 1 && day.day == 1
    if days.isEmpty || atEdge, years.contains(where: { $0.year == day.year }) { return nil }
    var told: [String] = []
    for text in days.map(\.printed) + years.map(\.printed) where !told.contains(text) {
      told.append(text)
    }
    return told.joined(separator: ", ")
  }
}

extension PeriodInWords.NamedDay {
  fileprivate func isDay(_ other: Day, isLast: Bool) -> Bool {
    let last = Day.daysInMonth(other.month, of: other.year)
    return (year ?? other.year) == other.year && month == other.month
      && (day ?? (isLast ? last : 1)) == other.day
  }
}

/// How the words are read.
extension PeriodInWords {
  private static let seasons = [
    "vår", "höst", "sommar", "vinter", "årsskift", "halvårsskift", "läsår", "termin",
  ]

  private static func words(of wording: String) -> [String] {
    var text = wording.lowered
    for dash in ["–", "—", "−"] { text = text.replacing(dash, with: " - ") }
    text = text.replacing("fr. o. m.", with: "fr.o.m.").replacing("t. o. m.", with: "t.o.m.")
    return text.split(whereSeparator: \.isWhitespace).flatMap(parted).compactMap { own in
      if own == "-" { return "-" }
      var word = own
      while let last = word.last, !last.isLetter, !last.isNumber { word = word.dropLast() }
      while let first = word.first, !first.isLetter, !first.isNumber { word = word.dropFirst() }
      return word.isEmpty ? nil : String(word)
    }
  }

  /// `18-19` and `2014-07-01-2014-12-31` as two with a stroke between.
  private static func parted(_ word: Substring) -> [Substring] {
    if word.count >= 21, isoDay(String(word.prefix(10))) != nil, word.dropFirst(10).first == "-" {
      return [word.prefix(10), "-", word.dropFirst(11)]
    }
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    let areDays =
      ends.count == 2 && ends.allSatisfy { (1...2).contains($0.count) && Int($0) != nil }
    return areDays ? [ends[0], "-", ends[1]] : [word]
  }

  private static func token(_ words: ArraySlice<String>) -> (Token, length: Int) {
    let start = words.startIndex
    func word(_ offset: Int) -> String {
      words.indices.contains(start + offset) ? words[start + offset] : ""
    }
    switch word(0) {
    case "-": return (.dash, 1)
    case "fr.o.m", "from": return (.first, 1)
    case "från": return (.first, word(1) == "och" && word(2) == "med" ? 3 : 1)
    case "t.o.m", "tom", "längst": return (.last, 1)
    case "till": return (.last, word(1) == "och" && word(2) == "med" ? 3 : 1)
    case "under", "perioden", "för", "avseende", "avser", "åren", "budgetåret", "kalenderåret":
      return (.during, 1)
    case "år", "den", "tiden", "hela": return (.between, 1)
    case "och", "samt": return (.between, 1)
    default: break
    }
    if let day = isoDay(word(0)) { return (.day(day), 1) }
    if let part = partOfYear(word(0), word(1), word(2)) {
      return (.days(part.0, part.1), part.length)
    }
    if let (first, length) = monthDay(words) { return (.day(first), length) }
    // `18 - 19 september`.
    if let first = Int(word(0)), (1...31).contains(first), word(1) == "-",
      let (last, length) = monthDay(words.dropFirst(2)), last.day != nil
    {
      let begun = NamedDay(
        year: last.year, month: last.month, day: first, printed: "\(first)–\(last.printed)")
      return (.days(begun, last), length + 2)
    }
    if let year = year(word(0)) { return (.year(year), 1) }
    let ends = word(0).split(whereSeparator: { $0 == "-" || $0 == "/" }).map(String.init)
    if ends.count == 2, let first = year(ends[0]), let last = year(ends[1]) {
      return (.years(first, last), 1)
    }
    if ends.count == 2, let first = month(ends[0]), let last = month(ends[1]) {
      let year = year(word(1))
      return (
        .days(
          NamedDay(year: year?.year, month: first, day: nil, printed: word(0)),
          NamedDay(year: year?.year, month: last, day: nil, printed: word(0))),
        year == nil ? 1 : 2
      )
    }
    return (.other, 1)
  }

  private static func isoDay(_ word: String) -> NamedDay? {
    do throws(InvalidInput) {
      let day = try Day(text: word)
      return NamedDay(year: day.year, month: day.month, day: day.day, printed: word)
    } catch { return nil }
  }

  private static func year(_ word: String) -> NamedYear? {
    guard word.utf8.count == 4, let year = Int(word), (1990...2099).contains(year) else {
      return nil
    }
    return NamedYear(year: year, printed: word)
  }

  private static func month(_ word: String) -> Int? {
    Day.monthNames.firstIndex(of: word).map { $0 + 1 }
  }

  /// `1 juli 2014`, `juli 2014`, `juli`.
  private static func monthDay(_ words: ArraySlice<String>) -> (NamedDay, length: Int)? {
    let own = words.prefix(3).map(\.self)
    let day = own.first.flatMap { $0.utf8.count > 2 ? nil : Int($0) }
    let first = day == nil ? 0 : 1
    guard own.count > first, let month = month(own[first]) else { return nil }
    if let day, !(1...31).contains(day) { return nil }
    let year = own.count > first + 1 ? year(own[first + 1]) : nil
    let length = first + 1 + (year == nil ? 0 : 1)
    return (
      NamedDay(
        year: year?.year, month: month, day: day,
        printed: own.prefix(length).joined(separator: " ")), length
    )
  }

  /// `första halvåret 2015`, `andra kvartalet`.
  private static func partOfYear(
    _ ordinal: String, _ part: String, _ year: String
  ) -> (NamedDay, NamedDay, length: Int)? {
    let numbers = ["första": 1, "andra": 2, "tredje": 3, "fjärde": 4]
    let months = ["halvåret": 6, "kvartalet": 3]
    guard let number = numbers[ordinal], let length = months[part], number * length <= 12 else {
      return nil
    }
    let year = self.year(year)
    let printed = [ordinal, part, year?.printed].compactMap(\.self).joined(separator: " ")
    return (
      NamedDay(
        year: year?.year, month: (number - 1) * length + 1, day: nil, printed: printed),
      NamedDay(year: year?.year, month: number * length, day: nil, printed: printed),
      year == nil ? 2 : 3
    )
  }

  private mutating func read(_ tokens: [Token]) {
    /// What the tokens before say of the next time.
    var marker = Token.other
    var isListed = false
    for place in tokens.indices {
      let follows: Token = tokens.indices.contains(place + 1) ? tokens[place + 1] : .other
      switch tokens[place] {
      case .first, .last, .during: marker = tokens[place]
      case .between: break
      case .dash:
        // Between a time and another: what follows is the last.
        if case .some = Self.time(place > 0 ? tokens[place - 1] : .other) { marker = .last }
      case .other: (isListed, marker) = (false, .other)
      case .day(var day):
        if case .dash = follows { marker = .first }
        if day.year == nil, case .dash = follows, place + 2 < tokens.count,
          case .day(let last) = tokens[place + 2]
        {
          day.year = last.year
        }
        add(day, marker)
        marker = .other
      case .days(let first, let last):
        firstDays.append(first)
        lastDays.append(last)
        marker = .other
      case .years(let first, let last):
        firstYears.append(first)
        lastYears.append(last)
        marker = .other
      case .year(let year):
        if case .dash = follows { marker = .first }
        if isListed, Self.isDuring(marker), !lastYears.isEmpty {
          lastYears[lastYears.count - 1] = year
        } else {
          add(year, marker)
        }
        // `under 2014, 2015 och 2016` is to the last of them.
        isListed = Self.isDuring(marker)
        if case .between = follows { continue }
        if case .year = follows { continue }
        (isListed, marker) = (false, .other)
      }
    }
  }

  private static func isDuring(_ marker: Token) -> Bool {
    if case .during = marker { true } else { false }
  }

  private static func time(_ token: Token) -> Token? {
    switch token {
    case .day, .year, .days, .years: token
    case .dash, .first, .last, .during, .between, .other: nil
    }
  }

  private mutating func add(_ day: NamedDay, _ marker: Token) {
    switch marker {
    case .first: firstDays.append(day)
    case .last: lastDays.append(day)
    case .during where day.day == nil:
      firstDays.append(day)
      lastDays.append(day)
    default: break
    }
  }

  private mutating func add(_ year: NamedYear, _ marker: Token) {
    switch marker {
    case .first: firstYears.append(year)
    case .last: lastYears.append(year)
    case .during:
      firstYears.append(year)
      lastYears.append(year)
    default: break
    }
  }
}
