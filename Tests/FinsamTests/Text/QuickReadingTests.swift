import Testing

@testable import Finsam

/// What is read by its bytes comes out as if it were read letter by letter.
struct QuickReadingTests {
  private static let pieces = [
    "2014", "2013", "12", "31", "1", "0", "007", "999999999999", "1000000000000", "-", "–", "—",
    "−",
    " ", "  ", "\u{A0}", "\u{2009}", "\t", "\n", "\r\n", ",", ".", ";", ":", "S4", "å", "é",
    "e\u{301}",
    "mål", "till", "%", "källa", "\u{3000}", "…", "”", "", "４",
  ]

  private static let texts: [String] = {
    var numbers = SplitMix(seed: 7)
    return (0..<4_000).map { _ in
      (0..<(1 + numbers.next() % 7)).map { _ in
        pieces[Int(numbers.next() % UInt64(pieces.count))]
      }.joined()
    }
  }()

  @Test func `a text is put on one line`() {
    for text in Self.texts {
      let slow = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(Array(text.oneLine.utf8) == Array(slow.utf8), "\(text.debugDescription)")
    }
  }

  private static let letters = [
    "Ökad", "MÅL", "Ärende", "é", "É", "ß", "×", "÷", "½", "ł", "e\u{301}", "A\u{30A}", "“ord”",
    "−", "•", "\u{200D}", "€", "²", "ΑΒΣ", "5", "-", " ", "\r\n", "«x»", "\u{AD}", "№",
  ]

  private static let wordings: [String] = {
    var numbers = SplitMix(seed: 23)
    return (0..<3_000).map { _ in
      (0..<(1 + numbers.next() % 6)).map { _ in
        letters[Int(numbers.next() % UInt64(letters.count))]
      }.joined()
    }
  }()

