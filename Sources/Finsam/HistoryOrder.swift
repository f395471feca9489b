/// Rows of a history in the order in which they were made, each once.
///
/// A file that several people's copies were merged into may hold them in any order, and twice.
package struct HistoryOrder: Sendable {
  package private(set) var entries: [HistoryEntry]
  /// The latest row's stamp; 0 where there is none.
  package private(set) var newest = 0

  package init(_ entries: [HistoryEntry]) {
    self.entries = entries
    var stamps: [Int] = []
    stamps.reserveCapacity(entries.count)
    var isSorted = true
    var mayRepeat = false
    for (index, entry) in entries.enumerated() {
      var stamp = entry.step.stamp
      // Where steps are counted one after another the clock may have gone backwards.
      if index > 0, let number = entry.step.number, let earlier = entries[index - 1].step.number,
        number > earlier || entry.step == entries[index - 1].step
      {
        stamp = max(stamp, stamps[index - 1])
      }
      stamps.append(stamp)
      newest = max(newest, stamp)
      guard index > 0, isSorted else { continue }
      let (before, earlier) = (entries[index - 1], stamps[index - 1])
      if HistoryOrder.isTied(before, earlier, with: entry, stamp) {
        mayRepeat = true
      } else {
        isSorted = HistoryOrder.isInPlace(before, earlier, before: entry, stamp)
      }
    }
    if isSorted {
      if mayRepeat { self.entries = HistoryOrder.eachOnce(entries) }
      return
    }
    let order = entries.indices.sorted { left, right in
      if HistoryOrder.isInPlace(entries[left], stamps[left], before: entries[right], stamps[right])
      {
        return true
      }
      return HistoryOrder.isTied(entries[left], stamps[left], with: entries[right], stamps[right])
        && left < right
    }
    self.entries = HistoryOrder.eachOnce(order.map { entries[$0] })
  }

  /// Whether a row stands before another without a doubt.
  private static func isInPlace(
    _ left: HistoryEntry, _ leftStamp: Int, before right: HistoryEntry, _ rightStamp: Int
  ) -> Bool {
    if leftStamp != rightStamp { return leftStamp < rightStamp }
    if leftStamp >= StepID.largestStamp { return false }
    let (first, second) = (left.step, right.step)
    if first.number != second.number { return (first.number ?? .max) < (second.number ?? .max) }
    if first.text != second.text { return first.text < second.text }
    if left.user != right.user { return left.user < right.user }
    if left.time != right.time { return left.time < right.time }
    return left.part.number < right.part.number
  }

  private static func isTied(
    _ left: HistoryEntry, _ leftStamp: Int, with right: HistoryEntry, _ rightStamp: Int
  ) -> Bool {
    guard leftStamp == rightStamp else { return false }
    // Behind the end of time there is no order but the file's.
    return leftStamp >= StepID.largestStamp
      || left.step == right.step && left.part.number == right.part.number
  }

  /// The rows of a step stand together now.
  private static func eachOnce(_ entries: [HistoryEntry]) -> [HistoryEntry] {
    var kept: [HistoryEntry] = []
    kept.reserveCapacity(entries.count)
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].step == entries[start].step { end += 1 }
      let rows = entries[start..<end]
      if zip(rows, rows.dropFirst()).allSatisfy({ $0.part.number < $1.part.number }) {
        kept += rows
      } else {
        var known: Set<HistoryEntry> = []
        kept += rows.filter { known.insert($0).inserted }
      }
      start = end
    }
    return kept
  }
}
