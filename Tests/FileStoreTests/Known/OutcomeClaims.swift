import Finsam
import Testing

@testable import FileStore

/// What the ASF work came to, as the sources have it: silence, baselines, definitions and wholes.
struct OutcomeClaims {
  static func report() throws -> ASFReport {
    let office = try ShippedClaims.office("gavleborg")
    return try #require(
      ASFReport(office.asf, year: Year(2017), on: try Day(text: "2019-01-01")))
  }

  static func row(_ id: String) throws -> IndicatorRow {
    try #require(try report().indicators.rows.first { $0.indicator.id == id })
  }

  static func activity(_ id: String) throws -> PlanReport.Row {
    try #require(try report().plan.rows.first { $0.id == id })
  }

  /// S1:214–216 calls them main activities that were carried out, without a number.
  @Test(arguments: ["3-2-1-frukostmoten", "3-2-1-seminarier"])
  func `breakfast meetings and seminars were held, nobody says how many`(id: String) throws {
    let row = try Self.activity(id)
    #expect(row.statusWords == "antal okänt")
    #expect(row.events.map(\.source) == ["S1:214–216"])
  }

  /// S1:213–284 says nothing of fairs, study visits or newsletters.
  @Test(arguments: ["3-2-1-massa", "3-2-1-studieresor", "3-2-1-utskick", "3-2-4-etablera"])
  func `what the final report is silent of is not late`(id: String) throws {
    let row = try Self.activity(id)
    #expect(row.statusWords == "framgår inte")
    #expect(row.progress?.words.contains("S1:213–284") == true)
  }

  @Test func `no activity of 2017 is late or behind, and silence is counted apart`() throws {
    let counts = try Self.report().plan.counts
    #expect(counts.activities == 24 && counts.late == 0 && counts.behind == 0)
    #expect(counts.done == 8 && counts.uncounted == 2 && counts.notStated == 14)
    #expect(counts.underWay == 0 && counts.doneByReading == 8)
  }

  /// S1:214–216, S1:276: no number of occasions, organisations, employees or politicians.
  @Test(arguments: ["informationsinsatser", "organisationer", "medarbetare", "politiker", "rad"])
  func `an outcome that no source states is no failure`(id: String) throws {
    let row = try Self.row(id)
    #expect(row.status == .notStated && row.shownGap.isEmpty && !row.isLargeGap)
  }

  /// S3:330 is the plan's own starting point, of 2017-01-01.
  @Test func `the three municipalities are a baseline`() throws {
    let row = try Self.row("stodstruktur")
    #expect(row.shownBaseline == "3 kommuner")
    #expect(row.status == .notStated)
    #expect(row.history.allSatisfy { $0.outcome.value?.number == nil })
  }

  /// S1:279 registered, S3:304 active; S0:54–55 has the active ones.
  @Test func `active companies are held against active ones`() throws {
    let row = try Self.row("aktiva-asf")
    #expect(row.shownOutcome == "ca 34 ASF, april 2018 (tolkning)" && row.status == .met)
    #expect(row.outcome.source == "S0:54–55")
    #expect(
      row.unsettled == [
        "Utfallet är från april 2018, efter det år som målvärdet gäller.",
        "Därtill finns 34 (registrerade företag): lägesbild 2017, S1:276–284.",
      ])
  }

  /// S1:279 and S0:56 say employed, S3:310–312 permanently employed.
  @Test func `employees are not permanent employees`() throws {
    let row = try Self.row("anstallda-i-asf")
    #expect(row.status == .otherDefinition && row.shownOutcome == "228 personer")
    #expect(row.unsettled.contains { $0.contains("ca 220 (anställda i aktivt verksamma ASF)") })
  }

  /// S1:120–122: the one place that was used was prolonged.
  @Test func `no placement of 2017 has ended, so there is no share`() throws {
    let report = try Self.report()
    #expect(report.places.steps.map(\.count) == [4, 1, nil, 0, nil])
    #expect(report.places.steps.last?.share == nil)
    let row = try Self.row("utfall-av-platser")
    #expect(row.status == .notCountable && row.shownOutcome.isEmpty)
    #expect(!report.report.markdown.contains("| 0 % |  |"))
  }

  /// S1:138–141: 11 places, 10 persons; "övriga 8 åter" has the one of S1:125–127.
  @Test func `places, persons and those that ended are three counts`() throws {
    let all = try Self.report().allPlaces
    #expect(all.steps.map(\.count) == [23, 11, 10, 10, 1])
    #expect(all.extended == 0 && all.unknownEnds == 0)
    #expect(all.steps.last?.share?.text == "10")
  }

  /// S4:1994 counts aktivitetsersättning, S4:1953 does not.
  @Test func `the 78 per cent of Arbetsmarknadstorget are of something else than its goal`() throws
  {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    let insats = try #require(office.insats("arbetsmarknadstorget"))
    let measure = try #require(insats.goal("2014-individ-2")?.measures.first)
    #expect(measure.fulfilment(threshold: Number(80)) == .otherDefinition)
    #expect(
      measure.explanation(threshold: Number(80))
        == "78 % (arbete, studier eller aktivitetsersättning) mot minst 80 % (arbete, studier eller "
        + "meningsfull sysselsättning): olika definition, så ingen status räknas ut.")
  }
}
