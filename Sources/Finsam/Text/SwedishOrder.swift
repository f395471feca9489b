/// A text's place in Swedish order: small as capital, å ä ö last, é as e, ü as y, 9 before 10.
///
/// Make it once a row and sort by it; texts that differ only in case or accents are equal here.
package struct SwedishOrder: Hashable, Comparable, Sendable {
  /// Compares in the order of its bytes; for Swedish text these are ASCII.
  private let key: String

  package init(_ text: String) {
    var key = String.UnicodeScalarView()
    var digits = String.UnicodeScalarView()
    Folding.forEach(of: text) { scalar in
      if SwedishOrder.isDigit(scalar) {
        digits.append(scalar)
      } else {
        SwedishOrder.append(&digits, to: &key)
        key.append(SwedishOrder.weight(of: scalar))
      }
    }
    SwedishOrder.append(&digits, to: &key)
    self.key = String(key)
  }

  package static func < (one: SwedishOrder, two: SwedishOrder) -> Bool { one.key < two.key }

  /// A number sorts first by how many digits it has.
  private static func append(
    _ digits: inout String.UnicodeScalarView, to key: inout String.UnicodeScalarView
  ) {
    guard !digits.isEmpty else { return }
    let number = digits.drop { $0 == "0" }
    let length = UInt8(min(number.count, 15))
    key.append(Unicode.Scalar(UInt8(ascii: "0") + length))
    key.append(contentsOf: number)
    digits.removeAll()
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Letters keep their place after the digits; what ASCII has between and behind them gives way.
  private static func weight(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "å": "{"
    case "ä": "|"
    case "ö": "}"
    case "ü": "y"
    case "\u{A0}": " "
    case ":"..."@", "["..."`", "{"..."~": "/"
    default: scalar
    }
  }
}
