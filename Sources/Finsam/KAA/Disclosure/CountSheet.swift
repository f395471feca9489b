/// Counts of people that hang together, and which of them must be hidden.
///
/// A count from 1 up to the limit is hidden. Then more is hidden until no such count, and no sum
/// of hidden counts below the limit, can be worked out from what is still shown: neither by
/// taking shown parts from a shown total nor by combining several totals.
package struct CountSheet: Sendable {
  package private(set) var counts: [Int] = []
  private var relations: [(total: Int, parts: [Int])] = []

  package init() {}

  /// Takes in a count and answers with its number in the sheet.
  package mutating func add(_ count: Int) -> Int {
    counts.append(count)
    return counts.count - 1
  }

  /// States that the parts make up the total, as every reader knows.
  package mutating func relate(total: Int, parts: [Int]) {
    relations.append((total, parts))
  }

  /// Whether each count is hidden where groups below `limit` are.
  package func hidden(below limit: Int) -> [Bool] {
    var hidden = counts.map { (1..<max(limit, 1)).contains($0) }
    let isSmall = hidden
    while let next = leak(hidden, isSmall: isSmall, limit: limit) { hidden[next] = true }
    return hidden
  }

  /// The count to hide next; nil where nothing can be worked out any more.
  private func leak(_ hidden: [Bool], isSmall: [Bool], limit: Int) -> Int? {
    for relation in relations {
      let parts = relation.parts.filter { hidden[$0] }
      let sum = parts.reduce(0) { $0 + counts[$1] }
      guard !parts.isEmpty, !hidden[relation.total], sum < limit else { continue }
      return cover(relation, hidden)
    }
    let known = determined(hidden)
    for relation in relations {
      let members = relation.parts + [relation.total]
      guard members.contains(where: { known[$0] && isSmall[$0] }) else { continue }
      if let next = cover(relation, hidden) { return next }
    }
    return nil
  }

  /// The smallest part still shown, or else the total.
  private func cover(_ relation: (total: Int, parts: [Int]), _ hidden: [Bool]) -> Int? {
    relation.parts.filter { !hidden[$0] && counts[$0] > 0 }.min { counts[$0] < counts[$1] }
      ?? (hidden[relation.total] ? nil : relation.total)
  }

  /// Which hidden counts the relations give away, by elimination modulo a prime.
  private func determined(_ hidden: [Bool]) -> [Bool] {
    let unknowns = counts.indices.filter { hidden[$0] }
    let columns = Dictionary(uniqueKeysWithValues: unknowns.enumerated().map { ($1, $0) })
    var rows = relations.map { relation in
      var row = [Int](repeating: 0, count: unknowns.count)
      for part in relation.parts { if let column = columns[part] { row[column] += 1 } }
      if let column = columns[relation.total] {
        row[column] = (row[column] - 1 + CountSheet.prime) % CountSheet.prime
      }
      return row
    }
    let pivots = CountSheet.reduce(&rows, width: unknowns.count)
    var known = [Bool](repeating: false, count: counts.count)
    for (row, column) in pivots.enumerated() {
      known[unknowns[column]] = rows[row].indices.allSatisfy { $0 == column || rows[row][$0] == 0 }
    }
    return known
  }

  private static let prime = 1_000_003

  /// Brings the rows to reduced echelon form; the pivots' columns by row.
  private static func reduce(_ rows: inout [[Int]], width: Int) -> [Int] {
    var pivots: [Int] = []
    for column in 0..<width {
      guard let found = rows.indices.dropFirst(pivots.count).first(where: { rows[$0][column] != 0 })
      else { continue }
      let top = pivots.count
      rows.swapAt(top, found)
      let inverse = power(rows[top][column], prime - 2)
      rows[top] = rows[top].map { $0 * inverse % prime }
      for other in rows.indices where other != top && rows[other][column] != 0 {
        let factor = rows[other][column]
        rows[other] = zip(rows[other], rows[top]).map { ($0 + (prime - factor) * $1) % prime }
      }
      pivots.append(column)
    }
    return pivots
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int {
    var (result, base, exponent) = (1, base % prime, exponent)
    while exponent > 0 {
      if exponent % 2 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent /= 2
    }
    return result
  }
}
