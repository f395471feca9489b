import Finsam
import Glibc
import Testing

@testable import FileStore

struct RegisterSavingTests {
  static let events =
    "\u{FEFF}id;dag;slag;vad;egen\r\n"
    + "h1;2017-03-01 00:00:00;möte;\"Möte; fika\";x\r\n"
    + "h2;;annat;Träff;\r\n"

  @Test func `one cell changes, and the history tells of it`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let reading = folder.read()
    #expect(reading.problems.map(\.message) == ["Kolumnen ”egen” är okänd."])
    #expect(reading.office.asf.events.map(\.what) == ["Möte; fika", "Träff"])
    let change = Change(
      ASFEvent.address(id: "h1"), .field("vad", from: "Möte; fika", to: "Möte"))
    _ = try folder.save([change])
    #expect(
      disk.text(ASFEvent.path)
        == Self.events.replacing("\"Möte; fika\"", with: "\"Möte\""))
    #expect(
      disk.text("historik.csv").hasSuffix(
        "ändrade;asf/handelser.csv;rader/h1;vad;\"Möte; fika\";Möte;1 av 1;\r\n"))
    #expect(folder.undoTitle == "vad av h1")
    _ = try folder.undo()
    #expect(disk.text(ASFEvent.path) == Self.events)
    #expect(folder.read().office == reading.office)
  }

  @Test func `bytes that change another cell of the row are never written`() throws {
    let file = RegisterFile<Register<ASFEvent>>(
      .events, file: ASFEvent.path, bytes: Array(Self.events.utf8))
    let change = Change(
      ASFEvent.address(id: "h1"), .field("vad", from: "Möte; fika", to: "Möte"))
    let right = Self.events.replacing("\"Möte; fika\"", with: "\"Möte\"")
    for wrong in [
      right.replacing(";x\r", with: ";y\r"), right.replacing(";x\r", with: ";\r"),
      right.replacing(";x\r", with: ";x;y\r"),
    ] {
      let remembered = ReplacedBytes(from: file.bytes, to: Array(wrong.utf8))
      #expect(remembered.candidates(in: file.bytes) == [Array(wrong.utf8)])
      let after = try file.applying(change, remembering: remembered)
      #expect(String(decoding: after.bytes, as: UTF8.self) == right)
    }
  }

  @Test(arguments: [
    ("2017-03-01 00:00:00", "2017-03-01"), ("2017-03-01T00:00", "2017-03-01"),
    ("2017-03-01 08:30:00", nil), ("1/3 2017", "2017-03-01"), ("1/3", nil), ("onsdag", nil),
    ("2017-03-01 00:00:01", nil),
  ])
  func `a day may be written with midnight, and with no other time`(cell: String, day: String?) {
    let text = "id;dag;slag\nh1;\(cell);möte\n"
    let file = RegisterFile<Register<ASFEvent>>(
      .events, file: ASFEvent.path, bytes: Array(text.utf8))
    #expect(file.register.rows.map { $0.day?.text } == [day])
    #expect(file.problems.filter { $0.severity == .error }.count == (day == nil ? 1 : 0))
  }

  @Test(arguments: ["1/3/2017", "01.03.2017", "1-3-2017"])
  func `a day with its year last is read with the day first, and told of`(cell: String) {
    let text = "id;dag;slag\nh1;\(cell);möte\n"
    let file = RegisterFile<Register<ASFEvent>>(
      .events, file: ASFEvent.path, bytes: Array(text.utf8))
    #expect(file.register.rows.map { $0.day?.text } == ["2017-03-01"])
    #expect(file.problems.map(\.severity) == [.hint])
  }

  @Test func `two people may change different cells of one row`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    var (anna, bo) = (disk.folder(), disk.folder(user: "bo"))
    _ = anna.read()
    _ = bo.read()
    let address = ASFEvent.address(id: "h2")
    _ = try anna.save([Change(address, .field("vad", from: "Träff", to: "Stor träff"))])
    _ = try bo.save([Change(address, .field("dag", from: "", to: "2017-05-02"))])
    #expect(disk.text(ASFEvent.path).hasSuffix("h2;2017-05-02;annat;Stor träff;\r\n"))
    let third = Change(address, .field("vad", from: "Träff", to: "Liten träff"))
    let told = failure { () throws(SaveFailure) in try bo.save([third]) }
    #expect(
      told
        == .conflict([
          SaveFailure.Conflict(
            change: third, label: "Vad", mine: "Liten träff", theirs: "Stor träff")
        ]))
  }

  @Test func `a register begins with its first row, and ends when that is undone`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    var folder = disk.folder()
    _ = folder.read()
    let row = Draft(
      id: "m1", fields: [.init("id", "m1"), .init("slag", "policy"), .init("vad", "Policy")])
    let change = Change(
      Address(MilestoneRow.path), .insert(part: "rader", after: nil, row))
    _ = try folder.save([change])
    let written =
      "\u{FEFF}id;dag;år;tid;kommun;slag;redan_då;vad;anteckning;källa\r\n"
      + "m1;;;;;policy;;Policy;;\r\n"
    #expect(disk.text(MilestoneRow.path) == written)
    _ = try folder.undo()
    #expect(!disk.exists(MilestoneRow.path))
    _ = try folder.redo()
    #expect(disk.text(MilestoneRow.path) == written)
  }

  @Test func `a cell that cannot be read is mended by an edit, and the rest stays`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    let text = Self.events.replacing("h2;;", with: "h2;snart;")
    disk.write(ASFEvent.path, text)
    var folder = disk.folder()
    let reading = folder.read()
    #expect(reading.isWritable(ASFEvent.path))
    #expect(
      reading.problems.last?.rendered == """
        asf/handelser.csv:3:4: oläsligt-värde: Kolumn ”dag”: ”snart” är inte ett datum.
          3 | h2;snart;annat;Träff;
            |    ^
          Skriv till exempel 2014-12-31. Det tryckta kan stå kvar som dag_tryckt.
        """)
    let change = Change(
      ASFEvent.address(id: "h2"), .field("dag", from: "snart", to: "2017-05-02"))
    _ = try folder.save([change])
    #expect(disk.text(ASFEvent.path) == text.replacing("snart", with: "2017-05-02"))
    _ = try folder.undo()
    #expect(disk.text(ASFEvent.path) == text)
  }

  @Test func `many rows are added as one step and taken away as one`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let office = folder.read().office
    let file = "Slag;VAD;annat\nmöte;Ett;\nmöte;Två;x\nannat;Tre;\n"
    let plan = ImportPlan(.events, name: "ny.csv", bytes: Array(file.utf8), into: office)
    #expect(plan.isPossible)
    #expect(plan.columns.map { $0.field?.key } == ["slag", "vad", nil])
    _ = try folder.save(plan.changes)
    #expect(
      disk.text(ASFEvent.path)
        == Self.events + "h3;;möte;Ett;\r\nh4;;möte;Två;\r\nh5;;annat;Tre;\r\n")
    _ = try folder.undo()
    #expect(disk.text(ASFEvent.path) == Self.events)
    _ = try folder.redo()
    #expect(folder.read().office.asf.events.map(\.id) == ["h1", "h2", "h3", "h4", "h5"])
  }

  @Test func `every row that cannot be imported is told of, with line and column`() {
    var office = Office()
    var event = ASFEvent()
    event.id = "h1"
    office.asf.events = [event]
    let file = "id,dag,slag,antal\nh1,2017-02-30,möte,1\nh2,2017-03-01,fest,två\nh3,,,\n"
    let plan = ImportPlan(.events, name: "ny.csv", bytes: Array(file.utf8), into: office)
    #expect(!plan.isPossible)
    #expect(
      plan.problems.map { "\($0.line):\($0.column) \($0.message)" } == [
        "2:1 Kolumn ”id”: ”h1” finns redan i registret.",
        "2:4 Kolumn ”dag”: 30 februari 2017 finns inte: månaden har 28 dagar.",
        "3:15 Kolumn ”slag”: ”fest” är inte ett av valen.",
        "3:20 Kolumn ”antal”: ”två” är inte ett tal.",
        "4:5 Kolumn ”slag”: Fältet får inte vara tomt.",
      ])
  }

  @Test func `an id that is made is neither in the register nor further down in the file`() {
    var office = Office()
    var event = ASFEvent()
    event.id = "h-1"
    office.asf.events = [event]
    let file = "id;slag;vad\n;möte;Ett\nh-2;möte;Två\n;möte;Tre\nh-3;möte;Fyra\n"
    let plan = ImportPlan(.events, name: "ny.csv", bytes: Array(file.utf8), into: office)
    #expect(plan.problems == [])
    #expect(plan.drafts.map(\.id) == ["h-4", "h-2", "h-5", "h-3"])
  }

  @Test func `rows with one id are shown, and neither can be changed`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    disk.write(ASFEvent.path, "id;slag;vad\nh1;möte;Ett\nh1;annat;Två\nh2;annat;Tre\n")
    var folder = disk.folder()
    let reading = folder.read()
    #expect(reading.office.asf.events.map(\.what) == ["Ett", "Två", "Tre"])
    let twin = Change(ASFEvent.address(id: "h1"), .field("vad", from: "Ett", to: "x"))
    #expect(
      failure { () throws(SaveFailure) in try folder.save([twin]) }
        == .readOnlyFile(reading.problems))
    _ = try folder.save([
      Change(ASFEvent.address(id: "h2"), .field("vad", from: "Tre", to: "Fyra"))
    ])
    #expect(disk.text(ASFEvent.path).hasSuffix("h2;annat;Fyra\n"))
  }

  @Test func `the rules beside the förbund folders are shared, and a förbund's own go before`()
    throws
  {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    let rule = "gränser:\n  - {id: a, vad: gallring, slag: lokal rutin, källa: K1, värde: "
    disk.write("norra/forbund.yaml", "namn: Norra\n")
    disk.write("regler.yaml", rule + "24}\n")
    disk.write("norra/regler.yaml", rule + "12}\n")
    var folder = Folder(path: disk.path + "/norra", user: "anna") { "" }
    let reading = folder.read()
    #expect(reading.problems.map(\.rendered) == [])
    #expect(reading.office.kaa.sharedRules.limits.map { $0.value?.text } == ["24"])
    #expect(reading.office.kaa.rules.limits.map { $0.value?.text } == ["12"])
  }

  @Test func `a letter that the file's encoding lacks is refused`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    let old =
      Array("id;slag;vad\r\nh1;m".utf8) + [0xF6] + Array("te;Tr".utf8) + [0xE4]
      + Array("ff\r\n".utf8)
    disk.write(ASFEvent.path, old)
    var folder = disk.folder()
    let address = ASFEvent.address(id: "h1")
    #expect(folder.read().office.asf.events.map(\.what) == ["Träff"])
    _ = try folder.save([Change(address, .field("vad", from: "Träff", to: "Å – ö"))])
    #expect(
      disk.bytes(ASFEvent.path)
        == old.prefix(21) + [0xC5, 0x20, 0x96, 0x20, 0xF6, 0x0D, 0x0A])
    let change = Change(address, .field("vad", from: "Å – ö", to: "漢"))
    #expect(
      failure { () throws(SaveFailure) in try folder.save([change]) }
        == .wouldDamage(
          file: ASFEvent.path,
          what: "tecknet ”漢” finns inte i Windows-1252, som filen är skriven i. "
            + "Spara om filen som CSV UTF-8"))
  }

  static func filled() throws -> TemporaryFolder {
    let disk = try TemporaryFolder()
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write(ASFEvent.path, events)
    return disk
  }
}
