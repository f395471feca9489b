import Finsam

/// Counts in rows and columns with their sums, to hide and to attack without a report around them.
struct SmallTable {
  /// The counts, then the sums of rows, then those of columns, then the sum of all: as in the
  /// sheet.
  let counts: [Int]
  private let sums: [[Int]]
  /// Small counts of different people that are few together, by their places.
  private let secrets: [[Int]]
  private let limit: Int
  /// Values that the attacker must think possible, whatever is hidden beside what differs.
  private var known: [[Int]]

  init(_ rows: [[Int]], limit: Int = 5) {
    let (height, width) = (rows.count, rows[0].count)
    let columns = (0..<width).map { column in rows.map { $0[column] } }
    let all = rows.joined().reduce(0, +)
    counts =
      Array(rows.joined()) + (rows + columns).map { $0.reduce(0, +) } + [all]
    let cells = height * width
    let last = cells + height + width
    // A sum's place, then those of its parts.
    sums =
      (0..<height).map { row in [cells + row] + (0..<width).map { row * width + $0 } }
      + (0..<width).map { column in
        [cells + height + column] + (0..<height).map { $0 * width + column }
      } + [[last] + (cells..<cells + height), [last] + (cells + height..<last)]
    self.limit = limit
    known = [counts]
    secrets = Self.secrets(counts, height, width, limit)
  }

  private static func secrets(_ counts: [Int], _ height: Int, _ width: Int, _ limit: Int)
    -> [[Int]]
  {
    let (cells, last) = (height * width, counts.count - 1)
    /// The rows and the columns that a count is of.
    func people(_ place: Int) -> (rows: Set<Int>, columns: Set<Int>) {
      let (rows, columns) = (Set(0..<height), Set(0..<width))
      if place < cells { return ([place / width], [place % width]) }
      if place < cells + height { return ([place - cells], columns) }
      return place == last ? (rows, columns) : (rows, [place - cells - height])
    }
    var secrets: [[Int]] = []
    func extend(_ some: [Int], _ rest: ArraySlice<Int>, _ left: Int) {
      if !some.isEmpty { secrets.append(some) }
      for (index, next) in zip(rest.indices, rest)
      where counts[next] < left
        && some.allSatisfy({ one in
          people(one).rows.isDisjoint(with: people(next).rows)
            || people(one).columns.isDisjoint(with: people(next).columns)
        })
      {
        extend(some + [next], rest[(index + 1)...], left - counts[next])
      }
    }
    let small = counts.indices.filter { counts[$0] > 0 && counts[$0] < limit }
    extend([], small[...], limit)
    return secrets.sorted { $0.count < $1.count }
  }

  var sheet: CountSheet {
    var sheet = CountSheet()
    for count in counts { _ = sheet.add(count) }
    for sum in sums { sheet.relate(total: sum[0], parts: Array(sum.dropFirst())) }
    return sheet
  }

  var small: [Bool] { counts.map { $0 > 0 && $0 < limit } }

  /// Whether a small count or a few of them can be worked out, in part or whole.
  mutating func leaks(_ hidden: [Bool]) -> Bool {
    // Quick, and most often the answer: the only hidden count of a sum.
    for sum in sums where sum.count(where: { hidden[$0] }) == 1 {
      if sum.contains(where: { hidden[$0] && small[$0] }) { return true }
    }
    var attacker = Attacker()
    let terms = counts.indices.map {
      hidden[$0] ? attacker.unknown(least: 1) : Attacker.Term.known(counts[$0])
    }
    for sum in sums {
      attacker.state(total: terms[sum[0]], parts: sum.dropFirst().map { terms[$0] })
    }
    let places = counts.indices.filter { hidden[$0] }
    for secret in secrets {
      let unknowns = secret.compactMap { places.firstIndex(of: $0) }
      // With a limit of two, 1 alone is small, and must not be known to be 1.
      for value in secret.count..<max(limit, 3) {
        let isKnown = known.contains { all in
          secret.reduce(0) { $0 + all[$1] } == value
            && all.indices.allSatisfy { hidden[$0] || all[$0] == counts[$0] }
        }
        if isKnown { continue }
        guard
          let found = attacker.answer(unknowns, sum: value, hint: places.map { counts[$0] }).values
        else { return true }
        var all = counts
        for (place, value) in zip(places, found) { all[place] = value }
        known.append(all)
      }
    }
    return false
  }

  /// The fewest counts that must be hidden, found by trying all sets of fewer than `most`.
  mutating func fewest(below most: Int) -> Int {
    let small = small
    let others = counts.indices.filter { counts[$0] > 0 && !small[$0] }
    let least = small.count { $0 }
    for extra in 0..<max(0, most - least) {
      if isEnough(small, others[...], extra) { return least + extra }
    }
    return most
  }

  private mutating func isEnough(_ hidden: [Bool], _ others: ArraySlice<Int>, _ extra: Int) -> Bool
  {
    if extra == 0 { return !leaks(hidden) }
    for (index, next) in zip(others.indices, others) where others.endIndex - index >= extra {
      var more = hidden
      more[next] = true
      if isEnough(more, others[(index + 1)...], extra - 1) { return true }
    }
    return false
  }
}
