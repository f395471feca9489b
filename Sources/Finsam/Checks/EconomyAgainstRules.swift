extension Survey {
  /// Figures of the economy that a law, a recommendation or the förbund's own goal does not allow.
  var economyAgainstRules: [Finding] {
    sharesAgainstLaw + equityAboveCeiling + budgetsAboveFunds + requisitionsAgainstBasis
  }

  /// What state, region and municipalities pay, beside their shares by law: told once a year. Where
  /// one of them pays nothing that is known, no share is. FUND-1, FUND-2.
  private var sharesAgainstLaw: [Finding] {
    let forbund = office.forbund
    let years = Set(forbund.members.flatMap(\.contributions).compactMap(\.year)).sorted()
    return years.compactMap { year in
      let parties = Member.Sector.allCases.compactMap { sector -> SectorShare? in
        guard let rule = office.kaa.rules.share(of: sector, in: year) else { return nil }
        return SectorShare(sector, rule, forbund, year)
      }
      guard parties.count == Member.Sector.allCases.count else { return nil }
      let whole = parties.reduce(0) { $0.adding($1.amount) }
      // A krona is lost where an odd sum is halved.
      guard whole > 0, parties.contains(where: { abs($0.gap(of: whole)) > 1 }),
        let worst = parties.max(by: { abs($0.gap(of: whole)) < abs($1.gap(of: whole)) })
      else { return nil }
      let gap = worst.gap(of: whole)
      let shares = parties.map {
        "\($0.sector.payer) \(Number.shareInPercent($0.amount, of: whole).shown) %"
      }
      let wanted = parties.map { $0.percent.shown }
      let arithmetic =
        parties.map { Number($0.amount).shown }.joined(separator: " + ")
        + " = \(Kronor(whole).shown); \(Kronor(whole).shown) × \(worst.percent.shown) % − "
        + "\(Kronor(worst.amount).shown) = \(Kronor(Int(0).subtracting(gap)).shown)"
      return Finding(
        .economyRule, at: worst.place,
        Facts(
          [("år", year.text)] + parties.map { ($0.sector.text, "\($0.amount)") }),
        "\(year.text) betalar \(shares.swedishList) av "
          + "\(Kronor(whole).shown)\(worst.source.asPlace), men "
          + "andelarna ska vara \(wanted.swedishList) %\(worst.rule.source.asPlace): "
          + "\(worst.sector.payer) betalar \(Kronor(abs(gap)).shown) "
          + (gap < 0 ? "mindre." : "mer.")
      ).reckoning(arithmetic).advising(
        "Jämför bidragen med källan. Har medlemmarna kommit överens om annat: godta fyndet med en "
          + "kommentar."
      ).against(
        worst.places.dropFirst() + parties.filter { $0.sector != worst.sector }.flatMap(\.places))
    }
  }

  /// EQ-1, EQ-2 and EQ-5. A ceiling that is read into the source is held against nothing.
  private var equityAboveCeiling: [Finding] {
    office.economy.equity.compactMap { row in
      guard let year = row.year, let standing = office.equity(in: year),
        let equity = standing.equity
      else { return nil }
      guard let most = standing.printedCeiling ?? (standing.isReading ? nil : standing.ceiling),
        most < equity
      else { return nil }
      let field = standing.closing == nil ? "ingående" : "utgående"
      let time = standing.closing == nil ? "vid ingången av \(year.text)" : year.text
      let over = Kronor(equity.amount.subtracting(most.amount))
      let words = standing.printedCeiling == nil ? " (\(standing.ceilingWords))" : ""
      let stated = office.forbund.equityCeiling.words
      func shown(_ amount: Kronor) -> String { amount.shown(in: row.unit) }
      // Whose ceiling it is, and of what, only its own words tell.
      let quoted = stated.isEmpty ? words : " (”\(stated.oneLine)”)"
      let ceiling = stated.isEmpty ? words : quotation(stated.oneLine, of: most, in: row.unit)
      let room = standing.closing == nil ? office.spendingRoom(in: year) : nil
      let left = room.flatMap { room -> String? in
        guard let least = standing.minimumSpend, least <= room.left else { return nil }
        return " av de \(shown(room.left)) som återstår efter beslutade kostnader"
      }
      func spend(_ left: String) -> String {
        standing.minimumSpend.map { " Minst \(shown($0))\(left) behöver förbrukas för att nå det." }
          ?? ""
      }
      func told(_ ceiling: String) -> String {
        "Eget kapital \(time) är \(shown(equity)), \(shown(over)) över taket "
          + "\(shown(most))\(ceiling)\(row.source.asPlace)."
      }
      let message = told(ceiling)
      return Finding(
        .economyRule, at: Place(row.address, field: field),
        ["eget_kapital": equity.text, "tak": most.text],
        message + spend(left ?? "")
      ).formerly(message + spend("")).formerly(told(quoted) + spend(left ?? "")).formerly(
        told(quoted) + spend("")
      ).formerly(
        "Eget kapital \(time) är \(equity.shown), men får vara högst \(most.shown)\(words): "
          + "\(over.shown) för mycket\(row.source.asPlace)."
      ).reckoning(
        (["\(shown(equity)) − \(shown(most)) = \(shown(over))"]
          + (left == nil ? [] : spending(room, most, shown))).joined(separator: "; ")
      ).advising(
        "Budgetera så att kapitalet vid årets slut är under taket, eller godta fyndet med skälet "
          + "till "
          + "att det inte blir det.")
    }
  }

  /// The ceiling in the source's own words, with the unit that those leave out. Words with a figure
  /// are of a year that has it.
  private func quotation(_ words: String, of ceiling: Kronor, in unit: String) -> String {
    let figures = words.split { !$0.isNumber && !$0.isWhitespace && $0 != "\u{A0}" }
      .map { String($0.filter(\.isNumber)) }.filter { !$0.isEmpty }
    guard !figures.isEmpty else { return " (”\(words)”)" }
    let amount = String(ceiling.amount / StatedFigure.size(of: unit))
    guard figures.contains(amount) else { return "" }
    let isSaid = ["kr", "tkr", "mkr", "kronor"].contains { words.lowered.hasPhrase($0) }
    return isSaid ? " (”\(words)”)" : " (”\(words)”, i \(unit.isEmpty ? "kr" : unit))"
  }

  /// `2 880 tkr − 1 220 tkr = 1 660 tkr`: what is left and the ceiling give the least to spend.
  private func spending(_ room: SpendingRoom?, _ most: Kronor, _ shown: (Kronor) -> String)
    -> [String]
  {
    guard let room, let least = room.minimumSpend,
      room.left.amount.subtracting(most.amount) == least.amount
    else { return [] }
    return ["\(shown(room.left)) − \(shown(most)) = \(shown(least))"]
  }

  /// Costs that are budgeted to more than there is to spend. BUD-3.
  private var budgetsAboveFunds: [Finding] {
    office.economy.years.compactMap { file in
      guard let year = file.year, let row = file.sum(of: .costs),
        let budget = Kronor(row.budget, row.unit),
        let funds = EconomySummary(office, year).disposable, funds < budget
      else { return nil }
      let over = Kronor(budget.amount.subtracting(funds.amount))
      return Finding(
        .economyRule, at: Place(file.address(of: row), field: "budget"),
        ["budget": budget.text, "disponibelt": funds.text],
        "Kostnader är budgeterade till \(budget.shown)\(row.source.asPlace), men att förfoga "
          + "över finns "
          + "\(funds.shown): \(over.shown) fattas."
      ).reckoning("\(budget.shown) − \(funds.shown) = \(over.shown)").advising(
        "Jämför budgeten med bidrag och eget kapital vid årets ingång.")
    }
  }
}

