/// One indicator from plan to plan: outcome and target of each year, and which way it goes.
package struct IndicatorYears: Equatable, Sendable {
  /// As the latest plan that has it words it.
  package let indicator: ASFIndicator
  /// The year of that plan.
  package let plan: Year?
  package let years: [IndicatorRow.YearOutcome]
  /// The day that all is computed for: a year that is not over then is not put beside whole years.
  let day: Day

  package var name: String { indicator.name }
}

extension IndicatorYears {
  /// The years that have a figure of what the target is of, and all of it.
  private var points: [(year: Year, value: Number)] {
    years.compactMap { one in value(one).map { (one.year, $0) } }
  }

  /// The figure of a year, where it can be put beside those of other years.
  package func value(_ one: IndicatorRow.YearOutcome) -> Number? {
    one.year.isOver(on: day) ? one.outcome.value(for: indicator) : nil
  }

  /// `från 34 (2016) till 28 (2020)`; empty where fewer than two years have a figure.
  package var trendWords: String {
    guard let first = points.first, let last = points.last, first.year != last.year else {
      return ""
    }
    let (before, after) = (
      indicator.short(.number(first.value)), indicator.short(.number(last.value))
    )
    let isReading = years.contains { one in
      [first.year, last.year].contains(one.year) && one.outcome.isReading
    }
    return "från \(before) (\(first.year.text)) till \(after) (\(last.year.text))"
      + (isReading ? Readings.mark : "")
  }

  /// `24 (2016), 30 (2017)`, one for each plan, or `30 i alla planer`; empty without a target.
  package var targetWords: String {
    let targets = years.compactMap { one in one.target.map { (one.year, indicator.short($0)) } }
    guard let first = targets.first?.1 else { return "" }
    if targets.count > 1, targets.allSatisfy({ $0.1 == first }) { return "\(first) i alla planer" }
    return targets.map { "\($0.1) (\($0.0.text))" }.joined(separator: ", ")
  }
}

extension KnownASF {
  /// The outcome of the year against what the plan of that year wants.
  func yearOutcome(of indicator: ASFIndicator, in year: Year, threshold: Number?)
    -> IndicatorRow.YearOutcome
  {
    let planned = asf.plan(year)?.indicators.same(as: indicator)
    var outcome = outcome(of: planned ?? indicator, in: year)
    if outcome.value == nil, outcome.notSplit == 0, planned != nil {
      // A later plan may state what an earlier year came to.
      outcome = self.outcome(of: indicator, in: year)
    }
    return IndicatorRow.YearOutcome(
      year: year, outcome: outcome, target: planned?.target, planned: planned?.id,
      status: planned?.status(of: outcome, threshold: threshold))
  }
}

extension [ASFIndicator] {
  /// The same indicator in this plan: the one of its id, else the one of its name.
  fileprivate func same(as other: ASFIndicator) -> ASFIndicator? {
    first { $0.id == other.id } ?? first { $0.isSame(as: other) }
  }
}

extension ASFIndicator {
  /// Whether it may be the same indicator in another year's plan.
  package func isSame(as other: ASFIndicator) -> Bool {
    id == other.id || SearchText(name) == SearchText(other.name)
  }

  /// Without a unit that the name says already.
  package func short(_ value: Quantity) -> String {
    var measure = measure(outcome: nil)
    if measure.unit != "%" { measure.unit = "" }
    return measure.shown(value)
  }

  /// The outcome with its values short; nil where nothing is known.
  package func short(_ outcome: IndicatorOutcome) -> String? { outcome.shown(by: short) }
}

extension IndicatorOutcome {
  /// The figure, where it can be put beside those of other years: of what the indicator is of, and
  /// not just the least that is known.
  package func value(for indicator: ASFIndicator) -> Number? {
    isAtLeast || indicator.definition.isOtherDefinition(than: definition) ? nil : value?.number
  }

  /// Whether it is of something else than the indicator's target.
  package func isOther(than indicator: ASFIndicator) -> Bool {
    value?.number != nil && indicator.definition.isOtherDefinition(than: definition)
  }
}
