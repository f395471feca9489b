/// What became of the participants, insats by insats, and what that leaves out.
package struct ResultTable: Equatable, Sendable {
  /// What every row is of; nil where each is of its own latest time.
  package let period: CountPeriod?
  package let rows: [ResultRow]
  /// The insatser that the table is about, of which some have no outcome.
  package let coverage: ResultCoverage
  /// The names of those that cost the förbund something in the period and are not in the table:
  /// nobody asks what became of their participants.
  package let otherCosts: [String]

  package init(_ insatser: [Insats], in period: CountPeriod?) {
    self.period = period
    let all = insatser.filter(\.hasResults).inOrderOfNames.map { ResultRow($0, in: period) }
    rows = all.filter { row in
      guard let year = period?.year else {
        return period == nil || !row.outcomes.isEmpty || row.headcount(.all)?.says == true
          || row.ended != nil
      }
      return !row.outcomes.isEmpty || row.headcount(.all)?.says == true
        || row.insats.runs(during: year)
          && !(period.map(row.insats.surelyDoesNotRun) ?? false)
    }
    coverage = ResultCoverage(rows, addsPersons: Self.isOneTime(period))
    let shown = rows.map(\.id)
    otherCosts = insatser.filter { insats in
      guard Self.isOneTime(period), insats.isFunded, let cost = period.flatMap(insats.cost) else {
        return false
      }
      return cost.amount != nil && !shown.contains(insats.id)
    }.map(\.shownName)
  }

  /// `Resultat 2014`, `Resultat, hela projekttiden`, `Resultat, senaste`
  package static func title(of period: CountPeriod?) -> String {
    switch period {
    case nil: "Resultat, senaste"
    case .year(let year): "Resultat \(year.text)"
    case let period?: "Resultat, \(period.shown)"
    }
  }

  package var title: String { Self.title(of: period) }

  /// Whether all rows are of the same time. Each project's whole time is its own.
  package var isOfOneTime: Bool { Self.isOneTime(period) }

  private static func isOneTime(_ period: CountPeriod?) -> Bool {
    period != nil && period != .whole
  }

  /// What the insatser with a cost come to together.
  var cost: Kronor? {
    let costs = isOfOneTime ? rows.compactMap(\.cost) : []
    return costs.isEmpty ? nil : costs.reduce(Kronor(0), +)
  }

  /// The rows that could be in a sum, of which a figure is known for some.
  private func coverage(of known: (ResultRow) -> Bool) -> String {
    let count = rows.count(where: known)
    return !isOfOneTime || count == 0 || count == rows.count ? "" : "\(count) av \(rows.count)"
  }

  var participantCoverage: String { coverage { $0.participants != nil } }
  var endedCoverage: String { coverage { $0.ended != nil } }

  /// Of all insatser with a cost, also those that the table has not.
  var costCoverage: String {
    let known = rows.count { $0.cost != nil }
    let lacks = rows.count { $0.cost == nil } + otherCosts.count
    return cost == nil || lacks == 0 ? "" : "\(known) av \(known + lacks)"
  }

  /// What its sums are of, and what they leave out, a sentence each.
  package var sumWords: [String] {
    guard isOfOneTime else { return [] }
    func names(_ rows: [ResultRow]) -> String { rows.map(\.name).swedishList }
    let figures: [(String, (ResultRow) -> Bool, (ResultRow) -> Bool)] = [
      ("Deltagare", { $0.participants != nil }, { $0.headcount(.all)?.unread != nil }),
      ("Avslutade", { $0.ended != nil }, { $0.headcount(.ended)?.unread != nil }),
      (
        "Kostnad", { $0.cost != nil },
        { row in row.insats.cost(in: period ?? .whole)?.unread(["belopp"]) != nil }
      ),
    ]
    let lacking = figures.flatMap { name, isKnown, isUnread -> [String] in
      let unread = rows.filter(isUnread)
      let missing = rows.filter { !isKnown($0) && !isUnread($0) }
      guard missing.count < rows.count else { return [] }
      return [
        unread.isEmpty ? nil : "\(name) går inte att läsa för \(names(unread)).",
        missing.isEmpty ? nil : "\(name) saknas för \(names(missing)).",
      ].compactMap(\.self)
    }
    let outcomes = rows.filter { $0.unreadOutcome != nil }
    let others = otherCosts.swedishList
    return lacking
      + (outcomes.isEmpty ? [] : ["Utfall går inte att läsa för \(names(outcomes))."])
      + (otherCosts.isEmpty
        ? [] : ["Kostnaden för \(others) är inte med, för det finns inga deltagare att redovisa."])
  }

  /// What is wrong in the rows, or worked out, insats by insats.
  package var remarks: [(name: String, words: String)] {
    rows.filter { !$0.remarks.isEmpty }.map { ($0.name, $0.remarks.joined(separator: " ")) }
  }

  package var participants: Quantity? { isOfOneTime ? sum(rows.map(\.participants)) : nil }
  package var ended: Quantity? { isOfOneTime ? sum(rows.map(\.ended)) : nil }

  /// Of those that are known.
  private func sum(_ counts: [Quantity?]) -> Quantity? { Quantity.sum(counts.compactMap(\.self)) }
}

extension ResultCoverage {
  /// Persons are added up where all rows are of the same time.
  init(_ rows: [ResultRow], addsPersons: Bool) {
    self.init(
      rows, addsPersons: addsPersons, of: { $0.isStated ? .some($0.denominator) : nil },
      unadded: { _ in nil })
  }

  /// `denominator` is nil of a row that tells nothing, and else how many it tells of, where that is
  /// known; `unadded` is what a row says all the same.
  init(
    _ rows: [ResultRow], addsPersons: Bool, of denominator: (ResultRow) -> Quantity??,
    unadded: (ResultRow) -> String?
  ) {
    let stated = rows.compactMap(denominator)
    self.init(
      stated: stated.count, all: rows.count,
      persons: addsPersons ? Quantity.sum(stated.compactMap(\.self)) : nil,
      participants: addsPersons
        ? Quantity.sum(rows.compactMap { $0.participants ?? $0.ended }) : nil,
      missing: rows.filter { denominator($0) == nil }.map { row in
        Missing(
          id: row.insats.id, name: row.insats.shownName, address: row.insats.address,
          said: unadded(row) ?? "")
      })
  }
}

extension ResultRow {
  /// How many its outcomes are of: those who ended, else the most that one of them is of.
  fileprivate var denominator: Quantity? {
    ended
      ?? outcomes.filter(\.isStated).compactMap(\.denominator).max {
        ($0.number?.thousandths ?? 0) < ($1.number?.thousandths ?? 0)
      }
  }
}

extension Office {
  /// The times that outcomes are of, the latest first: years, and the whole time of insatser.
  package var resultPeriods: [CountPeriod] {
    let outcomes = insatser.flatMap(\.outcomes).compactMap(\.period)
    let counts = insatser.flatMap(\.participation).compactMap(\.period)
    let years = Set((outcomes + counts).compactMap(\.year)).sorted(by: >).map(CountPeriod.year)
    return years + (outcomes.contains(.whole) ? [.whole] : [])
  }
}
