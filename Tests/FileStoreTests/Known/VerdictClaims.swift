import Finsam
import Testing

struct VerdictClaims {
  /// The summons asks the meeting of 5 March 2015 to approve a proposal (S4:63–77); the auditors'
  /// line is empty (S4:2921), and no minutes are here.
  @Test func `every verdict of 2014 is a proposal to the meeting, and none is decided`() throws {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    let styrkort = try #require(office.styrkort(Year(2014)))
    let proposals = styrkort.perspectives.map(\.proposal) + styrkort.goals.map(\.proposal)
    #expect(proposals.count == 12)
    #expect(proposals.allSatisfy { $0.status != nil && $0.meeting?.text == "2015-03-05" })
    let decisions = styrkort.perspectives.map(\.decision) + styrkort.goals.map(\.decision)
    #expect(decisions.allSatisfy { $0 == BoardDecision() })
    let day = try Day(text: "2015-03-05")
    let report = StyrkortReport(styrkort, office: office, on: day).markdown
    #expect(
      report.contains(
        "3 av 4 perspektiv och 6 av 8 mål föreslås vara uppnådda. Inget är beslutat än."))
    #expect(report.contains("Föreslås **ej uppnått** till mötet 2015-03-05."))
    #expect(!report.contains("av styrelsen 2015-03-05"))
  }

  @Test func `a decided verdict replaces the proposal and keeps it`() throws {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    var styrkort = try #require(office.styrkort(Year(2014)))
    let index = try #require(styrkort.goals.firstIndex { $0.id == "individ-1" })
    styrkort.goals[index].decision.status = .partlyMet
    styrkort.goals[index].decision.body = "styrelsen"
    styrkort.goals[index].decision.day = try PrintedDay(text: "2015-03-05")
    styrkort.goals[index].decision.paragraph = "§ 4"
    let report = StyrkortReport(
      styrkort, office: office, on: try Day(text: "2015-03-05")
    ).markdown
    #expect(report.contains("Beslutat **delvis** av styrelsen 2015-03-05, § 4."))
    #expect(report.contains("Förslaget var **ej uppnått** till mötet 2015-03-05."))
    #expect(report.contains("1 av 8 mål är beslutade."))
  }
}