/// What the parties of one kind pay in a year.
private struct SectorShare {
  let sector: Member.Sector
  let rule: EconomyRule
  let amount: Int
  let percent: Number
  /// Of each contribution, one or more.
  let places: [Place]
  let source: String

  var place: Place { places[0] }

  init?(_ sector: Member.Sector, _ rule: EconomyRule, _ forbund: Forbund, _ year: Year) {
    let own = forbund.members.filter { $0.sector == sector }.flatMap { member in
      member.contributions.filter { $0.year == year && $0.amount != nil }.map { (member, $0) }
    }
    guard let (_, first) = own.first, let percent = rule.value else { return nil }
    (self.sector, self.rule, self.percent) = (sector, rule, percent)
    amount = own.reduce(0) { $0.adding($1.1.amount?.amount ?? 0) }
    places = own.map { member, contribution in
      Place(
        member.address.appending(Step(PartKey.contributions, contribution.id)), field: "belopp")
    }
    source = first.source
  }

  /// How much more than its share the kind pays of the whole, in kronor.
  func gap(of whole: Int) -> Int {
    amount.subtracting(whole.times(percent.thousandths) / 100_000)
  }
}

extension Kronor {
  /// In a printed unit, where it is so many whole ones: `2 192 tkr`.
  fileprivate func shown(in unit: String) -> String {
    let size = StatedFigure.size(of: unit)
    guard size > 1, amount % size == 0 else { return shown }
    return "\(Number(amount / size).shown) \(unit)"
  }
}

extension Member.Sector {
  fileprivate var payer: String {
    switch self {
    case .state: "staten"
    case .region: "regionen"
    case .municipality: "kommunerna"
    }
  }
}

extension CheckRow {
  static let economyRule = CheckRow(
    "regel", "Ekonomi som inte följer en regel",
    "Medlemmarnas andelar är andra än lagens, det egna kapitalet är över sitt tak, mer är "
      + "budgeterat än "
      + "det finns, eller en rekvisition är inte dagarna gånger ersättningen.",
    advice: "Ta upp det med styrelsen, eller rätta den uppgift som är fel.", looksElsewhere: true,
    among: economyTables + [.insats, .meeting, .requisitions, .places, .plan]
  ) { survey, _ in survey.economyAgainstRules }
}
