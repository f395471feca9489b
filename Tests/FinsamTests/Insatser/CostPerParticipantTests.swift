import Testing

@testable import Finsam

/// What a participant costs is of one year, or not told.
@Suite struct CostPerParticipantTests {
  private static func insats(
    counts: KeyValuePairs<String, String>, costs: KeyValuePairs<String, String>
  ) throws -> Insats {
    var insats = try ParticipantSumTests.insats(counts)
    insats.costs = try costs.map { try .sample(["år": $0, "belopp": $1]) }
    return insats
  }

  private static func shown(_ row: InsatsRow) -> [String] {
    ["Deltagare", "Förbundets kostnad", "Förbundets kostnad per deltagare"]
      .map { row.cell($0).shown }
  }

  /// S4:2568–2569: 94 participants are of 2012–2013, and what was paid in 2014 is not for them.
  @Test func `figures of two years are never divided, and say of which year they are`() throws {
    let day = try #require(Day(year: 2014, month: 12, day: 31))
    let year = Year(2014)
    let both = try Self.insats(counts: ["2014": "123"], costs: ["2014": "1222883"])
    #expect(
      Self.shown(InsatsRow(both, in: .year(year), on: day))
        == ["123, 2014", "1 222 883 kr, 2014", "9 942 kr"])
    let unga = try Self.insats(counts: ["2012-2013": "94"], costs: ["2014": "888"])
    #expect(
      Self.shown(InsatsRow(unga, in: .year(year), on: day)) == [
        "94, 2012–2013", "888 kr, 2014", "",
      ])
    let earlier = try Self.insats(
      counts: ["2013": "ca 40", "2014": "50"], costs: ["2013": "80000"])
    #expect(
      Self.shown(InsatsRow(earlier, in: .year(year), on: day))
        == ["50, 2014", "80 000 kr, 2013", ""])
    #expect(
      Self.shown(InsatsRow(earlier, in: .year(Year(2013)), on: day, isStrict: true))
        == ["ca 40", "80 000 kr", "ca 2 000 kr"])
    #expect(
      Self.shown(InsatsRow(unga, in: .year(Year(2013)), on: day, isStrict: true)) == ["", "", ""])
  }

  /// A year behind each figure is cut where there is little room, and then the figure looks like one
  /// of any year.
  @Test(
    arguments: [
      (["2014 7", "2014 9", "2013 5"], "2014", ["7", "9", "5, 2013"]),
      (["2014 7", "2013 5"], "2014", ["7", "5, 2013"]),
      (["2015 7", "2013 5", "2013 6"], "2013", ["7, 2015", "5", "6"]),
      (["hela 7", "2012-2013 5"], nil, ["7, hela", "5, 2012–2013"]),
      ([], nil, []),
    ] as [([String], String?, [String])])
  func `under a title the year of most figures stands there, and other times behind their figures`(
    counts: [String], year: String?, shown: [String]
  ) throws {
    var office = Office()
    office.insatser = try counts.map { count in
      let parts = count.split(separator: " ").map(String.init)
      return try Self.insats(counts: [parts[0]: parts[1]], costs: [:])
    }
    let list = office.insatsList(on: try Day(text: "2015-06-30"), isUnderTitle: true)
    #expect(list.unsaid == year.map { "där inget år står: \($0)" })
    let place = try #require(list.heads.firstIndex { $0.title == "Deltagare" })
    #expect((0..<list.count).map { list.cell($0, place).shown } == shown)
    #expect(office.insatsList(on: try Day(text: "2015-06-30")).unsaid == nil)
  }

  @Test(
    arguments: [
      (["2014": "0"], ["2014": "5"], nil), (["hela": "10"], ["2014": "5"], nil),
      (["2014": "3"], ["2013": "5"], nil), (["2014": "3"], ["2014": "10"], "3"),
      (["2014": "3"], ["2014": "11"], "4"), (["2014": "över 2"], ["2014": "7"], "ca 4"),
      (["2014-H1": "1", "2014-H2": "2"], ["2014": "9"], "3"),
    ] as [(KeyValuePairs<String, String>, KeyValuePairs<String, String>, String?)])
  func `it is rounded to a krona, and about so much of about so many`(
    counts: KeyValuePairs<String, String>, costs: KeyValuePairs<String, String>, each: String?
  ) throws {
    let insats = try Self.insats(counts: counts, costs: costs)
    #expect(insats.costPerParticipant(in: .year(Year(2014)))?.text == each)
  }

  /// Figures of an office's own need no source where it says so; others do.
  @Test(arguments: [(nil, 1), (true, 1), (false, 0)] as [(Bool?, Int)])
  func `a förbund may want no sources`(requires: Bool?, findings: Int) throws {
    var office = Office()
    office.forbund.requiresSources = requires
    office.insatser = [try Self.insats(counts: [:], costs: ["2014": "10"])]
    #expect(Survey(office).missingSources.count == findings)
  }
}
