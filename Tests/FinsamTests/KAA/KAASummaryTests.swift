import Finsam
import Testing

struct KAASummaryTests {
  static let period = HalfYear(Year(2014), .second)

  /// The figures with groups under `limit` hidden, as known on `day`.
  static func summary(
    _ cases: [KAACase], contacts: [(String, String)] = [], limit: Int = 0,
    period: HalfYear = period, on day: String = "2014-12-31"
  ) throws -> KAASummary {
    var own = KAARules()
    own.limits = [
      try KAALimitRule.sample(["id": "minsta-grupp", "vad": "minsta grupp", "värde": "\(limit)"])
    ]
    let followUps = try contacts.map { id, day in
      try KAAFollowUp.sample(["id": "u-\(day)", "ärende": id, "dag": day, "utfall": "nådd"])
    }
    return try #require(
      KAASummary(
        period, cases: cases, followUps: followUps,
        rules: KAAFiles.rules().overridden(by: own), on: Day(text: day)))
  }

  static func share(_ title: String, in summary: KAASummary) throws -> String {
    let share = try #require(summary.shares.first { $0.title == title })
    return "\(share.part.text) av \(share.whole.text)"
  }

  @Test(arguments: [
    // Before, at the edges of, and after the half-year.
    ("2014-06-30", "", true), ("2014-12-31", "", true), ("2015-01-01", "", false),
    ("2013-10-01", "2014-07-01", false), ("2013-10-01", "2014-07-02", true),
    ("2013-10-01", "2014-06-30", false), ("2014-08-01", "2014-08-01", false),
  ])
  func `a case counts if it is covered any day of the period`(
    event: String, ended: String, counts: Bool
  ) throws {
    let youth = try KAACase.youth(["händelsedag": event, "avslutad": ended])
    let summary = try Self.summary([youth])
    #expect(summary.covered.map(\.total.all) == Array(repeating: .count(counts ? 1 : 0), count: 2))
  }

  @Test func `who turns 20 on the first day of the period is not in it`() throws {
    for (birth, count) in [("1994-07-01", 0), ("1994-07-02", 1)] {
      let youth = try KAACase.youth(["födelsedag": birth, "händelsedag": "2014-02-01"])
      #expect(try Self.summary([youth]).covered[0].total.all == .count(count))
    }
  }

  /// KAA-L2: on the watch list in the second half of 2018, until the day of leaving.
  @Test func `a pupil of the programme counts in the first half of 2018 alone`() throws {
    let period = HalfYear(Year(2018), .second)
    let pupil = try KAACase.youth([
      "födelsedag": "2001-03-03", "intagsgrupp": "introduktionsprogram",
      "händelsedag": "2017-08-21",
    ])
    var left = pupil
    left.leftProgramme = try SerialDay(text: "2018-11-05")
    let first = HalfYear(Year(2018), .first)
    for (youth, period, row, count) in [
      (pupil, first, 1, 1), (pupil, period, 1, 0), (left, first, 1, 1), (left, period, 1, 0),
      (left, period, 2, 1),
    ] {
      let summary = try Self.summary([youth], period: period, on: "2018-12-31")
      #expect(summary.covered[0].rows[row].all == .count(count))
    }
  }

  @Test(arguments: [
    ("2014-09-29", "1 av 1"), ("2014-09-30", "0 av 1"), ("", "0 av 1"), ("2014-09-01", "1 av 1"),
  ])
  func `contacted in time is by the last day to invite`(invited: String, share: String) throws {
    let summary = try Self.summary([KAACase.youth(["inbjuden": invited])])
    #expect(try Self.share("Kontaktade i tid", in: summary) == share)
  }

  @Test func `an invitation whose last day has not come is not asked for yet`() throws {
    let youth = try KAACase.youth(["händelsedag": "2014-12-17"])
    #expect(
      try Self.share("Kontaktade i tid", in: Self.summary([youth], on: "2014-12-30")) == "0 av 0")
    #expect(
      try Self.share("Kontaktade i tid", in: Self.summary([youth], on: "2014-12-31")) == "0 av 1")
  }

  @Test(arguments: [
    ([], "0 av 1", "0 av 2"), (["2014-10-31"], "1 av 1", "1 av 2"),
    (["2014-10-01", "2014-12-31"], "1 av 1", "2 av 2"),
    (["2014-11-15"], "0 av 1", "0 av 2"), (["2014-10-05", "2014-10-06"], "1 av 1", "1 av 2"),
  ])
  func `followed up is by the even months`(contacts: [String], youths: String, months: String)
    throws
  {
    let youth = try KAACase.youth(["inbjuden": "2014-09-20", "första_samtal": "2014-09-25"])
    let summary = try Self.summary([youth], contacts: contacts.map { ("k-1", $0) })
    #expect(try Self.share("Uppföljda ungdomar", in: summary) == youths)
    #expect(try Self.share("Uppföljningar", in: summary) == months)
  }

  @Test func `documented, ended and back in education are shares of their own`() throws {
    var documented = try KAACase.youth([
      "aktivitet": "känd planering", "aktivitet_från": "2014-10-01", "avslutad": "2014-11-01",
      "avslutsorsak": "återgått i utbildning",
    ])
    documented.documentation = .whole
    var lacking = documented
    lacking.documentation.others = nil
    lacking.ending = .movedOut
    let early = try KAACase.youth([
      "aktivitet": "känd planering", "aktivitet_från": "2014-09-20",
      "aktivitet_till": "2014-10-20",
    ])
    let summary = try Self.summary([documented, lacking, early])
    #expect(try Self.share("Dokumenterade 7/7", in: summary) == "1 av 3")
    #expect(try Self.share("Åter i utbildning", in: summary) == "1 av 2")
    #expect(summary.ended.rows.map(\.all.text) == ["0", "0", "1", "1", "0", "0"])
    #expect(summary.shares.last?.percent == 50)
  }

  @Test func `who is registered by mistake is listed and counted nowhere`() throws {
    let mistake = try KAACase.youth([
      "inbjuden": "2014-09-20", "aktivitet": "känd planering", "avslutad": "2014-12-01",
      "avslutsorsak": "registrerad av misstag",
    ])
    let summary = try Self.summary([mistake])
    #expect(
      (summary.covered + [summary.ended]).map(\.total.all) == [.count(0), .count(0), .count(0)])
    #expect(summary.shares.map(\.whole) == Array(repeating: .count(0), count: 5))
    #expect(summary.markdown.contains("\n\nRegistrerade av misstag: 1. De "))
    #expect(try Self.summary([mistake], limit: 5).markdown.contains("av misstag: dolt. De "))
    #expect(try !Self.summary([]).markdown.contains("misstag"))
  }

  @Test func `in no form is there a figure behind what is hidden`() throws {
    let women = try (1...12).map { try KAACase.youth(["ärende": "w-\($0)"]) }
    let few = try (1...3).map { try KAACase.youth(["ärende": "n-\($0)", "kommun": "Norsjö"]) }
    let report = try Self.summary(women + few, limit: 5).report
    for case .table(let table) in report.blocks {
      #expect(table.rows.allSatisfy { $0.allSatisfy { $0.text == $0.shown } })
    }
    let hidden = ReportForm.ofAll.map {
      report.written(as: $0).split(separator: "dolt", omittingEmptySubsequences: false).count
    }
    #expect(Set(hidden).count == 1 && hidden[0] > 4, "\(hidden)")
  }

  @Test func `groups under five are hidden, and what would give them away`() throws {
    let women = try (1...12).map { try KAACase.youth(["ärende": "w-\($0)"]) }
    let men = try (1...7).map { try KAACase.youth(["ärende": "m-\($0)", "kön": "man"]) }
    let few = try (1...3).map {
      try KAACase.youth(["ärende": "n-\($0)", "kommun": "Norsjö"])
    }
    let summary = try Self.summary(women + men + few, limit: 5)
    let rows = summary.covered[1].rows + [summary.covered[1].total]
    #expect(
      rows.map { "\($0.label) \($0.women?.text ?? "") \($0.men?.text ?? "") \($0.all.text)" } == [
        "Norsjö dolt 0 dolt", "Skellefteå dolt 7 dolt", "Alla 15 7 22",
      ])
    #expect(!summary.markdown.contains("| 3 |") && !summary.csv.contains(";3;"))
  }

  @Test func `a report of the example register hides what is small`() throws {
    let summary = try #require(
      KAASummary(
        HalfYear(Year(2025), .second), cases: KAAFiles.cases(), followUps: KAAFiles.followUps(),
        rules: KAAFiles.shippedRules(), on: Day(text: "2025-12-31")))
    #expect(summary.smallestGroup == 5)
    let figures = (summary.covered + [summary.ended]).flatMap { $0.rows + [$0.total] }
      .flatMap { [$0.women, $0.men, $0.unstated, $0.all].compactMap(\.self) }
    for small in 1..<5 { #expect(!figures.contains(.count(small))) }
    #expect(summary.markdown.hasPrefix("# Kommunernas aktivitetsansvar, andra halvåret 2025\n"))
    #expect(summary.markdown.contains("| Kontaktade i tid | 24 | 34 | 71 % |"))
    #expect(
      summary.csv.hasPrefix("period;tabell;rad;räknar;kvinnor;män;ej angivet;alla;av\n2025-H2;"))
    #expect(summary.csv.contains("2025-H2;Nyckeltal;Kontaktade i tid;ungdomar;;;;24;34\n"))
  }

  @Test func `there are no figures before the period`() throws {
    let day = try Day(text: "2014-06-30")
    #expect(
      KAASummary(Self.period, cases: [], followUps: [], rules: KAARules(), on: day) == nil)
    #expect(KAAReportRow.rows(Self.period, cases: [], rules: KAARules(), on: day) == [])
  }
}

