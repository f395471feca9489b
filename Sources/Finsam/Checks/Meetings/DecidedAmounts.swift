extension Survey {
  /// What meetings have granted an insats for a year, against what else is stated of it: the amount
  /// that another place says was granted, the budget and the cost. BUD-8.
  var decidedAmounts: [Finding] {
    let decided = Dictionary(grouping: office.meetings.decisionsOnInsatser) { $0.insats }
    let stated = stated.grants
    return grantsBeyondRoom + office.meetings.all.flatMap(\.amountsAgainstWordings)
      + office.insatser.flatMap { insats -> [Finding] in
        let own = (decided[insats.id] ?? []).filter { $0.amount != nil && $0.givesMoney }
        if own.isEmpty { return [] }
        let years = Dictionary(grouping: own) { $0.year }
        return years.sorted { ($0.key?.number ?? 0) < ($1.key?.number ?? 0) }.flatMap {
          year, decisions -> [Finding] in
          guard let year else { return [] }
          let rows = (stated[insats.id] ?? []).filter { $0.year == year }
          return statedOtherwise(rows, decisions, of: insats, in: year)
            + (room(in: year) == nil ? beyondBudget(decisions, of: insats, in: year) : [])
            + [costBeyond(decisions, of: insats, in: year)].compactMap(\.self)
        }
      }
  }

  /// Those of the year that are neither any one grant nor all of them.
  private func statedOtherwise(
    _ rows: [SourceStatement], _ decisions: [InsatsDecision], of insats: Insats, in year: Year
  ) -> [Finding] {
    let grants = decisions.filter { $0.verdict == .granted }
    guard let first = grants.first else { return [] }
    let amounts = grants.compactMap(\.amount)
    let values = (amounts + [amounts.sum]).map { StatedValue(SourceStatement(granted: $0)) }
    return rows.filter { row in
      let value = StatedValue(row)
      return values.allSatisfy { value.contradicts($0) }
    }.map { row in
      Finding(
        .decidedAmount, at: Place(first.place.address, field: "belopp"),
        ["belopp": amounts.map(\.text).joined(separator: ", "), row.id: row.value],
        "\(first.granted(to: insats, in: year)), men \(row.told())."
      ).advising("Ta reda på vilket som gäller, och rätta det andra.").against([
        Place(SourceStatement.address(id: row.id), field: "värde")
      ])
    }
  }

  private func beyondBudget(_ decisions: [InsatsDecision], of insats: Insats, in year: Year)
    -> [Finding]
  {
    let grants = decisions.filter { $0.verdict == .granted && !$0.isWithinFrame }
    guard let first = grants.first, let cost = insats.cost(in: .year(year)),
      let budget = cost.budget, grants.drawn(besides: budget) > Kronor(0)
    else { return [] }
    let sum = grants.compactMap(\.amount).sum
    let finding = Finding(
      .decidedAmount, at: Place(first.place.address, field: "belopp"),
      ["belopp": sum.text, "budget": budget.text, "år": year.text],
      "\(first.granted(to: insats, in: year, grants)), "
        + (budget < sum ? "mer än insatsens budget \(year.text), som är " : "utöver budgeten, ")
        + "\(budget.shown)\(cost.source.asPlace)."
    ).advising(
      "Skriv i beslutet om pengarna är inom tidigare ram, eller i budgeten om den har ändrats. Annars: "
        + "godta fyndet."
    )
    .reckoning("\(sum.shown) > \(budget.shown)")
    .against([insats.place(of: cost, "budget")])
    return [finding]
  }

  /// What the year's budget has for projects that are not in it yet; nil where it has no such row.
  private func room(in year: Year) -> (file: EconomyYear, row: EconomyRow, amount: Kronor)? {
    guard let file = office.economy.year(year), let row = file.roomForNewProjects,
      let amount = Kronor(row.budget, row.unit)
    else { return nil }
    return (file, row, amount)
  }

  /// Grants above what insatser have in the budget draw on its room for new projects, in the order
  /// of their days: told of once, where it does not reach.
  private var grantsBeyondRoom: [Finding] {
    let grants = office.meetings.decisionsOnInsatser.filter {
      $0.verdict == .granted && !$0.isWithinFrame && $0.amount != nil
    }
    return office.economy.years.compactMap(\.year).compactMap { year in
      guard let (file, row, room) = room(in: year) else { return nil }
      let own = grants.enumerated().filter { $0.element.year == year }.sorted {
        ($0.element.day.text, $0.offset) < ($1.element.day.text, $1.offset)
      }.map(\.element)
      let drawn = draws(of: own, in: year)
      let sums = drawn.indices.map { drawn[...$0].map(\.amount).sum }
      guard let last = sums.firstIndex(where: { room < $0 }) else { return nil }
      let told = drawn[...last]
      let (sum, all) = (sums[last], drawn.map(\.amount).sum)
      let arithmetic = told.map(\.amount.number).joined(separator: " + ") + " = \(sum.shown)"
      let sources = told.map(\.grant.source).unique.joined(separator: ", ").asPlace
      return Finding(
        .decidedAmount, at: Place(told[last].grant.place.address, field: "belopp"),
        ["beviljat": sum.text, "utrymme": room.text, "år": year.text],
        "\(told.count > 1 ? arithmetic : sum.shown) är till och med \(told[last].grant.day.text) beviljat "
          + "för \(year.text) utöver insatsernas egna budgetar\(sources), mer än utrymmet för nya projekt, "
          + "som är \(room.shown)\(row.source.asPlace)."
          + (sum < all ? later(drawn[(last + 1)...], sum, all) : "")
      ).formerly(
        "\(told.count > 1 ? arithmetic : sum.shown) är till och med \(told[last].grant.day.text) beviljat "
          + "för \(year.text) utöver insatsernas egna budgetar\(sources), mer än utrymmet för nya projekt, "
          + "som är \(room.shown)\(row.source.asPlace)."
          + (sum < all ? " Med senare beslut är det \(all.shown)." : "")
      ).advising(
        "Skriv i besluten om pengarna är inom tidigare ram, eller i budgeten om den har ändrats. Annars: "
          + "godta fyndet."
      )
      .reckoning("\(told.count > 1 ? arithmetic : sum.shown) > \(room.shown)")
      .against(
        [Place(file.address(of: row), field: "budget")]
          + told.dropLast().map { Place($0.grant.place.address, field: "belopp") })
    }
  }

  /// What is granted after that: ` Med senare beslut är det 2 226 600 + 750 000 = 2 976 600 kr.`
  private func later(
    _ grants: ArraySlice<(grant: InsatsDecision, amount: Kronor)>, _ sum: Kronor, _ all: Kronor
  ) -> String {
    let terms = ([sum] + grants.map(\.amount)).map(\.number).joined(separator: " + ")
    let sources = grants.map(\.grant.source).unique.joined(separator: ", ").asPlace
    return " Med senare beslut\(sources) är det \(terms) = \(all.shown)."
  }

  /// What each grant is above what is left of its insats's own budget.
  private func draws(of grants: [InsatsDecision], in year: Year)
    -> [(grant: InsatsDecision, amount: Kronor)]
  {
    var before: [String: [InsatsDecision]] = [:]
    return grants.compactMap { grant in
      let budget = office.insats(grant.insats)?.cost(in: .year(year))?.budget ?? Kronor(0)
      let earlier = before[grant.insats] ?? []
      before[grant.insats] = earlier + [grant]
      let amount = (earlier + [grant]).drawn(besides: budget).amount
        .subtracting(earlier.drawn(besides: budget).amount)
      return amount > 0 ? (grant, Kronor(amount)) : nil
    }
  }

  private func costBeyond(_ decisions: [InsatsDecision], of insats: Insats, in year: Year)
    -> Finding?
  {
    let sum = decisions.compactMap(\.amount).sum
    guard let first = decisions.first, let cost = insats.cost(in: .year(year)),
      let budget = cost.budget, let amount = cost.amount
    else { return nil }
    let most = [budget, sum].sum
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

extension Meeting {
  /// Proposals and decisions whose own words name other amounts than the one that is entered.
  /// BUD-8.
  fileprivate var amountsAgainstWordings: [Finding] {
    items.flatMap { item in
      [(PartKey.proposals, item.proposals), (PartKey.decisions, item.decisions)].flatMap {
        part, resolutions in
        resolutions.compactMap { resolution in
          guard let amount = resolution.amount else { return nil }
          let printed = TypedAmount.all(in: resolution.wording.withoutStopsInNumbers)
          guard let first = printed.first,
            !printed.contains(where: {
              $0.isSame(as: Number(amount.amount), Number(amount.amount))
            })
          else { return nil }
          return Finding(
            .decidedAmount,
            at: Place(address(of: item).appending(Step(part, resolution.id)), field: "belopp"),
            ["belopp": amount.text, "lydelse": first.words],
            "Beloppet är \(amount.shown), men i lydelsen står \(first.words.oneLine)"
              + "\(resolution.source.asPlace)."
          ).advising("Läs efter i protokollet, och rätta det som är fel.")
        }
      }
    }
  }
}

extension String {
  /// With `10. 000` and `10.000` as `10 000`: thousands that a stop parts.
  fileprivate var withoutStopsInNumbers: String {
    let bytes = Array(utf8)
    func isDigit(_ place: Int) -> Bool {
      bytes.indices.contains(place) && (0x30...0x39).contains(bytes[place])
    }
    var kept: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "."), isDigit(place - 1) {
        let next = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: " ") ? 2 : 1
        if (0..<3).allSatisfy({ isDigit(place + next + $0) }), !isDigit(place + next + 3) {
          if next == 1 { kept.append(UInt8(ascii: " ")) }
          continue
        }
      }
      kept.append(byte)
    }
    return String(decoding: kept, as: UTF8.self)
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

  /// `MedUrs är beviljat 745 200 kr för 2014 (S4:1238–1239)`
  fileprivate func granted(to insats: Insats, in year: Year, _ all: [InsatsDecision] = [])
    -> String
  {
    let grants = all.isEmpty ? [self] : all
    let amounts = grants.compactMap(\.amount)
    let sum =
      amounts.count < 2
      ? amounts.sum.shown
      : amounts.map(\.shown).joined(separator: " + ") + " = " + amounts.sum.shown
    return "\(insats.shownName) är beviljat \(sum) för \(year.text)"
      + Set(grants.map(\.source)).sorted().joined(separator: "; ").asPlace
  }
}

