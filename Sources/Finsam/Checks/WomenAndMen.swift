extension Survey {
  var womenAndMen: [Finding] { office.insatser.flatMap(\.womenAndMen) }
}

extension Insats {
  /// GEN-2. Numbers and ranges are compared by what they can be: "ca 40" contradicts nothing.
  var womenAndMen: [Finding] {
    participation.compactMap { year in
      guard let total = year.total, let women = year.women, let men = year.men,
        women.cannotMake(
          total, with: year.unknownSex.flatMap { Quantity.sum([men, $0]) } ?? men)
      else { return nil }
      let place = address.appending(Step(PartKey.participation, year.id))
      let parts =
        [("kvinnor", women), ("män", men)] + (year.unknownSex.map { [("okänt", $0)] } ?? [])
      let named =
        ["\(women.shown) kvinnor", "\(men.shown) män"]
        + (year.unknownSex.map { ["\($0.shown) av okänt kön"] } ?? [])
      let sum = parts.map(\.1).exactSum
      let told = sum.map { "är \($0.shown), men" } ?? "går inte ihop:"
      let added = parts.map(\.1.shown).joined(separator: " + ")
      return Finding(
        .womenAndMen, at: Place(place, field: "totalt"),
        Facts(parts.map { (key: $0, text: $1.text) } + [(key: "totalt", text: total.text)]),
        "\(named.swedishList) \(told) totalt står \(total.shown)."
      ).citing(year.source).reckoning(
        "\(added)\(sum.map { " = \($0.shown)" } ?? "") ≠ \(total.shown)"
      )
      .against(parts.map { Place(place, field: $0.0) })
    }
  }
}

extension [Quantity] {
  /// What they are together; nil where one of them is no exact number.
  fileprivate var exactSum: Number? {
    let numbers = compactMap { $0.isExact ? $0.number : nil }
    return numbers.count == count ? numbers.total : nil
  }
}

extension Quantity {
  /// Whether no two of the numbers that both can be come to what the sum can be.
  fileprivate func cannotMake(_ sum: Quantity, with other: Quantity) -> Bool {
    let (one, two, all) = (countLimits, other.countLimits, sum.countLimits)
    if let least = one.least, let rest = two.least, let most = all.most, most < least + rest {
      return true
    }
    if let most = one.most, let rest = two.most, let least = all.least, most + rest < least {
      return true
    }
    return false
  }
}

extension CheckRow {
  static let womenAndMen = CheckRow(
    "kvinnor-och-män", "Kvinnor och män mot totalen",
    "Antalet kvinnor och män är tillsammans inte det antal som står som totalt.",
    advice: "Rätta ett av antalen, eller godta fyndet om källan räknar så."
  ) { survey, _ in survey.womenAndMen + survey.statedWomenAndMen }
}
