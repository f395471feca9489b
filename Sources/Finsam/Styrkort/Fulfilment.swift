/// How far something is fulfilled, as computed from outcomes.
package enum Fulfilment: String, CaseIterable, Hashable, Sendable {
  case met = "uppnått"
  case partlyMet = "delvis"
  case notMet = "ej uppnått"
  case notMeasured = "ej mätt"
  case noTarget = "inget mål satt"
}

extension Measure {
  /// The outcome with the latest day; among undated ones the last.
  package var latestOutcome: Outcome? {
    outcomes.enumerated().max { left, right in
      (left.element.day.text, left.offset) < (right.element.day.text, right.offset)
    }?.element
  }

  /// What is counted, else what somebody has entered.
  package var value: Quantity? { counted?.value ?? latestOutcome?.value }

  /// Met when the whole outcome meets the target in the measure's direction; partly met when a
  /// range straddles the target or, where the förbund has a `threshold`, at least so many percent of
  /// the way from the baseline are covered. Without a baseline the way to "minst" begins at 0, and
  /// "högst" has no way.
  package func fulfilment(threshold: Number?) -> Fulfilment {
    guard direction != .qualitative, let value else { return .notMeasured }
    guard let target else { return .noTarget }
    if case .answer(let wanted) = target {
      guard case .answer(let answer) = value else { return .notMeasured }
      return answer == wanted ? .met : .notMet
    }
    guard let outcome = value.bounds, let aim = target.bounds else { return .notMeasured }
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
  /// All measures met: met. Some met or partly: partly. None: not met.
  package init(of measures: [Fulfilment]) {
    let measured = measures.filter { $0 != .notMeasured && $0 != .noTarget }
    if measured.isEmpty {
      self = !measures.isEmpty && measures.allSatisfy { $0 == .noTarget } ? .noTarget : .notMeasured
    } else if measures.allSatisfy({ $0 == .met }) {
      self = .met
    } else {
      self = measured.contains { $0 != .notMet } ? .partlyMet : .notMet
    }
  }
}