  @Test func `words are the same in small letters and without signs`() {
    for text in Self.texts + Self.wordings {
      let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      #expect(Array(text.normalizedWording.utf8) == Array(words.utf8), "\(text.debugDescription)")
      #expect(
        Array(text.lowered.utf8) == Array(text.lowercased().utf8), "\(text.debugDescription)")
      let plain = String(text.map { $0.isWhitespace ? " " : $0 })
      #expect(Array(text.withPlainSpaces.utf8) == Array(plain.utf8), "\(text.debugDescription)")
    }
  }

  @Test func `a plain number is what it is among other ways to write it`() {
    for text in Self.texts + [
      "-1566998", "12,5", "-0,125", "1,", ",5", "1,2345", "--1", "-", "1,2,3",
    ] {
      guard let plain = Number(plain: text) else { continue }
      // With a space before it nothing is plain.
      #expect(Number(digits: " " + text) == plain, "\(text.debugDescription)")
    }
    #expect(Number(plain: "-1566998") == Number(-1_566_998))
    #expect(Number(plain: "12,5") == Number(thousandths: 12_500))
  }

  @Test func `a formula is read alike whatever its names are written with`() throws {
    let names = ["a-1", "år", "a\u{30A}r", "del.summa", "x_2", "é9"]
    var numbers = SplitMix(seed: 31)
    func any(_ choices: [String]) -> String { choices[Int(numbers.next() % UInt64(choices.count))] }
    for _ in 0..<500 {
      let terms = (0..<(1 + numbers.next() % 4)).map { _ in any(names) }
      let sign = any([" + ", "+", " − ", " - ", " × ", "\u{A0}/\u{A0}", "  *  "])
      let text = terms.joined(separator: sign)
      let formula = try Formula(text: text)
      let read = formula.expressions[0].terms.flatMap { $0.factors + $0.divisors }.map(\.text)
      // Hyphens belong to names where no space parts them.
      if sign != "-" { #expect(read == terms, "\(text)") }
    }
  }

  @Test func `a day is four, two and two digits`() {
    let days = [
      "2014-12-31", "2014/12/31", "2014-02-30", "1599-01-01", "2014-13-01", "2014-1-01",
      "20141-2-31",
      "2014-12-311", "2014-12-3", "", "-014-12-31", "2014–12–31", "２014-12-31", "2014-00-10",
    ]
    for text in Self.texts + days {
      #expect(Self.numbers(quick: text) == Self.numbers(slow: text), "\(text.debugDescription)")
    }
  }

  private static func numbers(quick text: String) -> [Int]? {
    do throws(InvalidInput) {
      let numbers = try Day.numbers(text)
      return [numbers.year, numbers.month, numbers.day]
    } catch { return nil }
  }

  private static func numbers(slow text: String) -> [Int]? {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    guard words.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }), let year = Int(words[0]),
      let month = Int(words[1]), let day = Int(words[2]), (1600...9999).contains(year),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return [year, month, day]
  }

  @Test func `plain digits are a number, up to twelve of them`() {
    for text in Self.texts {
      let isPlain =
        (1...12).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      #expect(Number.whole(text) == (isPlain ? Int(text) : nil))
      if let whole = Number.whole(text) { #expect(Number(digits: " " + text) == Number(whole)) }
    }
  }

  @Test func `the ids of sources are found among other text`() {
    let sources = [
      "S4:1866, S2:87–90", "S4:1; S5: 2", "sid 4", "S 4:1", ": 1", "S4:x", "S4:\u{A0}1",
      "\u{A0}S4:1", "S4:1,", "Å4:7", "", "S4 :1", "S1:1,S1:2",
    ]
    for text in Self.texts + sources {
      var found: [String] = []
      Source.forEachDesignation(in: text) { found.append(String(decoding: $0, as: UTF8.self)) }
      #expect(found == Self.designations(in: text), "\(text.debugDescription)")
    }
  }

  private static func designations(in text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }.compactMap { piece in
      let piece = piece.trimmed
      guard let colon = piece.firstIndex(of: ":") else { return nil }
      let id = piece[..<colon]
      let rest = piece[piece.index(after: colon)...].trimmed
      guard !id.isEmpty, !id.contains(where: \.isWhitespace), rest.first?.isNumber == true
      else { return nil }
      return String(id)
    }
  }

  @Test func `years that go backwards are found, wherever they stand`() {
    var found = 0
    var numbers = SplitMix(seed: 11)
    func any(_ choices: [String]) -> String { choices[Int(numbers.next() % UInt64(choices.count))] }
    let spans = (0..<500).map { _ in
      any(["", "maj ", "1 ", "före "]) + any(["2014", "2015", "20145"])
        + any(["", " ", "\u{A0}", "-1"])
        + any(["-", "–", "—", "−", "/", " och "]) + any(["", " ", "1 maj "])
        + any(["2013", "2014"])
        + any(["", ".", " juni", "5"])
    }
    for text in Self.texts + spans + [
      "2014–2013", "1 jan 2014 – 2013", "2013–2014", "2014-01-01–2014-12-31",
    ] {
      let reversed = Self.reversedYears(in: text)
      let told = FigureLimits.time.fault(in: text, of: .text)
      #expect((told != nil) == reversed, "\(text.debugDescription)")
      if reversed { found += 1 }
    }
    #expect(found >= 20)
  }

  private static func reversedYears(in text: String) -> Bool {
    let words = text.split { !$0.isNumber && !"-–—−".contains($0) && !$0.isWhitespace }
    return words.contains { word in
      let years = word.split(omittingEmptySubsequences: false) { "-–—−".contains($0) }
        .map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      return zip(years, years.dropFirst()).contains { left, right in
        guard let from = left.last.flatMap({ Year(id: $0) }),
          let to = right.first.flatMap({ Year(id: $0) })
        else { return false }
        return to < from
      }
    }
  }

  @Test func `a field's key tells what it is`() {
    let none: FieldTraits = []
    let known: [(key: String, traits: FieldTraits)] = [
      ("källa", FieldTraits.source), ("period.källa", [FieldTraits.source, FieldTraits.grouped]),
      ("skälla", none),
      // What is printed in a form of its own is no text beside a day.
      ("form_tryckt", none), ("även", FieldTraits.goals),
      ("igen", none),
    ]
    for (key, traits) in known {
      #expect(FieldShape(key: key, label: "", kind: .text).traits == traits, "\(key)")
    }
  }

  @Test(arguments: [
    ("asf/handlingsplan-2017.yaml", "2017"), ("insatser/mysam.yaml", "mysam"),
    ("asf/handelser.csv", "handelser"), ("forbund.yaml", "forbund"), ("a/b/c.yaml", "c"),
    ("insatser/å.yaml", "å"), ("insatser/a.csv.yaml", "a"), ("namn", "namn"), ("", ""),
  ])
  func `a path's stem is its id`(path: String, stem: String) {
    #expect(DocumentKind.stem(of: path) == stem)
  }
}
