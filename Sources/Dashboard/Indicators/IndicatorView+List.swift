import Finsam

extension IndicatorView {
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
        "Kärnindikatorerna finns inte här. Lägg karnindikatorer.yaml bredvid förbundets mapp, "
        + "eller "
        + "i den."
    case .round: return "Här finns ingen enkätomgång för året. \(new) gör en."
    case .aims:
      return
        "Inget mål för året följs med en kärnindikator. Skriv ”räknar: kärnindikator” på målets "
        + "mått."
    }
  }
}
