/// Few people in words: `3 kvinnor från Norsjö`, `de tre männen`, `en elev`.
enum PersonWords {
  /// How words for people begin, with the endings that the language puts on them.
  private static let stems: [(stem: String, endings: [String])] = [
    ("person", ["", "en", "er", "erna", "ers", "ernas"]),
    ("deltagar", ["e", "en", "na", "es", "ens", "nas"]),
    ("kvinn", ["a", "an", "or", "orna", "ors", "ornas"]),
    ("m", ["än", "ännen", "annen", "äns", "ännens"]),
    ("individ", ["", "en", "er", "erna"]), ("ungdom", ["", "en", "ar", "arna", "ars"]),
    ("elev", ["", "en", "er", "erna"]), ("hushåll", ["", "et", "en", "s"]),
    ("barn", ["", "et", "en"]), ("fl", ["icka", "ickor", "ickan", "ickorna"]),
    ("poj", ["ke", "kar", "ken", "karna"]), ("klient", ["", "en", "er", "erna"]),
    ("patient", ["", "en", "er", "erna"]), ("brukar", ["e", "en", "na"]),
    ("medarbetar", ["e", "en", "na"]), ("anställd", ["", "a"]), ("arbetslös", ["", "a"]),
    ("arbetssökand", ["e"]), ("biståndsmottagar", ["e", "na"]), ("programdeltagar", ["e", "na"]),
    ("familj", ["", "en", "er", "erna"]), ("mamm", ["a", "or"]), ("papp", ["a", "or"]),
    ("förälder", [""]), ("föräldr", ["ar", "arna"]), ("långtidssjukskriv", ["en", "na"]),
    ("sjukskriv", ["en", "na"]), ("nyanländ", ["", "a"]),
    ("flykting", ["", "en", "ar", "arna"]), ("kill", ["e", "en", "ar", "arna"]),
    ("tjej", ["", "en", "er", "erna"]),
  ]

  /// What people do and things do not: `tre gick till studier`, `en studerar`.
  private static let deeds: Set<String> = [
    "fick", "gick", "slutade", "började", "studerar", "studerade", "arbetar", "arbetade", "avled",
    "avslutade", "avbröt", "hoppade", "flyttade", "sjukskrevs", "insjuknade", "anställdes",
  ]

  static let all: Set<String> = Set(
    stems.flatMap { word in word.endings.map { word.stem + $0 } })

  private static let numbers = [
    "en": 1, "ett": 1, "enda": 1, "två": 2, "båda": 2, "bägge": 2, "tre": 3, "fyra": 4, "fem": 5,
    "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12,
  ]

  /// Whether a unit or a name says that it is for each person: `kr/deltagare`, `Kostnad per elev`.
  static func areRate(_ text: String) -> Bool {
    let words = PersonWords.words(of: text.replacingSlashes).map { $0.word }
    return words.indices.dropFirst().contains { words[$0 - 1] == "per" && all.contains(words[$0]) }
  }

  /// Whether some word of the text is one for people.
  static func areNamed(in text: String) -> Bool {
    words(of: text).contains { all.contains($0.word) }
  }

  /// What the text says of few people, in its own words.
  static func fewTold(in text: String, below limit: Int) -> [String] {
    let words = PersonWords.words(of: text)
    return words.indices.compactMap { start -> String? in
      let isDigit = words[start].word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      let number = isDigit ? Int(words[start].word) : numbers[words[start].word]
      guard let number, (1..<limit).contains(number), !words[start].endsSentence else { return nil }
      if words.indices.contains(start + 1), deeds.contains(words[start + 1].word) {
        return words[start...(start + 1)].map(\.printed).joined(separator: " ")
      }
      // `två av dem`, and of those who were named before.
      if words.indices.contains(start + 2), words[start + 1].word == "av",
        ["dem", "dessa"].contains(words[start + 2].word)
      {
        return words[start...(start + 2)].map(\.printed).joined(separator: " ")
      }
      // `en` is most often no number: only right before the person.
      let reach = number == 1 && !isDigit && words[start].word != "enda" ? 1 : 3
      for end in words.indices[(start + 1)...].prefix(reach) {
        let word = words[end].word
        if all.contains(word) || word == "man" && number == 1 && end == start + 1 {
          return words[start...end].map(\.printed).joined(separator: " ")
        }
        if words[end].endsSentence || stops(word) { break }
      }
      return nil
    }
  }

  /// A number of these is none of people: `3 månader`, `3 § personer`.
  private static func stops(_ word: String) -> Bool {
    if word == "%" || word == "§" || numbers[word] != nil { return true }
    switch UnitOfFigure(word) {
    case .companies, .share, .points, .money, .time, .thing: return true
    case .people, .households, .unknown: return false
    }
  }

  /// The words in small letters, and as they are printed, without marks around them.
  private static func words(of text: String) -> [(
    word: String, printed: String, endsSentence: Bool
  )] {
    text.split(whereSeparator: \.isWhitespace).compactMap { own in
      var word = own
      var endsSentence = false
      // `individ-, grupp- och` is of no individual: the hyphen stays.
      while let last = word.last, !last.isLetter, !last.isNumber, !"%§-".contains(last) {
        if ".!?:;".contains(last) { endsSentence = true }
        word = word.dropLast()
      }
      while let first = word.first, !first.isLetter, !first.isNumber, first != "%", first != "§" {
        word = word.dropFirst()
      }
      return word.isEmpty ? nil : (String(word).lowered, String(word), endsSentence)
    }
  }
}

extension String {
  /// `kr/deltagare` as `kr per deltagare`.
  fileprivate var replacingSlashes: String {
    split(separator: "/", omittingEmptySubsequences: false).joined(separator: " per ")
  }
}
