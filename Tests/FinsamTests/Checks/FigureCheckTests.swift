import Finsam
import Testing

/// Figures of one record that must come to one another, made at random and broken at random.
struct FigureCheckTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  /// A register's row whose figures agree, and ways to make them disagree.
  private struct Case {
    let file: String
    let texts: [String: String]
    let broken: [[String: String]]
  }

  private static func cases(_ dice: inout Dice) -> [Case] {
    func number() -> Int { Int.random(in: 1...400, using: &dice) }
    let (h, g, women, men) = (number(), number(), number(), number())
    let (af, municipal, others) = (number(), number(), number())
    let census = [
      "år": "2017", "företag": "\(h + g)", "hälsingland": "\(h)", "gästrikland": "\(g)",
      "anställda": "\(women + men)", "kvinnor": "\(women)", "män": "\(men)",
      "placerade": "\(af + municipal + others)", "af": "\(af)", "kommun": "\(municipal)",
      "övriga": "\(others)",
    ]
    let used = women + men
    let place = [
      "id": "a", "år": "2017", "kommun": "Hofors", "beviljade": "\(used + h)",
      "nyttjade": "\(used)",
      "kvinnor": "\(women)", "män": "\(men)", "till_arbete": "\(women / 2)", "åter": "\(men / 2)",
      "avslutade": "\(women / 2 + men / 2)",
    ]
    let event = [
      "id": "e", "dag": "2017-05-01", "slag": "möte", "kvinnor": "\(women)", "män": "\(men)",
      "anställda": "\(women)", "ej_uppdelat": "\(men)",
    ]
    let company = [
      "id": "c", "namn": "Bageriet", "placerade_kvinnor": "\(women)", "placerade_män": "\(men)",
      "placerade_af": "\(women)", "placerade_kommun": "\(men)", "placerade_övriga": "0",
    ]
    return [
      Case(
        file: CensusRow.path, texts: census,
        broken: [
          ["företag": "\(h + g + 1)"], ["gästrikland": "\(h + g + 1)"], ["kvinnor": "\(women + 3)"],
          ["anställda": "\(women + men - 1)"], ["övriga": "\(others + 1)"], ["placerade": "0"],
          ["af": "-\(af)"], ["män": "", "anställda": "\(women - 1)"],
        ]),
      Case(
        file: PlaceRow.path, texts: place,
        broken: [
          ["beviljade": "\(used - 1)"], ["kvinnor": "\(women + 1)"], ["förlängda": "\(used + 1)"],
          ["till_studier": "\(used)", "till_af": "\(used)"], ["unika": "\(used + 1)"],
          ["nyttjade": "1,5", "kvinnor": "", "män": ""],
          ["avslutade": "\(used + 1)"], ["förlängda": "\(used)", "avslutade": "1"],
          ["till_arbete": "\(women / 2 + 1)"],
          // Where nobody says how many were used, those that were granted bound the same.
          ["nyttjade": "", "avslutade": "", "till_af": "\(used + h)", "åter": "\(men)"],
          ["nyttjade": "", "unika": "\(used + h + 1)", "kvinnor": "", "män": ""],
          ["nyttjade": "", "kvinnor": "\(used + h)", "män": "1"],
          ["nyttjade": "", "avslutade": "\(used)", "förlängda": "\(h + 1)"],
        ]),
      Case(
        file: ASFEvent.path, texts: event,
        broken: [
          ["män": "\(men + 1)"], ["anställda": "\(women + 5)"], ["organisationer": "-4"],
          ["kvinnor": "\(women + men + 1)", "män": ""],
        ]),
      Case(
        file: ASFCompany.path, texts: company,
        broken: [
          ["placerade_män": "\(men + 2)"], ["placerade_övriga": "7"], ["anställda_män": "−5"],
        ]),
    ]
  }

  private static func office(_ file: String, _ texts: [String: String]) throws -> Office {
    func row<Row: Record>(_ type: Row.Type) throws -> [Row] {
      var row = Row()
      for (key, text) in texts { try Row.field(key)?.set(&row, text) }
      return [row]
    }
    var office = Office()
    switch file {
    case CensusRow.path: office.asf.census = try row(CensusRow.self)
    case PlaceRow.path: office.asf.places = try row(PlaceRow.self)
    case ASFEvent.path: office.asf.events = try row(ASFEvent.self)
    default: office.asf.companies = try row(ASFCompany.self)
    }
    return office
  }

  @Test func `rows that agree are silent, and every way to break one is found in its row`() throws {
    var dice = Dice(state: 2017)
    let day = try Day(text: "2020-12-31")
    for _ in 0..<60 {
      for one in Self.cases(&dice) {
        let whole = try Self.office(one.file, one.texts)
        #expect(Check.impossibleFigure.findings(in: whole, on: day) == [], "\(one.texts)")
        for change in one.broken {
          let texts = one.texts.merging(change) { $1 }.filter { !$0.value.isEmpty }
          let findings = Check.impossibleFigure.findings(
            in: try Self.office(one.file, texts), on: day)
          #expect(!findings.isEmpty, "\(one.file) \(change) of \(one.texts)")
          #expect(findings.allSatisfy { $0.place.address.file == one.file })
          #expect(findings.allSatisfy { !$0.message.contains("källan") })
          // What adds up to something else says the sum and where its parts stand.
          let sums = findings.filter { $0.message.contains(", men ") }
          #expect(sums.allSatisfy { !$0.arithmetic.isEmpty && !$0.others.isEmpty }, "\(sums)")
          #expect(
            change.values.contains { $0.hasPrefix("-") || $0.hasPrefix("−") || $0.contains(",") }
              || !sums.isEmpty, "\(findings)")
        }
      }
    }
  }

  @Test func `what the panes of the example show as unequal is found`() throws {
    var office = Office()
    office.asf = try ASFExampleData.asf()
    #expect(
      try office.lines(.impossibleFigure) == [
        "asf/lagesbild.csv rader/2018 placerade: "
          + "Arbetsförmedlingen, kommunen och övriga är 152 + 74 + 17 = 243, men placerade är 244 (S1:347–355).",
        "asf/lagesbild.csv rader/2020 placerade: "
          + "Arbetsförmedlingen, kommunen och övriga är 81 + 26 + 10 = 117, men placerade är 123 (S1:464–476).",
        "asf/handelser.csv rader/2016-2020-informerade ej_uppdelat: "
          + "Åren tillsammans: informerade står som 1 257, men delarna blir 1 275.",
      ])
  }

  @Test func `a share that is more than all of them is found`() throws {
    let result = try Result.sample([
      "id": "r", "vad": "Till arbete", "värde": "120", "enhet": "%", "nämnare": "9",
    ])
    let month = try Result.sample([
      "id": "s", "vad": "Tid i månader", "värde": "120", "nämnare": "9",
    ])
    let office = Office.sample(insats: { $0.results = [result, month] })
    #expect(
      try office.lines(.impossibleFigure) == [
        "insatser/utsikten.yaml resultat/r värde: Värde: ”120” är ingen andel i procent."
      ])
  }
}

