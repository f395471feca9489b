import Testing

@testable import Finsam

/// No more answers are entered on a point than came in, by the dispatches of the round.
struct ReceivedAnswersTests {
  private struct Case {
    var office: Office
    /// What stands on the point for each insats, and what came in there.
    let entered: [Int]
    let received: [Int]
  }

  private static let insatser = ["a", "b", "c"]

  private static func made(_ random: inout SplitMix) throws -> Case {
    func number(_ most: Int) -> Int { Int.random(in: 0...most, using: &random) }
    var answers: [AnswerTally] = []
    var (entered, received): ([Int], [Int]) = ([], [])
    for insats in insatser {
      let bySex = Bool.random(using: &random)
      var sum = 0
      for sex in bySex ? [RespondentSex.woman, .man] : [nil] {
        let (counts, open) = ((0..<5).map { _ in number(4) }, number(2))
        sum += counts.reduce(0, +) + open
        answers.append(
          SurveyFigureTests.answers(
            "3a", .participants, counts, insats: insats, sex: sex, open: open))
      }
      entered.append(sum)
      received.append(max(0, sum + number(4) - 2))
    }
    var office = try SurveyFigureTests.office(answers)
    office.indicators.rounds[0].insatser = insatser
    office.indicators.rounds[0].dispatches = zip(insatser, received).map { insats, count in
      var dispatch = SurveyDispatch()
      (dispatch.id, dispatch.insats) = ("u-\(insats)", insats)
      (dispatch.group, dispatch.answered) = (.participants, Number(count))
      return dispatch
    }
    return Case(office: office, entered: entered, received: received)
  }

  @Test func `each insats whose answers are more than came in is told of, and no other`() throws {
    var random = SplitMix(seed: 41)
    var told = 0
    for _ in 0..<300 {
      let one = try Self.made(&random)
      let excess = zip(zip(one.entered, one.received), Self.insatser).filter { $0.0.0 > $0.0.1 }
      let findings = one.office.answersBeyondReceived(one.office.indicators.answers)
      #expect(findings.count == excess.count)
      #expect(findings.allSatisfy { !$0.advice.isEmpty })
      for (insats, finding) in zip(excess.map(\.1), findings) {
        #expect(finding.message.contains(" i \(insats), men bara"), "\(finding.message)")
      }
      told += findings.count
    }
    #expect(told > 100)
  }

  /// One who writes is told before anything is saved, and only of what is not there already.
  @Test func `what would be too many is told while it is written`() throws {
    var random = SplitMix(seed: 42)
    for _ in 0..<100 {
      var one = try Self.made(&random)
      let rows = one.office.indicators.answers.filter { $0.insats == "a" }
      let row = rows[0]
      let room = one.received[0] - one.entered[0]
      one.office.indicators.answers[0].answers5 = nil
      let old = row.answers5?.whole ?? 0
      for (count, isTooMany) in [(old + room, false), (old + room + 1, true)] where count > 0 {
        let change = Change(row.address, .field("svar_5", from: "", to: "\(count)"))
        let messages = one.office.contradictions(writing: [change]).map(\.message)
        #expect(messages.isEmpty != isTooMany, "\(messages)")
      }
    }
  }

  @Test func `answers of staff on a step forward are of participants, and may be more`() throws {
    var office = try SurveyFigureTests.office([
      SurveyFigureTests.answers("7b", .staff, [0, 2, 5, 10, 6]),
      SurveyFigureTests.answers("3c", .staff, [0, 2, 5, 10, 6]),
    ])
    var dispatch = SurveyDispatch()
    (dispatch.id, dispatch.group, dispatch.answered) = ("u", .staff, Number(12))
    office.indicators.rounds[0].dispatches = [dispatch]
    #expect(
      office.answersBeyondReceived(office.indicators.answers).map(\.message) == [
        "23 svar på 3c från insatspersonal, men bara 12 har svarat."
      ])
  }

  @Test func `answers of all that stand by sex are seen, and counted as entered`() throws {
    var office = try SurveyFigureTests.office([
      SurveyFigureTests.answers("3a", .participants, [0, 1, 2, 3, 4], sex: .woman),
      SurveyFigureTests.answers("3a", .participants, [1, 1, 1, 1, 1], sex: .man),
    ])
    var dispatch = SurveyDispatch()
    (dispatch.id, dispatch.group, dispatch.answered) = ("u", .participants, Number(20))
    office.indicators.rounds[0].dispatches = [dispatch]
    let all = TallySheet(office, TallyKey(round: "2019", group: .participants))
    #expect(all.rows[0].text == "" && all.rows[0].beside == "1 2 3 4 5 0")
    #expect(all.entered == 1)
    #expect(all.besideWords(all.rows[0]).contains("1 2 3 4 5 0"))
    #expect(all.doubt(of: 0, "1 2 3 4 5", in: office) == nil)
    #expect(all.doubt(of: 0, "1 2 3 4 6", in: office)?.contains("efter kön") == true)
    let women = TallySheet(office, TallyKey(round: "2019", group: .participants, sex: .woman))
    #expect(women.entered == 1 && women.rows[0].beside == "")
    let rows = RoundProgress(office, rounds: office.indicators.rounds).rows
    #expect(rows.first { $0.group == .participants }?.entered == 1)
  }
}
