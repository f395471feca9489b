/// What the rows of an insats say of how many took part in one year.
package enum YearCount: Equatable, Sendable {
  case counted(Quantity)
  /// Quarters or half-years that do not make up the year.
  case partOfYear
  /// Counts of the whole time, and none of a year: they are no year's participants.
  case wholeTimeOnly
  case missing
}

extension Insats {
  /// How many took part in the year: its own count, else its half-years' or quarters' where all
  /// of them are there. The whole time's count is never a year's.
  package func participants(in year: Year) -> YearCount {
    if let count = count(in: .year(year), \.total) { return .counted(count) }
    if participation.contains(where: { $0.period?.year == year && $0.period != .year(year) }) {
      return .partOfYear
    }
    let isWholeTime = participation.contains { $0.period == .whole && $0.total != nil }
    return isWholeTime && !participation.contains { $0.period?.year == year }
      ? .wholeTimeOnly : .missing
  }

  /// A count of a period, or the sum of all the periods that make it up.
  package func count(in period: CountPeriod, _ count: (Participation) -> Quantity?) -> Quantity? {
    if let own = participation.first(where: { $0.period == period }).flatMap(count) {
      return own.number == nil ? nil : own
    }
    let counts = period.parts.compactMap { self.count(in: $0, count) }
    return counts.isEmpty || counts.count < period.parts.count ? nil : Quantity.sum(counts)
  }

  /// The rows that the counts of a period come from: its own, else those of its parts.
  func entries(of period: CountPeriod) -> [Participation] {
    let own = participation.filter { $0.period == period }
    return own.isEmpty ? period.parts.flatMap(entries(of:)) : own
  }

  /// The period whose participants stand for the insats in a list of `year`: the year where it is
  /// counted, else the latest that is, and the whole time only where nothing else is.
  func listedPeriod(for year: Year?) -> CountPeriod? {
    if let year, case .counted = participants(in: year) { return .year(year) }
    let counted = participation.filter { $0.persons?.number != nil }.compactMap(\.period)
    let latest = counted.filter { $0 != .whole }.max()
    // Of a later time something else is counted: then the latest count of persons is of a part.
    let isSurpassed = participation.contains { row in
      guard let period = row.period, let latest, period != .whole else { return false }
      return row.persons == nil && row.placements != nil && period > latest
    }
    if isSurpassed, counted.contains(.whole) { return .whole }
    return latest ?? counted.first
  }

  /// Whether the förbund pays for it, as far as is known.
  package var isFunded: Bool { funding != Funding.none }

  /// An insats for structures has no participants to count.
  package var takesParticipants: Bool { orientation == nil || orientation == .individual }
}
