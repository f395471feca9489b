/// The core indicators, and what surveys say of them.
package struct CoreIndicators: Equatable, Sendable {
  package var sharedInstrument = CoreInstrument()
  /// The förbund's own, which goes before the shared.
  package var ownInstrument = CoreInstrument()
  /// By id, oldest first.
  package var rounds: [SurveyRound] = []
  package var answers: [AnswerTally] = []
  package var pairs: [PairTally] = []
  package var national: [NationalFigure] = []

  package init() {}
}

extension CoreIndicators {
  package var instrument: CoreInstrument { sharedInstrument.overridden(by: ownInstrument) }

  package func round(_ id: String) -> SurveyRound? { rounds.first { $0.id == id } }
}
