/// What a text says of few people: how many they are, which part of so many, or who are left.
struct FewInWords {
  private let words: [WordInText]
  private let limit: Int

  init(_ text: String, below limit: Int) {
    (words, self.limit) = (PersonWords.words(of: text), limit)
  }

  /// In its own words.
  var told: [String] {
    var told: [String] = []
    var end = -1
    for start in words.indices {
      guard let last = last(from: start) else { continue }
      // `fyra av de sju` is told of with `fick fyra`, once.
      if last > end { told.append(words[start...last].map(\.printed).joined(separator: " ")) }
      end = max(end, last)
    }
    return told
  }

  private func word(_ place: Int) -> String {
    words.indices.contains(place) ? words[place].word : ""
  }

  private func isFew(_ count: Int) -> Bool { (1..<limit).contains(count) }

  private func tells(_ part: Int, of whole: Int) -> Bool {
    isFew(part) || part <= whole && isFew(whole - part)
  }

  /// The last word of what is told from the word on; nil where nothing is.
  private func last(from start: Int) -> Int? {
    if let last = share(from: start) ?? rest(from: start) ?? fewWithoutNumber(from: start) {
      return last
    }
    guard let number = NumberWords.whole(word(start)), !beginsShare(start) else { return nil }
    if let last = partOfWhole(number, from: start) { return last }
    return isFew(number) ? few(number, from: start) : nil
  }
}

/// Of a whole that the text names.
extension FewInWords {
  /// `hälften av de sex deltagarna`, and the same the other way round.
  private func share(from start: Int) -> Int? {
    let rest = words[start...].prefix(2).map(\.word)
    guard let share = NumberWords.share(rest[...]), share.count > 0 else { return nil }
    let last = start + share.length - 1
    guard let whole = whole(after: last) ?? wholeBefore(start) else { return nil }
    let part = (whole.count * share.count + share.parts / 2) / share.parts
    return tells(part, of: whole.count) ? max(last, whole.last) : nil
  }

  /// `en tredjedel` is not of one.
  private func beginsShare(_ start: Int) -> Bool {
    let rest = words[start...].prefix(2).map(\.word)
    return NumberWords.share(rest[...])?.length == 2
  }

  /// `fyra av de tolv deltagarna`, `17 av 18 deltagare`; `nära fyra av tio` is a share.
  private func partOfWhole(_ number: Int, from start: Int) -> Int? {
    if ["nära", "drygt", "knappt", "ungefär", "cirka", "ca", "omkring"].contains(word(start - 1)) {
      return nil
    }
    if let whole = whole(after: start) { return tells(number, of: whole.count) ? whole.last : nil }
    guard isDone(start), let whole = wholeBefore(start) else { return nil }
    return tells(number, of: whole.count) ? start : nil
  }

  /// Whether the number is of those who did something: `fick 17`, `17 fick`.
  private func isDone(_ place: Int) -> Bool {
    Self.deeds.contains(word(place - 1)) || Self.deeds.contains(word(place + 1))
  }

  private static let determiners: Set<String> = [
    "de", "dessa", "våra", "alla", "samtliga", "totalt", "sammanlagt", "projektets", "insatsens",
  ]

  /// So many people after `av`.
  private func whole(after place: Int) -> (count: Int, last: Int)? {
    guard word(place + 1) == "av", !words[place].endsSentence else { return nil }
    return people(from: place + 2)
  }

  /// So many people in the sentence before: `Av de sex deltagarna fick hälften arbete`.
  private func wholeBefore(_ place: Int) -> (count: Int, last: Int)? {
    var start = place - 1
    while start >= 0, !words[start].endsSentence {
      if ["av", "bland"].contains(word(start)), let whole = people(from: start + 1),
        whole.last < place
      {
        return whole
      }
      start -= 1
    }
    return nil
  }

  private func people(from start: Int) -> (count: Int, last: Int)? {
    var place = start
    while Self.determiners.contains(word(place)) { place += 1 }
    // Of one there is no part.
    guard let count = NumberWords.whole(word(place)), count > 1, !words[place].endsSentence else {
      return nil
    }
    for end in words.indices[min(place + 1, words.count)...].prefix(3) {
      if PersonWords.isPerson(word(end)) { return (count, end) }
      if words[end].endsSentence || stops(word(end)) { break }
    }
    return nil
  }

