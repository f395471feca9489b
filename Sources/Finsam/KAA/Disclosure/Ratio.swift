/// An exact fraction.
struct Ratio: Equatable, Sendable {
  let numerator: Int
  /// Above zero, and without a factor in common with the numerator.
  let denominator: Int

  init(_ whole: Int) { (numerator, denominator) = (whole, 1) }

  private init(_ numerator: Int, over denominator: Int) {
    if denominator == 1 {
      (self.numerator, self.denominator) = (numerator, 1)
      return
    }
    var (divisor, rest) = (numerator.magnitude, denominator.magnitude)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    let factor = Int(divisor) * denominator.signum()
    (self.numerator, self.denominator) = (numerator / factor, denominator / factor)
  }

  var isZero: Bool { numerator == 0 }
  var isWhole: Bool { denominator == 1 }
  var inverse: Ratio { Ratio(denominator, over: numerator) }

  /// The nearest whole number that is not larger.
  var floor: Int {
    let quotient = numerator / denominator
    return numerator < 0 && !isWhole ? quotient - 1 : quotient
  }

  static prefix func - (one: Ratio) -> Ratio { Ratio(-one.numerator, over: one.denominator) }

  static func + (left: Ratio, right: Ratio) -> Ratio {
    if left.isWhole, right.isWhole { return Ratio(left.numerator + right.numerator) }
    return Ratio(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  static func - (left: Ratio, right: Ratio) -> Ratio { left + -right }

  static func * (left: Ratio, right: Ratio) -> Ratio {
    Ratio(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  static func < (left: Ratio, right: Int) -> Bool { left.numerator < right * left.denominator }
  static func > (left: Ratio, right: Int) -> Bool { left.numerator > right * left.denominator }
}
