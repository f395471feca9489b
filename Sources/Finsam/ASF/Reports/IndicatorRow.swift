/// An indicator with its outcome against its target, and how it went the other years.
package struct IndicatorRow: Equatable, Sendable {
  package struct YearOutcome: Equatable, Sendable {
    package let year: Year
    package let outcome: IndicatorOutcome
    /// Of that year's plan; nil where there is no plan. The same for the next two.
    package let target: Quantity?
    /// The id that the indicator has in it.
    package let planned: String?
    package let status: Fulfilment?
  }

  package let address: Address
  package let indicator: ASFIndicator
  package let outcome: IndicatorOutcome
  package let status: Fulfilment
  /// Outcome less target; nil where they cannot be compared.
  package let gap: Number?
  /// The gap in percent of the target, rounded.
  package let gapPercent: Int?
  package let isLargeGap: Bool
  /// Since when the target has stood without being reviewed; nil where it has been.
  package let reviewDueSince: Day?
  /// Every year that anything is known of on the day.
  package let history: [YearOutcome]
  /// Titles of the process goals it follows.
  package let goals: [String]

  package var name: String { indicator.name }
}

extension IndicatorRow {
  init(
    _ indicator: ASFIndicator, in plan: ActivityPlan, year: Year, history: [YearOutcome],
    outcome: IndicatorOutcome, threshold: Number?, on day: Day
  ) {
    self.indicator = indicator
    self.outcome = outcome
    self.history = history
    address = plan.address(of: indicator)
    status = indicator.status(of: outcome, threshold: threshold)
    goals = plan.processGoals.filter { indicator.supports.contains($0.id) }.map(\.title)
    reviewDueSince =
      indicator.isReviewDue(in: year, on: day) ? indicator.reviewed(in: year) : nil
    let aim = indicator.target?.number
    gap =
      status == .notMeasured
      ? nil : outcome.value?.number.flatMap { value in aim.map { value - $0 } }
    gapPercent = gap.flatMap { gap in
      aim.flatMap {
        $0.thousandths > 0 ? Number.share(gap.thousandths, of: $0.thousandths, in: 100) : nil
      }
    }
    isLargeGap =
      gap.flatMap { gap in
        aim.map {
          Int128(gap.thousandths.magnitude) * 100_000
            >= Int128($0.thousandths) * Int128(plan.largeGap.thousandths)
        }
      } ?? (indicator.direction == .yesNo && status == .notMet)
  }

  package var shownTarget: String { indicator.measure(outcome: nil).shownTarget }

  package var shownBaseline: String {
    indicator.baseline.map { indicator.measure(outcome: nil).shown($0) } ?? ""
  }

  package var shownOutcome: String { shown(outcome) ?? "" }

  /// `228 personer`; what is not split is said, and never counted as if it were.
  package func shown(_ outcome: IndicatorOutcome) -> String? {
    let value = outcome.value.map { indicator.measure(outcome: nil).shown($0) }
    guard outcome.notSplit > 0 else { return value }
    let rest = "\(outcome.notSplit) ej uppdelat"
    return value.map { "\($0), därtill \(rest)" } ?? rest
  }

  /// `−9 (−90 %)`.
  package var shownGap: String {
    guard let gap else { return "" }
    let points = indicator.unit == "%" ? " procentenheter" : ""
    let percent = gapPercent.map { " (\($0.signed) %)" } ?? ""
    return (gap.thousandths > 0 ? "+" : "") + gap.shown.withMinusSign + points + percent
  }

  /// What the auditors asked to be told: a large gap, a target nobody has reviewed. S0:112–121.
  package var remarks: [String] {
    var remarks: [String] = []
    if isLargeGap {
      let side = (gap?.thousandths ?? -1) < 0 ? "under" : "över"
      remarks.append("Stor avvikelse: utfallet ligger långt \(side) målvärdet.")
    }
    if outcome.notSplit > 0 {
      remarks.append("\(outcome.notSplit) informerade är inte uppdelade på grupper.")
    }
    if let reviewDueSince {
      remarks.append("Målvärdet har inte prövats sedan \(reviewDueSince.text).")
    }
    return remarks
  }
}

extension ASFIndicator {
  /// Not measured where those who are not split could take the outcome over the target.
  func status(of outcome: IndicatorOutcome, threshold: Number?) -> Fulfilment {
    let status = measure(outcome: outcome.value).fulfilment(threshold: threshold)
    guard outcome.notSplit > 0, status != .met, let target = target?.number else { return status }
    let most = (outcome.value?.number ?? Number(0)) + Number(outcome.notSplit)
    return most >= target ? .notMeasured : status
  }
}

extension Int {
  /// With a sign before it, unless it is zero.
  var signed: String { self > 0 ? "+\(self)" : String(self).withMinusSign }
}

extension String {
  /// With a minus sign for the hyphen of a negative number.
  var withMinusSign: String { hasPrefix("-") ? "−" + dropFirst() : self }
}
