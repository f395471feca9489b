import Testing

@testable import FileStore
@testable import Finsam

/// What the house does for any register, tried with one that no förbund has: all that is known of
/// it is its fields.
struct UnknownRegisterTests {
  /// A tool that the office lends out.
  struct Tool: RegisterRow {
    static let documentKind = DocumentKind.calendar

    var id = ""
    var name = ""
    var lent: PrintedDay?
    var isWhole: Bool?
    var printed = PrintedTexts()

    var title: String { name }

    static let fields: [Field<Tool>] = [
      .identifier("id", \.id, label: "Id"),
      .text("namn", \.name, label: "Namn", required: true),
      .day("lånad", \.lent, label: "Lånad"), .printed(besideDay: "lånad", label: "Lånad"),
      .answer("hel", \.isWhole, label: "Hel"),
    ]
  }

  private static let bytes = Array(
    "id;namn;lånad;hel\nv-1;Hammare;2014-10-01;ja\nv-2;Såg;;nej\n".utf8)

  @Test func `rows are read, listed by their fields and told of whole`() throws {
    let file = RegisterFile<Register<Tool>>(.calendar, file: "verktyg.csv", bytes: Self.bytes)
    #expect(file.problems == [])
    let rows = file.register.rows
    #expect(rows.map(\.id) == ["v-1", "v-2"])

    let list = AnyList(fieldsOf: rows)
    #expect(list.heads.map(\.title) == ["Namn", "Lånad", "Lånad, tryckt", "Hel"])
    #expect((0..<list.count).map { list.line($0).title } == ["Hammare", "Såg"])
    let cells = (0..<list.count).map { line in list.cells(line).map(\.text) }
    #expect(cells == [["Hammare", "2014-10-01", "", "ja"], ["Såg", "", "", "nej"]])

    let reading = OfficeReading(name: "x", office: Office(), positions: Positions())
    let context = DetailContext(reading, on: Today(try Day(text: "2014-12-31")))
    let detail = Detail(of: rows[0], at: Address("verktyg.csv"), context)
    let told = detail.items.compactMap { item -> [String]? in
      switch item.body {
      case .title(let title): [title]
      case .field(let label, let texts): [label] + texts.map(\.shown)
      default: nil
      }
    }
    #expect(
      told == [["Hammare"], ["Namn", "Hammare"], ["Lånad", "2014-10-01"], ["Hel", "ja"]])
  }

  /// The row of the catalogue decides where in the office a register lies, and no other does.
  @Test func `a row of the catalogue takes rows into its own place and finds them there`() throws {
    let row = CatalogueRow.register(
      \.registers.calendar, at: "utlånat.csv", in: .registers,
      CatalogueRow.Words("utlånat", plural: "utlånat", singular: "lån", isNeuter: true),
      opening: "Utlånat: det som kontoret lånar ut.")
    var office = Office()
    #expect(row.ids(office) == [])
    #expect(row.register?(office) == nil)
    var entry = CalendarEntry()
    entry.id = "l-1"
    entry.what = "Såg"
    row.take(Register(rows: [entry]), &office)
    var expected = Office()
    expected.registers.calendar = [entry]
    #expect(office == expected)
    #expect(row.ids(office) == [""])
    #expect(row.record(office, "") as? Register<CalendarEntry> == Register(rows: [entry]))
    #expect(row.summary == "det som kontoret lånar ut")
    let list = try #require(row.list?(ListContext(office, on: Day(text: "2014-12-31"))))
    #expect((0..<list.count).map { list.line($0).id } == ["l-1"])
  }

  @Test func `a field is changed, a row put in and one taken away, each in its own bytes`() throws {
    let file = RegisterFile<Register<Tool>>(.calendar, file: "verktyg.csv", bytes: Self.bytes)
    let register = Address("verktyg.csv")
    func row(_ id: String) -> Address { register.appending(Step(RegisterKey.rows, id)) }
    func text(_ changes: [Change]) throws -> String {
      var after: any DataFile = file
      for change in changes { after = try after.applying(change, remembering: nil) }
      return String(decoding: after.bytes, as: UTF8.self)
    }
    let lent = Change(row("v-2"), .field("lånad", from: "", to: "2014-11-03"))
    #expect(
      try text([lent]) == "id;namn;lånad;hel\nv-1;Hammare;2014-10-01;ja\nv-2;Såg;2014-11-03;nej\n")
    let plane = Draft(
      id: "v-3", fields: [Draft.Text("id", "v-3"), Draft.Text("namn", "Hyvel; liten")])
    let more = Change(register, .insert(part: RegisterKey.rows, after: "v-2", plane))
    #expect(
      try text([more])
        == "id;namn;lånad;hel\nv-1;Hammare;2014-10-01;ja\nv-2;Såg;;nej\nv-3;\"Hyvel; liten\";;\n")
  }

  @Test func `what a cell cannot be is told with its place, and kept as it is written`() throws {
    let bytes = Array("id;namn;lånad;hel\nv-1;Hammare;2014-02-28;kanske\n".utf8)
    let file = RegisterFile<Register<Tool>>(.calendar, file: "verktyg.csv", bytes: bytes)
    #expect(file.problems.map { [$0.line, $0.column] } == [[2, 24]])
    #expect(file.register.rows.map { $0.printed["hel"] } == ["kanske"])
  }
}