  /// `alla utom två`, `samtliga deltagare utom en`.
  private func rest(from start: Int) -> Int? {
    guard ["alla", "samtliga"].contains(word(start)) else { return nil }
    for place in words.indices[start...].dropFirst().prefix(4) {
      if ["utom", "förutom"].contains(word(place)) {
        guard let number = NumberWords.whole(word(place + 1)), isFew(number),
          !stops(word(place + 2)) || words[place + 1].endsSentence
        else { return nil }
        let isOfPeople =
          words[start..<place].contains { PersonWords.isPerson($0.word) }
          || PersonWords.isPerson(word(place + 2)) || Self.deeds.contains(word(place + 2))
          || words.count == place + 2 || words[place + 1].endsSentence
        return isOfPeople ? place + 1 : nil
      }
      if words[place].endsSentence { return nil }
    }
    return nil
  }
}

/// By themselves.
extension FewInWords {
  /// `ett par deltagare`, `enstaka elever`.
  private func fewWithoutNumber(from start: Int) -> Int? {
    let pair = word(start) + " " + word(start + 1)
    let length =
      ["enstaka", "fåtalet"].contains(word(start))
      ? 1 : ["ett par", "ett fåtal", "några få", "en handfull"].contains(pair) ? 2 : nil
    guard let length else { return nil }
    let reach = words.indices[min(start + length, words.count)...].prefix(3)
    for end in reach {
      if PersonWords.isPerson(word(end)) { return end }
      if words[end].endsSentence || stops(word(end)) { break }
    }
    return nil
  }

  /// What people do and things do not: `tre gick till studier`, `en studerar`.
  private static let deeds: Set<String> = [
    "fick", "får", "gick", "går", "slutade", "slutar", "började", "börjar", "studerar", "studerade",
    "arbetar", "arbetade", "avled", "avslutade", "avslutades", "avbröt", "hoppade", "flyttade",
    "sjukskrevs", "insjuknade", "anställdes", "återgick", "återvände", "deltog", "deltar",
    "skrevs", "remitterades", "hänvisades", "praktiserar", "praktiserade", "jobbar", "jobbade",
    "uteblev", "tackade", "väntar", "fullföljde", "fullföljer", "klarade", "sökte", "nekades",
  ]

  /// What somebody has become, after `har` or `är`.
  private static let states: Set<String> = [
    "fått", "gått", "slutat", "börjat", "studerat", "arbetat", "avlidit", "avslutat", "avbrutit",
    "hoppat", "flyttat", "insjuknat", "återgått", "deltagit", "tackat", "fullföljt", "jobbat",
    "sjukskriven", "sjukskrivna", "inskriven", "inskrivna", "utskriven", "utskrivna", "arbetslös",
    "arbetslösa", "anställd", "anställda", "föräldralediga", "föräldraledig", "långtidssjuka",
  ]

  private static let auxiliaries: Set<String> = [
    "har", "hade", "är", "var", "blev", "blir", "som", "ska", "skulle",
  ]

  /// What each of them has one of: so many are so many people.
  private static let outcomes = [
    "jobb", "jobben", "anställning", "anställningar", "anställningarna", "praktikplats",
    "praktikplatser", "studieplats", "studieplatser", "utskrivning", "utskrivningar", "avhopp",
    "avslut", "inskrivning", "inskrivningar", "placering", "placeringar", "sjukskrivning",
    "sjukskrivningar", "dödsfall",
  ]

  /// What they went to, where it is not counted.
  private static let aims: Set<String> = [
    "arbete", "arbeten", "jobb", "praktik", "studier", "anställning", "sysselsättning",
    "utbildning",
    "till", "i", "på", "från",
  ]

