extension Survey {
  /// What meetings have granted an insats for a year, against what else is stated of it: the amount
  /// that another place says was granted, the budget and the cost. BUD-8.
  var decidedAmounts: [Finding] {
    let decided = Dictionary(grouping: office.meetings.decisionsOnInsatser) { $0.insats }
    let stated = statedGrants
    return office.insatser.flatMap { insats -> [Finding] in
      let own = (decided[insats.id] ?? []).filter { $0.amount != nil && $0.givesMoney }
      if own.isEmpty { return [] }
      let years = Dictionary(grouping: own) { $0.year }
      return years.sorted { ($0.key?.number ?? 0) < ($1.key?.number ?? 0) }.flatMap {
        year, decisions -> [Finding] in
        guard let year else { return [] }
        let rows = (stated[insats.id] ?? []).filter { $0.year == year }
        let grants = decisions.filter { $0.verdict == .granted }
        // Money within what was granted before is no new money.
        let new = grants.filter { !$0.isWithinFrame }
        return statedOtherwise(rows, grants, of: insats, in: year)
          + [beyondBudget(new, of: insats, in: year)].compactMap(\.self)
          + [costBeyond(decisions, of: insats, in: year)].compactMap(\.self)
      }
    }
  }

  /// Rows that say ”beviljat” of an insats, by its id.
  private var statedGrants: [String: [SourceStatement]] {
    let prefix = "ekonomi/insats/"
    var grants: [String: [SourceStatement]] = [:]
    office.statements.lend { _, row in
      guard row.pointee.key.hasPrefix(prefix),
        row.pointee.meaning.lowercased().hasPrefix("beviljat")
      else { return }
      grants[String(row.pointee.key.dropFirst(prefix.count)), default: []].append(row.pointee)
    }
    return grants
  }

  /// Those of the year that are neither any one grant nor all of them.
  private func statedOtherwise(
    _ rows: [SourceStatement], _ grants: [InsatsDecision], of insats: Insats, in year: Year
  ) -> [Finding] {
    guard let first = grants.first else { return [] }
    let amounts = grants.compactMap(\.amount)
    let values = (amounts + [grants.sum]).map { StatedValue(SourceStatement(granted: $0)) }
    return rows.filter { row in
      let value = StatedValue(row)
      return values.allSatisfy { value.contradicts($0) }
    }.map { row in
      Finding(
        .decidedAmount, at: Place(first.place.address, field: "belopp"),
        ["belopp": amounts.map(\.text).joined(separator: ", "), row.id: row.value],
        "\(grants.granted(to: insats, in: year)), men \(row.told())."
      ).advising("Ta reda på vilket som gäller, och rätta det andra.").against([
        Place(SourceStatement.address(id: row.id), field: "värde")
      ])
    }
  }

  private func beyondBudget(_ grants: [InsatsDecision], of insats: Insats, in year: Year)
    -> Finding?
  {
    let sum = grants.sum
    guard let first = grants.first, let cost = insats.cost(in: .year(year)),
      let budget = cost.budget, budget < sum
    else { return nil }
    return Finding(
      .decidedAmount, at: Place(first.place.address, field: "belopp"),
      ["belopp": sum.text, "budget": budget.text, "år": year.text],
      "\(grants.granted(to: insats, in: year)), mer än insatsens budget \(year.text), som är "
        + "\(budget.shown)\(cost.source.asPlace)."
    ).advising("Ändra budgeten, eller skriv i beslutet att pengarna är inom tidigare ram.")
      .reckoning("\(sum.shown) > \(budget.shown)")
      .against([insats.place(of: cost, "budget")])
  }

  private func costBeyond(_ decisions: [InsatsDecision], of insats: Insats, in year: Year)
    -> Finding?
  {
    let sum = decisions.sum
    guard let first = decisions.first, let cost = insats.cost(in: .year(year)),
      let budget = cost.budget, let amount = cost.amount
    else { return nil }
    let most = budget + sum
    guard most < amount else { return nil }
    return Finding(
      .decidedAmount, at: Place(first.place.address, field: "belopp"),
      ["belopp": sum.text, "budget": budget.text, "kostnad": amount.text, "år": year.text],
      "\(insats.shownName) kostade förbundet \(amount.shown) \(year.text)\(cost.source.asPlace). Budget "
        + "och beslut är tillsammans \(budget.shown) + \(sum.shown) = \(most.shown)"
        + "\(first.source.asPlace)."
    ).advising("Leta efter ett beslut till, eller rätta det belopp som är fel.")
      .reckoning("\(budget.shown) + \(sum.shown) = \(most.shown)")
      .against([insats.place(of: cost, "belopp")])
  }
}

extension Insats {
  fileprivate func place(of cost: Cost, _ field: String) -> Place {
    Place(address.appending(Step(PartKey.costs, cost.id)), field: field)
  }
}

extension InsatsDecision {
  /// Whether there is money to use by it: granted, or left from a grant and approved for the time.
  /// What is tabled, remitted or noted is no money.
  fileprivate var givesMoney: Bool { verdict == .granted || verdict == .approved }

  /// The year that the whole of it is for.
  fileprivate var year: Year? {
    let days = [from?.day, to?.day].compactMap(\.self)
    let years = Set(days.map(\.year))
    return years.count == 1 ? years.first.map { Year($0) } : nil
  }
}

extension [InsatsDecision] {
  fileprivate var sum: Kronor { compactMap(\.amount).reduce(Kronor(0), +) }

  /// `MedUrs är beviljat 745 200 kr för 2014 (S4:1238–1239)`
  fileprivate func granted(to insats: Insats, in year: Year) -> String {
    let amounts = compactMap(\.amount)
    let terms = amounts.map(\.shown).joined(separator: " + ")
    let all = amounts.count < 2 ? terms : "\(terms) = \(sum.shown)"
    return "\(insats.shownName) är beviljat \(all) för \(year.text)"
      + Set(map(\.source)).sorted().joined(separator: "; ").asPlace
  }
}

extension SourceStatement {
  /// An amount as a statement has it.
  fileprivate init(granted amount: Kronor) {
    self.init()
    value = amount.text
    unit = "kr"
  }
}
