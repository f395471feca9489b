@testable import Finsam

/// Counts that are shown or hidden, and what everybody knows of them.
struct Sight {
  var attacker = Attacker()
  private(set) var truths: [Int] = []
  private var small: [(unknown: Int, truth: Int)] = []
  private(set) var shown: [Int] = []

  /// Where no hiding helps all is hidden; else nought is not, and every reader knows that.
  var least = 1

  /// A count that the copy shows, or one that it hides.
  mutating func term(_ text: String?, truth: Int) -> Attacker.Term {
    if let text, let count = Int(text) {
      shown.append(count)
      return .known(count)
    }
    let term = attacker.unknown(least: least)
    if truth > 0, truth < SharedOffice.leastLimit { small.append((truths.count, truth)) }
    truths.append(truth)
    return term
  }

  /// The parts, and some of whom nothing is told, make up the whole.
  mutating func state(_ whole: (Attacker.Term, Int), _ parts: [(Attacker.Term, Int)]) {
    guard !parts.isEmpty else { return }
    let rest = whole.1 - parts.map(\.1).reduce(0, +)
    guard rest >= 0 else { return }
    var terms = parts.map(\.0)
    if rest > 0 {
      truths.append(rest)
      terms.append(attacker.unknown(least: 0))
    }
    attacker.state(total: whole.0, parts: terms)
  }

  var hiddenCount: Int { small.count }

  /// The values of a small group that it cannot have: then something is given away.
  func leaks() -> [String] {
    shown.filter { (1..<SharedOffice.leastLimit).contains($0) }.map { "\($0) visas" }
      + small.flatMap { one in
        (1..<SharedOffice.leastLimit).filter {
          attacker.answer([one.unknown], sum: $0, hint: truths).values == nil
        }.map { "\(one.truth) kan inte vara \($0)" }
      }
  }
}
