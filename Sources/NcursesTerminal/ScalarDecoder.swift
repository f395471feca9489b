/// Makes scalars of bytes, in however many pieces they come: UTF-8, and C1 controls of one byte
/// each.
struct ScalarDecoder {
  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte must be, so that no scalar has a second form.
  private var allowed = ScalarDecoder.anyFollowing

  private static let anyFollowing: ClosedRange<UInt8> = 0x80...0xBF

  /// The scalar that the byte completes, if any. Bytes that are no text are passed over.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if missing > 0, allowed.contains(byte) {
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
      allowed = Self.anyFollowing
      return missing == 0 ? Unicode.Scalar(value) : nil
    }
    missing = 0
    switch byte {
    case 0x00...0x9F: return Unicode.Scalar(byte)
    case 0xC2...0xDF: begin(byte & 0x1F, missing: 1)
    case 0xE0: begin(byte & 0x0F, missing: 2, allowed: 0xA0...0xBF)
    case 0xED: begin(byte & 0x0F, missing: 2, allowed: 0x80...0x9F)
    case 0xE1...0xEF: begin(byte & 0x0F, missing: 2)
    case 0xF0: begin(byte & 0x07, missing: 3, allowed: 0x90...0xBF)
    case 0xF1...0xF3: begin(byte & 0x07, missing: 3)
    case 0xF4: begin(byte & 0x07, missing: 3, allowed: 0x80...0x8F)
    default: break
    }
    return nil
  }

  private mutating func begin(
    _ bits: UInt8, missing: Int, allowed: ClosedRange<UInt8> = ScalarDecoder.anyFollowing
  ) {
    value = UInt32(bits)
    self.missing = missing
    self.allowed = allowed
  }
}
