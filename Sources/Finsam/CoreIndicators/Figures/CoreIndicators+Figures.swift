extension CoreIndicators {
  /// What a round came to; of one indicator alone where a number is given.
  package func figures(
    of round: SurveyRound, _ settings: SurveySettings, only number: String? = nil
  ) -> RoundFigures {
    RoundFigures(
      round, instrument, answers: answers.filter { $0.round == round.id },
      pairs: pairs.filter { $0.round == round.id }, settings, only: number)
  }

  /// What all rounds came to, by their own order; answers are looked through once.
  func allFigures(_ settings: SurveySettings) -> [RoundFigures] {
    let byRound = Dictionary(grouping: answers, by: \.round)
    let pairsByRound = Dictionary(grouping: pairs, by: \.round)
    let instrument = instrument
    return rounds.map { round in
      RoundFigures(
        round, instrument, answers: byRound[round.id] ?? [], pairs: pairsByRound[round.id] ?? [],
        settings)
    }
  }

  /// The rounds of a year, in the order they are asked: that of the whole year, else the later
  /// half-year. Answers of different rounds are never put together.
  package func rounds(of year: Year) -> [SurveyRound] {
    let own = rounds.filter { $0.year == year }
    return own.filter { $0.half == nil } + own.filter { $0.half == .second }
      + own.filter { $0.half == .first }
  }

  /// The years with a round, the latest first.
  package var years: [Year] { Set(rounds.compactMap(\.year)).sorted(by: >) }
}

extension Array where Element == RoundFigures {
  /// What an indicator came to in the rounds of a year: in the first that has a value, else why
  /// there is none.
  func value(_ number: String, in rounds: [SurveyRound], comparable: Bool = false)
    -> IndicatorValue?
  {
    let values = rounds.compactMap { round in
      first { $0.round.id == round.id }.flatMap {
        comparable ? $0.comparable : $0.value(number)
      }
    }
    return values.first { $0.share != nil } ?? values.first
  }
}

extension CoreIndicators {
  /// The national figure of an indicator in a year: of all groups together, or, where only one
  /// group answers it, of that. Paired and separate answers are different things. IND-2, IND-6.
  package func nationalFigure(_ indicator: CoreIndicator, in year: Year, paired: Bool = false)
    -> NationalFigure?
  {
    let own = national.filter {
      $0.year == year && $0.indicator == indicator.id && ($0.isPaired == true) == paired
        && $0.share != nil
    }
    if let all = own.last(where: { $0.group == nil }) { return all }
    let respondents = indicator.respondents
    return respondents.count == 1 ? own.last { $0.group == respondents[0] } : nil
  }
}
