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
    var offset = 0
    for splice in splices.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += self[offset..<Swift.max(offset, splice.range.lowerBound)]
      result += splice.bytes
      offset = Swift.max(offset, splice.range.upperBound)
    }
    return result + self[offset...]
  }

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
    return memcmp(start, otherStart, own.count) == 0
  }
}
