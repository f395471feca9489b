import Finsam
import Testing

struct FindingTests {
  @Test func `findings come check by check, and the förbund's own day counts`() throws {
    var office = Office.sample(
      styrkort: [.sample("individ-1", supports: "borta", measures: [try .sample(target: "5")])],
      insats: { $0.period.end = .impossible("2014-06-31") })
    office.forbund.asOfDay = try PrintedDay(text: "2014-06-30")
    let today = Today(try Day(text: "2026-01-01"))
    let findings = office.findings(on: office.day(today))
    #expect(findings.map(\.check) == [.danglingReference, .impossibleDay])
    office.forbund.asOfDay = nil
    let later = office.findings(on: office.day(today))
    #expect(later.map(\.check) == [.danglingReference, .impossibleDay, .brokenGoalChain])
  }

  @Test func `an accepted finding comes back when it says something new`() throws {
    var office = Office.sample(insats: { $0.period.end = .impossible("2014-06-31") })
    let finding = try #require(office.impossibleDay)
    office.review.acceptances = [
      try .sample([
        "id": "f1", "kontroll": "omöjligt-datum",
        "gäller": "insatser/utsikten.yaml period.slut",
        "fynd": "”Period till” är 2014-06-31, men juni 2014 har bara 30 dagar.",
        "kommentar": "Står så i källan.",
      ])
    ]
    #expect(AcceptedFindings(office.review)[finding] != nil)
    office.insatser[0].period.end = .impossible("2014-11-31")
    #expect(AcceptedFindings(office.review)[try #require(office.impossibleDay)] == nil)
  }

  @Test func `an office without data has no findings`() throws {
    #expect(Office().findings(on: try Day(text: "2014-12-31")) == [])
  }
}

extension Office {
  fileprivate var impossibleDay: Finding? {
    Day(year: 2014, month: 12, day: 31)
      .flatMap { Check.impossibleDay.findings(in: self, on: $0).first }
  }
}
