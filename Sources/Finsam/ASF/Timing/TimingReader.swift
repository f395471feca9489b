extension ActivityTiming {
  /// Reads what a plan prints: `Vid behov, Minst 4 ggr.`, `10 ggr 2017`, `Våren 2017`.
  package init(_ printed: String) {
    self.init(printed: printed)
    let words = printed.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var index = 0
    while index < words.count {
      index += read(words[index...])
    }
  }

  /// Takes in what the first words mean; answers how many they were.
  private mutating func read(_ words: ArraySlice<String>) -> Int {
    guard let word = words.first else { return 1 }
    let next = words.dropFirst().first
    if word == "minst", let next, let number = Self.number(next) {
      times = Times(number, isAtLeast: true)
      let unit = words.dropFirst(2).first
      return unit.map(Self.timesWords.contains) == true ? 3 : 2
    }
    if let next, Self.timesWords.contains(next), let number = Self.number(word) {
      times = Times(number)
      return 2
    }
    if let number = Self.rates[word] {
      times = Times(number)
    } else if Self.ongoingWords.contains(word) {
      isOngoing = true
    } else if word == "behov" {
      isOnDemand = true
    } else if let span = Self.span(word) {
      self.span = span
    } else if let year = Year(id: word) {
      self.year = year
    } else if !Self.smallWords.contains(word) {
      otherWords.append(word)
    }
    return 1
  }

  private static func number(_ word: String) -> Int? {
    let number = Int(word) ?? numberWords.firstIndex(of: word).map { $0 + 1 }
    return number.flatMap { (1...999).contains($0) ? $0 : nil }
  }

  private static func span(_ word: String) -> Span? {
    if let span = seasons[word] { return span }
    return Day.monthNames.firstIndex(of: word).map { .month($0 + 1) }
  }

  private static let ongoingWords: Set = ["löpande", "fortlöpande", "kontinuerligt"]
  private static let timesWords: Set = ["ggr", "gång", "gånger", "tillfälle", "tillfällen"]
  private static let rates = ["månadsvis": 12, "kvartalsvis": 4, "halvårsvis": 2, "årligen": 1]
  private static let seasons: [String: Span] = [
    "vår": .spring, "våren": .spring, "vårterminen": .spring, "sommar": .summer,
    "sommaren": .summer, "höst": .autumn, "hösten": .autumn, "höstterminen": .autumn,
  ]
  private static let numberWords = [
    "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
  ]
  private static let smallWords: Set = [
    "vid", "efter", "utifrån", "från", "och", "samt", "under", "i", "per", "om", "år", "året",
  ]
}
