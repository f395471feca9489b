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
  /// Never where the outcome is a reading, which carries no finding.
  package let isLargeGap: Bool
  /// Whether the outcome is of a time after the year that the target is of.
  package let isLater: Bool
  package let review: TargetReviewState
  /// Every year that anything is known of on the day.
  package let history: [YearOutcome]
  /// Titles of the process goals it follows.
  package let goals: [String]
  /// The year of the plan.
  private let year: Year

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
    self.year = year
    address = plan.address(of: indicator)
    let ended = year.days?.upperBound
    isLater =
      outcome.days.flatMap { days in ended.map { $0 < days.lowerBound } } ?? false
    let begins = year.days?.lowerBound
    status =
      begins.map { day < $0 } == true && outcome.value == nil
      ? .notBegun : indicator.status(of: outcome, threshold: threshold)
    goals = plan.processGoals.filter { indicator.supports.contains($0.id) }.map(\.title)
    review = indicator.review(in: plan, on: day)
    let aim = indicator.target?.number
    gap =
      !status.isJudged
      ? nil : outcome.value?.number.flatMap { value in aim.map { value - $0 } }
    gapPercent = gap.flatMap { gap in
      aim.flatMap {
        $0.thousandths > 0 ? Number.share(gap.thousandths, of: $0.thousandths, in: 100) : nil
      }
    }
    let isLarge =
      gap.flatMap { gap in
        aim.map {
          Int128(gap.thousandths.magnitude) * 100_000
            >= Int128($0.thousandths) * Int128(plan.largeGap.thousandths)
        }
      } ?? (indicator.direction == .yesNo && status == .notMet)
    isLargeGap = isLarge && !outcome.isReading
  }

  package var shownTarget: String { indicator.measure(outcome: nil).shownTarget }

  /// The target; of yes or no, what it is that is to be.
  package var targetInWords: String {
    guard indicator.direction == .yesNo, !indicator.targetWords.isEmpty else { return shownTarget }
    return "\(shownTarget): \(indicator.targetWords.oneLine)"
  }

  package var shownBaseline: String {
    indicator.baseline.map { indicator.measure(outcome: nil).shown($0) + baselineTime } ?? ""
  }

  /// ` (2017-01-01)` behind a baseline of another year than the plan's, which may have been taken
  /// over from an earlier plan.
  private var baselineTime: String {
    guard let day = indicator.baselineDay?.day, day.year != year.number else { return "" }
    return " (\(day.text))"
  }

  package var shownOutcome: String { shown(outcome) ?? "" }

  package func shown(_ outcome: IndicatorOutcome) -> String? {
    outcome.shown(by: indicator.measure(outcome: nil).shown)
  }

  /// What stands behind a status that rests on a reading.
  package var readingMark: String { status.isJudged ? outcome.readingMark : "" }

  /// `−9 (−90 %)`, `ca +4 (+13 %)`.
  package var shownGap: String {
    guard let gap else { return "" }
    let points = indicator.unit == "%" ? " procentenheter" : ""
    let percent = gapPercent.map { " (\($0.signed) %)" } ?? ""
    let about = outcome.value?.isExact == false ? "ca " : ""
    return about + (gap.thousandths > 0 ? "+" : "") + gap.shown.withMinusSign + points
      + percent
  }

  /// Why there is no status, and other figures of the year.
  package var unsettled: [String] {
    [
      contradictionWords, definitionWords, countingWords, laterWords, outcome.missing,
      notReportedWords, notStatedWords,
    ]
    .filter {
      !$0.isEmpty
    }
      + outcome.others.map(words)
  }

  /// `Olika definition: målvärdet avser aktivt verksamma, utfallet registrerade.`
  private var definitionWords: String {
    guard status == .otherDefinition else { return "" }
    return "Olika definition: målvärdet avser \(indicator.definition), "
      + "utfallet \(outcome.definition). Ingen status räknas ut."
  }

  private var contradictionWords: String {
    guard status == .contradicted else { return "" }
    return "Talen som utfallet räknas ur går inte ihop, så ingen status räknas ut. "
      + outcome.contradiction
  }

  /// What is counted where nobody but the transcriber says that the target is of that.
  private var countingWords: String {
    let target = indicator.targetWords.oneLine
    guard let counting = indicator.counting, indicator.readings.contains("räknas"), !target.isEmpty
    else { return "" }
    return "Räknat som \(counting.rawValue), ur \(outcome.basis), en tolkning av målbilden "
      + "”\(target)”" + (target.hasSuffix(".") ? "" : ".")
  }

  private var laterWords: String {
    guard isLater, status.isJudged else { return "" }
    return "Utfallet är från \(outcome.time), efter det år som målvärdet gäller."
  }

  private var notReportedWords: String {
    guard status == .notClosed else { return "" }
    return "Året är inte avslutat: det som är loggat är minst så mycket som hölls. När allt är "
      + "loggat: skriv dagen i handlingsplanens fält Året avslutat."
  }

  private var notStatedWords: String {
    guard status == .notStated, !outcome.looked.isEmpty else { return "" }
    return "Utfallet framgår inte, \(outcome.looked)."
  }

  /// `Därtill 34 registrerade företag (lägesbild 2017, S1:276–284).`
  private func words(_ other: IndicatorOutcome.Other) -> String {
    let value =
      (other.isAtLeast ? "minst " : "")
      + (other.definition.isEmpty
        ? indicator.measure(outcome: nil).shown(other.value)
        : "\(other.value.shown) (\(other.definition))")
    let place = [other.basis, other.source].filter { !$0.isEmpty }.joined(separator: ", ")
    return "Därtill finns \(value): \(place)."
  }

  /// What the auditors asked to be told: a large gap, a target not reviewed for long. S0:112–121.
  package var remarks: [String] {
    var remarks: [String] = []
    if isLargeGap {
      let side = (gap?.thousandths ?? -1) < 0 ? "under" : "över"
      remarks.append("Stor avvikelse: utfallet ligger långt \(side) målvärdet.")
    }
    remarks += unsettled
    if outcome.notSplit > 0 {
      remarks.append("\(outcome.notSplit) informerade är inte uppdelade på grupper.")
    }
    if let since = review.dueSince {
      remarks.append("Målvärdet prövades senast \(since.text), för minst ett år sedan.")
    }
    return remarks
  }
}

extension ASFIndicator {
  /// Not measured where those who are not split could take the outcome over the target, and not
  /// settled where what is not logged could.
  func status(of outcome: IndicatorOutcome, threshold: Number?) -> Fulfilment {
    if outcome.value == nil, outcome.notSplit == 0, outcome.isAtLeast { return .notReported }
    if outcome.value == nil, outcome.isUncountable { return .notCountable }
    let status = measure(outcome: outcome.value, of: outcome.definition)
      .fulfilment(threshold: threshold)
    if status.isJudged, !outcome.contradiction.isEmpty { return .contradicted }
    if status.isJudged, outcome.isAtLeast, !reaches(outcome.value) { return .notClosed }
    guard outcome.notSplit > 0, status != .met, status != .notStated, let target = target?.number
    else { return status }
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