/// Every field that holds a figure, tried with what no figure of its kind can be.
struct FigureLimitTests {
  private static func shapes(_ shape: RecordShape) -> [FieldShape] {
    shape.fields + shape.parts.flatMap { shapes($0.shape) }
  }

  private static let fields = DocumentKind.allCases.filter { $0 != .rules }
    .flatMap { shapes($0.shape) }

  private func isTaken(_ text: String, by shape: FieldShape) -> Bool {
    do throws(InvalidInput) {
      _ = try shape.canonical(text)
      return true
    } catch {
      #expect(!error.message.isEmpty && !error.advice.isEmpty)
      return false
    }
  }

  @Test func `nothing but counts can be written where people, places and times are counted`() {
    let counts = Self.fields.filter { $0.limits == .count }
    #expect(counts.count > 40)
    let refused = [
      "-4", "−4", "–4", "- 4", "ja", "nej", "Ja", "2,5", "2.5", "0,5", "1.234", "12.345", "1,234",
      "1.234.567", "1e3", "x", "½", "٣", "-1 000", "40 st", "1.000", "1,000", "4-", "2013–2012",
    ]
    for shape in counts {
      for text in refused { #expect(!isTaken(text, by: shape), "\(shape.key): \(text)") }
      for text in ["0", "40", "1 234", "1234", "40,0", "007", ""] {
        #expect(isTaken(text, by: shape) || shape.isRequired, "\(shape.key): \(text)")
      }
      let isEstimate = shape.kind == .quantity
      for text in ["ca 40", "30–40", "över 40", "nästan 40", "ca 30–40"] {
        #expect(isTaken(text, by: shape) == isEstimate, "\(shape.key): \(text)")
      }
      for text in ["ca −4", "-3–4", "ca 2,5", "ca 1.234", "1.200–1.300", "över ja"] {
        #expect(!isTaken(text, by: shape), "\(shape.key): \(text)")
      }
    }
  }

  @Test func `ages are whole years, shares per cent and amounts no less than nothing`() {
    let ages = Self.fields.filter { $0.limits == .age }
    #expect(ages.map(\.key) == ["ålder.från", "ålder.till"])
    for shape in ages {
      for text in ["-5", "−5", "16,5", "121", "ja", "1.234"] { #expect(!isTaken(text, by: shape)) }
      for text in ["0", "16", "120"] { #expect(isTaken(text, by: shape)) }
    }
    let amounts = Self.fields.filter { $0.kind == .kronor }
    #expect(amounts.count > 6)
    for shape in amounts {
      for text in ["-1", "−80 000", "80.000", "1,000", "1.234 kr", "12,50"] {
        #expect(!isTaken(text, by: shape), "\(shape.key): \(text)")
      }
      for text in ["0", "80 000", "80 000,00", "1 222 883 kr"] {
        #expect(isTaken(text, by: shape), "\(shape.key): \(text)")
      }
    }
    let shares = Self.fields.filter { $0.limits == .percent }
    #expect(
      shares.map(\.key) == [
        "gräns_delvis", "andel", "andel", "medfinansiering_procent", "jakande_procent",
      ])
    for share in shares {
      for text in ["-1", "101", "1.234"] { #expect(!isTaken(text, by: share)) }
      for text in ["0", "80", "12,5", "12.5", "100"] { #expect(isTaken(text, by: share)) }
    }
  }

  @Test func `every field of a plain number has limits`() {
    #expect(Self.fields.filter { $0.kind == .number && $0.limits == .none }.map(\.key) == [])
  }

  @Test func `no field reads a thousand as one and a bit`() throws {
    for shape in Self.fields where shape.kind.isNumeric && shape.kind != .year {
      for text in ["1.234", "12.345", "123.456", "-1.234", " 1.234 "] {
        #expect(!isTaken(text, by: shape), "\(shape.key): \(text)")
      }
    }
    #expect(throws: InvalidInput.ambiguousNumber("1.234")) { try Number(text: "1.234") }
    #expect(throws: InvalidInput.ambiguousNumber("1.234")) { try Quantity(text: "ca 1.234") }
    #expect(throws: InvalidInput.ambiguousNumber("1.234")) { try Kronor(text: "1.234 kr") }
    #expect(
      InvalidInput.ambiguousNumber("1.234").message
        == "”1.234” kan läsas på två sätt: 1 234 (tusental) eller 1,234 (decimaler).")
    for (text, thousandths) in [("0.125", 125), ("1234.567", 1_234_567), ("12.5", 12_500)] {
      #expect(try Number(text: text).thousandths == thousandths)
    }
  }

  @Test func `years of a time in words go forwards`() throws {
    let time = try #require(ASFEvent.field("tid")?.shape)
    for text in ["2013–2012", "2013 – 2012", "hösten 2013-2012", "2016–2018, 2013–2012"] {
      #expect(throws: InvalidInput.reversed(from: "2013", to: "2012")) { try time.canonical(text) }
    }
    for text in [
      "2012–2013", "2016 – 2020", "2013", "Under hösten 2013", "2013-05-12", "2013–2013",
    ] {
      #expect(try time.canonical(text) == text)
    }
  }

  @Test func `an end may be the day of its start, and not the day before`() throws {
    let shapes = Insats.fields.map(\.shape)
    func reason(_ start: String, _ end: String, _ changed: Set<String>? = nil) -> InvalidInput? {
      let texts = ["period.start": start, "period.slut": end]
      return shapes.reversal(in: { texts[$0] ?? "" }, changed: changed)?.reason
    }
    #expect(reason("2014-06-30", "2014-06-30") == nil)
    #expect(reason("2014-06-30", "") == nil)
    let reversed = InvalidInput.reversed(from: "2014-06-30", to: "2014-06-29")
    #expect(reason("2014-06-30", "2014-06-29") == reversed)
    #expect(reason("2014-06-30", "2014-06-29", ["period.start"]) == reversed)
    #expect(reason("2014-06-30", "2014-06-29", ["namn"]) == nil)
    let ages = ["ålder.från": "64", "ålder.till": "16"]
    #expect(
      shapes.reversal(in: { ages[$0] ?? "" })?.reason == .reversed(from: "64", to: "16"))
  }
}
