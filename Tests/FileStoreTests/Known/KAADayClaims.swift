import Finsam
import Testing

@testable import FileStore

/// The first day of the municipal activity responsibility, in the shipped data.
struct KAADayClaims {
  private static let firstDay = "2015-01-01"

  /// S4:6642–6643 "Kommunalt aktivitetsanvar från och med 1 januari 2015"; S4:6652 "Från 1 januari
  /// 2015 ska kommunerna samla in och föra register". Before it was informationsansvar (S4:2214).
  @Test func `no shipped rule holds before the responsibility`() throws {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    let rules = office.kaa.rules
    let days =
      rules.groups.map(\.ground.validFrom) + rules.deadlines.map(\.ground.validFrom)
      + rules.followUps.map(\.ground.validFrom) + rules.limits.map(\.ground.validFrom)
      + rules.endings.map(\.ground.validFrom) + rules.documentation.map(\.ground.validFrom)
    #expect(days.count >= 28)
    for day in days { #expect(try #require(day).text >= Self.firstDay) }
    #expect(KAARuleset(rules).firstDay?.text == Self.firstDay)
    #expect(Check.undatedRule.findings(in: office, on: office.kaaDay(Self.today)) == [])
  }

  /// Prop. 2017/18:183: pupils of introductory programmes are out from 1 July 2018.
  @Test func `the groups of the slide count from its day, one of them until June 2018`() throws {
    let rules = try ShippedClaims.office("skelleftea-norsjo").kaa.rules
    let spans = rules.groups.filter { $0.status == .counted }.map { rule in
      [rule.group.text, rule.ground.validFrom?.text ?? "", rule.ground.validThrough?.text ?? ""]
    }
    #expect(
      spans == [
        ["ej sökt", Self.firstDay, ""], ["introduktionsprogram", Self.firstDay, "2018-06-30"],
        ["avbrott", Self.firstDay, ""], ["inflyttad", Self.firstDay, ""],
        ["studiebevis", Self.firstDay, ""],
      ])
  }

  /// "Kontaktade i tid 0 av 7, 0 %" of a time when nothing was due would pass for failure.
  @Test func `a half-year before it has no shares and no deadlines, in any form`() throws {
    let kaa = try ShippedClaims.office("skelleftea-norsjo").kaa
    let day = try Day(text: "2025-12-31")
    for text in ["2010-H1", "2014-H1", "2014-H2"] {
      let period = try #require(HalfYear(text: text))
      let before = try #require(KAABeforeDuty(period, rules: kaa.rules, on: day))
      #expect(
        KAASummary(
          period, cases: kaa.cases, followUps: kaa.followUps, rules: kaa.rules, on: day) == nil)
      #expect(KAAReportRow.rows(period, cases: kaa.cases, rules: kaa.rules, on: day) == [])
      let rows = KAAReportRow.csv(period, cases: kaa.cases, rules: kaa.rules, on: day)
      for form in [before.report.markdown, before.csv, rows] {
        #expect(form.contains("före den första dagen för kommunernas aktivitetsansvar, 2015-01-01"))
        #expect(form.contains("S4:6643"))
        #expect(!form.contains("%") && !form.contains("Kontaktade") && !form.contains(" av "))
      }
    }
    let first = try #require(HalfYear(text: "2015-H1"))
    #expect(KAABeforeDuty(first, rules: kaa.rules, on: day) == nil)
  }

  @Test func `every invented case lies under the responsibility, and is marked as invented`()
    throws
  {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    #expect(office.kaa.cases.count == 65)
    for one in office.kaa.cases {
      #expect(try #require(one.event).text >= Self.firstDay)
      #expect(one.isExample == true)
    }
    #expect(office.kaa.followUps.count == 72)
    for one in office.kaa.followUps {
      #expect(try #require(one.day).text >= Self.firstDay)
      #expect(one.isExample == true)
    }
    #expect(office.forbund.kaa.source.contains("Påhittade exempel"))
    #expect(office.kaaDay(Self.today).text == "2025-12-31")
    let faults = Check.impossibleCase.findings(in: office, on: office.day(Self.today))
    #expect(faults == [])
  }

  /// Förordning (2006:39): the register is the municipality's. What is left where a förbund shows
  /// none of it are counts and deadlines.
  @Test func `where the register is off there are counts and deadlines, and no case`() throws {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    var kaa = office.kaa
    kaa.withholdRegister()
    #expect(kaa.isRegisterOff && !office.kaa.isRegisterOff)
    #expect(kaa.cases.isEmpty && kaa.followUps.isEmpty)
    let day = office.kaaDay(Self.today)
    let period = HalfYear(containing: day)
    let summary = KAASummary(
      period, cases: kaa.countedCases, followUps: kaa.countedFollowUps, rules: kaa.rules, on: day)
    let whole = KAASummary(
      period, cases: office.kaa.cases, followUps: office.kaa.followUps, rules: kaa.rules, on: day)
    #expect(summary == whole)
    let text = try #require(summary).report.markdown
    #expect(text.contains("## Ungdomar per kommun") && text.contains("| Norsjö |"))
    // S4:6717–6721, S4:6763–6769, S4:6790–6796, S4:6802–6807.
    for term in [
      "G1 ej sökt: bjuds in senast 31 augusti", "G3 avbrott: bjuds in inom 14 dagar",
      "G4 inflyttad: bjuds in inom 1 månad",
      "följs upp i februari, april, juni, augusti, oktober och december",
    ] { #expect(text.contains(term)) }
    #expect(!text.contains("sk-25-"))
  }

  private static let today: Today = {
    Today(Day(year: 2026, month: 1, day: 1) ?? .last)
  }()

  @Test func `the report and the overview say that the youths are invented`() throws {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    let day = office.kaaDay(Self.today)
    let summary = try #require(
      KAASummary(
        HalfYear(containing: day), cases: office.kaa.cases, followUps: office.kaa.followUps,
        rules: office.kaa.rules, on: day))
    #expect(summary.report.markdown.contains("Alla ungdomar är påhittade exempel."))
    let overview = OverviewReport(
      office, problems: [], on: office.day(Self.today), kaaDay: day)
    let words = overview.due.items.filter { $0.duty == .followUps }.map(\.what)
    #expect(words.count == 1 && words[0].contains("(påhittade exempel)"))
  }
}
