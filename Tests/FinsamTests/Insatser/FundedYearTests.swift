import Testing

@testable import Finsam

/// Which years the förbund pays for an insats.
@Suite struct FundedYearTests {
  private func insats(end: String = "", paidUntil: String = "") throws -> Insats {
    var insats = Insats()
    insats.phase = .ongoing
    insats.period.start = .day(try Day(text: "2012-01-01"))
    if !end.isEmpty { insats.period.end = try PrintedDay(text: end) }
    if !paidUntil.isEmpty {
      var step = Implementation()
      step.paidUntil = try PrintedDay(text: paidUntil)
      insats.implementations = [step]
    }
    return insats
  }

  @Test(arguments: [
    ("2014-06-31", "2014-06-01", "2014-06-30"), ("2014-02-29", "2014-02-01", "2014-02-28"),
    ("2014-05-05", "2014-05-05", "2014-05-05"),
  ])
  func `a day that does not exist is some day of its month`(
    text: String, first: String, last: String
  ) throws {
    let span = try #require(try PrintedDay(text: text).possible)
    #expect([span.lowerBound.text, span.upperBound.text] == [first, last])
  }

  @Test func `an end that is no day is an end`() throws {
    let insats = try insats(end: "2014-06-31")
    #expect(insats.end?.text == "2014-06-30")
    #expect(
      [2011, 2012, 2014, 2015].map { insats.runs(during: Year($0)) } == [false, true, true, false])
    #expect(insats.extendedUntil == nil)
  }

  @Test func `after the last day that is paid for it is not financed, unless it has figures`()
    throws
  {
    var insats = try insats(paidUntil: "2014-12-31")
    #expect([2014, 2015].map { insats.isFunded(in: Year($0)) } == [true, false])
    insats.costs = [try .sample(["år": "2015", "belopp": "5000"])]
    #expect(insats.isFunded(in: Year(2015)))
    insats.funding = Insats.Funding.none
    #expect(!insats.isFunded(in: Year(2015)))
  }
}

/// What an insats gives back, as a calculation.
@Suite struct PaybackTests {
  @Test func `what it cost is paid back in months, with the calculation shown`() throws {
    let one = try Payback.sample([
      "för": "samhället", "år": "2013", "personer": "19", "enhet": "miljoner kronor",
      "ökning": "3,6", "netto": "1,4", "på_sikt": "18,2", "sikt_år": "5",
    ])
    #expect(one.months?.shown == "7,3")
    #expect(
      one.shown
        == "samhället 2013, 19 personer: 3,6 miljoner kronor bättre första året, 1,4 miljoner kronor "
        + "kvar när insatsen är betald, 18,2 miljoner kronor på 5 års sikt. Uträknat: (3,6 − 1,4) / "
        + "3,6 × 12 = 7,3 månader, om året efter blir som det räknats.")
  }

  @Test func `two years and a cost say the same`() throws {
    let one = try Payback.sample([
      "för": "kommunen", "enhet": "kr", "före": "150000", "efter": "30000",
      "insatsens_kostnad": "60000",
    ])
    #expect(one.calculation.hasPrefix("60 000 / (150 000 − 30 000) × 12 = 6 månader"))
  }

  @Test(arguments: [
    ["för": "staten", "före": "10", "efter": "20", "insatsens_kostnad": "5"],
    ["för": "staten", "ökning": "10"], ["för": "staten", "netto": "10"],
  ])
  func `where a year is no better, or something is not known, nothing is worked out`(
    texts: [String: String]
  ) throws {
    var one = Payback()
    for (key, text) in texts { try #require(Payback.field(key)).set(&one, text) }
    #expect(one.calculation.isEmpty)
  }
}
