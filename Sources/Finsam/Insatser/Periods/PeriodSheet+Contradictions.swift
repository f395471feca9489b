extension PeriodSheet {
  /// What does not add up among the figures of a row, of which some may just be typed.
  package static func contradictions(
    _ text: (Column) -> String, computed: (Column) -> String
  ) -> [String] {
    func number(_ column: Column) -> Number? {
      guard case .number(let number)? = Quantity(canonical: text(column)) else { return nil }
      return number
    }
    var words: [String] = []
    if let women = number(.women), let men = number(.men), let total = number(.total),
      women + men != total
    {
      words.append("\(women.shown) + \(men.shown) är \((women + men).shown), inte \(total.shown)")
    }
    let sexes = number(.women).flatMap { women in number(.men).map { women + $0 } }
    if let ended = number(.ended), let total = number(.total) ?? sexes, total < ended {
      words.append("\(ended.shown) avslutade är fler än \(total.shown) deltagare")
    }
    if let work = number(.work), let studies = number(.studies), let ended = number(.ended),
      ended < work + studies
    {
      words.append(
        "\((work + studies).shown) till arbete och studier är fler än \(ended.shown) avslutade")
    }
    for column in Column.allCases {
      let (own, parts) = (text(column), computed(column))
      guard column.contradicts(own, sum: parts) else { continue }
      words.append(
        "\(column.title): \(column.shown(own)), men periodens delar är tillsammans "
          + column.shown(parts))
    }
    return words
  }
}

extension PeriodSheet.Column {
  /// What is paid in a time is what is paid in the times that make it up. A person may be counted
  /// in several of them: all of the time has no more than they come to, but may have fewer.
  fileprivate func contradicts(_ own: String, sum parts: String) -> Bool {
    guard !own.isEmpty, !parts.isEmpty else { return false }
    if self == .cost { return own != parts }
    guard case .number(let all)? = Quantity(canonical: own),
      case .number(let sum)? = Quantity(canonical: parts)
    else { return false }
    return sum < all
  }
}
