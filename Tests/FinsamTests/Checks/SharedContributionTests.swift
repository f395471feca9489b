import Finsam
import Testing

/// One printed amount for several members stands on one of them. S2:249–251.
struct SharedContributionTests {
  static func office(_ contributions: [String: [KeyValuePairs<String, String>]]) throws -> Office {
    let members = try ["af", "fk", "gavle"].map { id in
      var member = try Member.sample(["id": id, "namn": id.uppercased(), "slag": "stat"])
      member.contributions = try (contributions[id] ?? []).map { try .sample($0) }
      return member
    }
    return Office.sample(change: { $0.forbund.members = members })
  }

  @Test func `a shared amount counts once in the sum`() throws {
    let office = try Self.office([
      "fk": [
        ["år": "2019", "belopp": "6 659 500", "gemensamt_med": "af", "källa": "S2:249"],
        ["år": "2020", "belopp": "5", "gemensamt_med": "af", "källa": "S2:249"],
      ],
      "gavle": [["år": "2019", "belopp": "3 329 750", "källa": "S2:251"]],
    ])
    #expect(office.forbund.contributions(in: Year(2019)) == Kronor(9_989_250))
    #expect(office.forbund.contributions(in: Year(2018)) == nil)
    var forbund = office.forbund
    forbund.asOfDay = try PrintedDay(text: "2019-01-01")
    #expect(forbund.contributionYear == Year(2019))
    forbund.asOfDay = try PrintedDay(text: "2018-12-31")
    #expect(forbund.contributionYear == Year(2020))
    #expect(try office.lines(.danglingReference).filter { $0.contains("gemensamt_med") } == [])
    #expect(try office.lines(.impossibleFigure) == [])
  }

  @Test func `members that share must be members, and have no amount of their own`() throws {
    let office = try Self.office([
      "af": [["år": "2019", "belopp": "10", "källa": "S2:1"], ["år": "2020", "källa": "S2:1"]],
      "fk": [
        ["år": "2019", "belopp": "20", "gemensamt_med": "af, fk, kommunerna", "källa": "S2:1"],
        ["år": "2020", "belopp": "20", "gemensamt_med": "af", "källa": "S2:1"],
      ],
    ])
    #expect(
      try office.lines(.danglingReference).filter { $0.contains("gemensamt_med") } == [
        "forbund.yaml medlemmar/fk/bidrag/2019 gemensamt_med: Medlemmen delar inte med sig själv.",
        "forbund.yaml medlemmar/fk/bidrag/2019 gemensamt_med: Medlemmen ”kommunerna” finns inte.",
      ])
    #expect(
      try office.lines(.impossibleFigure) == [
        "forbund.yaml medlemmar/af/bidrag/2019 belopp: "
          + "AF har ett eget belopp för 2019 och delar också det som står på FK."
      ])
  }
}
