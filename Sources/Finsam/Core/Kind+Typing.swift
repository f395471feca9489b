/// What people write otherwise than files have it.
extension Kind {
  /// The period that is meant by `2014-h2`, `andra halvåret 2014`, `h2 2014`, `kvartal 3 2014`,
  /// `2012–2013` or `hela projekttiden`; other texts as they are.
  static func period(_ text: String) -> String {
    let plain = Folding.plain(text)
    if ["hela", "hela tiden", "hela projekttiden"].contains(plain) { return "hela" }
    if let period = CountPeriod(id: text.uppercased().replacing("–", with: "-")) {
      return period.text
    }
    var words = plain.split(separator: " ").map(String.init)
    // `2014h2` is `2014 h2`.
    if words.count == 1, words[0].count == 6 {
      words = [String(words[0].prefix(4)), String(words[0].suffix(2))]
    }
    guard let place = words.firstIndex(where: { Year(id: $0) != nil }) else { return text }
    let year = words.remove(at: place)
    let part = words.joined(separator: " ")
    return parts.first { $0.names.contains(part) }.map { "\(year)-\($0.id)" } ?? text
  }

  /// What people call parts of a year, as `Folding.plain` has it.
  private static let parts: [(names: [String], id: String)] =
    [("forsta", 1), ("andra", 2)].map { word, number in
      (["\(word) halvaret", "halvar \(number)", "h\(number)"], "H\(number)")
    }
    + [("forsta", 1), ("andra", 2), ("tredje", 3), ("fjarde", 4)].map { word, number in
      (["\(word) kvartalet", "kvartal \(number)", "q\(number)", "k\(number)"], "Q\(number)")
    }

  /// The amount that is meant by `350 tkr`, `1,5 mkr` or `350 000:-`. There are no parts of a krona,
  /// so that what is parted in `350.000` is thousands, which are asked for with a space.
  static func kronor(_ text: String) throws(InvalidInput) -> Kronor {
    let small = text.lowercased()
    for (name, worth) in [("tkr", 1_000), ("mkr", 1_000_000), (":-", 1)]
    where small.hasSuffix(name) {
      guard let number = Number(digits: String(text.dropLast(name.count))) else { break }
      let (amount, isTooMuch) = number.thousandths.multipliedReportingOverflow(by: worth)
      guard !isTooMuch, amount.isMultiple(of: 1_000) else { break }
      return Kronor(amount / 1_000)
    }
    do throws(InvalidInput) {
      return try Kronor(text: text)
    } catch .ambiguousNumber(let number) {
      throw .groupedCount(number)
    } catch { throw error }
  }
}
