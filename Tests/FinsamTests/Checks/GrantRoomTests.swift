import Testing

@testable import Finsam

/// Grants above insatser's own budgets draw on what the budget has for new projects.
struct GrantRoomTests {
  private struct Grant {
    let insats: Int
    let amount: Int
    let isIncrease: Bool
    let day: Int
  }

  private static func office(_ budgets: [Int?], _ grants: [Grant], room: Int?) throws -> Office {
    var office = Office.sample()
    office.insatser = try budgets.enumerated().map { index, budget in
      var insats = Insats()
      insats.id = "i\(index)"
      insats.name = "I\(index)"
      if let budget {
        insats.costs = [try .sample(["år": "2018", "budget": String(budget)])]
      }
      return insats
    }
    office.meetings.all = try grants.enumerated().map { index, grant in
      var meeting = Meeting()
      meeting.id = "m\(index)"
      meeting.day = try PrintedDay(text: "2018-02-\(grant.day + 10)")
      meeting.kind = .board
      var item = AgendaItem()
      item.id = "a"
      item.insats = "i\(grant.insats)"
      item.decisions = [
        try .sample([
          "id": "a", "lydelse": "att bevilja", "utfall": "beviljat",
          "belopp": String(grant.amount), "från": "2018-01-01", "till": "2018-12-31",
          "utökning": grant.isIncrease ? "ja" : "",
        ])
      ]
      meeting.items = [item]
      return meeting
    }
    if let room {
      var year = EconomyYear()
      year.id = "2018"
      year.rows = [
        try .sample([
          "id": "rum", "del": "projekt", "nivå": "rad", "namn": "Utrymme", "budget": String(room),
          "enhet": "kr", "nyckel": "ekonomi/utrymme-nya-projekt",
        ])
      ]
      office.economy.years = [year]
    }
    return office
  }

  /// Whatever was granted in whichever order, what is above each insats's own budget is summed up
  /// by day, and told of once where the room is passed.
  @Test(arguments: 1...200)
  func `the room is passed on the day that its sum is`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let budgets: [Int?] = (0..<3).map { _ in
      Bool.random(using: &chance) ? Int.random(in: 0...300, using: &chance) : nil
    }
    let days = Array(0..<8).shuffled(using: &chance).prefix(Int.random(in: 1...8, using: &chance))
    let grants = days.map { day in
      Grant(
        insats: Int.random(in: 0..<3, using: &chance),
        amount: Int.random(in: 1...400, using: &chance),
        isIncrease: Bool.random(using: &chance), day: day)
    }
    let room = Int.random(in: 0...1_500, using: &chance)
    // Day by day, without what the check makes of it.
    var left = budgets.map { $0 ?? 0 }
    var (sum, passed) = (0, Int?.none)
    for grant in grants.sorted(by: { $0.day < $1.day }) {
      var amount = grant.amount
      if !grant.isIncrease {
        let own = min(left[grant.insats], amount)
        left[grant.insats] -= own
        amount -= own
      }
      sum += amount
      if sum > room, passed == nil { passed = grant.day }
    }
    let found = Check.decidedAmount.findings(
      in: try Self.office(budgets, grants, room: room), on: try Day(text: "2018-12-31"))
    #expect(found.count == (passed == nil ? 0 : 1))
    if let passed, let finding = found.first {
      #expect(finding.message.contains("till och med 2018-02-\(passed + 10) beviljat"))
      #expect(finding.message.contains("utrymmet för nya projekt, som är \(Kronor(room).shown)"))
      #expect(finding.message.contains(Kronor(sum).shown))
    }
  }

  @Test func `without such a row each insats's own budget bounds it, and increases come on top`()
    throws
  {
    func found(_ amount: Int, isIncrease: Bool) throws -> [String] {
      let grant = Grant(insats: 0, amount: amount, isIncrease: isIncrease, day: 0)
      return Check.decidedAmount.findings(
        in: try Self.office([100], [grant], room: nil), on: try Day(text: "2018-12-31")
      ).map(\.message)
    }
    #expect(try found(100, isIncrease: false) == [])
    #expect(
      try found(101, isIncrease: false) == [
        "I0 är beviljat 101 kr för 2018, mer än insatsens budget 2018, som är 100 kr."
      ])
    #expect(
      try found(60, isIncrease: true) == [
        "I0 är beviljat 60 kr för 2018, utöver budgeten, 100 kr."
      ])
  }
}
