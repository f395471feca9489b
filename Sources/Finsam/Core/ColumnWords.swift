/// A column's header as words and as one run of letters, small and without marks.
///
/// `Förnamn`, `FORNAMN`, `för_namn` and `FörNamn` are all seen as `fornamn`.
struct ColumnWords {
  struct Pattern {
    /// Words that must stand alone.
    let words: Set<String>
    /// Letters that may stand anywhere in the run.
    let parts: [String]
  }

  private let words: [String]
  let run: String

  init(_ header: String) {
    var words: [String] = []
    var word = ""
    var wasSmall = false
    for character in header {
      let isLarge = character.isUppercase
      if !character.isLetter && !character.isNumber && !character.isMark || isLarge && wasSmall {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      wasSmall = character.isLowercase
      if character.isLetter || character.isNumber { word.append(character) }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words.map(ColumnWords.bare)
    run = self.words.joined()
  }

  func match(_ pattern: Pattern) -> Bool {
    let runs = words + [run]
    return runs.contains { pattern.words.contains($0) || pattern.words.contains($0.withoutDigits) }
      || pattern.parts.contains { ColumnWords.contains(run, $0) }
      || pattern.words.contains(run)
  }

  private static func bare(_ word: String) -> String {
    Folding.plain(word).filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}

extension Character {
  /// A mark that stands on the letter before it.
  fileprivate var isMark: Bool {
    unicodeScalars.first.map { (0x300...0x36F).contains($0.value) } ?? false
  }
}

extension String {
  /// `namn2` as `namn`.
  fileprivate var withoutDigits: String {
    var text = self
    while let last = text.last, last.isNumber { text.removeLast() }
    return text
  }
}
