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
    case .comparison: "egna värden bredvid nationella, året före och ett annat förbund"
    case .aims: "målen som följs med indikatorer"
    }
  }
}
