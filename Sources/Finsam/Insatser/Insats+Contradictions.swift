extension Insats {
  /// What cannot be true of its figures of a time, and of the times that make it up, as checks find
  /// it: Swedish sentences.
  package func contradictions(in period: CountPeriod) -> [String] {
    contradictions { $0 == period || period.contains($0) }
  }

  /// What cannot be true of its figures of any time.
  package var contradictions: [String] { contradictions { _ in true } }

  private func contradictions(where isMeant: (CountPeriod) -> Bool) -> [String] {
    (womenAndMen + impossibleFigures).filter { finding in
      guard let step = finding.place.address.steps.last else { return false }
      // No reading is held against anything.
      let isReading =
        outcomes.contains { $0.id == step.id && $0.isReading(PersonOutcome.figureKeys) }
        || participation.contains { $0.id == step.id && !$0.readings.isEmpty }
      if isReading { return false }
      let own: CountPeriod? =
        switch step.part {
        case PartKey.participation, PartKey.costs: CountPeriod(id: step.id)
        case PartKey.outcomes: outcomes.first { $0.id == step.id }?.period
        default: nil
        }
      return own.map(isMeant) ?? false
    }.map(\.message)
  }
}
