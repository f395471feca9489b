import Finsam
import Glibc
import Testing

@testable import FileStore

/// Undo of what the history may not tell: values are kept apart, for a time and for undo alone.
struct SecretUndoTests {
  private static let birth = RegisterPrivacyTests.birth
  private static let cases = RegisterPrivacyTests.cases
  private static let edited = cases.replacing("1998", with: "1999")
  private static let town = Change(
    KAACase.address(id: "k-1"), .field("kommun", from: "Norsjö", to: "Malå"))
  private static let name = Change(
    Address("forbund.yaml"), .field("namn", from: "Provförbundet", to: "Norra"))
  private static let file = History.secretFile

  private func filled() throws -> TemporaryFolder {
    let disk = try RegisterPrivacyTests.filled()
    chmod(disk.path + "/" + KAACase.path, 0o600)
    return disk
  }

  private func later(_ disk: TemporaryFolder, on day: String = "2014-12-31") -> Folder {
    var folder = Folder(path: disk.path, user: "anna") { day + " 15:00:00" }
    _ = folder.read()
    return folder
  }

  @Test func `a step about a youth is undone and done again after a restart`() throws {
    let disk = try filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([Self.birth])
    _ = try folder.save([Self.name])
    #expect(disk.mode(Self.file) == 0o600)
    #expect(
      disk.history(Self.file).hasSuffix(
        "2014-12-31 14:02:11;anna;#1;ändring;;ändrade;kaa/ungdomar.csv;rader/k-1;födelsedag;"
          + "1998-04-05;1999-04-05;1 av 1;\r\n"))
    var second = later(disk)
    #expect(second.undoTitle == "namn av forbund")
    _ = try second.undo()
    var third = later(disk)
    #expect(third.undoTitle == "födelsedag av k-1")
    #expect(try third.undo().passedOver == [])
    #expect(disk.text(KAACase.path) == Self.cases)
    var fourth = later(disk)
    _ = try fourth.redo()
    #expect(disk.text(KAACase.path) == Self.edited)
    var fifth = later(disk)
    _ = try fifth.undo()
    #expect(disk.text(KAACase.path) == Self.cases)
    for word in ["1998-04-05", "1999-04-05"] { #expect(!disk.text(History.file).contains(word)) }
  }

  @Test func `a case that was removed with its follow-up comes back after a restart`() throws {
    let disk = try filled()
    defer { disk.remove() }
    let followUps = "id;ärende;dag;utfall\r\nu-1;k-1;2014-11-20;nådd\r\n"
    disk.write(KAAFollowUp.path, followUps)
    var folder = disk.folder()
    let kaa = folder.read().office.kaa
    _ = try folder.save(kaa.removals(ofCases: ["k-1"], followUps: ["u-1"]))
    #expect(!disk.text(KAACase.path).contains("k-1"))
    var second = later(disk)
    #expect(second.undoTitle == "borttagning av ärende k-1 och 1 ändring till")
    _ = try second.undo()
    #expect(disk.text(KAACase.path) == Self.cases)
    #expect(disk.text(KAAFollowUp.path) == followUps)
  }

  @Test func `nothing shows what undo keeps, and others' right to read it is taken away`() throws {
    let disk = try filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([Self.birth])
    let reading = folder.read()
    #expect(reading.history.map(\.to) == [Mask.text])
    #expect(reading.problems == [])
    #expect(FolderListing(path: disk.path).problems == [])
    chmod(disk.path + "/" + Self.file, 0o644)
    #expect(folder.read().problems.map(\.file) == [Self.file])
    #expect(disk.mode(Self.file) == 0o600)
  }

  @Test func `after thirty days the values go, and undo passes over the step and says so`() throws {
    let disk = try filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([Self.name])
    _ = try folder.save([Self.birth])
    var within = later(disk, on: "2015-01-30")
    _ = try within.save([Self.town])
    #expect(disk.text(Self.file).contains("1998-04-05"))
    var after = later(disk, on: "2015-01-31")
    _ = try after.undo()
    _ = try after.save([Self.town])
    #expect(!disk.text(Self.file).contains("1998-04-05"))

    _ = try after.undo()
    #expect(after.undoTitle == "namn av forbund")
    let step = try after.undo()
    #expect(step.title == "namn av forbund")
    let birth = UndoneStep.Passed("födelsedag av k-1", .forgotten)
    #expect(step.passedOver == [birth])
    let last = failure { () throws(SaveFailure) in try after.undo() }
    #expect(last == .passedOver([birth]))
    #expect(try after.redo().passedOver == [])
    #expect(try after.undo().passedOver == [])
  }

