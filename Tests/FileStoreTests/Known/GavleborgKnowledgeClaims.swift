import Finsam
import Testing

@testable import FileStore

/// What Gävleborg's documents leave open, or say of another time or thing.
struct GavleborgKnowledgeClaims {
  static func office() throws -> Office { try ShippedClaims.office("gavleborg") }

  static func event(_ id: String) throws -> ASFEvent {
    try #require(try office().asf.events.first { $0.id == id })
  }

  /// S0:88–89: a document that is not here has a comment to each activity.
  @Test func `that comments are elsewhere is said once`() throws {
    let markdown = try OutcomeClaims.report().report.markdown
    #expect(!markdown.contains("Ingen kommentar"))
    let said = markdown.split(separator: "med en kort kommentar till varje aktivitet (S0:88–89)")
    #expect(said.count == 2)
  }

  /// S1:205, S1:276 and S1:347 all print "under året".
  @Test func `those informed are of the year, in each of them`() throws {
    let census = try OutcomeClaims.report().census
    #expect(CensusReport.Column.informed.title == "Informerade under året")
    let trend = try #require(census.trends.first { $0.column == .informed })
    #expect(trend.words == "ökade från 95 (2016) till 586 (2017), +517 %")
  }

  /// S1:481–491 is a report of the time to 2020-12-31, which has no day itself.
  @Test func `what the last report says of the goals is no proposal, nor known in 2019`() throws {
    var office = try Self.office()
    let written = try #require(office.insats("asf-2016-2020")).goals.map(\.proposal)
    #expect(written.allSatisfy { $0.isReported == true && $0.day.text == "2020-12-31" })
    func words(on day: String) throws -> [String] {
      let reading = OfficeReading(name: "", office: office).computed(for: try Day(text: day))
      return reading.office.goals.filter { $0.address.file.hasPrefix("insatser/asf") }
        .map { $0.verdict.assessedWords }
    }
    #expect(try words(on: "2019-01-01") == ["", "", "", ""])
    #expect(
      try words(on: "2020-12-31") == [
        "redovisat delvis (tolkning)", "redovisat uppnått (tolkning)",
        "redovisat delvis (tolkning)", "redovisat oklart (tolkning)",
      ])
    let reading = OfficeReading(name: "", office: office)
      .computed(for: try Day(text: "2019-01-01"))
    office = reading.office
    #expect(
      office.goals.first { $0.goal.id == "kunskap" }?.goal.laterWords
        == "Redovisat först 2020-12-31 (tolkning), så det räknas inte än.")
  }

  /// S2:222–223 is of 2019; S2:247–252 has the columns of 2020 and 2021.
  @Test func `only the amounts of 2019 are decided`() throws {
    let forbund = try Self.office().forbund
    let years = [2019, 2020, 2021].map { forbund.isOnlyBudgeted(in: Year($0)) }
    #expect(years == [false, true, true])
    let amounts = forbund.members.flatMap(\.contributions)
    #expect(amounts.count == 9 && amounts.count { $0.isOnlyBudgeted == true } == 6)
  }

  /// S1:214–216 is one sentence, S1:224–228 and S1:231–232 are one event each.
  @Test func `the log of 2017 counts each statement of the source once`() throws {
    let asf = try Self.office().asf
    let log = EventLog(asf, on: try Day(text: "2019-01-01"))
    #expect(log.years[Year(2017)]?.words == "15 händelser")
    let told = asf.events.filter { $0.ofYear == Year(2017) && !$0.isRepeat }.map(\.source)
    #expect(Set(told).count == told.count)
  }

  /// S1:215 "workshop" and "konferenser" beside S1:219 and S1:261.
  @Test func `two conferences and more of no number are at least two`() throws {
    let row = try OutcomeClaims.activity("3-2-1-arbetskonferens")
    #expect(row.progress?.words == "minst 2 gånger")
  }

  /// S1:208, S1:279 and S1:351: 179, 228 and 204 employed.
  @Test func `a figure that has turned is not told as growth`() throws {
    let census = CensusReport(try Self.office().asf, on: try Day(text: "2019-01-01"))
    let employed = try #require(census.trends.first { $0.column == .employees })
    #expect(employed.direction == "upp, sedan ned")
  }

  /// S1:115, S1:120, S1:126, S1:128 and S1:131.
  @Test func `all five grants are in the log, or none`() throws {
    let grants = try Self.office().asf.events.filter { $0.id.contains("platser") }
    #expect(grants.map(\.source) == ["S1:115", "S1:120", "S1:126", "S1:128", "S1:131"])
  }

  /// S3:306 is of 2017-12-31, S0:54–55 and S0:32 of April 2018.
  @Test func `that April 2018 tells of 2017 is a reading, in sums too`() throws {
    let row = try OutcomeClaims.row("aktiva-asf")
    #expect(row.readingMark == Readings.mark)
    let years = try OutcomeClaims.report().years
    let year = try #require(years.years.first { $0.year == Year(2017) })
    #expect(year.shown(.judged) == "2 av 11 (tolkning)")
    #expect(year.shown(.indicators) == "1 av 2 (tolkning)")
  }

  /// S1:249 "erbjuds".
  @Test func `support that was offered is no meeting that was attended`() throws {
    let row = try OutcomeClaims.activity("3-2-1-mysam")
    #expect(row.statusWords == "framgår inte" && row.events.isEmpty)
    #expect(row.comment.contains("(S1:249)"))
  }

  /// S1:224–232 is of Region Gävleborg's project.
  @Test(arguments: ["2017-informationsinsatser", "2017-informationsinsatser-3-2-2"])
  func `whose information it was is not told`(id: String) throws {
    #expect(try Self.event(id).note.contains("av vem framgår inte"))
  }

  /// S1:177 and S1:231–232.
  @Test(arguments: [2016, 2017])
  func `groups and municipalities are not counted as organisations`(year: Int) throws {
    let totals = try Self.office().asf.eventTotals(by: try Day(text: "2019-01-01"))
    #expect(totals[Year(year)]?.organisations == nil)
  }

  /// S1:318–320 took part in training; S1:347 does not say whether they are among its 235.
  @Test func `that those trained were informed is a reading`() throws {
    let event = try Self.event("2018-utbildningar")
    #expect(event.readings.contains("anställda") && event.note.contains("deltog i utbildning"))
  }

  /// S1:235–237 and S1:266–268 name two companies, without figures.
  @Test func `real companies without figures are told beside the invented`() throws {
    let report = MunicipalityReport(try Self.office().asf, on: try Day(text: "2019-01-01"))
    let bollnas = try #require(report.rows.first { $0.municipality == "Bollnäs" })
    #expect(bollnas.cells[1].hasSuffix("påhittade, 1 utan uppgifter"))
    #expect(report.isInvented)
    #expect(!(try OutcomeClaims.report().report.markdown.contains("påhittade")))
  }

  /// S1:169 names the Mysam group, S1:231–232 all municipalities.
  @Test func `that an event was in a municipality is marked where it is read`() throws {
    let report = MunicipalityReport(try Self.office().asf, on: try Day(text: "2019-01-01"))
    let ljusdal = try #require(report.rows.first { $0.municipality == "Ljusdal" })
    #expect(ljusdal.cells[6] == "2 (tolkning)")
  }

  /// S1:138–139: the outcomes are of the eleven placements.
  @Test func `that the outcomes are of ten persons is a reading`() throws {
    let insats = try #require(try Self.office().insats("asf-2016-2020"))
    let result = try #require(insats.results.first { $0.id == "till-arbete-2016-2018" })
    #expect(result.told.contains("1 person (tolkning) av 10 (tolkning)"))
  }

  /// S2:102–103 prints no numbers.
  @Test func `the numbers of the indicators are read into the plan`() throws {
    let styrkort = try #require(try Self.office().styrkort(Year(2019)))
    let named = styrkort.goals.flatMap(\.measures).filter { $0.name.hasPrefix("Kärnindikator") }
    #expect(named.count == 7 && named.allSatisfy { $0.readings.contains("namn") })
  }

  /// S2:78 "en gång per år", S2:168 "vid årets slut".
  @Test func `no goal of 2019 awaits the board on the year's first day`() throws {
    let office = try Self.office()
    let awaited = office.goalsToAssess(on: try Day(text: "2019-01-01"))
    #expect(!awaited.contains { $0.address.file.hasPrefix("styrkort/") })
    let later = office.goalsToAssess(on: try Day(text: "2019-12-31"))
    #expect(later.count { $0.address.file.hasPrefix("styrkort/") } == 9)
  }

  /// S0:1–127 tells of 2017 too.
  @Test func `what is not stated was looked for in both documents`() throws {
    let plan = try #require(try Self.office().asf.plan(Year(2017)))
    let looked =
      plan.processGoals.flatMap(\.activities).map(\.lookedIn)
      + plan.indicators.flatMap(\.outcomes).map(\.lookedIn)
    #expect(looked.filter { !$0.isEmpty }.allSatisfy { $0.hasPrefix("S0:1–127, S1:213") })
  }
}
