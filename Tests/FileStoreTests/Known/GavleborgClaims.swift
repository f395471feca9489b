import Finsam
import Testing

/// What Kansli says of ASF and Gävleborg, held against the lines of the sources.
struct GavleborgClaims {
  /// S3:316–318 "i verksamma ASF"; S1:279–283 the 34 "registrerade", also "utan ersättning".
  @Test func `those placed in registered companies decide nothing of active ones`() throws {
    let row = try OutcomeClaims.row("deltagare")
    #expect(row.status == .otherDefinition && row.gap == nil)
    let text = try OutcomeClaims.report().report.markdown
    let words =
      "2 av 11 indikatorer går att hålla mot målvärdet, 2 av dem genom en tolkning; 1 når det."
    #expect(text.contains(words))
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
    #expect(one.statusWords == other.statusWords && one.statusWords == "genomförd (tolkning)")
  }

  /// S1:241–246 planned in 2017, S1:298 three held in 2018; all 24 activities are counted.
  @Test func `the training is not under way, and the summary leaves no activity out`() throws {
    let row = try OutcomeClaims.activity("3-2-1-utbildning")
    #expect(row.statusWords == "framgår inte")
    #expect(row.comment.hasSuffix("Om de är den utbildning som planen menar framgår inte."))
    let counts = try OutcomeClaims.report().plan.counts
    #expect(counts.done + counts.uncounted + counts.unknown == 24)
    #expect(counts.words.hasPrefix("8 av 24 aktiviteter är genomförda (tolkning), 2 är"))
  }

  /// S3:292 has 500 and S3:296 has 250; 750 stands nowhere. S0:115 says "betydande", no number.
  @Test func `the report has no target of ours, and no limit that nothing is judged by`() throws {
    let text = try OutcomeClaims.report().report.markdown
    #expect(
      text.contains("586 informerade, som inte är fördelade på grupper.")
        && !text.contains("750"))
    #expect(!text.contains("Stor avvikelse") && !text.contains("En avvikelse är stor"))
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
    #expect(row.indicator.short(row.outcome) == "ca 34, april 2018 (tolkning)")
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

  /// S0:111–113 "en tydlig målkedja … samtliga har följts upp": the goal is the plan's (S3:119).
  @Test func `the goal of the plan is no broken chain of the insats`() throws {
    let office = try ShippedClaims.office("gavleborg")
    let findings = Check.brokenGoalChain.findings(in: office, on: try Day(text: "2019-01-01"))
    #expect(!findings.contains { $0.place.address.file.hasPrefix("insatser/asf") })
    #expect(office.asf.plan(Year(2017))?.overallGoalSource == "S3:119")
  }

  /// S2 ties no activity to any of its nine goals in print: that is said once.
  @Test func `a plan of goals alone has one broken chain, not nine`() throws {
    let office = try ShippedClaims.office("gavleborg")
    let findings = Check.brokenGoalChain.findings(in: office, on: try Day(text: "2019-01-01"))
    #expect(
      findings.map(\.message) == [
        "Vilka aktiviteter som hör till de 9 målen framgår inte.", "Målets mått framgår inte.",
        "Utfallet 2017 framgår inte för 6 av de 11 indikatorerna: "
          + "”Antal organisationer/grupper som fått information om ASF” (S3:286–288), "
          + "”Antal medarbetar som fått information om ASF” (S3:290–292), "
          + "”Antal politiker som fått information om ASF” (S3:294–296), "
          + "”Antal genomförda informationsinsatser för ökad kunskap om ASF (seminarier, "
          + "konferenser, mässor, frukostmöten, informationsmöten)” (S3:298–300), "
          + "”Antal kommuner som aktivt samverkar i stödstruktur för ASF” (S3:328–332) och "
          + "”Upprättande av regionövergripande råd/akademi för ASF” (S3:334–336).",
      ])
    #expect(!findings.contains { $0.nature != .silence })
  }

  /// S2:167 "vid årets slut": on the year's first day nobody has judged anything.
  @Test func `goals that nobody has judged are not told as not met`() throws {
    let office = try ShippedClaims.office("gavleborg")
    let overview = OverviewReport(office, problems: [], on: try Day(text: "2019-01-01"))
    #expect(overview.styrkortTitle == "Mål 2019")
    #expect(overview.counts.goals.words() == "0 av 9 mål bedömda")
    #expect(
      overview.perspectives.map(\.standing.tally.short) == [
        "inget bedömt", "inget bedömt", "inget bedömt", "inget bedömt",
      ])
  }

  /// S1:373 and S1:378 are of later in 2019; a column of dashes would say that nobody did anything.
  @Test func `the years of milestones end with the report's day`() throws {
    let report = try OutcomeClaims.report()
    #expect(report.municipalities.years.map(\.number) == [2016, 2017, 2018])
    #expect(report.report.markdown.contains("Nyttjade platser, alla år"))
    #expect(report.report.markdown.contains("| fanns 2017-01-01 |"))
  }

  /// S1:164–166 and S1:289–291 say of 2016 and 2018 what S1:214–216 says of 2017.
  @Test(arguments: [2016, 2017, 2018]) func `meetings without number are known of each year`(
    year: Int
  ) throws {
    let office = try ShippedClaims.office("gavleborg")
    let totals = try #require(office.asf.eventTotals(by: try Day(text: "2019-01-01"))[Year(year)])
    #expect(totals.uncountedInformation > 0)
  }

  /// S1:177 and S1:231–232 number groups and municipalities, not organisations; S1:318 counts those
  /// who took the course.
  @Test func `organisations that are read into the source say so`() throws {
    let years = try OutcomeClaims.report().years
    let row = try #require(years.indicators.first { $0.indicator.id == "organisationer" })
    #expect(
      row.years.compactMap { row.indicator.short($0.outcome) } == [
        "framgår inte", "minst 7 (tolkning)",
      ])
  }

  /// S1:464 is of 2020, S1:347 of 2018: on 2019-01-01 the first is not known.
  @Test func `an outcome of a later year is none yet`() throws {
    let office = try ShippedClaims.office("gavleborg")
    let reading = OfficeReading(name: "gavleborg", office: office)
    func latest(_ day: String) throws -> String? {
      let insats = reading.computed(for: try Day(text: day)).office.insats("asf-2016-2020")
      return insats?.goals.first { $0.id == "kunskap" }?.measures.first?.datedOutcome
    }
    #expect(try latest("2019-01-01") == "235 personer (2018-12-31, tolkning)")
    #expect(try latest("2021-01-01") == "176 personer (2020-12-31, tolkning)")
  }

  /// S1:115–138 gives 27 results, a zero the first of them.
  @Test func `an insats of many results has none picked out`() throws {
    let office = try ShippedClaims.office("gavleborg")
    let row = office.insatsRows(on: try Day(text: "2019-01-01")).first { $0.id == "asf-2016-2020" }
    #expect(row?.cell("Resultat").shown == "27 resultat")
  }
}
