import Finsam
import Testing

/// Sums take counts of one year that belong together, and say what they leave out.
struct ParticipantSumTests {
  static let year = Year(2014)

  static func insats(
    _ counts: KeyValuePairs<String, String>, funding: Insats.Funding? = .part,
    _ orientation: Insats.Orientation = .individual
  ) throws -> Insats {
    var insats = Insats()
    insats.orientation = orientation
    insats.funding = funding
    insats.participation = try counts.map { try .sample(["period": $0, "totalt": $1]) }
    return insats
  }

  @Test func `the year and the whole time of one insats are told apart`() throws {
    let mixed = try Self.insats(["hela": "173", "2013": "40", "2014": "62", "2014-Q1": "9"])
    #expect(mixed.participants(in: Year(2014)) == .counted(Headcount(persons: .number(Number(62)))))
    #expect(mixed.participants(in: Year(2013)) == .counted(Headcount(persons: .number(Number(40)))))
    #expect(mixed.participants(in: Year(2012)) == .wholeTimeOnly)
    #expect(ParticipantSum([mixed], in: Self.year).total == .number(Number(62)))
    #expect(InsatsRow(mixed, in: .year(Self.year)).cell("Deltagare").shown == "62, 2014")
    #expect(InsatsRow(mixed, in: .year(Self.year)).cell("Deltagare avser").text == "2014")
  }

  @Test func `a count of the whole time stands in the list with its period, and in no sum`() throws
  {
    let whole = try Self.insats(["hela": "ca 173"])
    let row = InsatsRow(whole, in: .year(Self.year))
    #expect(row.cell("Deltagare").shown == "ca 173, hela")
    #expect(row.cell("Deltagare").text == "ca 173" && row.cell("Deltagare avser").text == "hela")
    let sum = ParticipantSum([whole], in: Self.year)
    #expect(sum.total == nil && sum.words == nil)
    #expect(sum.omissions == ["1 insats har bara siffror för hela projekttiden."])
  }

  @Test(arguments: [
    (["2014-H1": "3", "2014-H2": "4"], "7"), (["2014-H1": "3"], ""),
    (["2014-Q1": "1", "2014-Q2": "2", "2014-H2": "4"], "7"),
    (["2014-Q1": "1", "2014-Q2": "2", "2014-Q3": "ca 3", "2014-Q4": "4"], "ca 10"),
    (["2014-Q1": "1", "2014-Q2": "2", "2014-Q3": "3"], ""),
    (["2014-Q1": "1", "2014-H2": "4"], ""), (["2014-H1": "3", "2013-H2": "4"], ""),
    (["2014-H1": "3", "2014-H2": "4", "2014": "6"], "6"),
  ])
  func `half-years and quarters are a year's when all of them are there`(
    counts: [String: String], total: String
  ) throws {
    var insats = try Self.insats([:])
    insats.participation = try counts.map { try .sample(["period": $0.key, "totalt": $0.value]) }
    let sum = ParticipantSum([insats], in: Self.year)
    #expect(sum.total.text == total)
    #expect(sum.partOfYear == (total.isEmpty ? 1 : 0))
  }

