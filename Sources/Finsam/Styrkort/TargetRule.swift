/// How a target is looked up that is no number of its own.
package enum TargetRule: String, Choice {
  /// At least what the nation came to on the same indicator the year before. IND-2, S2:102–103.
  case nationalYearBefore = "nationellt föregående år"
}

extension Measure {
  /// The target: as it is written, else as it was looked up.
  package var aim: Quantity? { target ?? ruledTarget }

  package static let lackOfNational = "jämförelsetal saknas"

  /// Whether the target is to be looked up, and there is nothing to be found.
  package var isLackingNational: Bool { targetRule != nil && aim == nil }

  /// Takes the outcome, and the target where that is looked up, from the surveys.
  mutating func countIndicator(in office: Office) {
    let year = countedYear ?? start.map { Year($0.year) }
    let outcome = office.indicatorOutcome(
      countedKind, in: year, on: office.forbund.asOfDay?.day)
    (counted, countedLack) = outcome
    ruledTarget = office.nationalAim(self, in: year)
  }
}
