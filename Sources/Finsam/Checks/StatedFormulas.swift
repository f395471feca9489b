/// Statements that say how they follow from others, held against what those come to: a sum in
/// prose, a share of what is counted, a direction that a series took.
struct StatedFormulas {
  private(set) var findings: [Finding] = []
  let statements: [SourceStatement]
  let names: InsatsNames
  let ids: IdTable

  init(_ statements: [SourceStatement], _ names: InsatsNames) {
    (self.statements, self.names) = (statements, names)
    let ruled = statements.offsets { $0.pointee.formula != nil }
    ids = SourceStatement.idTable(of: ruled.isEmpty ? [] : statements)
    var told: [(row: SourceStatement, findings: [Finding])] = []
    let rows = ruled.map { statements[$0] }
    for row in rows {
      let found = (row.formula?.expressions ?? []).compactMap { finding(row, $0) }
      told.append(
        (row, found.map { $0.check == .wordAgainstFigure ? $0.adding(agreeing(row, rows)) : $0 }))
    }
    findings = Self.once(told).toldOnce()
  }

  /// A sentence may be read in several ways, each a row of its own with a formula: that one fits is
  /// enough, and that none does is told of once, with what the others come to. So is what two
  /// places say of the same figures.
  private static func once(_ told: [(row: SourceStatement, findings: [Finding])])
    -> [(row: SourceStatement, finding: Finding)]
  {
    let fitting = Set(
      told.filter(\.findings.isEmpty).compactMap(\.row.sentence))
    var readings: [String: [Finding]] = [:]
    for (row, findings) in told where !findings.isEmpty {
      if let sentence = row.sentence { readings[sentence, default: []] += findings }
    }
    var known: Set<String> = []
    return told.flatMap { row, findings -> [(row: SourceStatement, finding: Finding)] in
      if findings.isEmpty { return [] }
      let isFirst = row.sentence.map { known.insert($0).inserted } ?? true
      let isNew = known.insert(row.comparedFigures).inserted
      if isFirst, isNew, row.sentence.map({ !fitting.contains($0) }) ?? true {
        let others = row.sentence.flatMap { readings[$0] } ?? []
        return findings.map {
          (row, $0.readOtherwise(others.filter { !findings.contains($0) }))
        }
      }
      return findings.filter { $0.check == .danglingReference }.map { (row, $0) }
    }
  }

  private func row(_ name: Formula.RowName) -> SourceStatement? {
    SourceStatement.place(of: name.text, ids, in: statements).map { statements[$0] }
  }

  /// One figure of a formula: of a row, or a number of its own.
  struct Figure {
    let amount: PrintedAmount
    let row: SourceStatement?
    var number = ""

    var text: String { row?.shownFigure ?? number }
    var unit: String { row?.unit ?? "" }

    /// In digits also where words are printed, so that people can reckon with it: `11` for `elva`.
    var digits: String {
      guard let row, let number = StatedFigure.whole(row.value.lowered) else { return text }
      return Number(number).shown
    }

    /// In the measure of its unit, as far as it is printed.
    var bounds: ClosedRange<Double>? {
      guard let least = amount.least, let most = amount.most, least <= most else { return nil }
      return Double(least) / 1_000...Double(most) / 1_000
    }
  }

  struct Term {
    let isSubtracted: Bool
    let factors: [Figure]
    let divisors: [Figure]

    /// Whether it is a part of a whole: a number divided by one of the same.
    var isShare: Bool {
      factors.count == 1 && divisors.count == 1 && !factors[0].unit.isEmpty
        && factors[0].unit == divisors[0].unit
    }

    /// What it can be; nil where something of it is not known, or may be nothing to divide by.
    var bounds: ClosedRange<Double>? {
      var (least, most) = (1.0, 1.0)
      for figure in factors {
        guard let bounds = figure.bounds else { return nil }
        let ends = [least, most].flatMap { [$0 * bounds.lowerBound, $0 * bounds.upperBound] }
        (least, most) = (ends.min() ?? 0, ends.max() ?? 0)
      }
      for figure in divisors {
        guard let bounds = figure.bounds, bounds.lowerBound > 0 else { return nil }
        let ends = [least, most].flatMap { [$0 / bounds.lowerBound, $0 / bounds.upperBound] }
        (least, most) = (ends.min() ?? 0, ends.max() ?? 0)
      }
      return least...most
    }
  }

  func finding(_ row: SourceStatement, _ expression: Formula.Expression) -> Finding? {
    var terms: [Term] = []
    for term in expression.terms {
      let all = term.factors + term.divisors
      if let name = all.lazy.compactMap({ unknownName($0) }).first {
        return unknown(name, of: row)
      }
      let factors = term.factors.compactMap { figure($0) }
      let divisors = term.divisors.compactMap { figure($0) }
      guard factors.count + divisors.count == all.count else { return nil }
      terms.append(Term(isSubtracted: term.isSubtracted, factors: factors, divisors: divisors))
    }
    return terms.contains { !$0.divisors.isEmpty }
      ? quotient(terms, of: row) : sum(terms, of: row)
  }

  private func unknownName(_ factor: Formula.Factor) -> String? {
    guard case .row(let name) = factor else { return factor.text }
    return row(name) == nil && Number.whole(name.text) == nil ? name.text : nil
  }

  private func unknown(_ name: String, of row: SourceStatement) -> Finding {
    Finding(
      .danglingReference, at: Place(SourceStatement.address(id: row.id), field: "formel"),
      ["formel": name], "Formeln nämner ”\(name)”, som inte finns.")
  }

