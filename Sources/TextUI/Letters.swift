/// Text as bytes to look for words in: with small letters, or without marks too.
enum Letters {
  /// The texts of an item behind one another.
  struct Texts {
    private(set) var all: [UInt8] = []
    private let titleEnd: Int
    private let synonymsEnd: Int

    init(
      title: String, synonyms: [String], detail: String, _ append: (String, inout [UInt8]) -> Void
    ) {
      all.reserveCapacity(
        synonyms.reduce(title.utf8.count + detail.utf8.count + 2) { $0 + $1.utf8.count + 1 })
      append(title, &all)
      titleEnd = all.count
      for synonym in synonyms {
        all.append(between)
        append(synonym, &all)
      }
      synonymsEnd = all.count
      all.append(between)
      append(detail, &all)
    }

    var title: ArraySlice<UInt8> { all[..<titleEnd] }
    /// What the item is called, by its title and other words for it.
    var names: ArraySlice<UInt8> { all[..<synonymsEnd] }
    var synonyms: ArraySlice<UInt8> { all[titleEnd..<synonymsEnd] }
  }

  /// Parts texts, and stands for dashes, quotation marks and such.
  private static let between: UInt8 = 1

  /// In small letters; å and ä as a, ö as o and é as e.
  static func plain(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    appendPlain(text, to: &bytes)
    return bytes
  }

  /// In small letters.
  static func small(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    appendSmall(text, to: &bytes)
    return bytes
  }

  static func appendPlain(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let start = bytes.count
    if text.withUTF8({ appendPlain($0, to: &bytes, keepingOthers: false) }) { return }
    // Other letters than those of western Europe are made small one by one.
    bytes.removeSubrange(start...)
    var small = text.lowercased()
    small.withUTF8 { _ = appendPlain($0, to: &bytes, keepingOthers: true) }
  }

  /// False where a letter is not known and is not to be kept as it is.
  private static func appendPlain(
    _ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], keepingOthers: Bool
  ) -> Bool {
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case 0x41...0x5A: bytes.append(byte | 0x20)
      case 0..<0x80: bytes.append(byte)
      case 0xC3:
        bytes.append(latin1[Int(text[index] & 0x1F)])
        index += 1
      // A mark of its own behind its letter.
      case 0xCC: index += 1
      case 0xCD where text[index] < 0xB0: index += 1
      case 0xC2:
        bytes.append(between)
        index += 1
      case 0xE2:
        bytes.append(between)
        index += 2
      default:
        guard keepingOthers else { return false }
        bytes.append(byte)
      }
    }
    return true
  }

  static func appendSmall(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let start = bytes.count
    let isKnown = text.withUTF8 { text in
      var index = 0
      while index < text.count {
        let byte = text[index]
        switch byte {
        case 0x41...0x5A: bytes.append(byte | 0x20)
        case 0..<0x80, 0xC2, 0xE2: bytes.append(byte)
        case 0xC3:
          let letter = text[index + 1]
          bytes.append(byte)
          bytes.append((0x80...0x9E).contains(letter) && letter != 0x97 ? letter | 0x20 : letter)
          index += 1
        case 0x80..<0xC0: bytes.append(byte)
        default: return false
        }
        index += 1
      }
      return true
    }
    if isKnown { return }
    bytes.removeSubrange(start...)
    bytes.append(contentsOf: text.lowercased().utf8)
  }

  /// U+00C0 to U+00DF, and U+00E0 to U+00FF, which are the same letters small.
  private static let latin1 = Array("aaaaaaaceeeeiiiidnooooo ouuuuyts".utf8)

  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || digits.contains(byte)
  }

  static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  /// Which letters there are, a bit for each.
  static func alphabet(_ letters: ArraySlice<UInt8>) -> UInt32 {
    letters.reduce(0) { $0 | sign(of: $1) }
  }

  static func sign(of letter: UInt8) -> UInt32 { 1 << UInt32(letter & 0x1F) }

  static func hold(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { word in
        guard let first = word.first else { return true }
        guard word.count <= text.count else { return false }
        for start in 0...(text.count - word.count) where text[start] == first {
          var length = 1
          while length < word.count, text[start + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        return false
      }
    }
  }
}
