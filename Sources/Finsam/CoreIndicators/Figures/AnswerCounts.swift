/// How many answered 1, 2, 3, 4 and 5, and how many left it open.
package struct AnswerCounts: Hashable, Sendable {
  /// Five of them, from 1 to 5.
  package private(set) var counts = [0, 0, 0, 0, 0]
  package private(set) var unanswered = 0

  package init() {}
}

extension AnswerCounts {
  package init(_ tally: AnswerTally) {
    let own = [tally.answers1, tally.answers2, tally.answers3, tally.answers4, tally.answers5]
    counts = own.map { max(0, $0?.whole ?? 0) }
    unanswered = max(0, tally.unanswered?.whole ?? 0)
  }

  package static func + (left: AnswerCounts, right: AnswerCounts) -> AnswerCounts {
    var sum = left
    sum.counts = zip(left.counts, right.counts).map { $0.adding($1) }
    sum.unanswered = left.unanswered.adding(right.unanswered)
    return sum
  }

  /// Those who answered 1 to 5: what shares are of. Missing answers are none. IND-1.
  package var answered: Int { counts.sum }

  /// Those who answered 4 or 5. IND-1, S4:7390–7392.
  package var affirmative: Int { counts[3].adding(counts[4]) }

  /// The affirmative among the answered in percent, with one decimal; nil where nobody answered.
  package var share: Number? { Number(percent: affirmative, of: answered) }
}

extension Sequence<AnswerCounts> {
  var total: AnswerCounts { reduce(AnswerCounts(), +) }
}

extension Number {
  /// A part of a whole in percent, to the nearest tenth; nil where there is no whole.
  init?(percent part: Int, of whole: Int) {
    guard whole > 0, (0...whole).contains(part) else { return nil }
    let product = part.multipliedFullWidth(by: 1_000)
    let (tenths, rest) = whole.dividingFullWidth(product)
    let isUp = rest >= whole - rest
    self.init(thousandths: (tenths + (isUp ? 1 : 0)) * 100)
  }

  /// The mean of some percentages, to the nearest tenth; nil of none.
  static func mean(_ shares: [Number]) -> Number? {
    guard !shares.isEmpty else { return nil }
    let sum = shares.map(\.thousandths).sum
    return Number(thousandths: (sum + 50 * shares.count) / (100 * shares.count) * 100)
  }
}
