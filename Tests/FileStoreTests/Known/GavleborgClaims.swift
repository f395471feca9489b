import Finsam
import Testing

/// What Kansli says of ASF and Gävleborg, held against the lines of the sources.
struct GavleborgClaims {
  /// S3:316–318 "i verksamma ASF"; S1:279–283 the 34 "registrerade", also "utan ersättning".
  @Test func `those placed in registered companies decide nothing of active ones`() throws {
    let row = try OutcomeClaims.row("deltagare")
    #expect(row.status == .otherDefinition && row.gap == nil)
    let text = try OutcomeClaims.report().markdown
    #expect(text.contains("2 av 11 indikatorer går att hålla mot målvärdet; 1 når det."))
  }

  /// S1:138–141: ten persons, of whom 1 to work, 1 to Arbetsförmedlingen and "övriga 8 åter".
  @Test func `the placements of all years have one known share and no contradiction`() throws {
    let places = try OutcomeClaims.report().allPlaces
    #expect(places.steps.last?.share?.text == "10")
    #expect(!places.differences.contains { $0.hasPrefix("Åter") })
    let row = try #require(
      try ShippedClaims.office("gavleborg").asf.places.first { $0.id == "2018-hofors" })
    #expect(row.returned == Number(1) && row.readings.contains("åter"))
  }

  /// S1:347 has 235 informed, S1:318 has 45 trained; no line has 190.
  @Test func `what 2018 does not split is all of the 235`() throws {
    let office = try ShippedClaims.office("gavleborg")
    let totals = try #require(office.asf.eventTotals(by: try Day(text: "2019-01-01"))[Year(2018)])
    #expect(totals.employees == 45 && totals.politicians == nil && totals.notSplit == 235)
  }

  /// S1:235–237, S1:266–270 and S1:382–384 have no figures of these two.
  @Test(arguments: ["gladjeverket", "stenbacken"])
  func `companies without figures do not have none employed`(id: String) throws {
    let office = try ShippedClaims.office("gavleborg")
    let company = try #require(office.asf.companies.first { $0.id == id })
    #expect(company.employees == nil && company.placed == nil)
  }

  /// S1:5 "augusti 2016 – december 2020"; S2:231–239 names four.
  @Test func `four insatser go on in 2019, ASF among them once`() throws {
    let office = try ShippedClaims.office("gavleborg")
    #expect(office.insatser.count == 4)
    #expect(office.insatser.allSatisfy { $0.phase == .ongoing })
  }

  /// S1:373 "i oktober" 2019 and S1:378 "under året" are both after 2019-01-01.
  @Test func `neither step of 2019 stands on its first day`() throws {
    let office = try ShippedClaims.office("gavleborg")
    let before = MunicipalityReport(office.asf, on: try Day(text: "2019-01-01"))
    let after = MunicipalityReport(office.asf, on: try Day(text: "2019-12-31"))
    func row(_ name: String, _ report: MunicipalityReport) throws -> MunicipalityReport.Row {
      try #require(report.rows.first { $0.municipality == name })
    }
    #expect(try row("Nordanstig", before).policy == nil)
    #expect(try row("Bollnäs", before).actionPlan == nil)
    #expect(try row("Nordanstig", after).policy?.source == "S1:378–379")
    #expect(try row("Bollnäs", after).actionPlan?.source == "S1:373–375")
  }

  /// S3:235 = S3:252 and S3:266 = S3:275, word for word.
  @Test(arguments: [
    ("3-2-1-information-politiker", "3-2-2-information-politiker"),
    ("3-2-3-bevaka", "3-2-4-bevaka"),
  ])
  func `the same activity has the same state wherever it stands`(one: String, other: String) throws
  {
    let (one, other) = (try OutcomeClaims.activity(one), try OutcomeClaims.activity(other))
    #expect(one.how == other.how && one.title == other.title)
    #expect(one.statusWords == other.statusWords && one.statusWords == "genomförd")
  }

  /// S1:241–246 planned in 2017, S1:298 three held in 2018; all 24 activities are counted.
  @Test func `the training was prepared and the summary leaves no activity out`() throws {
    let row = try OutcomeClaims.activity("3-2-1-utbildning")
    #expect(row.progress?.words == "loggat, inget tillfälle")
    #expect(row.comment.hasPrefix("Planerad 2017, hölls 2018"))
    let counts = try OutcomeClaims.report().plan.counts
    #expect(counts.done + counts.underWay + counts.unknown == 24)
    #expect(counts.words.contains("1 pågår"))
  }

  /// S3:292 has 500 and S3:296 has 250; 750 stands nowhere. S0:115 says "betydande", no number.
  @Test func `the report has no target and no limit of ours unsaid`() throws {
    let text = try OutcomeClaims.report().markdown
    #expect(text.contains("586 informerade, 586 ej uppdelade.") && !text.contains("750"))
    #expect(text.contains("gränsen är vår, ingen källa har den."))
  }

  /// S1:120 grants 4 and uses 1; S3:322 says "stödfinansieras".
  @Test func `granted and used places of 2017 stand side by side`() throws {
    let row = try OutcomeClaims.row("platser")
    #expect(row.unsettled.contains { $0.hasPrefix("Därtill finns 4 (beviljade platser)") })
    #expect(row.indicator.readings.contains("räknas"))
  }

  /// S0:32 and S0:54: when the auditors looked, not the day of the target.
  @Test func `the active companies bear their time among the years`() throws {
    let row = try OutcomeClaims.row("aktiva-asf")
    #expect(row.indicator.short(row.outcome) == "ca 34, april 2018")
  }

  /// S1:481–491 sets no status.
  @Test func `the verdicts on the ASF insats are our reading`() throws {
    let insats = try #require(try ShippedClaims.office("gavleborg").insats("asf-2016-2020"))
    let proposals = insats.goals.map(\.proposal).filter { $0.status != nil }
    #expect(proposals.count == 4)
    #expect(proposals.allSatisfy { $0.by == "vår läsning av slutrapporten" })
  }

  /// S1:367 "fortsätter".
  @Test func `the local groups of 2019 stood already`() throws {
    let office = try ShippedClaims.office("gavleborg")
    let groups = office.asf.milestones.filter { $0.kind == .localGroup && $0.year == Year(2019) }
    #expect(groups.count == 4 && groups.allSatisfy { $0.stoodAlready == true })
  }
}
