import Finsam
import Testing

@testable import FileStore

struct UndoTests {
  static let goal = Address("insatser/halsan.yaml", [Step("mål", "m1")])
  static let assess = [
    Change(goal, .field("förslag.status", from: "", to: "uppnått")),
    Change(goal, .field("förslag.motivering", from: "", to: "Alla gick vidare.")),
  ]

  @Test func `a history that is larger than any document is still read and added to`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([SavingTests.rename])
    let long = String(repeating: "x", count: FileBytes.largest)
    let row = disk.text("historik.csv").split(separator: "\r\n").last ?? ""
    let other =
      row.replacing("anna;", with: "bo;").replacing(/[0-9a-f]{8};ändring/, with: "bo;ändring")
      .replacing("Trädgården", with: long) + "\r\n"
    disk.write("historik.csv", disk.text("historik.csv") + other)
    var restarted = disk.folder()
    #expect(restarted.read().problems.map(\.file) == [SavingTests.file])
    #expect(try restarted.undo().changes.map(\.warning) == [nil])
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
    #expect(restarted.history.entries.count == 3)
  }

  @Test func `what was undone cannot be done again after a new change`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([SavingTests.rename])
    _ = try folder.undo()
    #expect(folder.redoTitle == "namn av halsan")
    _ = try folder.save(UndoTests.assess)
    #expect(folder.redoTitle == nil)
    let refused = failure { () throws(SaveFailure) in try folder.redo() }
    #expect(refused == .nothingToRedo)
  }

  @Test func `undo and redo are named, work across restarts and keep their order`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([SavingTests.rename])
    _ = try folder.save(UndoTests.assess)
    let assessed = disk.text(SavingTests.file)
    #expect(folder.undoTitle == "föreslagen bedömning av m1")
    #expect(folder.redoTitle == nil)

    var restarted = disk.folder()
    _ = restarted.read()
    let first = try restarted.undo()
    #expect(first.title == "föreslagen bedömning av m1")
    #expect(restarted.undoTitle == "namn av halsan")
    let second = try restarted.undo()
    #expect(second.title == "namn av halsan")
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
    let third = failure { () throws(SaveFailure) in try restarted.undo() }
    #expect(third == .nothingToUndo)

    var again = disk.folder()
    let origins = again.read().history.map(\.origin)
    #expect(origins == [.edit, .edit, .edit, .undo, .undo, .undo])
    _ = try again.redo()
    _ = try again.redo()
    #expect(disk.text(SavingTests.file) == assessed)
    let last = failure { () throws(SaveFailure) in try again.redo() }
    #expect(last == .nothingToRedo)
  }

  @Test(arguments: ["", "\"", ";\"han sa \"\"nej\"\"", ";;;;;;;;\"a\";\"b"])
  func `a history row torn by a crash hides none that follow it`(torn: String) throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save(UndoTests.assess)
    let whole = disk.text(History.file)
    disk.write(History.file, whole + "2014-12-31 14:02:11;anna" + torn)
    var restarted = disk.folder()
    _ = try restarted.save([SavingTests.rename])

    var again = disk.folder()
    let reading = again.read()
    #expect(disk.text(History.file).hasPrefix(whole + "2014-12-31 14:02:11;anna" + torn))
    #expect(reading.history.map(\.key) == ["förslag.status", "förslag.motivering", "namn"])
    #expect(reading.problems.last?.message == "Raden i historiken går inte att läsa.")
    #expect(again.undoTitle == "namn av halsan")
  }

  @Test func `undo refuses when the value has changed since`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([SavingTests.rename])
    disk.write(
      SavingTests.file, SavingTests.insats.replacing("Hälsans trädgård", with: "Odlingen"))
    let refusal = SaveFailure.passedOver([
      UndoneStep.Passed(
        "namn av halsan",
        .refused(.changedSince(field: "Namn", expected: "Trädgården", found: "Odlingen")))
    ])
    let thrown = failure { () throws(SaveFailure) in try folder.undo() }
    #expect(thrown == refusal)
    #expect(disk.text(SavingTests.file).contains("namn: Odlingen   # kallas Gröna"))
  }

  @Test func `another user's step is not mine to undo`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var anna = disk.folder(user: "anna")
    var bo = disk.folder(user: "bo")
    _ = try anna.save([SavingTests.rename])
    _ = bo.read()
    #expect(bo.undoTitle == nil)
    _ = try bo.save(UndoTests.assess)
    _ = anna.read()
    #expect(anna.undoTitle == "namn av halsan")
    _ = try anna.undo()
    _ = try bo.undo()
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
  }

  @Test func `undo within a session gives back the very bytes, whatever they were`() throws {
    for seed in 1...25 {
      let awkward = AwkwardDocument(seed: seed)
      let disk = try TemporaryFolder()
      defer { disk.remove() }
      disk.write("forbund.yaml", "namn: Provförbundet\n")
      disk.write(awkward.file, awkward.bytes)
      var folder = disk.folder()
      _ = folder.read()
      var chance = Chance(seed: 1_000 + seed)
      var steps = 0
      while steps < 3 {
        guard let document = folder.files[awkward.file]?.document as? Document else { break }
        let (address, outline) = document.randomRecord(&chance)
        guard let field = outline.fields.randomElement(using: &chance),
          field.shape.kind == .prose || field.shape.kind == .text
        else { continue }
        let change = Change(
          address,
          .field(field.shape.key, from: field.text, to: field.text + "\n  mer \"text\": #1"))
        do throws(SaveFailure) {
          _ = try folder.save([change])
          steps += 1
        } catch {
          guard case .refused(.idIsFixed) = error else {
            Issue.record("\(seed) \(error)")
            break
          }
        }
      }
      let edited = disk.bytes(awkward.file)
      for _ in 0..<steps { _ = try folder.undo() }
      #expect(disk.bytes(awkward.file) == awkward.bytes)
      for _ in 0..<steps { _ = try folder.redo() }
      #expect(disk.bytes(awkward.file) == edited)

      var restarted = disk.folder()
      _ = restarted.read()
      for _ in 0..<steps { _ = try restarted.undo() }
      let values = restarted.files[awkward.file]?.document.record.plainDraft
      let original = Document(awkward.kind, file: awkward.file, bytes: awkward.bytes)
      #expect(values?.isIdentical(to: original.record.plainDraft) == true)
    }
  }
}