extension [InsatsDecision] {
  /// What they are together above a budget; what increases it comes on top.
  fileprivate func drawn(besides budget: Kronor) -> Kronor {
    let own = filter { !$0.isIncrease }.compactMap(\.amount).sum
    let increases = filter(\.isIncrease).compactMap(\.amount).sum
    return Kronor(Swift.max(0, own.amount.subtracting(budget.amount)).adding(increases.amount))
  }
}

extension Kronor {
  /// `745 200`, without its unit.
  fileprivate var number: String { Number(amount).shown }
}

extension EconomyYear {
  /// The budget's row of what is left for projects that are not in it.
  fileprivate var roomForNewProjects: EconomyRow? {
    rows.first { $0.table.isEmpty && $0.key == EconomyRow.roomKey && $0.level == .row }
  }
}

extension [Kronor] {
  fileprivate var sum: Kronor { reduce(Kronor(0), +) }
}

extension [SourceStatement] {
  /// Rows that say ”beviljat” of an insats, by its id.
  var grantsByInsats: [String: [SourceStatement]] {
    let prefix = "ekonomi/insats/"
    var grants: [String: [SourceStatement]] = [:]
    lend { _, row in
      guard row.pointee.key.isBegun(by: prefix), row.pointee.meaning.lowered.hasPrefix("beviljat")
      else { return }
      grants[String(row.pointee.key.dropFirst(prefix.count)), default: []].append(row.pointee)
    }
    return grants
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

extension CheckRow {
  static let decidedAmount = CheckRow(
    "beslut-mot-belopp", "Beslutat belopp mot andra belopp",
    "Det belopp som ett möte har beviljat en insats är ett annat än det som står på ett annat "
      + "ställe, eller ryms inte i budgeten, eller räcker inte till kostnaden.",
    advice: "Rätta beloppet, eller skriv in det beslut som gäller.",
    looksElsewhere: true, among: economyTables + [.meeting, .insats]
  ) { survey, _ in survey.decidedAmounts }
}
