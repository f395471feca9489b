/// An outcome or a target as people state it: a number, a range, "ca", "över", "nästan", yes or no,
/// or that nothing is stated.
package enum Quantity: FieldValue, Hashable {
  case number(Number)
  case range(Number, Number)
  case about(Number)
  case aboutRange(Number, Number)
  case over(Number)
  case nearly(Number)
  case answer(Bool)
  /// Somebody looked, and the source does not say: neither a failure nor a success.
  case notStated

  package static let kind = Kind.quantity

  package static let notStatedText = "framgår inte"

  /// A percent sign is accepted and dropped: the unit belongs to the measure.
  package init(text: String) throws(InvalidInput) {
    if let number = Number(plain: text) {
      self = .number(number)
      return
    }
    var rest = text.trimmed.lowered.withPlainSpaces
    if rest == "ja" || rest == "nej" {
      self = .answer(rest == "ja")
      return
    }
    if rest == Quantity.notStatedText {
      self = .notStated
      return
    }
    guard rest.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      throw .notAQuantity(text)
    }
    let qualifier = ["ca ", "ca. ", "cirka ", "över ", "nästan "].first { rest.hasPrefix($0) }
    if let qualifier { rest.removeFirst(qualifier.count) }
    let words = Quantity.bounds(rest).map(\.trimmed)
    let numbers = words.compactMap { Number(digits: $0) }
    guard numbers.count == words.count else {
      if let word = words.first(where: { Number.mayBeGrouped($0, by: ".") }) {
        throw .ambiguousNumber(word)
      }
      throw .notAQuantity(text)
    }
    switch (numbers.count, qualifier) {
    case (1, nil): self = .number(numbers[0])
    case (1, "över "): self = .over(numbers[0])
    case (1, "nästan "): self = .nearly(numbers[0])
    case (1, _): self = .about(numbers[0])
    case (2, nil) where numbers[0] <= numbers[1]: self = .range(numbers[0], numbers[1])
    case (2, "ca "), (2, "ca. "), (2, "cirka "):
      guard numbers[0] <= numbers[1] else { throw .reversed(from: words[0], to: words[1]) }
      self = .aboutRange(numbers[0], numbers[1])
    case (2, nil): throw .reversed(from: words[0], to: words[1])
    default: throw .notAQuantity(text)
    }
  }

  /// The one or two numbers of `50–65 %`; a leading minus is a sign.
  private static func bounds(_ text: String) -> [String] {
    let text = text.trimmed
    let scalars = text.unicodeScalars
    let dash = scalars.indices.dropFirst().first { "-–—".unicodeScalars.contains(scalars[$0]) }
    let words =
      dash.map { [text[..<$0], text[scalars.index(after: $0)...]] } ?? [text[...]]
    return words.map(\.trimmed).map { $0.hasSuffix("%") ? String($0.dropLast()) : $0 }
  }

  package var text: String { written(\.text) }
  package var shown: String { written(\.shown) }

  private func written(_ number: (Number) -> String) -> String {
    switch self {
    case .number(let value): number(value)
    case .range(let low, let high): number(low) + "–" + number(high)
    case .about(let value): "ca " + number(value)
    case .aboutRange(let low, let high): "ca " + number(low) + "–" + number(high)
    case .over(let value): "över " + number(value)
    case .nearly(let value): "nästan " + number(value)
    case .answer(let answer): answer.text
    case .notStated: Quantity.notStatedText
    }
  }
}

extension Quantity {
  /// With its unit, one of it where it is one: `4 platser`, `1 plats`. Answers have no unit.
  package func shown(in unit: String) -> String {
    guard !unit.isEmpty, number != nil else { return shown }
    return shown + " " + (number == Number(1) && isExact ? Quantity.one(of: unit) : unit)
  }

  /// The unit in the singular, where its ending is known.
  private static func one(of unit: String) -> String {
    guard let (many, one) = singulars.first(where: { unit.hasSuffix($0.0) }) else { return unit }
    return unit.dropLast(many.count) + one
  }

  private static let singulars = [
    ("personer", "person"), ("platser", "plats"), ("kommuner", "kommun"), ("insatser", "insats"),
    ("organisationer/grupper", "organisation/grupp"), ("organisationer", "organisation"),
    ("placeringar", "placering"), ("utbildningar", "utbildning"), ("kronor", "krona"),
    ("dagar", "dag"), ("månader", "månad"), ("veckor", "vecka"), ("timmar", "timme"),
    ("möten", "möte"),
  ]

  /// The lowest and highest number it can stand for; nil for yes, no and what is not stated.
  ///
  /// "över 65" begins a thousandth above 65 and "nästan 65" ends a thousandth below it.
  package var bounds: ClosedRange<Number>? {
    switch self {
    case .number(let value), .about(let value): value...value
    case .range(let low, let high), .aboutRange(let low, let high): low...high
    case .over(let value):
      Number(
        thousandths: value.thousandths.adding(1))...Number(thousandths: value.thousandths.adding(1))
    case .nearly(let value):
      Number(
        thousandths: value.thousandths.subtracting(1))...Number(
          thousandths: value.thousandths.subtracting(1))
    case .answer, .notStated: nil
    }
  }

  /// The least and the most that so many, a whole number, can be; nil where nothing bounds it.
  /// "ca 40" is bounded by nothing.
  package var countLimits: (least: Number?, most: Number?) {
    switch self {
    case .number(let value): (value, value)
    case .range(let low, let high): (low, high)
    case .over(let value): (value + Number(1), nil)
    case .nearly(let value): (nil, value - Number(1))
    case .about, .aboutRange, .answer, .notStated: (nil, nil)
    }
  }

  /// Whether it is one number or an answer, and nothing about it is left open.
  package var isExact: Bool {
    switch self {
    case .number, .answer: true
    case .range, .about, .aboutRange, .over, .nearly, .notStated: false
    }
  }

  /// The number as printed, where it is one number: for sums and sorting.
  package var number: Number? {
    switch self {
    case .number(let value), .about(let value), .over(let value), .nearly(let value): value
    case .range(let low, _), .aboutRange(let low, _): low
    case .answer, .notStated: nil
    }
  }
}
