import Finsam
import Foundation
import Testing

/// Every record of every kind is removed by a command and brought back as it stood, or the answer
/// says why not and what to do.
@Suite struct RemovalTests {
  private static let kinds = RecordKind.allCases.filter(\.isWritten)

  private func ids(_ kind: RecordKind, _ forbund: String, _ office: borrowing OfficeFolder) throws
    -> [String]
  {
    let listed = try office.run("list", kind.word, "data/" + forbund, "--form", "json").stdout
    let rows = try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]] ?? []
    return rows.compactMap { $0["id"] as? String }
  }

  /// All files but what the program writes of its own: the history, what undo needs, and the lock.
  private func data(_ office: borrowing OfficeFolder) throws -> [String: Data] {
    try office.bytes.filter { file, _ in
      !file.hasSuffix("historik.csv") && !file.hasSuffix("angra.csv") && !file.contains("/.")
    }
  }

  @Test(arguments: kinds)
  func `the first and the last of a kind go and come back, or it is said why not`(kind: RecordKind)
    throws
  {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    var forbund = "skelleftea-norsjo"
    var ids = try ids(kind, forbund, office)
    if ids.isEmpty {
      forbund = "gavleborg"
      ids = try self.ids(kind, forbund, office)
    }
    let before = try data(office)
    for id in Set([ids.first, ids.last].compactMap(\.self)) {
      let removed = try office.run("remove", kind.word, id, "data/" + forbund)
      guard removed.status == 0 else {
        #expect(removed.status == 2 && removed.stderr.hasPrefix("Fel: "), "\(removed)")
        // Two sentences: what it is, and what to do.
        #expect(removed.stderr.split(separator: ".").count >= 2, "\(kind.word) \(id) \(removed)")
        let left = try data(office)
        #expect(left == before, "\(kind.word) \(id)")
        continue
      }
      #expect(removed.stderr.contains("orttagning av"), "\(kind.word) \(id) \(removed)")
      let undone = try office.run("undo", "data/" + forbund)
      #expect(undone.status == 0, "\(kind.word) \(id) \(undone)")
      let after = try data(office)
      #expect(after == before, "\(kind.word) \(id)")
    }
  }
}
