/// An amount as it is printed, and what it can stand for in the measure of its unit.
struct PrintedAmount: Equatable {
  /// In thousandths of the measure; nil where what is printed is not one exact number.
  let exact: Int?
  /// The least and the most that it can be, in thousandths; nil where nothing bounds it.
  let least: Int?
  let most: Int?
  /// What its last printed digit is worth, in thousandths.
  let grain: Int

  /// Nil where nothing is printed that can be a number.
  init?(_ quantity: Quantity?, unit: String) {
    guard let quantity else { return nil }
    let size = StatedFigure.size(of: unit)
    func scaled(_ number: Number?) -> Int? { number.map { $0.thousandths.times(size) } }
    grain = (0..<min(3, quantity.decimals)).reduce(size.times(1_000)) { grain, _ in grain / 10 }
    switch quantity {
    case .number(let number): exact = scaled(number)
    case .answer: return nil
    case .range, .about, .aboutRange, .over, .nearly, .notStated: exact = nil
    }
    let limits = quantity.countLimits
    (least, most) = (scaled(limits.least), scaled(limits.most))
  }

  private init(exact: Int?, least: Int?, most: Int?, grain: Int) {
    (self.exact, self.least, self.most, self.grain) = (exact, least, most, grain)
  }
}

extension Quantity {
  /// How many digits it is written with behind its last comma.
  fileprivate var decimals: Int {
    guard case .number(let number) = self else { return text.decimals }
    let rest = number.thousandths % 1_000
    return rest == 0 ? 0 : rest % 100 == 0 ? 1 : rest % 10 == 0 ? 2 : 3
  }
}

extension PrintedAmount {
  /// What amounts come to, some of them taken away.
  static func sum(_ terms: [(isSubtracted: Bool, amount: PrintedAmount)]) -> PrintedAmount {
    func total(
      _ added: (PrintedAmount) -> Int?, _ subtracted: (PrintedAmount) -> Int?
    ) -> Int? {
      terms.reduce(Int?(0)) { sum, term in
        guard let sum, let part = (term.isSubtracted ? subtracted : added)(term.amount) else {
          return nil
        }
        return term.isSubtracted ? sum.subtracting(part) : sum.adding(part)
      }
    }
    return PrintedAmount(
      exact: total(\.exact, \.exact), least: total(\.least, \.most), most: total(\.most, \.least),
      grain: terms.map(\.amount.grain).max() ?? 1_000)
  }

  /// So many of what costs so much; only exact numbers are multiplied.
  static func product(_ factors: [PrintedAmount]) -> PrintedAmount {
    let exact = factors.reduce(Int?(1_000)) { product, factor in
      guard let product, let number = factor.exact else { return nil }
      return product.times(number) / 1_000
    }
    return PrintedAmount(exact: exact, least: exact, most: exact, grain: 1_000)
  }

  /// How what is printed stands to what it should be.
  enum Agreement: Equatable {
    case same
    /// A gap of one unit where several rounded figures are added or taken away.
    case rounding
    case different
    /// What it should be is not known exactly enough.
    case untold
  }

  /// Printed to the same digit they are equal or they differ; else what is printed may be half of
  /// its last digit more or less.
  func agreement(with terms: [(isSubtracted: Bool, amount: PrintedAmount)]) -> Agreement {
    let sum = Self.sum(terms)
    let figures = terms.filter { $0.amount.exact != 0 }.count
    let isOneGrain = terms.allSatisfy { $0.amount.grain == grain }
    if let exact, let wanted = sum.exact, isOneGrain {
      let gap = exact.subtracting(wanted)
      if gap == 0 { return .same }
      return figures > 1 && gap.magnitude == grain.magnitude ? .rounding : .different
    }
    let slack = (isOneGrain ? 0 : grain / 2).adding(
      isOneGrain ? 0 : terms.reduce(0) { $0.adding($1.amount.grain / 2) })
    if let most, let least = sum.least, most.adding(slack) < least { return .different }
    if let least, let most = sum.most, least.subtracting(slack) > most { return .different }
    return exact == nil || sum.exact == nil ? .untold : .same
  }

  /// As people write it, in the unit with so many of the measure: `minst 48` where it is not exact.
  func shown(in size: Int) -> String { written(in: size, \.shown) }

  /// The same as files write it.
  func text(in size: Int) -> String { written(in: size, \.text) }

  private func written(in size: Int, _ written: (Number) -> String) -> String {
    func number(_ amount: Int) -> String {
      written(Number(thousandths: amount / max(1, size)))
    }
    return switch (exact, least, most) {
    case (let exact?, _, _): number(exact)
    case (nil, let least?, let most?): "\(number(least))–\(number(most))"
    case (nil, let least?, nil): "minst \(number(least))"
    case (nil, nil, let most?): "högst \(number(most))"
    case (nil, nil, nil): "?"
    }
  }
}
