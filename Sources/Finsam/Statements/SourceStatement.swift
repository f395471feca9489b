/// What a source states in one place: a figure, a day or a word. The same fact in another place is
/// a row of its own with the same key, so that the places can be held against each other.
package struct SourceStatement: Record {
  package enum Basis: String, Choice {
    case calendarYear = "kalenderår"
    case projectTime = "projekttid"
    case half = "halvår"
    case quarter = "kvartal"
  }

  package enum Sex: String, Choice {
    case women = "kvinnor"
    case men = "män"
  }

  package var id = ""
  /// The fact as a path: `ekonomi/eget-kapital/ingång`.
  package var key = ""
  /// What the fact is, as people say it: `Vem som lämnar in ansökan`; empty where the key says it.
  package var inWords = ""
  package var year: Year?
  /// The day that it is of: a count in a register is another on another day.
  package var day: PrintedDay?
  package var from: PrintedDay?
  package var to: PrintedDay?
  package var basis: Basis?
  package var sex: Sex?
  /// As printed, without spaces between thousands: a number, an interval, a day or a word.
  package var value = ""
  /// As printed in that place: `tkr` in one and `kr` in another.
  package var unit = ""
  /// How many a share is of.
  package var denominator: Quantity?
  /// The definition, where places differ in it.
  package var meaning = ""
  package var wording = ""
  /// Where in the document, with its preposition: `i besluten`, `under rubriken`.
  package var part = ""
  /// The document, or the part of one, that the place is in.
  package var document = ""
  package var printedDay: PrintedDay?
  /// What the value should be by other statements, by their ids: `kvinnor-2014 + män-2014`.
  package var formula: Formula?
  package var source = ""
  package var note = ""
  package var printed = PrintedTexts()
  /// Where a cell of a table states it; nil for a row of the register.
  var cell: Place?

  package init() {}

  package var title: String { wording.isEmpty ? key : wording }

  package static let fields: [Field<SourceStatement>] = [
    .identifier("id", \.id, label: "Id"),
    .text(
      "nyckel", \.key, label: "Uppgift", required: true,
      help: "Vad uppgiften är, som en sökväg: ekonomi/eget-kapital/ingång. Samma uppgift på ett "
        + "annat ställe har samma nyckel."),
    .text(
      "i_ord", \.inWords, label: "I ord",
      help: "Vad uppgiften är, som en människa säger det: Vem som lämnar in ansökan."),
    .year("år", \.year, label: "År"),
    .day("dag", \.day, label: "Per den dag"),
    .printed(besideDay: "dag", label: "Per den dag"),
    .day("från", \.from, label: "Från och med"),
    .printed(besideDay: "från", label: "Från och med"),
    .day("till", \.to, label: "Till och med", notBefore: "från"),
    .printed(besideDay: "till", label: "Till och med"),
    .choice("bas", \.basis, label: "Avser tiden"),
    .choice("kön", \.sex, label: "Kön"),
    .text("värde", \.value, label: "Värde", required: true, help: "Som det står: 1566998, ca 90."),
    .text(
      "enhet", \.unit, label: "Enhet",
      help: "Som det står: kr, personer. ”lydelse” eller ”benämning” där orden ska vara desamma på "
        + "alla ställen."),
    .estimate("nämnare", \.denominator, label: "Av hur många"),
    .text(
      "avser", \.meaning, label: "Definition", help: "Där ställen menar olika: registrerade."),
    .text("ordalydelse", \.wording, label: "Källans ord"),
    .text(
      "ställe", \.part, label: "Ställe i dokumentet",
      help:
        "Var i dokumentet, så att det går att läsa efter vad som står där: i besluten, i tabellen, "
        + "under rubriken. Av det som saknas kan det också vara vad: någon indikator."),
    .text("dokument", \.document, label: "Dokument"),
    .day("tryckt_dag", \.printedDay, label: "Dokumentets dag"),
    .printed(besideDay: "tryckt_dag", label: "Dokumentets dag"),
    .formula(\.formula),
    .source(\.source),
    .text("anteckning", \.note, label: "Anteckning"),
  ]
}

extension SourceStatement: RegisterRow {
  package static let documentKind = DocumentKind.statements
}

