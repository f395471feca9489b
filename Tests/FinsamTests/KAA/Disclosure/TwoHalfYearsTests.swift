import Finsam
import Testing

/// Reports of half-years beside each other tell nothing of each other: hiding in each is enough.
///
/// Whatever stands in one and whatever in the other, one register can have both, since all of the
/// earlier may have moved away on its last day and all of the later come in afterwards. So nothing
/// that a count can be by its own report is ruled out by the other.
struct TwoHalfYearsTests {
  private static let earlier = HalfYear(Year(2014), .first)
  private static let later = DisclosureTests.period

  @Test func `any two reports can be of one register`() throws {
    let rules = try KAAFiles.rules()
    let turn = try SerialDay(text: "2014-07-01")
    for seed in 0..<UInt64(DisclosureTests.count / 3) {
      let left = try Self.register(seed) { $0 < turn }.map { youth in
        var youth = youth
        youth.residentThrough = turn.adding(days: -1)
        if youth.ended.map({ $0 >= turn }) ?? false { (youth.ended, youth.ending) = (nil, nil) }
        return youth
      }
      let came = try Self.register(seed + 100_000) { $0 >= turn }.map { youth in
        var youth = youth
        youth.id += "-ny"
        if !youth.previous.isEmpty { youth.previous += "-ny" }
        return youth
      }
      let both = left + came
      #expect(try Self.report(both, Self.earlier, rules) == Self.report(left, Self.earlier, rules))
      #expect(try Self.report(both, Self.later, rules) == Self.report(came, Self.later, rules))
    }
  }

  /// Small groups that stay from one half-year to the next are hidden in both reports.
  @Test func `neither of two half-years leaks by itself`() throws {
    let rules = try KAAFiles.rules()
    for seed in 0..<UInt64(DisclosureTests.count / 3) {
      let register = try RandomRegister(
        seed: seed, most: 2 + Int(seed % 40), municipalities: 1 + Int(seed % 5))
      for period in [Self.earlier, Self.later] {
        let shut = try DisclosureTests.report(register, limit: 5, rules, of: period)
        let open = try DisclosureTests.report(register, limit: 0, rules, of: period)
        let audit = DisclosureAudit(
          PublishedReport(markdown: shut.markdown), open: PublishedReport(markdown: open.markdown),
          limit: 5)
        #expect(audit.leaks() == [], "register \(seed), \(period.text)")
      }
    }
  }

  /// A youth more makes the difference of two reports a group of one, which no hiding in each
  /// helps.
  @Test func `two days of one half-year can be subtracted, and the report says so`() throws {
    let warning = "Rapporter för samma halvår men från olika dagar bör inte lämnas ut båda två"
    let youths = try (1...7).map { number in
      try KAACase.youth([
        "ärende": "k-\(number)", "kön": number == 7 ? "man" : "kvinna",
        "händelsedag": number == 6 ? "2014-11-03" : "2014-09-01",
      ])
    }
    let women = try ["2014-11-02", "2014-11-03"].map { day in
      try KAASummaryTests.summary(Array(youths.prefix(6)), limit: 5, on: day).covered[0].total.women
    }
    #expect(women == [.count(5), .count(6)])
    let whole = try KAASummaryTests.summary(Array(youths.prefix(6)))
    #expect(!whole.markdown.contains(warning))
    let shut = try KAASummaryTests.summary(youths, limit: 5)
    #expect(shut.covered[0].total.men == .hidden && shut.markdown.contains(warning))
    #expect(try !KAASummaryTests.summary([], limit: 5).markdown.contains(warning))
  }

  private static func register(_ seed: UInt64, event: (SerialDay) -> Bool) throws -> [KAACase] {
    let register = try RandomRegister(
      seed: seed, most: 4 + Int(seed % 60), municipalities: 1 + Int(seed % 6))
    return register.cases.filter { $0.event.map(event) ?? false }
  }

  private static func report(_ cases: [KAACase], _ period: HalfYear, _ rules: KAARules) throws
    -> KAASummary
  {
    try #require(
      KAASummary(
        period, cases: cases, followUps: [], rules: rules, on: Day(text: "2014-12-31")))
  }
}