  /// Who ended is no count of who took part, and several years are no year and not the whole time.
  @Test func `what counts something else than participants of the year leaves the year uncounted`()
    throws
  {
    var ended = try Self.insats([:])
    ended.name = "Unga In"
    ended.participation = [try .sample(["period": "hela", "avslutade": "97"])]
    var earlier = try Self.insats(["2012-2013": "94"])
    earlier.name = "SPIRA – Unga"
    #expect(ended.participants(in: Self.year) == .missing)
    #expect(earlier.participants(in: Self.year) == .missing)
    #expect(earlier.participants(in: Year(2013)) == .missing)
    #expect(InsatsRow(earlier, in: .year(Self.year)).cell("Deltagare").shown == "94, 2012–2013")
    #expect(
      ParticipantSum([ended, earlier], in: Self.year).omissions == [
        "2 insatser saknar deltagare för 2014 (Unga In och SPIRA – Unga)."
      ])
  }

  @Test func `the sum says what it is of and all that it leaves out`() throws {
    let sum = ParticipantSum(
      [
        try Self.insats(["2014": "ca 40"]), try Self.insats(["2014": "123", "hela": "400"]),
        try Self.insats(["2014": "0"], .structural), try Self.insats(["hela": "284"]),
        try Self.insats(["hela": "94", "2013-H2": "37"]), try Self.insats(["2014-H1": "5"]),
        try Self.insats([:]), try Self.insats([:], .structural),
        try Self.insats(["2014": "600"], funding: Insats.Funding.none),
      ], in: Self.year)
    #expect(
      sum.words
        == "Deltagare 2014: ca 163 i 2 insatser; samma person kan vara räknad i flera.")
    #expect(
      sum.omissions == [
        "2 insatser har bara siffror för hela projekttiden.",
        "1 insats har bara siffror för en del av 2014.", "1 insats saknar deltagare för 2014.",
        "1 insats finansieras inte av förbundet.", "1 insats har inga deltagare.",
        "1 insats räknar inte deltagare.",
      ])
    #expect(
      sum.shortOmissions
        == "7 av 9 är inte med: 2 bara hela tiden, 1 bara del av året, 1 saknar antal, "
        + "1 utan förbundets medel, 1 inga deltagare, 1 räknar inte deltagare.")
    #expect(sum.coverage == "2 av 6")
  }

  @Test func `insatser of a later year are told of, and count as without figures`() throws {
    var begun = try Self.insats(["2014": "10"])
    begun.participation[0].readings = Readings(["totalt"])
    var later = try Self.insats([:])
    later.period.start = try PrintedDay(text: "2015-01-01")
    later.readings = Readings(["period.start"])
    var unfunded = later
    unfunded.funding = Insats.Funding.none
    var planned = later
    planned.phase = .planned
    let sum = ParticipantSum([begun, later, unfunded, later, planned], in: Self.year)
    #expect(sum.words == "Deltagare 2014: 10 (tolkning) i 1 insats.")
    #expect(sum.omissions == ["2 insatser är från 2015 (tolkning), utan uppgifter."])
    #expect(sum.shortOmissions == "2 av 3 är inte med: 2 från 2015 (tolkning).")
    #expect(sum.coverage == "1 av 3")
  }

  @Test func `what has ended is told of where it has figures of any part of the year`() throws {
    var ended = try Self.insats(["2014-Q1": "3"])
    ended.period.end = try PrintedDay(text: "2013-12-31")
    var forgotten = try Self.insats(["2013-Q1": "3"])
    forgotten.period.end = ended.period.end
    let sum = ParticipantSum([ended, forgotten], in: Self.year)
    #expect(sum.omissions == ["1 insats har bara siffror för en del av 2014."])
  }

  /// Whatever the rows are: each insats is counted or left out, once, and a sum never holds the
  /// whole time's count or that of an insats without the förbund's money.
  @Test(arguments: 1...60)
  func `nothing is both counted and left out`(seed: Int) throws {
    var chance = SplitMix(seed: UInt64(seed))
    let periods = ["2013", "2014", "2014-H1", "2014-H2", "2014-Q1", "2014-Q2", "hela"]
    let insatser = try (0..<8).map { _ in
      var insats = Insats()
      insats.orientation = .individual
      insats.funding =
        [.part, .whole, Insats.Funding.none, nil].randomElement(using: &chance) ?? nil
      insats.participation = try periods.filter { _ in Bool.random(using: &chance) }.map {
        try .sample(["period": $0, "totalt": $0 == "hela" ? "1000000" : "1"])
      }
      return insats
    }
    let sum = ParticipantSum(insatser, in: Self.year)
    #expect(
      sum.insatser + sum.wholeTimeOnly + sum.partOfYear + sum.missing.count + sum.notFunded
        == insatser.count)
    #expect(sum.notFunded == insatser.filter { $0.funding == Insats.Funding.none }.count)
    let most = insatser.filter(\.isFunded).flatMap(\.participation)
      .filter { $0.period?.year == Self.year }.count
    #expect((sum.total?.number ?? Number(0)) <= Number(most))
    #expect((sum.total == nil) == (sum.insatser == 0))
  }

  @Test func `more in a part than in the whole is found`() throws {
    let office = Office.sample(insats: {
      $0.participation =
        (try? ["hela": "90", "2014": "94", "2014-H1": "40", "2013": "ca 99"].map {
          try Participation.sample(["period": $0.key, "totalt": $0.value])
        }.sorted { $0.id < $1.id }) ?? []
    })
    #expect(
      try office.lines(.impossibleFigure) == [
        "insatser/utsikten.yaml deltagare/2014 totalt: "
          + "94 deltagare 2014 är fler än 90 för hela projekttiden."
      ])
  }
}
