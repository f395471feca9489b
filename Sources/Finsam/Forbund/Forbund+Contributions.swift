extension Forbund {
  /// What the members pay together one year; nil where no amount is known. An amount that several
  /// share stands on one of them and counts once.
  package func contributions(in year: Year) -> Kronor? {
    let amounts = members.flatMap(\.contributions).filter { $0.year == year }.compactMap(\.amount)
    return amounts.isEmpty ? nil : amounts.reduce(Kronor(0), +)
  }

  /// Whether some amount of the year stands in a budget alone.
  package func isOnlyBudgeted(in year: Year) -> Bool {
    members.flatMap(\.contributions).contains {
      $0.year == year && $0.amount != nil && $0.isOnlyBudgeted == true
    }
  }

  /// The year whose contributions are told first: that of the day the data speaks of, else the
  /// latest that any is known for.
  package var contributionYear: Year? {
    let years = members.flatMap(\.contributions).filter { $0.amount != nil }.compactMap(\.year)
    let own = asOfDay?.day.map { Year($0.year) }
    return own.flatMap { years.contains($0) ? $0 : nil } ?? years.max()
  }
}
