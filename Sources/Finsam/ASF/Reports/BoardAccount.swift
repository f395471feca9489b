/// What the board is told for a half-year or a year, process goal by process goal: what a person
/// has written, and beside it what the log and the indicators say by the last day. BRD-11.
package struct BoardAccount: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    /// Empty for the plan as a whole.
    package let goal: String
    package let title: String
    /// As somebody has written it; nil as long as nobody has.
    package let written: BoardText?
    /// Made of log and indicators.
    package let proposal: String
    /// A digest of what it is made of, whatever the words.
    package let basis: String
  }

  package let year: Year
  package let period: CountPeriod
  /// What is told of is known by then: the period's last day, or today where that is before.
  package let day: Day
  /// The plan as a whole first.
  package let entries: [Entry]
}

extension BoardAccount.Entry {
  package var isProposal: Bool { written == nil }

  /// Whether somebody has kept what was proposed, word for word.
  package var isUnchanged: Bool { written?.text == proposal }

  /// Whether what the proposal is made of has changed since somebody wrote the text.
  package var isStale: Bool {
    written.map { !$0.basis.isEmpty && $0.basis != basis } ?? false
  }

  package static let staleWords = "skriven före senaste ändringen"

  package var text: String { written?.text ?? proposal }
}

extension BoardAccount {
  /// Nil where the year has no plan, and for a period that is not of the year or has not begun.
  package init?(
    _ asf: ASF, _ period: CountPeriod, on today: Day, threshold: Number? = nil
  ) {
    guard let year = period.year, let plan = asf.plan(year), let days = period.days,
      days.lowerBound <= today
    else { return nil }
    let day = min(today, days.upperBound)
    let judgedOn = period.judged(on: today)
    guard let report = PlanReport(asf, year: year, on: judgedOn),
      let indicators = IndicatorReport(asf, year: year, on: judgedOn, threshold: threshold)
    else { return nil }
    (self.year, self.period, self.day) = (year, period, day)
    let known = (asf.events + plan.ownEvents(besides: asf.events)).filter { event in
      event.kind != .yearTotal && event.hasHappened(by: day)
        && event.days.map { $0.overlaps(days) } == true
    }
    func isWithin(_ event: ASFEvent) -> Bool {
      event.days.map { days.lowerBound <= $0.lowerBound && $0.upperBound <= days.upperBound }
        == true
    }
    let events = known.filter(isWithin)
    let told = BoardProposal.Log(
      events: events, undated: known.filter { $0.ofYear == year && !isWithin($0) },
      notes: { report.markedLater(than: judgedOn, on: today, of: $0) })
    func written(_ goal: String) -> BoardText? {
      plan.boardTexts.first { $0.period == period && $0.goal == goal }
    }
    let whole = Entry(
      goal: "", title: "Hela planen", written: written(""),
      proposal: BoardProposal.whole(report, indicators, told),
      basis: BoardProposal.basis(report.rows, indicators.rows, events))
    entries =
      [whole]
      + plan.processGoals.map { goal in
        Entry(
          goal: goal.id, title: goal.title.oneLine, written: written(goal.id),
          proposal: BoardProposal.text(of: goal, report, indicators, told),
          basis: BoardProposal.basis(of: goal, report, indicators, events))
      }
  }

  /// The periods of the plan's year that the board is told of: the first half-year and the year.
  package static func periods(of year: Year) -> [CountPeriod] { [.half(year, 1), .year(year)] }

  /// The form's first texts for what nobody has written yet.
  package func proposed(_ entry: Entry, on today: Day) -> [String: String] {
    [
      "period": period.text, "processmål": entry.goal, "text": entry.proposal,
      "dag": today.text,
      "källa": "logg och indikatorer per \(day.text)", BoardText.basisKey: entry.basis,
    ]
  }
}

extension CountPeriod {
  /// The day by which it is told how things stand: a year that is over is judged as such, and its
  /// second half with it; a half-year within it by its last day.
  func judged(on today: Day) -> Day {
    guard let days, days.upperBound < today, year?.isOver(on: days.upperBound) != true else {
      return today
    }
    return days.upperBound
  }

  /// From its first day to its last; nil for several years and the whole time.
  package var days: ClosedRange<Day>? {
    switch self {
    case .quarter(let year, let number): CalendarSpan(.quarter(number)).days(in: year.number)
    case .half(let year, let number): CalendarSpan(.half(number)).days(in: year.number)
    case .year(let year): year.days
    case .years, .whole: nil
    }
  }
}
