import Finsam
import Glibc
import Testing

@testable import FileStore

struct RegisterPrivacyTests {
  static let cases =
    "ärende;födelsedag;kommun;intagsgrupp;händelsedag;exempel\r\n"
    + "k-1;1998-04-05;Norsjö;avbrott;2014-10-01;nej\r\n"
  static let birth = Change(
    KAACase.address(id: "k-1"), .field("födelsedag", from: "1998-04-05", to: "1999-04-05"))

  @Test func `only the owner may read personal data, whatever was allowed before`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    #expect(
      folder.read().problems.map(\.rendered) == [
        "kaa/ungdomar.csv:1:1: tips: Filen innehåller personuppgifter, men andra på datorn kunde läsa "
          + "den.\n  Rättigheten är ändrad, så att bara ägaren kan läsa den."
      ])
    #expect(disk.mode(KAACase.path) == 0o600)
    #expect(folder.read().problems == [])
    chmod(disk.path + "/" + KAACase.path, 0o666)
    _ = try folder.save([Self.birth])
    #expect(disk.mode(KAACase.path) == 0o600)
    let row = Draft(
      id: "u1", fields: [.init("id", "u1"), .init("ärende", "k-1"), .init("dag", "2014-11-01")])
    _ = try folder.save([
      Change(Address(KAAFollowUp.path), .insert(part: "rader", after: nil, row))
    ])
    #expect(disk.mode(KAAFollowUp.path) == 0o600)
  }

  @Test(arguments: [
    ("ja", "ja", 0o640), ("ja", "nej", 0o600), ("ja", "", 0o600), ("", "ja", 0o600),
  ])
  func `a register is open to others only where every row is invented`(
    first: String, second: String, mode: Int
  ) throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    let rows = [first, second].enumerated().map {
      "\($0),1998-04-05,Norsjö,avbrott,2014-10-01,\($1)"
    }
    disk.write(
      KAACase.path,
      "ärende,födelsedag,kommun,intagsgrupp,händelsedag,exempel\nk-"
        + rows.joined(separator: "\nk-"))
    disk.write(
      KAAFollowUp.path,
      "id;ärende;dag;exempel\nu1;k-0;2014-11-01;\(first)\nu2;k-0;2014-11-01;\(second)\n")
    for file in [KAACase.path, KAAFollowUp.path] { chmod(disk.path + "/" + file, 0o640) }
    var folder = disk.folder()
    let told = folder.read().problems.map(\.file)
    #expect(told == (mode == 0o600 ? [KAACase.path, KAAFollowUp.path] : []))
    #expect(
      [KAACase.path, KAAFollowUp.path].map { disk.mode($0) } == [UInt32(mode), UInt32(mode)])
  }

  @Test func `no value reaches the history, and undo gives the very bytes back`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([Self.birth])
    let row = Draft(
      id: "k-2",
      fields: [
        .init("ärende", "k-2"), .init("födelsedag", "1997-01-02"), .init("kommun", "Norsjö"),
        .init("intagsgrupp", "avbrott"), .init("händelsedag", "2014-10-02"),
      ])
    _ = try folder.save([
      Change(Address(KAACase.path), .insert(part: "rader", after: "k-1", row))
    ])
    let history = disk.history()
    #expect(
      history.hasSuffix(
        "ändrade;kaa/ungdomar.csv;rader/k-1;födelsedag;•••;•••;1 av 1;\r\n"
          + "2014-12-31 14:02:11;anna;#2;ändring;;lade till;kaa/ungdomar.csv;;rader;;"
          + "\"{\"\"@\"\":\"\"k-2\"\",\"\"@efter\"\":\"\"k-1\"\"}\";1 av 1;\r\n"))
    _ = try folder.undo()
    _ = try folder.undo()
    #expect(disk.text(KAACase.path) == Self.cases)
    _ = try folder.redo()
    #expect(disk.text(KAACase.path) == Self.cases.replacing("1998", with: "1999"))
    for word in ["1998-04-05", "1999-04-05", "1997-01-02", "Norsjö"] {
      #expect(!disk.text("historik.csv").contains(word))
    }
  }

  @Test(arguments: [KAACase.path, "kaa/angra.csv", "kaa/ungdomar (1).csv"])
  func `a link to a device leaves the device's rights alone`(file: String) throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    let (pipe, link) = (disk.path + "/rör", disk.path + "/" + file)
    #expect(mkfifo(pipe, 0o600) == 0 && chmod(pipe, 0o666) == 0)
    unlink(link)
    #expect(symlink(pipe, link) == 0)
    var folder = disk.folder()
    _ = folder.read()
    var status = stat()
    #expect(stat(pipe, &status) == 0 && status.st_mode & 0o777 == 0o666)
  }

  @Test(arguments: ["förnamn", "Personnummer", "diagnos", ""])
  func `a column that could tell who it is keeps the whole file out`(name: String) throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    let text = "\(name);" + Self.cases.replacing("\r\nk-1", with: "\r\nx;k-1")
    disk.write(KAACase.path, text)
    var folder = disk.folder()
    let reading = folder.read()
    #expect(reading.office.kaa.cases == [])
    #expect(!reading.isWritable(KAACase.path))
    let errors = reading.problems.filter { $0.severity == .error }
    #expect(errors.map(\.line) == [1])
    #expect(errors.allSatisfy { $0.sourceLine.isEmpty })
    #expect(errors.allSatisfy { $0.advice.contains("läses inget") })
  }

  @Test func `problems with personal data do not repeat it`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    disk.write(KAACase.path, Self.cases.replacing("1998-04-05", with: "19980405-1234"))
    chmod(disk.path + "/" + KAACase.path, 0o600)
    var folder = disk.folder()
    #expect(
      folder.read().problems.map(\.rendered) == [
        "kaa/ungdomar.csv:2:5: oläsligt-värde: Kolumn ”födelsedag”: Värdet går inte att läsa.\n"
          + "  Skriv till exempel 2014-12-31."
      ])
  }

  static func filled() throws -> TemporaryFolder {
    let disk = try TemporaryFolder()
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write(KAACase.path, cases)
    return disk
  }
}

extension TemporaryFolder {
  func mode(_ file: String) -> UInt32? {
    FileSignature(path: path + "/" + file).map { $0.mode & 0o777 }
  }
}
