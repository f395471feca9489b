import Finsam
import Glibc
import Testing

@testable import FileStore

/// A field that the file has no column for gets one, and undo takes it away again.
struct WiderRegisterTests {
  /// A file, and the same with a value in the new column of its last row.
  private static let files = [
    ("id;slag;egen\nh1;möte;x\nh2;annat;\n", "id;slag;egen;vad\nh1;möte;x;\nh2;annat;;Ny\n"),
    ("id;slag\r\n\r\nh1;möte\r\n;\r\nh2;annat", "id;slag;vad\r\n\r\nh1;möte;\r\n;\r\nh2;annat;Ny"),
    (
      "\u{FEFF}\"id\",\"slag\"\n\"h1\",\"möte\"\n\"h2\",\"annat\"\n",
      "\u{FEFF}\"id\",\"slag\",\"vad\"\n\"h1\",\"möte\",\n\"h2\",\"annat\",Ny\n"
    ),
    ("sep=;\nid;slag;\nh1;möte;;\nh2;annat;\n", "sep=;\nid;slag;;vad\nh1;möte;;\nh2;annat;;Ny\n"),
    ("id;slag\nh1;möte;;\nh2;annat;;\n", "id;slag;vad\nh1;möte;;\nh2;annat;Ny;\n"),
  ]
  private let change = Change(ASFEvent.address(id: "h2"), .field("vad", from: "", to: "Ny"))

  private func filled(_ text: String) throws -> TemporaryFolder {
    let disk = try TemporaryFolder()
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write(ASFEvent.path, text)
    return disk
  }

  @Test(arguments: files)
  func `the column is added at the end, and undo gives the very bytes back`(
    before: String, after: String
  ) throws {
    let disk = try filled(before)
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([change])
    #expect(disk.text(ASFEvent.path) == after)
    #expect(folder.read().problems.filter { $0.severity == .error } == [])
    _ = try folder.undo()
    #expect(disk.text(ASFEvent.path) == before)
    _ = try folder.redo()
    #expect(disk.text(ASFEvent.path) == after)
    var later = disk.folder()
    _ = try later.undo()
    #expect(disk.text(ASFEvent.path) == before)
  }

  @Test func `a value that another wrote in the new column stays when the first is undone`() throws
  {
    let disk = try filled(Self.files[0].0)
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([change])
    let filled = disk.text(ASFEvent.path).replacing("möte;x;", with: "möte;x;Min")
    disk.write(ASFEvent.path, filled)
    _ = try folder.undo()
    #expect(disk.text(ASFEvent.path) == filled.replacing("Ny", with: ""))
  }

  @Test(arguments: [1, 3])
  func `rows that are added bring the columns they need`(count: Int) throws {
    let before = Self.files[0].0
    let disk = try filled(before)
    defer { disk.remove() }
    var folder = disk.folder()
    let rows = "slag;vad;kommun\n" + String(repeating: "möte;Ett;Gävle\n", count: count)
    let plan = ImportPlan(
      .events, name: "ny.csv", bytes: Array(rows.utf8), into: folder.read().office)
    _ = try folder.save(plan.changes)
    let after = disk.text(ASFEvent.path)
    #expect(
      after.hasPrefix("id;slag;egen;vad;kommun\nh1;möte;x;;\nh2;annat;;;\nh3;möte;;Ett;Gävle\n"))
    _ = try folder.undo()
    #expect(disk.text(ASFEvent.path) == before)
    _ = try folder.redo()
    #expect(disk.text(ASFEvent.path) == after)
    _ = try folder.undo()
    #expect(disk.text(ASFEvent.path) == before)
  }

  @Test func `a register of 20 000 rows that was widened is given back at once`() throws {
    let rows = (1...20_000).map { "h\($0);möte;x\n" }.joined()
    let before = RegisterFile<Register<ASFEvent>>(
      .events, file: ASFEvent.path, bytes: Array(("id;slag;egen\n" + rows).utf8))
    let changes = (1...2_000).map { number in
      Change(
        Address(ASFEvent.path),
        .insert(
          part: RegisterKey.rows, after: number == 1 ? "h20000" : "n\(number - 1)",
          Draft(
            id: "n\(number)",
            fields: [
              Draft.Text("id", "n\(number)"), Draft.Text("slag", "möte"), Draft.Text("vad", "Ett"),
            ])))
    }
    let loaded = LoadedFile(signature: FileSignature(stat()), isFresh: true, document: before)
    var edit = FileEdit(ASFEvent.path, .events, loaded)
    let isAdded = try edit.applyBatch(changes, remembering: [])
    let bytes = edit.made.map { Optional($0.bytes.inverse) }
    let isTaken = try edit.applyBatch(
      changes.reversed().map(\.inverse), remembering: bytes.reversed())
    #expect(isAdded && isTaken)
    #expect(edit.bytes == before.bytes)
  }
}
