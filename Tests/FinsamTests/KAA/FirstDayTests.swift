import Finsam
import Testing

/// The responsibility from its first day, whichever day that is.
struct FirstDayTests {
  /// The shipped rules with another first day; nil leaves one group counting since ever.
  private static func rules(from first: SerialDay?) throws -> KAARules {
    var rules = try KAAFiles.shippedRules()
    for index in rules.groups.indices where rules.groups[index].ground.validFrom != nil {
      let isShipped = rules.groups[index].ground.validFrom?.text == "2015-01-01"
      if isShipped { rules.groups[index].ground.validFrom = first }
    }
    return rules
  }

  /// Half-years before, around and after a first day that is any day of six years.
  @Test func `no period has figures of days before the first one`() throws {
    var chance = SplitMix(seed: 2015)
    var (before, partly, after) = (0, 0, 0)
    for seed in 0..<120 {
      let first = try SerialDay(text: "2014-01-01").adding(days: Int(chance.next() % 2_190))
      let rules = try Self.rules(from: first)
      let day = first.adding(days: Int(chance.next() % 1_100) - 400)
      var generator = KAAGenerator(seed: UInt64(seed))
      let known = try #require(day.day)
      let register = generator.register(40, around: known)
      let year = try #require(first.day).year + Int(chance.next() % 3) - 1
      let period = HalfYear(Year(year), chance.next() % 2 == 0 ? .first : .second)
      let days = try #require(period.days)
      guard days.lowerBound <= day else { continue }
      let last = min(days.upperBound, day)

      let told = KAABeforeDuty(period, rules: rules, on: known)
      let summary = KAASummary(
        period, cases: register.cases, followUps: register.followUps, rules: rules, on: known)
      let rows = KAAReportRow.rows(period, cases: register.cases, rules: rules, on: known)
      #expect((told != nil) == (last < first), "\(seed)")
      #expect((summary == nil) == (last < first), "\(seed)")
      if let told {
        before += 1
        #expect(rows.isEmpty && told.through == last && told.firstDay == first)
        #expect(told.markdown.contains(first.text) && told.csv.contains(first.text))
      } else if days.lowerBound < first {
        partly += 1
        #expect(summary?.begins == first)
        #expect(summary?.markdown.contains("gäller från och med \(first.text)") == true)
        // As if nothing had been in the register that was over by then.
        let open = register.cases.filter { $0.ended.map { $0 >= first } ?? true }
        let alone = KAASummary(
          period, cases: open, followUps: register.followUps, rules: rules, on: known)
        #expect(alone?.ended == summary?.ended, "\(seed)")
      } else {
        after += 1
        #expect(summary?.begins == nil)
        #expect(summary?.markdown.contains("dessförinnan") == false)
      }
    }
    #expect(min(before, partly, after) >= 10, "\(before) \(partly) \(after)")
  }

  @Test func `nobody has a next step or a last day before the first one`() throws {
    var chance = SplitMix(seed: 6_643)
    var steps = 0
    for seed in 0..<60 {
      let first = try SerialDay(text: "2014-01-01").adding(days: Int(chance.next() % 2_190))
      let rules = try Self.rules(from: first)
      var generator = KAAGenerator(seed: UInt64(seed))
      var kaa = KAA()
      kaa.sharedRules = rules
      (kaa.cases, kaa.followUps) = generator.register(40, around: try #require(first.day))
      let eve = KAABoard(kaa, on: try #require(first.adding(days: -1).day))
      #expect(eve.dutyBegins == first && eve.overdue == 0)
      for (one, standing) in zip(kaa.cases, eve.standings) where one.ending != .mistake {
        #expect(!standing.isInScope && standing.step == .nothing && standing.due == nil)
      }
      let day = KAABoard(kaa, on: try #require(first.day))
      #expect(day.dutyBegins == nil)
      // What could not be done before cannot be late on the first day, but for those who are too
      // old.
      for standing in day.standings where standing.step != .close { #expect(!standing.isOverdue) }
      steps += day.standings.count { $0.step == .invite && $0.due != nil }
    }
    #expect(steps > 50)
  }

  /// S4:6643: a youth who broke off in the autumn of 2014 is covered from New Year's Day, and the
  /// fortnight of the routine was over by then.
  @Test func `who broke off before the first day is invited from it on`() throws {
    let youth = try KAACase.youth(["händelsedag": "2014-11-10"])
    let rules = try KAAFiles.shippedRules()
    let eve = youth.standing(on: try Day(text: "2014-12-31"), followUps: [], rules: rules)
    #expect(eve.line == "inget")
    #expect(
      eve.scope.reason == "Omfattas inte än: aktivitetsansvaret gäller från och med 2015-01-01.")
    #expect(eve.scope.maskedReason == eve.scope.reason)
    let day = youth.standing(on: try Day(text: "2015-01-01"), followUps: [], rules: rules)
    #expect(day.isInScope)
    #expect(day.line == "bjud in 2015-02-28 om 58 dagar")
  }

  @Test func `a rule without a first day is a finding, and holds since ever`() throws {
    var office = Office()
    office.kaa.sharedRules = try KAAFiles.shippedRules()
    let day = try Day(text: "2025-12-31")
    #expect(Check.undatedRule.findings(in: office, on: day) == [])
    office.kaa.sharedRules = try Self.rules(from: nil)
    let findings = Check.undatedRule.findings(in: office, on: day)
    #expect(findings.map(\.place.address.file) == Array(repeating: "../regler.yaml", count: 5))
    #expect(findings.allSatisfy { $0.place.field == "giltig_från" })
    #expect(KAARuleset(office.kaa.rules).firstDay == nil)
    // The förbund's own rule with the same id takes its place.
    var own = try #require(office.kaa.sharedRules.groups.first)
    own.ground.validFrom = try SerialDay(text: "2015-01-01")
    office.kaa.ownRules.groups = [own]
    #expect(Check.undatedRule.findings(in: office, on: day).count == 4)
  }
}
