import Finsam
import Testing

@testable import FileStore

struct LargeRegisterTests {
  @Test func `a register of 100 000 rows is read whole, and one cell of it changed`() throws {
    var text = "ärende;födelsedag;kön;kommun;intagsgrupp;händelsedag;inbjuden;ansvarig;exempel\n"
    for number in 1...100_000 {
      let day = number % 28 + 1
      text +=
        "k-\(number);1998-04-\(day < 10 ? "0" : "")\(day);kvinna;Norsjö;avbrott;2014-10-01;;;ja\n"
    }
    let file = RegisterFile<Register<KAACase>>(
      .cases, file: KAACase.path, bytes: Array(text.utf8))
    #expect(file.problems == [])
    #expect(file.register.rows.count == 100_000)
    #expect(file.register.rows[99_999].id == "k-100000")
    let change = Change(
      KAACase.address(id: "k-77777"), .field("inbjuden", from: "", to: "2014-10-10"))
    let after = try file.applying(change, remembering: nil)
    #expect(after.bytes.count == file.bytes.count + 10)
    #expect(
      after.positions[Place(change.address, field: "inbjuden")]
        == Positions.Position(line: 77_778, column: 53))
    let whole = RegisterFile<Register<KAACase>>(.cases, file: file.file, bytes: after.bytes)
    #expect((after as? RegisterFile<Register<KAACase>>)?.isSame(as: whole) == true)
    let office = OfficeReading(name: "x", office: Office(), positions: after.positions)
    #expect(office.office.records.count == 1)
  }
}
