import Testing

@testable import Finsam

/// A reference is shown by the name of what it refers to; files have its id.
@Suite struct ReferentTests {
  private let office: Office = {
    var office = Office()
    var member = Member()
    (member.id, member.name) = ("norsjo-kommun", "Norsjö kommun")
    office.forbund.members = [member]
    var demand = MemberDemand()
    (demand.id, demand.member, demand.wording) = ("d1", "norsjo-kommun", "Följ upp allt")
    var unknown = MemberDemand()
    (unknown.id, unknown.member, unknown.wording) = ("d2", "okänd", "Mer")
    office.registers.demands = [demand, unknown]
    return office
  }()

  @Test func `a list shows names, sorts and finds by them, and keeps ids for files`() throws {
    var list = try #require(
      DocumentKind.demands.row.list?(ListContext(office, on: try Day(text: "2015-01-01"))))
    let column = try #require(list.heads.firstIndex { $0.field == "medlem" })
    #expect(list.cell(0, column) == CellText("norsjo-kommun", shown: "Norsjö kommun"))
    #expect(list.cell(1, column) == CellText("okänd"))
    #expect(list.rows(matching: "norsjö kommun") == [0])
    #expect(list.rows(matching: "norsjo-kommun") == [0])
    #expect(list.rows(matching: "", by: [SortOrder(column: column, isDescending: true)]) == [1, 0])
  }

  @Test func `what is called by an id is called by the name`() {
    var presence = ConsultationPresence()
    (presence.member, presence.role) = ("norsjo-kommun", "ordförande")
    #expect(office.title(of: presence) == "Norsjö kommun, ordförande")
    presence.member = "norsjo"
    #expect(office.title(of: presence) == "norsjo, ordförande")
  }

  @Test func `only a word of its own is taken for an id`() {
    #expect("a a-b ab".naming("a", "X") == "X a-b ab")
    #expect("ab".naming("a", "X") == "ab")
    #expect("".naming("", "X") == "")
  }

  @Test func `what a member pays for each inhabitant is told to the öre`() {
    var member = Member()
    #expect(member.perInhabitant(Kronor(76_000)) == nil)
    member.inhabitants = Number(4_000)
    #expect(member.perInhabitant(Kronor(76_000)) == Number(19))
    member.inhabitants = Number(3)
    #expect(member.perInhabitant(Kronor(10)) == Number(thousandths: 3_330))
    #expect(member.perInhabitant(Kronor(Int.max)) == nil)
    member.inhabitants = Number(0)
    #expect(member.perInhabitant(Kronor(10)) == nil)
  }
}
