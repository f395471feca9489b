import Finsam
import Testing

@testable import FileStore

/// Undo and redo take away what a step has put there, and never what others have written in it.
struct UndoLossTests {
  private static let goal = Address(SavingTests.file, [Step("mål", "m3")])
  private static let newFile = Address("insatser/ny.yaml")
  private static let rows = "id;dag;slag;vad;egen\r\nh1;2017-03-01;möte;Träff;\r\n"

  /// Something that is added, and a line of what the file has then.
  private struct Addition {
    let changes: [Change]
    let file: String
    let line: String
    /// Where the line is followed by lines of the same record.
    let indentation: String
  }

  private static func additions() -> [Addition] {
    let draft = Draft(
      id: "ny",
      fields: [
        Draft.Text("namn", "Nytt"), Draft.Text("inriktning", "individ"),
        Draft.Text("ägare", "Norsjö kommun"),
      ])
    let goal = Draft(
      id: "m3", fields: [Draft.Text("id", "m3"), Draft.Text("lydelse", "Ett tredje")])
    return [
      Addition(
        changes: [Change(newFile, .create(draft))], file: newFile.file,
        line: "ägare: Norsjö kommun\n", indentation: ""),
      Addition(
        changes: [
          Change(SavingTests.address, .insert(part: "mål", after: "m1", goal))
        ], file: SavingTests.file, line: "    lydelse: Ett tredje\n", indentation: "    "),
    ]
  }

  /// What others write there, so that it says more.
  private static func lines(_ addition: Addition) -> [String] {
    let (line, indentation) = (addition.line, addition.indentation)
    return [
      line + indentation + "egen_nyckel: viktig\n", line + indentation + "# viktig\n",
      String(line.dropLast()) + "   # viktig\n", indentation + "# viktig\n" + line,
      line + indentation + "egna:\n" + indentation + "  - ett\n",
    ]
  }

  private static func filled() throws -> TemporaryFolder {
    let disk = try SavingTests.filled()
    disk.write(ASFEvent.path, rows)
    return disk
  }

  @Test(arguments: [false, true])
  func `what others have written in a new file or part is not undone with it`(isRestarted: Bool)
    throws
  {
    var refusals = 0
    for addition in Self.additions() {
      for lines in Self.lines(addition) {
        let disk = try Self.filled()
        defer { disk.remove() }
        var folder = disk.folder()
        _ = folder.read()
        _ = try folder.save(addition.changes)
        let made = disk.text(addition.file)
        #expect(made.contains(addition.line))
        let others = made.replacing(addition.line, with: lines)
        disk.write(addition.file, others)
        if isRestarted { folder = disk.folder() }
        _ = folder.read()
        let refused = failure { () throws(SaveFailure) in try folder.undo() }
        if refused == nil {
          // A comment behind a part's last line is no part of it.
          #expect(disk.text(addition.file).contains(addition.indentation + "# viktig\n"))
          continue
        }
        #expect(refused.isLoss, "\(lines): \(String(describing: refused))")
        #expect(disk.text(addition.file) == others)
        refusals += 1

        // Without it all goes, and comes back.
        disk.write(addition.file, made)
        _ = try folder.undo()
        #expect(disk.text(addition.file) != made)
        if isRestarted { folder = disk.folder() }
        _ = try folder.redo()
        #expect(disk.text(addition.file) == made)
      }
    }
    #expect(refusals == 9)
  }

