import Glibc

/// Bytes to put in the place of others.
struct Splice: Equatable, Sendable {
  let range: Range<Int>
  let bytes: [UInt8]

  init(_ range: Range<Int>, _ bytes: [UInt8]) {
    self.range = range
    self.bytes = bytes
  }
}

extension [UInt8] {
  /// These bytes with all splices made; they must not overlap.
  func applying(_ splices: [Splice]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(splices.reduce(count) { $0 + $1.bytes.count })
    var offset = 0
    for splice in splices.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += self[offset..<Swift.max(offset, splice.range.lowerBound)]
      result += splice.bytes
      offset = Swift.max(offset, splice.range.upperBound)
    }
    result += self[offset...]
    return result
  }

  /// Whether both are the same bytes: much faster than `==`, which looks at one after another.
  func areSame(as other: [UInt8]) -> Bool {
    withUnsafeBytes { own in other.withUnsafeBytes { own[...].isSame(as: $0[...]) } }
  }

  /// How many bytes are the same at the start of both.
  func commonStart(with other: [UInt8]) -> Int {
    withUnsafeBytes { own in
      other.withUnsafeBytes { other in
        var start = 0
        let shorter = Swift.min(own.count, other.count)
        while start + Self.step <= shorter,
          own[start..<(start + Self.step)].isSame(as: other[start..<(start + Self.step)])
        { start += Self.step }
        while start < shorter, own[start] == other[start] { start += 1 }
        return start
      }
    }
  }

  /// How many bytes are the same at the end of both, of no more than `most`.
  func commonEnd(with other: [UInt8], most: Int) -> Int {
    withUnsafeBytes { own in
      other.withUnsafeBytes { other in
        var length = 0
        while length + Self.step <= most,
          own[(own.count - length - Self.step)..<(own.count - length)]
            .isSame(as: other[(other.count - length - Self.step)..<(other.count - length)])
        { length += Self.step }
        while length < most, own[own.count - length - 1] == other[other.count - length - 1] {
          length += 1
        }
        return length
      }
    }
  }

  /// So many bytes are held against each other at once.
  private static var step: Int { 4_096 }

  /// Whether these bytes are the wanted ones once the splice is made.
  func are(_ wanted: [UInt8], after splice: Splice) -> Bool {
    let (start, end) = (splice.range.lowerBound, splice.range.upperBound)
    let tail = start + splice.bytes.count
    guard wanted.count == tail + count - end else { return false }
    return withUnsafeBytes { own in
      wanted.withUnsafeBytes { wanted in
        own[..<start].isSame(as: wanted[..<start]) && own[end...].isSame(as: wanted[tail...])
          && wanted[start..<tail].elementsEqual(splice.bytes)
      }
    }
  }
}

extension Slice<UnsafeRawBufferPointer> {
  /// All bytes at once: of files there are millions.
  fileprivate func isSame(as other: Self) -> Bool {
    let (own, other) = (
      UnsafeRawBufferPointer(rebasing: self), UnsafeRawBufferPointer(rebasing: other)
    )
    guard own.count == other.count else { return false }
    guard let start = own.baseAddress, let otherStart = other.baseAddress else { return true }
    return start == otherStart || memcmp(start, otherStart, own.count) == 0
  }
}
