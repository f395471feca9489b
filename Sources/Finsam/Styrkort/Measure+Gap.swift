/// How far the outcome of a measure lies from its target.
package struct MeasureGap: Equatable, Sendable {
  /// Outcome less target: below zero where it falls short of it.
  package let least: Number
  package let most: Number
  /// Whether the outcome is stated roughly.
  let isRough: Bool
}

extension Measure {
  /// Nil where outcome and target are no numbers, or of different things.
  package var gap: MeasureGap? {
    // What is counted of a part falls short of nothing yet.
    guard !isOtherDefinition, !(isCounted && counted?.isPart == true), direction != .qualitative,
      let value, let target = aim,
      let outcome = value.bounds, let aim = target.bounds
    else { return nil }
    let bound = direction == .atMost ? aim.upperBound : aim.lowerBound
    let isRange = outcome.lowerBound != outcome.upperBound
    return MeasureGap(
      least: outcome.lowerBound - bound, most: outcome.upperBound - bound,
      isRough: !value.isExact && !isRange || !target.isExact)
  }
}

extension MeasureGap {
  /// What a file has: `-35`, and of a range the side nearest to the target.
  package var nearest: Number {
    if least < Number(0), Number(0) < most { return Number(0) }
    return most <= Number(0) ? most : least
  }

  /// `35–50 under`, `ca 5 över`, `lika`, for a narrow column.
  package var short: String {
    let zero = Number(0)
    if least == zero, most == zero { return "lika" }
    func size(_ number: Number) -> Number { number < zero ? zero - number : number }
    // What is told as over or nearly a number lies a thousandth beside it.
    if size(least).thousandths <= 2, size(most).thousandths <= 2 {
      return most <= zero ? "strax under" : "strax över"
    }
    func told(_ low: Number, _ high: Number, _ side: String) -> String {
      let rounded = isRough ? [low, high].map(\.rounded) : [low, high]
      let range = (rounded[0] == rounded[1] ? [rounded[0]] : rounded).map(\.shown)
      let about = isRough ? "ca " : ""
      return about + range.joined(separator: "–") + " " + side
    }
    if most <= zero { return told(size(most), size(least), "under") }
    if zero <= least { return told(least, most, "över") }
    return "från " + told(size(least), size(least), "under") + " till " + told(most, most, "över")
  }
}

extension Number {
  /// Without the thousandths by which what is told as over or nearly lies beside a number.
  fileprivate var rounded: Number {
    let rest = thousandths % 1_000
    return rest <= 2 ? Number(whole) : rest >= 998 ? Number(whole + 1) : self
  }
}
