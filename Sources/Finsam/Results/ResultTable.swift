/// What became of the participants, insats by insats, and what that leaves out.
package struct ResultTable: Equatable, Sendable {
  /// What every row is of; nil where each is of its own latest time.
  package let period: CountPeriod?
  package let rows: [ResultRow]
  /// The insatser that the table is about, of which some have no outcome.
  package let coverage: ResultCoverage

  package init(_ insatser: [Insats], in period: CountPeriod?) {
    self.period = period
    let all = insatser.filter(\.hasResults).map { ResultRow($0, in: period) }
    rows = all.filter { row in
      guard let year = period?.year else {
        return period == nil || !row.outcomes.isEmpty || row.participants != nil || row.ended != nil
      }
      return !row.outcomes.isEmpty || row.participants != nil || row.insats.runs(during: year)
    }
    coverage = ResultCoverage(rows, addsPersons: Self.isOneTime(period))
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

  /// What all insatser with an outcome come to together; nil where each is of its own time, or
  /// where none has that figure.
  package func sum(_ group: ResultGroup) -> ResultFigure? {
    guard isOfOneTime else { return nil }
    let figures = rows.compactMap { $0.figure(group) }
    let counts = figures.compactMap(\.estimate)
    guard !counts.isEmpty, counts.count == figures.count else { return nil }
    let all = figures.compactMap(\.denominator)
    let whole = all.count == figures.count ? Quantity.sum(all) : nil
    let persons = Quantity.sum(counts)
    return ResultFigure(
      persons: persons, women: sum(all: figures.map(\.women)), men: sum(all: figures.map(\.men)),
      share: .percent(persons, of: whole), denominator: whole,
      isReading: figures.contains(where: \.isReading))
  }

  /// What the insatser with a cost come to together.
  var cost: Kronor? {
    let costs = isOfOneTime ? rows.compactMap(\.cost) : []
    return costs.isEmpty ? nil : costs.reduce(Kronor(0), +)
  }

  package var participants: Quantity? { isOfOneTime ? sum(rows.map(\.participants)) : nil }
  package var ended: Quantity? { isOfOneTime ? sum(rows.map(\.ended)) : nil }

  /// Of those that are known.
  private func sum(_ counts: [Quantity?]) -> Quantity? { Quantity.sum(counts.compactMap(\.self)) }

  private func sum(all counts: [Quantity?]) -> Quantity? {
    counts.contains(nil) ? nil : sum(counts)
  }
}

/// How much of what one would know is known.
package struct ResultCoverage: Equatable, Sendable {
  package let stated: Int
  package let all: Int
  /// Those whom the outcomes are of, of all participants; nil where the one or the other is not
  /// known.
  package let persons: Quantity?
  package let participants: Quantity?
  /// The insatser of which nobody says what became of their participants.
  package let missing: [Insats]

  /// Persons are added up where all rows are of the same time.
  init(_ rows: [ResultRow], addsPersons: Bool) {
    let stated = rows.filter(\.isStated)
    self.stated = stated.count
    all = rows.count
    persons = addsPersons ? Quantity.sum(stated.compactMap(\.denominator)) : nil
    participants =
      addsPersons ? Quantity.sum(rows.compactMap { $0.participants ?? $0.ended }) : nil
    missing = rows.filter { !$0.isStated }.map(\.insats)
  }

  /// `6 av 9 insatser redovisar utfall, för 388 av 600 personer.`
  package var words: String {
    let persons: String =
      if let persons, let participants {
        ", för \(persons.shown) av \(participants.shown) personer"
      } else {
        ""
      }
    return "\(stated) av \(all) \(all == 1 ? "insats" : "insatser") redovisar utfall\(persons)."
  }

  /// `Saknas: TExAS, Unga In.`; empty where nothing is missing.
  package var missingWords: String {
    missing.isEmpty
      ? "" : "Saknas: " + missing.map(\.shownName).swedishList + "."
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
