/// A text's place in Swedish order: small as capital, å ä ö last, é as e, ü as y, 9 before 10.
///
/// Make it once a row and sort by it; texts that differ only in case or accents are equal here.
package struct SwedishOrder: Hashable, Comparable, Sendable {
  /// Compares in the order of its bytes; for Swedish text these are ASCII.
  private let key: String

  package init(_ text: String) {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count + 8)
    // Where the digits of a number begin in the key, behind the sign for how many they are.
    var number: Int?
    Folding.forEach(of: text) { scalar in
      if let digit = SwedishOrder.digit(scalar) {
        let start = number ?? key.count
        if number == nil { key.append(SwedishOrder.noDigits) }
        number = start
        guard digit > UInt8(ascii: "0") || key.count > start + 1 else { return }
        key.append(digit)
        key[start] = min(key[start] + 1, SwedishOrder.manyDigits)
      } else {
        number = nil
        SwedishOrder.append(scalar, to: &key)
      }
    }
    self.key = String(decoding: key, as: UTF8.self)
  }

  package static func < (one: SwedishOrder, two: SwedishOrder) -> Bool { one.key < two.key }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    ("0"..."9").contains(scalar) ? UInt8(truncatingIfNeeded: scalar.value) : nil
  }

  /// Letters keep their place after the digits; what ASCII has between and behind them gives way.
  private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
    switch scalar {
    case "å": key.append(UInt8(ascii: "{"))
    case "ä": key.append(UInt8(ascii: "|"))
    case "ö": key.append(UInt8(ascii: "}"))
    case "ü": key.append(UInt8(ascii: "y"))
    case "\u{A0}": key.append(UInt8(ascii: " "))
    case ":"..."@", "["..."`", "{"..."~": key.append(UInt8(ascii: "/"))
    case "\0"..."\u{7F}": key.append(UInt8(truncatingIfNeeded: scalar.value))
    default: key += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  private static let noDigits = UInt8(ascii: "0")
  /// Numbers longer than this sort by their first digits.
  private static let manyDigits = UInt8(ascii: "?")
}
