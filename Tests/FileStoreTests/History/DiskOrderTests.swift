import Finsam
import Glibc
import Testing

@testable import FileStore

/// What is done to the disk, in which order, and what is said where it fails.
struct DiskOrderTests {
  @Test func `a save is on disk before it is told of, and told of before it is forgotten`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([UndoTests.assess[0]])
    let log = DyingDisk()
    folder.disk = log.disk
    _ = try folder.save([SavingTests.rename])
    #expect(
      log.log == [
        "write", "sync avsikt", "sync mapp/", "write", "sync tmp", "rename halsan.yaml",
        "sync insatser/", "write", "sync historik.csv", "remove avsikt", "remove .kansli.lock",
      ])
  }

  @Test func `a new folder and a new history are made to last too`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    var folder = disk.folder()
    let log = DyingDisk()
    folder.disk = log.disk
    let draft = Draft(id: "ny", fields: [.init("namn", "Ny"), .init("inriktning", "individ")])
    _ = try folder.save([Change(Address("insatser/ny.yaml"), .create(draft))])
    #expect(
      log.log == [
        "write", "sync avsikt", "sync mapp/", "sync mapp/", "write", "sync tmp",
        "rename ny.yaml", "sync insatser/", "write", "sync historik.csv", "sync mapp/",
        "remove avsikt", "remove .kansli.lock",
      ])
  }

  @Test func `a file that cannot be made to last is not put in place`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    folder.disk.synchronize = { file, path in
      guard path.hasSuffix(".tmp") else { return fsync(file) }
      errno = EIO
      return -1
    }
    let thrown = failure { () throws(SaveFailure) in try folder.save([SavingTests.rename]) }
    #expect(thrown == .io(file: SavingTests.file, text: "Input/output error"))
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
    #expect(disk.names == ["forbund.yaml", "insatser"])
    #expect(folder.read().history == [])
  }

  @Test func `a folder that cannot be made to last is told of, and the change stands`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    folder.disk.synchronizeFolder = { path in
      errno = path.hasSuffix("/insatser") ? EIO : 0
      return path.hasSuffix("/insatser") ? -1 : 0
    }
    let saved = try folder.save([SavingTests.rename])
    #expect(
      saved.map(\.warning) == [
        "Sparat, men det är osäkert om det finns kvar efter ett strömavbrott: disken svarade "
          + "”Input/output error”."
      ])
    #expect(folder.read().history.map(\.key) == ["namn"])
    folder.disk.synchronizeFolder = { _ in
      errno = EINVAL
      return -1
    }
    #expect(try folder.undo().changes.map(\.warning) == [nil])
  }

  @Test(arguments: [5, 60, 120])
  func `a history row that could not be written whole is not there at all`(bytes: Int) throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([UndoTests.assess[0]])
    let before = disk.bytes(History.file)
    folder.disk.write = { file, buffer in
      let isHistory = FileSignature(path: disk.path + "/" + History.file).map { history in
        var status = stat()
        return fstat(file, &status) == 0 && FileSignature(status).inode == history.inode
      }
      guard isHistory == true else { return write(file, buffer.baseAddress, buffer.count) }
      let rest = before.count + bytes - Int(lseek(file, 0, SEEK_END))
      guard rest > 0 else {
        errno = ENOSPC
        return -1
      }
      return write(file, buffer.baseAddress, min(rest, buffer.count))
    }
    let saved = try folder.save([SavingTests.rename])
    #expect(
      saved.map(\.warning) == [
        "Sparat, men historiken kunde inte skrivas: Disken är full: historik.csv kunde inte sparas."
      ])
    #expect(disk.bytes(History.file) == before)
    #expect(disk.text(SavingTests.file).contains("Trädgården"))
    folder.disk = Disk()
    #expect(folder.read().history.map(\.key) == ["förslag.status", "namn"])
  }

  @Test func `a history that cannot be made to last is told of, and not forgotten`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    folder.disk.synchronize = { file, path in
      guard path.hasSuffix(History.file) else { return fsync(file) }
      errno = EIO
      return -1
    }
    #expect(try folder.save([SavingTests.rename]).first?.warning != nil)
    var restarted = disk.folder()
    #expect(restarted.read().history.map(\.key) == ["namn"])
    _ = try restarted.undo()
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
    #expect(restarted.read().history.map(\.origin) == [.edit, .undo])
  }

  @Test func `personal data that is new is its owner's alone, whatever the umask`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    let old = umask(0)
    defer { umask(old) }
    var folder = disk.folder()
    let row = Draft(
      id: "k-2",
      fields: [
        .init("ärende", "k-2"), .init("födelsedag", "1997-01-02"), .init("kommun", "Norsjö"),
        .init("intagsgrupp", "avbrott"), .init("händelsedag", "2014-10-02"),
      ])
    _ = try folder.save([Change(Address(KAACase.path), .insert(part: "rader", after: nil, row))])
    let followUp = Draft(
      id: "u-1", fields: [.init("id", "u-1"), .init("ärende", "k-2"), .init("dag", "2014-11-01")])
    _ = try folder.save([
      Change(Address(KAAFollowUp.path), .insert(part: "rader", after: nil, followUp))
    ])
    #expect(disk.mode("kaa") == 0o700)
    for file in [KAACase.path, KAAFollowUp.path, History.secretFile] {
      #expect(disk.mode(file) == 0o600, "\(file)")
    }
  }

  @Test func `a lock that is a link is not followed, and what it leads to is left alone`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    disk.write("brev.txt", "Kära du\n")
    symlink("brev.txt", disk.path + "/" + FolderLock.name)
    var folder = disk.folder()
    let thrown = failure { () throws(SaveFailure) in try folder.save([SavingTests.rename]) }
    #expect(thrown != nil)
    #expect(disk.text("brev.txt") == "Kära du\n")
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
    symlink("finns-inte", disk.path + "/länk")
    unlink(disk.path + "/" + FolderLock.name)
    symlink("ny.txt", disk.path + "/" + FolderLock.name)
    _ = failure { () throws(SaveFailure) in try folder.save([SavingTests.rename]) }
    #expect(!disk.exists("ny.txt"))
  }

  @Test func `an intent that is a link is not followed`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    disk.write("brev.txt", "Kära du\n")
    symlink("brev.txt", disk.path + "/" + Intent.prefix + "x")
    var folder = disk.folder()
    #expect(folder.read().history == [])
    _ = try folder.save([SavingTests.rename])
    #expect(disk.text("brev.txt") == "Kära du\n")
  }

  @Test func `removing cases for good removes what crashes have left of them`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write(
      KAACase.path,
      "ärende;födelsedag;kommun;intagsgrupp;händelsedag;avslutad\n"
        + "k-1;1998-04-05;Norsjö;avbrott;2012-10-01;2013-01-02\n")
    disk.write(
      "regler.yaml",
      "gränser:\n  - id: g\n    vad: gallring\n    värde: 12\n    slag: lokal rutin\n    källa: S\n"
    )
    for name in ["kaa/.kansli-kontor-9-1.tmp", ".kansli-kontor-9-1.tmp", "kaa/.kansli-x-2.tmp"] {
      disk.write(name, "k-1;1998-04-05")
    }
    var folder = disk.folder()
    #expect(try folder.purge(on: try Day(text: "2014-12-31")).cases == ["k-1"])
    #expect(disk.names == ["forbund.yaml", "historik.csv", "kaa", "regler.yaml"])
    #expect(FolderListing.names(in: disk.path + "/kaa") == ["ungdomar.csv"])
  }
}
