import Finsam
import Testing

@testable import FileStore

/// Many rows that come and go as one step, in files of every kind of ending.
struct ManyRowsTests {
  private static let header = "id;slag;vad"
  private static let files = [
    header + "\nh1;möte;\"a;b\"\n", header + "\r\nh1;möte;x\r\n", header + "\nh1;möte;x",
    header, header + "\n", "\u{FEFF}\"id\";\"slag\";\"vad\"\n\n\"h1\";\"möte\";\"x\"\n\n",
    header + "\nh1;möte;x\n;;\n",
  ]
  private static let rows = "slag;vad\nmöte;Ett\nannat;\"Två; tre\"\nmöte;\"Fyra\nfem\"\n"

  private func filled(_ text: String) throws -> TemporaryFolder {
    let disk = try TemporaryFolder()
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write(ASFEvent.path, text)
    return disk
  }

  private func plan(_ text: String, _ folder: inout Folder) -> ImportPlan {
    ImportPlan(.events, name: "ny.csv", bytes: Array(text.utf8), into: folder.read().office)
  }

  @Test(arguments: files)
  func `undo gives the very bytes back, in the session and after it`(text: String) throws {
    let disk = try filled(text)
    defer { disk.remove() }
    var folder = disk.folder()
    let plan = plan(Self.rows, &folder)
    _ = try folder.save(plan.changes)
    let added = disk.text(ASFEvent.path)
    _ = try folder.undo()
    #expect(disk.text(ASFEvent.path) == text)
    _ = try folder.redo()
    #expect(disk.text(ASFEvent.path) == added)
    _ = try folder.undo()
    #expect(disk.text(ASFEvent.path) == text)
    var later = disk.folder()
    _ = try later.redo()
    #expect(disk.text(ASFEvent.path) == added)
    _ = try later.undo()
    #expect(disk.text(ASFEvent.path) == text)
  }

  @Test(arguments: files)
  func `rows taken away at once are as if taken away one by one`(text: String) throws {
    let before = RegisterFile<Register<ASFEvent>>(
      .events, file: ASFEvent.path, bytes: Array(text.utf8))
    var office = Office()
    office.asf.events = before.register.rows
    let plan = ImportPlan(.events, name: "ny.csv", bytes: Array(Self.rows.utf8), into: office)
    let added = try #require(try before.together(plan.changes, restoring: false)).0
    let removals = Array(plan.changes.reversed().map(\.inverse))
    for chosen in [removals, [removals[0], removals[2]], [removals[1], removals[2]]] {
      let together = try #require(try added.together(chosen, restoring: false))
      var oneByOne = added
      for (change, bytes) in zip(chosen, together.1) {
        let next = try oneByOne.applying(change, remembering: nil)
        #expect(bytes.candidates(in: oneByOne.bytes).contains(next.bytes))
        oneByOne = next
      }
      #expect(
        String(decoding: together.0.bytes, as: UTF8.self)
          == String(decoding: oneByOne.bytes, as: UTF8.self))
    }
  }

  @Test func `bytes that are remembered are not taken where another cell would change`() throws {
    func bytes(_ row: String) -> [UInt8] { Array((Self.header + ";egen\n" + row + "\n").utf8) }
    let file = RegisterFile<Register<ASFEvent>>(
      .events, file: ASFEvent.path, bytes: bytes("h1;möte;x;behålls"))
    let after = try file.applying(
      Change(Address(ASFEvent.path, [Step("rader", "h1")]), .field("vad", from: "x", to: "y")),
      remembering: ReplacedBytes(from: file.bytes, to: bytes("h1;möte;y;borta")), restoring: false)
    #expect(after.bytes == bytes("h1;möte;y;behålls"))
  }

  @Test func `rows of which somebody has changed one are not taken away at once`() throws {
    func file(_ last: String) -> RegisterFile<Register<ASFEvent>> {
      RegisterFile(
        .events, file: ASFEvent.path,
        bytes: Array((Self.header + "\nh1;möte;x\nh2;möte;\(last)\n").utf8))
    }
    let removals = file("y").register.rows.reversed().map { row in
      Change(Address(ASFEvent.path), .remove(part: "rader", after: nil, row.draft))
    }
    #expect(try file("y").removing(removals)?.0.bytes == Array((Self.header + "\n").utf8))
    let refused = failure { () throws(SaveFailure) in try file("z").removing(removals) }
    #expect(refused == .refused(.partChangedSince(id: "h2")))
  }

  @Test func `a register that began with the rows is gone without them`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    var folder = disk.folder()
    let plan = plan(Self.rows, &folder)
    _ = try folder.save(plan.changes)
    let added = disk.text(ASFEvent.path)
    _ = try folder.undo()
    #expect(disk.names == ["asf", "forbund.yaml", "historik.csv"])
    #expect(FolderListing.names(in: disk.path + "/asf") == [])
    _ = try folder.redo()
    #expect(disk.text(ASFEvent.path) == added)
  }

  @Test func `a row that somebody has changed since keeps all of them`() throws {
    let disk = try filled(Self.header + "\n")
    defer { disk.remove() }
    var folder = disk.folder()
    let plan = plan(Self.rows, &folder)
    _ = try folder.save(plan.changes)
    let changed = disk.text(ASFEvent.path).replacing("Ett", with: "Nio")
    disk.write(ASFEvent.path, changed)
    var later = disk.folder()
    let thrown = failure { () throws(SaveFailure) in try later.undo() }
    #expect(
      thrown
        == .passedOver([
          UndoneStep.Passed(
            "tillägg av 3 rader i handelser", .refused(.partChangedSince(id: "h-1")))
        ]))
    #expect(disk.text(ASFEvent.path) == changed)
  }
}
