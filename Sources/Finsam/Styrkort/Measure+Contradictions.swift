/// Two outcomes of one measure that are of the same day and the same thing, and are not the same.
package struct Contradiction: Equatable, Sendable {
  /// The one that is told of.
  package let outcome: Outcome
  /// The one before it in the list that says something else.
  package let earlier: Outcome
  package let words: String

  /// `3 759 259 ≠ 3 729 350`
  var arithmetic: String {
    [outcome, earlier].compactMap { $0.value?.shown }.joined(separator: " ≠ ")
  }
}

extension Measure {
  /// Each outcome that an earlier one in the list contradicts.
  package var contradictions: [Contradiction] {
    outcomes.enumerated().compactMap { index, outcome in
      outcomes[..<index].first { $0.contradicts(outcome) }.map { earlier in
        Contradiction(
          outcome: outcome, earlier: earlier,
          words: "\(outcome.told(by: self)), men \(earlier.figure(by: self)).")
      }
    }
  }
}

extension Outcome {
  fileprivate func contradicts(_ other: Outcome) -> Bool {
    guard let day = day?.day, day == other.day?.day, let value, value != .notStated,
      let otherValue = other.value, otherValue != .notStated, value != otherValue
    else { return false }
    return SearchText(definition.oneLine) == SearchText(other.definition.oneLine)
  }

  /// `Eget kapital vid årets ingång 2014-01-01 är 3 759 259 kronor (S4:2812)`
  fileprivate func told(by measure: Measure) -> String {
    let what = definition.isEmpty ? "Utfallet" : definition.oneLine.capitalizedFirst
    return "\(what) \(day.text) är \(figure(by: measure))"
  }

  fileprivate func figure(by measure: Measure) -> String {
    (value.map(measure.shown) ?? "") + (source.isEmpty ? "" : " (\(source))")
  }
}
