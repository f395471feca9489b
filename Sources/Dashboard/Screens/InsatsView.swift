import Finsam

/// What the screen of insatser lists.
enum InsatsView: Hashable, Sendable {
  /// Without a year each insats has its own latest figures.
  case insatser(Year?)
  /// What became of the participants; without a period, of each insats's own latest time.
  case results(CountPeriod?)

  static func all(_ desk: Desk) -> [InsatsView] {
    [.insatser(nil)] + desk.office.figureYears.map(InsatsView.insatser) + [.results(nil)]
      + desk.office.resultPeriods.map(InsatsView.results)
  }

  /// What tells it from other views.
  var id: String {
    switch self {
    case .insatser(let year):
      ["insatser", year?.text ?? ""].filter { !$0.isEmpty }.joined(separator: "-")
    case .results(let period): "resultat-" + (period?.text ?? "senaste")
    }
  }

  var title: String {
    switch self {
    case .insatser(nil): "Insatser"
    case .insatser(let year): "Insatser \(year.text)"
    case .results(let period): ResultTable.title(of: period)
    }
  }

  /// What one finds there.
  var explanation: String {
    switch self {
    case .insatser(nil): "vem som driver dem, för vem och vad de kostar, senaste siffror"
    case .insatser: "bara årets siffror: deltagare, kostnad och kostnad per deltagare"
    case .results(nil): "vad det blev av deltagarna, varje insats senaste tid"
    case .results: "vad det blev av deltagarna, alla insatser för samma tid"
    }
  }

  /// The same, to hand over.
  var report: ReportRequest {
    switch self {
    case .insatser(let year): .insatser(year)
    case .results(let period): .results(period)
    }
  }

  var period: CountPeriod? { if case .results(let period) = self { period } else { nil } }

  /// The time whose figures one writes from here.
  func sheetPeriod(_ desk: Desk) -> CountPeriod {
    switch self {
    case .insatser(let year):
      .year(year ?? desk.office.latestFigureYear ?? Year(desk.day.year))
    case .results(let period): period ?? .year(Year(desk.day.year))
    }
  }

  var isResults: Bool { if case .results = self { true } else { false } }

  /// The same of the year before or after; nil where there is none. What is latest of all stands
  /// behind every year.
  func turned(to action: Action, _ desk: Desk) -> InsatsView? {
    switch self {
    case .insatser(let year):
      let years = desk.office.figureYears
      if let other = action.turned(from: year, among: years) { return .insatser(other) }
      return year != nil && action == .nextYear ? .insatser(nil) : nil
    case .results(let period):
      let periods = desk.office.resultPeriods.filter { $0 != .whole }
      return action.turned(from: period == .whole ? nil : period, among: periods).map {
        .results($0)
      }
    }
  }
}
