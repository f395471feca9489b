/// An amount in whole Swedish kronor.
package struct Kronor: FieldValue, Hashable, Comparable {
  package static let kind = Kind.kronor
  package let amount: Int

  package init(_ amount: Int) { self.amount = amount }

  /// Accepts `1 222 883`, `1222883 kr`, `-1 566 998`.
  package init(text: String) throws(InvalidInput) {
    var digits = text.trimmed
    for unit in ["kronor", "kr"] where digits.lowercased().hasSuffix(unit) {
      digits = String(digits.dropLast(unit.count))
      break
    }
    if Number.mayBeGrouped(digits) { throw .ambiguousNumber(digits.trimmed) }
    guard let number = Number(digits: digits), number.thousandths.isMultiple(of: 1_000) else {
      throw .notAnAmount(text)
    }
    amount = number.thousandths / 1_000
  }

  package var text: String { String(amount) }
  package var shown: String { Number(amount).shown + " kr" }

  package static func < (left: Kronor, right: Kronor) -> Bool { left.amount < right.amount }
  package static func + (left: Kronor, right: Kronor) -> Kronor {
    Kronor(left.amount.adding(right.amount))
  }
}
