import Finsam

/// What the screen of insatser lists.
enum InsatsView: Hashable, Sendable {
  /// Without a period each insats has its own latest figures.
  case insatser(CountPeriod?)
  /// What became of the participants; without a period, of each insats's own latest time.
  case results(CountPeriod?)

  static func all(_ desk: Desk) -> [InsatsView] {
    let office = desk.office
    let years = office.figureYears.map(CountPeriod.year)
    let parts = office.figurePeriods.filter { $0.year != nil && !years.contains($0) }
    let results = Set(office.resultPeriods + parts).sorted(by: >)
    return [.insatser(nil)] + (years + parts).sorted(by: >).map(InsatsView.insatser)
      + [.results(nil)] + results.map(InsatsView.results)
  }

  /// What tells it from other views.
  var id: String {
    switch self {
    case .insatser(let period):
      ["insatser", period?.text ?? ""].filter { !$0.isEmpty }.joined(separator: "-")
    case .results(let period): "resultat-" + (period?.text ?? "senaste")
    }
  }

  var title: String {
    switch self {
    case .insatser(nil): "Insatser"
    case .insatser(.year(let year)): "Insatser \(year.text)"
    case .insatser(let period?): "Insatser, \(period.shown)"
    case .results(let period): ResultTable.title(of: period)
    }
  }

  /// What one finds there.
  var explanation: String {
    switch self {
    case .insatser(nil): "vem som driver dem, för vem och vad de kostar, senaste siffror"
    case .insatser: "bara tidens siffror: deltagare, kostnad och kostnad per deltagare"
    case .results(nil): "vad det blev av deltagarna, varje insats senaste tid"
    case .results: "vad det blev av deltagarna, alla insatser för samma tid"
    }
  }

  /// The same, to hand over.
  var report: ReportRequest {
    switch self {
    case .insatser(nil): .insatser(nil)
    case .insatser(.year(let year)): .insatser(year)
    // The report of insatser is of whole years; of a part of one there is that of results.
    case .insatser(let period): .results(period)
    case .results(let period): .results(period)
    }
  }

  var period: CountPeriod? { if case .results(let period) = self { period } else { nil } }

  /// The time whose figures one writes from here.
  func sheetPeriod(_ desk: Desk) -> CountPeriod {
    switch self {
    case .insatser(let period):
      period ?? .year(desk.office.latestFigureYear ?? Year(desk.day.year))
    case .results(let period): period ?? .year(Year(desk.day.year))
    }
  }

  var isResults: Bool { if case .results = self { true } else { false } }

  /// The same of the year before or after; nil where there is none. What is latest of all stands
  /// behind every year.
  func turned(to action: Action, _ desk: Desk) -> InsatsView? {
    switch self {
    case .insatser(let period):
      let times = desk.office.figurePeriods.filter { $0.year != nil }.asLong(as: period)
      if let other = action.turned(from: period, among: times) { return .insatser(other) }
      return period != nil && action == .nextYear ? .insatser(nil) : nil
    case .results(let period):
      let known = desk.office.resultPeriods + desk.office.figurePeriods
      let times = Set(known.filter { $0 != .whole }).sorted(by: >).asLong(as: period)
      return action.turned(from: period == .whole ? nil : period, among: times).map {
        .results($0)
      }
    }
  }
}

extension [CountPeriod] {
  /// Those that are as long as another; years where there is none to be as long as.
  fileprivate func asLong(as other: CountPeriod?) -> [CountPeriod] {
    guard let other, other != .whole else {
      return filter { if case .year = $0 { true } else { false } }
    }
    return filter { $0.isAsLong(as: other) }
  }
}
