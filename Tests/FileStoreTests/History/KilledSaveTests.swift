import Finsam
import Glibc
import Testing

@testable import FileStore

/// The program is killed between any two things that it does to the disk.
struct KilledSaveTests {
  private static let files = [
    "forbund.yaml": "namn: Provförbundet\n",
    SavingTests.file: SavingTests.insats,
    "insatser/bort.yaml": "# Tas bort\nnamn: 'Bort'\ninriktning: individ\n",
    ASFEvent.path: "id;slag;vad\nh1;möte;Ett\n",
    KAACase.path: RegisterPrivacyTests.cases,
  ]

  private static let earlier = Change(
    Address("forbund.yaml"), .field("namn", from: "Provförbundet", to: "Norra"))

  /// What is saved when the program is killed.
  private static let steps: [[Change]] = [
    [SavingTests.rename],
    [
      Change(
        Address(ASFEvent.path),
        .insert(
          part: "rader", after: "h1",
          Draft(
            id: "h2",
            fields: [.init("id", "h2"), .init("slag", "möte"), .init("vad", "Två")])))
    ],
    [RegisterPrivacyTests.birth],
    [SavingTests.rename, RegisterPrivacyTests.birth],
    [
      Change(
        Address("insatser/ny.yaml"),
        .create(Draft(id: "ny", fields: [.init("namn", "Ny"), .init("inriktning", "individ")])))
    ],
    [
      Change(
        Address("insatser/bort.yaml"),
        .delete(
          Draft(id: "bort", fields: [.init("namn", "Bort"), .init("inriktning", "individ")])))
    ],
    [
      Change(
        KAAFollowUp.documentAddress,
        .insert(
          part: "rader", after: nil,
          Draft(
            id: "u-1",
            fields: [.init("id", "u-1"), .init("ärende", "k-1"), .init("dag", "2014-11-20")])))
    ],
  ]

  private func filled() throws -> TemporaryFolder {
    let disk = try TemporaryFolder()
    for (file, text) in Self.files { disk.write(file, text) }
    chmod(disk.path + "/" + KAACase.path, 0o600)
    chmod(disk.path + "/kaa", 0o700)
    return disk
  }

  private func texts(_ disk: TemporaryFolder) -> [String: [UInt8]] {
    let files = Array(Self.files.keys) + ["insatser/ny.yaml", KAAFollowUp.path]
    return files.reduce(into: [:]) { texts, file in
      if disk.exists(file) { texts[file] = disk.bytes(file) }
    }
  }

  /// The files that a history's rows say were changed, but for the first step.
  private func told(_ reading: OfficeReading) -> Set<String> {
    Set(reading.history.dropFirst().map(\.address.file))
  }

  @Test(arguments: steps.indices)
  func `the history tells of what is in the files, and undo takes back just that`(number: Int)
    throws
  {
    let changes = Self.steps[number]
    for kills in 0..<100 {
      let disk = try filled()
      defer { disk.remove() }
      var folder = disk.folder()
      _ = folder.read()
      _ = try folder.save([Self.earlier])
      let before = texts(disk)
      let dying = DyingDisk(after: kills)
      folder.disk = dying.disk
      do throws(SaveFailure) { _ = try folder.save(changes) } catch {}

      let after = texts(disk)
      let changed = Set(after.keys).union(before.keys).filter { after[$0] != before[$0] }
      expectNoSecrets(disk)
      var restarted = disk.folder()
      let reading = restarted.read()
      #expect(told(reading) == changed, "after \(kills): \(dying.log)")
      let step = try restarted.undo()
      #expect(step.passedOver == [])
      if changed.isEmpty {
        #expect(step.title == "namn av forbund")
      } else {
        #expect(texts(disk) == before, "after \(kills): \(dying.log)")
        #expect(told(restarted.read()) == changed)
      }
      expectNothingLeft(disk)
      let rows = disk.text(History.file).split(whereSeparator: \.isNewline)
      #expect(Set(rows).count == rows.count, "after \(kills): \(dying.log)")
      if dying.isAlive { return }
    }
    Issue.record("The step was never done.")
  }

  @Test(arguments: steps.indices)
  func `an undo that is killed is told of too, or not done`(number: Int) throws {
    for kills in 0..<100 {
      let disk = try filled()
      defer { disk.remove() }
      var folder = disk.folder()
      _ = folder.read()
      let before = texts(disk)
      _ = try folder.save(Self.steps[number])
      let made = texts(disk)
      let dying = DyingDisk(after: kills)
      var second = disk.folder()
      _ = second.read()
      second.disk = dying.disk
      do throws(SaveFailure) { _ = try second.undo() } catch {}

      let after = texts(disk)
      var restarted = disk.folder()
      _ = restarted.read()
      if after == made {
        _ = try restarted.undo()
        #expect(texts(disk) == before, "after \(kills): \(dying.log)")
      } else {
        #expect(restarted.undoTitle == nil, "after \(kills): \(dying.log)")
        _ = try restarted.redo()
        #expect(texts(disk) == made, "after \(kills): \(dying.log)")
      }
      expectNothingLeft(disk)
      if dying.isAlive { return }
    }
    Issue.record("The step was never undone.")
  }

  @Test func `what another program wrote meanwhile does not hide what was done`() throws {
    let disk = try filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    folder.disk.write = { file, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      guard !text.contains("tid;") else {
        errno = EIO
        return -1
      }
      return write(file, bytes.baseAddress, bytes.count)
    }
    let saved = try folder.save([SavingTests.rename])
    #expect(saved.first?.warning?.hasPrefix("Sparat, men historiken kunde inte skrivas") == true)
    disk.write(
      SavingTests.file, disk.text(SavingTests.file).replacing("egen: behålls", with: "egen: ny"))
    var restarted = disk.folder()
    let reading = restarted.read()
    #expect(reading.history.map(\.key) == ["namn"])
    #expect(restarted.undoTitle == "namn av halsan")
    _ = try restarted.save([Self.earlier])
    #expect(restarted.read().history.map(\.key) == ["namn", "namn"])
    #expect(disk.text(History.file).contains("Trädgården"))
    expectNothingLeft(disk)
  }

  /// Values stand nowhere but in the registers and in what undo keeps, for their owner alone.
  private func expectNoSecrets(_ disk: TemporaryFolder) {
    for name in disk.names where name.hasPrefix(".kansli-") || name == History.file {
      let text = disk.text(name)
      for value in ["1998-04-05", "1999-04-05", "2014-11-20"] {
        #expect(!text.contains(value), "\(name)")
      }
      if text.contains("kaa/"), name.hasPrefix(Intent.prefix) { #expect(disk.mode(name) == 0o600) }
    }
    for name in FolderListing.names(in: disk.path + "/kaa") ?? [] {
      #expect(disk.mode("kaa/" + name) == 0o600, "\(name)")
    }
    #expect(disk.mode("kaa") == 0o700)
  }

  private func expectNothingLeft(_ disk: TemporaryFolder) {
    #expect(disk.names.filter { $0.hasPrefix(".") } == [])
  }
}

extension KAAFollowUp {
  fileprivate static var documentAddress: Address { Address(path) }
}