  @Test func `undo drops old values too, but not those that redo needs`() throws {
    let disk = try filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([Self.birth])
    var within = later(disk, on: "2015-01-30")
    _ = try within.save([Self.town])
    var after = later(disk, on: "2015-03-15")
    _ = try after.undo()
    #expect(!disk.text(Self.file).contains("1998-04-05"))
    _ = try after.redo()
    #expect(disk.text(KAACase.path).contains("Malå"))
    _ = try after.undo()
    _ = try after.save([Self.name])
    #expect(disk.text(Self.file).contains("Malå"))
    _ = try after.save([Self.town])
    #expect(!disk.text(Self.file).contains("2015-01-30"))
  }

  @Test func `without the file undo goes on to the step before`() throws {
    let disk = try filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([Self.name])
    _ = try folder.save([Self.birth])
    unlink(disk.path + "/" + Self.file)
    #expect(
      try folder.undo().passedOver == [UndoneStep.Passed("födelsedag av k-1", .forgotten)])
    #expect(disk.text("forbund.yaml") == "namn: Provförbundet\n")
    #expect(disk.text(KAACase.path) == Self.edited)
  }

  @Test func `values kept of another person's change are not taken for mine`() throws {
    let disk = try filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([Self.name])
    _ = try folder.save([Self.birth])
    disk.write(Self.file, disk.text(Self.file).replacing(";anna;", with: ";bo;"))
    chmod(disk.path + "/" + Self.file, 0o600)
    var second = later(disk)
    #expect(
      try second.undo().passedOver == [UndoneStep.Passed("födelsedag av k-1", .forgotten)])
    #expect(disk.text(KAACase.path) == Self.edited)
  }

  @Test func `a row that a kill tore goes with the next`() throws {
    let disk = try filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([Self.birth])
    disk.write(Self.file, disk.text(Self.file) + "2014-12-31 14:02:12;anna;2;ändring;\"1997")
    chmod(disk.path + "/" + Self.file, 0o600)
    var second = later(disk)
    _ = try second.save([Self.town])
    #expect(!disk.text(Self.file).contains("1997-"))
    var third = later(disk)
    _ = try third.undo()
    _ = try third.undo()
    #expect(disk.text(KAACase.path) == Self.cases)
  }

  @Test func `undo that must refuse does not say what the values were`() throws {
    let disk = try filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([Self.birth])
    disk.write(KAACase.path, Self.cases.replacing("1998", with: "1996"))
    #expect(
      failure { () throws(SaveFailure) in try folder.undo() }
        == .passedOver([
          UndoneStep.Passed(
            "födelsedag av k-1",
            .refused(
              .changedSince(field: "Födelsedag", expected: Mask.text, found: Mask.text)))
        ]))
  }

  @Test func `removing a case for good takes its values, and leaves those of others to undo`()
    throws
  {
    let disk = try filled()
    defer { disk.remove() }
    let two = """
      ärende;födelsedag;kommun;intagsgrupp;händelsedag;tidigare_ärende;avslutad
      k-1;1998-04-05;Norsjö;avbrott;2012-10-01;;2013-01-02
      k-2;1997-01-02;Malå;avbrott;2014-10-02;;

      """
    disk.write(KAACase.path, two)
    disk.write(
      "regler.yaml",
      "gränser:\n  - id: g\n    vad: gallring\n    värde: 12\n    slag: lokal rutin\n    källa: S\n"
    )
    chmod(disk.path + "/" + KAACase.path, 0o600)
    let other = KAACase.address(id: "k-2")
    let row = Draft(
      id: "k-3",
      fields: [
        .init("ärende", "k-3"), .init("födelsedag", "1996-01-02"), .init("kommun", "Malå"),
        .init("intagsgrupp", "avbrott"), .init("händelsedag", "2014-10-02"),
      ])
    var folder = disk.folder()
    _ = try folder.save([Change(other, .field("kommun", from: "Malå", to: "Arjeplog"))])
    _ = try folder.save([Change(Address(KAACase.path), .insert(part: "rader", after: "k-1", row))])
    _ = try folder.save([Change(other, .field("tidigare_ärende", from: "", to: "k-1"))])
    _ = try folder.save([Self.birth])
    var second = later(disk)
    #expect(try second.purge(on: try Day(text: "2014-12-31")).leftIn == [])
    #expect(!disk.text(Self.file).contains("k-1") && !disk.text(Self.file).contains("1999-"))
    #expect(disk.mode(Self.file) == 0o600)

    var third = later(disk)
    let step = try third.undo()
    #expect(step.title == "tillägg av ärende k-3")
    #expect(step.passedOver == [UndoneStep.Passed("tidigare ärende av k-2", .forgotten)])
    _ = try third.undo()
    #expect(disk.text(KAACase.path) == two.replacing(/k-1.*\n/, with: ""))
    _ = try third.redo()
    _ = try third.redo()
    #expect(disk.text(KAACase.path).contains("k-3;1996-01-02;"))
  }
}
