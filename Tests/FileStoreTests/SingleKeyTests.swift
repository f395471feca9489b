import Finsam
import ScreenSnapshots
import Testing

@testable import FileStore

/// What sources state in several places stands in as many rows with one key. K.1.
struct SingleKeyTests {
  private static let known =
    String(#filePath.dropLast("SingleKeyTests.swift".count)) + "SingleKeys/"

  /// A key that comes to stand alone, as where one of two rows is renamed, is seen in the
  /// difference.
  @Test(arguments: ExampleDataTests.folders)
  func `keys with one row are those that are known`(path: String) {
    var folder = Folder(path: path, user: "anna") { "" }
    let office = folder.read().office
    let rows = Dictionary(grouping: office.statements, by: \.key)
    let single = rows.filter { $0.value.count == 1 }.keys.sorted()
    let file = Self.known + (path.split(separator: "/").last ?? "") + ".txt"
    let told = single.map { $0 + "\n" }.joined()
    Recording.renew(file, with: told)
    #expect(told == String(decoding: TemporaryFolder.bytes(file) ?? [], as: UTF8.self))
    #expect(single.count < rows.count / 2)
  }
}
