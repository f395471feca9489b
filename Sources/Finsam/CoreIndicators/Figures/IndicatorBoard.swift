/// All core indicators in one year: what the förbund came to, beside the nation and the goals.
package struct IndicatorBoard: Sendable {
  package let office: Office
  package let year: Year
  /// Of every round.
  package let figures: [RoundFigures]
  package let standings: [IndicatorStanding]
  /// Another förbund that it is held against.
  package var peer: IndicatorPeer?

  /// Rounds that have not begun by the day say nothing yet.
  package init(_ office: Office, _ year: Year, on day: Day) {
    self.office = office
    self.year = year
    var indicators = office.indicators
    indicators.rounds.removeAll { !$0.hasBegun(by: day) }
    let figures = indicators.allFigures(office.forbund.surveys)
    self.figures = figures
    let aims = office.indicatorAims
    let years = indicators.years
    standings = indicators.instrument.indicators.map { indicator in
      func value(_ year: Year) -> IndicatorValue? {
        figures.value(indicator.id, in: indicators.rounds(of: year))
      }
      let before = Year(year.number - 1)
      return IndicatorStanding(
        indicator: indicator,
        value: value(year)
          ?? IndicatorValue(
            indicator: indicator.id, round: nil, share: nil, answers: nil,
            weighing: office.forbund.surveys.way, isPaired: false, lack: .noRound),
        comparable: indicator.needsPairs
          ? figures.value(indicator.id, in: indicators.rounds(of: year), comparable: true) : nil,
        national: indicators.nationalFigure(
          indicator, in: before, paired: indicator.needsPairs),
        separateNational: indicator.needsPairs
          ? indicators.national.filter {
            $0.year == before && $0.indicator == indicator.id && $0.isPaired != true
          } : [],
        history: years.compactMap { year in value(year).map { (year, $0) } }.map {
          IndicatorStanding.Time(year: $0, value: $1)
        },
        aims: aims.filter { $0.measure.countedKind == indicator.id && $0.year == year },
        limit: office.forbund.surveys.limit)
    }
  }

  package func standing(_ number: String) -> IndicatorStanding? {
    standings.first { $0.indicator.id == number }
  }

  /// The rounds of the year.
  package var rounds: [RoundFigures] { figures.filter { $0.round.year == year } }

  package var isExample: Bool { rounds.contains { $0.round.isExample == true } }
}

/// One indicator in one year, beside what it is held against.
package struct IndicatorStanding: Sendable {
  /// What it came to in a year.
  package struct Time: Sendable {
    package let year: Year
    package let value: IndicatorValue
  }

  package let indicator: CoreIndicator
  package let value: IndicatorValue
  /// Indicator 7 as each side answered for itself; nil for others.
  package let comparable: IndicatorValue?
  /// Of the year before. IND-2.
  package let national: NationalFigure?
  /// National figures of separate sides, where the value is of pairs.
  package let separateNational: [NationalFigure]
  /// Every year with a round, the latest first.
  package let history: [Time]
  /// The goals of the year that hang on it.
  package let aims: [IndicatorAim]
  /// How few answers are not told. IND-13.
  let limit: Int
}

/// A measure that takes its outcome from an indicator, and the goal that it is of.
package struct IndicatorAim: Sendable {
  package let goal: PlacedGoal
  package let measure: Measure
  package let year: Year?

  package var place: Place {
    Place(goal.address.appending(Step(PartKey.measures, measure.id)))
  }
}

extension Office {
  /// Every measure of a goal that an indicator is counted for.
  package var indicatorAims: [IndicatorAim] {
    goals.flatMap { goal in
      goal.goal.measures.filter { $0.counting == .indicators }.map { measure in
        IndicatorAim(
          goal: goal, measure: measure,
          year: measure.countedYear ?? measure.start.map { Year($0.year) })
      }
    }
  }
}

extension IndicatorStanding {
  /// How it stands to what the goals of the year want of it. No level is good in itself. IND-8.
  package enum Status: Equatable, Sendable {
    case met, below, notMeasured(String), noAim
  }

  package var status: Status {
    if aims.isEmpty { return value.share == nil ? .notMeasured(value.lackWords) : .noAim }
    guard let share = value.share else { return .notMeasured(value.lackWords) }
    let targets = aims.compactMap { $0.measure.aim?.bounds?.lowerBound }
    guard let highest = targets.max() else { return .notMeasured(Measure.lackOfNational) }
    return share < highest ? .below : .met
  }

  package var statusCell: CellText {
    switch status {
    case .met: CellText("når", shown: "▲ når", .good)
    case .below: CellText("under", shown: "▼ under", .warning)
    case .notMeasured(Measure.lackOfNational):
      CellText(Measure.lackOfNational, shown: "– \(Measure.lackOfNational)", .dim)
    case .notMeasured(let why): CellText("ej mätt: \(why)", shown: "– ej mätt: \(why)", .dim)
    case .noAim: CellText("ingen målnivå", shown: "– ingen målnivå", .dim)
    }
  }

  /// The same for a narrow column.
  package var shortStatusCell: CellText {
    if case .notMeasured(Measure.lackOfNational) = status {
      return CellText("ej jämfört", shown: "– ej jämfört", .dim)
    }
    if case .notMeasured = status { return CellText("ej mätt", shown: "– ej mätt", .dim) }
    return statusCell
  }

  /// How many of those who were asked answered, of all groups that answer the indicator; nil where
  /// that is not known, or where the value itself is not shown.
  package var answerRate: Number? {
    guard value.share != nil, let round = value.round else { return nil }
    let groups = indicator.respondents
    let own = round.dispatches.filter { $0.group.map(groups.contains) ?? false }
    let sent = own.compactMap { $0.sent?.whole }.sum
    let answered = own.compactMap { $0.answered?.whole }.sum
    return own.contains {
      $0.sent == nil || $0.answered == nil || $0.isHidden(below: limit)
    }
      ? nil : Number(percent: answered, of: sent)
  }

  /// `76,4 → 81,3`; where the questions were of another version the years are no comparison, and
  /// `≠` stands between them. IND-12.
  package var trend: String {
    var text = ""
    var version: String?
    for time in history.reversed() {
      guard let share = time.value.share else { continue }
      if !text.isEmpty { text += version == time.value.version ? " → " : " ≠ " }
      text += "\(time.year.text): \(share.shown)"
      version = time.value.version
    }
    return text
  }

  /// The year before, where it was asked by the same version of the questions.
  package var yearBefore: (share: Number, isSameVersion: Bool)? {
    guard let year = value.round?.year,
      let before = history.first(where: { $0.year.number == year.number - 1 }),
      let share = before.value.share
    else { return nil }
    return (share, before.value.version == value.version)
  }
}

extension IndicatorValue {
  fileprivate var version: String { round?.version ?? "" }
}
