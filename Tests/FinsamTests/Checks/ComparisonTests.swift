import Testing

@testable import Finsam

/// Two checks that hold the same figures of the same lines against each other tell of it once.
struct ComparisonTests {
  private static func finding(
    _ check: Check, _ one: String, _ other: String, at sources: [String], others: Bool
  ) -> Finding {
    let place = Place(Address("uppgifter.csv"), field: check.name)
    let finding = Finding(check, at: place, ["värde": one], one).comparing(one, other, at: sources)
    return others ? finding.against([place]) : finding
  }

  @Test(
    arguments: [
      ("1275", "1257", "S1:497–498", false), ("1257", "1275", "S1:490–497", false),
      ("1275", "1257", "S1:3, S1:498", false), ("1275", "1257", "S1:499", true),
      ("1275", "1257", "S2:497", true), ("1275", "1258", "S1:497", true),
      ("1275", "1257", "", true), ("1275", "1257", "sidan 4", true),
    ])
  func `the one that names both places is kept`(
    one: String, other: String, source: String, isOwn: Bool
  ) {
    let exact = Self.finding(.printedSum, "1275", "1257", at: ["S1:497–498"], others: true)
    let register = Self.finding(.impossibleFigure, one, other, at: [source], others: false)
    #expect([register, exact].withoutDoubles == (isOwn ? [register, exact] : [exact]))
    #expect([register].withoutDoubles == [register])
  }
}
