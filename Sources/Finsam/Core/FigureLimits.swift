/// Which values a field is for, among those that its kind can hold.
///
/// A file keeps what is printed in a source, and a check points at what lies outside; what a person
/// types, adds or imports is refused.
package enum FigureLimits: Hashable, Sendable {
  case none
  /// People, places or times: whole, and no less than 0. Of quantities also about, over and a
  /// range.
  case count
  /// Whole years of a person's life, 0 to 120.
  case age
  /// A share in percent, 0 to 100.
  case percent
  /// No less than 0.
  case notNegative
  /// Text about time: years in it go forwards.
  case time
}

extension FigureLimits {
  /// Whether only whole numbers will do, so that a comma before three digits is no decimal comma.
  var areWhole: Bool { self == .count || self == .age }

  /// The same fault, told with values that the field takes.
  func advising(_ fault: InvalidInput) -> InvalidInput {
    switch (self, fault) {
    case (.count, .notAQuantity(let text)): .notAnEstimate(text)
    case (.count, .notANumber(let text)): .notACount(text, .notANumber)
    case (.age, .notANumber(let text)): .notAnAge(text)
    case (.percent, .notANumber(let text)), (.percent, .notAQuantity(let text)): .notAShare(text)
    default: fault
    }
  }

  /// Why a canonical text lies outside; nil where it does not. Empty text never does.
  package func fault(in text: String, of kind: Kind) -> InvalidInput? {
    if self == .none || text.isEmpty { return nil }
    if self == .time { return FigureLimits.reversedYears(in: text) }
    guard let numbers = FigureLimits.numbers(in: text, of: kind) else {
      return self == .count ? .notACount(text, .notANumber) : nil
    }
    for number in numbers {
      if let fault = fault(number, in: text) { return fault }
    }
    return nil
  }

  /// Whether the number lies within.
  func admits(_ number: Number) -> Bool {
    let isWhole = number.thousandths.isMultiple(of: 1_000)
    return switch self {
    case .count: number >= Number(0) && isWhole
    case .age: isWhole && (Number(0)...Number(120)).contains(number)
    case .percent: (Number(0)...Number(100)).contains(number)
    case .notNegative: number >= Number(0)
    case .none, .time: true
    }
  }

  /// `text` is the number's, or that of the quantity it is in; it is made only where there is a
  /// fault.
  func fault(_ number: Number, in text: @autoclosure () -> String) -> InvalidInput? {
    if admits(number) { return nil }
    return switch self {
    case .count: .notACount(text(), number < Number(0) ? .negative : .notWhole)
    case .age: .notAnAge(text())
    case .percent: .notAShare(text())
    case .notNegative: .negative(text())
    case .none, .time: nil
    }
  }

  /// The one or two numbers of a value, none where it is not stated; nil for yes and no.
  private static func numbers(in text: String, of kind: Kind) -> [Number]? {
    do throws(InvalidInput) {
      switch kind {
      case .number: return [try Number(text: text)]
      case .kronor: return [Number(thousandths: try Kronor(text: text).amount)]
      case .quantity:
        switch try Quantity(text: text) {
        case .number(let number), .about(let number), .over(let number), .nearly(let number):
          return [number]
        case .range(let low, let high), .aboutRange(let low, let high): return [low, high]
        case .answer: return nil
        case .notStated: return []
        }
      case .text, .prose, .day, .year, .period, .answer, .choice, .choices, .reference, .list,
        .municipality, .municipalities, .identifier, .word, .perspective, .formula:
        return []
      }
    } catch {
      // What cannot be read is refused as such, not for its size.
      return []
    }
  }

  /// `2013–2012`, wherever in the text.
  private static func reversedYears(in text: String) -> InvalidInput? {
    guard mayGoBackwards(text) else { return nil }
    let words = text.split { !$0.isNumber && !"-–—−".contains($0) && !$0.isWhitespace }
    for word in words {
      let pieces = word.split(omittingEmptySubsequences: false) { "-–—−".contains($0) }
        .map { $0.trimmed }
      let years = pieces.map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      for (left, right) in zip(years, years.dropFirst()) {
        guard let from = left.last.flatMap({ Year(id: $0) }),
          let to = right.first.flatMap({ Year(id: $0) }), to < from
        else { continue }
        return .reversed(from: from.text, to: to.text)
      }
    }
    return nil
  }
}

extension FigureLimits {
  /// Whether four digits stand before a dash, and behind it four that are less, which is seen
  /// quickly; few texts about time have them.
  private static func mayGoBackwards(_ text: String) -> Bool {
    /// The digits that one is among, and what they come to; the number before them.
    var (digits, number, before) = (0, 0, 0)
    var hasDash = false
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        digits += 1
        // What has more digits is no year, and may stand beside one.
        number = digits > 4 ? .max : number * 10 + Int(byte - 0x30)
        if digits == 4, hasDash, number < before { return true }
      case 0x09...0x0D, 0x20, 0x2D, 0x80...:
        if digits > 0 { (before, hasDash) = (digits >= 4 ? number : 0, false) }
        if byte == 0x2D || byte >= 0x80 { hasDash = true }
        (digits, number) = (0, 0)
      default: (digits, number, before, hasDash) = (0, 0, 0, false)
      }
    }
    return false
  }
}
