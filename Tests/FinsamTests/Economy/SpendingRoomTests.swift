import Testing

@testable import Finsam

/// What must be spent at least, and what is left if applications are granted.
@Suite struct SpendingRoomTests {
  /// A prognosis in tkr as S4:3374–3390 prints one, with the rows' keys in the third place.
  private static func office(
    _ rows: [(EconomyRow.Group, String, String)] = [
      (.projects, "2860", ""), (.office, "2556", ""),
      (.projects, "2880", EconomyRow.reserveKey),
    ],
    opening: String = "2192", ceiling: String = "1220"
  ) throws -> Office {
    var office = Office()
    var member = Member()
    member.id = "alla"
    var contribution = Contribution()
    contribution.year = Year(2015)
    contribution.amount = Kronor(6_104_000)
    member.contributions = [contribution]
    office.forbund.members = [member]
    var equity = EquityYear()
    equity.year = Year(2015)
    equity.unit = "tkr"
    equity.opening = try Quantity(text: opening)
    equity.printedCeiling = try Quantity(text: ceiling)
    office.economy.equity = [equity]
    office.economy.prognoses = try rows.enumerated().map { index, row in
      var prognosis = Prognosis()
      prognosis.id = "p\(index)"
      prognosis.year = Year(2015)
      prognosis.day = try PrintedDay(text: "2015-03-05")
      (prognosis.group, prognosis.level, prognosis.unit) = (row.0, .row, "tkr")
      prognosis.amount = try Quantity(text: row.1)
      prognosis.key = row.2
      return prognosis
    }
    return office
  }

  private static func application(_ amount: String, _ unit: String = "tkr") throws -> Application {
    var application = Application()
    application.id = "a"
    application.step = .applied
    application.amount = amount.isEmpty ? nil : try Quantity(text: amount)
    application.unit = unit
    return application
  }

