extension StatedFormulas.Term {
  /// Whether it is an amount for each of many.
  var isForEach: Bool {
    divisors.isEmpty && factors.count == 2
      && factors.contains { $0.row?.measured == .money }
      && factors.contains { $0.row.map { $0.measured != .money && $0.measured != .share } ?? false }
  }

  /// A hundredth of the whole: how a formula turns a part into per cent.
  fileprivate var isInHundredths: Bool { factors.contains { $0.number == "100" } }
}

extension [StatedFormulas.Term] {
  /// The unit of all figures; empty where they have several.
  var unit: String {
    let units = Set(figures.map(\.unit))
    return units.count == 1 ? units.first ?? "" : ""
  }

  /// As it was told when each figure had its unit.
  func before(_ row: SourceStatement) -> String {
    let units = figures.compactMap { $0.row?.unit } + [row.unit]
    let isOneUnit = Set(units.map { $0 == "person" ? "personer" : $0 }).count == 1
    func shown(_ figure: StatedFormulas.Figure) -> String {
      isOneUnit || figure.unit.isEmpty ? figure.text : figure.text + " " + figure.unit
    }
    return joined(shown)
  }

  /// What is worked out, so that people can do it again: one unit stands behind the result alone,
  /// what is divided by per cent is divided by hundredths, and more than two steps are told one by
  /// one.
  func arithmetic(_ row: SourceStatement) -> String {
    let units = Set(
      (figures.filter { $0.row != nil }.map(\.unit) + [row.unit]).filter { !$0.isEmpty }
        .map { $0 == "person" ? "personer" : $0 == "kronor" ? "kr" : $0 })
    let isOneUnit = units.count < 2 && allSatisfy(\.divisors.isEmpty)
    let years = figures.compactMap { $0.row?.year }
    let hasYears = Set(years).count > 1
    func shown(_ figure: StatedFormulas.Figure) -> String {
      let year = hasYears ? figure.row?.year.map { " (\($0.text))" } ?? "" : ""
      let unit = figure.digits == "1" && figure.unit == "personer" ? "person" : figure.unit
      return figure.digits + (isOneUnit ? "" : unit.asUnit) + year
    }
    if count == 1, self[0].isInHundredths, !row.isShare, let steps = self[0].steps(shown) {
      return steps
    }
    return joined(shown)
  }

  private func joined(_ shown: (StatedFormulas.Figure) -> String) -> String {
    enumerated().map { index, term in
      (term.isSubtracted ? "− " : index == 0 ? "" : "+ ")
        + term.factors.map(shown).joined(separator: " × ")
        + term.divisors.map { " / " + shown($0) }.joined()
    }.joined(separator: " ")
  }
}

extension StatedFormulas.Term {
  /// `127 personer / 0,038 = 3 342; 3 342 × 1 145 kr = 3 826 590 kr; 3 826 590 kr / 44 480 kr`; nil
  /// where nothing is divided by per cent, or no more than two figures are worked out. Each step
  /// goes on from what the one before is rounded to, so that people get the same.
  fileprivate func steps(_ shown: (StatedFormulas.Figure) -> String) -> String? {
    let parts = divisors.filter { $0.row?.isShare == true }
    let factors = factors.filter { $0.number != "100" }
    guard parts.count == 1, let first = factors.first, factors.count + divisors.count > 2,
      let whole = first.amount.exact, let part = parts[0].amount.exact, part > 0
    else { return nil }
    var result = Double(whole) / 1_000 / (Double(part) / 1_000) * 100
    var unit = ""
    var steps = ["\(shown(first)) / \(Int(part).shareOfOne)"]
    func take(_ figure: StatedFormulas.Figure, _ sign: String, _ next: (Double) -> Double) {
      // Exact enough for the next step.
      let scale = result < 1_000 ? 1_000.0 : 1
      let whole = Int(Swift.min(Swift.max((result * scale).rounded(), -1e15), 1e15))
      let number = (result < 1_000 ? Number(thousandths: whole) : Number(whole)).shown + unit
      steps[steps.count - 1] += " = \(number)"
      steps.append("\(number) \(sign) \(shown(figure))")
      result = next(Double(whole) / scale)
      unit = sign == "×" ? figure.unit.asUnit : ""
    }
    for figure in factors.dropFirst() {
      guard let value = figure.amount.exact else { return nil }
      take(figure, "×") { $0 * Double(value) / 1_000 }
    }
    for figure in divisors where figure.row?.isShare != true {
      guard let value = figure.amount.exact, value != 0 else { return nil }
      take(figure, "/") { $0 / (Double(value) / 1_000) }
    }
    return steps.joined(separator: "; ")
  }
}

extension [StatedFormulas.Term] {
  var figures: [StatedFormulas.Figure] { flatMap { $0.factors + $0.divisors } }
}

extension Int {
  /// Thousandths of a per cent as a share of one, to its last digit: `0,0385` of 3,85 %. The part
  /// is above 0.
  fileprivate var shareOfOne: String {
    let (whole, rest) = quotientAndRemainder(dividingBy: 100_000)
    var digits = String(rest)
    digits = String(repeating: "0", count: 5 - digits.utf8.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return Number(whole).shown + (digits.isEmpty ? "" : "," + digits)
  }
}

extension String {
  /// With a space before it, as it stands behind a number; nothing where there is no unit.
  var asUnit: String { isEmpty ? "" : " " + self }
}
