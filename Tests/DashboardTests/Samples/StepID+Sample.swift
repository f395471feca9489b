import Finsam

extension StepID: ExpressibleByIntegerLiteral {
  /// A step that is later the greater the number is.
  package init(integerLiteral number: Int) {
    self.init(at: "", after: number, host: "prov", process: 1, chance: 0)
  }
}
