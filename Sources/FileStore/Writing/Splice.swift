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
}
