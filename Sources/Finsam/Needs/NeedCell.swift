/// What stands in a cell of a table of open statistics: a figure, or a mark in its place.
enum NeedCell {
  case figure(PrintedFigure)
  case mark(String)

  /// Why a cell is neither.
  struct Refusal: Error {
    let message: String
    let advice: String
  }

  init(_ text: String, of series: NeedSeries) throws(Refusal) {
    if NeedCell.isMark(text) {
      self = .mark(text)
      return
    }
    var digits = text
    if text.hasSuffix("%") {
      guard series.isShare else {
        throw Refusal(
          message: "”\(text)” är en andel, men serien räknas i \(series.unit).",
          advice: "Välj den serie som andelen hör till, eller ta bort procenttecknet.")
      }
      digits = String(text.dropLast()).trimmed
    }
    digits = series.countsWhole ? try NeedCell.wholes(digits, text) : digits
    let figure: PrintedFigure
    do throws(InvalidInput) {
      figure = try PrintedFigure(text: digits)
    } catch .ambiguousNumber {
      throw NeedCell.ambiguous(text)
    } catch {
      throw NeedCell.noFigure(text)
    }
    let bounds: ClosedRange<Number>
    switch figure.quantity {
    case .number(let number): bounds = number...number
    case .range(let low, let high): bounds = low...high
    default: throw NeedCell.noFigure(text)
    }
    if !series.isChange {
      if bounds.lowerBound < Number(0) {
        throw Refusal(
          message: "”\(text)” är mindre än noll, och \(series.title) är ingen förändring.",
          advice: NeedCell.changeAdvice)
      }
      if series.isShare, Number(100) < bounds.upperBound {
        throw Refusal(
          message: "”\(text)” är mer än 100 procent.", advice: NeedCell.changeAdvice)
      }
    }
    self = .figure(figure)
  }

  private static let changeAdvice =
    "Rätta talet. Är serien en förändring, svara ja på Förändring i serier.yaml."

  /// Households and people are told in wholes: `1012.0` of a database is 1012, and `1.012` may be
  /// both one and a thousand.
  private static func wholes(_ digits: String, _ text: String) throws(Refusal) -> String {
    guard let point = digits.lastIndex(where: { $0 == "," || $0 == "." }) else { return digits }
    let decimals = digits[digits.index(after: point)...]
    if Number.mayBeGrouped(digits) { throw ambiguous(text) }
    guard !decimals.isEmpty, decimals.allSatisfy({ $0 == "0" }) else {
      throw decimals.utf8.allSatisfy { (0x30...0x39).contains($0) } && !decimals.isEmpty
        ? Refusal(
          message: "”\(text)” har decimaler, men här räknas hela.",
          advice: "Rätta talet, eller välj den serie som det hör till.") : noFigure(text)
    }
    return String(digits[..<point])
  }

  private static func ambiguous(_ text: String) -> Refusal {
    Refusal(
      message: "”\(text)” kan läsas på två sätt: tusental eller decimaler.",
      advice: "Skriv till exempel 1 234 eller 1,234 i filen.")
  }

  private static func noFigure(_ text: String) -> Refusal {
    Refusal(
      message: "”\(text)” är varken ett tal eller ett tecken i stället för ett tal.",
      advice: "Skriv ett tal, eller tecknet som källan har där talet saknas: .., –, <5 eller X.")
  }

  /// What stands where there is no figure: too small to show, not to be had, or nought by rounding.
  private static func isMark(_ text: String) -> Bool {
    if ["..", "...", ".", "–", "-", "—", "−", "x", "X", "*"].contains(text) { return true }
    let number = text.dropFirst().drop(while: \.isWhitespace)
    return text.first == "<" && !number.isEmpty
      && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension NeedSeries {
  /// Whether it counts people or households, which are whole.
  var countsWhole: Bool { NeedPoint.wholeUnits.contains(unit) }

  /// Whether it tells a part of a whole, which is no more than all of it.
  var isShare: Bool { unit == NeedPoint.shareUnit }
}
