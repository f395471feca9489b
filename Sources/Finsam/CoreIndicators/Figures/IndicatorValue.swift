/// What an indicator came to in one round.
package struct IndicatorValue: Equatable, Sendable {
  /// Why there is none.
  package enum Lack: Equatable, Sendable {
    case noRound
    case noAnswers
    /// Of fewer than the förbund shows; IND-13.
    case tooFew(Int)
    /// Of indicator 7: only both sides together tell. IND-6.
    case noPairs
    /// It is told by registers: SCB with SUS. IND-7.
    case register
  }

  package let indicator: String
  package let round: SurveyRound?
  /// In percent; nil where it is lacking.
  package let share: Number?
  /// How many answers, or pairs, it is of; nil where they are not shown.
  package let answers: Int?
  package let weighing: SurveySettings.Weighing
  /// Whether it is of answers in pairs.
  package let isPaired: Bool
  package let lack: Lack?
}

extension IndicatorValue {
  /// `81,3 %`
  package var shownShare: String { share.map { "\($0.shown) %" } ?? "" }

  /// Why there is none, in words; empty where there is one.
  package var lackWords: String {
    switch lack {
    case nil: ""
    case .noRound: "ingen enkätomgång"
    case .noAnswers: "inga svar"
    case .tooFew(let limit): "färre än \(limit) svar, visas inte"
    case .noPairs: "kan inte räknas: parade svar saknas"
    case .register: "mäts med registerdata"
    }
  }

  /// `48 svar, poolad`
  package var basis: String {
    guard let answers else { return "" }
    return isPaired
      ? "\(Number(answers).shown) par" : "\(Number(answers).shown) svar, \(weighing.rawValue)"
  }
}
