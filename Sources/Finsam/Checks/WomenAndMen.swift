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
      if let unknown = year.unknownSex {
        return Finding(
          .womenAndMen,
          at: Place(
            address.appending(Step(PartKey.participation, year.id)), field: "totalt"),
          [
            "kvinnor": women.text, "män": men.text, "okänt": unknown.text, "totalt": total.text,
          ],
          "\(women.shown) kvinnor, \(men.shown) män och \(unknown.shown) av okänt kön går inte "
            + "ihop: "
            + "totalt står \(total.shown).")
      }
      let sum =
        women.number.flatMap { women in
          men.number.map { men in "är \((women + men).shown), men" }
        } ?? "men"
      let isExact = women.isExact && men.isExact
      return Finding(
        .womenAndMen,
        at: Place(
          address.appending(Step(PartKey.participation, year.id)), field: "totalt"),
        ["kvinnor": women.text, "män": men.text, "totalt": total.text],
        "\(women.shown) kvinnor och \(men.shown) män "
          + (isExact ? sum : "går inte ihop:") + " totalt står \(total.shown).")
    }
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