  private func few(_ number: Int, from start: Int) -> Int? {
    let isDigit = NumberWords.isDigits(word(start))
    // `en` and `ett` are most often no number: only right before the person.
    let isSurely = number > 1 || isDigit || word(start) == "enda"
    if isSurely, let last = counted(from: start) { return last }
    guard !words[start].endsSentence else { return nil }
    var next = start + 1
    while ["st", "stycken", "till"].contains(word(next)), !words[next].endsSentence { next += 1 }
    if Self.deeds.contains(word(next)) { return next }
    if Self.auxiliaries.contains(word(next)), !words[next].endsSentence,
      let state = [next + 1, next + 2].first(where: {
        Self.states.contains(word($0)) || word(next) == "som" && Self.deeds.contains(word($0))
      })
    {
      return state
    }
    // `två av dem`, and of those who were named before.
    if word(next) == "av", ["dem", "dessa"].contains(word(next + 1)) { return next + 1 }
    if let last = distributed(from: start, next) { return last }
    return nouns(from: next, number: number, start: start, isSurely: isSurely)
  }

  /// After the person or the deed: `män: 3`, `fick två jobb`, `gick tre till studier`.
  private func counted(from start: Int) -> Int? {
    let ends = words[start].endsSentence || start == words.count - 1 || endsClause(start)
    if ends, start > 0, PersonWords.all.contains(word(start - 1)) { return start }
    guard Self.deeds.contains(word(start - 1)), !words[start - 1].endsSentence else { return nil }
    if ends { return start }
    return Self.aims.contains(word(start + 1)) ? start + 1 : nil
  }

  private func endsClause(_ place: Int) -> Bool {
    words[place].hasComma || ["och", "varav", "samt"].contains(word(place + 1))
  }

  /// `två vardera`, `en i varje kommun`, where the sentence is of people.
  private func distributed(from start: Int, _ next: Int) -> Int? {
    let last: Int
    if word(next) == "vardera" {
      last = next
    } else if ["i", "på", "från", "för"].contains(word(next)),
      ["varje", "vardera"].contains(word(next + 1))
    {
      last = next + 1
    } else {
      return nil
    }
    var first = start
    while first > 0, !words[first - 1].endsSentence { first -= 1 }
    var end = last
    while end < words.count - 1, !words[end].endsSentence { end += 1 }
    let isOfPeople = words[first...end].contains {
      PersonWords.all.contains($0.word) || Self.deeds.contains($0.word)
    }
    return isOfPeople ? last : nil
  }

  /// The person, or what each person has one of, right after the number or some words on.
  private func nouns(from next: Int, number: Int, start: Int, isSurely: Bool) -> Int? {
    // `två unga` may go on: `två unga män`.
    var last: Int?
    for (distance, end) in words.indices[min(next, words.count)...].prefix(isSurely ? 3 : 1)
      .enumerated()
    {
      let word = word(end)
      if PersonWords.all.contains(word) || word == "man" && number == 1 && end == start + 1 {
        return end
      }
      // What nobody knows as a word for people is next to the number, or to an adjective.
      if isSurely, distance < 2, last == nil,
        PersonWords.isPerson(word) || Self.outcomes.contains(word)
      {
        last = end
      }
      if words[end].endsSentence || stops(word) { break }
    }
    return last
  }

  /// A number of these is none of people: `3 månader`, `3 § personer`.
  private func stops(_ word: String) -> Bool {
    if word == "%" || word == "§" { return true }
    if !NumberWords.isDigits(word), NumberWords.whole(word) != nil { return true }
    switch UnitOfFigure(word) {
    case .companies, .share, .points, .money, .time, .thing: return true
    case .people, .households, .unknown: return false
    }
  }
}

/// What a name is of.
extension FewInWords {
  /// Whether it names people, or what becomes of them: `Fick jobb`.
  static func areOfPeople(_ name: String) -> Bool {
    PersonWords.words(of: name).contains {
      PersonWords.isPerson($0.word) || deeds.contains($0.word) || states.contains($0.word)
        || outcomes.contains($0.word)
    }
  }

  /// Whether it begins with things: `Antal möten`.
  static func areOfThings(_ name: String) -> Bool {
    PersonWords.words(of: name).prefix(3).contains {
      switch UnitOfFigure($0.word) {
      case .companies, .money, .time, .thing: true
      case .people, .households, .share, .points, .unknown: false
      }
    }
  }
}
