/// The letters of MS-DOS that files of SIE are written in. SIE 4, `#FORMAT PC8`.
enum CodePage437 {
  private static let upper = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌"
      + "█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)

  /// Å, ä and the like as they are written in it, and as Windows-1252 and Latin-1 write them.
  private static let own: [UInt8] = [0x81, 0x82, 0x84, 0x86, 0x8E, 0x8F, 0x90, 0x94, 0x99, 0x9A]
  private static let latin: [UInt8] = [0xC4, 0xC5, 0xC9, 0xD6, 0xDC, 0xE4, 0xE5, 0xE9, 0xF6, 0xFC]

  static func string(_ bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80])
    }
    return String(text)
  }

  /// The bytes as UTF-8, whichever of the three ways a program has written them: what the file says
  /// of itself is not always so.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return bytes
    } catch {
      let isLatin = bytes.count { latin.contains($0) } > bytes.count { own.contains($0) }
      return Array((isLatin ? CellEncoding.windows1252.string(bytes) : string(bytes)).utf8)
    }
  }
}
