import Finsam

/// Phrases about time put together at random, with what they must mean in a plan for 2017.
struct TimingGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return values[Int(state % UInt64(values.count))]
  }

  private struct Span {
    let words: String
    let first: String
    let last: String
    /// How many whole months, quarters, halves and terms it is; nil where it is no number of them.
    var units: [String: Int] = [:]
  }

  private static let spans: [Span] = [
    Span(words: "våren", first: "01-01", last: "06-30", units: units(6, quarters: 2, halves: 1, 1)),
    Span(
      words: "vårterminen", first: "01-01", last: "06-30",
      units: units(6, quarters: 2, halves: 1, 1)),
    Span(words: "sommaren", first: "06-01", last: "08-31", units: ["månad": 3]),
    Span(words: "hösten", first: "08-01", last: "12-31", units: ["månad": 5, "termin": 1]),
    Span(words: "mars", first: "03-01", last: "03-31", units: ["månad": 1]),
    Span(words: "december", first: "12-01", last: "12-31", units: ["månad": 1]),
    Span(words: "första kvartalet", first: "01-01", last: "03-31", units: units(3, quarters: 1)),
    Span(words: "kvartal 4", first: "10-01", last: "12-31", units: units(3, quarters: 1)),
    Span(
      words: "andra halvåret", first: "07-01", last: "12-31",
      units: units(6, quarters: 2, halves: 1)),
    Span(words: "30 juni", first: "06-30", last: "06-30"),
    Span(words: "1 april", first: "04-01", last: "04-01"),
    Span(words: "5/9", first: "09-05", last: "09-05"),
    Span(words: "v 20", first: "05-15", last: "05-21"),
  ]

  private static func units(
    _ months: Int, quarters: Int? = nil, halves: Int? = nil, _ terms: Int? = nil
  ) -> [String: Int] {
    ["månad": months, "kvartal": quarters, "halvår": halves, "termin": terms].compactMapValues {
      $0
    }
  }

  private static let wholeYear = Span(
    words: "året", first: "01-01", last: "12-31",
    units: ["månad": 12, "kvartal": 4, "halvår": 2, "termin": 2, "år": 1])
  private static let counts: [(String, Int)] = [
    ("1 gång", 1), ("en gång", 1), ("2 ggr", 2), ("två gånger", 2), ("3 ggr.", 3),
    ("tio tillfällen", 10), ("12 ggr", 12), ("4 möten", 4),
  ]
  private static let definite = [
    "månad": "i månaden", "kvartal": "i kvartalet", "år": "om året", "halvår": "i halvåret",
    "termin": "i terminen",
  ]
  private static let rates = [
    "månad": "månadsvis", "kvartal": "kvartalsvis", "halvår": "halvårsvis", "termin": "terminsvis",
    "år": "årligen",
  ]

  /// A phrase, and its meaning in words.
  mutating func next() -> (phrase: String, answer: String) {
    let manner = pick(["", "", "Löpande", "Vid behov", "kontinuerligt"])
    let (time, span) = window()
    let often = frequency(in: span)
    var pieces = [often?.words ?? "", time].filter { !$0.isEmpty }
    if often == nil || often?.count == nil || pick([true, true, false]) == false {
      pieces = [time].filter { !$0.isEmpty }
    }
    let count = pieces.count == 2 || (time.isEmpty && !pieces.isEmpty) ? often?.count : nil
    if pieces.isEmpty, manner.isEmpty { return ("årligen", "1 gång 2017-01-01–2017-12-31") }
    let phrase =
      ([manner].filter { !$0.isEmpty } + [pieces.joined(separator: " ")].filter { !$0.isEmpty })
      .joined(separator: pick([", ", " och ", "; "]))
    return (phrase, words(manner, count, span))
  }

  private func words(_ manner: String, _ count: Int?, _ span: Span) -> String {
    let days =
      span.first == span.last ? "2017-\(span.first)" : "2017-\(span.first)–2017-\(span.last)"
    let flag =
      switch manner {
      case "": ""
      case "Vid behov": "vid behov"
      default: "löpande"
      }
    guard let count = count ?? (flag.isEmpty ? 1 : nil) else { return "\(flag) \(days)" }
    return (count == 1 ? "1 gång " : "\(count) gånger ") + days + (flag.isEmpty ? "" : ", " + flag)
  }

  private mutating func frequency(in span: Span) -> (words: String, count: Int?)? {
    let (words, count) = pick(Self.counts)
    guard let unit = Optional(pick(["", "", "månad", "kvartal", "halvår", "termin", "år"])),
      !unit.isEmpty
    else { return (words, count) }
    let units = unit == "år" ? 1 : span.units[unit]
    guard let units else { return nil }
    return pick([
      ("\(words) per \(unit)", count * units), ("\(words)/\(unit)", count * units),
      ("\(words) \(Self.definite[unit] ?? "")", count * units), ("varje \(unit)", units),
      (Self.rates[unit] ?? "", units), ("\(words) varje \(unit)", count * units),
    ])
  }

  /// Words for a part of 2017, and which days it is; no words for all of it.
  private mutating func window() -> (String, Span) {
    let span = pick(Self.spans)
    let year = pick(["", " 2017"])
    switch pick([0, 0, 0, 1, 1, 2, 3, 4, 5, 6]) {
    case 0: return (pick(["", "under ", "i ", "på "]) + span.words + year, span)
    case 1:
      let words = pick(["senast ", "senast den ", "till och med ", "t.o.m. ", "senast under "])
      return (words + span.words + year, Span(words: "", first: "01-01", last: span.last))
    case 2:
      guard span.first != "01-01" else { return ("", Self.wholeYear) }
      let last = Self.day(before: span.first)
      let words = pick(["före ", "innan ", "inför "])
      return (words + span.words + year, Span(words: "", first: "01-01", last: last))
    case 3:
      guard span.last != "12-31" else { return ("", Self.wholeYear) }
      return (
        "efter " + span.words + year,
        Span(words: "", first: Self.day(after: span.last), last: "12-31")
      )
    case 4:
      let end = pick(Self.spans)
      guard span.last < end.first else { return ("", Self.wholeYear) }
      let words = pick([
        "från \(span.words) till \(end.words)", "mellan \(span.words) och \(end.words)",
        "\(span.words) – \(end.words)", "fr.o.m. \(span.words) t.o.m. \(end.words)",
      ])
      return (words + year, Span(words: "", first: span.first, last: end.last))
    case 5: return (pick(["2017", "under 2017", "under året", "år 2017"]), Self.wholeYear)
    default: return ("", Self.wholeYear)
    }
  }

  private static func day(before day: String) -> String { moved(day, by: -1) }
  private static func day(after day: String) -> String { moved(day, by: 1) }

  private static func moved(_ day: String, by days: Int) -> String {
    let numbers = day.split(separator: "-").compactMap { Int(String($0)) }
    let moved = Day(year: 2017, month: numbers[0], day: numbers[1])?.adding(days: days)
    return String((moved?.text ?? "").dropFirst(5))
  }

  /// With a word in it that means nothing, or with a word spelled wrong.
  mutating func mutated(_ phrase: String) -> String {
    var words = phrase.split(separator: " ").map(String.init)
    let place = pick(Array(words.indices))
    if pick([true, false]) {
      let strange = [
        "kanske", "ej", "inte", "utom", "ungefär", "högst", "prel", "ibland", "eventuellt", "m.m.",
        "?", "ca", "nästan", "vintern", "*", "resp",
      ]
      words.insert(pick(strange), at: pick([place, place + 1]))
    } else {
      let letters = Array(words[place])
      guard let index = letters.indices.filter({ letters[$0].isLetter }).first else {
        return phrase + " kanske"
      }
      words[place] = String(letters[..<index]) + "x" + String(letters[index...])
    }
    return words.joined(separator: " ")
  }

  /// Any words of the grammar in any order.
  mutating func jumble() -> String {
    let words = [
      "våren", "hösten", "2017", "2018", "10", "3", "ggr", "per", "/", "termin", "år", "och", ",",
      "–", "senast", "före", "efter", "från", "till", "och med", "mars", "maj", "30", "juni", "v",
      "löpande", "vid behov", "varje", "månad", "i", "under", "minst", "en", "gång", "2017-05-21",
      "hela", "första", "kvartalet", "var", "tredje", "årligen", "9999", "999", "0",
    ]
    return (0..<pick([1, 2, 3, 4, 5, 6, 8])).map { _ in pick(words) }.joined(separator: " ")
  }
}

