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

  static let all: Set<String> = Set(
    stems.flatMap { word in word.endings.map { word.stem + $0 } })

  /// Those of `all` that other words end with: `projektdeltagare`. `män` is not among them:
  /// `tjänstemän` and `huvudmän` are none that anything is done for.
  private static let endings =
    all.filter { word in
      word.count > 3 && !["män", "mann"].contains(where: word.hasPrefix)
    }.sorted() + [
      "tagare", "tagarna", "sökande", "studerande", "studenter", "praktikanter", "aspiranter",
      "pensionärer", "åringar", "syskon", "anhöriga", "närstående", "ensamstående", "boende",
      "invandrare", "sjuka", "skrivna", "födda", "berättigade", "drabbade", "lediga", "unga",
    ]

  /// Those who are there for their office, and organisations; comparatives look the same.
  private static let offices = [
    "ledare", "handläggare", "sekreterare", "samordnare", "ersättare", "givare", "utförare",
    "anordnare", "ägare", "läsare", "utredare", "granskare", "beställare", "värderare",
    "finansiärer", "chefer", "förmedlare", "vägledare", "igare", "senare", "vidare", "kortare",
    "starkare", "svagare",
    "närmare", "snabbare", "bredare", "djupare", "klarare", "enklare",
  ]

  /// Whether the word is one for people, also one that is only formed as such words are: `lärare`.
  static func isPerson(_ word: String) -> Bool {
    if all.contains(word) { return true }
    if offices.contains(where: word.hasSuffix) { return false }
    return endings.contains(where: word.hasSuffix) || word.count > 5 && word.hasSuffix("are")
  }

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
    FewInWords(text, below: limit).told
  }

  static func words(of text: String) -> [WordInText] {
    text.split(whereSeparator: \.isWhitespace).compactMap { WordInText($0) }
  }
}

/// A word in small letters, and as it is printed, without the marks around it.
struct WordInText {
  let word: String
  let printed: String
  private(set) var endsSentence = false
  private(set) var hasComma = false

  /// Nil where there are only marks.
  init?(_ own: Substring) {
    var word = own
    // `individ-, grupp- och` is of no individual: the hyphen stays.
    while let last = word.last, !last.isLetter, !last.isNumber, !"%§-".contains(last) {
      if ".!?:;".contains(last) { endsSentence = true }
      if ",)".contains(last) { hasComma = true }
      word = word.dropLast()
    }
    while let first = word.first, !first.isLetter, !first.isNumber, first != "%", first != "§" {
      word = word.dropFirst()
    }
    if word.isEmpty { return nil }
    (self.word, printed) = (String(word).lowered, String(word))
  }
}

extension String {
  /// `kr/deltagare` as `kr per deltagare`.
  fileprivate var replacingSlashes: String {
    split(separator: "/", omittingEmptySubsequences: false).joined(separator: " per ")
  }
}
