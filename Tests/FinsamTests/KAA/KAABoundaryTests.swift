import Testing

@testable import Finsam

/// The days on which KAA turns from one thing to another, each from both sides.
struct KAABoundaryTests {
  private static func summary(_ youth: KAACase, _ period: HalfYear, on day: String) throws
    -> [String: String]
  {
    let summary = try KAASummaryTests.summary([youth], period: period, on: day)
    return try ["Kontaktade i tid", "Uppföljningar"].reduce(into: [:]) {
      $0[$1] = try KAASummaryTests.share($1, in: summary)
    }
  }

  private static let second = HalfYear(Year(2014), .second)

  /// The last day to invite is 29 September: who closes the case on it need not invite.
  @Test(arguments: [("2014-09-28", "0 av 0"), ("2014-09-29", "0 av 0"), ("2014-09-30", "0 av 1")])
  func `a case closed on the last day to invite is not asked about`(ended: String, share: String)
    throws
  {
    let youth = try KAACase.youth(["avslutad": ended, "avslutsorsak": "återgått i utbildning"])
    let shares = try Self.summary(youth, Self.second, on: "2014-12-31")
    #expect(shares["Kontaktade i tid"] == share)
    #expect(try youth.standing("2014-09-29").step == (share == "0 av 0" ? .nothing : .invite))
  }

  /// An invitation with a mistyped year is not in time.
  @Test(arguments: [
    ("2013-09-20", false), ("2014-07-16", false), ("2014-07-17", true), ("2014-09-14", true),
    ("2014-09-15", true), ("2014-09-29", true),
  ])
  func `an invitation may come 60 days before the event`(invited: String, counts: Bool) throws {
    let youth = try KAACase.youth(["inbjuden": invited])
    #expect(try youth.standing("2014-09-29").step == (counts ? .firstTalk : .invite))
    let shares = try Self.summary(youth, Self.second, on: "2014-12-31")
    #expect(shares["Kontaktade i tid"] == (counts ? "1 av 1" : "0 av 1"))
  }

  @Test(arguments: [("2014-09-14", false), ("2014-09-15", true), ("2014-09-16", true)])
  func `contact counts from the day of break-off`(contact: String, counts: Bool) throws {
    let youth = try KAACase.youth()
    let step = try youth.standing("2014-09-20", contacts: [contact]).step
    #expect(step == (counts ? .firstTalk : .invite))
    let talk = try KAACase.youth(["första_samtal": contact])
    #expect(try talk.standing("2014-09-20").step == (counts ? .followUp : .invite))
  }

