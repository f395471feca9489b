/// Bytes that a change took away and put in, so that undo gives back the very bytes.
struct ReplacedBytes: Equatable, Sendable {
  /// How many bytes stood before and behind them.
  let before: Int
  let after: Int
  let old: [UInt8]
  let new: [UInt8]

  init(from old: [UInt8], to new: [UInt8]) {
    let (before, after) = old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { ReplacedBytes.common(old, $0) }
    }
    self.before = before
    self.after = after
    self.old = Array(old[before..<(old.count - after)])
    self.new = Array(new[before..<(new.count - after)])
  }

  /// How many bytes are the same at the start, and at the end.
  private static func common(_ old: UnsafeBufferPointer<UInt8>, _ new: UnsafeBufferPointer<UInt8>)
    -> (Int, Int)
  {
    let shorter = min(old.count, new.count)
    var before = 0
    while before < shorter, old[before] == new[before] { before += 1 }
    var after = 0
    while after < shorter - before, old[old.count - after - 1] == new[new.count - after - 1] {
      after += 1
    }
    return (before, after)
  }

  init(before: Int, after: Int, old: [UInt8], new: [UInt8]) {
    self.before = before
    self.after = after
    self.old = old
    self.new = new
  }

  var inverse: ReplacedBytes { ReplacedBytes(before: before, after: after, old: new, new: old) }

  /// Whether the bytes are all that was put in, where nothing stood before.
  func takesAll(of bytes: [UInt8]) -> Bool {
    before == 0 && after == 0 && new.isEmpty && old == bytes
  }

  /// The bytes with `new` in the place of `old`.
  func candidates(in bytes: [UInt8]) -> [[UInt8]] {
    splices(in: bytes).map { bytes.applying([$0]) }
  }

  /// Places to put `new` in, counted from either end: other changes may have been made before or
  /// behind.
  func splices(in bytes: [UInt8]) -> [Splice] {
    let starts = [before, bytes.count - after - old.count]
    return (starts[0] == starts[1] ? [before] : starts).compactMap { start in
      guard start >= 0, start + old.count <= bytes.count,
        bytes[start..<(start + old.count)].elementsEqual(old)
      else { return nil }
      return Splice(start..<(start + old.count), new)
    }
  }
}
