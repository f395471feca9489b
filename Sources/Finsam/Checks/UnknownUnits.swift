extension Survey {
  /// Amounts in a unit that is none of money, those without one beside others that have it, and
  /// measures whose target the goal tells in another unit. 0.4, `enhet`.
  var unknownUnits: [Finding] {
    let economy = office.economy
    var amounts: [PrintedUnit] = economy.years.flatMap { year in
      year.rows.map { row in
        PrintedUnit(
          row.unit, of: [row.budget, row.outcome], at: year.address(of: row),
          list: year.address.file, row.source)
      }
    }
    amounts += economy.prognoses.map {
      PrintedUnit(
        $0.unit, of: [$0.amount], at: $0.address, list: Prognosis.path + $0.day.text,
        $0.source)
    }
    amounts += economy.equity.map {
      PrintedUnit(
        $0.unit, of: [$0.opening, $0.result, $0.closing], at: $0.address,
        list: EquityYear.path + $0.year.text,
        $0.source)
    }
    amounts += office.applications.map {
      PrintedUnit($0.unit, of: [$0.amount], at: $0.address, list: Application.path, $0.source)
    }
    let withUnit = Set(amounts.filter { $0.hasAmount && !$0.unit.isEmpty }.map(\.list))
    return amounts.compactMap { $0.finding(among: withUnit) }
      + goals.flatMap { goal in goal.goal.measures.compactMap { finding($0, goal) } }
  }

  private func finding(_ measure: Measure, _ goal: PlacedGoal) -> Finding? {
    guard !measure.unit.isEmpty, UnitOfFigure(measure.unit) != .share, let target = measure.target,
      target.isExact
    else { return nil }
    let texts = [measure.name, goal.goal.wording, measure.targetWords]
    guard let told = texts.first(where: { $0.names(target.text, in: ["%", "procent"]) }) else {
      return nil
    }
    return Finding(
      .unit, at: Place(goal.address.appending(Step(PartKey.measures, measure.id)), field: "enhet"),
      ["enhet": measure.unit, "målvärde": target.text],
      "Målvärdet är \(target.shown) \(measure.unit), men i orden står procent: "
        + "\(told.quotedBriefly)\(measure.source.asPlace)."
    ).advising("Rätta enheten, eller målvärdet.")
  }
}

/// A printed amount's unit, and the list that it stands in.
private struct PrintedUnit {
  let unit: String
  let hasAmount: Bool
  let address: Address
  let list: String
  let source: String

  init(_ unit: String, of amounts: [Quantity?], at address: Address, list: String, _ source: String)
  {
    (self.unit, self.address, self.list, self.source) = (unit, address, list, source)
    hasAmount = amounts.contains { $0?.number != nil }
  }

  func finding(among withUnit: Set<String>) -> Finding? {
    guard hasAmount, UnitOfFigure(unit) != .money else { return nil }
    let place = Place(address, field: "enhet")
    guard unit.isEmpty else {
      return Finding(
        .unit, at: place, ["enhet": unit],
        "Enheten är ”\(unit)”\(source.asPlace), som inte är någon enhet för pengar. Beloppet "
          + "räknas "
          + "som kronor."
      ).advising("Skriv kr, tkr eller mkr.")
    }
    guard withUnit.contains(list) else { return nil }
    return Finding(
      .unit, at: place, .missing("enhet"),
      "Beloppet har ingen enhet\(source.asPlace), men andra belopp i samma lista har. Det räknas "
        + "som "
        + "kronor."
    ).ofSilence.advising("Skriv kr, tkr eller mkr.")
  }
}

extension String {
  /// Whether the number stands in it before one of the units: `100 % av deltagarna`.
  fileprivate func names(_ number: String, in units: [String]) -> Bool {
    let words = lowered.oneLine.split(separator: " ").map(String.init)
    return words.indices.contains { index in
      if units.contains(where: { words[index] == number + $0 }) { return true }
      guard words[index] == number, index + 1 < words.count else { return false }
      return units.contains { words[index + 1].isBegun(by: $0) }
    }
  }
}
