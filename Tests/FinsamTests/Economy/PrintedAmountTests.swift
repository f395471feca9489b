import Testing

@testable import Finsam

@Suite struct PrintedAmountTests {
  private static func amount(_ text: String, _ unit: String) throws -> PrintedAmount {
    try #require(PrintedAmount(try Quantity(text: text), unit: unit))
  }

  @Test(arguments: [
    ("21", "kr", ["11 kr", "5 kr", "4 kr"], PrintedAmount.Agreement.rounding),
    ("20", "kr", ["11 kr", "5 kr", "4 kr"], .same),
    ("22", "kr", ["11 kr", "5 kr", "4 kr"], .different),
    ("12", "kr", ["11 kr"], .different),
    ("11", "kr", ["11 kr"], .same),
    ("12", "kr", ["11 kr", "0 kr"], .different),
    ("20", "tkr", ["19999 kr"], .same),
    ("20", "tkr", ["19400 kr"], .different),
    ("13,3", "mkr", ["13319000 kr"], .same),
    ("13,3", "mkr", ["13360 tkr"], .different),
    ("13,4", "mkr", ["6,7 mkr", "6,8 mkr"], .rounding),
    ("100", "kr", ["40 kr", "framgår inte kr"], .untold),
    ("30", "kr", ["40 kr", "över 1 kr"], .different),
    ("ca 50", "kr", ["40 kr", "10 kr"], .untold),
  ])
  func `what is printed stands so to what its terms make`(
    text: String, unit: String, terms: [String], expected: PrintedAmount.Agreement
  ) throws {
    let own = try Self.amount(text, unit)
    let amounts = try terms.map { term in
      let words = term.split(separator: " ").map(String.init)
      return (
        isSubtracted: false,
        amount: try Self.amount(words.dropLast().joined(separator: " "), words.last ?? "")
      )
    }
    #expect(own.agreement(with: amounts) == expected)
  }

  /// Rounded as sources round: to the nearest, half up.
  @Test(arguments: 1...200)
  func `a sum of rounded rows is never more wrong than rounding makes it`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let amounts = (0..<Int.random(in: 1...8, using: &chance)).map { _ in
      Int.random(in: 0...9_999_999, using: &chance)
    }
    let terms = try amounts.map {
      (isSubtracted: false, amount: try Self.amount(String($0), "kr"))
    }
    let printed = (amounts.reduce(0, +) + 500) / 1_000
    #expect(try Self.amount(String(printed), "tkr").agreement(with: terms) == .same)
    let wrong = printed + (Bool.random(using: &chance) ? 2 : -2)
    #expect(try Self.amount(String(wrong), "tkr").agreement(with: terms) == .different)
  }
}
