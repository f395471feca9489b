extension Survey {
  var impossibleFigures: [Finding] {
    office.insatser.flatMap(\.impossibleFigures)
      + office.asf.events.flatMap(\.negativeCounts)
      + office.kaa.rules.limits.compactMap(\.impossible)
  }
}

extension KAALimitRule {
  /// A limit that counts for nothing must not pass for one that is set.
  fileprivate var impossible: Finding? {
    guard let limit, let value, count == nil else { return nil }
    let range = "\(limit.range.lowerBound)–\(Number(limit.range.upperBound).shown)"
    return Finding(
      .impossibleFigure,
      at: Place(
        Address(DocumentKind.rules.path(id: ""), [Step("gränser", id)]), field: "värde"),
      "Gränsen ”\(limit.rawValue)” är \(value.shown) och gäller inte: skriv ett heltal, \(range).")
  }
}

extension ASFEvent {
  private static let counts: [(key: String, count: any KeyPath<ASFEvent, Number?> & Sendable)] = [
    ("antal", \.count), ("organisationer", \.organisations), ("anställda", \.employees),
    ("politiker", \.politicians), ("övriga", \.others), ("kvinnor", \.women), ("män", \.men),
    ("ej_uppdelat", \.notSplit),
  ]

  fileprivate var negativeCounts: [Finding] {
    Self.counts.compactMap { key, count in
      guard let number = self[keyPath: count], number < Number(0) else { return nil }
      let label = Self.fields.first { $0.shape.key == key }?.shape.label ?? key
      return Finding(
        .impossibleFigure, at: Place(address, field: key),
        "\(label): \(number.shown) är mindre än noll.")
    }
  }
}

extension Insats {
  fileprivate var impossibleFigures: [Finding] {
    reversedAges + participation.flatMap { $0.impossibleFigures(at: address) }
      + costs.flatMap { $0.impossibleFigures(at: address) }
  }

  private var reversedAges: [Finding] {
    guard let from = ages.from, let to = ages.to, to < from else { return [] }
    return [
      Finding(
        .impossibleFigure, at: Place(address, field: "ålder.till"),
        "Åldern går från \(from.shown) till \(to.shown) år.")
    ]
  }
}

extension Participation {
  /// PART-1: a person counts once for each placement. PART-2: those who ended have taken part.
  fileprivate func impossibleFigures(at insats: Address) -> [Finding] {
    let address = insats.appending(Step("deltagare", id))
    let counts = [
      ("totalt", "deltagare", total), ("kvinnor", "kvinnor", women), ("män", "män", men),
      ("placeringar", "placeringar", placements), ("unika", "unika personer", uniquePersons),
      ("avslutade", "avslutade", ended),
    ]
    let negative = counts.compactMap { key, name, count -> Finding? in
      guard let number = count?.number, number < Number(0) else { return nil }
      return Finding(
        .impossibleFigure, at: Place(address, field: key),
        "\(number.shown) \(name) är mindre än noll.")
    }
    let tooMany = [
      ("unika", "unika personer", uniquePersons, "placeringar", placements),
      ("avslutade", "avslutade", ended, "deltagare totalt", total),
      ("kvinnor", "kvinnor", women, "deltagare totalt", total),
      ("män", "män", men, "deltagare totalt", total),
    ].compactMap { key, name, count, whole, all -> Finding? in
      guard case .number(let count) = count, case .number(let all) = all, all < count else {
        return nil
      }
      return Finding(
        .impossibleFigure, at: Place(address, field: key),
        "\(count.shown) \(name) är fler än \(all.shown) \(whole).")
    }
    return negative + tooMany
  }
}

extension Cost {
  fileprivate func impossibleFigures(at insats: Address) -> [Finding] {
    [("belopp", "Kostnaden", amount), ("budget", "Budgeten", budget)].compactMap {
      key, name, amount in
      guard let amount, amount < Kronor(0) else { return nil }
      return Finding(
        .impossibleFigure, at: Place(insats.appending(Step("kostnader", id)), field: key),
        "\(name) är negativ: \(amount.shown).")
    }
  }
}
