extension Survey {
  /// Rounds in which both sides have answered indicator 7, each for itself, and no pairs are
  /// entered: the indicator is of both together. IND-6, S4:3756–3760.
  var stepForwardWithoutPairs: [Finding] {
    let indicators = office.indicators
    guard let indicator = indicators.instrument.indicator(CoreIndicator.stepForward) else {
      return []
    }
    let points = Set(indicator.points.map(\.id))
    let asked = Set(indicators.answers.lazy.filter { points.contains($0.point) }.map(\.round))
    let paired = Set(indicators.pairs.map(\.round))
    return indicators.rounds.filter { asked.contains($0.id) && !paired.contains($0.id) }.map {
      round in
      Finding(
        .stepForwardWithoutPairs, at: Place(round.address), .missing("par.csv"),
        "Indikator 7 har svar, men inga parade svar, så den kan inte räknas."
      ).advising("Skriv in paren i enkater/par.csv: deltagarens svar bredvid personalens.")
        .ofSilence
    }
  }
}

extension CheckRow {
  static let stepForwardWithoutPairs = CheckRow(
    "stegförflyttning-utan-par", "Indikator 7 utan parade svar",
    "Indikator 7 har svar i en omgång, men inga parade svar, som den räknas av.",
    advice: "Skriv in de parade svaren.",
    looksElsewhere: true
  ) { survey, _ in survey.stepForwardWithoutPairs }
}
