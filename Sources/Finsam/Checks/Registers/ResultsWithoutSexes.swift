extension Survey {
  /// Outcomes that are not told of women and men, where those who took part in the same time are:
  /// one finding an insats. GEN-1, part H.
  var resultsWithoutSexes: [Finding] {
    office.insatser.compactMap { insats in
      let split = insats.participation.filter { $0.women != nil && $0.men != nil }
      let times = split.compactMap(\.period)
      let whole = insats.outcomes.filter { outcome in
        guard let period = outcome.period, times.contains(period), outcome.isStated,
          outcome.group.isEmpty, outcome.sameAs.isEmpty
        else { return false }
        return outcome.women == nil && outcome.men == nil
      }
      guard let first = whole.first else { return nil }
      let address = insats.address.appending(Step(PartKey.outcomes, first.id))
      let more = whole.count == 1 ? "" : ", och \(whole.count - 1) utfall till"
      return Finding(
        .resultWithoutSexes, at: Place(address, field: PersonOutcome.key(\.women)),
        ["utfall": whole.map(\.id).joined(separator: ", ")],
        "Deltagarna \(first.period?.shown ?? "") är uppdelade på kvinnor och män, men inte "
          + "utfallet "
          + "”\(first.classes.shown)”\(more)."
      ).ofSilence
    }
  }
}

extension CheckRow {
  static let resultWithoutSexes = CheckRow(
    "utfall-utan-kön", "Utfall utan uppgift om kön",
    "En insats delar upp sina deltagare på kvinnor och män, men inte vad det blev av dem.",
    advice: "Skriv in kvinnor och män för utfallet, om det går att få veta."
  ) { survey, _ in survey.resultsWithoutSexes }
}
