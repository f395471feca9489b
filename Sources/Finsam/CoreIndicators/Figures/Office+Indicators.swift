/// What measures take from the indicators.
extension Office {
  /// What the indicator came to in the year, as a measure has it; else why it came to nothing.
  func indicatorOutcome(_ number: String, in year: Year?, on day: Day?)
    -> (counted: CountedRecords?, lack: String)
  {
    guard let year else { return (nil, "inget år") }
    let rounds = indicators.rounds(of: year).filter { round in day.map(round.hasBegun) ?? true }
    let settings = forbund.surveys
    let figures = rounds.map { indicators.figures(of: $0, settings, only: number) }
    guard let value = figures.value(number, in: rounds), let round = value.round else {
      return (nil, IndicatorValue.noRoundWords(of: year))
    }
    guard let share = value.share else { return (nil, value.lackWords) }
    var counted = CountedRecords(items: [
      CountedRecords.Item(
        title: "enkätomgång \(round.shownName)", place: Place(round.address))
    ])
    counted.share = share
    counted.coverage = value.basis
    counted.isExample = round.isExample == true
    return (counted, "")
  }

  /// The national figure that a measure is held against: of the year before its own. IND-2.
  func nationalAim(_ measure: Measure, in year: Year?) -> Quantity? {
    guard measure.targetRule == .nationalYearBefore, let year,
      let indicator = indicators.instrument.indicator(measure.countedKind)
    else { return nil }
    let figure = indicators.nationalFigure(
      indicator, in: Year(year.number - 1), paired: indicator.needsPairs)
    return figure?.share.map(Quantity.number)
  }
}

extension IndicatorValue {
  static func noRoundWords(of year: Year) -> String { "ingen enkätomgång \(year.text)" }
}

extension Measure {
  /// Takes the outcome, and the target where that is looked up, from the surveys.
  mutating func countIndicator(in office: Office) {
    let year = countedYear ?? start.map { Year($0.year) }
    let outcome = office.indicatorOutcome(countedKind, in: year, on: office.forbund.asOfDay?.day)
    (counted, countedLack) = outcome
    ruledTarget = office.nationalAim(self, in: year)
  }
}
