import Testing

@testable import Finsam

/// What a new row of a register is called: in the register's own manner, or after what it is about.
struct NewIdTests {
  @Test func `most ids of one series are followed by the next number`() {
    #expect(Register<ASFEvent>.nextId(after: ["h-001", "h-012"], named: "Mässa") == "h-013")
    #expect(Register<ASFEvent>.nextId(after: ["massa", "h-1", "h-2"], named: "Möte") == "h-3")
    #expect(Register<ASFEvent>.nextId(after: [], named: "Möte") == "h-1")
  }

  @Test func `a name that happens to end in a number is no series`() {
    let taken = ["amt", "pitea-po2", "ungkom", "coachutbildning"]
    #expect(Register<Application>.nextId(after: taken, named: "Nya vägar") == "nya-vagar")
    #expect(Register<Application>.nextId(after: taken, named: "AMT") == "amt-2")
    #expect(Register<Application>.nextId(after: taken) == "a-1")
  }

  @Test func `ids that end in a time are made of what the row is of, and are not counted up`() {
    let taken = ["forsakringskassan-2013", "norsjo-kommun-2013"]
    func next(_ name: String, _ time: String, after taken: [String]) -> String? {
      Register<Discharge>.nextId(after: taken, named: name, of: time)
    }
    #expect(next("arbetsformedlingen", "2013", after: taken) == "arbetsformedlingen-2013")
    #expect(next("norsjo-kommun", "2013", after: taken) == "norsjo-kommun-2013-2")
    #expect(
      next("norsjo-kommun", "2014", after: ["forsakringskassan-2013"]) == "norsjo-kommun-2014")
    #expect(
      Register<Requisition>.nextId(after: ["texas-2014-q1"], named: "amt", of: "2014-Q2")
        == "amt-2014-q2")
    // A series whose numbers grow like years, and ids that begin with a day, are as they were.
    #expect(Register<ASFEvent>.nextId(after: ["h-12", "h-2012"], named: "Möte") == "h-2013")
    let many = (1_998...2_003).map { "h-\($0)" }
    #expect(Register<ASFEvent>.nextId(after: many, named: "Möte", of: "2014") == "h-2004")
    #expect(
      Register<CalendarEntry>.nextId(after: ["2014-01-13-nns", "2014-01-14-skl"], named: "Mässa")
        == "massa")
  }

  @Test(arguments: DocumentKind.allCases.filter { $0.rowIdKey == "id" && !$0.isOfMany })
  func `no register borrows the name of another row`(kind: DocumentKind) throws {
    var office = Office()
    kind.row.take(kind.row.recordType.init(), &office)
    let taken = ["utbildning-2014", "uppfoljning", "start"]
    let file = kind.path(id: "")
    for id in taken {
      let record = try #require(office.record(file))
      let edit = Change.Edit.insert(
        part: RegisterKey.rows, after: nil, Draft(id: id, fields: [Draft.Text("id", id)]))
      kind.row.take(try record.applying(edit, at: [], in: file, restoring: true), &office)
    }
    let next = try #require(office.nextId(inRegister: file) { _ in "prov" })
    #expect(next == "prov" || next.hasSuffix("-1"), "\(kind): \(next)")
  }
}
