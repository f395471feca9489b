import Finsam
import Glibc
import Synchronization
import Testing

@testable import FileStore

/// What disks, networks and other programs do.
struct DangerTests {
  static let file = SavingTests.file

  @Test
  func `another person's other field survives, the same field is a conflict with both values`()
    throws
  {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    disk.write(
      DangerTests.file,
      SavingTests.insats.replacing("Skellefteå kommun", with: "Norsjö kommun"))
    _ = try folder.save([SavingTests.rename])
    #expect(disk.text(DangerTests.file).contains("namn: Trädgården   # kallas Gröna"))
    #expect(disk.text(DangerTests.file).contains("ägare: 'Norsjö kommun'"))

    let owner = Change(
      SavingTests.address, .field("ägare", from: "Skellefteå kommun", to: "Regionen"))
    let conflict = SaveFailure.Conflict(
      change: owner, label: "Ägare", mine: "Regionen", theirs: "Norsjö kommun")
    let thrown = failure { () throws(SaveFailure) in try folder.save([owner]) }
    #expect(thrown == .conflict([conflict]))
    #expect(thrown?.message == "Någon annan har ändrat ”Ägare”.")
    _ = try folder.save([conflict.keepingMine])
    #expect(disk.text(DangerTests.file).contains("ägare: 'Regionen'"))
  }