  @Test(arguments: [("2014-10-14", false), ("2014-10-15", true)])
  func `contact counts from the day of leaving the programme`(contact: String, counts: Bool) throws
  {
    let pupil = try KAACase.youth([
      "intagsgrupp": "introduktionsprogram", "händelsedag": "2014-08-18",
      "lämnade_im": "2014-10-15",
    ])
    #expect(
      try pupil.standing("2014-10-20", contacts: [contact]).step
        == (counts ? .firstTalk : .invite))
  }

  @Test(arguments: [("2014-06-30", 0), ("2014-07-01", 1), ("2014-12-31", 1)])
  func `an activity that ends on the first day of the half-year is one of it`(
    last: String, count: Int
  ) throws {
    let youth = try KAACase.youth([
      "händelsedag": "2014-02-01", "aktivitet": "känd planering", "aktivitet_från": "2014-03-01",
      "aktivitet_till": last,
    ])
    let summary = try KAASummaryTests.summary([youth])
    #expect(try KAASummaryTests.share("Dokumenterade 7/7", in: summary) == "0 av \(count)")
  }

  @Test(arguments: [("2014-12-31", 1), ("2015-01-01", 0)])
  func `an activity that begins on the last day of the half-year is one of it`(
    first: String, count: Int
  ) throws {
    let youth = try KAACase.youth(["aktivitet": "känd planering", "aktivitet_från": first])
    let summary = try KAASummaryTests.summary([youth])
    #expect(try KAASummaryTests.share("Dokumenterade 7/7", in: summary) == "0 av \(count)")
  }

  /// The programme's last day is a pupil's; from the day after the youth has broken off, and the
  /// fortnight runs from the last day.
  @Test func `a break-off is counted from the day after the programme's last day`() throws {
    let pupil = try KAACase.youth([
      "födelsedag": "2001-03-03", "händelsedag": "2018-08-20", "aktivitet": "introduktionsprogram",
      "aktivitet_från": "2018-09-03", "aktivitet_till": "2018-12-31", "inbjuden": "2018-08-25",
      "första_samtal": "2018-08-27",
    ])
    let last = try SerialDay(text: "2018-12-31")
    #expect(
      try pupil.standing("2018-12-31").scope
        == .watched(since: SerialDay(text: "2018-09-03")))
    #expect(try pupil.standing("2019-01-01").scope == .counted(.dropout, since: last))
    #expect(try pupil.standing("2019-01-01").line == "bjud in 2019-01-14 om 13 dagar")
    for (period, group) in [(HalfYear(Year(2018), .second), 2), (HalfYear(Year(2019), .first), 2)] {
      let summary = try KAASummaryTests.summary([pupil], period: period, on: "2019-06-30")
      #expect(summary.covered[0].rows[group].all == .count(1))
    }
    let shares = try Self.summary(pupil, HalfYear(Year(2019), .first), on: "2019-06-30")
    #expect(shares["Kontaktade i tid"] == "0 av 1")
  }

  @Test(arguments: [("2014-09-15", "2014-09-15"), ("2014-09-14", "2014-09-16")])
  func `what is due in fourteen days is due soon`(event: String, day: String) throws {
    #expect(try KAACase.youth(["händelsedag": event]).standing(day).dueStatus == .soon)
  }

  @Test func `who leaves a programme in the middle of the half-year is counted in it`() throws {
    let pupil = try KAACase.youth([
      "födelsedag": "2001-03-03", "händelsedag": "2018-08-20", "aktivitet": "introduktionsprogram",
      "aktivitet_från": "2018-08-20", "aktivitet_till": "2018-10-15",
    ])
    let summary = try KAASummaryTests.summary(
      [pupil], period: HalfYear(Year(2018), .second), on: "2018-12-31")
    #expect(summary.covered[0].rows[2].all == .count(1))
  }

  @Test(arguments: [("", "0 av 1"), ("2014-10-10", "0 av 0")])
  func `a month with an activity in it is not followed up`(last: String, share: String) throws {
    let youth = try KAACase.youth([
      "inbjuden": "2014-09-20", "första_samtal": "2014-09-25", "avslutad": "2014-11-15",
      "avslutsorsak": "återgått i utbildning", "aktivitet": last.isEmpty ? "" : "känd planering",
      "aktivitet_från": last.isEmpty ? "" : "2014-10-02", "aktivitet_till": last,
    ])
    #expect(try Self.summary(youth, Self.second, on: "2014-12-31")["Uppföljningar"] == share)
  }

  @Test(arguments: [
    ("1994-10-31", "2014-10-30", "0 av 1"), ("1994-11-01", "2014-10-31", "0 av 1"),
    ("1994-10-02", "2014-10-01", "0 av 1"), ("1994-10-01", "2014-09-30", "0 av 0"),
  ])
  func `the month of the 20th birthday is followed up in until the day before`(
    birth: String, last: String, share: String
  ) throws {
    let youth = try KAACase.youth([
      "födelsedag": birth, "inbjuden": "2014-09-20", "första_samtal": "2014-09-25",
    ])
    let line = share == "0 av 0" ? "inget" : "följ upp \(last) i dag"
    #expect(try youth.standing(last).line == line)
    #expect(try Self.summary(youth, Self.second, on: "2014-12-31")["Uppföljningar"] == share)
    let contacted = try KAASummaryTests.summary([youth], contacts: [("k-1", last)])
    #expect(
      try KAASummaryTests.share("Uppföljningar", in: contacted)
        == (share == "0 av 0" ? share : "1 av 1"))
  }

  @Test(arguments: [
    ("2014-06-30", "2014-H1", true), ("2014-07-01", "2014-H1", false),
    ("2014-07-01", "2014-H2", true), ("2014-12-31", "2014-H2", true),
    ("2015-01-01", "2014-H2", false),
  ])
  func `a half-year goes from its first day through its last`(
    event: String, period: String, counts: Bool
  ) throws {
    let youth = try KAACase.youth(["händelsedag": event])
    let half = try #require(HalfYear(text: period))
    let summary = try KAASummaryTests.summary([youth], period: half, on: "2015-06-30")
    #expect(summary.covered[0].total.all == .count(counts ? 1 : 0))
  }

  @Test(arguments: [
    ("2014-06-30", "2014-H1", 1), ("2014-06-30", "2014-H2", 0), ("2014-07-01", "2014-H2", 1),
    ("2014-07-01", "2014-H1", 0), ("2014-12-31", "2014-H2", 1),
  ])
  func `a case is ended in the half-year of its day`(ended: String, period: String, count: Int)
    throws
  {
    let youth = try KAACase.youth([
      "händelsedag": "2014-02-01", "avslutad": ended, "avslutsorsak": "fyllt 20 år",
    ])
    let half = try #require(HalfYear(text: period))
    let summary = try KAASummaryTests.summary([youth], period: half, on: "2015-06-30")
    #expect(summary.ended.total.all == .count(count))
  }

  /// KAA-6: 31 January and a month is the last of February.
  @Test(arguments: [
    ("2014-01-31", "2014-02-28"), ("2016-01-31", "2016-02-29"), ("2016-01-30", "2016-02-29"),
    ("2016-02-29", "2016-03-29"), ("2014-03-31", "2014-04-30"), ("2014-11-30", "2014-12-30"),
  ])
  func `a month after a run is the same day or the month's last`(run: String, due: String) throws {
    let youth = try KAACase.youth([
      "intagsgrupp": "inflyttad", "händelsedag": run, "födelsedag": "1998-12-01",
    ])
    #expect(try youth.standing(run).due?.text == due)
    #expect(try youth.standing(due).line == "bjud in \(due) i dag")
  }

  /// Born on 29 February: 20 falls in a leap year until 2100, 19 in another.
  @Test(arguments: [
    ("1996-02-29", 20, "2016-02-28", true), ("1996-02-29", 20, "2016-02-29", false),
    ("1996-02-29", 19, "2015-02-28", true), ("1996-02-29", 19, "2015-03-01", false),
  ])
  func `who is born on 29 February turns on 1 March in other years`(
    birth: String, age: Int, day: String, counts: Bool
  ) throws {
    var own = KAARules()
    own.limits = [
      try .sample(["id": "aldersgrans", "vad": "åldersgräns", "värde": "\(age)"])
    ]
    let youth = try KAACase.youth(["födelsedag": birth])
    let standing = youth.standing(
      on: try Day(text: day), followUps: [], rules: try KAAFiles.rules().overridden(by: own))
    #expect(standing.isInScope == counts)
  }

  @Test(arguments: [("2014-10-31", true), ("2014-11-01", false)])
  func `the last day as a resident is covered, and the day after is not`(day: String, counts: Bool)
    throws
  {
    let youth = try KAACase.youth(["folkbokförd": "nej", "folkbokförd_till": "2014-10-31"])
    #expect(try youth.standing(day).isInScope == counts)
    #expect(try youth.standing(day).step == (counts ? .invite : .close))
    let from = try SerialDay(text: "2014-11-01")
    if !counts { #expect(try youth.standing(day).scope == .notResident(since: from)) }
  }
}
