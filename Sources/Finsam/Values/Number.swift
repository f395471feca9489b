/// An exact decimal number with up to three decimals.
package struct Number: FieldValue, Hashable, Comparable {
  package static let kind = Kind.number
  package let thousandths: Int

  package init(thousandths: Int) { self.thousandths = thousandths }
  package init(_ whole: Int) { thousandths = whole.times(1_000) }

  /// Accepts Swedish notation: `1 222,5`, `−40`. A point is taken as a decimal comma, but not where
  /// it may group thousands, as in `1.234`.
  package init(text: String) throws(InvalidInput) {
    if Number.mayBeGrouped(text, by: ".") { throw .ambiguousNumber(text) }
    guard let number = Number(digits: text) else { throw .notANumber(text) }
    self = number
  }

  init?(digits text: String) {
    if let plain = Number(plain: text) {
      self = plain
      return
    }
    if Number.mayBeGrouped(text, by: ".") { return nil }
    var text = text.trimmed
    let isNegative = text.first.map { "-−–".contains($0) } ?? false
    if isNegative { text = String(text.dropFirst()).trimmed }
    let words = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard words.count <= 2, let whole = words.first?.ungrouped, (1...12).contains(whole.utf8.count),
      words.dropFirst().allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let decimals = words.count == 2 ? String(words[1]) : "0"
    guard (1...3).contains(decimals.utf8.count), let wholeNumber = Int(whole),
      let fraction = Int(decimals + String(repeating: "0", count: 3 - decimals.utf8.count))
    else { return nil }
    thousandths = (isNegative ? -1 : 1) * (wholeNumber * 1_000 + fraction)
  }

  /// What is nothing but a few digits, with a minus or decimals behind a comma, as most numbers
  /// are; nil where `text` is anything else, which may be a number too.
  init?(plain text: String) {
    let bytes = text.utf8
    guard bytes.count <= 17 else { return nil }
    let isNegative = bytes.first == 0x2D
    var (whole, fraction, digits) = (0, 0, 0)
    var decimals: Int?
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      if byte == 0x2C, decimals == nil {
        decimals = 0
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      if let known = decimals {
        fraction = fraction * 10 + Int(byte - 0x30)
        decimals = known + 1
      } else {
        whole = whole * 10 + Int(byte - 0x30)
        digits += 1
      }
    }
    guard (1...12).contains(digits), (1...3).contains(decimals ?? 1) else { return nil }
    for _ in (decimals ?? 0)..<3 { fraction *= 10 }
    thousandths = (isNegative ? -1 : 1) * (whole * 1_000 + fraction)
  }

  /// What is nothing but a few digits, as most numbers are.
  static func whole(_ text: String) -> Int? {
    guard (1...12).contains(text.utf8.count) else { return nil }
    var number = 0
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// Whether a separator stands before just three digits, where it may part thousands as well as
  /// decimals: `1.234`, but neither `0.125` nor `1234.567`.
  static func mayBeGrouped(_ text: some StringProtocol, by separators: String = ".,") -> Bool {
    guard text.utf8.contains(where: { $0 == 0x2E || $0 == 0x2C }) else { return false }
    let digits = String(text).trimmed.drop { "-−–".contains($0) || $0.isWhitespace }
    let groups = digits.split(omittingEmptySubsequences: false) { separators.contains($0) }
    guard groups.count == 2, (1...3).contains(groups[0].utf8.count), groups[1].utf8.count == 3,
      groups[0].first != "0"
    else { return false }
    return groups.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// The first word that may be a number with its thousands parted, whatever parts them.
  static func grouped(in text: String) -> String? {
    guard text.utf8.contains(where: { $0 == 0x2E || $0 == 0x2C }) else { return nil }
    return text.split { $0.isWhitespace || "-−–—".contains($0) }.first { mayBeGrouped($0) }
      .map(String.init)
  }

  /// Without its decimals.
  package var whole: Int { thousandths / 1_000 }

  /// The number where it has no decimals.
  package var integer: Int? { thousandths % 1_000 == 0 ? whole : nil }

  package var text: String { written(groupedBy: "") }

  /// With a space between groups of three digits: `1 222 883,5`.
  package var shown: String {
    let text = written(groupedBy: " ")
    return thousandths < 0 ? "−" + text.dropFirst() : text
  }

  private func written(groupedBy separator: String) -> String {
    let size = thousandths.magnitude
    let whole = (thousandths < 0 ? "-" : "") + String(size / 1_000).grouped(by: separator)
    if size % 1_000 == 0 { return whole }
    var decimals = String(size % 1_000)
    decimals = String(repeating: "0", count: 3 - decimals.utf8.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return whole + "," + decimals
  }

  package static func < (left: Number, right: Number) -> Bool {
    left.thousandths < right.thousandths
  }

  package static func - (left: Number, right: Number) -> Number {
    Number(thousandths: left.thousandths.subtracting(right.thousandths))
  }

  package static func + (left: Number, right: Number) -> Number {
    Number(thousandths: left.thousandths.adding(right.thousandths))
  }
}

extension Substring {
  /// The digits without the white space between groups of three; nil where they are not digits
  /// or stand in other groups.
  fileprivate var ungrouped: String? {
    let groups = split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    let areGroups =
      groups.count == 1
      || (1...3).contains(groups[0].utf8.count)
        && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    guard areGroups, groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    return groups.joined()
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
