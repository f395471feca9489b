import Finsam
import Testing

@testable import FileStore

/// A field that must say something, and says nothing in the file, locks itself alone.
struct EmptyRequiredTests {
  private static let parts = """
    mål:
      - id: m1
        lydelse: Ett
      - id: m2
        anteckning: Utan lydelse
    """

  private static func disk(_ name: String) throws -> TemporaryFolder {
    let disk = try TemporaryFolder()
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write(SavingTests.file, name + "inriktning: individ\nägare: Region\n" + parts + "\n")
    return disk
  }

  @Test(arguments: ["", "namn:\n", "namn: null\n", "namn: ~\n", "namn: \"\"\n"])
  func `all else can be changed, and the field be given what it lacks`(name: String) throws {
    let disk = try Self.disk(name)
    defer { disk.remove() }
    let before = disk.text(SavingTests.file)
    var folder = disk.folder()
    let reading = folder.read()
    #expect(reading.problems.count == 2 && reading.problems.allSatisfy { $0.severity == .error })
    #expect(reading.isWritable(SavingTests.file))
    _ = try folder.save([
      Change(SavingTests.address, .field("ägare", from: "Region", to: "Norsjö kommun"))
    ])
    _ = try folder.save([Change(SavingTests.address, .field("namn", from: "", to: "Trädgården"))])
    #expect(folder.read().office.insats("halsan")?.name == "Trädgården")
    let goal = Address(SavingTests.file, [Step("mål", "m2")])
    _ = try folder.save([Change(goal, .field("lydelse", from: "", to: "Två"))])
    #expect(folder.read().problems.isEmpty)
    for _ in 0..<3 {
      folder = disk.folder()
      _ = folder.read()
      _ = try folder.undo()
    }
    let draft = Document(.insats, file: SavingTests.file, bytes: Array(before.utf8)).record.draft
    #expect(folder.read().office.insats("halsan")?.draft == draft)
  }

  @Test func `what lacks it can be removed, and comes back`() throws {
    let disk = try Self.disk("")
    defer { disk.remove() }
    let before = disk.text(SavingTests.file)
    var folder = disk.folder()
    let goal = try #require(folder.read().office.insats("halsan")?.goals.last)
    _ = try folder.save([
      Change(SavingTests.address, .remove(part: "mål", after: "m1", Outline(goal).draft))
    ])
    folder = disk.folder()
    let draft = try #require(folder.read().office.insats("halsan")).draft
    _ = try folder.save([Change(SavingTests.address, .delete(draft))])
    #expect(!disk.exists(SavingTests.file))
    for _ in 0..<2 {
      folder = disk.folder()
      _ = folder.read()
      _ = try folder.undo()
    }
    #expect(disk.text(SavingTests.file) == before)
  }

  @Test func `nobody writes nothing there`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    let draft = Draft(id: "ny", fields: [Draft.Text("ägare", "Region")])
    let goal = Draft(id: "m9", fields: [Draft.Text("id", "m9")])
    let changes = [
      Change(Address("insatser/ny.yaml"), .create(draft)),
      Change(SavingTests.address, .insert(part: "mål", after: nil, goal)),
      Change(SavingTests.address, .field("namn", from: "Hälsans trädgård", to: "")),
    ]
    for change in changes {
      let refused = failure { () throws(SaveFailure) in try folder.save([change]) }
      guard case .refused(.invalid(_, .required)) = refused else {
        Issue.record("\(String(describing: refused))")
        continue
      }
    }
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
  }
}
