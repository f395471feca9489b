import Finsam
import Glibc

extension SourceText {
  /// The first byte that is no printable ASCII, no line feed and no letter from `À` to `ÿ`.
  private static func firstUnusual(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      let raw = UnsafeRawBufferPointer(bytes)
      while index < bytes.count {
        // Eight at a time, as long as they are signs of ASCII and line feeds.
        while index + 8 <= bytes.count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).areSignsAndLineFeeds
        {
          index += 8
        }
        let end = min(index + 8, bytes.count)
        while index < end {
          switch bytes[index] {
          case 0x20..<0x7F, 0x0A: index += 1
          case 0xC3 where index + 1 < bytes.count && bytes[index + 1] & 0xC0 == 0x80: index += 2
          default: return index
          }
        }
      }
      return index
    }
  }

  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// What makes the file as a whole unreadable as text.
  var binaryProblem: Problem? { SourceText.binaryProblem(of: bytes, file: file) }

  static func binaryProblem(of bytes: [UInt8], file: String) -> Problem? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Problem(
        file: file, message: "Filen är sparad som UTF-16.", advice: "Spara om den som UTF-8.")
    }
    if let program = otherFormats.first(where: { bytes.starts(with: $0.start.utf8) })?.program {
      return Problem(
        file: file, message: "Filen är inte text, utan sparad av \(program).",
        advice: "Öppna den där och spara som CSV UTF-8.")
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return Problem(
        file: file, message: "Filen är inte text, utan sparad av ett kalkylprogram (.xls).",
        advice: "Öppna den där och spara som CSV UTF-8.")
    }
    let first = bytes.withUnsafeBytes { buffer in
      buffer.baseAddress.flatMap { start in
        memchr(start, 0, buffer.count).map { UnsafeRawPointer($0) - start }
      }
    }
    guard let null = first else { return nil }
    return Problem(
      file: file, message: "Filen är inte en textfil: byte \(null + 1) är noll.",
      advice: "Flytta filen härifrån, eller hämta tillbaka textfilen från en säkerhetskopia.")
  }

  /// What files begin with that are no text, whatever their names say.
  private static let otherFormats: [(start: String, program: String)] = [
    ("PK\u{3}\u{4}", "ett kalkylprogram (.xlsx eller .ods)"), ("%PDF-", "ett program för PDF"),
    ("<html", "en webbläsare"), ("<!DOCTYPE", "en webbläsare"), ("<?xml", "ett program för XML"),
  ]

  /// Bytes that may not stand in a YAML file, and the text with each of them made harmless.
  func cleaned() -> (bytes: [UInt8], problems: [Problem]) {
    if bytes.allSatisfy({ $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09) }) {
      return (bytes, [])
    }
    var cleaned = bytes
    var problems: [Problem] = []
    var invalid: (first: Int, count: Int)?
    var offset = textStart
    while true {
      offset = SourceText.firstUnusual(in: bytes, from: offset)
      guard offset < bytes.count else { break }
      let (scalar, length) = SourceText.scalar(in: bytes, at: offset)
      if let scalar, SourceText.isPrintable(scalar) {
        offset += length
        continue
      }
      for index in offset..<(offset + length) { cleaned[index] = UInt8(ascii: "?") }
      if let scalar {
        if problems.count < SourceText.problemLimit { problems.append(control(scalar, at: offset)) }
      } else {
        invalid = (invalid?.first ?? offset, (invalid?.count ?? 0) + 1)
      }
      offset += length
    }
    if let invalid {
      problems.append(invalidByte(at: invalid.first, others: invalid.count - 1))
    }
    return (cleaned, problems)
  }

  /// Past this many problems of a kind a person mends the file another way.
  static let problemLimit = 20

  private func control(_ scalar: UInt32, at offset: Int) -> Problem {
    let digits = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return problem(
      at: offset, "Här står ett styrtecken (\(name)), som inte syns och inte får stå i filen.",
      advice: "Ta bort tecknet.")
  }

  private func invalidByte(at offset: Int, others: Int) -> Problem {
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    let rest = others == 0 ? "" : ", och \(others) till i filen"
    return problem(
      at: offset, "Byte \(offset + 1) (\(digits)) är inte UTF-8\(rest).",
      advice: "Spara om filen som UTF-8; den är troligen sparad som Windows-1252.")
  }

  private static func isPrintable(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD: true
    case 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// The scalar at `offset` and its length; nil and one byte where it is not valid UTF-8.
  private static func scalar(in bytes: [UInt8], at offset: Int) -> (UInt32?, Int) {
    let first = UInt32(bytes[offset])
    let length: Int
    let lowest: UInt32
    switch first {
    case 0..<0x80: return (first, 1)
    case 0xC2..<0xE0: (length, lowest) = (2, 0x80)
    case 0xE0..<0xF0: (length, lowest) = (3, 0x800)
    case 0xF0..<0xF5: (length, lowest) = (4, 0x10000)
    default: return (nil, 1)
    }
    guard offset + length <= bytes.count else { return (nil, 1) }
    var scalar = first & (0xFF >> UInt32(length + 1))
    for index in (offset + 1)..<(offset + length) {
      guard bytes[index] & 0xC0 == 0x80 else { return (nil, 1) }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    let isValid = scalar >= lowest && scalar <= 0x10FFFF && !(0xD800...0xDFFF).contains(scalar)
    return isValid ? (scalar, length) : (nil, 1)
  }
}

extension UInt64 {
  /// Whether its eight bytes are ASCII, and none of them a control character but a line feed.
  fileprivate var areSignsAndLineFeeds: Bool {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    guard self & tops == 0 else { return false }
    // The top bit of each byte that is a line feed: there the difference is 0, and nothing carries.
    let feeds = ~((self ^ (0x0A * ones)) &+ 0x7F * ones) & tops
    let signs = self | feeds >> 2
    let deletes = self ^ (0x7F * ones)
    return (signs &- 0x20 * ones) & tops == 0 && (deletes &- ones) & tops == 0
  }
}
