import Testing

@testable import Finsam

/// What a screen was made from is asked for before it is made anew: nothing may be forgotten there.
@Suite struct UntouchedTests {
  @Test(arguments: ["skelleftea-norsjo", "gavleborg"])
  func `a document of any kind that is another is not untouched`(folder: String) throws {
    let office = try ShippedClaims.office(folder)
    #expect(office.isUntouched(since: office))
    for kind in DocumentKind.allCases where !kind.row.ids(office).isEmpty {
      var changed = office
      kind.row.take(kind.recordType.init(), &changed)
      #expect(!changed.isUntouched(since: office), "\(kind)")
    }
  }
}
