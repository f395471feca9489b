import Finsam
import Glibc
import Testing

@testable import FileStore

/// Many cases that are removed for good: what is kept is kept to the byte.
struct PurgeTests {
  private static let count = 4_000
  private static let rules =
    "gränser:\n  - id: g\n    vad: gallring\n    värde: 12\n    slag: lokal rutin\n    källa: S\n"

  /// Every second case has ended long ago; every tenth of the others came after one of those.
  private static func isExpired(_ number: Int) -> Bool { number.isMultiple(of: 2) }

  private static func row(_ number: Int, previous: String) -> String {
    let ended = isExpired(number) ? "2012-12-31" : ""
    return "k-\(number);1998-04-05;\"Norsjö; by\";avbrott;2012-10-01;\(previous);\(ended)\r\n"
  }

  private static func cases(where isKept: (Int) -> Bool, linked: Bool) -> String {
    let rows = (1...count).filter(isKept).map { number in
      row(number, previous: linked && number % 10 == 1 && number > 1 ? "k-\(number - 1)" : "")
    }
    return "ärende;födelsedag;kommun;intagsgrupp;händelsedag;tidigare_ärende;avslutad\r\n"
      + rows.joined()
  }

  private static func followUps(where isKept: (Int) -> Bool) -> String {
    let rows = (1...count).filter(isKept).map { number in
      "u-\(2 * number);k-\(number);2012-11-01;nådd\nu-\(2 * number + 1);k-\(number);2012-11-02;\n"
    }
    return "id;ärende;dag;utfall\n" + rows.joined()
  }

  @Test func `thousands of cases go with their follow-ups, and no trace of them is left`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write("regler.yaml", Self.rules)
    disk.write(KAACase.path, Self.cases(where: { _ in true }, linked: true))
    disk.write(KAAFollowUp.path, Self.followUps { _ in true })
    var folder = disk.folder()
    let town = { (id: String) in
      Change(KAACase.address(id: id), .field("kommun", from: "Norsjö; by", to: "Malå"))
    }
    _ = folder.read()
    for id in ["k-2", "k-3", "k-4000"] { _ = try folder.save([town(id)]) }

    let purge = try folder.purge(on: try Day(text: "2014-12-31"))

