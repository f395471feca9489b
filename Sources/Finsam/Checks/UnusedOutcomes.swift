extension Survey {
  /// Stated outcomes of indicators that no year is given by.
  var unusedOutcomes: [Finding] {
    office.asf.plans.flatMap { plan in
      plan.indicators.flatMap { indicator in
        indicator.outcomes.compactMap { outcome -> Finding? in
          guard let reason = indicator.reasonUnused(outcome) else { return nil }
          return Finding(
            .unusedOutcome,
            at: Place(plan.address(of: indicator).appending(Step(PartKey.outcomes, outcome.id))),
            ["utfall": outcome.id, "år": outcome.ofYear.text, "värde": outcome.value.text],
            "Utfallet räknas inte: \(reason).")
        }
      }
    }
  }
}

extension CheckRow {
  static let unusedOutcome = CheckRow(
    "oanvänt-utfall", "Utfall som inte räknas",
    "En indikator har ett angivet utfall som inget räknas ur: det har inget år, eller ett annat "
      + "gäller samma år.",
    advice: "Ange utfallets år eller dag, eller ta bort det ena av två för samma år."
  ) { survey, _ in survey.unusedOutcomes }
}
