import Finsam
import Testing

struct GoalTallyTests {
  private typealias Status = Assessment.Status

  private static func verdicts(
    _ proposed: [Assessment.Status?], _ decided: [Assessment.Status?]
  ) -> [Verdict] {
    zip(proposed, decided).map { Verdict(computed: .notMeasured, proposed: $0, decided: $1) }
  }

  @Test(
    arguments: [
      (
        [.met, .met, .notMet], [nil, nil, nil],
        "2 av 3 mål föreslås uppnådda, inget är inskrivet som beslutat."
      ),
      (
        [.met, .met, .notMet], [.met, nil, nil],
        "1 av 1 beslutat mål är uppnått; av de övriga 2 föreslås 1 uppnått."
      ),
      (
        [.met, .met, .met], [.notMet, nil, nil],
        "0 av 1 beslutat mål är uppnått; av de övriga 2 föreslås 2 uppnådda."
      ),
      (
        [.met, .met], [.met, nil],
        "1 av 1 beslutat mål är uppnått; det övriga föreslås uppnått."
      ),
      (
        [.met, .notMet], [.met, nil],
        "1 av 1 beslutat mål är uppnått; det övriga föreslås inte uppnått."
      ),
      (
        [.met, .met, nil, nil], [.met, nil, nil, nil],
        "1 av 1 beslutat mål är uppnått; av de övriga 3 föreslås 1 uppnått, och för 2 finns inget "
          + "förslag."
      ),
      ([.met, .met, nil], [.met, .notMet, .met], "2 av 3 mål är uppnådda, 3 är beslutade."),
      ([nil, nil, nil], [nil, nil, nil], "0 av 3 mål är bedömda."),
      ([.met], [nil], "1 av 1 mål föreslås uppnått, inget är inskrivet som beslutat."),
    ] as [([Assessment.Status?], [Assessment.Status?], String)])
  func `what is proposed is never told as decided`(
    proposed: [Assessment.Status?], decided: [Assessment.Status?], words: String
  ) {
    #expect(GoalTally(Self.verdicts(proposed, decided)).sentence() == words)
  }

  @Test func `every goal is counted once, and as met only where somebody has settled it`() {
    var random = SplitMix(seed: 9)
    let choices: [Assessment.Status?] = Assessment.Status.allCases.map(Optional.some) + [nil, nil]
    // What is only put forward is no goal to count.
    let outcomes = Fulfilment.allCases.filter { $0 != .notAdopted }
    for _ in 0..<3_000 {
      let verdicts = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        Verdict(
          computed: outcomes.randomElement(using: &random) ?? .met,
          proposed: choices.randomElement(using: &random) ?? nil,
          decided: choices.randomElement(using: &random) ?? nil)
      }
      let tally = GoalTally(verdicts)
      #expect(tally.goals == verdicts.count)
      #expect(tally.decided == verdicts.count { $0.decided != nil })
      #expect(tally.notAssessed == verdicts.count { $0.proposed == nil && $0.decided == nil })
      #expect(tally.decided + tally.proposed + tally.notAssessed == tally.goals)
      let settled = verdicts.filter { $0.decided != nil || $0.proposed == nil }
      #expect(
        tally.met == settled.count { ($0.decided.map { $0 == .met }) ?? ($0.computed == .met) })
      #expect(tally.metIfDecided == verdicts.count { $0.status == .met })
      #expect(tally.sentence().contains("föreslås") == (tally.proposed > 0))
      #expect(tally.short.contains("föreslås") == (tally.proposed > 0))
      for verdict in verdicts {
        #expect(verdict.assessedWords.hasPrefix("beslutat") == (verdict.decided != nil))
        #expect(verdict.assessedWords.hasPrefix("föreslås") == verdict.isProposal)
        #expect(
          verdict.decisionDiffers
            == (verdict.decided != nil && verdict.proposed != nil
              && verdict.decided != verdict.proposed))
      }
      let cut = Int.random(in: 0...verdicts.count, using: &random)
      #expect(GoalTally(Array(verdicts[..<cut])) + GoalTally(Array(verdicts[cut...])) == tally)
    }
  }

  @Test func `a perspective that follows from proposals is itself proposed`() throws {
    var styrkort = Styrkort()
    styrkort.year = Year(2014)
    styrkort.goals = [.sample("individ-1", assessed: .met)]
    let office = Office()
    let report = StyrkortReport(styrkort, office: office, on: try Day(text: "2015-03-05"))
    #expect(
      report.markdown.contains(
        "1 av 4 perspektiv föreslås uppnådda, inget är inskrivet som beslutat. "))
    styrkort.goals[0].decision.status = .met
    let decided = StyrkortReport(styrkort, office: office, on: try Day(text: "2015-03-05"))
    #expect(decided.markdown.contains("1 av 4 perspektiv är uppnådda. 1 av 1 mål är uppnått"))
  }
}