  /// A row by its id, or a whole number.
  private func figure(_ factor: Formula.Factor) -> Figure? {
    guard case .row(let name) = factor else { return nil }
    if let row = row(name) { return row.amount.map { Figure(amount: $0, row: row) } }
    return Number.whole(name.text).flatMap { number in
      PrintedAmount(.number(Number(number)), unit: "").map {
        Figure(amount: $0, row: nil, number: Number(number).shown)
      }
    }
  }

  private func sum(_ terms: [Term], of row: SourceStatement) -> Finding? {
    let amounts = terms.map { term in
      (
        isSubtracted: term.isSubtracted,
        amount: term.factors.count == 1
          ? term.factors[0].amount : PrintedAmount.product(term.factors.map(\.amount))
      )
    }
    let sum = PrintedAmount.sum(amounts)
    let size = StatedFigure.size(of: row.unit)
    if case .opposite(let direction) = StatedValue(row) {
      guard !row.isReading, row.isOfSeries(terms.figures.compactMap(\.row)),
        direction.isBelied(
          least: sum.least.map { Double($0) } ?? -.infinity,
          most: sum.most.map { Double($0) } ?? .infinity)
      else { return nil }
      return told(
        .wordAgainstFigure, row, terms, before: sum.shown(in: 1),
        is: sum.shown(in: 1)
          + (terms.unit == "%" && terms.count > 1 ? " procentenheter" : terms.unit.asUnit))
    }
    guard let own = row.amount else { return nil }
    switch own.agreement(with: amounts) {
    case .same, .untold: return nil
    case .rounding, .different:
      let finding = told(
        check(terms), row, terms, before: sum.shown(in: size),
        is: sum.shown(in: size) + row.unit.asUnit
      )
      .comparing(sum.text(in: size), row.value, at: [row.source])
      // People and the like are counted: a gap of one is one who is missing.
      let isRounding = own.agreement(with: amounts) == .rounding && !row.isCounted
      return isRounding ? finding.ofRounding : finding
    }
  }

  private func check(_ terms: [Term]) -> Check {
    terms.contains(where: \.isSubtracted) ? .printedDifference : .printedSum
  }

  /// A share of the whole, an amount for each or the like; half of the last printed digit is not
  /// known.
  private func quotient(_ terms: [Term], of row: SourceStatement) -> Finding? {
    var (least, most) = (0.0, 0.0)
    for term in terms {
      guard let bounds = term.bounds else { return nil }
      least += term.isSubtracted ? -bounds.upperBound : bounds.lowerBound
      most += term.isSubtracted ? -bounds.lowerBound : bounds.upperBound
    }
    func shown(_ unit: String) -> String {
      let middle = ((least + most) / 2 * 1_000).rounded()
      // More than any amount that is printed, and no more than a number holds.
      return Number(thousandths: Int(min(max(middle, -1e15), 1e15))).roundedToTenths.shown + unit
    }
    if case .opposite(let direction) = StatedValue(row) {
      guard !row.isReading, row.isOfSeries(terms.figures.compactMap(\.row)),
        direction.isBelied(least: least, most: most)
      else {
        return nil
      }
      // One share less another, each of them worked out: parts of one, which are told in
      // hundredths.
      let areShares = terms.count > 1 && terms.allSatisfy(\.isShare)
      if areShares { (least, most) = (least * 100, most * 100) }
      let result = shown(areShares ? " procentenheter" : "")
      return told(.wordAgainstFigure, row, terms, before: result, is: result)
    }
    var whole: Double { min(max(((least + most) / 2).rounded(), -1e15), 1e15) }
    var counted: String { Number(Int(whole)).shown }
    if let share = StatedShare(row) {
      // A hundredth of one is a per cent, where the formula does not say so itself.
      if !terms.contains(where: { $0.factors.contains { $0.number == "100" } }) {
        (least, most) = (least * 100, most * 100)
      }
      guard share.least.double > most + Self.nothing || share.most.double < least - Self.nothing
      else { return nil }
      // What is printed in whole per cent, and is about it, is held against what it is rounded to.
      let isRounded =
        Number.whole(row.value).map { abs(Double($0) - whole) <= 1 } ?? false
        && ((least + most) / 2 * 10).rounded() / 10 != whole
      return told(
        share.isInWords ? .wordAgainstFigure : .share, row, terms, before: shown(" %"),
        is: shown(" %") + (isRounded ? ", avrundat \(counted) %" : ""))
    }
    guard let own = row.amount, let low = own.least, let high = own.most else { return nil }
    let half = Double(own.grain) / 2_000
    guard
      Double(low) / 1_000 - half > most + Self.nothing
        || Double(high) / 1_000 + half < least - Self.nothing
    else { return nil }
    // There is no part of a household.
    return told(
      .share, row, terms, before: shown(""),
      is: (row.isCounted ? counted : shown("")) + row.unit.asUnit)
  }

  /// Less than any digit that is printed.
  private static let nothing = 1e-9
}

extension Finding {
  /// The same, with what the sentence comes to when it is read in other ways.
  fileprivate func readOtherwise(_ others: [Finding]) -> Finding {
    let sums = others.map(\.arithmetic).filter { !$0.isEmpty && $0 != arithmetic }.unique
    guard !sums.isEmpty else { return self }
    return adding(["Läst på ett annat sätt: \(sums.swedishList)."])
      .against(self.others + others.flatMap(\.others))
  }
}

extension StatedValue.Opposite {
  /// Whether a change went the other way, or there was none.
  fileprivate func isBelied(least: Double, most: Double) -> Bool {
    switch self {
    case .more: most <= 0
    case .fewer: least >= 0
    case .same: least > 0 || most < 0
    case .woman, .man: false
    }
  }
}

extension Number {
  fileprivate var double: Double { Double(thousandths) / 1_000 }

  fileprivate var roundedToTenths: Number {
    let half = thousandths < 0 ? -50 : 50
    return Number(thousandths: (thousandths + half) / 100 * 100)
  }
}
