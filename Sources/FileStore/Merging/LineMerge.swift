import Finsam

/// Merges two texts, that have come from one, line by line; nil where both have changed lines that
/// stand together, or so much that it cannot be told what is what.
///
/// Lines keep all their bytes, also their ends.
struct LineMerge {
  let bytes: [UInt8]

  init?(base: [UInt8], ours: [UInt8], theirs: [UInt8]) {
    let texts = [base, ours, theirs].map(LineMerge.lines)
    guard let mine = LineMatches(texts[0], texts[1]), let yours = LineMatches(texts[0], texts[2])
    else { return nil }
    var merged: [UInt8] = []
    merged.reserveCapacity(max(ours.count, theirs.count))
    // The next line of each text.
    var (old, own, other) = (0, 0, 0)
    while old < texts[0].count || own < texts[1].count || other < texts[2].count {
      if old < texts[0].count, mine[old] == own, yours[old] == other {
        merged += texts[0][old]
        (old, own, other) = (old + 1, own + 1, other + 1)
        continue
      }
      // Up to the next line that all three have.
      var next = old
      while next < texts[0].count, mine[next] == nil || yours[next] == nil { next += 1 }
      let ends = (
        next < texts[0].count ? mine[next] ?? own : texts[1].count,
        next < texts[0].count ? yours[next] ?? other : texts[2].count
      )
      let stretches = (texts[0][old..<next], texts[1][own..<ends.0], texts[2][other..<ends.1])
      if stretches.1 == stretches.0 {
        merged += stretches.2.joined()
      } else if stretches.2 == stretches.0 || stretches.1 == stretches.2 {
        merged += stretches.1.joined()
      } else if stretches.0.isEmpty, LineMerge.isWhole(stretches.1) {
        // Both have added lines there: ours first, as rows and parts are merged.
        merged += stretches.1.joined()
        merged += stretches.2.joined()
      } else if let lines = LineMerge.lineByLine(stretches.0, stretches.1, stretches.2) {
        merged += lines
      } else {
        return nil
      }
      (old, own, other) = (next, ends.0, ends.1)
    }
    bytes = merged
  }

  /// Whether the last of the lines has its end, so that others can follow.
  private static func isWhole(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    lines.last?.last == 0x0A
  }

  /// Neighbouring lines of which each has been changed by one alone; whether they say together what
  /// they should is for the reader of the file to find.
  private static func lineByLine(
    _ base: ArraySlice<ArraySlice<UInt8>>, _ ours: ArraySlice<ArraySlice<UInt8>>,
    _ theirs: ArraySlice<ArraySlice<UInt8>>
  ) -> [UInt8]? {
    guard base.count == ours.count, base.count == theirs.count else { return nil }
    var merged: [UInt8] = []
    for (line, (mine, yours)) in zip(base, zip(ours, theirs)) {
      guard mine == line || yours == line || mine == yours else { return nil }
      merged += mine == line ? yours : mine
    }
    return merged
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}

/// For each line of a text where it stands in another that was made of it; by the fewest lines that
/// must come and go (E. W. Myers, *An O(ND) Difference Algorithm and Its Variations*, 1986).
struct LineMatches {
  private var places: [Int?]

  /// So many lines may come and go: what is kept of the search grows with the square of them.
  private static let largest = 1_500

  subscript(line: Int) -> Int? { places[line] }

  init?(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    places = [Int?](repeating: nil, count: old.count)
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] {
      places[start] = start
      start += 1
    }
    var (end, newEnd) = (old.count, new.count)
    while end > start, newEnd > start, old[end - 1] == new[newEnd - 1] {
      (end, newEnd) = (end - 1, newEnd - 1)
      places[end] = newEnd
    }
    guard let path = LineMatches.path(old[start..<end], new[start..<newEnd]) else { return nil }
    for (line, place) in path { places[start + line] = start + place }
  }

  /// The lines that both have, counted from 0.
  private static func path(
    _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>
  )
    -> [(Int, Int)]?
  {
    let (a, b) = (Array(old), Array(new))
    let most = min(a.count + b.count, largest)
    // How far one comes in `a` on each diagonal, by how many lines have come and gone.
    var reach = [Int](repeating: 0, count: 2 * most + 3)
    var trace: [[Int]] = []
    for cost in 0...most {
      trace.append(Array(reach[(most + 1 - cost)...(most + 1 + cost)]))
      for diagonal in stride(from: -cost, through: cost, by: 2) {
        let index = diagonal + most + 1
        var x =
          diagonal == -cost || diagonal != cost && reach[index - 1] < reach[index + 1]
          ? reach[index + 1] : reach[index - 1] + 1
        while x < a.count, x - diagonal < b.count, a[x] == b[x - diagonal] { x += 1 }
        reach[index] = x
        if x >= a.count, x - diagonal >= b.count {
          return matches(trace, a.count, b.count)
        }
      }
    }
    return nil
  }

  private static func matches(_ trace: [[Int]], _ count: Int, _ newCount: Int) -> [(Int, Int)] {
    var matches: [(Int, Int)] = []
    var (x, y) = (count, newCount)
    for cost in trace.indices.reversed() where cost > 0 {
      let diagonal = x - y
      // The row holds the diagonals from -cost to cost.
      func reach(_ diagonal: Int) -> Int {
        let index = diagonal + cost
        return trace[cost].indices.contains(index) ? trace[cost][index] : 0
      }
      let isDown =
        diagonal == -cost || diagonal != cost && reach(diagonal - 1) < reach(diagonal + 1)
      let previous = isDown ? diagonal + 1 : diagonal - 1
      let before = (x: reach(previous), y: reach(previous) - previous)
      // One line has come or gone, and the same ones follow.
      let start = isDown ? (before.x, before.y + 1) : (before.x + 1, before.y)
      while x > start.0, y > start.1 {
        (x, y) = (x - 1, y - 1)
        matches.append((x, y))
      }
      (x, y) = before
    }
    while x > 0, y > 0 {
      (x, y) = (x - 1, y - 1)
      matches.append((x, y))
    }
    return matches
  }
}
