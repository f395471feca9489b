/// A word of a phrase about time.
enum TimingToken: Hashable, Sendable {
  case word(String)
  case number(Int)
  /// `4:e`, `1:a`
  case ordinal(Int)
  /// `2017-05-21` and `20170521`
  case day(Day)
  /// `2017-05`
  case month(year: Int, month: Int)
  case dash, slash
  /// A comma or anything else that ends a part of the phrase.
  case comma
  /// What no phrase that is understood can have.
  case unknown
}

extension TimingToken {
  static func tokens(of phrase: String) -> [TimingToken] {
    var lexer = Lexer(characters: Array(phrase.lowercased()))
    var tokens = lexer.tokens()
    while tokens.last == .comma { tokens.removeLast() }
    return tokens
  }

  /// Words that a full stop may shorten.
  private static let shortened: Set = [
    "ggr", "ggn", "ca", "v", "kv", "mån", "st", "fr", "t", "o", "m", "f", "jan", "feb", "febr",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
  ]

  private struct Lexer {
    let characters: [Character]
    var index = 0

    mutating func tokens() -> [TimingToken] {
      var tokens: [TimingToken] = []
      while index < characters.count {
        let character = characters[index]
        if character.isWhitespace {
          index += 1
        } else if character.isLetter {
          tokens.append(.word(taken(\.isLetter)))
        } else if TimingToken.isDigit(character) {
          tokens.append(number())
        } else {
          index += 1
          if let mark = mark(character, after: tokens.last) { tokens.append(mark) }
        }
      }
      return tokens
    }

    private mutating func taken(_ belongs: (Character) -> Bool) -> String {
      let start = index
      while index < characters.count, belongs(characters[index]) { index += 1 }
      return characters[start..<index].reduce(into: "") { $0.append($1) }
    }

    private func mark(_ character: Character, after last: TimingToken?) -> TimingToken? {
      switch character {
      case "-", "–", "—", "−": return .dash
      case "/": return .slash
      case ",", ";", ":", "(", ")": return last == .comma || last == nil ? nil : .comma
      case ".":
        if case .word(let word) = last, shortened.contains(word) { return nil }
        return last == .comma || last == nil ? nil : .comma
      default: return .unknown
      }
    }

    private mutating func number() -> TimingToken {
      let digits = taken(TimingToken.isDigit)
      if digits.utf8.count == 8, let number = Int(digits) {
        return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
          .map { .day($0) } ?? .unknown
      }
      if digits.utf8.count == 4, let date = rest(of: digits) { return date }
      guard digits.utf8.count <= 4, let number = Int(digits) else { return .unknown }
      if has(":"), index + 1 < characters.count, "ae".contains(characters[index + 1]) {
        index += 2
        return .ordinal(number)
      }
      // A decimal or a clock is no number of times.
      if index + 1 < characters.count, ".,:".contains(characters[index]),
        TimingToken.isDigit(characters[index + 1])
      {
        return .unknown
      }
      return .number(number)
    }

    /// What stands behind a year: `-05-21` or `-05`.
    private mutating func rest(of year: String) -> TimingToken? {
      let tail = characters[index...].prefix { TimingToken.isDigit($0) || $0 == "-" }
      let pieces = tail.split(separator: "-", omittingEmptySubsequences: false)
      guard let year = Int(year), pieces.count > 1, pieces[0].isEmpty, pieces[1].count == 2,
        let month = Int(String(pieces[1]))
      else { return nil }
      if pieces.count == 2, (1...12).contains(month) {
        index += 3
        return .month(year: year, month: month)
      }
      guard pieces.count > 2, pieces[2].count == 2, let day = Int(String(pieces[2])) else {
        return nil
      }
      index += 6
      return Day(year: year, month: month, day: day).map { .day($0) } ?? .unknown
    }

    private func has(_ character: Character) -> Bool {
      index < characters.count && characters[index] == character
    }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
