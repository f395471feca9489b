import Finsam
import Testing

@testable import FileStore

/// The shipped data of both förbund, for tests that hold what the program says against the sources.
enum ShippedClaims {
  static func office(_ name: String) throws -> Office {
    let path = try #require(ExampleDataTests.folders.first { $0.hasSuffix("/" + name) })
    var folder = Folder(path: path, user: "anna") { "" }
    let reading = folder.read()
    #expect(reading.problems.map(\.rendered) == [])
    return reading.office
  }

  /// `styrkort/2014`'s row of a goal, as the board reads it.
  static func goal(_ id: String) throws -> GoalRow {
    let office = try office("skelleftea-norsjo")
    let styrkort = try #require(office.styrkort(Year(2014)))
    let rows = GoalRow.rows(of: styrkort, before: nil, in: office)
    return try #require(rows.first { $0.id == id })
  }
}
