import Testing

@testable import Finsam

/// Sentences made of so many people, some of whom are few, and the same of things.
struct FewInWordsTests {
  private static let limit = 5

  private static let words = [
    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo", "tjugoett",
    "tjugotvå", "tjugotre", "tjugofyra",
  ]

  private static let people = [
    "deltagare", "deltagarna", "kvinnor", "elever", "projektdeltagare", "lärare", "snickare",
    "vårdtagare", "bidragstagare", "studerande", "långtidssjuka", "utrikesfödda", "nyinskrivna",
    "tonåringar", "praktikanter", "ensamstående",
  ]

  private static let things = [
    "möten", "kommuner", "rapporter", "handläggare", "projekt", "tidigare beslut", "arbetsgivare",
    "utbildningar", "parter", "processledare", "delar", "grupper", "ärenden", "punkter",
  ]

  private static func told(_ text: String) -> [String] {
    PersonWords.fewTold(in: text, below: limit)
  }

  private static func isFew(_ count: Int) -> Bool { (1..<limit).contains(count) }

  /// As digits or in words.
  private static func text(_ count: Int, _ chance: inout SplitMix) -> String {
    Bool.random(using: &chance) ? String(count) : words[count]
  }

  @Test func `so many people are told of where they are few, in whatever words`() throws {
    var chance = SplitMix(seed: 13)
    for _ in 0..<600 {
      let count = Int.random(in: 2...24, using: &chance)
      let number = Self.text(count, &chance)
      let person = try #require(Self.people.randomElement(using: &chance))
      let sentence = try #require(
        [
          "Under året fick \(number) jobb.", "I insatsen fanns \(number) \(person).",
          "\(number) unga \(person) kom från Norsjö.", "\(number) har fått anställning.",
          "Kvinnor: \(number), män: 12.", "Till studier gick \(number).",
          "Det blev \(number) utskrivningar och 15 avhopp i gruppen.",
          "Av dem som var med började \(number) arbete.", "\(number) återgick i arbete.",
          "Deltagarna var \(number) i varje kommun.", "\(number) st slutade under våren.",
          "\(number) till avbröt i förtid.", "\(number) av dem är klara.",
        ].randomElement(using: &chance))
      #expect(!Self.told(sentence).isEmpty == Self.isFew(count), "\(sentence)")
    }
  }

  /// A part of a whole tells of the part, and of those who are left.
  @Test func `a part of so many tells of few where it or its rest is few`() throws {
    var chance = SplitMix(seed: 14)
    let shares: [(words: String, count: Int, parts: Int)] = [
      ("hälften", 1, 2), ("en tredjedel", 1, 3), ("två tredjedelar", 2, 3), ("en fjärdedel", 1, 4),
      ("tre fjärdedelar", 3, 4), ("en femtedel", 1, 5), ("varannan", 1, 2), ("var tredje", 1, 3),
      ("25 %", 1, 4), ("75 procent", 3, 4),
    ]
    for _ in 0..<600 {
      let whole = Int.random(in: 2...24, using: &chance)
      let (of, person) = (
        Self.text(whole, &chance), Self.people.randomElement(using: &chance) ?? ""
      )
      let share = try #require(shares.randomElement(using: &chance))
      guard (whole * share.count).isMultiple(of: share.parts) else { continue }
      let part = whole * share.count / share.parts
      let isTelling = Self.isFew(part) || Self.isFew(whole - part) || Self.isFew(whole)
      for sentence in [
        "I arbete gick \(share.words) av de \(of) \(person).",
        "Av de \(of) \(person) fick \(share.words) arbete.",
      ] {
        #expect(!Self.told(sentence).isEmpty == isTelling, "\(sentence)")
      }
      let number = Self.text(part, &chance)
      guard part > 1 else { continue }
      for sentence in [
        "Sedan fick \(number) av de \(of) \(person) arbete.",
        "Av de \(of) \(person) fick \(number) arbete.",
      ] {
        #expect(!Self.told(sentence).isEmpty == isTelling, "\(sentence)")
      }
    }
  }

  @Test func `all but few, and few without a number, are told of`() {
    for sentence in [
      "Alla utom två fick arbete.", "Samtliga deltagare utom en är kvar.",
      "Ett par deltagare slutade.", "Enstaka elever gick om.", "Ett fåtal kvinnor deltog.",
      "Några få ungdomar hoppade av.",
    ] { #expect(!Self.told(sentence).isEmpty, "\(sentence)") }
    for sentence in [
      "Alla utom två kommuner svarade.", "Ett par möten hölls.", "Under enstaka månader.",
      "Hälften av deltagarna är nöjda.", "Nära fyra av tio deltagare.", "En tredjedel av budgeten.",
      "Var tredje person har varit på flera föreläsningar.", "1 526 tkr vardera",
    ] { #expect(Self.told(sentence) == [], "\(sentence)") }
  }

  @Test func `so many things, and those in an office, are ordinary text`() throws {
    var chance = SplitMix(seed: 15)
    for _ in 0..<400 {
      let number = Self.text(Int.random(in: 2...24, using: &chance), &chance)
      let thing = try #require(Self.things.randomElement(using: &chance))
      let sentence = try #require(
        [
          "Under året hölls \(number) \(thing).", "Det gäller \(number) \(thing) i länet.",
          "\(number) \(thing) återstår.", "Beslut om \(number) olika \(thing) togs.",
          "Styrelsen har \(number) \(thing) kvar, för alla deltagare.",
          "Hälften av de \(number) \(thing) är klara.",
        ].randomElement(using: &chance))
      #expect(Self.told(sentence) == [], "\(sentence)")
    }
  }
}
