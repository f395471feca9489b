extension Survey {
  /// More answers than were sent out for, in a round or entered on a point.
  var answersAgainstDispatches: [Finding] {
    answersInRounds + office.answersBeyondReceived(office.indicators.answers)
      + office.pairsBeyondReceived(office.indicators.pairs)
  }

  private var answersInRounds: [Finding] {
    office.indicators.rounds.flatMap { round in
      round.dispatches.compactMap { dispatch in
        guard let sent = dispatch.sent, let answered = dispatch.answered, sent < answered else {
          return nil
        }
        let place = round.address.appending(Step(PartKey.dispatches, dispatch.id))
        return Finding(
          .moreAnswersThanSent, at: Place(place, field: "antal_svar"),
          ["antal_utskickade": sent.text, "antal_svar": answered.text],
          "\(answered.shown) svar, men bara \(sent.shown) utskickade."
        ).advising("Rätta det ena antalet.")
      }
    }
  }
}

extension CheckRow {
  static let moreAnswersThanSent = CheckRow(
    "fler-svar-än-utskick", "Fler svar än utskick",
    "En grupp har svarat med fler än som har fått enkäten, eller fler svar är inskrivna på en "
      + "mätpunkt "
      + "än som kom in.", advice: "Rätta svaren, eller antalen i omgångens utskick."
  ) { survey, _ in survey.answersAgainstDispatches }
}
