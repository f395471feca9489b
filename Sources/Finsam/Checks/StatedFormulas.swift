/// Statements that say how they follow from others, held against what those come to: a sum in prose,
/// a share of what is counted, a direction that a series took.
struct StatedFormulas {
  private(set) var findings: [Finding] = []
  private let statements: [SourceStatement]
  private let names: InsatsNames
  private let ids: IdTable

  init(_ statements: [SourceStatement], _ names: InsatsNames) {
    (self.statements, self.names) = (statements, names)
    let ruled = statements.offsets { $0.pointee.formula != nil }
    ids = SourceStatement.idTable(of: ruled.isEmpty ? [] : statements)
    var told: [(row: SourceStatement, findings: [Finding])] = []
    for row in ruled.map({ statements[$0] }) {
      let expressions = row.formula?.expressions ?? []
      told.append((row, expressions.compactMap { finding(row, $0) }))
    }
    findings = Self.once(told)
  }

  /// A sentence may be read in several ways, each a row of its own with a formula: that one fits is
  /// enough, and that none does is told of once, with what the others come to. So is what two places
  /// say of the same figures.
  private static func once(_ told: [(row: SourceStatement, findings: [Finding])]) -> [Finding] {
    let fitting = Set(
      told.filter(\.findings.isEmpty).compactMap(\.row.sentence))
    var readings: [String: [Finding]] = [:]
    for (row, findings) in told where !findings.isEmpty {
      if let sentence = row.sentence { readings[sentence, default: []] += findings }
    }
    var known: Set<String> = []
    return told.flatMap { row, findings -> [Finding] in
      if findings.isEmpty { return [] }
      let isFirst = row.sentence.map { known.insert($0).inserted } ?? true
      let isNew = known.insert(row.comparedFigures).inserted
      if isFirst, isNew, row.sentence.map({ !fitting.contains($0) }) ?? true {
        let others = row.sentence.flatMap { readings[$0] } ?? []
        return findings.map { $0.readOtherwise(others.filter { !findings.contains($0) }) }
      }
      return findings.filter { $0.check == .danglingReference }
    }
  }

  private func row(_ name: Formula.RowName) -> SourceStatement? {
    SourceStatement.place(of: name.text, ids, in: statements).map { statements[$0] }
  }

  /// One figure of a formula: of a row, or a number of its own.
  fileprivate struct Figure {
    let amount: PrintedAmount
    let row: SourceStatement?
    var number = ""

    var text: String { row?.shownFigure ?? number }
    var unit: String { row?.unit ?? "" }

    /// In the measure of its unit, as far as it is printed.
    var bounds: ClosedRange<Double>? {
      guard let least = amount.least, let most = amount.most, least <= most else { return nil }
      return Double(least) / 1_000...Double(most) / 1_000
    }
  }

  fileprivate struct Term {
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

  private func finding(_ row: SourceStatement, _ expression: Formula.Expression) -> Finding? {
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
      guard row.isOfSeries(terms.figures.compactMap(\.row)),
        direction.isBelied(
          least: sum.least.map { Double($0) } ?? -.infinity,
          most: sum.most.map { Double($0) } ?? .infinity)
      else { return nil }
      return told(.wordAgainstFigure, row, terms, is: sum.shown(in: 1))
    }
    guard let own = row.amount else { return nil }
    switch own.agreement(with: amounts) {
    case .same, .untold: return nil
    case .rounding, .different:
      let finding = told(check(terms), row, terms, is: sum.shown(in: size))
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
      guard row.isOfSeries(terms.figures.compactMap(\.row)),
        direction.isBelied(least: least, most: most)
      else {
        return nil
      }
      // One share less another, each of them worked out: parts of one, which are told in hundredths.
      let areShares = terms.count > 1 && terms.allSatisfy(\.isShare)
      if areShares { (least, most) = (least * 100, most * 100) }
      return told(
        .wordAgainstFigure, row, terms, is: shown(areShares ? " procentenheter" : ""))
    }
    if let share = StatedShare(row) {
      // A hundredth of one is a per cent, where the formula does not say so itself.
      if !terms.contains(where: { $0.factors.contains { $0.number == "100" } }) {
        (least, most) = (least * 100, most * 100)
      }
      guard share.least.double > most + Self.nothing || share.most.double < least - Self.nothing
      else { return nil }
      return told(share.isInWords ? .wordAgainstFigure : .share, row, terms, is: shown(" %"))
    }
    guard let own = row.amount, let low = own.least, let high = own.most else { return nil }
    let half = Double(own.grain) / 2_000
    guard
      Double(low) / 1_000 - half > most + Self.nothing
        || Double(high) / 1_000 + half < least - Self.nothing
    else { return nil }
    return told(.share, row, terms, is: shown(""))
  }

