import Finsam
import Testing

/// What is only put forward is nobody's goal yet.
struct ProposedGoalTests {
  private static func office(_ change: (inout Goal) -> Void = { _ in }) throws -> Office {
    let measure = try Measure.sample(target: "90", outcome: "50")
    var goal = Goal.sample("mal-1", nil, measures: [measure], activities: [])
    change(&goal)
    return Office.sample(insats: { $0.goals = [goal] })
  }

  private static let day = Day(year: 2014, month: 12, day: 31)

  @Test func `a proposed goal has a state of its own, whatever its measures say`() throws {
    let office = try Self.office { $0.isProposed = true }
    let verdict = try #require(office.insatser.first?.placedGoals(threshold: nil).first?.verdict)
    #expect(verdict.computed == .notAdopted && !verdict.computed.isJudged)
    #expect(verdict.statusWords == "föreslaget mål")
    #expect(!verdict.differs)
  }

  @Test func `nobody is asked to judge a proposed goal, nor what others fund`() throws {
    let day = try #require(Self.day)
    #expect(try Self.office().goalsToAssess(on: day).map(\.goal.id).contains("mal-1"))
    let proposed = try Self.office { $0.isProposed = true }
    #expect(!proposed.goalsToAssess(on: day).map(\.goal.id).contains("mal-1"))
    var unfunded = try Self.office()
    unfunded.insatser[0].funding = Insats.Funding.none
    #expect(!unfunded.goalsToAssess(on: day).map(\.goal.id).contains("mal-1"))
    #expect(
      !Check.brokenGoalChain.findings(in: unfunded, on: day).contains {
        $0.place.address.file == unfunded.insatser[0].address.file
      })
  }

  @Test func `the goals of a year await nothing until it is over`() throws {
    var styrkort = try Styrkort.sample(["år": "2014"])
    styrkort.goals = [.sample("individ-1")]
    var office = Office()
    office.styrkort = [styrkort]
    let last = try #require(Self.day)
    #expect(office.goalsToAssess(on: last).count == 1)
    let before = try #require(Day(year: 2014, month: 12, day: 30))
    #expect(office.goalsToAssess(on: before).isEmpty)
    let report = StyrkortReport(styrkort, office: office, on: before).markdown
    #expect(report.contains("Året är inte slut, och målet är inte bedömt."))
    #expect(!report.contains("Målet är inte bedömt."))
  }

  @Test func `a measure that no source states leaves the goal to the others`() {
    #expect(Fulfilment(of: [.otherDefinition, .notStated]) == .otherDefinition)
    #expect(Fulfilment(of: [.notStated, .notStated]) == .notStated)
    #expect(Fulfilment(of: [.noTarget, .inWords]) == .notMeasured)
  }

  @Test func `proposed goals are not among those that are counted`() throws {
    var styrkort = try Styrkort.sample(["år": "2014"])
    var proposed = Goal.sample("individ-2")
    proposed.isProposed = true
    styrkort.goals = [.sample("individ-1", assessed: .met), proposed]
    let standing = styrkort.standing(of: .individual, threshold: nil)
    #expect(standing.tally.goals == 1 && standing.tally.metProposed == 1)
    #expect(standing.computed == .met)
  }
}
