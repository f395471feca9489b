extension TimingReader {
  mutating func frequency() -> ActivityTiming.Frequency? {
    var frequency = ActivityTiming.Frequency()
    frequency.isAtLeast = take("minst") || take("åtminstone")
    if let (unit, interval) = attempt({ $0.rate() }) {
      (frequency.unit, frequency.interval) = (unit, interval)
      return frequency
    }
    guard let (count, most) = count() else { return nil }
    (frequency.count, frequency.most, frequency.isCounted) = (count, most, true)
    let hasTimes = takeWord(in: TimingWords.times)
    // ”15 varje månad” and ”15 i månaden” may be the fifteenth: a bare number is only `2/termin`.
    let isNext = index < tokens.count
    if !hasTimes, !(isNext && [.slash, .word("per")].contains(tokens[index])) {
      return frequency.isAtLeast && isAtEndOfItem ? frequency : nil
    }
    if let (unit, interval) = attempt({ $0.perUnit() }) {
      (frequency.unit, frequency.interval) = (unit, interval)
    } else if !hasTimes {
      return nil
    }
    return frequency
  }

  /// `årligen`, `varje kvartal`, `varannan månad`, `var tredje vecka`
  private mutating func rate() -> (ActivityTiming.Unit, Int)? {
    if let unit = takeValue(of: TimingWords.rates) { return (unit, 1) }
    if take("varje") { return takeValue(of: TimingWords.units).map { ($0, 1) } }
    var interval = 1
    if take("varannan") {
      interval = 2
    } else if take("var") {
      guard let ordinal = takeOrdinal() else { return nil }
      // ”Var 14:e dag” is every other week.
      if take("dag") { return ordinal > 0 && ordinal % 7 == 0 ? (.week, ordinal / 7) : nil }
      interval = ordinal
    } else {
      return nil
    }
    guard let unit = takeValue(of: TimingWords.units), unit == .month || unit == .week else {
      return nil
    }
    return (unit, interval)
  }

  private mutating func perUnit() -> (ActivityTiming.Unit, Int)? {
    if take("per") || take(.slash) { return takeValue(of: TimingWords.units).map { ($0, 1) } }
    if take("i") || take("om") {
      return takeValue(of: TimingWords.definiteUnits).map { ($0, 1) }
    }
    return rate()
  }

  /// `4`, `fyra`, `2–3`, `två till tre`
  private mutating func count() -> (Int, Int?)? {
    guard let number = takeCount() else { return nil }
    let most: Int? = attempt {
      guard $0.take(.dash) || $0.take("till") || $0.take("eller") else { return nil }
      return $0.takeCount()
    }
    guard let most else { return (number, nil) }
    return number < most ? (number, most) : nil
  }

  private mutating func takeCount() -> Int? {
    guard index < tokens.count else { return nil }
    let number: Int? =
      switch tokens[index] {
      case .number(let number): number
      case .word(let word): TimingWords.numbers[word]
      case .ordinal, .day, .month, .dash, .slash, .comma, .unknown: nil
      }
    guard let number, (1...999).contains(number) else { return nil }
    index += 1
    return number
  }

  private var isAtEndOfItem: Bool {
    index >= tokens.count || tokens[index] == .comma || tokens[index] == .word("och")
  }
}