    let expired = (1...Self.count).filter(Self.isExpired)
    #expect(purge.cases == expired.map { "k-\($0)" })
    #expect(purge.followUps == expired.flatMap { ["u-\(2 * $0)", "u-\(2 * $0 + 1)"] })
    #expect(purge.leftIn == [])
    #expect(
      disk.text(KAACase.path)
        == Self.cases(where: { !Self.isExpired($0) }, linked: false)
        .replacing("k-3;1998-04-05;\"Norsjö; by\"", with: "k-3;1998-04-05;\"Malå\""))
    #expect(disk.text(KAAFollowUp.path) == Self.followUps { !Self.isExpired($0) })
    for file in [History.file, History.secretFile] {
      #expect(disk.text(file).split(separator: ";").filter { $0.contains("k-") } == ["rader/k-3"])
    }
  }

  @Test(arguments: [
    KAACase.path, KAAFollowUp.path, History.file, History.secretFile, "regler.yaml",
  ])
  func `a failing disk stops the removal before anything is touched`(_ file: String) throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write("regler.yaml", Self.rules)
    disk.write(KAACase.path, Self.cases(where: { $0 <= 4 }, linked: true))
    disk.write(KAAFollowUp.path, Self.followUps { $0 <= 4 })
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([
      Change(KAACase.address(id: "k-3"), .field("kommun", from: "Norsjö; by", to: "Malå"))
    ])
    var later = disk.folder()
    let path = disk.path
    later.disk.read = { descriptor, buffer in
      let real = realpath("/proc/self/fd/\(descriptor)", nil)
      defer { free(real) }
      guard real.map({ String(cString: $0) }) == path + "/" + file else {
        return read(descriptor, buffer.baseAddress, buffer.count)
      }
      errno = EIO
      return -1
    }
    let texts = { Dictionary(uniqueKeysWithValues: Self.all.map { ($0, disk.text($0)) }) }
    let before = texts()
    let day = try Day(text: "2014-12-31")
    guard
      case .notPurged(.unread(let problems)) = failure(of: { () throws(SaveFailure) in
        try later.purge(on: day)
      })
    else {
      Issue.record("Something was removed.")
      return
    }
    #expect(problems.map(\.file) == [file])
    #expect(texts() == before)
  }

  @Test func `what undo has remembered for too long is no obstacle`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write("regler.yaml", Self.rules)
    disk.write(KAACase.path, Self.cases(where: { $0 <= 4 }, linked: true))
    disk.write(KAAFollowUp.path, Self.followUps { $0 <= 4 })
    var earlier = Folder(path: disk.path, user: "anna") { "2014-10-01 08:00:00" }
    _ = earlier.read()
    for id in ["k-2", "k-3"] {
      _ = try earlier.save([
        Change(KAACase.address(id: id), .field("kommun", from: "Norsjö; by", to: "Malå"))
      ])
    }
    #expect(disk.text(History.secretFile).contains("Malå"))
    var folder = disk.folder()
    let purge = try folder.purge(on: try Day(text: "2014-12-31"))
    #expect(purge.cases == ["k-2", "k-4"])
    #expect(!disk.text(History.secretFile).contains("Malå"))
    #expect(!disk.text(History.file).contains("k-2"))
  }

  private static let all = [
    KAACase.path, KAAFollowUp.path, History.file, History.secretFile, "regler.yaml",
  ]

  @Test(arguments: [KAACase.path, KAAFollowUp.path])
  func `nothing is removed where a register cannot be read`(broken: String) throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write("regler.yaml", Self.rules)
    disk.write(KAACase.path, Self.cases(where: { $0 <= 4 }, linked: false))
    disk.write(KAAFollowUp.path, Self.followUps { $0 <= 4 })
    disk.write(broken, disk.text(broken) + "\"rad som inte slutar\n")
    let before = [KAACase.path, KAAFollowUp.path].map { disk.text($0) }
    var folder = disk.folder()
    #expect(throws: SaveFailure.self) { try folder.purge(on: try Day(text: "2014-12-31")) }
    #expect([KAACase.path, KAAFollowUp.path].map { disk.text($0) } == before)
    #expect(!disk.exists("historik.csv"))
  }

  @Test func `what a kill left of the registers goes too, on whichever machine it was`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write("regler.yaml", Self.rules)
    disk.write(KAACase.path, Self.cases(where: { $0 <= 4 }, linked: false))
    for name in ["kaa/.kansli-kontor-7.tmp", ".kansli-kontor-8.tmp"] {
      disk.write(name, Self.cases(where: { $0 <= 4 }, linked: false))
    }
    disk.write("kaa/anteckningar.tmp", "andras\n")
    var folder = disk.folder()
    let purge = try folder.purge(on: try Day(text: "2014-12-31"))
    #expect(purge.cases == ["k-2", "k-4"] && purge.leftIn == [])
    #expect(disk.names == ["forbund.yaml", "historik.csv", "kaa", "regler.yaml"])
    #expect(
      FolderListing.names(in: disk.path + "/kaa") == ["anteckningar.tmp", "ungdomar.csv"])
  }

  @Test func `what is removed in two files comes back as it was, row by row or all at once`() throws
  {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    let files = [
      KAACase.path: Self.cases(where: { $0 <= 40 }, linked: true),
      KAAFollowUp.path: Self.followUps { $0 <= 40 },
    ]
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    for (file, text) in files { disk.write(file, text) }
    let gone = Array(1...20) + [40]
    let left = [
      KAACase.path: Self.cases(where: { $0 <= 40 && !gone.contains($0) }, linked: true)
        .replacing(
          "k-21;1998-04-05;\"Norsjö; by\";avbrott;2012-10-01;k-20;",
          with:
            "k-21;1998-04-05;\"Norsjö; by\";avbrott;2012-10-01;;"),
      KAAFollowUp.path: Self.followUps { $0 <= 40 && !gone.contains($0) },
    ]
    var folder = disk.folder()
    let kaa = folder.read().office.kaa
    let cases = gone.map { "k-\($0)" }
    let followUps = kaa.followUps.filter { cases.contains($0.caseID) }.map(\.id)
    _ = try folder.save(kaa.removals(ofCases: cases, followUps: followUps))
    let texts = { files.keys.map { ($0, disk.text($0)) } }
    #expect(Dictionary(uniqueKeysWithValues: texts()) == left)
    _ = try folder.undo()
    #expect(Dictionary(uniqueKeysWithValues: texts()) == files)
    var later = disk.folder()
    _ = try later.redo()
    #expect(Dictionary(uniqueKeysWithValues: texts()) == left)
    _ = try later.undo()
    #expect(Dictionary(uniqueKeysWithValues: texts()) == files)
    var last = disk.folder()
    _ = try last.redo()
    var afterwards = disk.folder()
    _ = try afterwards.undo()
    #expect(Dictionary(uniqueKeysWithValues: texts()) == files)
  }

  @Test func `values of many rows change at once as one by one, and only there`() throws {
    let text = Self.cases(where: { $0 <= 40 }, linked: true)
    let file = RegisterFile<Register<KAACase>>(
      .cases, file: KAACase.path, bytes: Array(text.utf8))
    let changes = [11, 21, 31].map { number in
      Change(
        KAACase.address(id: "k-\(number)"),
        .field("tidigare_ärende", from: "k-\(number - 1)", to: number == 21 ? "a;b" : ""))
    }
    let together = try #require(try file.together(changes, restoring: false))
    var oneByOne: any DataFile = file
    for (change, bytes) in zip(changes, together.1) {
      let next = try oneByOne.applying(change, remembering: nil)
      #expect(bytes.candidates(in: oneByOne.bytes).first == next.bytes)
      oneByOne = next
    }
    #expect(together.0.bytes == oneByOne.bytes)
    #expect(try file.together(changes.reversed(), restoring: false)?.0 == nil)
    #expect(try file.together(changes + [changes[0]], restoring: false)?.0 == nil)
    let unlike = Change(changes[0].address, .field("kommun", from: "Malå", to: "Norsjö"))
    #expect(try file.together([unlike, changes[1]], restoring: false)?.0 == nil)
  }
}
