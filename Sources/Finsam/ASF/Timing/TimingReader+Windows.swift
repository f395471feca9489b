extension TimingReader {
  mutating func window() -> CalendarWindow? {
    if let end = attempt({ $0.deadline() }) { return CalendarWindow(to: end) }
    if take("efter") { return pointed().map { CalendarWindow(from: .dayAfter($0)) } }
    if takeAny(TimingWords.fromAndWith) { return windowFrom() }
    if take("mellan") {
      guard let first = pointed(), take("och"), let last = pointed() else { return nil }
      return CalendarWindow.from(first, to: last)
    }
    return windowWithin()
  }

  /// `senast 30 juni`, `till och med maj`, `före sommaren`, `före årets slut`
  private mutating func deadline() -> CalendarWindow.Edge? {
    if take("senast") {
      _ = take("vid")
      if takeAny([["årets", "slut"]]) { return .last(CalendarSpan(.year)) }
      _ = takeAny([["utgången", "av"], ["slutet", "av"]])
      return pointed().map { .last($0) }
    }
    if takeAny(TimingWords.untilAndWith) { return pointed().map { .last($0) } }
    if takeWord(in: TimingWords.before) {
      if takeAny([["årsskiftet"], ["årets", "slut"]]) { return .last(CalendarSpan(.year)) }
      if take("halvårsskiftet") { return .last(CalendarSpan(.half(1))) }
      if takeAny([["utgången", "av"], ["slutet", "av"]]) { return pointed().map { .last($0) } }
      return pointed().map { .dayBefore($0) }
    }
    // ”Till 30 juni” is until it; ”till hösten” may be until it or in it.
    guard takeAny([["fram", "till"], ["till"]]), let span = pointed(), case .date = span.part
    else { return nil }
    return .last(span)
  }

  /// What begins and has no end is ongoing from then on.
  private mutating func windowFrom() -> CalendarWindow? {
    guard let first = pointed() else { return nil }
    if let last = attempt({ $0.end() }) { return CalendarWindow.from(first, to: last) }
    markOngoing()
    return CalendarWindow(from: .first(first))
  }

  private mutating func windowWithin() -> CalendarWindow? {
    _ = takeWord(in: TimingWords.within)
    _ = takeAny([["perioden"], ["tiden"]])
    var isEvery = false
    if take("hela") { markOngoing() } else { isEvery = take("varje") }
    if let range = attempt({ $0.numberedRange() }) { return isEvery ? nil : range }
    guard let first = span() else { return nil }
    let isDash = index < tokens.count && tokens[index] == .dash
    guard let last = attempt({ $0.end() }) else { return CalendarWindow(first) }
    // ”Varje vår 2017–2019” is a spring in each of the years, which no window is.
    if isEvery { return nil }
    // `2017-Q3` is written so for the third quarter of the year.
    if isDash, first.part == .year, let year = first.year, last.part != .year, last.year == nil {
      return CalendarWindow(CalendarSpan(last.part, year: year))
    }
    return CalendarWindow.from(first, to: last)
  }

  private mutating func end() -> CalendarSpan? {
    guard take(.dash) || takeAny(TimingWords.untilAndWith) || take("till") else { return nil }
    return pointed()
  }

  /// `1–15 mars 2017`, `v 10–12`
  private mutating func numberedRange() -> CalendarWindow? {
    if takeWord(in: TimingWords.weeks) || take("veckorna") {
      guard let first = takeNumber(1...53), take(.dash), let last = takeNumber(1...53),
        !isDayAndMonth
      else { return nil }
      let year = year()
      return CalendarWindow(
        from: .first(CalendarSpan(.week(first), year: year)),
        to: .last(CalendarSpan(.week(last), year: year)))
    }
    guard let first = takeNumber(1...31), take(.dash), let last = takeNumber(1...31),
      let month = takeValue(of: TimingWords.months)
    else { return nil }
    let year = year()
    return CalendarWindow(
      from: .first(CalendarSpan(.date(month: month, day: first), year: year)),
      to: .last(CalendarSpan(.date(month: month, day: last), year: year)))
  }

  /// Whether the number that was taken is a day, as in `v 20 – 30 juni`.
  private var isDayAndMonth: Bool {
    guard index < tokens.count else { return false }
    if case .word(let word) = tokens[index] { return TimingWords.months[word] != nil }
    return tokens[index] == .slash
  }

  private mutating func pointed() -> CalendarSpan? {
    _ = takeWord(in: TimingWords.within)
    return span()
  }

  private mutating func year() -> Int? {
    attempt {
      _ = $0.take("år")
      return $0.takeNumber(1900...2199)
    }
  }

  private mutating func span() -> CalendarSpan? {
    guard index < tokens.count else { return nil }
    switch tokens[index] {
    case .day(let day):
      index += 1
      return CalendarSpan(day)
    case .month(let year, let month):
      index += 1
      return (1900...2199).contains(year) ? CalendarSpan(.month(month), year: year) : nil
    case .number, .ordinal: return spanAfterNumber()
    case .word: return namedSpan()
    case .dash, .slash, .comma, .unknown: return nil
    }
  }

  /// `2017`, `30 juni`, `30/6 2017`, `1:a kvartalet`
  private mutating func spanAfterNumber() -> CalendarSpan? {
    if let year = takeNumber(1900...2199) { return CalendarSpan(.year, year: year) }
    let cardinal = takeNumber(1...31)
    let isCardinal = cardinal != nil
    guard let number = cardinal ?? takeOrdinal(), (1...31).contains(number) else { return nil }
    if let month = takeValue(of: TimingWords.months) ?? (take("jul") ? 7 : nil) {
      return CalendarSpan(.date(month: month, day: number), year: year())
    }
    // ”2 kvartal” is how many, ”2:a kvartalet” which.
    if isCardinal, index < tokens.count, case .word(let word) = tokens[index],
      TimingWords.units[word] != nil
    {
      return nil
    }
    if let part = takeValue(of: TimingWords.numbered) {
      return CalendarSpan(part(number), year: year())
    }
    guard take(.slash), let month = takeNumber(1...12) else { return nil }
    return CalendarSpan(.date(month: month, day: number), year: year())
  }

  private mutating func namedSpan() -> CalendarSpan? {
    if let month = takeValue(of: TimingWords.months) {
      _ = take("månad")
      return CalendarSpan(.month(month), year: year())
    }
    let isTerm = tokens[index] == .word("vt") || tokens[index] == .word("ht")
    if let season = takeValue(of: TimingWords.seasons) {
      // A school writes VT17.
      let year = year() ?? (isTerm ? takeNumber(10...99).map { 2000 + $0 } : nil)
      return CalendarSpan(season, year: year)
    }
    if let ordinal = takeValue(of: TimingWords.ordinals) {
      guard let part = takeValue(of: TimingWords.numbered) else { return nil }
      return CalendarSpan(part(ordinal), year: year())
    }
    if let part = takeValue(of: TimingWords.numbered) {
      guard let number = takeNumber(1...4) else { return nil }
      return CalendarSpan(part(number), year: year())
    }
    if takeWord(in: TimingWords.weeks) {
      guard let week = takeNumber(1...53) else { return nil }
      return CalendarSpan(.week(week), year: year())
    }
    guard takeWord(in: TimingWords.years) else { return nil }
    return CalendarSpan(.year, year: year())
  }
}

extension CalendarWindow {
  /// Nil where only the end is a bare year: `maj-2017` may be that May, and ”våren 2017–2018” the
  /// spring of each year.
  fileprivate static func from(_ first: CalendarSpan, to last: CalendarSpan) -> CalendarWindow? {
    if last.part == .year, first.part != .year { return nil }
    return CalendarWindow(from: .first(first), to: .last(last)).sharingYear
  }

  /// `mars–maj 2017` begins in 2017, and `mars 2017–maj` ends in it.
  fileprivate var sharingYear: CalendarWindow {
    guard let year = to?.span.year ?? from?.span.year else { return self }
    return dated(year)
  }
}
