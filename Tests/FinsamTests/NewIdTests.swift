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
