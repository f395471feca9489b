extension Forbund {
  /// What the members pay together one year; nil where no amount is known. An amount that several
  /// share stands on one of them and counts once.
  package func contributions(in year: Year) -> Kronor? {
    let amounts = members.flatMap(\.contributions).filter { $0.year == year }.compactMap(\.amount)
    return amounts.isEmpty ? nil : amounts.reduce(Kronor(0), +)
  }

  /// The latest year that any member's contribution is known for.
  package var latestContributionYear: Year? {
    members.flatMap(\.contributions).filter { $0.amount != nil }.compactMap(\.year).max()
  }
}
