import Finsam

extension ReplacedBytes {
  /// What is written where the bytes are too many to be kept.
  static let lost = "?"
  /// The most that is kept of one change, in bytes of a history's cell.
  private static let largest = 64 * 1024
  /// No file is as large: what a history says is not trusted unseen.
  private static let farthest = 1 << 40

  /// The same change as whole lines, from `old` to `new` contents.
  func wholeLines(of old: [UInt8], _ new: [UInt8]) -> ReplacedBytes {
    var (before, after) = (before, after)
    while before > 0, old[before - 1] != 0x0A { before -= 1 }
    while after > 0 {
      let (oldEnd, newEnd) = (old.count - after, new.count - after)
      let isAtLine =
        (oldEnd == 0 || old[oldEnd - 1] == 0x0A) && (newEnd == 0 || new[newEnd - 1] == 0x0A)
      if isAtLine { break }
      after -= 1
    }
    return ReplacedBytes(
      before: before, after: after, old: Array(old[before..<(old.count - after)]),
      new: Array(new[before..<(new.count - after)]), isWholeLines: true)
  }

  /// `41 380 namn: Hälsan\n|namn: Trädgården\n`: how many bytes stand before and behind, what
  /// stood there, and what stands there now.
  var text: String {
    guard old.count + new.count <= ReplacedBytes.largest else { return ReplacedBytes.lost }
    let text = "\(before) \(after) \(ReplacedBytes.escaped(old))|\(ReplacedBytes.escaped(new))"
    return text.utf8.count > ReplacedBytes.largest ? ReplacedBytes.lost : text
  }

  init?(text: String) {
    let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, let before = ReplacedBytes.count(words[0]),
      let after = ReplacedBytes.count(words[1])
    else { return nil }
    let parts = words[2].split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    self.init(
      before: before, after: after, old: ReplacedBytes.bytes(parts[0]),
      new: ReplacedBytes.bytes(parts[1]), isWholeLines: true)
  }

  private static func count(_ word: Substring) -> Int? {
    guard let count = Int(word), (0...farthest).contains(count) else { return nil }
    return count
  }

  /// Whether what was made of a file's bytes, and gave the `result`, is what these say.
  func isDone(by made: ReplacedBytes, in bytes: [UInt8], giving result: [UInt8]) -> Bool {
    if gives(result, from: bytes) { return true }
    return isWholeLines && made.wholeLines(of: bytes, result).new == new
  }

  /// On one line; bytes that are no text as `\x9F`.
  private static func escaped(_ bytes: [UInt8]) -> String {
    let isText = String(validating: bytes, as: UTF8.self) != nil
    var escaped: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"): escaped += #"\\"#.utf8
      case UInt8(ascii: "|"): escaped += #"\p"#.utf8
      case 0x0A: escaped += #"\n"#.utf8
      case 0x0D: escaped += #"\r"#.utf8
      case 0..<0x20, 0x7F: escaped += hexadecimal(byte)
      case 0x80... where !isText: escaped += hexadecimal(byte)
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> [UInt8] {
    Array((#"\x"# + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
  }

  private static func bytes(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let letter = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch letter {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "p"): bytes.append(UInt8(ascii: "|"))
      case UInt8(ascii: "x"):
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        rest = rest.dropFirst(2)
        if let byte = UInt8(digits, radix: 16) { bytes.append(byte) }
      default: bytes.append(letter)
      }
    }
    return bytes
  }
}
