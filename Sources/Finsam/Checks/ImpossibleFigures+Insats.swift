extension Insats {
  var impossibleFigures: [Finding] {
    reversedAges + participation.flatMap { $0.impossibleFigures(at: address) } + partsOverWholes
      + wholesOverParts + costsAgainstParts + volumes.compactMap { $0.overCapacity(at: address) }
      + outcomes.flatMap { $0.impossibleFigures(at: address) }
  }

  /// What is counted in a quarter, a half-year or a year is counted in every longer period that it
  /// lies in.
  private var partsOverWholes: [Finding] {
    participation.flatMap { part in
      participation.compactMap { whole in
        guard let inner = part.period, let outer = whole.period, outer.contains(inner),
          case .number(let few)? = part.headcount(.all)?.persons,
          case .number(let all)? = whole.headcount(.all)?.persons, all < few
        else { return nil }
        return Finding(
          .impossibleFigure,
          at: counted(part),
          ["totalt": few.text, "i": whole.id, "där": all.text],
          "\(few.shown) deltagare \(inner.shown) är fler än \(all.shown) för \(outer.shown)."
        ).citing(part.source, whole.source).reckoning("\(few.shown) > \(all.shown)").against([
          counted(whole)
        ])
      }
    }
  }

  /// Who took part in a time took part in one of the times that make it up, or in several: all of
  /// it has no more than they come to.
  private var wholesOverParts: [Finding] {
    participation.compactMap { whole in
      guard let period = whole.period,
        case .number(let all)? = whole.headcount(.all)?.persons,
        case .number(let sum)? = headcountOfParts(.all, in: period)?.persons, sum < all
      else { return nil }
      return Finding(
        .impossibleFigure,
        at: counted(whole),
        ["totalt": all.text, "delarna": sum.text],
        "\(all.shown) deltagare \(period.shown) är fler än \(sum.shown), som periodens delar är "
          + "tillsammans."
      ).citing(whole.source).reckoning("\(all.shown) > \(sum.shown)").against(
        participation.filter { part in part.period.map(period.parts.contains) == true }
          .map(counted))
    }
  }

  /// Where it stands how many took part in a time.
  private func counted(_ one: Participation) -> Place {
    Place(address.appending(Step(PartKey.participation, one.id)), field: one.countedField)
  }

  /// What is paid in a time is what is paid in the times that make it up.
  private var costsAgainstParts: [Finding] {
    // A time and two that make it up, at least.
    if costs.count < 3 { return [] }
    return costs.compactMap { whole in
      guard let period = whole.period, let amount = whole.amount else { return nil }
      let costs = period.parts.compactMap { cost(in: $0) }
      let parts = costs.compactMap(\.amount)
      let sum = parts.reduce(Kronor(0), +)
      guard !parts.isEmpty, parts.count == period.parts.count, sum != amount else { return nil }
      return Finding(
        .impossibleFigure,
        at: Place(address.appending(Step(PartKey.costs, whole.id)), field: "belopp"),
        ["belopp": amount.text, "delarna": sum.text],
        "Kostnaden \(period.shown) är \(amount.shown), men periodens delar är tillsammans "
          + "\(sum.shown)."
      ).citing(whole.source).reckoning(
        "\(parts.map(\.shown).joined(separator: " + ")) = \(sum.shown) ≠ \(amount.shown)"
      ).against(
        costs.map { Place(address.appending(Step(PartKey.costs, $0.id)), field: "belopp") })
    }
  }

  private var reversedAges: [Finding] {
    guard let from = ages.from, let to = ages.to, to < from else { return [] }
    return [
      Finding(
        .impossibleFigure, at: Place(address, field: "ålder.till"),
        ["ålder.från": from.text, "ålder.till": to.text],
        "Åldern går från \(from.shown) till \(to.shown) år.")
    ]
  }
}

extension Participation {
  /// The field that says how many they are: of women and men the first.
  fileprivate var countedField: String {
    total != nil ? "totalt" : uniquePersons != nil ? "unika" : "kvinnor"
  }

  /// How many women and men are together, where nobody has written how many there are in all.
  private var womenAndMen: Quantity? {
    headcount(.all).flatMap { $0.isWomenAndMen ? $0.persons : nil }
  }

  private static let womenAndMenKey = "kvinnor och män"

