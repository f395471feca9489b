extension StringProtocol {
  /// Without white space at either end.
  package var trimmed: String {
    var rest = Substring(self)
    // Most texts have nothing to trim, and that is seen in their bytes.
    if let first = rest.utf8.first, let last = rest.utf8.last, (0x21..<0x7F).contains(first),
      (0x21..<0x7F).contains(last)
    {
      return String(rest)
    }
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

extension StringProtocol {
  /// `hasPrefix` by its bytes, as of what a program has composed itself.
  func isBegun(by beginning: String) -> Bool {
    let isBegun = utf8.withContiguousStorageIfAvailable { own in
      beginning.utf8.withContiguousStorageIfAvailable { its in
        // Most texts differ in their first byte, and most paths in the last of these.
        guard let first = its.first, let last = its.last else { return true }
        return own.count >= its.count && own[0] == first && own[its.count - 1] == last
          && its.indices.allSatisfy { own[$0] == its[$0] }
      } ?? false
    }
    return isBegun ?? utf8.starts(with: beginning.utf8)
  }

  /// `hasSuffix` by its bytes.
  func isEnded(by end: String) -> Bool {
    let (bytes, count) = (utf8, end.utf8.count)
    guard bytes.count >= count else { return false }
    var place = bytes.index(bytes.endIndex, offsetBy: -count)
    for byte in end.utf8 {
      if bytes[place] != byte { return false }
      bytes.formIndex(after: &place)
    }
    return true
  }
}

extension String {
  /// `contains` of words, looked for by their bytes. A text whose letters may be composed of
  /// several characters is looked through as Swift does.
  func mentions(_ words: String) -> Bool {
    var isPlain = true
    let found = utf8.withContiguousStorageIfAvailable { own in
      words.utf8.withContiguousStorageIfAvailable { its in
        guard let first = its.first else { return true }
        for start in own.indices {
          // Marks that are set on the letter before them.
          if own[start] == 0xCC || own[start] == 0xCD { isPlain = false }
          if own[start] == first, start + its.count <= own.count,
            its.indices.allSatisfy({ own[start + $0] == its[$0] })
          {
            return true
          }
        }
        return false
      } ?? false
    }
    guard let found else { return contains(words) }
    return found || !isPlain && contains(words)
  }

  /// `==`, and quick where both begin with letters of ASCII and those differ: of other letters
  /// Swift looks whether they are but composed in another way.
  package func isSame(as other: String) -> Bool {
    guard let own = utf8.first, let its = other.utf8.first else { return isEmpty == other.isEmpty }
    if own != its, own < 0x80, its < 0x80 { return false }
    return self == other
  }

  /// With `new` wherever `old` stands. The standard library's takes many times as long: it first
  /// makes a table of what it looks for.
  package func replacing(_ old: String, with new: String) -> String {
    guard let first = old.utf8.first else { return self }
    var text = ""
    var (rest, from) = (utf8[...], startIndex)
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      guard rest.starts(with: old.utf8) else {
        rest.removeFirst()
        continue
      }
      text.append(contentsOf: self[from..<place])
      text.append(new)
      rest = rest.dropFirst(old.utf8.count)
      from = rest.startIndex
    }
    if from == startIndex { return self }
    text.append(contentsOf: self[from...])
    return text
  }

  /// Line ends as LF, whatever system wrote them.
  package var normalizedLines: String {
    guard utf8.contains(0x0D) else { return self }
    var scalars = UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if !(scalar == "\n" && previous == "\r") {
        scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }

  /// With an ordinary space for every kind of space, such as the one that does not break.
  var withPlainSpaces: String {
    // ASCII and letters such as å: no other space, and no mark on a space.
    let isPlain = utf8.allSatisfy { byte in
      (0x20..<0xC0).contains(byte) || byte == 0xC3 || byte < 0x09
    }
    return isPlain ? self : String(map { $0.isWhitespace ? " " : $0 })
  }

  /// With an upper-case first letter.
  package var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + String(dropFirst())
  }

  /// With a lower-case first letter, unless the word is an abbreviation.
  package var lowercasedFirst: String {
    guard let first, !(dropFirst().first?.isUppercase ?? false) else { return self }
    return first.lowercased() + dropFirst()
  }
}

extension Unicode.Scalar {
  /// Control characters other than line feed and tab have no place in data that people type.
  package var isForbiddenInData: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// As a sentence: with a full stop, if it does not end with a mark of its own.
  package var endingWithFullStop: String {
    guard let last, !".!?…".contains(last) else { return self }
    return self + "."
  }

  /// Whether words stand in it one after another; single spaces part those of both.
  func hasPhrase(_ words: String) -> Bool {
    let (text, phrase) = (Array(utf8), Array(words.utf8))
    guard !phrase.isEmpty, phrase.count <= text.count else { return phrase.isEmpty }
    let space = UInt8(ascii: " ")
    return (0...(text.count - phrase.count)).contains { start in
      let end = start + phrase.count
      return (start == 0 || text[start - 1] == space) && (end == text.count || text[end] == space)
        && text[start..<end].elementsEqual(phrase)
    }
  }

  /// For comparing wordings: lower case letters and digits, with single spaces between words.
  package var normalizedWording: String {
    LatinText.words(of: self)
      ?? lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// `lowercased()`, quickly where its letters are those of most texts.
  package var lowered: String { LatinText.lowered(self) ?? lowercased() }
}

extension String {
  /// On one line: line breaks and repeated spaces become one space.
  package var oneLine: String {
    isPlainLine ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether its bytes show that it is one line with single spaces, as most texts are.
  private var isPlainLine: Bool {
    var (before, previous): (UInt8, UInt8) = (0, 0x20)
    for byte in utf8 {
      switch (before, previous, byte) {
      case (_, _, 0..<0x20), (_, 0x20, 0x20): return false
      // Other kinds of space: 85, A0, 1680, 2000–200A, 2028, 2029, 202F, 205F and 3000.
      case (_, 0xC2, 0x85), (_, 0xC2, 0xA0), (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A),
        (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        return false
      // What may be a mark on the space before it.
      case (_, 0x20, 0xC4...0xE1), (_, 0x20, 0xE3...), (0x20, 0xE2, 0x81...): return false
      default: (before, previous) = (previous, byte)
      }
    }
    return previous != 0x20 || isEmpty
  }
}

extension String {
  /// In quotation marks, and cut where it is a whole sentence.
  package var quotedBriefly: String {
    let line = oneLine
    return "”" + (line.count > 40 ? line.prefix(39).trimmed + "…" : line) + "”"
  }
}

extension String {
  /// Its hash as 16 hexadecimal digits.
  var digest: String {
    var hash = FNV1a()
    for byte in utf8 { hash.add(UInt64(byte)) }
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension String {
  /// ` (S4:711)`; nothing where no place is named.
  var asPlace: String { isEmpty ? "" : " (\(self))" }
}

extension [String] {
  /// What the standard library's does, for what is joined most: that one is not compiled for arrays
  /// of texts, and asks for its types as the program runs.
  package func joined(separator: String = "") -> String {
    var text = first ?? ""
    for word in dropFirst() {
      text += separator
      text += word
    }
    return text
  }
}
