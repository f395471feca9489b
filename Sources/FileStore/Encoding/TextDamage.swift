import Finsam

/// Letters that came out wrong since a text was once read in another encoding than it was written
/// in.
///
/// Found word by word, and only where what stands there cannot be meant: `MÃ¶te`, `p†`, `f”r`. A
/// lone letter that some language has, such as `Ž` first in a name, is left alone.
struct TextDamage: Equatable {
  enum Reason: Equatable {
    /// U+FFFD, put in the place of a letter that is lost.
    case lost
    /// UTF-8 that was read as Windows-1252, once or more.
    case doubled
    /// MS-DOS code page 850 that was read as Windows-1252.
    case codePage850
    /// UTF-8 that was read as code page 850.
    case readAs850
    /// Mac Roman that was read as Windows-1252.
    case macRoman
  }

  let reason: Reason
  /// What the word most likely was; nil where a letter is lost.
  let original: String?

  init?(inWord word: some StringProtocol) {
    let scalars = Array(word.unicodeScalars)
    if scalars.contains("\u{FFFD}") {
      self.init(.lost, nil)
    } else if let original = Self.undoubled(scalars) {
      // What was doubled twice is put right twice.
      self.init(.doubled, Self(inWord: original)?.original ?? original)
    } else if let original = Self.readAs850(scalars) {
      self.init(.readAs850, original)
    } else if Self.shows850(scalars) {
      self.init(.codePage850, Self.mapped(scalars, CodePage.dos))
    } else if Self.showsMac(scalars) {
      self.init(.macRoman, Self.mapped(scalars, CodePage.mac))
    } else {
      return nil
    }
  }

  private init(_ reason: Reason, _ original: String?) {
    self.reason = reason
    self.original = original
  }