  /// EQ-3: `8 296 − 1 220 − (2 860 + 2 556) = 1 660`. S4:3374–3390.
  @Test func `the least to spend is what is left of the means over the ceiling`() throws {
    let room = try #require(try Self.office().spendingRoom(in: Year(2015)))
    #expect(room.minimumSpend == Kronor(1_660_000))
    #expect(
      room.arithmetic
        == "8 296 000 att förfoga över − 1 220 000 tak − 2 860 000 beslutade projekt − "
        + "2 556 000 kansli = 1 660 000 kr")
    #expect(room.basisWords == "prognosen per 2015-03-05")
  }

  @Test func `where less is left than the ceiling nothing must be spent`() throws {
    let room = try #require(
      try Self.office(ceiling: "3000").spendingRoom(in: Year(2015)))
    #expect(room.minimumSpend == Kronor(0))
    #expect(room.arithmetic.hasSuffix(": inget måste förbrukas"))
  }

  @Test func `a cost that is not exact, or none at all, leaves it unknown`() throws {
    let rough: [(EconomyRow.Group, String, String)] = [(.projects, "ca 2860", "")]
    #expect(try Self.office(rough).spendingRoom(in: Year(2015)) == nil)
    #expect(try Self.office([]).spendingRoom(in: Year(2015)) == nil)
    #expect(try Self.office().spendingRoom(in: Year(2016)) == nil)
  }

  @Test(arguments: [
    ([], "", "2 880 000 kr, ▼ 1 660 000 kr över taket 1 220 000 kr"),
    (
      ["ca 500", "ca 250", "180", "820", "ca 200–300", ""], "ca 1 950 000–2 050 000 kr",
      "ca 830 000–930 000 kr, ▲ 290 000–390 000 kr under taket 1 220 000 kr; 1 utan belopp är inte med"
    ),
    (
      ["1600–1700"], "1 600 000–1 700 000 kr",
      "1 180 000–1 280 000 kr, mellan 40 000 kr under och 60 000 kr över taket 1 220 000 kr"
    ),
    (["1660"], "1 660 000 kr", "1 220 000 kr, ▲ 0 kr under taket 1 220 000 kr"),
  ])
  func `granting applications leaves so much`(amounts: [String], sum: String, words: String)
    throws
  {
    let room = try #require(try Self.office().spendingRoom(in: Year(2015)))
    let whatIf = WhatIf(room, granting: try amounts.map { try Self.application($0) })
    func plain(_ text: String) -> String { text.replacing("\u{a0}", with: " ") }
    #expect(plain(whatIf.granted.shown) == sum)
    #expect(plain(whatIf.words) == "Utgående eget kapital 2015: " + words)
  }

  /// An amount that nobody says the unit of may be kronor or thousands.
  @Test func `an amount without a unit is not added up`() throws {
    let sum = AmountSpan([try Self.application("350", ""), try Self.application("180")])
    #expect(sum.text == "180000" && sum.omission == "1 utan enhet")
    let both = AmountSpan([try Self.application("350", ""), try Self.application("")])
    #expect(both.text.isEmpty && both.omission == "1 utan belopp, 1 utan enhet")
  }

  /// An item of an agenda names an application by its id, or as it is printed.
  @Test(arguments: [("a", true), ("Gröna rehab", true), ("annat", false)])
  func `what a meeting has granted or refused waits no longer`(named: String, isDecided: Bool)
    throws
  {
    for verdict in Decision.Verdict.allCases {
      var (item, resolution, meeting) = (AgendaItem(), Resolution(), Meeting())
      item.application = named
      (resolution.id, resolution.verdict) = ("a", verdict)
      item.decisions = [resolution]
      meeting.items = [item]
      var office = try Self.office()
      var application = try Self.application("180")
      application.name = "Gröna rehab"
      office.applications = [application]
      office.meetings.all = [meeting]
      let settles = verdict == .granted || verdict == .refused
      #expect(office.openApplications.isEmpty == (isDecided && settles))
    }
  }

  /// The prognosis is of the day that the board meets: what it grants then may not be in it.
  @Test(arguments: [
    ("2015-03-04", "2015-04-01", Decision.Verdict.granted, nil),
    ("2015-03-05", "2015-04-01", .granted, 150_000), ("2015-03-05", "2016-01-01", .granted, nil),
    ("2015-06-11", "", .granted, 150_000), ("2015-06-11", "", .refused, nil),
  ])
  func `what is granted since the prognosis is told of`(
    day: String, from: String, verdict: Decision.Verdict, since: Int?
  ) throws {
    var (item, resolution, meeting) = (AgendaItem(), Resolution(), Meeting())
    (resolution.id, resolution.verdict) = ("a", verdict)
    resolution.amount = Kronor(150_000)
    resolution.from = from.isEmpty ? nil : PrintedDay(canonical: from)
    item.decisions = [resolution]
    (meeting.items, meeting.day) = ([item], PrintedDay(canonical: day))
    var office = try Self.office()
    office.meetings.all = [meeting]
    let room = try #require(office.spendingRoom(in: Year(2015)))
    #expect(office.granted(since: room) == since.map { Kronor($0) })
    let words = WhatIf(room, granting: [], since: office.granted(since: room)).words
      .replacing("\u{a0}", with: " ")
    #expect(
      words.hasSuffix("; 150 000 kr beviljat efter prognosen per 2015-03-05 är inte med")
        == (since != nil), "\(words)")
  }

  @Test func `shares are of what all pay, and unknown until all are known`() throws {
    var office = Office()
    office.forbund.members = [("a", 78_000), ("b", 22_000)].map { id, amount in
      var (member, own) = (Member(), Contribution())
      (member.id, member.sector) = (id, .municipality)
      (own.id, own.year, own.amount) = ("2015", Year(2015), Kronor(amount))
      member.contributions = [own]
      return member
    }
    func shares() -> [String] {
      ContributionsList(office, in: Year(2015)).entries.map { $0.share.text }
    }
    #expect(shares() == ["78", "22"])
    office.forbund.members[1].contributions = []
    #expect(shares() == [""])
    office.forbund.members[0].contributions[0].sharedWith = ["b"]
    #expect(shares() == ["100"])
  }

  /// No figure is too large for it.
  @Test func `very large amounts are the largest there are`() throws {
    let room = try #require(try Self.office().spendingRoom(in: Year(2015)))
    let huge = try Self.application("900000000000", "mkr")
    let whatIf = WhatIf(room, granting: [huge, huge])
    #expect(whatIf.closing.lowerBound < Kronor(0))
    #expect(!whatIf.words.isEmpty)
  }
}
