/// What the rows of an insats say of how many took part in one year.
package enum YearCount: Equatable, Sendable {
  case counted(Headcount)
  /// A figure of the year stands there, and cannot be read.
  case unreadable
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
    if let count = headcount(.all, in: .year(year)) {
      if count.unread != nil { return .unreadable }
      if count.persons != nil { return .counted(count) }
    }
    if participation.contains(where: { $0.period?.year == year && $0.period != .year(year) }) {
      return .partOfYear
    }
    let isWholeTime = participation.contains {
      $0.period == .whole && $0.headcount(.all)?.persons != nil
    }
    return isWholeTime && !participation.contains { $0.period?.year == year }
      ? .wholeTimeOnly : .missing
  }

  /// The rows that the counts of a period come from: its own, else those of its parts.
  func entries(of period: CountPeriod) -> [Participation] {
    let own = participation.filter { $0.period == period }
    return own.isEmpty ? period.parts.flatMap(entries(of:)) : own
  }

  /// The period whose participants stand for the insats in a list of a time: that time where it is
  /// counted, else the latest that is, and the whole time only where nothing else is.
  func listedPeriod(for period: CountPeriod?) -> CountPeriod? {
    if let period, headcount(.all, in: period)?.says == true { return period }
    let counted = participation.filter { $0.headcount(.all)?.says == true }.compactMap(\.period)
    let latest = counted.filter { $0 != .whole }.max()
    // Of a later time something else is counted: then the latest count of persons is of a part.
    let isSurpassed = participation.contains { row in
      guard let period = row.period, let latest, period != .whole else { return false }
      return row.headcount(.all) == nil && row.placements != nil && period > latest
    }
    if isSurpassed, counted.contains(.whole) { return .whole }
    return latest ?? counted.first
  }

  /// Whether the förbund pays for it, as far as is known.
  package var isFunded: Bool { funding != Funding.none }

  /// An insats for structures has no participants to count.
  package var takesParticipants: Bool { orientation == nil || orientation == .individual }
}
