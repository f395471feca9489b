import Finsam
import Testing

/// When an insats runs, and which of its years counts as the latest.
struct InsatsTests {
  static func insats(_ period: KeyValuePairs<String, String>, until: [String] = []) throws -> Insats
  {
    var insats = try Insats.sample(period)
    insats.extensions = try until.enumerated().map { index, day in
      try Extension.sample(["id": "f\(index)", "till": day])
    }
    return insats
  }

  /// S4:1262 "längst t.o.m. 2014-12-31".
  @Test func `an extension that may end earlier says so`() throws {
    var insats = try Self.insats(
      ["period.start": "2012-01-01", "period.slut": "2014-06-30"],
      until: ["2014-12-31", "2014-09-30"])
    insats.extensions[0].isAtMost = true
    #expect(insats.periodWithExtension.hasSuffix(", förlängd längst till 2014-12-31"))
    insats.extensions[0].until = nil
    #expect(insats.periodWithExtension.hasSuffix(", förlängd till 2014-09-30"))
  }

  @Test(arguments: [
    ([], "2014-06-30", "2012-01-01–2014-06-30"),
    (["2015-06-30"], "2015-06-30", "2012-01-01–2014-06-30, förlängd till 2015-06-30"),
    (
      ["2016-12-31", "2015-06-30"], "2016-12-31",
      "2012-01-01–2014-06-30, förlängd till 2016-12-31"
    ),
    (["2013-06-30"], "2014-06-30", "2012-01-01–2014-06-30"),
  ])
  func `an insats ends with the last of its period and its extensions`(
    until: [String], end: String, shown: String
  ) throws {
    let insats = try Self.insats(
      ["period.start": "2012-01-01", "period.slut": "2014-06-30"], until: until)
    #expect(insats.end?.text == end)
    #expect(insats.periodWithExtension == shown)
    #expect(insats.shownPeriod == "2012-01-01–2014-06-30")
  }

  @Test func `the whole project time is told apart from an extension`() throws {
    var insats = try Self.insats(
      ["period.start": "2012-01-01", "period.slut": "2014-06-30"], until: ["2014-12-31"])
    #expect(insats.wholeTimeWords.isEmpty)
    insats.participation = [try .sample(["period": "hela", "totalt": "173"])]
    #expect(
      insats.wholeTimeWords == "Hela projekttiden är till och med 2014-06-30, utan förlängningen.")
    insats.participation[0].readings = Readings(["period"])
    #expect(insats.wholeTimeWords.isEmpty)
    insats.participation[0].readings = Readings()
    insats.extensions = []
    #expect(insats.wholeTimeWords.isEmpty)
  }

  @Test(arguments: [
    ("%", "av 19"), ("personer", "av 19"), ("", "av 19"),
    ("miljoner kronor", "gäller 19 deltagare"), ("månader", "gäller 19 deltagare"),
    ("av 5", "gäller 19 deltagare"),
  ])
  func `only shares and numbers are parts of what they are of`(unit: String, words: String) {
    #expect(Measure.base(Number(19), of: unit) == words)
  }

  @Test func `an insats runs from its first year to its last`() throws {
    let insats = try Self.insats(["period.start": "2012-08-01", "period.slut": "2014-01-01"])
    #expect(
      (2011...2015).map { insats.runs(during: Year($0)) } == [false, true, true, true, false])
    let longer = try Self.insats(
      ["period.start": "2012-08-01", "period.slut": "2014-01-01"], until: ["2015-01-31"])
    #expect(longer.runs(during: Year(2015)) && !longer.runs(during: Year(2016)))
    let planned = try Self.insats(["skede": "planerad", "period.start": "2012-08-01"])
    #expect(!planned.runs(during: Year(2012)))
    #expect(try Self.insats([:]).runs(during: Year(2014)))
    #expect(try !Self.insats(["skede": "avslutad"]).runs(during: Year(2014)))
  }

  @Test func `the latest year's figures count, in whatever order they stand`() throws {
    var insats = Insats()
    insats.costs = try [("2014", "3"), ("2013", "2"), ("2012", "1")].map {
      try .sample(["år": $0, "belopp": $1])
    }
    insats.participation = try [("2012", "1"), ("2014", "3"), ("2013", "2")].map {
      try .sample(["period": $0, "totalt": $1])
    }
    #expect(insats.latestCost?.amount == Kronor(3))
    #expect(InsatsRow(insats, in: nil).participants == .number(Number(3)))
  }

  @Test func `a year with a budget and no cost lacks its cost`() throws {
    let cost = try Cost.sample(["år": "2014", "budget": "80 000"])
    let year = try Participation.sample(["period": "2014", "totalt": "5"])
    let result = try Result.sample(["id": "r1", "vad": "Till arbete"])
    let office = Office.sample(insats: {
      $0.costs = [cost]
      $0.participation = [year]
      $0.results = [result]
    })
    #expect(
      office.missingFigures.map(\.text) == ["Utsikten 2.0: Saknar uppgift för 2014 om kostnad."])
  }

  @Test func `no figures are asked for of an insats that others pay for`() throws {
    let year = try Participation.sample(["period": "2014", "totalt": "5"])
    let fundings: [Insats.Funding?] = [.part, Insats.Funding.none, nil]
    let asked = fundings.map { funding in
      Office.sample(insats: {
        $0.participation = [year]
        $0.funding = funding
      }).missingFigures.map(\.text)
    }
    let missing = ["Utsikten 2.0: Saknar uppgift för 2014 om kostnad och resultat."]
    #expect(asked == [missing, [], missing])
  }
}
