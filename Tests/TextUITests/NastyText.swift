/// A small generator of numbers with a fixed seed (SplitMix64), so that failures can be repeated.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text made of what has broken terminals: controls, bidi, marks, wide signs, emoji, tags.
  mutating func nastyText() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &self) {
      let range = SeededNumbers.ranges.randomElement(using: &self) ?? 0x20...0x7E
      guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) else { continue }
      text.append(scalar)
    }
    return String(text)
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0x20...0x7E, 0x00...0x1F, 0x0A...0x0D, 0x7F...0xFF, 0x100...0x24F, 0x300...0x36F,
    0x590...0x6FF, 0x600...0x605, 0x900...0xDFF, 0x1100...0x11FF, 0x1E00...0x1FFF, 0x180B...0x180E,
    0x2000...0x206F, 0x200D...0x200D, 0x20D0...0x20FF, 0x2190...0x27BF, 0x2B00...0x2BFF,
    0x3000...0x33FF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xE000...0xE0FF,
    0xF900...0xFFFF, 0xFE0E...0xFE0F, 0x1F1E6...0x1F1FF, 0x1F300...0x1F6FF, 0x1F3FB...0x1F3FF,
    0x1F900...0x1FAFF, 0x1D173...0x1D17A, 0x20000...0x20100, 0xE0000...0xE01EF, 0x0...0x10FFFF,
  ]
}
