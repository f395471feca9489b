/// Counts that hang together by sums, each with the values it may have: what else must then hold?
///
/// A tableau as in the simplex method. As many counts as there are independent sums, the
/// *dependent* ones, are written as sums of the others, the *free* ones. To find values within all
/// ranges, a dependent count that is out of its range changes place with a free one that can give
/// way. Exact, in whole numbers: where a solution has a fraction, the count is tried below and
/// above.
struct CountEquations: Sendable {
  enum Answer {
    /// Values of all counts that fit.
    case possible([Int])
    /// None fit; the counts whose ranges say so together.
    case impossible([Int])
    /// Given up after many tries.
    case unknown
  }

  private var values: [Ratio]
  private var ranges: [ClosedRange<Int>]
  private var dependent: [Int] = []
  private var free: [Int]
  /// A row a dependent count, a column a free one.
  private var factors: [[Ratio]] = []

  /// `truth` solves the equations.
  init(_ truth: [Int], relations: [(total: Int, parts: [Int])]) {
    values = truth.map(Ratio.init)
    ranges = truth.map { $0...$0 }
    free = Set(relations.flatMap { [$0.total] + $0.parts }).sorted()
    for relation in relations { add(relation.total, relation.parts) }
  }

  static let unlimited = Int(Int32.max)

  /// The same with other values that the counts may have.
  func allowing(_ ranges: [ClosedRange<Int>]) -> CountEquations {
    var equations = self
    equations.ranges = ranges
    return equations
  }

  /// Enough for all but a few sums.
  static let manyTries = 60

  /// Whether the sum of the counts can be `sum`, as far as `tries` settle it.
  func answer(_ counts: [Int], sum: Int, tries: Int = manyTries) -> Answer {
    var trial = self
    let number = trial.values.count
    trial.values.append(counts.reduce(Ratio(0)) { $0 + values[$1] })
    trial.ranges.append(sum...sum)
    trial.factors.append(trial.expression(of: counts))
    trial.dependent.append(number)
    var tries = tries
    switch trial.solve(&tries) {
    case .possible(let values): return .possible(Array(values.dropLast()))
    case .impossible(let culprits): return .impossible(culprits.filter { $0 != number })
    case .unknown: return .unknown
    }
  }

  /// The sum of the counts in terms of the free ones.
  private func expression(of counts: [Int]) -> [Ratio] {
    var row = [Ratio](repeating: Ratio(0), count: free.count)
    for count in counts {
      if let column = free.firstIndex(of: count) {
        row[column] = row[column] + Ratio(1)
      } else if let place = dependent.firstIndex(of: count) {
        for column in free.indices { row[column] = row[column] + factors[place][column] }
      }
    }
    return row
  }

  /// Makes one of the counts depend on the others: the total less its parts is nothing.
  private mutating func add(_ total: Int, _ parts: [Int]) {
    let sum = expression(of: parts)
    let whole = expression(of: [total])
    let row = free.indices.map { whole[$0] - sum[$0] }
    // A sum that follows from those before says nothing new.
    guard let column = row.lastIndex(where: { !$0.isZero }) else { return }
    dependent.append(-1)
    factors.append(row)
    exchange(row: factors.count - 1, column: column)
    for place in factors.indices { factors[place].remove(at: column) }
    free.remove(at: column)
  }

  /// The dependent count of the row and the free one of the column change places.
  private mutating func exchange(row: Int, column: Int) {
    let inverse = factors[row][column].inverse
    var pivot = factors[row].map { $0.isZero ? $0 : -($0 * inverse) }
    pivot[column] = inverse
    factors[row] = pivot
    let used = pivot.indices.filter { $0 != column && !pivot[$0].isZero }
    for place in factors.indices where place != row && !factors[place][column].isZero {
      let factor = factors[place][column]
      for other in used { factors[place][other] = factors[place][other] + factor * pivot[other] }
      factors[place][column] = factor * inverse
    }
    swap(&dependent[row], &free[column])
  }

  private mutating func solve(_ tries: inout Int) -> Answer {
    tries -= 1
    guard tries >= 0 else { return .unknown }
    if let culprits = settle() { return .impossible(culprits) }
    guard let broken = dependent.first(where: { !values[$0].isWhole }) else {
      return .possible(values.map(\.numerator))
    }
    let below = values[broken].floor
    var culprits = ranges[broken].count == 1 ? [] : [broken]
    for half in [ranges[broken].lowerBound...below, below + 1...ranges[broken].upperBound] {
      var trial = self
      trial.ranges[broken] = half
      switch trial.solve(&tries) {
      case .possible(let values): return .possible(values)
      case .impossible(let more): culprits += more
      case .unknown: return .unknown
      }
    }
    return .impossible(culprits)
  }

  /// Brings all counts into their ranges, fractions allowed; where that cannot be done, the counts
  /// whose ranges are in the way. The lowest number goes first, so that it comes to an end (Bland).
  private mutating func settle() -> [Int]? {
    while let row = rowOutOfRange() {
      let count = dependent[row]
      let isBelow = values[count] < ranges[count].lowerBound
      let target = Ratio(isBelow ? ranges[count].lowerBound : ranges[count].upperBound)
      var best: Int?
      for column in free.indices where !factors[row][column].isZero {
        let other = free[column]
        let rises = (factors[row][column].numerator > 0) == isBelow
        let canMove =
          rises
          ? values[other] < ranges[other].upperBound : values[other] > ranges[other].lowerBound
        if canMove, best.map({ other < free[$0] }) ?? true { best = column }
      }
      guard let column = best else {
        return [count] + free.indices.filter { !factors[row][$0].isZero }.map { free[$0] }
      }
      let step = (target - values[count]) * factors[row][column].inverse
      for place in factors.indices where !factors[place][column].isZero {
        let other = dependent[place]
        values[other] = values[other] + step * factors[place][column]
      }
      values[free[column]] = values[free[column]] + step
      exchange(row: row, column: column)
    }
    return nil
  }

  private func rowOutOfRange() -> Int? {
    var best: Int?
    for row in dependent.indices {
      let count = dependent[row]
      let isOut =
        values[count] < ranges[count].lowerBound || values[count] > ranges[count].upperBound
      if isOut, best.map({ count < dependent[$0] }) ?? true { best = row }
    }
    return best
  }
}