struct KAAReportRowTests {
  @Test func `a row tells neither case nor day`() throws {
    let youth = try KAACase.youth([
      "inbjuden": "2014-09-20", "aktivitet": "aktivitet vid AME", "aktivitet_från": "2014-10-01",
      "aktivitet_till": "2014-11-20", "avslutad": "2014-12-01",
      "avslutsorsak": "återgått i utbildning", "dok_mål": "ja",
    ])
    let earlier = try KAACase.youth(["ärende": "k-2", "kommun": "Norsjö", "kön": "man"])
    let text = try KAAReportRow.csv(
      KAASummaryTests.period, cases: [youth, earlier], rules: KAAFiles.rules(),
      on: Day(text: "2014-12-31"))
    #expect(
      text == """
        period;löpnummer;räknar;ungdom;kommun;kön;födelseår;grupp;omfattad_från;omfattad_till;kontaktad;\
        aktivitet;aktivitet_från;aktivitet_till;dokumenterade_delar;avslutsorsak
        2014-H2;1;ärende;1;Norsjö;1;1997;G3;2014-09;;;;;;;
        2014-H2;2;ärende;2;Skellefteå;2;1997;G3;2014-09;2014-12;2014-09;aktivitet vid AME;2014-10;\
        2014-11;1;återgått i utbildning

        """)
  }

  @Test func `a row knows nothing of what came after the day, and one municipality goes alone`()
    throws
  {
    let youth = try KAACase.youth([
      "inbjuden": "2014-09-20", "aktivitet": "känd planering", "aktivitet_från": "2014-10-01",
      "avslutad": "2014-12-01", "avslutsorsak": "återgått i utbildning",
    ])
    let rows = try KAAReportRow.rows(
      KAASummaryTests.period, cases: [youth], rules: KAAFiles.rules(), on: Day(text: "2014-09-19"),
      municipality: "Skellefteå")
    #expect(rows.map { $0.dropFirst(8).joined(separator: ";") } == ["2014-09;;;;;;;"])
    #expect(
      try KAAReportRow.rows(
        KAASummaryTests.period, cases: [youth], rules: KAAFiles.rules(),
        on: Day(text: "2014-09-19"), municipality: "Norsjö") == [])
  }
}
