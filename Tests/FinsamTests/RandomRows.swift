@testable import Finsam

/// The same rows each time.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }

  var isTrue: Bool { mutating get { number(below: 2) == 0 } }

  mutating func text() -> String {
    let words = [
      "Möte", "ÅRSMÖTE", "café", "à la carte", "Øresund", "Å", "a\u{30A}", "e\u{301}", "100 %", "ä",
      "två\nrader", "dubbla  mellanslag", "“citat”", "S1:12", "Ü", "ß", "İ", "日本", "Łódź", "–", "½",
      "x²", "", "Norsjö", "\u{A0}hårt",
    ]
    return (0...number(below: 3)).map { _ in words[number(below: words.count)] }
      .joined(separator: " ")
  }

  /// Values of every kind, some that cannot be read, and some readings.
  mutating func filled<R: Record>(_ empty: R) -> R {
    var record = empty
    for field in R.fields where field.shape.key != Readings.key && number(below: 5) < 3 {
      let text = value(of: field.shape.kind)
      do throws(InvalidInput) {
        try field.set(&record, text)
      } catch {
        if number(below: 6) == 0 { field.keep(text, in: &record) }
      }
    }
    if number(below: 6) == 0 {
      record.readings = Readings([R.fields[number(below: R.fields.count)].shape.key])
    }
    return record
  }

  mutating func event() -> ASFEvent { filled(ASFEvent()) }

  mutating func place() -> PlaceRow {
    var place = filled(PlaceRow())
    if number(below: 5) > 0 { place.year = Year(2015 + number(below: 6)) }
    return place
  }

  private mutating func value(of kind: Kind) -> String {
    switch kind {
    case .day: isTrue ? "2017-0\(1 + number(below: 9))-1\(number(below: 9))" : "2017-13-40"
    case .year: "\(2014 + number(below: 6))"
    case .kronor: "\(number(below: 3_000_000))"
    case .number, .quantity:
      ["\(number(below: 40))", "\(number(below: 5_000))", "12,5", "ca 340", "-3", "100–1200"][
        number(below: 6)]
    case .answer: isTrue ? "ja" : "nej"
    case .choice(let choices), .choices(let choices): choices[number(below: choices.count)]
    case .identifier: "id-\(number(below: 1_000))"
    default: text()
    }
  }
}