  /// Less than any digit that is printed.
  private static let nothing = 1e-9

  /// `19 + 34 = 53 (S4:2372), men 54 deltagare i årsredovisning 2014 (S4:2371)`.
  private func told(
    _ check: Check, _ row: SourceStatement, _ terms: [Term], is result: String
  ) -> Finding {
    let figures = terms.figures
    let units = figures.compactMap { $0.row?.unit } + [row.unit]
    let isOneUnit = Set(units.map { $0 == "person" ? "personer" : $0 }).count == 1
    func shown(_ figure: Figure) -> String {
      isOneUnit || figure.unit.isEmpty ? figure.text : figure.text + " " + figure.unit
    }
    let arithmetic = terms.enumerated().map { index, term in
      (term.isSubtracted ? "− " : index == 0 ? "" : "+ ")
        + term.factors.map(shown).joined(separator: " × ")
        + term.divisors.map { " / " + shown($0) }.joined()
    }.joined(separator: " ")
    let others = figures.compactMap(\.row)
    let places = others.map(\.source).filter { !$0.isEmpty }.unique.joined(separator: ", ").asPlace
    var facts: Facts = ["nyckel": row.key, row.id: row.value]
    for other in others { facts = facts + [other.id: other.value] }
    func finding(_ check: Check, _ message: String) -> Finding {
      row.finding(check, facts, message, against: others, names)
        .reckoning("\(arithmetic) = \(result)").formerly(usual.capitalizedFirst)
    }
    let usual = "\(arithmetic) = \(result)\(places), men \(row.told())."
    if check == .share, row.mixesPeopleAndHouseholds(with: others) {
      return finding(
        check, "\(usual.dropLast()): personer och hushåll är olika många."
      ).ofDefinition.advising(
        "Säg om det är personer eller hushåll när siffran används.")
    }
    if !others.isEmpty, others.allSatisfy({ $0.isGoal != row.isGoal }) {
      return finding(
        check, "\(usual.dropLast()): det ena är ett mål och det andra ett utfall."
      ).ofDefinition.advising("Säg om det är målet eller utfallet när siffran används.")
    }
    let years = Set(others.compactMap { $0.year?.number }).sorted()
    if terms.count == 1, !terms[0].divisors.isEmpty, !row.isShare, years.count > 1 {
      let told = years.map(String.init).swedishList
      return finding(
        check, "\(usual.dropLast()), om helheten är lika stor \(told)."
      ).advising("Jämför talen med källan. Är helheten en annan: godta fyndet.")
    }
    // What two documents say is for the reader to weigh, and neither reckons wrong.
    if !row.document.isEmpty, !others.isEmpty,
      others.allSatisfy({ !$0.document.isEmpty && $0.document != row.document })
    {
      let message = others.count == 1 ? "\(others[0].told()), men \(row.told())." : usual
      return finding(.factBetweenDocuments, message).formerly(by: check)
        .advising(Finding.adviceOnPlaces)
    }
    return finding(check, usual).advising(
      "Jämför talen med källan. Går de inte ihop där heller: godta fyndet med en kommentar.")
  }
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

extension [StatedFormulas.Term] {
  fileprivate var figures: [StatedFormulas.Figure] { flatMap { $0.factors + $0.divisors } }
}

extension StatedValue.Opposite {
  /// Whether a change went the other way, or there was none.
  fileprivate func isBelied(least: Double, most: Double) -> Bool {
    switch self {
    case .more: most <= 0
    case .fewer: least >= 0
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
