import Finsam

/// How exports of ledgers write amounts: with a decimal comma, spaces between thousands, and a
/// minus before or behind.
enum LedgerAmount {
  enum Fault: Error, Equatable {
    case notANumber, ambiguous, tooManyDecimals, tooLarge

    var message: String {
      switch self {
      case .notANumber: "är inget belopp"
      case .ambiguous: "går att läsa på två sätt"
      case .tooManyDecimals: "har fler än två decimaler"
      case .tooLarge: "är för stort för att räkna med"
      }
    }

    var advice: String {
      switch self {
      case .notANumber, .ambiguous: "Skriv till exempel 1 234,56 eller −1234,56."
      case .tooManyDecimals: "Skriv kronor och ören, till exempel 1 234,56."
      case .tooLarge: "Rätta beloppet i filen."
      }
    }
  }

  /// In öre. An empty text is nothing.
  static func hundredths(_ text: String) throws(Fault) -> Int {
    var scalars = text.trimmedSpaces.unicodeScalars[...]
    guard !scalars.isEmpty else { return 0 }
    var isNegative = false
    if let first = scalars.first, isMinus(first) || first == "+" {
      isNegative = first != "+"
      scalars = scalars.dropFirst()
    } else if let last = scalars.last, isMinus(last) {
      isNegative = true
      scalars = scalars.dropLast()
    }
    var words = String(String.UnicodeScalarView(scalars)).lowercased()
    for unit in ["kr", "sek"] where words.hasSuffix(unit) {
      words = String(words.dropLast(unit.count))
      break
    }
    let amount = try hundredths(ofDigits: words.trimmedSpaces)
    return isNegative ? -amount : amount
  }

  private static func hundredths(ofDigits text: String) throws(Fault) -> Int {
    let scalars = Array(text.unicodeScalars)
    let commas = scalars.count { $0 == "," }
    let points = scalars.count { $0 == "." }
    let mark: Unicode.Scalar?
    switch (commas, points) {
    case (0, 0): mark = nil
    case (1, _): mark = ","
    case (0, 1):
      // A point with three digits behind may part thousands as well.
      let behind = scalars.count - (scalars.firstIndex(of: ".") ?? 0) - 1
      guard behind != 3 else { throw .ambiguous }
      mark = "."
    case (0, _): mark = nil
    default: throw .notANumber
    }
    let place = mark.flatMap { scalars.firstIndex(of: $0) } ?? scalars.count
    let whole = try digits(of: scalars[..<place])
    var decimals = scalars[min(place + 1, scalars.count)...]
    guard decimals.allSatisfy(isDigit), mark == nil || !decimals.isEmpty else {
      throw .notANumber
    }
    while decimals.count > 2, decimals.last == "0" { decimals = decimals.dropLast() }
    guard decimals.count <= 2 else { throw .tooManyDecimals }
    var amount = whole
    for place in 0..<2 {
      let digit = place < decimals.count ? decimals[decimals.startIndex + place].value - 48 : 0
      amount = amount * 10 + Int(digit)
    }
    return amount
  }

  /// Digits, in groups of three where anything parts them.
  private static func digits(of scalars: ArraySlice<Unicode.Scalar>) throws(Fault) -> Int {
    var (amount, count) = (0, 0)
    var group: Int?
    for scalar in scalars {
      if isDigit(scalar) {
        amount = amount * 10 + Int(scalar.value - 48)
        count += 1
        guard count <= mostDigits else { throw .tooLarge }
        group = group.map { $0 + 1 }
      } else if scalar == "." || isGap(scalar) {
        guard count > 0, group ?? 3 == 3 else { throw .notANumber }
        group = 0
      } else {
        throw .notANumber
      }
    }
    guard count > 0, group ?? 3 == 3 else { throw .notANumber }
    return amount
  }

  /// Whole kronor of so many digits, and as many sums of them as a file has, can be counted.
  private static let mostDigits = 13

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    ["-", "\u{2212}", "\u{2013}", "\u{2012}"].contains(scalar)
  }

  /// A space, a no-break space, a thin one or a narrow no-break one.
  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\u{A0}", "\u{2009}", "\u{202F}", "\u{2007}", "'"].contains(scalar)
  }
}

extension String {
  /// Without spaces of any width around it.
  fileprivate var trimmedSpaces: String {
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    var rest = String.UnicodeScalarView(scalars)
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
