import Finsam

/// Ids, found in a text where they stand as words of their own: in one pass, however many they are.
struct WordSet: Sendable {
  /// Ids of several words, `2014/36`, by the first.
  fileprivate struct Phrase: Sendable {
    let before: String
    let after: String
  }

  private var words: Set<String> = []
  private var phrases: [String: [Phrase]] = [:]

  init(_ ids: [String]) {
    for id in ids {
      let scalars = id.unicodeScalars
      guard let start = scalars.firstIndex(where: WordSet.isPart) else { continue }
      let end = scalars[start...].firstIndex { !WordSet.isPart($0) } ?? scalars.endIndex
      let word = String(scalars[start..<end])
      if word == id {
        words.insert(id)
      } else {
        phrases[word, default: []].append(
          Phrase(before: String(scalars[..<start]), after: String(scalars[end...])))
      }
    }
  }

  /// The text with each id masked.
  func masked(in text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let range = first(in: rest) {
      result += rest[..<range.lowerBound] + Mask.text
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  /// Where an id first stands; nil where none does.
  func first(in text: Substring) -> Range<String.Index>? {
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    while let start = scalars[place...].firstIndex(where: WordSet.isPart) {
      let end = scalars[start...].firstIndex { !WordSet.isPart($0) } ?? scalars.endIndex
      let word = String(scalars[start..<end])
      if let phrase = phrases[word]?.lazy.compactMap({ $0.range(around: start..<end, in: scalars) })
        .first
      {
        return phrase
      }
      if words.contains(word) { return start..<end }
      place = end
    }
    return nil
  }

  fileprivate static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    case "\0"..."\u{7F}": false
    default: Character(scalar).isLetter || Character(scalar).isNumber
    }
  }
}

extension WordSet.Phrase {
  /// The whole phrase around its first word; nil where another stands there.
  fileprivate func range(
    around word: Range<String.Index>, in text: Substring.UnicodeScalarView
  ) -> Range<String.Index>? {
    let (before, after) = (before.unicodeScalars, after.unicodeScalars)
    guard text[..<word.lowerBound].reversed().starts(with: before.reversed()),
      text[word.upperBound...].starts(with: after)
    else { return nil }
    let start = text.index(word.lowerBound, offsetBy: -before.count)
    let end = text.index(word.upperBound, offsetBy: after.count)
    let beside = [text[..<start].last, text[end...].first]
    return beside.contains { $0.map(WordSet.isPart) == true } ? nil : start..<end
  }
}
