/// How a text is meant, whatever it looks like where it is shown.
package enum Tone: Sendable {
  case plain, dim, strong, heading, label, good, warning, error
  case met, partlyMet, notMet, notMeasured, notAssessed
  case bar

  /// What is not well comes before what is.
  var rank: Int {
    switch self {
    case .notMet, .error: 0
    case .partlyMet, .warning: 1
    case .notMeasured: 2
    case .notAssessed: 3
    case .plain, .dim, .strong, .heading, .label, .bar: 4
    case .met, .good: 5
    }
  }
}