  /// PART-1: a person counts once for each placement. PART-2: those who ended have taken part.
  fileprivate func impossibleFigures(at insats: Address) -> [Finding] {
    var findings: [Finding] = []
    func hold(
      _ key: String, _ name: String, _ count: Quantity?, against wholeKey: String, _ whole: String,
      _ all: Quantity?
    ) {
      guard let count, let all, count.isMore(than: all) else { return }
      let address = insats.appending(Step(PartKey.participation, id))
      let keys = wholeKey == Self.womenAndMenKey ? ["kvinnor", "män"] : [wholeKey]
      findings.append(
        Finding(
          .impossibleFigure, at: Place(address, field: key),
          [key: count.text, wholeKey: all.text],
          "\(count.shown) \(name) är fler än \(all.shown) \(whole)."
        ).citing(source).reckoning("\(count.shown) > \(all.shown)")
          .against(keys.map { Place(address, field: $0) }))
    }
    hold(
      "unika", "unika personer", uniquePersons, against: "placeringar", "placeringar", placements)
    hold("unika", "unika personer", uniquePersons, against: "totalt", "deltagare totalt", total)
    hold("avslutade", "avslutade", ended, against: "totalt", "deltagare totalt", total)
    hold(
      "avslutade", "avslutade", ended, against: Self.womenAndMenKey, Self.womenAndMenKey,
      womenAndMen)
    hold("avslutade", "avslutade", ended, against: "placeringar", "placeringar", placements)
    hold("kvinnor", "kvinnor", women, against: "unika", "unika personer", uniquePersons)
    hold("män", "män", men, against: "unika", "unika personer", uniquePersons)
    hold("kvinnor", "kvinnor", women, against: "totalt", "deltagare totalt", total)
    hold("män", "män", men, against: "totalt", "deltagare totalt", total)
    return findings
  }
}

extension Volume {
  /// No more places are used than there are.
  fileprivate func overCapacity(at insats: Address) -> Finding? {
    guard let used, let capacity, used.isMore(than: capacity) else { return nil }
    return Finding(
      .impossibleFigure, at: Place(insats.appending(Step(PartKey.volumes, id)), field: "nyttjade"),
      ["nyttjade": used.text, "platser": capacity.text],
      "\(used.shown) nyttjade platser är fler än \(capacity.shown) platser."
    ).citing(source).reckoning("\(used.shown) > \(capacity.shown)").against([
      Place(insats.appending(Step(PartKey.volumes, id)), field: "platser")
    ])
  }
}

extension PersonOutcome {
  /// Women and men are all of them, and no more than those whom the outcome is of. PART-2.
  fileprivate func impossibleFigures(at insats: Address) -> [Finding] {
    let place = insats.appending(Step(PartKey.outcomes, id))
    let figures = [women?.exact, men?.exact, total?.exact]
    let sexes = FigureRule.sexes.contradiction(of: [0, 1], to: [2], among: figures)
    let sum = sexes.map { wrong in
      let finding = Finding(
        .impossibleFigure, at: Place(place, field: "totalt"),
        FigureRule.sexes.facts(Array(figures[..<2]), Array(figures[2...])),
        FigureRule.sexes.words(wrong))
      return FigureRule.sexes.told(wrong, in: finding).citing(source)
        .against(["kvinnor", "män"].map { Place(place, field: $0) })
    }
    let over = [("totalt", persons), ("kvinnor", women), ("män", men)].lazy
      .compactMap { key, count -> Finding? in
        guard let count, let all = denominator, count.isMore(than: all) else { return nil }
        return Finding(
          .impossibleFigure, at: Place(place, field: key),
          [key: count.text, "nämnare": all.text],
          "\(count.shown) är fler än \(all.shown), som de är av."
        ).citing(source).reckoning("\(count.shown) > \(all.shown)").against([
          Place(place, field: "nämnare")
        ])
      }.first
    return [sum, over].compactMap(\.self)
  }
}

extension Quantity {
  /// Whether so many must be more than the other, whatever they are exactly.
  fileprivate func isMore(than other: Quantity) -> Bool {
    guard let least = countLimits.least, let most = other.countLimits.most else { return false }
    return most < least
  }

  fileprivate var exact: Number? { if case .number(let number) = self { number } else { nil } }
}
