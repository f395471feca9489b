extension StatedFormulas {
  /// `19 + 34 = 53 deltagare (S4:2372), men i årsredovisning 2014 står 54 deltagare (S4:2371)`.
  /// `before` is the result as it was told when units stood at each figure.
  func told(
    _ check: Check, _ row: SourceStatement, _ terms: [Term], before: String, is result: String
  ) -> Finding {
    let figures = terms.figures
    let others = figures.compactMap(\.row)
    let sources = others.map(\.source).filter { !$0.isEmpty }
    let places = SourceSpan.merged(sources).asPlace
    var facts: Facts = ["nyckel": row.key, row.id: row.value]
    for other in others { facts = facts + [other.id: other.value] }
    let usual =
      "\(terms.before(row)) = \(before)\(sources.unique.joined(separator: ", ").asPlace), men "
      + "\(row.told())."
    let isElsewhere =
      !row.document.isEmpty && !others.isEmpty
      && others.allSatisfy { !$0.document.isEmpty && $0.document != row.document }
    let documents = isElsewhere ? " i \(others.map(\.document).unique.swedishList)" : ""
    let sum = "\(terms.arithmetic(row)) = \(result)\(documents)\(places)"
    let against = row.toldInDocument() ?? row.told()
    func finding(_ check: Check, _ message: String, before: String = usual) -> Finding {
      row.finding(check, facts, message, before: before, against: others, names)
        .reckoning("\(terms.arithmetic(row)) = \(result)")
    }
    func finding(because reason: String) -> Finding {
      finding(check, "\(sum), men \(against)\(reason)", before: usual.dropLast() + reason)
    }
    if check == .share, row.mixesPeopleAndHouseholds(with: others) {
      return finding(because: ": personer och hushåll är olika många.").ofDefinition.advising(
        "Säg om det är personer eller hushåll när siffran används.")
    }
    if !others.isEmpty, others.allSatisfy({ $0.isGoal != row.isGoal }) {
      return finding(because: ": det ena är ett mål och det andra ett utfall.").ofDefinition
        .advising("Säg om det är målet eller utfallet när siffran används.")
    }
    let years = Set(others.compactMap { $0.year?.number }).sorted()
    if terms.count == 1, !terms[0].divisors.isEmpty, !row.isShare, years.count > 1 {
      return finding(because: ", om helheten är lika stor \(years.map(String.init).swedishList).")
        .advising("Jämför talen med källan. Är helheten en annan: godta fyndet.")
    }
    let message =
      "\(sum), men \(against)"
      + (terms.contains(where: \.isForEach) ? ", om alla betalar lika mycket." : ".")
    // What two documents say is for the reader to weigh, and neither reckons wrong.
    if isElsewhere {
      let isOne = others.count == 1 && terms.count == 1 && figures.count == 1
      let before =
        others.count == 1 ? "\(others[0].told()), men \(row.told())." : usual
      return finding(
        .factBetweenDocuments, isOne ? others[0].told(against: row) : message, before: before
      ).formerly(usual.capitalizedFirst).formerly(by: check).advising(Finding.adviceOnPlaces)
    }
    return finding(check, message).advising(
      "Jämför talen med källan. Går de inte ihop där heller: godta fyndet och skriv vilket som "
        + "gäller."
    )
  }
}

extension [(row: SourceStatement, finding: Finding)] {
  /// Figures beside each other that follow from the same ones, or are the same of two years, are
  /// one thing that does not come out.
  func toldOnce() -> [Finding] {
    let lines = map { SourceLines.all(in: $0.row.source).first }
    let places = map { Set([$0.finding.place] + $0.finding.others) }
    func isOne(_ one: Int, _ other: Int) -> Bool {
      guard self[one].finding.check == self[other].finding.check,
        self[one].finding.nature == self[other].finding.nature,
        let here = lines[one], let there = lines[other], here.isNear(there, within: 10)
      else { return false }
      let (key, second) = (self[one].row.key, self[other].row.key)
      if key == second { return self[one].row.year != self[other].row.year }
      let whole = key.wholeOfFact
      return !whole.isEmpty && whole == second.wholeOfFact
        && !places[one].isDisjoint(with: places[other])
    }
    return indices.grouped(by: isOne).map { group in
      group.dropFirst().reduce(self[group[0]].finding) { told, index in
        let other = self[index].finding
        let (year, first) = (self[index].row.year, self[group[0]].row.year)
        let time = year == first ? "" : year.map { "\($0.text): " } ?? ""
        return told.telling(other, time + other.message).reckoning(
          [told.arithmetic, other.arithmetic].filter { !$0.isEmpty }.unique.joined(separator: "; "))
      }
    }
  }
}
