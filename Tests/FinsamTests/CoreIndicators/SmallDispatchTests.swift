import Testing

@testable import Finsam

/// How many answered in a group that is too small to be told of.
@Suite struct SmallDispatchTests {
  private static func dispatch(sent: Int, answered: Int) -> SurveyDispatch {
    var dispatch = SurveyDispatch()
    (dispatch.sent, dispatch.answered) = (Number(sent), Number(answered))
    return dispatch
  }

  @Test(arguments: [(0, "0"), (1, "< 5"), (4, "< 5"), (5, "5")])
  func `fewer than five are not told, nobody is`(answered: Int, shown: String) {
    let one = Self.dispatch(sent: 8, answered: answered)
    #expect(one.answeredCell(below: 5).shown == shown)
    #expect((one.rate(below: 5) == nil) == (shown == "< 5"))
  }

  @Test func `the sum of a round is not told where it would give a small group away`() {
    var round = SurveyRound()
    round.dispatches = [Self.dispatch(sent: 9, answered: 6), Self.dispatch(sent: 8, answered: 7)]
    #expect(round.answeredWords(below: 5) == ": 13 av 17 har svarat")
    round.dispatches.append(Self.dispatch(sent: 1, answered: 1))
    #expect(round.answeredWords(below: 5) == "")
  }
}
