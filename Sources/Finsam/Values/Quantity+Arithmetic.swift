extension Quantity {
  /// What the quantities are together: "ca" as soon as one of them is not exact.
  package static func sum(_ quantities: [Quantity]) -> Quantity? {
    let numbers = quantities.compactMap(\.number)
    guard !numbers.isEmpty else { return nil }
    let sum = numbers.reduce(Number(0), +)
    let isExact = quantities.allSatisfy { if case .number = $0 { true } else { false } }
    return isExact ? .number(sum) : .about(sum)
  }

  /// So many of so many in percent, to the nearest whole.
  static func percent(_ part: Quantity?, of whole: Quantity?) -> Quantity? {
    guard let part, let whole, let some = part.number, let all = whole.number,
      all.thousandths > 0
    else { return nil }
    let share = Number(Number.share(some.thousandths, of: all.thousandths, in: 100))
    return part.isExact && whole.isExact ? .number(share) : .about(share)
  }
}

extension Kronor {
  /// What it is for each of so many, to the nearest krona: about so much where the count is not
  /// exact, and nil where there is none or the amount is below zero.
  func each(of count: Quantity?) -> Quantity? {
    guard let count, let whole = count.number?.thousandths, whole > 0, amount >= 0 else {
      return nil
    }
    let each = Number((amount.times(2_000).adding(whole)) / (2 * whole))
    return count.isExact ? .number(each) : .about(each)
  }
}
