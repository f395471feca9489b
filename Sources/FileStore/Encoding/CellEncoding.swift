/// How a CSV file writes letters.
enum CellEncoding: Sendable {
  case utf8
  case windows1252
}

extension CellEncoding {
  func string(_ bytes: some Sequence<UInt8>) -> String {
    switch self {
    case .utf8: return String(decoding: Array(bytes), as: UTF8.self)
    case .windows1252:
      var text = String.UnicodeScalarView()
      for byte in bytes { text.append(CellEncoding.scalar(byte)) }
      return String(text)
    }
  }

  /// The text's bytes; the first letter that the encoding lacks where there is one.
  func bytes(_ text: String) throws(MissingLetter) -> [UInt8] {
    switch self {
    case .utf8: return Array(text.utf8)
    case .windows1252:
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars {
        guard let byte = CellEncoding.byte(scalar) else { throw MissingLetter(scalar: scalar) }
        bytes.append(byte)
      }
      return bytes
    }
  }

  struct MissingLetter: Error { let scalar: Unicode.Scalar }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0..<0x80, 0xA0..<0x100: UInt8(scalar.value)
    default: upper.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
    }
  }

  /// Bytes 80 to 9F; the five that stand for nothing are control characters of the same number.
  private static let upper = Array(
    ("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ").unicodeScalars)
}

extension CellEncoding {
  /// Where the bytes are neither UTF-8 nor Windows-1252 throughout.
  struct Mixture: Error { let offset: Int }

  /// The encoding that all the bytes are in. A file that begins with a byte order mark is UTF-8 or
  /// damaged, and so is one where some letters can only be UTF-8.
  init(of bytes: [UInt8]) throws(Mixture) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      self = .utf8
    } catch {
      let hasMark = bytes.starts(with: SourceText.byteOrderMark)
      let pair = bytes.indices.dropLast().first {
        bytes[$0] == 0xC3 && (0x80..<0xC0).contains(bytes[$0 + 1])
      }
      guard !hasMark, pair == nil else { throw Mixture(offset: error.byteOffsets.lowerBound) }
      self = .windows1252
    }
  }
}
