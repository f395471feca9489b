import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Whether the byte stands anywhere in the range where it is meant; found by memchr(3), for bytes
  /// that hardly any text has.
  func holds(_ byte: UInt8, in range: Range<Int>, where isMeant: (Int) -> Bool) -> Bool {
    guard let base = baseAddress else { return false }
    var place = range.lowerBound
    while place < range.upperBound,
      let found = memchr(base + place, Int32(byte), range.upperBound - place)
    {
      let index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if isMeant(index) { return true }
      place = index + 1
    }
    return false
  }
}
