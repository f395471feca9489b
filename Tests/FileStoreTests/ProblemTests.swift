import Finsam
import Glibc
import ScreenSnapshots
import Testing

@testable import FileStore

/// Each folder in Problems holds a broken file and, in expected.txt, what is told of it.
struct ProblemTests {
  static let root = String(#filePath.dropLast("ProblemTests.swift".count)) + "Problems"
  static let names = FolderListing.names(in: root) ?? []

  @Test(arguments: names)
  func `a broken file is told of with place, line, caret and advice`(name: String) throws {
    let path = ProblemTests.root + "/" + name
    let expected = path + "/expected.txt"
    for name in FolderListing.names(in: path + "/kaa") ?? [] {
      // A fresh clone has files that everybody may read; that is a finding of its own.
      chmod(path + "/kaa/" + name, 0o600)
    }
    var folder = Folder(path: path, user: "anna") { "2014-12-31 14:02:11" }
    let told = folder.read().problems.map { $0.rendered + "\n" }.joined(separator: "\n")
    Recording.renew(expected, with: told)
    #expect(told == String(decoding: TemporaryFolder.bytes(expected) ?? [], as: UTF8.self))
  }
}
