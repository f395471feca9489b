/// Letters as sorting and searching see them: small, without accents that Swedish does not count.
///
/// å, ä, ö and ü stay letters of their own, composed or not; é is e, ø is ö, æ is ä.
/// Latin letters up to U+017F are known; others are only made small.
package enum Folding {
  /// In small letters and with å, ä and ö as a, a and o: as one writes on a foreign keyboard.
  package static func plain(_ text: String) -> String {
    if let plain = plainBytes(of: text) { return plain }
    var plain = String.UnicodeScalarView()
    forEach(of: text) { scalar in
      switch scalar {
      case "å", "ä": plain.append("a")
      case "ö": plain.append("o")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// The same in one go, of a text where each letter keeps its bytes until å, ä and ö lose one; nil
  /// of others.
  private static func plainBytes(of text: String) -> String? {
    var text = text
    return text.withUTF8 { source in
      var isFolded = true
      let plain = String(unsafeUninitializedCapacity: source.count) { bytes in
        _ = bytes.initialize(from: source)
        let own = UnsafeMutableBufferPointer(rebasing: bytes[..<source.count])
        isFolded = foldInPlace(own)
        return isFolded ? removeRings(from: own) : 0
      }
      return isFolded ? plain : nil
    }
  }

  /// Makes å and ä to a and ö to o in folded UTF-8; how many bytes are left.
  private static func removeRings(from bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var (next, index) = (0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      let letter: UInt8? =
        switch (byte, index + 1 < bytes.count ? bytes[index + 1] : 0) {
        case (0xC3, 0xA4), (0xC3, 0xA5): UInt8(ascii: "a")
        case (0xC3, 0xB6): UInt8(ascii: "o")
        default: nil
        }
      bytes[next] = letter ?? byte
      next += 1
      index += letter == nil ? 1 : 2
    }
    return next
  }

  static func forEach(of text: String, _ body: (Unicode.Scalar) -> Void) {
    var held: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if (0x300...0x36F).contains(scalar.value) {
        held = held.map { joined($0, scalar) }
        continue
      }
      if let held { body(held) }
      held = folded(scalar)
    }
    if let held { body(held) }
  }

  /// Folds UTF-8 as long as each letter keeps its bytes, as in nearly all text; false where one
  /// does not, and the text is to be folded scalar by scalar.
  static func foldInPlace(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    var all: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      all |= byte
      bytes[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    if all < 0x80 { return true }
    var index = 0
    while index < bytes.count {
      switch (bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0) {
      case (0..<0x80, _): index += 1
      case (0xC2, _): index += 2
      // Ä, Å, Ö and Ü are made small; ×, ä, å, ö, ÷ and ü stay.
      case (0xC3, 0x84), (0xC3, 0x85), (0xC3, 0x96), (0xC3, 0x9C):
        bytes[index + 1] += 0x20
        index += 2
      case (0xC3, 0x97), (0xC3, 0xA4), (0xC3, 0xA5), (0xC3, 0xB6), (0xC3, 0xB7), (0xC3, 0xBC):
        index += 2
      // Dashes, quotation marks and other signs; lines, shapes and marks such as ✖ and ◐.
      case (0xE2, 0x80), (0xE2, 0x81), (0xE2, 0x94...0x9E): index += 3
      default: return false
      }
    }
    return true
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE:
      folded(Unicode.Scalar(scalar.value + 32) ?? scalar)
    case 0..<0xDF: scalar
    case 0xDF: "s"
    case 0xE0...0xFF: latin1[Int(scalar.value) - 0xE0]
    // A minus sign is found by the hyphen that people type.
    case 0x2212: "-"
    case 0x100...0x17F: extendedA[Int(scalar.value) - 0x100]
    default: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
  }

  /// A letter and the mark above it: only those that Swedish counts make a difference.
  private static func joined(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar {
    switch (letter, mark) {
    case ("a", "\u{30A}"): "å"
    case ("a", "\u{308}"): "ä"
    case ("o", "\u{308}"), ("o", "\u{30B}"): "ö"
    case ("u", "\u{308}"), ("u", "\u{30B}"): "ü"
    default: letter
    }
  }

  private static let latin1 = Array("aaaaäåäceeeeiiiidnooooö÷öuuuüyty".unicodeScalars)

  private static let extendedA = Array(
    ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn"
      + "ooooöööörrrrrrssssssssttttttuuuuuuuuüüuuwwyyyzzzzzzs").unicodeScalars)
}