  /// The byte that Windows-1252, or Latin-1 with its control characters, has for a scalar.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    (0x80..<0xA0).contains(scalar.value) ? UInt8(scalar.value) : CellEncoding.byte(scalar)
  }

  /// `MÃ¶te` as `Möte`. `Ã` and `Â` before a sign are no language's, nor `â` before two.
  private static func undoubled(_ scalars: [Unicode.Scalar]) -> String? {
    var result = String.UnicodeScalarView()
    var isChanged = false
    var index = 0
    func continuation(_ at: Int) -> UInt32? {
      guard at < scalars.count, let byte = byte(scalars[at]), (0x80..<0xC0).contains(byte) else {
        return nil
      }
      return UInt32(byte & 0x3F)
    }
    while index < scalars.count {
      let scalar = scalars[index]
      var decoded: (value: UInt32, length: Int)?
      switch scalar {
      case "Â", "Ã":
        decoded = continuation(index + 1).map { (scalar.value & 0x1F) << 6 | $0 }.map { ($0, 2) }
      case "â":
        if let first = continuation(index + 1), let second = continuation(index + 2) {
          decoded = (0x2000 | first << 6 | second, 3)
        }
      default: break
      }
      if let decoded, decoded.value >= 0xA0, let scalar = Unicode.Scalar(decoded.value) {
        result.append(scalar)
        index += decoded.length
        isChanged = true
      } else {
        result.append(scalar)
        index += 1
      }
    }
    return isChanged ? String(result) : nil
  }

  /// `M├Âte` as `Möte`.
  private static func readAs850(_ scalars: [Unicode.Scalar]) -> String? {
    guard scalars.contains("├") else { return nil }
    var bytes: [UInt8] = []
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else if let index = CodePage.dosUpper.firstIndex(of: scalar) {
        bytes.append(UInt8(0x80 + index))
      } else {
        return nil
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// A low quote behind a letter, a dagger or a trade mark at one, a high quote between two.
  private static func shows850(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { index in
      // Asked for at few signs: to look up what a scalar is takes time.
      var isBehind: Bool { index > 0 && isLetter(scalars[index - 1]) }
      var isBefore: Bool { index + 1 < scalars.count && isLetter(scalars[index + 1]) }
      return switch scalars[index] {
      case "„": isBehind
      case "†": isBehind || isBefore
      case "”", "‚": isBehind && isBefore
      case "™": isBefore
      case "\u{8F}": true
      default: false
      }
    }
  }

  /// `Œ` at a small letter that is no French word's, or `Š` behind one.
  private static func showsMac(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { index in
      var isBehind: Bool { index > 0 && scalars[index - 1].properties.isLowercase }
      return switch scalars[index] {
      case "Œ":
        isBehind || scalars.count == 1
          || index == 0 && scalars.count > 1 && scalars[1] != "u"
            && scalars[1].properties.isLowercase
      case "Š": isBehind
      default: false
      }
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || "†„”".unicodeScalars.contains(scalar)
  }

  private static func mapped(
    _ scalars: [Unicode.Scalar], _ upper: [Unicode.Scalar]
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      let byte = byte(scalar).map { Int($0) - 0x80 }
      result.append(byte.flatMap { upper.indices.contains($0) ? upper[$0] : nil } ?? scalar)
    }
    return String(result)
  }
}

/// What the upper bytes, from 80, stand for in encodings of other systems.
private enum CodePage {
  /// MS-DOS code page 850.
  static let dosUpper = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄"
      + "¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)
  /// The part of it that Windows-1252 has signs for.
  static let dos = Array(dosUpper.prefix(0x20))
  /// Mac Roman, as far as its letters go.
  static let mac = Array("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü".unicodeScalars)
}

extension TextDamage {
  /// How many damaged words of a file are told of one by one.
  private static let most = 3

  /// A problem for each damaged word of a file, the first few of them one by one.
  static func problems(
    of severity: Problem.Severity, in source: SourceText, _ encoding: CellEncoding,
    isConfidential: Bool = false
  ) -> [Problem] {
    var found: [(offset: Int, word: String, damage: TextDamage)] = []
    var others = 0
    forEachSuspectWord(in: source.bytes, encoding) { range in
      let word = encoding.string(source.bytes[range])
      guard let damage = TextDamage(inWord: word) else { return }
      if found.count < most { found.append((range.lowerBound, word, damage)) } else { others += 1 }
    }
    return found.enumerated().map { index, one in
      let rest =
        index == found.count - 1 && others > 0
        ? " Det gäller \(others) ord till i filen." : ""
      let problem = source.problem(
        severity, at: one.offset,
        (isConfidential ? "Här står felaktiga tecken." : one.damage.message(one.word)) + rest,
        advice: one.damage.advice)
      return isConfidential || encoding != .utf8 ? problem.withoutSourceLine : problem
    }
  }

  private func message(_ word: String) -> String {
    guard let original else { return "I ”\(word)” har ett tecken gått förlorat." }
    return "”\(word)” ska troligen vara ”\(original)”."
  }

  private var advice: String {
    switch reason {
    case .lost: "Skriv det tecken som ska stå där, eller hämta texten där den kom ifrån."
    case .doubled:
      "Texten är UTF-8 som har lästs som Windows-1252. Spara om originalet som CSV UTF-8."
    case .codePage850:
      "Filen är troligen skriven i MS-DOS teckentabell 850. Spara om originalet som CSV UTF-8."
    case .readAs850:
      "Texten är UTF-8 som har lästs som MS-DOS teckentabell 850. Spara om originalet som CSV "
        + "UTF-8."
    case .macRoman:
      "Filen är troligen skriven i en äldre teckentabell för Mac. Spara om originalet som CSV "
        + "UTF-8."
    }
  }

  /// Words with bytes that are rare in sound text; most texts have none, and that is seen quickly.
  private static func forEachSuspectWord(
    in bytes: [UInt8], _ encoding: CellEncoding, _ body: (Range<Int>) -> Void
  ) {
    var count = 0
    var next = firstSuspect(in: bytes, from: 0, encoding)
    while let index = next, count < mostSuspects {
      let isEnd = { (byte: UInt8) in byte <= 0x20 || ";,\t\"".utf8.contains(byte) }
      let start = bytes[..<index].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
      let end = bytes[index...].firstIndex(where: isEnd) ?? bytes.count
      body(max(start, index - wordLimit)..<min(end, index + wordLimit))
      count += 1
      next = firstSuspect(in: bytes, from: end, encoding)
    }
  }

  private static let wordLimit = 200
  /// Past so many words it is the file that is damaged.
  private static let mostSuspects = 10_000

  /// Whether there is anything to look at; quick, since most files have nothing.
  static func mayBe(in bytes: [UInt8], _ encoding: CellEncoding) -> Bool {
    firstSuspect(in: bytes, from: 0, encoding) != nil
  }

  private static func firstSuspect(in bytes: [UInt8], from start: Int, _ encoding: CellEncoding)
    -> Int?
  {
    // What only goes on with a letter of UTF-8 says nothing by itself.
    let lowest: UInt8 = encoding == .utf8 ? 0xC2 : 0x80
    return bytes.withUnsafeBytes { buffer in
      let bytes = buffer.bindMemory(to: UInt8.self)
      var index = start
      while index < bytes.count {
        // Eight at a time: of those that are not ASCII the first is looked at.
        if index + 8 <= bytes.count {
          let word = UInt64(
            littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          let others = word & 0x8080_8080_8080_8080
          if others == 0 {
            index += 8
            continue
          }
          index += others.trailingZeroBitCount / 8
        }
        if bytes[index] >= lowest, isSuspect(bytes, index, encoding) { return index }
        index += 1
      }
      return nil
    }
  }

  private static func isSuspect(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ encoding: CellEncoding
  ) -> Bool {
    let byte = bytes[index]
    guard encoding == .utf8 else {
      return switch byte {
      case 0x84, 0x86, 0x94, 0x82, 0x99, 0x8F, 0x8C, 0x8A, 0xC2, 0xC3, 0xE2: true
      default: false
      }
    }
    func next(_ offset: Int) -> UInt8 {
      index + offset < bytes.count ? bytes[index + offset] : 0
    }
    switch byte {
    case 0xC2: return next(1) == 0x8F
    case 0xC3: return next(1) == 0x82 || next(1) == 0x83 || next(1) == 0xA2
    case 0xC5: return next(1) == 0x92 || next(1) == 0xA0
    case 0xE2:
      return switch (next(1), next(2)) {
      case (0x80, 0x9A), (0x80, 0x9D), (0x80, 0x9E), (0x80, 0xA0), (0x84, 0xA2), (0x94, 0x9C): true
      default: false
      }
    case 0xEF: return next(1) == 0xBF && next(2) == 0xBD
    default: return false
    }
  }
}
