/// Text of the letters of ASCII and Latin-1 and of usual signs, as nearly all that is written here:
/// what it is in small letters, and which words stand in it, is seen in its bytes. Swift looks each
/// Character up in tables of all that Unicode knows.
///
/// Each function answers nil where something else stands in the text: a mark on a letter, ½ or ł.
enum LatinText {
  /// In small letters.
  static func lowered(_ text: String) -> String? {
    written(text) { bytes, small in
      var index = 0
      while index < bytes.count {
        guard let one = Unit(bytes, at: index) else { return nil }
        if one.length == 1 {
          small[index] = one.last
        } else {
          for place in index..<(index + one.length - 1) { small[place] = bytes[place] }
          small[index + one.length - 1] = one.last
        }
        index += one.length
      }
      return index
    }
  }

  /// In small letters, with one space between words and all but letters and digits left out.
  static func words(of text: String) -> String? {
    written(text) { bytes, words in
      var (index, end) = (0, 0)
      var isParted = false
      while index < bytes.count {
        guard let one = Unit(bytes, at: index) else { return nil }
        if one.isOfWord {
          if isParted, end > 0 {
            words[end] = 0x20
            end += 1
          }
          isParted = false
          // A letter of more bytes than one is of two.
          if one.length == 2 {
            words[end] = bytes[index]
            end += 1
          }
          words[end] = one.last
          end += 1
        } else {
          isParted = true
        }
        index += one.length
      }
      return end
    }
  }

  /// A text of no more bytes than the one it is made from.
  private static func written(
    _ text: String,
    _ write: (UnsafeBufferPointer<UInt8>, UnsafeMutableBufferPointer<UInt8>) -> Int?
  ) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var isWritten = true
      let new = String(unsafeUninitializedCapacity: bytes.count) { room in
        guard let count = write(bytes, room) else {
          isWritten = false
          return 0
        }
        return count
      }
      return isWritten ? new : nil
    }
  }

  /// What stands at a place, of which its last byte alone may be another in small letters.
  private struct Unit {
    let length: Int
    let isOfWord: Bool
    let last: UInt8

    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
      let first = bytes[index]
      if first < 0x80 {
        let isCapital = first &- 0x41 < 26
        length = 1
        isOfWord = isCapital || first &- 0x61 < 26 || first &- 0x30 < 10
        last = isCapital ? first | 0x20 : first
        return
      }
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch (first, second) {
      // × and ÷
      case (0xC3, 0x97), (0xC3, 0xB7):
        (length, isOfWord, last) = (2, false, second)
      case (0xC3, 0x80...0x9E): (length, isOfWord, last) = (2, true, second + 0x20)
      case (0xC3, 0x9F...0xBF): (length, isOfWord, last) = (2, true, second)
      // The space that does not break, §, « and », °, ±, ´ and ·
      case (0xC2, 0xA0), (0xC2, 0xA7), (0xC2, 0xAB), (0xC2, 0xBB), (0xC2, 0xB0), (0xC2, 0xB1),
        (0xC2, 0xB4), (0xC2, 0xB7):
        (length, isOfWord, last) = (2, false, second)
      case (0xE2, 0x80), (0xE2, 0x82), (0xE2, 0x88):
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        // Dashes, quotation marks, • and …, € and −
        guard
          second == 0x80
            ? (0x90...0xA6).contains(third) : third == (second == 0x82 ? 0xAC : 0x92)
        else { return nil }
        (length, isOfWord, last) = (3, false, third)
      default: return nil
      }
    }
  }
}
