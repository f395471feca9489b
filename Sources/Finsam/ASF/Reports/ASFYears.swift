/// Several years side by side: what each came to, and every indicator from plan to plan. S0:126.
package struct ASFYears: Equatable, Sendable {
  /// Every year that anything is known of on the day, oldest first.
  package let years: [ASFYear]
  /// In the order of the latest plan that has them, the latest plan's first.
  package let indicators: [IndicatorYears]

  package init(_ asf: ASF, on day: Day, threshold: Number? = nil) {
    self.init(KnownASF(asf, on: day), threshold: threshold)
  }

  package init(_ known: KnownASF, threshold: Number? = nil) {
    var indicators: [IndicatorYears] = []
    for plan in known.asf.plans.reversed() {
      for indicator in plan.indicators
      where !indicators.contains(where: { $0.indicator.isSame(as: indicator) }) {
        let outcomes = known.years.map {
          known.yearOutcome(of: indicator, in: $0, threshold: threshold)
        }
        indicators.append(
          IndicatorYears(indicator: indicator, plan: plan.year, years: outcomes, day: known.day))
      }
    }
    self.indicators = indicators
    let logged = known.whole.loggedPlaces(of: known.whole.plans)
    years = known.years.map { year in
      let outcomes = indicators.compactMap { row in
        row.years.first { $0.year == year }
      }
      let statuses = outcomes.compactMap(\.status)
      let places = known.places[year] ?? PlacesTally()
      let totals = known.totals[year]
      return ASFYear(
        year: year,
        counts: PlanReport(known.whole, year: year, on: known.day, logged: logged)?.counts,
        indicators: statuses.count, judged: statuses.count(where: \.isJudged),
        met: statuses.count { $0 == .met },
        judgedByReading: outcomes.count { $0.status?.isJudged == true && $0.outcome.isReading },
        metByReading: outcomes.count { $0.status == .met && $0.outcome.isReading },
        informed: totals?.informed, informedMark: totals?.informedMark ?? "",
        granted: places.granted, used: places.used, isOver: year.isOver(on: known.day),
        hasBegun: year.number <= known.day.year)
    }
  }
}

/// What one year came to. A figure is nil where nothing gives it.
package struct ASFYear: Equatable, Sendable {
  package let year: Year
  /// Nil where the year has no plan.
  package let counts: PlanReport.Counts?
  /// Of the year's plan.
  package let indicators: Int
  /// Those that could be held against a target.
  package let judged: Int
  package let met: Int
  /// Those of each that rest on a reading.
  let judgedByReading: Int
  let metByReading: Int
  /// Persons informed.
  package let informed: Int?
  let informedMark: String
  /// Places.
  package let granted: Int?
  package let used: Int?
  /// Whether the day is after it, so that it can be put beside other whole years.
  package let isOver: Bool
  let hasBegun: Bool
}

extension ASFYear {
  /// `2019`, `2019 pågår` until it is over, and `2020 ej börjat`.
  package var shownYear: String {
    isOver ? year.text : "\(year.text) \(hasBegun ? "pågår" : "ej börjat")"
  }

  /// The count, where it is of a whole year.
  package func wholeYearCount(_ figure: Figure) -> Double? {
    isOver ? count(figure).map { Double($0.part) } : nil
  }
}

extension ASFYear {
  /// The figures of a year that are followed from year to year, as a table has them.
  package enum Figure: String, CaseIterable, Sendable {
    case activities = "Aktiviteter som är genomförda"
    case uncounted = "Genomförda okänt antal gånger"
    case unknown = "Inte känt om genomförda"
    case judged = "Indikatorer som går att hålla mot målvärdet"
    case indicators = "Indikatorer som når målvärdet, av dem"
    case informed = "Informerade personer"
    case places = "Nyttjade platser"
  }

  /// The count, and of how many.
  package func count(_ figure: Figure) -> (part: Int, whole: Int?)? {
    switch figure {
    case .activities: counts.map { ($0.done, $0.activities) }
    case .uncounted: counts.map { ($0.uncounted, $0.activities) }
    case .unknown: counts.map { ($0.unknown, $0.activities) }
    case .indicators: counts == nil || judged == 0 ? nil : (met, judged)
    case .judged: counts == nil ? nil : (judged, indicators)
    case .informed: informed.map { ($0, nil) }
    case .places: granted == nil && used == nil ? nil : (used ?? 0, granted)
    }
  }

  /// `3 av 24`, `586`, or a dash.
  package func shown(_ figure: Figure) -> String {
    guard let count = count(figure) else { return "–" }
    let part = Number(count.part).shown
    let shown = count.whole.map { "\(part) av \(Number($0).shown)" } ?? part
    return shown + readingMark(figure)
  }

  /// How many of what is counted rest on a reading.
  private func readingMark(_ figure: Figure) -> String {
    switch figure {
    case .activities: counts?.readingMark ?? ""
    case .judged: ASFYear.mark(judgedByReading, of: judged)
    case .indicators: ASFYear.mark(metByReading, of: met)
    case .informed: informedMark
    case .uncounted, .unknown, .places: ""
    }
  }

  private static func mark(_ read: Int, of all: Int) -> String {
    if read == 0 { return "" }
    return read == all ? Readings.mark : " (\(read) genom tolkning)"
  }
}
