/// An exact decimal number with up to three decimals.
package struct Number: FieldValue, Hashable, Comparable {
  package static let kind = Kind.number
  package let thousandths: Int

  package init(thousandths: Int) { self.thousandths = thousandths }
  package init(_ whole: Int) { thousandths = whole * 1_000 }

  /// Accepts Swedish notation: `1 222,5`, `−40`. A point is taken as a decimal comma.
  package init(text: String) throws(InvalidInput) {
    guard let number = Number(digits: text) else { throw .notANumber(text) }
    self = number
  }

  init?(digits text: String) {
    var text = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let isNegative = text.first == "-" || text.first == "−" || text.first == "–"
    if isNegative { text.removeFirst() }
    let words = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let whole = words.first, (1...12).contains(whole.count), words.count <= 2,
      words.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } })
    else { return nil }
    let decimals = words.count == 2 ? String(String.UnicodeScalarView(words[1])) : "0"
    guard (1...3).contains(decimals.utf8.count),
      let wholeNumber = Int(String(String.UnicodeScalarView(whole))),
      let fraction = Int(decimals + String(repeating: "0", count: 3 - decimals.utf8.count))
    else { return nil }
    thousandths = (isNegative ? -1 : 1) * (wholeNumber * 1_000 + fraction)
  }

  package var text: String { written(groupedBy: "") }

  /// With a space between groups of three digits: `1 222 883,5`.
  package var shown: String { written(groupedBy: " ") }

  private func written(groupedBy separator: String) -> String {
    let size = thousandths.magnitude
    let whole = String(size / 1_000).grouped(by: separator)
    var decimals = String(size % 1_000)
    decimals = String(repeating: "0", count: 3 - decimals.utf8.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return (thousandths < 0 ? "-" : "") + whole + (decimals.isEmpty ? "" : "," + decimals)
  }

  package static func < (left: Number, right: Number) -> Bool {
    left.thousandths < right.thousandths
  }

  package static func - (left: Number, right: Number) -> Number {
    Number(thousandths: left.thousandths - right.thousandths)
  }

  package static func + (left: Number, right: Number) -> Number {
    Number(thousandths: left.thousandths + right.thousandths)
  }
}

extension String {
  /// Digits in groups of three from the right.
  func grouped(by separator: String) -> String {
    guard utf8.count > 3, !separator.isEmpty else { return self }
    var result = ""
    for (index, digit) in enumerated() {
      if index > 0, (utf8.count - index).isMultiple(of: 3) { result += separator }
      result.append(digit)
    }
    return result
  }
}
