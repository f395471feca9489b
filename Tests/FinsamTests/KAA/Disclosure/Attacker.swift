/// A reader who wants to know what is hidden, and reasons exactly.
///
/// He knows counts, unknown ones with a least value and no largest, and sums that hold between
/// them. Whether some can be of a size he finds by elimination, by narrowing what each can be, and
/// by trying. Nothing here is the program's: what hides and what is to find it share no mistake.
struct Attacker {
  enum Term: Hashable {
    case known(Int)
    case unknown(Int)
  }

  /// The terms, each by its factor, make up the sum.
  fileprivate struct Equation {
    var factors: [(unknown: Int, factor: Int)]
    var sum: Int
  }

  private(set) var least: [Int] = []
  private var equations: [Equation] = []
  /// The same as they were stated: short ones narrow more than what elimination makes of them.
  private var stated: [Equation] = []

  mutating func unknown(least: Int) -> Term {
    self.least.append(least)
    return .unknown(self.least.count - 1)
  }

  /// States that the terms by their factors make up nothing.
  mutating func state(_ terms: [(factor: Int, term: Term)]) {
    var factors: [Int: Int] = [:]
    var sum = 0
    for (factor, term) in terms {
      switch term {
      case .known(let count): sum -= factor * count
      case .unknown(let number): factors[number, default: 0] += factor
      }
    }
    stated.append(
      Equation(
        factors: factors.filter { $0.value != 0 }.map { (unknown: $0, factor: $1) }, sum: sum))
    add(factors, sum)
  }

  mutating func state(total: Term, parts: [Term]) {
    state([(1, total)] + parts.map { (-1, $0) })
  }

  /// Takes in an equation, less what those before say of the unknowns that they are solved for.
  private mutating func add(_ factors: [Int: Int], _ sum: Int) {
    var (factors, sum) = (factors.filter { $0.value != 0 }, sum)
    for equation in equations {
      guard let lead = equation.factors.first, let factor = factors[lead.unknown] else { continue }
      for key in Array(factors.keys) { factors[key]? *= lead.factor }
      for (unknown, other) in equation.factors { factors[unknown, default: 0] -= factor * other }
      sum = sum * lead.factor - factor * equation.sum
      factors = factors.filter { $0.value != 0 }
    }
    var new = Equation(factors: factors.map { (unknown: $0, factor: $1) }, sum: sum)
    new.factors.sort { (abs($0.factor), $0.unknown) < (abs($1.factor), $1.unknown) }
    guard !new.factors.isEmpty || sum != 0 else { return }
    new.shorten()
    if let lead = new.factors.first {
      for place in equations.indices { equations[place].remove(lead.unknown, by: new) }
    }
    equations.append(new)
  }

  enum Answer {
    /// Values of all unknowns that fit.
    case possible([Int])
    case impossible
    /// Very many tries found none and ruled none out: not shown to be safe, and so a leak.
    case undecided

    var values: [Int]? { if case .possible(let values) = self { values } else { nil } }
  }

  /// Whether these unknowns can sum up to `sum`. `hint` says where to begin to look, and does not
  /// change what there is.
  func answer(_ unknowns: [Int], sum: Int, hint: [Int]) -> Answer {
    var asked = self
    asked.state([(-1, .known(sum))] + unknowns.map { (1, .unknown($0)) })
    guard asked.equations.allSatisfy(\.hasWholeSolution) else { return .impossible }
    let largest = (hint.max() ?? 0) + 100
    let reached = reached(from: unknowns)
    let ranges = least.indices.map {
      reached.contains($0) ? least[$0]...largest : hint[$0]...hint[$0]
    }
    // Most is settled at once. What is not is looked for near the hint, then in other orders, since
    // one of them is soon there, and in the end for long.
    for (run, step) in Self.steps.enumerated() {
      var search = Search(hint: hint, tries: step.tries, seed: UInt64(run))
      let near = zip(ranges, hint).map { range, value in
        range.clamped(to: max(0, value - step.distance)...value + step.distance)
      }
      if let values = asked.tried(near, &search) { return .possible(values) }
      if search.tries > 0, near == ranges { return .impossible }
    }
    return .undecided
  }

  private static let steps: [(distance: Int, tries: Int)] =
    [(100_000, 300), (1, 1_000), (2, 1_000), (3, 1_000), (5, 1_000)]
    + [(Int, Int)](repeating: (100_000, 300), count: 58) + [(100_000, 200_000)]

  private struct Search {
    let hint: [Int]
    var tries: Int
    var chance: SplitMix
    let isRandom: Bool

    init(hint: [Int], tries: Int, seed: UInt64) {
      self.hint = hint
      self.tries = tries
      chance = SplitMix(seed: seed)
      isRandom = seed > 0
    }
  }