  @Test func `a program that saves in the middle of ours is merged with, not overwritten`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let other = SavingTests.insats.replacing("Två rader", with: "Tre rader")
    folder.disk.willReplace = { path in
      if disk.text(DangerTests.file) == SavingTests.insats, path.hasSuffix("halsan.yaml") {
        disk.write(DangerTests.file, other)
      }
    }
    _ = try folder.save([SavingTests.rename])
    #expect(
      disk.text(DangerTests.file)
        == other.replacing("Hälsans trädgård", with: "Trädgården"))
  }

  @Test
  func `one who saves twice in the middle of ours is merged with, one who never stops is not`()
    throws
  {
    for (times, thrown) in [
      (2, nil), (3, SaveFailure.modifiedConcurrently(file: DangerTests.file)),
    ] {
      let disk = try SavingTests.filled()
      defer { disk.remove() }
      var folder = disk.folder()
      let calls = Mutex(0)
      folder.disk.willReplace = { path in
        guard path.hasSuffix("halsan.yaml") else { return }
        let number = calls.withLock { count in
          count += 1
          return count
        }
        guard number <= times else { return }
        disk.write(DangerTests.file, SavingTests.insats + "# \(number)\n")
      }
      #expect(failure { () throws(SaveFailure) in try folder.save([SavingTests.rename]) } == thrown)
      let text = disk.text(DangerTests.file)
      #expect(text.hasSuffix("# \(times)\n") && text.contains("Trädgården") == (thrown == nil))
    }
  }

  @Test func `our own save is not taken for another's, and does not hide another's`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([SavingTests.rename])
    var hasChanged = folder.hasChanged()
    #expect(!hasChanged)
    disk.write("forbund.yaml", "namn: Omdöpt\n")
    _ = try folder.save([SavingTests.rename.inverse])
    hasChanged = folder.hasChanged()
    #expect(hasChanged)
  }

  @Test func `bytes that read back as something else are never written`() throws {
    let document = Document(
      .insats, file: DangerTests.file, bytes: Array(SavingTests.insats.utf8))
    let right = SavingTests.insats.replacing("Hälsans trädgård", with: "Trädgården")
    let wrong = [
      right.replacing("egen: behålls", with: "egen: borta"),
      right.replacing("    text", with: "    texten"),
      right.replacing("# kallas", with: "kallas"), right + "\tfel\n", "",
    ]
    let after = try document.applying(SavingTests.rename, preferring: wrong.map { Array($0.utf8) })
    #expect(after.source.bytes == Array(right.utf8))
  }

  @Test func `a full disk leaves the old file, no temporary file and no lock`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    folder.disk.write = { file, bytes in
      guard bytes.count > 20 else {
        errno = ENOSPC
        return -1
      }
      return write(file, bytes.baseAddress, 20)
    }
    let thrown = failure { () throws(SaveFailure) in try folder.save([SavingTests.rename]) }
    #expect(thrown == .diskFull(file: DangerTests.file))
    #expect(disk.text(DangerTests.file) == SavingTests.insats)
    #expect(disk.names == ["forbund.yaml", "insatser"])
    #expect(FolderListing.names(in: disk.path + "/insatser") == ["halsan.yaml"])
  }

  @Test func `a write that takes a part, or that a signal interrupts, is gone on with`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    // Every other write is interrupted before it begins, the others take seven bytes at most.
    let calls = Mutex(0)
    folder.disk.write = { file, bytes in
      let isInterrupted = calls.withLock { count in
        count += 1
        return count.isMultiple(of: 2)
      }
      guard !isInterrupted else {
        errno = EINTR
        return -1
      }
      return write(file, bytes.baseAddress, min(bytes.count, 7))
    }
    _ = try folder.save([SavingTests.rename])
    #expect(
      disk.text(DangerTests.file)
        == SavingTests.insats.replacing("Hälsans trädgård", with: "Trädgården"))
    #expect(disk.text("historik.csv").hasSuffix("namn;Hälsans trädgård;Trädgården;1 av 1;\r\n"))
  }

  @Test func `when the history cannot be written the data stays and the user is told`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    mkdir(disk.path + "/historik.csv", 0o755)
    var folder = disk.folder()
    let saved = try folder.save([SavingTests.rename])
    #expect(
      saved.first?.warning
        == "Sparat, men historiken kunde inte skrivas: historik.csv kunde inte sparas: "
        + "Detta är en mapp, men skulle vara en fil.")
    #expect(disk.text(DangerTests.file).contains("namn: Trädgården"))
  }

  @Test func `two files are saved both or neither`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    folder.disk.willReplace = { path in
      if path.hasSuffix("halsan.yaml") { unlink(path) }
    }
    let first = Change(
      Address("forbund.yaml"), .field("namn", from: "Provförbundet", to: "Ett annat"))
    let thrown = failure { () throws(SaveFailure) in
      try folder.save([first, SavingTests.rename])
    }
    #expect(thrown == .deleted(file: DangerTests.file))
    #expect(disk.text("forbund.yaml") == "namn: Provförbundet\n")
    #expect(!disk.exists("historik.csv"))
  }

  @Test func `a file deleted while open is not made anew`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    unlink(disk.path + "/" + DangerTests.file)
    let hasChanged = folder.hasChanged()
    #expect(hasChanged)
    let thrown = failure { () throws(SaveFailure) in try folder.save([SavingTests.rename]) }
    #expect(thrown == .deleted(file: DangerTests.file))
    let insatser = folder.read().office.insatser
    #expect(insatser.isEmpty)
  }

  @Test func `a file with problems is shown but not written`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    disk.write(DangerTests.file, SavingTests.insats + "form: [fel]\n")
    var folder = disk.folder()
    let reading = folder.read()
    #expect(reading.office.insats("halsan")?.name == "Hälsans trädgård")
    #expect(!reading.isWritable(DangerTests.file))
    let thrown = failure { () throws(SaveFailure) in try folder.save([SavingTests.rename]) }
    #expect(thrown == .readOnlyFile(reading.problems.filter { $0.severity == .error }))
    #expect(thrown?.message == "insatser/halsan.yaml innehåller fel och kan bara läsas.")
  }

  @Test func `a lock held by another program is waited for, then its owner is named`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    let held = try FolderLock(folder: disk.path, user: "bo", time: "2014-12-31 14:00:00")
    let words = disk.text(FolderLock.name)
    let thrown = failure { () throws(SaveFailure) in
      _ = try FolderLock(folder: disk.path, user: "anna", time: "", timeout: .milliseconds(100))
    }
    #expect(thrown == .locked(by: words.trimmed))
    #expect(words.hasPrefix("bo på "))
    #expect(words.hasSuffix(" sedan 2014-12-31 14:00:00\n"))
    _ = consume held
    #expect(!disk.exists(FolderLock.name))
  }

  @Test func `a lock that is a symbolic link is not followed`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    disk.write("viktigt.txt", "orörd\n")
    symlink("viktigt.txt", disk.path + "/" + FolderLock.name)
    var folder = disk.folder()
    let thrown = failure { () throws(SaveFailure) in try folder.save([SavingTests.rename]) }
    guard case .io(disk.path, _)? = thrown else { return #expect(thrown == nil, "must refuse") }
    #expect(disk.text("viktigt.txt") == "orörd\n")
    #expect(disk.text(DangerTests.file) == SavingTests.insats)
  }

  @Test func `a lock file that a crash left is in nobody's way`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    disk.write(FolderLock.name, "bo på dator sedan i går\n")
    var folder = disk.folder()
    _ = try folder.save([SavingTests.rename])
    #expect(!disk.exists(FolderLock.name))
  }

  @Test func `mode and symbolic link stay as they were`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    let path = disk.path + "/" + DangerTests.file
    disk.write("annanstans/fil.yaml", SavingTests.insats)
    unlink(path)
    symlink("../annanstans/fil.yaml", path)
    chmod(disk.path + "/annanstans/fil.yaml", 0o640)
    var folder = disk.folder()
    _ = try folder.save([SavingTests.rename])
    var status = stat()
    lstat(path, &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    let target = FileSignature(path: disk.path + "/annanstans/fil.yaml")
    #expect(target?.mode == S_IFREG | 0o640)
    #expect(disk.text("annanstans/fil.yaml").contains("namn: Trädgården"))
  }

  @Test(.enabled(if: getuid() == 0, "only root may give files away"))
  func `a file stays its owner's, whoever saves it`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    #expect(chown(disk.path + "/" + DangerTests.file, 65_534, 65_533) == 0)
    var folder = disk.folder()
    _ = try folder.save([SavingTests.rename])
    let signature = FileSignature(path: disk.path + "/" + DangerTests.file)
    #expect(signature.map { [$0.owner, $0.group] } == [65_534, 65_533])
  }

  @Test func `a file that another has just written is not removed`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    let path = disk.path + "/" + DangerTests.file
    let signature = try #require(FileSignature(path: path))
    var slow = Disk()
    slow.willReplace = { _ in disk.write(DangerTests.file, SavingTests.insats + "# nyss\n") }
    let thrown = failure { () throws(SaveFailure) in
      try FileReplacement(disk: slow, file: DangerTests.file, path: path).delete(signature)
    }
    #expect(thrown == .modifiedConcurrently(file: DangerTests.file))
    #expect(disk.text(DangerTests.file).hasSuffix("# nyss\n"))
  }

  @Test func `a file that somebody else has changed is not taken away`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let draft = try #require(folder.read().office.insats("halsan")).draft
    disk.write(DangerTests.file, SavingTests.insats.replacing("Två rader", with: "Tre rader"))
    let thrown = failure { () throws(SaveFailure) in
      try folder.save([Change(SavingTests.address, .delete(draft))])
    }
    #expect(thrown == .refused(.partChangedSince(id: "halsan")))
    #expect(disk.exists(DangerTests.file))
  }

  @Test func `two who write the same are of one mind`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    let other = SavingTests.insats.replacing("Hälsans trädgård", with: "Trädgården")
    disk.write(DangerTests.file, other)
    #expect(failure { () throws(SaveFailure) in try folder.save([SavingTests.rename]) } == nil)
    #expect(disk.text(DangerTests.file) == other)
  }

  @Test func `temporary files of crashes are removed, another machine's fresh one is not`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    for folder in ["", "insatser/", "styrkort/", "asf/", "kaa/"] {
      disk.write("\(folder).kansli-\(Host.name)-1.tmp", "rest")
    }
    disk.write("insatser/.kansli-kontor-1.tmp", "rest")
    disk.write("insatser/.kansli-kontor-2.tmp", "rest")
    var times = [timeval(tv_sec: 0, tv_usec: 0), timeval(tv_sec: 0, tv_usec: 0)]
    utimes(disk.path + "/insatser/.kansli-kontor-1.tmp", &times)
    var folder = disk.folder()
    _ = try folder.save([SavingTests.rename])
    #expect(
      FolderListing.names(in: disk.path + "/insatser")
        == [".kansli-kontor-2.tmp", "halsan.yaml"])
    #expect(!disk.names.contains { $0.hasSuffix(".tmp") })
    for folder in ["styrkort", "asf", "kaa"] {
      #expect(FolderListing.names(in: disk.path + "/" + folder) == [])
    }
  }

  @Test func `the system's codes become words`() {
    let codes = [EACCES, EPERM, EROFS, ENOSPC, EDQUOT, ENOENT].map {
      SaveFailure(code: $0, file: "f.yaml")
    }
    #expect(
      codes == [
        .noPermission(file: "f.yaml"), .noPermission(file: "f.yaml"),
        .noPermission(file: "f.yaml"), .diskFull(file: "f.yaml"), .diskFull(file: "f.yaml"),
        .deleted(file: "f.yaml"),
      ])
    #expect(
      SaveFailure(code: EIO, file: "f.yaml").message
        == "f.yaml kunde inte sparas: Input/output error.")
  }

  @Test func `a read-only folder is told of`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    chmod(disk.path, 0o555)
    guard access(disk.path, W_OK) != 0 else { return }
    var folder = disk.folder()
    let thrown = failure { () throws(SaveFailure) in try folder.save([SavingTests.rename]) }
    #expect(thrown == .noPermission(file: disk.path))
  }
}
