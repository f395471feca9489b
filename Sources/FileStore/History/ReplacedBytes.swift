/// Bytes that a change took away and put in, so that undo gives back the very bytes.
struct ReplacedBytes: Equatable, Sendable {
  /// How many bytes stood before and behind them.
  let before: Int
  let after: Int
  let old: [UInt8]
  let new: [UInt8]
  /// Whether they are lines to their end, and so can be found wherever they stand.
  var isWholeLines = false

  init(from old: [UInt8], to new: [UInt8]) {
    before = old.commonStart(with: new)
    after = old.commonEnd(with: new, most: min(old.count, new.count) - before)
    self.old = Array(old[before..<(old.count - after)])
    self.new = Array(new[before..<(new.count - after)])
  }

  init(before: Int, after: Int, old: [UInt8], new: [UInt8], isWholeLines: Bool = false) {
    self.before = before
    self.after = after
    self.old = old
    self.new = new
    self.isWholeLines = isWholeLines
  }

  var inverse: ReplacedBytes {
    ReplacedBytes(before: before, after: after, old: new, new: old, isWholeLines: isWholeLines)
  }

  /// Whether the bytes are all that was put in, where nothing stood before.
  func takesAll(of bytes: [UInt8]) -> Bool {
    before == 0 && after == 0 && new.isEmpty && old == bytes
  }

  /// The bytes with `new` in the place of `old`.
  func candidates(in bytes: [UInt8]) -> [[UInt8]] {
    splices(in: bytes).map { bytes.applying([$0]) }
  }

  /// Whether `bytes` become `wanted` with `new` in the place of `old`.
  func gives(_ wanted: [UInt8], from bytes: [UInt8]) -> Bool {
    splices(in: bytes).contains { bytes.are(wanted, after: $0) }
  }

  /// Places to put `new` in, counted from either end: other changes may have been made before or
  /// behind. Where they were made on both sides it is looked for.
  func splices(in bytes: [UInt8]) -> [Splice] {
    let starts = [before, bytes.count - after - old.count]
    let found = (starts[0] == starts[1] ? [before] : starts).filter { start in
      start >= 0 && start <= bytes.count - old.count
        && bytes[start..<(start + old.count)].elementsEqual(old)
    }
    return (found.isEmpty ? places(in: bytes) : found).map {
      Splice($0..<($0 + old.count), new)
    }
  }

  /// Where whole lines stand, if they stand in few places.
  private func places(in bytes: [UInt8]) -> [Int] {
    guard isWholeLines, let first = old.first, old.count <= bytes.count else { return [] }
    var places: [Int] = []
    for start in 0...(bytes.count - old.count)
    where bytes[start] == first && (start == 0 || bytes[start - 1] == 0x0A)
      && bytes[start..<(start + old.count)].elementsEqual(old)
    {
      places.append(start)
      if places.count == 4 { break }
    }
    return places
  }
}
