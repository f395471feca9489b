/// Bytes that a change took away and put in, so that undo gives back the very bytes.
struct ReplacedBytes: Equatable, Sendable {
  /// How many bytes stood before and behind them.
  let before: Int
  let after: Int
  let old: [UInt8]
  let new: [UInt8]

  init(from old: [UInt8], to new: [UInt8]) {
    let shorter = min(old.count, new.count)
    var before = 0
    while before < shorter, old[before] == new[before] { before += 1 }
    var after = 0
    while after < shorter - before, old[old.count - after - 1] == new[new.count - after - 1] {
      after += 1
    }
    self.before = before
    self.after = after
    self.old = Array(old[before..<(old.count - after)])
    self.new = Array(new[before..<(new.count - after)])
  }

  private init(before: Int, after: Int, old: [UInt8], new: [UInt8]) {
    self.before = before
    self.after = after
    self.old = old
    self.new = new
  }

  var inverse: ReplacedBytes { ReplacedBytes(before: before, after: after, old: new, new: old) }

  /// The bytes with `new` in the place of `old`, counted from either end: other changes may have
  /// been made before or behind.
  func candidates(in bytes: [UInt8]) -> [[UInt8]] {
    let starts = [before, bytes.count - after - old.count]
    return (starts[0] == starts[1] ? [before] : starts).compactMap { start in
      guard start >= 0, start + old.count <= bytes.count,
        bytes[start..<(start + old.count)].elementsEqual(old)
      else { return nil }
      return bytes[..<start] + new + bytes[(start + old.count)...]
    }
  }
}
