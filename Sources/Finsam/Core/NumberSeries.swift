/// Ids that end in a number after the same letters: `h-012`, `h-013`.
struct NumberSeries {
  let prefix: String

  init(prefix: String) { self.prefix = prefix }

  /// The series that an id belongs to; nil where it ends in no number.
  init?(of id: String) {
    let bytes = id.utf8
    let digits = bytes.reversed().prefix(while: NumberSeries.isDigit).count
    guard digits > 0 else { return nil }
    prefix = String(id[..<bytes.index(bytes.endIndex, offsetBy: -digits)])
  }

  /// The number after the highest, as wide as the others: `h-013` after `h-012`.
  func next(after taken: [String]) -> String {
    let length = prefix.utf8.count
    let digits = taken.compactMap { id -> Substring? in
      let bytes = id.utf8
      guard bytes.count > length, bytes.starts(with: prefix.utf8) else { return nil }
      let rest = bytes.index(bytes.startIndex, offsetBy: length)
      return bytes[rest...].allSatisfy(NumberSeries.isDigit) ? id[rest...] : nil
    }
    let number = (digits.compactMap { Int($0) }.filter { $0 < .max }.max() ?? 0) + 1
    let width = digits.contains { $0.hasPrefix("0") } ? digits.map(\.count).max() ?? 1 : 1
    let text = String(number)
    return prefix + String(repeating: "0", count: max(0, width - text.count)) + text
  }

  func holds(_ id: String) -> Bool { NumberSeries(of: id)?.prefix == prefix }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
