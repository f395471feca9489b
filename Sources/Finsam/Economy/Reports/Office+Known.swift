extension Office {
  /// What was known of the economy on a day: without prognoses, requisitions and decisions that
  /// came later, and without the closing of years that had not ended. What is entered as the
  /// outcome of a year that is closed by now is of the whole year, and was not known then.
  func economyKnown(on day: Day) -> Office {
    func isLater(_ other: PrintedDay?) -> Bool { other?.day.map { day < $0 } ?? false }
    func hasEnded(_ year: Year?) -> Bool {
      year.map { $0.number < day.year || $0.number == day.year && day.month == 12 && day.day == 31 }
        ?? true
    }
    var office = self
    office.economy.prognoses.removeAll { isLater($0.day) }
    office.economy.requisitions.removeAll { isLater($0.received ?? $0.paid) }
    for index in office.economy.years.indices {
      let year = office.economy.years[index].year
      guard !hasEnded(year), economy.accounts.contains(where: { $0.year == year }) else { continue }
      for row in office.economy.years[index].rows.indices {
        office.economy.years[index].rows[row].outcome = nil
        office.economy.years[index].rows[row].variance = nil
      }
    }
    office.economy.accounts.removeAll { !hasEnded($0.year) }
    for index in office.economy.equity.indices where !hasEnded(office.economy.equity[index].year) {
      office.economy.equity[index].result = nil
      office.economy.equity[index].closing = nil
    }
    office.meetings.all.removeAll { isLater($0.day) }
    for index in office.insatser.indices {
      office.insatser[index].decisions.removeAll { isLater($0.day) }
    }
    return office
  }
}
