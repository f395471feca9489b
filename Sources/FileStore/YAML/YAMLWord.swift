/// Plain scalars that some reader takes for something else than text, by the rules of YAML 1.1
/// (yaml.org/type) and of the core and JSON schemas of YAML 1.2 (YAML 1.2.2, 10.2 and 10.3).
enum YAMLWord {
  /// Whether a plain scalar means that there is no value. YAML 1.2.2, 10.3.2.
  static func isNull(_ text: String) -> Bool {
    // It is asked of every value, and hardly any begins with these.
    switch text.utf8.first {
    case nil: return true
    case UInt8(ascii: "~"): return text == "~"
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      return text == "null" || text == "Null" || text == "NULL"
    default: return false
    }
  }

  /// Whether some reader may take the plain text for a number, a day, yes or no, nothing or an
  /// instruction. Rather one too many: the quotes harm nobody.
  static func isTakenForOther(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return true }
    if words.contains(text.lowercased()) { return true }
    if text.hasPrefix("---") || text.hasPrefix("...") || text.unicodeScalars.contains("\u{FEFF}") {
      return true
    }
    let isSigned = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    let body = isSigned ? bytes.dropFirst() : bytes[...]
    return isNumber(body) || isTime(bytes)
  }

  /// Nothing, yes and no, infinity, not a number, a default value and a merge.
  private static let words: Set<String> = [
    "~", "null", "y", "yes", "n", "no", "on", "off", "true", "false", "=", "<<", ".inf", "+.inf",
    "-.inf", ".nan",
  ]

  /// Digits in any base, with points, commas, colons and low lines between them, and an exponent.
  private static func isNumber(_ body: ArraySlice<UInt8>) -> Bool {
    guard let digits = body.first, digits == UInt8(ascii: ".") || isDigit(digits) else {
      return false
    }
    if digits == UInt8(ascii: "0"), body.count > 2 {
      let rest = body.dropFirst(2)
      switch body[body.startIndex + 1] {
      case UInt8(ascii: "x"), UInt8(ascii: "X"):
        return rest.allSatisfy { isHexadecimal($0) || $0 == UInt8(ascii: "_") }
      case UInt8(ascii: "o"), UInt8(ascii: "O"), UInt8(ascii: "b"), UInt8(ascii: "B"):
        return rest.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "_") }
      default: break
      }
    }
    let mantissa = body.prefix { isDigit($0) || "._,:".utf8.contains($0) }
    var exponent = body[mantissa.endIndex...]
    guard let letter = exponent.popFirst() else { return true }
    guard letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") else { return false }
    if exponent.first == UInt8(ascii: "-") || exponent.first == UInt8(ascii: "+") {
      exponent.removeFirst()
    }
    return exponent.allSatisfy(isDigit)
  }

  /// A day, alone or with a time of day: `2014-12-31`, `2001-12-14t21:59:43.10-05:00`.
  private static func isTime(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    for (part, widths) in [4...4, 1...2, 1...2].enumerated() {
      if part > 0, rest.popFirst() != UInt8(ascii: "-") { return false }
      let digits = rest.prefix(while: isDigit)
      guard widths.contains(digits.count) else { return false }
      rest = rest[digits.endIndex...]
    }
    guard let next = rest.first else { return true }
    return "Tt \t".utf8.contains(next)
      && rest.allSatisfy { isDigit($0) || "-:.+TtZz \t".utf8.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
