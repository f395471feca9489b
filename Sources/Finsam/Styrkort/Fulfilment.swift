/// How far something is fulfilled, as computed from outcomes.
package enum Fulfilment: String, CaseIterable, Hashable, Sendable {
  case met = "uppnått"
  case partlyMet = "delvis"
  case notMet = "ej uppnått"
  case notMeasured = "ej mätt"
  /// Nothing is tied to the goal that could be measured.
  case noMeasure = "inget mått"
  /// The goal is of a year after the day that all is computed for.
  case notBegun = "inte börjat"
  /// There is nothing yet to count the outcome from: no placement has ended.
  case notCountable = "kan inte räknas"
  /// A check contradicts the figures that it would be computed from.
  case contradicted = "talen går inte ihop"
  /// There may be a goal, but nobody has set a value that an outcome can be held against.
  case noTarget = "inget målvärde"
  /// The outcome is told in words, which only a person can judge.
  case inWords = "i ord, ej prövat"
  /// Somebody looked for the outcome, and the source does not say.
  case notStated = "framgår inte"
  /// Target and outcome are of different things.
  case otherDefinition = "olika definition"
  /// Nothing is logged, and nobody has closed the year.
  case notReported = "ej rapporterat än"
  /// What is logged so far does not reach the target, and nobody has closed the year.
  case notClosed = "året ej avslutat"
  /// There is an outcome, and the national figure that it is to be held against is not entered.
  case noNational = "jämförelsetal saknas"
  /// Some of what the outcome is counted from tells nothing, and could change how it stands.
  case partlyCounted = "räknat på en del"
  /// The goal itself is only put forward: there is nothing to be held against yet.
  case notAdopted = "föreslaget mål"

  /// Whether an outcome was held against a target: success, failure or something between.
  package var isJudged: Bool {
    switch self {
    case .met, .partlyMet, .notMet: true
    case .notMeasured, .noMeasure, .notBegun, .notCountable, .contradicted, .noTarget, .inWords,
      .notStated, .otherDefinition, .notReported, .notClosed, .noNational, .partlyCounted,
      .notAdopted:
      false
    }
  }
}

extension Measure {
  /// The outcome with the latest day; among undated ones the last. What is dated no later than the
  /// start is a baseline, and what lies after the day that all is computed for is no outcome yet.
  package var latestOutcome: Outcome? {
    if outcomes.isEmpty { return nil }
    return outcomes.filter { !isBaseline($0) && !isLater($0) }.enumerated().max { left, right in
      (left.element.day.text, left.offset) < (right.element.day.text, right.offset)
    }?.element
  }

  /// Whether it is dated no later than the start, so that it says how things stood before.
  package func isBaseline(_ outcome: Outcome) -> Bool {
    guard let start = baselineDay?.day ?? start, let days = outcome.days(in: Year(start.year))
    else { return false }
    return days.upperBound <= start
  }

  /// Whether it is of a time after the day that all is computed for.
  package func isLater(_ outcome: Outcome) -> Bool {
    guard let asOf, let days = outcome.days(in: Year(asOf.year)) else { return false }
    return asOf < days.lowerBound
  }

  /// Whether the outcome is of something else than the target.
  package var isOtherDefinition: Bool { isOtherDefinition(than: latestOutcome) }

  private func isOtherDefinition(than outcome: Outcome?) -> Bool {
    !isCounted && definition.isOtherDefinition(than: outcome?.definition ?? "")
  }

  /// The target: as it is written, else as it was looked up.
  package var aim: Quantity? { target ?? ruledTarget }

  package static let lackOfNational = Fulfilment.noNational.rawValue

  /// Whether the target is to be looked up, and there is nothing to be found.
  package var isLackingNational: Bool { targetRule != nil && aim == nil }

  /// What is counted, else what somebody has entered. What is counted of a part alone gives way to
  /// what somebody has entered of all.
  package var value: Quantity? { isCounted ? countedValue : latestOutcome?.value }

  /// Whether what is counted here is the outcome.
  package var isCounted: Bool {
    guard let counted, countedValue != nil else { return false }
    return !counted.isPart || latestOutcome?.value == nil
  }

  /// Whether the outcome is counted of a part, and the rest could change how it stands: so many
  /// that are enough are enough, however many there are to add.
  private func isOpen(_ outcome: ClosedRange<Number>, _ aim: ClosedRange<Number>) -> Bool {
    guard isCounted, counted?.isPart == true else { return false }
    let isNumber = UnitOfFigure(unit) != .share
    return switch direction {
    case .atMost: !(isNumber && outcome.lowerBound > aim.upperBound)
    case .atLeast, .yesNo, .qualitative, nil: !(isNumber && outcome.lowerBound >= aim.lowerBound)
    }
  }

