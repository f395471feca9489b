import Finsam
import ScreenSnapshots
import Testing

@testable import FileStore

/// Each folder in Checks is named for a check, and holds a broken file and what is told of it.
struct CheckTests {
  static let root = String(#filePath.dropLast("CheckTests.swift".count)) + "Checks"

  @Test(arguments: Check.allCases)
  func `a broken file is found by its check`(check: Check) throws {
    let path = CheckTests.root + "/" + check.name
    let expected = path + "/expected.txt"
    var folder = Folder(path: path, user: "anna") { "2014-12-31 14:02:11" }
    let reading = folder.read()
    let today = Today(try Day(text: "2026-01-01"))
    let findings = reading.office.findings(on: reading.office.day(today))
    let lines =
      reading.problems.map(\.rendered)
      + findings.map {
        Remark(
          $0, name: reading.office.name(of: $0.place.address),
          at: reading.positions.nearest($0.place)
        ).written
      }
    let told = lines.map { $0 + "\n" }.joined()
    Recording.renew(expected, with: told)
    #expect(told == String(decoding: TemporaryFolder.bytes(expected) ?? [], as: UTF8.self))
  }
}
