import Finsam

/// What the screen of insatser lists.
enum InsatsView: Hashable, Sendable {
  case insatser
  /// What became of the participants; without a period, of each insats's own latest time.
  case results(CountPeriod?)

  static func all(_ desk: Desk) -> [InsatsView] {
    [.insatser, .results(nil)] + desk.office.resultPeriods.map(InsatsView.results)
  }

  /// What tells it from other views.
  var id: String {
    switch self {
    case .insatser: "insatser"
    case .results(let period): "resultat-" + (period?.text ?? "senaste")
    }
  }

  func title(_ desk: Desk) -> String {
    switch self {
    case .insatser: "Insatser"
    case .results(let period): ResultTable(desk.office.insatser, in: period).title
    }
  }

  /// What one finds there.
  var explanation: String {
    switch self {
    case .insatser: "vem som driver dem, för vem och vad de kostar"
    case .results(nil): "vad det blev av deltagarna, varje insats senaste tid"
    case .results: "vad det blev av deltagarna, alla insatser för samma tid"
    }
  }

  var period: CountPeriod? { if case .results(let period) = self { period } else { nil } }

  var isResults: Bool { self != .insatser }

  /// The results of the year before or after; nil where there is none.
  func turned(to action: Action, _ desk: Desk) -> InsatsView? {
    guard case .results(let period) = self else { return nil }
    let years = desk.office.resultPeriods.filter { $0 != .whole }
    guard let period, period != .whole else {
      return action == .previousYear ? years.first.map(InsatsView.results) : nil
    }
    let other =
      action == .previousYear ? years.first { $0 < period } : years.last { period < $0 }
    return other.map(InsatsView.results)
  }
}
