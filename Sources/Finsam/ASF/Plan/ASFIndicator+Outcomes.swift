extension Outcome {
  /// The year that it is stated for: the one that its id is, else that of its day, else the one
  /// that the printed time names. Nil where none of them says.
  package var ofYear: Year? {
    if let named = Year(id: id) { return named }
    if let day = day?.day { return Year(day.year) }
    let timing = ActivityTiming(time)
    // A time that names its year is the same whatever year it is read in.
    guard let days = timing.days(in: Year(2001)), days == timing.days(in: Year(2002)),
      days.lowerBound.year == days.upperBound.year
    else { return nil }
    return Year(days.lowerBound.year)
  }
}

extension ASFIndicator {
  /// What is stated for the year, unless that is from before it began: the outcome whose id is the
  /// year, else the one with the latest day, and of several without a day the last.
  package func statedOutcome(in year: Year) -> Outcome? {
    let own = outcomes.filter { $0.ofYear == year && !isBaseline($0, in: year) }
    return own.first { $0.id == year.text }
      ?? own.enumerated().max { left, right in
        (left.element.day.text, left.offset) < (right.element.day.text, right.offset)
      }?.element
  }

  /// Whether it says how things stood before the year began.
  private func isBaseline(_ outcome: Outcome, in year: Year) -> Bool {
    guard let start = start(in: year), let days = outcome.days(in: year) else { return false }
    return days.upperBound <= start
  }

  /// Why nothing is computed from the outcome; nil where something is.
  package func reasonUnused(_ outcome: Outcome) -> String? {
    guard let year = outcome.ofYear else {
      return "det framgår inte vilket år det gäller. Ge det en dag, eller året som id"
    }
    if isBaseline(outcome, in: year) {
      return "det är inte från en senare dag än utgångsläget för \(year.text)"
    }
    guard let used = statedOutcome(in: year), used.id != outcome.id else { return nil }
    return "utfallet ”\(used.id.oneLine)” gäller också \(year.text) och går före"
  }
}