  @Test(arguments: [false, true])
  func `nor what they have written in a row, in a column of the file's own`(isRestarted: Bool)
    throws
  {
    for count in [1, 3] {
      let disk = try Self.filled()
      defer { disk.remove() }
      var folder = disk.folder()
      let changes = (1...count).map { number in
        let draft = Draft(
          id: "n\(number)",
          fields: [
            Draft.Text("id", "n\(number)"), Draft.Text("slag", "möte"),
            Draft.Text("vad", "Fika \(number)"),
          ])
        return Change(
          Address(ASFEvent.path),
          .insert(part: "rader", after: number == 1 ? "h1" : "n\(number - 1)", draft))
      }
      _ = folder.read()
      _ = try folder.save(changes)
      let made = disk.text(ASFEvent.path)
      let others = made.replacing("Fika 1;", with: "Fika 1;viktigt")
      #expect(others != made)
      disk.write(ASFEvent.path, others)
      if isRestarted { folder = disk.folder() }
      _ = folder.read()
      let refused = failure { () throws(SaveFailure) in try folder.undo() }
      #expect(refused.isLoss, "\(String(describing: refused))")
      #expect(disk.text(ASFEvent.path) == others)

      disk.write(ASFEvent.path, made)
      _ = try folder.undo()
      #expect(disk.text(ASFEvent.path) == Self.rows)
      if isRestarted { folder = disk.folder() }
      _ = try folder.redo()
      #expect(disk.text(ASFEvent.path) == made)
    }
  }

  @Test(arguments: [false, true])
  func `what a removed part, file or row said more comes and goes with it`(isRestarted: Bool)
    throws
  {
    let disk = try Self.filled()
    defer { disk.remove() }
    let file = "insatser/bort.yaml"
    disk.write(file, "# Rubrik\nnamn: \"Bort\"  # kort\ninriktning: individ\negen: a\n\n# slut\n")
    disk.write(ASFEvent.path, Self.rows.replacing("Träff;", with: "Träff;eget"))
    var folder = disk.folder()
    let office = folder.read().office
    let goal = try #require(office.insats("halsan")?.goals.first)
    let insats = try #require(office.insats("bort"))
    let row = try #require(office.asf.events.first)
    let removals = [
      Change(SavingTests.address, .remove(part: "mål", after: nil, Outline(goal).draft)),
      Change(Address(file), .delete(Outline(insats).draft)),
      Change(Address(ASFEvent.path), .remove(part: "rader", after: nil, Outline(row).draft)),
    ]
    for removal in removals {
      let name = removal.address.file
      let before = disk.text(name)
      _ = try folder.save([removal])
      let after = disk.text(name)
      for _ in 0..<2 {
        if isRestarted { folder = disk.folder() }
        _ = try folder.undo()
        #expect(disk.text(name) == before)
        if isRestarted { folder = disk.folder() }
        _ = try folder.redo()
        #expect(disk.text(name) == after)
      }
      // What came to it between is not done again.
      _ = try folder.undo()
      let others =
        name == ASFEvent.path
        ? before.replacing("eget", with: "eget och nytt")
        : before.replacing("Rubrik", with: "Ny rubrik").replacing("första", with: "allra första")
      #expect(others != before)
      disk.write(name, others)
      if isRestarted { folder = disk.folder() }
      _ = folder.read()
      let refused = failure { () throws(SaveFailure) in try folder.redo() }
      #expect(refused.isLoss, "\(String(describing: refused))")
      #expect(disk.text(name) == others)
      disk.write(name, before)
      _ = try folder.redo()
    }
  }

  @Test func `a comment in a group that came with its field stays`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([
      Change(SavingTests.address, .field("uppföljning.system", from: "", to: "SUS"))
    ])
    let others = disk.text(SavingTests.file)
      .replacing("uppföljning:\n", with: "uppföljning:\n  # viktigt\n")
    disk.write(SavingTests.file, others)
    folder = disk.folder()
    _ = folder.read()
    let refused = failure { () throws(SaveFailure) in try folder.undo() }
    #expect(refused.isLoss)
    #expect(disk.text(SavingTests.file) == others)
  }

  @Test func `why it is not undone is said`() {
    let refusal = EditRefusal.wouldLose(id: "ny", text: "# viktig")
    #expect(refusal.message == "”ny” har fått ”# viktig” sedan dess, som skulle gå förlorat.")
  }
}

extension SaveFailure? {
  fileprivate var isLoss: Bool {
    guard case .passedOver(let passed) = self, passed.count == 1,
      case .refused(.wouldLose) = passed[0].obstacle
    else { return false }
    return true
  }
}
