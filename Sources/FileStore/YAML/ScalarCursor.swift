/// Turns libyaml's count of code points into a place among the bytes.
struct ScalarCursor {
  private let start: Int
  private var scalar = 0
  private var offset: Int

  init(offset: Int) {
    start = offset
    self.offset = offset
  }

  mutating func offset(ofScalar wanted: Int, in bytes: [UInt8]) -> Int {
    (scalar, offset) = bytes.withUnsafeBufferPointer { [scalar, offset] bytes in
      var (scalar, offset) = (scalar, offset)
      while scalar < wanted, offset < bytes.count {
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        scalar += 1
      }
      return (scalar, offset)
    }
    while scalar > wanted, offset > start {
      offset -= 1
      while offset > start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      scalar -= 1
    }
    return offset
  }
}
