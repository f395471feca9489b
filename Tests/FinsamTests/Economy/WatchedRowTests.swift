import Testing

@testable import Finsam

/// Which rows of the economy somebody should look at. A.3.1; all figures are invented.
@Suite struct WatchedRowTests {
  /// A year with one project, what it spent, and what a meeting granted it.
  private static func office(
    budget: Int = 100, outcome: Int?, granted: Int? = nil,
    _ from: String = "2014-07-01", _ to: String = "2014-12-31", isWithinFrame: Bool = false
  ) throws -> Office {
    var office = Office()
    var row = EconomyRow()
    (row.id, row.name, row.insats) = ("lots", "Lots", "lots")
    (row.group, row.level, row.unit) = (.projects, .row, "kr")
    row.budget = .number(Number(budget))
    row.outcome = outcome.map { .number(Number($0)) }
    var year = EconomyYear()
    year.id = "2014"
    year.rows = [row]
    office.economy.years = [year]
    guard let granted else { return office }
    var decision = Resolution()
    (decision.id, decision.insats, decision.verdict) = ("a", "lots", .granted)
    decision.amount = Kronor(granted)
    decision.isWithinFrame = isWithinFrame
    decision.from = try PrintedDay(text: from)
    decision.to = try PrintedDay(text: to)
    var item = AgendaItem()
    item.id = "1"
    item.decisions = [decision]
    var meeting = Meeting()
    meeting.id = "2014-06-12"
    meeting.items = [item]
    office.meetings.all = [meeting]
    return office
  }

  private static func requisition(_ amount: Int, through day: String) throws -> Requisition {
    var requisition = Requisition()
    (requisition.id, requisition.insats) = ("r-\(day)", "lots")
    requisition.quarter = CountPeriod(id: "2014-Q3")
    requisition.to = try PrintedDay(text: day)
    requisition.approved = Kronor(amount)
    return requisition
  }

  private static func reasons(_ office: Office) -> [WatchedRow.Reason] {
    office.rowsToWatch(in: Year(2014)).map(\.reason)
  }

  @Test func `a row that has spent more than budget and grants together is watched`() throws {
    #expect(try Self.reasons(Self.office(outcome: 100)) == [])
    #expect(try Self.reasons(Self.office(outcome: 101)) == [.overspent(Kronor(1))])
    #expect(try Self.reasons(Self.office(outcome: 150, granted: 50)) == [])
    #expect(try Self.reasons(Self.office(outcome: 151, granted: 50)) == [.overspent(Kronor(1))])
    let within = try Self.office(outcome: 150, granted: 50, isWithinFrame: true)
    #expect(Self.reasons(within) == [.overspent(Kronor(50))])
    #expect(try Self.reasons(Self.office(outcome: nil)) == [])
  }

  /// Half of the grant's own time is past on 30 September, though three quarters of the year are.
  @Test(arguments: [(50, nil), (40, nil), (30, 30), (80, 80)])
  func `what should be used by now follows the grant's own time`(asked: Int, share: Int?) throws {
    var office = try Self.office(outcome: nil, granted: 100)
    office.economy.requisitions = [try Self.requisition(asked, through: "2014-09-30")]
    let day = try #require(Day(year: 2014, month: 9, day: 30))
    #expect(
      Self.reasons(office)
        == (share.map { [.pace(used: $0, passed: 50, day)] } ?? []))
  }

  @Test func `without a requisition nothing is said of the pace`() throws {
    #expect(try Self.reasons(Self.office(outcome: nil, granted: 100)) == [])
    var early = try Self.office(outcome: nil, granted: 100)
    early.economy.requisitions = [try Self.requisition(90, through: "2014-06-30")]
    #expect(Self.reasons(early) == [])
  }

  @Test func `the overview has one line of the economy, of what is over and what is watched`()
    throws
  {
    var office = try Self.office(outcome: 140)
    let day = try #require(Day(year: 2014, month: 12, day: 31))
    #expect(
      office.economyAttention(on: day).map(\.text) == ["Ekonomi 2014: 1 rad att bevaka: Lots."])
    var equity = EquityYear()
    equity.year = Year(2014)
    equity.closing = .number(Number(500))
    equity.ceilingPercent = Number(20)
    equity.ceilingBase = .contributions
    equity.ceilingBaseAmount = .number(Number(1_000))
    office.economy.equity = [equity]
    #expect(
      office.economyAttention(on: day).map(\.text)
        == ["Ekonomi 2014: eget kapital är 300 kr över taket; 1 rad att bevaka: Lots."])
    office.economy.equity[0].closing = .number(Number(200))
    office.economy.years[0].rows[0].outcome = .number(Number(100))
    #expect(office.economyAttention(on: day) == [])
  }
}
