/// How near a name is to what somebody typed to find it; the best is least.
package enum Spelling: Hashable, Comparable, Sendable {
  /// The title begins with all that is typed.
  case beginsWithAll
  /// Every word stands in it as typed, and the title begins with the first.
  case begins
  /// Every word stands in the title as typed.
  case titled
  /// Every word stands in the title or its synonyms as typed: what an item is called goes before
  /// what is said of it.
  case named
  /// The same two on a keyboard without å, ä and ö.
  case beginsWithoutMarks, namedWithoutMarks
  /// Every word stands in it as typed.
  case holds
  /// So it would on a keyboard without å, ä and ö.
  case holdsWithoutMarks
  /// Letters are wrong, swapped, missing or too many; how much that is.
  case nearly(Int)

  /// Whether nothing is misspelled.
  package var isExact: Bool { self < .nearly(0) }
}

/// What somebody typed to find an item by its name, made ready to look at many.
package struct SpellingSearch: Sendable {
  private struct Word {
    /// As typed, in small letters, and without marks.
    let small: [UInt8]
    let plain: [UInt8]
    let alphabet: UInt32
    /// How many letters may be wrong; nil where each must be right, as in a number.
    let errors: Int?
  }

  private let words: [Word]
  /// All of it in small letters, with a space between words.
  private let whole: [UInt8]

  package init(_ typed: String) {
    words = typed.lowercased().split(whereSeparator: \.isWhitespace).map { word in
      let plain = Letters.plain(String(word))
      let isNumber = plain.contains { Letters.digits.contains($0) }
      let isLoose = !isNumber && SpellingSearch.looseLengths.contains(plain.count)
      return Word(
        small: Letters.small(String(word)), plain: plain, alphabet: Letters.alphabet(plain[...]),
        errors: isLoose ? plain.count < 4 ? 0 : plain.count < 8 ? 1 : 2 : nil)
    }
    whole = Array(words.map(\.small).joined(separator: [UInt8(ascii: " ")]))
  }

  package var isEmpty: Bool { words.isEmpty }

  /// How near an item is; nil where it is not meant. What is misspelled is looked for in the title
  /// and the synonyms: in sentences nearly anything would be found.
  package func spelling(title: String, detail: String = "", synonyms: [String] = []) -> Spelling? {
    let texts = Letters.Texts(title: title, synonyms: synonyms, detail: detail, Letters.appendPlain)
    var cost = 0
    for word in words where !Letters.hold(texts.all, word.plain) {
      guard let errors = word.errors, let own = nearness(word, errors, texts) else { return nil }
      cost += own
    }
    if cost > 0 { return .nearly(cost) }
    let small = Letters.Texts(title: title, synonyms: synonyms, detail: detail, Letters.appendSmall)
    let isAsTyped = words.allSatisfy { Letters.hold(small.all, $0.small) }
    if isAsTyped, small.all.starts(with: words.first?.small ?? []) {
      return small.title.starts(with: whole) ? .beginsWithAll : .begins
    }
    if words.allSatisfy({ Letters.hold(Array(small.title), $0.small) }) { return .titled }
    let (names, plain) = (Array(small.names), Array(texts.names))
    if words.allSatisfy({ Letters.hold(names, $0.small) }) { return .named }
    if words.allSatisfy({ Letters.hold(plain, $0.plain) }) {
      return plain.starts(with: words.first?.plain ?? []) ? .beginsWithoutMarks : .namedWithoutMarks
    }
    return isAsTyped ? .holds : .holdsWithoutMarks
  }

  /// What is found in a synonym is a little further away.
  private func nearness(_ word: Word, _ errors: Int, _ texts: Letters.Texts) -> Int? {
    let title = nearness(word, errors, in: texts.title)
    let synonym = nearness(word, errors, in: texts.synonyms).map { $0 + 1 }
    return [title, synonym].compactMap(\.self).min()
  }

  /// The least that a word of the text costs, in which the typed one begins.
  private func nearness(_ word: Word, _ errors: Int, in text: ArraySlice<UInt8>) -> Int? {
    text.prefix(SpellingSearch.mostLetters).withUnsafeBufferPointer { text in
      var best: Int?
      var start = 0
      var alphabet: UInt32 = 0
      for end in 0...text.count {
        if end < text.count, Letters.isLetter(text[end]) {
          alphabet |= Letters.sign(of: text[end])
          continue
        }
        // Each letter that the text lacks is an error.
        let missing = (word.alphabet & ~alphabet).nonzeroBitCount
        if end > start, missing <= errors {
          let own = UnsafeBufferPointer(rebasing: text[start..<end])
          let cost = cost(of: word, errors, missing: missing, in: own)
          best = [best, cost].compactMap(\.self).min()
        }
        (start, alphabet) = (end + 1, 0)
      }
      return best
    }
  }

  private func cost(
    of word: Word, _ errors: Int, missing: Int, in whole: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let skipped = missing == 0 ? Misspelling.skipped(word.plain, in: whole) : nil
    let wrong = errors == 0 ? nil : Misspelling.errors(word.plain, in: whole, most: errors)
    return [skipped, wrong.map { $0 * SpellingSearch.costOfError }].compactMap(\.self).min()
  }

  /// Fewer letters would be found nearly everywhere, and more are no word.
  private static let looseLengths = 3...30
  /// What is longer is a text, and found by how it begins.
  private static let mostLetters = 200
  /// A letter left out is a habit, one that is wrong a mistake.
  private static let costOfError = 4
}
