extension Survey {
  /// Insatser that a round asks in, and that nobody has entered an answer from.
  var surveysWithoutAnswers: [Finding] {
    let indicators = office.indicators
    if indicators.rounds.isEmpty { return [] }
    let answered = Set(indicators.answers.map { $0.round + "\u{0}" + $0.insats })
    return indicators.rounds.flatMap { round -> [Finding] in
      let active = round.activeInsatser(office)
      let asked =
        round.insatser.isEmpty ? active : active.filter { round.insatser.contains($0.id) }
      // Answers of a group in all of the förbund may be from any insats.
      let isWhole = indicators.answers.contains {
        $0.round == round.id && $0.insats.isEmpty && $0.group == .participants
      }
      if isWhole { return [] }
      return asked.filter { !answered.contains(round.id + "\u{0}" + $0.id) }.map { insats in
        Finding(
          .surveyWithoutAnswers, at: Place(round.address, field: "insatser"),
          ["insats": insats.id],
          "Omgången \(round.shownName) har inga svar från \(insats.shownName), som pågår."
        ).advising("Skriv in svaren, eller skriv i omgången vilka insatser som är med.").ofSilence
      }
    }
  }
}

extension CheckRow {
  static let surveyWithoutAnswers = CheckRow(
    "enkät-utan-svar", "Insats utan enkätsvar",
    "En insats som pågår är med i en enkätomgång, men har inga svar inskrivna.",
    advice: "Skriv in svaren, eller ta bort insatsen ur omgången.",
    looksElsewhere: true
  ) { survey, _ in survey.surveysWithoutAnswers }
}
