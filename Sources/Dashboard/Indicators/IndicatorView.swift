import Finsam

/// What the screen of the core indicators lists, of one year.
enum IndicatorView: String, CaseIterable, Hashable, Sendable {
  case indicators = "indikatorer"
  case round = "rundan"
  case points = "matpunkter"
  case comparison = "jamforelse"
  case aims = "mal"

  var title: String {
    switch self {
    case .indicators: "Indikatorer"
    case .round: "Rundan"
    case .points: "Mätpunkter"
    case .comparison: "Jämförelse"
    case .aims: "Mål"
    }
  }

  /// What one finds there.
  var explanation: String {
    switch self {
    case .indicators: "värde, antal svar och målnivå"
    case .round: "vilka som har fått enkäten, vilka som har svarat och vad som är kvar"
    case .points: "hur varje grupp har svarat på varje mätpunkt"
    case .comparison: "egna värden bredvid de nationella, året före"
    case .aims: "målen som följs med indikatorer"
    }
  }

  func list(_ board: IndicatorBoard) -> AnyList {
    switch self {
    case .indicators: board.list
    case .points: board.pointsList
    case .comparison: board.comparisonList
    case .aims: board.aimsList
    case .round: RoundProgress(board.office, rounds: board.rounds.map(\.round)).list
    }
  }

  /// What is said where there is nothing to show.
  func emptyText(_ desk: Desk) -> String {
    let new = desk.key(.new)
    switch self {
    case .indicators, .points, .comparison:
      return
        "Kärnindikatorerna finns inte här. Lägg karnindikatorer.yaml bredvid förbundets mapp, eller "
        + "i den."
    case .round: return "Här finns ingen enkätomgång för året. \(new) gör en."
    case .aims:
      return
        "Inget mål för året följs med en kärnindikator. Skriv ”räknar: kärnindikator” på målets "
        + "mått."
    }
  }
}
