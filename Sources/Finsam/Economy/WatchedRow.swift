/// A row of a year's costs that somebody should look at, and why. What should be used by now
/// follows the time that the money is granted for and the last requisition, and never the calendar
/// alone: an insats may run for some months, and asks for its money in arrears. A.3.1;
/// S4:1236–1301, S3:170.
package struct WatchedRow: Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// How much more is spent than what is budgeted and granted besides.
    case overspent(Kronor)
    /// How much of what is granted is asked for, and how much of its time is past by that day, both
    /// in whole percent.
    case pace(used: Int, passed: Int, Day)
  }

  package let name: String
  package let address: Address
  package let reason: Reason

  /// `89 205 kr mer än budget och beslut`
  package var words: String {
    switch reason {
    case .overspent(let amount): "\(amount.shown) mer än budget och beslut"
    case .pace(let used, let passed, let day):
      "\(used) % av beviljade medel rekvirerat, \(passed) % av tiden har gått per \(day.text)"
    }
  }
}

extension Office {
  /// The rows of projects that are to be watched, in the order of the year's budget.
  package func rowsToWatch(in year: Year) -> [WatchedRow] {
    guard let budget = economy.year(year) else { return [] }
    let rows = budget.rows.filter { $0.table.isEmpty && $0.level == .row && $0.group == .projects }
    guard !rows.isEmpty else { return [] }
    let grants = Dictionary(
      grouping: insatsDecisions.filter { $0.verdict == .granted && $0.isOf(year) }, by: \.insats)
    let requisitions = Dictionary(
      grouping: economy.requisitions.filter { $0.costYears?.contains(year) == true }, by: \.insats)
    return rows.compactMap { row in
      let own = row.insats.isEmpty ? [] : grants[row.insats] ?? []
      let reason =
        row.overspending(beside: own)
        ?? (row.insats.isEmpty ? nil : own.pace(of: requisitions[row.insats] ?? []))
      return reason.map {
        WatchedRow(name: row.shownName, address: budget.address(of: row), reason: $0)
      }
    }
  }
}

extension InsatsDecision {
  /// Whether it is of the year by the time it is for, else by its own day.
  fileprivate func isOf(_ year: Year) -> Bool {
    let years = [from?.day, to?.day].compactMap { $0.map { Year($0.year) } }
    guard let first = years.min(), let last = years.max() else {
      return day?.day.map { Year($0.year) } == year
    }
    return (first...last).contains(year)
  }
}

extension EconomyRow {
  /// Where more is spent than is budgeted and granted besides: what is within the budget is no new
  /// money.
  fileprivate func overspending(beside grants: [InsatsDecision]) -> WatchedRow.Reason? {
    guard let spent = Kronor(outcome, unit), budget != nil || !grants.isEmpty else { return nil }
    let budgeted = Kronor(budget, unit) ?? Kronor(0)
    guard budget == nil || Kronor(budget, unit) != nil else { return nil }
    let allowed = grants.filter { !$0.isWithinFrame }.compactMap(\.amount)
      .reduce(budgeted, +)
    let gap = spent.amount.subtracting(allowed.amount)
    return gap > 0 ? .overspent(Kronor(gap)) : nil
  }
}

extension [InsatsDecision] {
  /// How much of the grants is asked for beside how much of their time is past by the end of the
  /// last requisition; nil where that is about the same, or something of it is not known.
  fileprivate func pace(of requisitions: [Requisition]) -> WatchedRow.Reason? {
    let first = compactMap { $0.from?.day }.min()
    let last = compactMap { $0.to?.day }.max()
    guard let first, let last, first <= last,
      let end = requisitions.compactMap({ $0.to?.day }).max(), first <= end
    else { return nil }
    let granted = compactMap(\.amount).reduce(Kronor(0), +).amount
    let used = requisitions.compactMap(\.amount).reduce(Kronor(0), +).amount
    guard granted > 0 else { return nil }
    let length = last.serial - first.serial + 1
    let past = Swift.min(end.serial, last.serial) - first.serial + 1
    let share = Int((Double(used) / Double(granted) * 100).rounded())
    let passed = past * 100 / length
    return abs(share.subtracting(passed)) < WatchedRow.leastGap
      ? nil : .pace(used: share, passed: passed, end)
  }
}

extension WatchedRow {
  /// How many points the two may differ before the row is watched: a choice of this program.
  fileprivate static let leastGap = 15
}

extension Office {
  /// One line of the economy of the latest year: equity over its ceiling, and rows to watch.
  func economyAttention(on day: Day) -> [Attention] {
    let years = economy.years.compactMap(\.year).filter { $0.number <= day.year }
    guard let year = years.max() else { return [] }
    var parts: [String] = []
    if let standing = equity(in: year), standing.isOver, let excess = standing.excess {
      parts.append(
        "eget kapital är \(excess.shown) över taket" + (standing.isReading ? Readings.mark : ""))
    }
    let watched = rowsToWatch(in: year)
    if !watched.isEmpty {
      let rows = watched.count == 1 ? "1 rad" : "\(watched.count) rader"
      parts.append("\(rows) att bevaka: " + watched.map(\.name).swedishList)
    }
    guard !parts.isEmpty else { return [] }
    let place = Place(Address(DocumentKind.economy.path(id: year.text)))
    return [
      Attention(
        .economy, "Ekonomi \(year.text): \(parts.joined(separator: "; ")).", at: place,
        count: parts.count)
    ]
  }
}