  /// The unknowns that hang together with some; all others can stay as they are.
  private func reached(from some: [Int]) -> Set<Int> {
    var reached = Set(some)
    var rest = equations.map { Set($0.factors.map(\.unknown)) }
    while let next = rest.firstIndex(where: { !$0.isDisjoint(with: reached) }) {
      reached.formUnion(rest.remove(at: next))
    }
    return reached
  }

  private func tried(_ ranges: [ClosedRange<Int>], _ search: inout Search) -> [Int]? {
    search.tries -= 1
    guard search.tries > 0, let ranges = narrowed(ranges) else { return nil }
    let hint = search.hint
    // Of the unknowns that are not settled, one with few values.
    let open = Set(equations.flatMap { $0.factors.map(\.unknown) })
      .filter { ranges[$0].count > 1 }.sorted { (ranges[$0].count, $0) < (ranges[$1].count, $1) }
    guard !open.isEmpty else {
      return zip(ranges, hint).map { min(max($0.lowerBound, $1), $0.upperBound) }
    }
    let next =
      open[search.isRandom ? Int(search.chance.next() % UInt64(min(open.count, 4))) : 0]
    for value in ranges[next].sorted(by: { abs($0 - hint[next]) < abs($1 - hint[next]) }) {
      var fewer = ranges
      fewer[next] = value...value
      if let found = tried(fewer, &search) { return found }
      if search.tries <= 0 { return nil }
    }
    return nil
  }

  /// The ranges less what an equation by itself rules out; nil where one rules out all.
  private func narrowed(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>]? {
    var ranges = ranges
    var isChanging = true
    while isChanging {
      isChanging = false
      for equation in stated + equations {
        guard let isNarrower = equation.narrow(&ranges) else { return nil }
        if isNarrower { isChanging = true }
      }
    }
    return ranges
  }
}

extension Attacker.Equation {
  /// Takes the unknown out, by an equation that begins with it.
  fileprivate mutating func remove(_ unknown: Int, by other: Attacker.Equation) {
    guard let factor = factors.first(where: { $0.unknown == unknown })?.factor else { return }
    let (lead, otherLead) = (factors[0].unknown, other.factors[0].factor)
    var sums = Dictionary(
      uniqueKeysWithValues: factors.map { ($0.unknown, $0.factor * otherLead) })
    for term in other.factors { sums[term.unknown, default: 0] -= factor * term.factor }
    sum = sum * otherLead - factor * other.sum
    factors = sums.filter { $0.value != 0 }.map { (unknown: $0, factor: $1) }
    factors.sort { ($0.unknown == lead ? -1 : $0.unknown) < ($1.unknown == lead ? -1 : $1.unknown) }
    shorten()
  }

  private static func divisor(_ one: UInt, _ other: UInt) -> UInt {
    other == 0 ? one : divisor(other, one % other)
  }

  /// Divides by what the factors and the sum have in common.
  fileprivate mutating func shorten() {
    let common = Self.divisor(commonFactor, sum.magnitude)
    guard common > 1 else { return }
    for place in factors.indices { factors[place].factor /= Int(common) }
    sum /= Int(common)
  }

  private var commonFactor: UInt {
    factors.reduce(0) { Self.divisor($0, $1.factor.magnitude) }
  }

  /// False for `2 × one + 4 × other = 5`.
  fileprivate var hasWholeSolution: Bool {
    commonFactor == 0 ? sum == 0 : sum.magnitude % commonFactor == 0
  }

  /// The least and the most that the term can add.
  fileprivate static func reach(
    _ term: (unknown: Int, factor: Int), _ ranges: [ClosedRange<Int>]
  ) -> ClosedRange<Int> {
    let range = ranges[term.unknown]
    return term.factor > 0
      ? term.factor * range.lowerBound...term.factor * range.upperBound
      : term.factor * range.upperBound...term.factor * range.lowerBound
  }

  /// Narrows the ranges to what the equation allows, and says whether it did; nil where it allows
  /// nothing.
  fileprivate func narrow(_ ranges: inout [ClosedRange<Int>]) -> Bool? {
    let reaches = factors.map { Self.reach($0, ranges) }
    let smallest = reaches.reduce(0) { $0 + $1.lowerBound }
    let largest = reaches.reduce(0) { $0 + $1.upperBound }
    guard smallest <= sum, sum <= largest else { return nil }
    var isNarrower = false
    for (term, reach) in zip(factors, reaches) where ranges[term.unknown].count > 1 {
      let low = sum - (largest - reach.upperBound)
      let high = sum - (smallest - reach.lowerBound)
      let ends = term.factor > 0 ? (low, high) : (-high, -low)
      let factor = abs(term.factor)
      let range = ranges[term.unknown]
      let first = max(range.lowerBound, Self.floor(ends.0 + factor - 1, factor))
      let last = min(range.upperBound, Self.floor(ends.1, factor))
      guard first <= last else { return nil }
      guard first...last != range else { continue }
      ranges[term.unknown] = first...last
      isNarrower = true
    }
    return isNarrower
  }

  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }
}
