import Finsam
import Testing

struct VerdictClaims {
  /// The summons asks the meeting of 5 March 2015 to approve a proposal (S4:63–77); the auditors'
  /// line is empty (S4:2921), and no minutes are here.
  @Test func `every verdict of 2014 is a proposal to the meeting, and none is decided`() throws {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    let styrkort = try #require(office.styrkort(Year(2014)))
    let proposals = styrkort.statements.map(\.proposal) + styrkort.goals.map(\.proposal)
    #expect(proposals.count == 12)
    #expect(proposals.allSatisfy { $0.status != nil && $0.meeting?.text == "2015-03-05" })
    let decisions = styrkort.statements.map(\.decision) + styrkort.goals.map(\.decision)
    #expect(decisions.allSatisfy { $0 == BoardDecision() })
    let day = try Day(text: "2015-03-05")
    let report = StyrkortReport(styrkort, office: office, on: day).report.markdown
    #expect(
      report.contains(
        "3 av 4 perspektiv föreslås uppnådda, inget är inskrivet som beslutat. "
          + "6 av 8 mål föreslås uppnådda, inget är inskrivet som beslutat."))
    let overview = OverviewReport(office, problems: [], on: day)
    #expect(overview.counts.goals.met == 0 && overview.counts.goals.decided == 0)
    #expect(
      overview.perspectives.map(\.standing.tally.short) == [
        "0 av 2 föreslås", "2 av 2 föreslås", "2 av 2 föreslås", "2 av 2 föreslås",
      ])
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
    ).report.markdown
    #expect(report.contains("Beslutat **delvis** av styrelsen 2015-03-05, § 4."))
    #expect(report.contains("Förslaget var **ej uppnått** till mötet 2015-03-05."))
    #expect(report.contains("0 av 1 beslutat mål är uppnått; av de övriga 7 föreslås 6 uppnådda."))
  }

  /// S4:2116 and S4:2122–2124 tell how the project's goals are judged, and nobody is named as the
  /// one who judges: nothing of it is put to the board.
  @Test func `what the annual report tells of Utsikten is told, not proposed`() throws {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    let judged = office.insatser.flatMap(\.goals).filter { $0.proposal.status != nil }
    #expect(judged.map(\.id) == ["mal-1", "mal-3"])
    #expect(
      judged.allSatisfy {
        $0.proposal.by.isEmpty && $0.proposal.day == nil && $0.proposal.meeting == nil
          && $0.proposal.isReported == true && $0.decision == BoardDecision()
      })
    let row = try ShippedClaims.goal("individ-1")
    #expect(
      row.supporting.map(\.verdict.statusWords).filter { $0.hasPrefix("redovisat") }
        == ["redovisat uppnått"])
    #expect(!row.supporting.contains { $0.verdict.statusWords.hasPrefix("föreslås") })
  }

  /// No source has a share of the way that counts as partly met: they know uppnådd, inte uppnådd
  /// and oklar, and nobody has set a limit.
  @Test func `neither förbund counts a part of the way as partly met`() throws {
    for name in ["skelleftea-norsjo", "gavleborg"] {
      let office = try ShippedClaims.office(name)
      #expect(office.forbund.partialThreshold == nil)
      let measures = office.goals.flatMap(\.goal.measures)
      #expect(!measures.isEmpty)
      for measure in measures where measure.fulfilment(threshold: nil) == .partlyMet {
        let bounds = try #require(measure.value?.bounds)
        #expect(bounds.lowerBound < bounds.upperBound, "\(measure.name)")
      }
    }
  }
}
