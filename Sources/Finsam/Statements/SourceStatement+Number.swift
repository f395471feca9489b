extension SourceStatement {
  /// Whether the number that it states stands in the words that are quoted of the source, in digits
  /// or in a word; true where it states none, and where nothing is quoted.
  var hasNumberInWording: Bool {
    guard !wording.isEmpty, !isWording, !isMark else { return true }
    let numbers = value.utf8.split { !((0x30...0x39).contains($0) || $0 == 0x2C) }
    guard !numbers.isEmpty else { return true }
    let words = wording.digitsTogether
    return numbers.allSatisfy { number in
      words.holds(number)
        || Number.whole(String(decoding: number, as: UTF8.self)).map {
          StatedFigure.words(for: $0).contains(where: wording.normalizedWording.hasPhrase)
        } ?? false
    }
  }
}

extension String {
  /// Its bytes without what parts the thousands of a number: `530.000 kr` and `1 222 883` are one
  /// number each.
  fileprivate var digitsTogether: [UInt8] {
    var bytes: [UInt8] = []
    for byte in utf8 where !(byte == 0x20 || byte == 0x2E || byte == 0xC2 || byte == 0xA0) {
      bytes.append(byte)
    }
    return bytes
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: Substring.UTF8View.SubSequence) -> Bool {
    guard let first = part.first, part.count <= count else { return false }
    return indices.dropLast(part.count - 1).contains { place in
      self[place] == first && self[place...].starts(with: part)
    }
  }
}
