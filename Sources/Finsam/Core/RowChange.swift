/// How the rows of a register stand to what they were: one stretch of them is new, and all others,
/// before it and behind it, say what they said.
package struct RowChange: Equatable, Sendable {
  /// Places among the rows as they were.
  package let gone: Range<Int>
  /// Places among the rows as they are.
  package let come: Range<Int>

  package init(gone: Range<Int>, come: Range<Int>) { (self.gone, self.come) = (gone, come) }

  init<Row: Equatable>(from old: [Row], to new: [Row]) {
    if old.sharesStorage(with: new) {
      self.init(gone: old.count..<old.count, come: new.count..<new.count)
      return
    }
    let most = min(old.count, new.count)
    let (start, end) = old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        guard let first = old.baseAddress, let other = new.baseAddress else { return (0, 0) }
        let (last, otherLast) = (first + old.count - 1, other + new.count - 1)
        var start = 0
        while start < most, (first + start).isEqual(to: other + start) { start += 1 }
        var end = 0
        while end < most - start, (last - end).isEqual(to: otherLast - end) { end += 1 }
        return (start, end)
      }
    }
    self.init(gone: start..<(old.count - end), come: start..<(new.count - end))
  }
}

extension UnsafePointer where Pointee: Equatable {
  /// Rows that were copied are mostly the same to the bit, which is seen much faster than by each
  /// field; others may still be equal.
  fileprivate func isEqual(to other: Self) -> Bool {
    let (own, their) = (UnsafeRawPointer(self), UnsafeRawPointer(other))
    var difference: UInt64 = 0
    var offset = 0
    while offset + 8 <= MemoryLayout<Pointee>.size {
      difference |=
        own.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        ^ their.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      offset += 8
    }
    while offset < MemoryLayout<Pointee>.size {
      difference |= UInt64(
        own.load(fromByteOffset: offset, as: UInt8.self)
          ^ their.load(fromByteOffset: offset, as: UInt8.self))
      offset += 1
    }
    return difference == 0 || pointee == other.pointee
  }
}

extension RowChange {
  /// What was found at places among the rows as they were, in order, with what `find` finds among
  /// those that are new.
  func kept(_ places: [Int], finding find: (Range<Int>) -> [Int]) -> [Int] {
    let shift = come.count - gone.count
    var kept = Array(places.prefix { $0 < gone.lowerBound })
    kept += find(come)
    kept += places.drop { $0 < gone.upperBound }.lazy.map { $0 + shift }
    return kept
  }

  /// Where the row stood that stands at `place`; nil for one that is new.
  func former(_ place: Int) -> Int? {
    if place < come.lowerBound { return place }
    return place < come.upperBound ? nil : place - come.count + gone.count
  }
}