/// Kinds of phrases that could be read in two ways, and those beside them that cannot.
extension TimingGenerator {
  static let kinds = 6

  /// A phrase of the kind, and its meaning in words; a dash where it may mean another thing too.
  mutating func next(ofKind kind: Int) -> (phrase: String, answer: String) {
    let (span, other) = (pick(Self.spans), pick(Self.spans))
    let number = pick([2, 3, 15])
    switch kind {
    case 0:
      let dash = pick(["-", "–", " - "])
      return pick([true, false])
        ? (span.words + dash + "2017", "–")
        : ("2017" + dash + span.words, Self.once(span))
    case 1:
      let word = pick(["senast", "före", "t.o.m.", "till och med", "innan", "efter", "från"])
      return ("\(word) \(span.words)\(pick([" och ", ", "]))\(other.words)", "–")
    case 2:
      let phrase = span.words + pick(["", " 2017"]) + pick([" och ", ", "]) + other.words
      let isForward = span.last < other.first
      return (phrase, isForward ? "\(Self.once(span)), \(Self.once(other))" : "–")
    case 3: return yearly(number, from: span, to: other)
    case 4:
      let phrases = [
        "\(span.words) 2017 och 2018", "\(span.words) 2017, 2018", "\(span.words) 2017 – 2018",
        "varje \(span.words) 2017–2019", "\(span.words)–2018", "\(number) ggr, 2017 och 2018",
      ]
      return (pick(phrases), "–")
    default:
      let unit = pick(["månad", "kvartal", "halvår", "termin"])
      let phrases = [
        "\(number) varje \(unit)", "\(number) \(Self.definite[unit] ?? "")", "\(number) \(unit)",
        "\(number) \(Self.rates[unit] ?? "")", "\(number) ggr per år, \(span.words)",
        "\(number) ggr \(span.words) och \(other.words)",
        "\(span.words) \(number) ggr, \(other.words)",
        "\(span.words), \(other.words) \(number) ggr",
      ]
      return (pick(phrases), "–")
    }
  }

  private static func once(_ span: Span) -> String {
    "1 gång 2017-\(span.first)" + (span.first == span.last ? "" : "–2017-\(span.last)")
  }

  /// So many times a year in a time that goes on into a later year.
  private mutating func yearly(_ number: Int, from span: Span, to other: Span)
    -> (phrase: String, answer: String)
  {
    // What week 20 is differs from year to year.
    let end = other.words.hasPrefix("v ") ? Self.wholeYear : other
    let year = pick([2018, 2019])
    let (words, last) = (end.words == "året" ? "kvartal 4" : end.words, end.last)
    let phrase = "\(number) ggr per år \(span.words) 2017 – \(words) \(year)"
    let days = "2017-\(span.first)–\(year)-\(last)"
    if span.first == "01-01", last == "12-31" {
      return (phrase, "\(number * (year - 2016)) gånger \(days)")
    }
    let isWithinYear = year == 2018 && last < span.first
    return (phrase, isWithinYear ? "\(number) gånger \(days)" : "–")
  }
}
