import Finsam
import Testing

@testable import FileStore

/// What the transcriber has read into the sources is marked as that, and nothing is found by it.
struct ReadingClaims {
  static let day = "2019-01-01"

  /// S3:284–336 names no process goal for any indicator.
  @Test func `every tie of an indicator to a process goal is a reading`() throws {
    let plan = try #require(try ShippedClaims.office("gavleborg").asf.plan(Year(2017)))
    #expect(plan.indicators.count == 11)
    #expect(plan.indicators.allSatisfy { $0.readings.contains("stödjer") })
    let rows = plan.indicators.map { Outline($0).fields.first { $0.shape.key == "stödjer" }?.shown }
    #expect(rows[0] == "3-2-1 (tolkning)")
  }

  /// What does not stand in S3:284–336 is not lacking in it: 3.2.2 has no indicator there, and
  /// neither has any other goal.
  @Test func `no process goal is said to lack indicators`() throws {
    let report = try OutcomeClaims.report()
    #expect(report.gaps == [])
    #expect(!report.report.markdown.contains("saknar indikatorer"))
    var asf = try ShippedClaims.office("gavleborg").asf
    for index in asf.plans[0].indicators.indices {
      asf.plans[0].indicators[index].readings = Readings()
    }
    let day = try Day(text: Self.day)
    #expect(ASFChain(asf, on: day).gaps(in: Year(2017)) == ["Processmål 3.2.2 saknar indikatorer."])
  }

  /// S0:112–114: the verdict of 2017 was used for the goals and indicators of 2018.
  @Test func `the targets of 2017 were reviewed, on no day that is known`() throws {
    let report = try OutcomeClaims.report()
    let told =
      "När målvärdena prövades: dagen framgår inte. ”Övergripande mål för 2017 har brutits ner i "
      + "aktiviteter och indikatorer och samtliga har följts upp för helåret. Enligt uppgift i "
      + "intervjuer har målbedömningen för 2017 använts som grund vid utformandet av mål och "
      + "indikatorer för 2018. Vi drar dock slutsatsen att viss översyn av målsättningar och "
      + "indikationer kan komma att behövas framöver, bland annat mot bakgrund av att det för vissa "
      + "indikatorer finns betydande skillnader mellan mål och uppnått resultat.”"
    #expect(report.report.markdown.contains(told))
    #expect(!report.report.markdown.contains("har inte prövats"))
    #expect(report.indicators.reviewsDue.isEmpty)
  }

  /// S1:481–491 has words and no status.
  @Test func `the four verdicts of the ASF work are readings of the report's words`() throws {
    let office = try ShippedClaims.office("gavleborg")
    let insats = try #require(office.insats("asf-2016-2020"))
    let verdicts = insats.goals.map { insats.verdict(of: $0, threshold: nil) }
    #expect(
      verdicts.map(\.statusWords) == [
        "redovisat delvis (tolkning)", "redovisat uppnått (tolkning)",
        "redovisat delvis (tolkning)", "redovisat oklart (tolkning)",
      ])
  }

  /// S4:1736–1825 has measures and activities by perspective, never by goal.
  @Test func `the styrkort's measures and activities belong to their goals by a reading`() throws {
    let goals = try #require(
      try ShippedClaims.office("skelleftea-norsjo").styrkort(Year(2014))
    ).goals
    let measures = goals.flatMap { goal in goal.measures.map { goal.isTiedByReading(to: $0) } }
    let activities = goals.flatMap { goal in goal.activities.map { goal.isTiedByReading(to: $0) } }
    #expect(measures.count == 10 && measures.allSatisfy(\.self))
    #expect(activities.count == 20 && activities.allSatisfy(\.self))
    let row = try ShippedClaims.goal("individ-1")
    #expect(row.measureTies == "Att måtten hör till just det här målet är en tolkning.")
    #expect(row.conflict == nil)
  }

  /// S4:7387–7388 print "(Mål 1)" and "(Mål 2)" behind the measures, S4:7405–7423 nothing behind
  /// the activities.
  @Test func `Arbetsmarknadstorget's own plan ties measures and not activities`() throws {
    let insats = try #require(
      try ShippedClaims.office("skelleftea-norsjo").insats("arbetsmarknadstorget"))
    let planned = insats.goals.filter { $0.year == Year(2015) }
    #expect(planned.count == 8)
    for goal in planned {
      #expect(!goal.measures.contains { goal.isTiedByReading(to: $0) })
      #expect(goal.activities.allSatisfy { goal.isTiedByReading(to: $0) })
    }
  }

  /// No source says that an insats' goal supports one of the styrkort.
  @Test func `every step from an insats to the styrkort is a reading`() throws {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    let steps = office.insatser.flatMap(\.goals).filter { !$0.supports.isEmpty }
    #expect(steps.count == 12)
    #expect(steps.allSatisfy { $0.readings.contains("stödjer") })
    #expect(try ShippedClaims.goal("individ-1").supporting.allSatisfy(\.isReading))
  }

  @Test(arguments: ["skelleftea-norsjo", "gavleborg"])
  func `no finding rests on a reading alone`(name: String) throws {
    let office = try ShippedClaims.office(name)
    let found = office.findings(on: try Day(text: Self.day))
    let reading = found.filter { finding in
      guard let key = finding.place.field,
        let outline = office.outline(at: finding.place.address)
      else { return false }
      let field = outline.fields.first { $0.shape.key == key }
      return field?.isReading == true && finding.check != .danglingReference
    }
    #expect(reading.map(\.message) == [])
  }

  /// S4:1082–1089 lists six meetings of the board in 2014. The decisions here are of five of them:
  /// on 28 November none was about an insats here, and on 7 April it was the presidium (S4:1274).
  @Test func `days of the board's decisions are not those of its presidium`() throws {
    var office = try ShippedClaims.office("skelleftea-norsjo")
    var measure = Measure()
    measure.id = "moten"
    measure.name = "Möten"
    measure.counting = .decisionDays
    measure.countedKind = "styrelsen"
    measure.countedYear = Year(2014)
    office.styrkort[0].goals[0].measures = [measure]
    var reading = OfficeReading(name: "f", office: office)
    reading.completeMeasures()
    let counted = reading.office.styrkort[0].goals[0].measures[0].counted
    #expect(
      counted?.items.map(\.title) == [
        "2014-02-24", "2014-04-25", "2014-06-12", "2014-08-28", "2014-10-16",
      ])
  }

  /// S4:1259, S4:1315 and S4:1447.
  @Test func `the quarterly reports of 2014 can be counted as reports`() throws {
    var office = try ShippedClaims.office("skelleftea-norsjo")
    let index = try #require(office.styrkort[0].goals.firstIndex { $0.id == "ekonomi-1" })
    office.styrkort[0].goals[index].measures[0].counting = .occasions
    office.styrkort[0].goals[index].measures[0].countedKind = "rapport"
    var reading = OfficeReading(name: "f", office: office)
    reading.completeMeasures()
    #expect(reading.office.styrkort[0].goals[index].measures[0].counted?.items.count == 3)
  }
}