extension SourceStatement {
  /// Whether the value is a day, a time of day, the number of a law or the like, as it is printed.
  var isMark: Bool {
    let bytes = value.utf8
    return bytes.first != 0x2D && bytes.contains { $0 == 0x2D || $0 == 0x3A }
      && bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x3A } && !isSpan
  }

  /// Whether a hyphen alone parts two numbers that are too short for years, as in `3-4`.
  private var isSpan: Bool {
    let parts = value.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { (1...3).contains($0.count) && !$0.contains(0x3A) }
  }

  /// A number as people write it, with the decimals that are printed: `4,0` is more than `4`.
  var shownFigure: String {
    let shown = Kind.quantity.shown(value)
    return value.decimals > shown.decimals ? value : shown
  }

  /// The value with its unit, as people write it: `2 192 261 kr`, `2014-06-30`, `2013`.
  private var shownValue: String {
    if isWording { return "”\(value.oneLine)”" }
    let isYear = ["år", ""].contains(unit) && Year(id: value) != nil
    if isMark || isYear { return value }
    return [shownFigure, unit].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The same, with quotation marks where it is words: `”ökningen”`.
  var quotedValue: String {
    let isWords =
      !isWording && amount == nil && !value.utf8.contains { (0x30...0x39).contains($0) }
    return isWords ? "”\(shownValue)”" : shownValue
  }

  /// `2 192 261 kr i årsredovisning 2014 (S4:1012)`; with its definition behind the value where
  /// that is what differs. `finns inte i handlingsplan 2017 (S3:191–193)` of what a place has
  /// nothing of.
  func told(withMeaning: Bool = false, quotingAbsence: Bool = false) -> String {
    let definition = withMeaning && !meaning.isEmpty ? "(\(meaning))" : ""
    return [
      isAbsent && !quotingAbsence ? "finns inte" : shownValue, definition,
      document.isEmpty ? "" : "i \(document)",
      source.isEmpty ? "" : "(\(source))",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension SourceStatement {
  /// `i årsredovisning 2014 står ”Styrelsen” i besluten (S4:1316)`; nil where no document is named.
  func toldInDocument(withMeaning: Bool = false) -> String? {
    document.isEmpty || isAbsent
      ? nil : "i \(document) står \(toldInPlace(withMeaning: withMeaning))"
  }

  /// `”Styrelsen” i besluten (S4:1316)`
  private func toldInPlace(withMeaning: Bool = false) -> String {
    let definition = withMeaning && !meaning.isEmpty ? " (\(meaning))" : ""
    return quotedValue + definition + (part.isEmpty ? "" : " " + part) + source.asPlace
  }

  /// That two places do not say the same, as a sentence: both in one document, or one in each.
  func told(against other: SourceStatement, withMeaning: Bool = false) -> String {
    let place = toldInPlace(withMeaning: withMeaning)
    let otherPlace = other.toldInPlace(withMeaning: withMeaning)
    if isAbsent != other.isAbsent {
      let (there, missing) = isAbsent ? (other, self) : (self, other)
      let isElsewhere = missing.document != there.document && !missing.document.isEmpty
      let document = isElsewhere ? " i \(missing.document)" : ""
      let told = there.toldInDocument() ?? there.toldInPlace()
      let absence =
        missing.namesWhatIsAbsent
        ? "\(document.isEmpty ? " det" : document) finns inte \(missing.part)"
        : " inte\(document)"
          + (missing.part.isEmpty
            ? isElsewhere ? "" : " på det andra stället" : " " + missing.part)
      return "\(told), men\(absence)\(missing.source.asPlace).".capitalizedFirst
    }
    guard !document.isEmpty, !other.document.isEmpty else {
      return "\(told(withMeaning: withMeaning)), men \(other.told(withMeaning: withMeaning))."
        .capitalizedFirst
    }
    guard document == other.document else {
      return "I \(document) står \(place), men i \(other.document) står \(otherPlace)."
    }
    if part.isEmpty { return "I \(document) står både \(place) och \(otherPlace)." }
    guard part == other.part else { return "I \(document) står \(place), men \(otherPlace)." }
    let values = [self, other].map { $0.quotedValue + $0.source.asPlace }
    return "I \(document) står både \(values[0]) och \(values[1]) \(part)."
  }
}

extension SourceStatement {
  /// Whether the row says that the place has nothing of it: no words of the source are quoted.
  var isAbsent: Bool { value == "saknas" && wording.isEmpty }

  /// Whether it says what the place has nothing of, and not only where: `någon indikator`.
  fileprivate var namesWhatIsAbsent: Bool {
    ["någon ", "något ", "några "].contains { part.isBegun(by: $0) }
  }

  /// Whether both mean the same by what they state.
  func isDefined(as other: SourceStatement) -> Bool {
    meaning == other.meaning
      || meaning.isEmpty == other.meaning.isEmpty
        && meaning.normalizedWording == other.meaning.normalizedWording
  }

  /// `Vem som lämnar in ansökan 2014`; else its key: `Insats, Utsikten 2.0, period, slut`.
  func shownFact(_ names: InsatsNames, besides others: [SourceStatement]) -> String {
    let words = ([self] + others).first { $0.key == key && !$0.inWords.isEmpty }?.inWords
    guard let words else { return factWords(names, keepingNumbers: true).capitalizedFirst }
    let time = year?.text ?? day?.text ?? ""
    let isTold = time.isEmpty || words.contains(time)
    return [words, sex?.rawValue ?? "", isTold ? "" : time].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// `ekonomi, eget kapital, ingång 2014`, `insats, Utsikten 2.0, period, slut`
  ///
  /// `keepingNumbers` leaves the hyphens of days and numbers: `3-2-4`.
  func factWords(_ names: InsatsNames, keepingNumbers: Bool = false) -> String {
    let slash = UInt8(ascii: "/")
    let words = key.utf8.split(separator: slash).map { word in
      let isNumber = keepingNumbers && word.allSatisfy { (0x2D...0x39).contains($0) }
      return names[String(decoding: word, as: UTF8.self)]
        ?? String(decoding: word.map { $0 == 0x2D && !isNumber ? 0x20 : $0 }, as: UTF8.self)
    }
    let name = words.joined(separator: ", ")
    let time = year?.text ?? day?.text ?? ""
    return [name, sex?.rawValue ?? "", time].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension SourceStatement {
  /// Whether it is a number of people or the like, of which there are no parts.
  var isCounted: Bool {
    switch measured {
    case .people, .households, .companies: true
    default: false
    }
  }

  /// What there are so many of; nil where the unit does not tell, or tells of what no check asks.
  var measured: UnitOfFigure? {
    let measured = UnitOfFigure(unit)
    switch measured {
    case .people, .households, .companies, .share, .money: return measured
    case .points, .time, .thing, .unknown: return nil
    }
  }
}
