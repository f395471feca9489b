import Finsam
import Glibc
import Testing

@testable import FileStore

struct ReadingTests {
  @Test func `each field and record knows its line and column`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let positions = folder.read().positions
    let goal = SavingTests.address.appending(Step("mål", "m2"))
    let found = [
      positions[Place(SavingTests.address)], positions[Place(SavingTests.address, field: "ägare")],
      positions[Place(goal)], positions[Place(goal, field: "lydelse")],
      positions.nearest(Place(goal, field: "källa")),
    ]
    let expected = [(2, 1), (3, 8), (10, 5), (11, 14), (10, 5)]
    #expect(found == expected.map { Positions.Position(line: $0.0, column: $0.1) })
  }

  @Test func `only files that changed are read again, and changes by others are noticed`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let first = folder.read()
    var hasChanged = folder.hasChanged()
    #expect(!hasChanged)
    #expect(folder.read() == first)
    disk.write("insatser/ny.yaml", "namn: Ny\n")
    hasChanged = folder.hasChanged()
    #expect(hasChanged)
    hasChanged = folder.hasChanged()
    #expect(!hasChanged)
    #expect(folder.read().office.insatser.map(\.id) == ["halsan", "ny"])
    disk.write("insatser/ny.yaml", "namn: Nyare\n")
    #expect(folder.read().office.insatser.map(\.name) == ["Hälsans trädgård", "Nyare"])
  }

  @Test func `a change of the rules beside the folders is noticed`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("norra/forbund.yaml", "namn: Norra\n")
    var folder = Folder(path: disk.path + "/norra", user: "anna") { "" }
    _ = folder.read()
    var changes: [Bool] = []
    for text in ["gränser: []\n", "gränser: []   # tomma\n"] {
      disk.write("regler.yaml", text)
      changes.append(folder.hasChanged())
    }
    unlink(disk.path + "/regler.yaml")
    changes += [folder.hasChanged(), folder.hasChanged()]
    #expect(changes == [true, true, true, false])
  }

  @Test func `a file written twice in an instant, as long as before, is read again`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    let path = disk.path + "/" + SavingTests.file
    var status = stat()
    var folder = disk.folder()
    _ = folder.read()
    #expect(stat(path, &status) == 0)
    disk.write(SavingTests.file, SavingTests.insats.replacing("Hälsans", with: "Ängarna"))
    var times = [status.st_atim, status.st_mtim]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
    #expect(folder.read().office.insatser.map(\.name) == ["Ängarna trädgård"])
  }

  @Test func `a pipe does not hang, a huge file is not loaded, a missing folder is told of`() throws
  {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    mkfifo(disk.path + "/insatser/ror.yaml", 0o644)
    disk.write("insatser/stor.yaml", "namn: Stor\n")
    truncate(disk.path + "/insatser/stor.yaml", 100 * 1_048_576)
    symlink("finns-inte.yaml", disk.path + "/insatser/lank.yaml")
    var folder = disk.folder()
    let told = folder.read().problems.filter { $0.severity == .error }.map(\.rendered)
    #expect(
      told == [
        "insatser/lank.yaml:1:1: läsfel: Länken leder ingenstans.\n  Rätta länken, eller ta bort den.",
        "insatser/ror.yaml:1:1: läsfel: Detta är inte en vanlig fil, utan ett rör eller en enhet.\n"
          + "  Ta bort den härifrån.",
        "insatser/stor.yaml:1:1: läsfel: Filen är för stor: 100 MB; högst 16 MB läses.\n"
          + "  Kontrollera att rätt fil ligger här.",
      ])
    var missing = Folder(path: "/finns/inte", user: "anna") { "" }
    #expect(missing.read().problems.map(\.message) == ["Mappen finns inte."])
    var file = Folder(path: disk.path + "/forbund.yaml", user: "anna") { "" }
    #expect(file.read().problems.map(\.message) == ["Detta är en fil, men skulle vara en mapp."])
  }

  @Test func `a file whose name ends almost as it should is told of`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    for name in ["a.YAML", "b.Yaml", "c.yml", "d.YML"] {
      disk.write("insatser/" + name, "namn: A\n")
    }
    disk.write("anteckningar.yml", "annat\n")
    var folder = disk.folder()
    let reading = folder.read()
    #expect(reading.office.insatser.map(\.id) == ["halsan"])
    #expect(
      reading.problems.filter { $0.file != SavingTests.file }.map(\.rendered)
        == ["a.YAML", "b.Yaml", "c.yml", "d.YML"].map {
          "insatser/\($0):1:1: tips: Filen läses inte: namnet ska sluta på .yaml.\n  Byt namn på filen."
        })
  }

  @Test func `an unreadable file is told of and the rest is shown`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    disk.write("insatser/hemlig.yaml", "namn: Hemlig\n")
    let path = disk.path + "/insatser/hemlig.yaml"
    chmod(path, 0)
    guard access(path, R_OK) != 0 else { return }
    var folder = disk.folder()
    let reading = folder.read()
    #expect(reading.problems.map(\.message) == ["Du får inte läsa filen."])
    #expect(reading.office.insatser.map(\.id) == ["halsan"])
  }

  @Test func `a folder of förbund lists those in it`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("b/forbund.yaml", "namn: B\n")
    disk.write("a/forbund.yaml", "namn: A\n")
    disk.write("c/annat.yaml", "")
    #expect(Folder.forbundFolders(in: disk.path) == [disk.path + "/a", disk.path + "/b"])
    #expect(Folder.forbundFolders(in: disk.path + "/a") == [disk.path + "/a"])
    #expect(Folder.forbundFolders(in: disk.path + "/c") == [])
  }

  @Test func `deep nesting is refused and not followed`() {
    let bytes = Array(("namn: " + String(repeating: "[", count: 100_000)).utf8)
    let document = Document(.insats, file: "insatser/djup.yaml", bytes: bytes)
    #expect(!document.isWritable)
  }
}