  /// Met when the whole outcome meets the target in the measure's direction; partly met when a
  /// range straddles the target or, where the förbund has a `threshold`, at least so many percent
  /// of the way from the baseline are covered. Without a baseline the way to "minst" begins at 0,
  /// and "högst" has no way.
  package func fulfilment(threshold: Number?) -> Fulfilment {
    let latest = latestOutcome
    let value = isCounted ? countedValue : latest?.value
    if value == .notStated { return .notStated }
    guard direction != .qualitative, let value else {
      return latest?.words.isEmpty == false ? .inWords : .notMeasured
    }
    if isLackingNational { return .noNational }
    guard let target = aim, target != .notStated else { return .noTarget }
    if isOtherDefinition(than: latest) { return .otherDefinition }
    if case .answer(let wanted) = target {
      guard case .answer(let answer) = value else { return .notMeasured }
      return answer == wanted ? .met : .notMet
    }
    guard let outcome = value.bounds, let aim = target.bounds else { return .notMeasured }
    if isOpen(outcome, aim) { return .partlyCounted }
    return switch direction {
    case .atMost: atMost(outcome, aim.upperBound, threshold)
    case .atLeast, .yesNo, .qualitative, nil: atLeast(outcome, aim.lowerBound, threshold)
    }
  }

  private func atLeast(_ outcome: ClosedRange<Number>, _ aim: Number, _ threshold: Number?)
    -> Fulfilment
  {
    if outcome.lowerBound >= aim { return .met }
    if outcome.upperBound >= aim { return .partlyMet }
    let start = baseline?.number ?? Number(0)
    return covers(outcome.lowerBound - start, of: aim - start, threshold) ? .partlyMet : .notMet
  }

  private func atMost(_ outcome: ClosedRange<Number>, _ aim: Number, _ threshold: Number?)
    -> Fulfilment
  {
    if outcome.upperBound <= aim { return .met }
    if outcome.lowerBound <= aim { return .partlyMet }
    guard let start = baseline?.number else { return .notMet }
    return covers(start - outcome.upperBound, of: start - aim, threshold) ? .partlyMet : .notMet
  }

  private func covers(_ done: Number, of way: Number, _ threshold: Number?) -> Bool {
    guard let threshold, way.thousandths > 0, done.thousandths > 0 else { return false }
    let covered = done.thousandths.multipliedFullWidth(by: 100_000)
    let wanted = way.thousandths.multipliedFullWidth(by: threshold.thousandths)
    return (covered.high, covered.low) >= (wanted.high, wanted.low)
  }
}

extension Fulfilment {
  /// All measures met: met. Some met or partly: partly. None: not met. Measures that cannot be
  /// judged make a goal neither met nor partly met.
  package init(of measures: [Fulfilment]) {
    let judged = measures.filter(\.isJudged)
    if judged.isEmpty {
      // What no source states adds nothing to what is known of the other measures.
      let stated = measures.filter { $0 != .notStated }
      let first = stated.first ?? measures.first ?? .noMeasure
      self = stated.allSatisfy { $0 == first } ? first : .notMeasured
    } else if measures.allSatisfy({ $0 == .met }) {
      self = .met
    } else if judged.allSatisfy({ $0 == .met }), measures.contains(where: \.isSilent) {
      self = .notMeasured
    } else {
      self = judged.contains { $0 != .notMet } ? .partlyMet : .notMet
    }
  }

  /// Whether the source says nothing of it, nothing that can be held against a target, or of
  /// something else.
  private var isSilent: Bool {
    switch self {
    case .inWords, .notStated, .otherDefinition, .notReported, .notClosed, .noNational,
      .notCountable, .contradicted, .partlyCounted:
      true
    case .met, .partlyMet, .notMet, .notMeasured, .noMeasure, .notBegun, .noTarget, .notAdopted:
      false
    }
  }
}

extension String {
  /// Whether both say what they are of, in different words.
  func isOtherDefinition(than other: String) -> Bool {
    !isEmpty && !other.isEmpty && SearchText(oneLine) != SearchText(other.oneLine)
  }
}

extension Outcome {
  /// The days that it can be of: its own, or the time that is printed; nil where neither is known.
  func days(in year: Year) -> ClosedRange<Day>? {
    if let own = day?.day { return own...own }
    if time.isEmpty { return nil }
    // Most are a year, and each view of a goal asks for them many times.
    return Year(id: time)?.days ?? ActivityTiming(time).days(in: year)
  }
}
