/// Figures from files may be of any size: what is more than a whole number can hold is the largest
/// that it can, and nothing stops.
extension Int {
  package func adding(_ other: Int) -> Int {
    let (sum, isTooMuch) = addingReportingOverflow(other)
    return isTooMuch ? (other < 0 ? .min : .max) : sum
  }

  package func subtracting(_ other: Int) -> Int {
    let (difference, isTooMuch) = subtractingReportingOverflow(other)
    return isTooMuch ? (other < 0 ? .max : .min) : difference
  }

  package func times(_ other: Int) -> Int {
    let (product, isTooMuch) = multipliedReportingOverflow(by: other)
    return isTooMuch ? ((self < 0) == (other < 0) ? .max : .min) : product
  }
}

extension Int? {
  /// Nil only where both are.
  func adding(_ other: Int?) -> Int? {
    guard let other else { return self }
    return (self ?? 0).adding(other)
  }
}

extension Sequence<Int> {
  /// All of them together.
  package var sum: Int { reduce(0) { $0.adding($1) } }
}
