extension Kind {
  /// The one way to write the value that a person wrote as `text`; empty stays empty.
  ///
  /// Stricter than reading a file: a day must exist in the calendar.
  package func canonical(_ text: String) throws(InvalidInput) -> String {
    let text = text.normalizedLines.trimmed
    guard !text.isEmpty else { return "" }
    if let control = text.unicodeScalars.first(where: \.isForbiddenInData) {
      throw .controlCharacter(control.value)
    }
    if self != .prose, text.utf8.contains(0x0A) { throw .severalLines }
    switch self {
    case .text, .prose, .municipality: return text
    case .day: return try Day(text: text).text
    case .year: return try Year(text: text).text
    case .period: return try CountPeriod(text: Kind.period(text)).text
    case .kronor: return try Kind.kronor(text).text
    case .number: return try Number(text: text).text
    case .quantity: return try Quantity(text: text).text
    case .answer: return try Bool(text: text).text
    case .choice(let choices): return try Kind.choice(text, of: choices)
    case .choices(let choices): return try Kind.choices(text, of: choices)
    case .list, .municipalities: return try [String](text: text).text
    case .reference, .perspective: return text
    case .identifier: return try Kind.identifier(text)
    case .word: return try Kind.word(text)
    case .formula: return try Formula(text: text).text
    }
  }

  /// Canonical text as it is shown on a screen: `1222883` becomes `1 222 883 kr`.
  package func shown(_ text: String) -> String {
    switch self {
    case .kronor:
      do { return try Kronor(text: text).shown } catch { return text }
    case .number:
      do { return try Number(text: text).shown } catch { return text }
    case .quantity:
      do { return try Quantity(text: text).shown } catch { return text }
    case .text, .prose, .day, .year, .period, .answer, .choice, .choices, .reference, .list,
      .municipality, .municipalities, .identifier, .word, .perspective, .formula:
      return text
    }
  }

  private static func choice(_ text: String, of choices: [String]) throws(InvalidInput) -> String {
    if let same = choices.first(where: { $0 == text }) { return same }
    let wanted = text.lowercased()
    guard let choice = choices.first(where: { $0.lowercased() == wanted }) else {
      throw .notAChoice(text, choices: choices)
    }
    return choice
  }

  private static func choices(_ text: String, of choices: [String]) throws(InvalidInput) -> String {
    var chosen: [String] = []
    for word in try [String](text: text) { chosen.append(try choice(word, of: choices)) }
    return chosen.text
  }

  private static func word(_ text: String) throws(InvalidInput) -> String {
    let word = text.lowercased()
    let isValid =
      word.unicodeScalars.allSatisfy { letter in
        ("a"..."z").contains(letter) || ("0"..."9").contains(letter)
          || "åäö-".unicodeScalars.contains(letter)
      } && word.utf8.count <= 80 && !word.hasPrefix("-")
    guard isValid else { throw .notAWord(text) }
    return word
  }

  private static func identifier(_ text: String) throws(InvalidInput) -> String {
    guard isIdentifier(text.utf8) else { throw .notAnIdentifier(text) }
    if hasPersonalNumber(text) { throw .personalNumber }
    return text
  }

  /// Whether it holds what reads as a personal number or a coordination number, whose day is 60
  /// more: `080101-1230`, `200801011230`.
  private static func hasPersonalNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func isDigit(_ place: Int) -> Bool {
      bytes.indices.contains(place) && (0x30...0x39).contains(bytes[place])
    }
    func number(_ place: Int) -> Int {
      Int(bytes[place] - 0x30) * 10 + Int(bytes[place + 1] - 0x30)
    }
    return bytes.indices.contains { start in
      guard (0..<6).allSatisfy({ isDigit(start + $0) }) else { return false }
      let end = start + 6 + (start + 6 < bytes.count && bytes[start + 6] == 0x2D ? 1 : 0)
      guard (0..<4).allSatisfy({ isDigit(end + $0) }), !isDigit(end + 4) else { return false }
      let (month, day) = (number(start + 2), number(start + 4))
      return (1...12).contains(month) && ((1...31).contains(day) || (61...91).contains(day))
    }
  }

  static func isIdentifier(_ text: some Collection<UInt8>) -> Bool {
    text.count <= 80 && text.first != UInt8(ascii: "-")
      && text.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
  }
}
