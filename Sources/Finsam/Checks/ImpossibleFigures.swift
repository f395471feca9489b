extension Survey {
  var impossibleFigures: [Finding] {
    records.flatMap(\.outsideLimits) + office.insatser.flatMap(\.impossibleFigures)
      + asfFigures + office.kaa.rules.impossibleFigures + countedAgainstEntered + amountsTwice
  }

  /// What the panes of ASF show as ”≠” is here too, row by row and from row to row.
  private var asfFigures: [Finding] {
    let asf = office.asf
    return FigureCheck(FigureRule.events).findings(in: asf.events)
      + FigureCheck(FigureRule.companies).findings(in: asf.companies)
      + FigureCheck(FigureRule.census).findings(in: asf.census)
      + asf.places.flatMap(\.impossibleFigures) + asf.sumsAgainstTotals
  }
}

/// Looks for figures that cannot be in rows of one register, which may be many.
private struct FigureCheck<Row: RegisterRow> {
  private let numbers: [(shape: FieldShape, number: @Sendable (Row) -> Number?)]
  private let texts: [Field<Row>]
  /// Each with the places of its parts and wholes among the numbers.
  private let rules: [(rule: FigureRule, parts: [Int], wholes: [Int])]

  init(_ rules: [FigureRule]) {
    let fields = Row.fields.filter { $0.shape.limits != .none }
    let numbers = fields.compactMap { field in field.number.map { (field.shape, $0) } }
    let keys = numbers.map(\.0.key)
    self.numbers = numbers
    texts = fields.filter { $0.number == nil }
    self.rules = rules.map { rule in
      (
        rule, rule.parts.compactMap { keys.firstIndex(of: $0) },
        rule.wholes.compactMap { keys.firstIndex(of: $0) }
      )
    }
  }

  func findings(in rows: [Row]) -> [Finding] { rows.flatMap(findings) }

  func findings(in row: Row) -> [Finding] {
    var findings: [Finding] = []
    var figures: [Number?] = []
    figures.reserveCapacity(numbers.count)
    for (shape, read) in numbers {
      var figure = read(row)
      if let number = figure, let fault = shape.limits.fault(number, in: number.text) {
        findings.append(row.impossible(shape.key, "\(shape.label): \(fault.message)"))
        figure = nil
      }
      figures.append(figure)
    }
    for field in texts {
      let shape = field.shape
      if let fault = shape.limits.fault(in: field.text(row), of: shape.kind) {
        findings.append(row.impossible(shape.key, "\(shape.label): \(fault.message)"))
      }
    }
    for (rule, parts, wholes) in rules {
      let words = rule.contradiction(parts.map { figures[$0] }, wholes.map { figures[$0] })
      if let words { findings.append(row.impossible(rule.wholes[0], words)) }
    }
    return findings
  }
}

extension RegisterRow {
  fileprivate func impossible(_ key: String, _ message: String) -> Finding {
    Finding(.impossibleFigure, at: Place(Self.address(id: id), field: key), message)
  }
}

extension PlaceRow {
  fileprivate var impossibleFigures: [Finding] {
    let persons = persons == nil ? FigureRule.personsByPlace : FigureRule.personsInPlaces
    return FigureCheck(FigureRule.places + persons).findings(in: self)
  }

  /// What is wrong in the row itself, for the panes.
  var contradictions: [String] { impossibleFigures.map { "\(title): \($0.message)" } }
}

extension ASF {
  /// A sum for several years that its years do not come to.
  fileprivate var sumsAgainstTotals: [Finding] {
    let places = places.filter(\.isStatedTotal).flatMap { total in
      total.differences(from: self.places.filter { !$0.isStatedTotal }).map {
        total.impossible($0.key, $0.words)
      }
    }
    let informed = CensusDifference.informed(
      in: census, stated: events.first(where: \.isPeriodTotal))
    return places
      + informed.compactMap { difference in
        events.first(where: \.isPeriodTotal)?.impossible("ej_uppdelat", difference.words)
      }
  }
}

extension PlacedRecord {
  /// Figures that no field of their kind can have.
  fileprivate var outsideLimits: [Finding] {
    outline.fields.compactMap { field in
      guard let fault = field.shape.limits.fault(in: field.text, of: field.shape.kind) else {
        return nil
      }
      return Finding(
        .impossibleFigure, at: Place(address, field: field.shape.key),
        "\(field.shape.label): \(fault.message)")
    } + [shareOverAll].compactMap(\.self)
  }

  /// A share of so and so many is between none and all of them.
  private var shareOverAll: Finding? {
    guard outline.text("nämnare")?.isEmpty == false, outline.text("enhet") == "%",
      let text = outline.text("värde"),
      let fault = FigureLimits.percent.fault(in: text, of: .quantity)
    else { return nil }
    return Finding(
      .impossibleFigure, at: Place(address, field: "värde"), "Värde: \(fault.message)")
  }
}

extension Insats {
  fileprivate var impossibleFigures: [Finding] {
    reversedAges + participation.flatMap { $0.impossibleFigures(at: address) } + partsOverWholes
  }

  /// What is counted in a quarter, a half-year or a year is counted in every longer period that it
  /// lies in.
  private var partsOverWholes: [Finding] {
    participation.flatMap { part in
      participation.compactMap { whole in
        guard let inner = part.period, let outer = whole.period, outer.contains(inner),
          case .number(let few) = part.total, case .number(let all) = whole.total, all < few
        else { return nil }
        return Finding(
          .impossibleFigure,
          at: Place(address.appending(Step("deltagare", part.id)), field: "totalt"),
          "\(few.shown) deltagare \(inner.shown) är fler än \(all.shown) för \(outer.shown).")
      }
    }
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
    [
      ("unika", "unika personer", uniquePersons, "placeringar", placements),
      ("avslutade", "avslutade", ended, "deltagare totalt", total),
      ("kvinnor", "kvinnor", women, "deltagare totalt", total),
      ("män", "män", men, "deltagare totalt", total),
    ].compactMap { key, name, count, whole, all -> Finding? in
      guard case .number(let count) = count, case .number(let all) = all, all < count else {
        return nil
      }
      return Finding(
        .impossibleFigure, at: Place(insats.appending(Step("deltagare", id)), field: key),
        "\(count.shown) \(name) är fler än \(all.shown) \(whole).")
    }
  }
}
