extension Survey {
  var impossibleFigures: [Finding] {
    records.flatMap(\.outsideLimits) + office.insatser.flatMap(\.impossibleFigures)
      + asfFigures + office.kaa.impossibleFigures + countedAgainstEntered + amountsTwice
      + contradictingOutcomes
  }

  /// What the panes of ASF show as ”≠” is here too, row by row and from row to row.
  private var asfFigures: [Finding] {
    let asf = office.asf
    return contradictions(in: asf.events, FigureRule.events)
      + contradictions(in: asf.companies, FigureRule.companies)
      + contradictions(in: asf.census, FigureRule.census)
      + PlaceRow.impossibleFigures(in: asf.places) + asf.sumsAgainstTotals
  }
}

private func contradictions<Row: RegisterRow>(
  in rows: [Row], _ rules: @autoclosure () -> [FigureRule]
) -> [Finding] {
  rows.isEmpty ? [] : FigureCheck(rules()).findings(in: rows)
}

/// Looks for figures that cannot be in rows of one register, which may be many: each is read where
/// the row holds it.
private struct FigureCheck<Row: RegisterRow> {
  private struct Figure {
    let shape: FieldShape
    let stored: StoredField?
    let number: @Sendable (Row) -> Number?
  }

  private let numbers: [Figure]
  private let texts: [(field: Field<Row>, stored: StoredField?)]
  /// Each with the places of its parts and wholes among the numbers.
  private let rules: [(rule: FigureRule, parts: [Int], wholes: [Int])]

  init(_ rules: [FigureRule]) {
    let fields = Row.fields.filter { $0.shape.limits != .none }
    numbers = fields.compactMap { field in
      field.number.map { Figure(shape: field.shape, stored: field.stored, number: $0) }
    }
    let keys = numbers.map(\.shape.key)
    texts = fields.filter { $0.number == nil || $0.shape.kind == .quantity }
      .map { ($0, $0.stored) }
    self.rules = rules.map { rule in
      (
        rule, rule.parts.compactMap { keys.firstIndex(of: $0) },
        rule.wholes.compactMap { keys.firstIndex(of: $0) }
      )
    }
  }

  func findings(in rows: [Row]) -> [Finding] {
    var findings = RegisterFindings(Row.self, .impossibleFigure)
    look(at: rows, &findings)
    return findings.all
  }

  /// Room for the figures of one row.
  var room: [Number?] { Array(repeating: nil, count: numbers.count) }

  func look(at rows: [Row], _ findings: inout RegisterFindings<Row>) {
    var figures = room
    rows.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return }
      for place in rows.indices { look(at: first + place, &figures, &findings) }
    }
  }

  func look(
    at row: UnsafePointer<Row>, _ figures: inout [Number?],
    _ findings: inout RegisterFindings<Row>
  ) {
    let bytes = UnsafeRawPointer(row)
    for index in numbers.indices {
      figures[index] =
        numbers[index].stored.map { $0.number(from: bytes) } ?? numbers[index].number(row.pointee)
      if let number = figures[index], numbers[index].shape.kind != .quantity,
        !numbers[index].shape.limits.admits(number)
      {
        let shape = numbers[index].shape
        findings.add(at: row.pointee.id, shape.key, [shape.key: number.text]) {
          "\(shape.label): \(shape.limits.fault(number, in: number.text)?.message ?? "")"
        }
        figures[index] = nil
      }
    }
    for index in texts.indices
    where texts[index].stored?.isPlain(from: bytes) != true || !row.pointee.printed.isEmpty {
      let (shape, text) = (texts[index].field.shape, texts[index].field.text(row.pointee))
      if let fault = shape.limits.fault(in: text, of: shape.kind) {
        findings.add(at: row.pointee.id, shape.key, [shape.key: text]) {
          "\(shape.label): \(fault.message)"
        }
      }
    }
    for (rule, parts, wholes) in rules {
      if let (sum, whole) = rule.contradiction(of: parts, to: wholes, among: figures) {
        let facts = rule.facts(parts.map { figures[$0] }, wholes.map { figures[$0] })
        findings.add(at: row.pointee.id, rule.wholes[0], facts) { rule.words(sum, whole) }
      }
    }
  }
}

extension RegisterRow {
  fileprivate func impossible(_ key: String, _ facts: Facts, _ message: String) -> Finding {
    Finding(.impossibleFigure, at: Place(Self.address(id: id), field: key), facts, message)
  }
}

extension PlaceRow {
  private typealias Look = (inout RegisterFindings<PlaceRow>) -> Void

  /// Each row, and how to look at it.
  private static func look(
    at rows: [PlaceRow], _ tell: (UnsafePointer<PlaceRow>, Look) -> Void
  ) {
    let byPlace = FigureCheck<PlaceRow>(FigureRule.places + FigureRule.personsByPlace)
    let inPlaces = FigureCheck<PlaceRow>(FigureRule.places + FigureRule.personsInPlaces)
    var figures = byPlace.room
    rows.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return }
      for row in rows.indices.map({ first + $0 }) {
        tell(row) { findings in
          let check = row.pointee.persons == nil ? byPlace : inPlaces
          check.look(at: row, &figures, &findings)
        }
      }
    }
  }

  fileprivate static func impossibleFigures(in rows: [PlaceRow]) -> [Finding] {
    if rows.isEmpty { return [] }
    var findings = RegisterFindings(PlaceRow.self, .impossibleFigure)
    look(at: rows) { _, look in look(&findings) }
    return findings.all
  }

  /// What is wrong in the rows themselves, for the panes.
  static func contradictions(
    in rows: [PlaceRow], where isMeant: (UnsafePointer<PlaceRow>) -> Bool
  ) -> [String] {
    if rows.isEmpty { return [] }
    var words: [String] = []
    look(at: rows) { row, look in
      guard isMeant(row) else { return }
      var findings = RegisterFindings(PlaceRow.self, .impossibleFigure)
      look(&findings)
      words += findings.all.map { "\(row.pointee.title): \($0.message)" }
    }
    return words
  }
}

extension ASF {
  /// A sum for several years that its years do not come to.
  fileprivate var sumsAgainstTotals: [Finding] {
    let totals = places.filter(\.isStatedTotal)
    let sums = totals.isEmpty ? [] : PlaceRow.sums(of: places.filter { !$0.isStatedTotal })
    let differing = totals.flatMap { total in
      total.differences(from: sums).map { total.impossible($0.key, $0.facts, $0.words) }
    }
    guard !census.isEmpty, let stated = events.indices.first(where: { events[$0].isPeriodTotal })
    else { return differing }
    return differing
      + CensusDifference.informed(in: census, stated: events[stated]).map { difference in
        events[stated].impossible("ej_uppdelat", difference.facts, difference.words)
      }
  }
}

extension PlacedRecord {
  /// Figures that no field of their kind can have.
  fileprivate var outsideLimits: [Finding] {
    guard !outline.traits.isDisjoint(with: [.limited, .figure]) else { return [] }
    return outline.fields(.limited).compactMap { index in
      let field = outline.fields[index]
      guard let fault = field.shape.limits.fault(in: field.text, of: field.shape.kind) else {
        return nil
      }
      return Finding(
        .impossibleFigure, at: Place(address, field: field.shape.key),
        [field.shape.key: field.text], "\(field.shape.label): \(fault.message)")
    } + [shareOverAll, moreThanAll].compactMap(\.self)
  }

  /// A share of so and so many is between none and all of them.
  private var shareOverAll: Finding? {
    guard outline.text("nämnare")?.isEmpty == false, let unit = outline.text("enhet"),
      ["%", "procent"].contains(unit), let text = outline.text("värde"),
      let fault = FigureLimits.percent.fault(in: text, of: .quantity)
    else { return nil }
    return Finding(
      .impossibleFigure, at: Place(address, field: "värde"), ["värde": text, "enhet": unit],
      "Värde: \(fault.message)")
  }

  /// Units of what a denominator counts too, so that so many of so many are no more than all.
  private static let people = ["personer", "deltagare", "individer", "elever", "ungdomar"]

  /// So and so many of so many are no more than all.
  private var moreThanAll: Finding? {
    guard let unit = outline.text("enhet"), PlacedRecord.people.contains(unit),
      let text = outline.text("värde"), let value = FigureLimits.limits(of: text).least,
      let whole = outline.text("nämnare").flatMap({ FigureLimits.limits(of: $0).most }),
      whole < value
    else { return nil }
    return Finding(
      .impossibleFigure, at: Place(address, field: "värde"),
      ["värde": text, "nämnare": whole.text],
      "\(text) \(unit) är fler än \(whole.shown), som de är av.")
  }
}

extension Insats {
  fileprivate var impossibleFigures: [Finding] {
    reversedAges + participation.flatMap { $0.impossibleFigures(at: address) } + partsOverWholes
      + outcomes.flatMap { $0.impossibleFigures(at: address) }
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
          at: Place(address.appending(Step(PartKey.participation, part.id)), field: "totalt"),
          ["totalt": few.text, "i": whole.id, "där": all.text],
          "\(few.shown) deltagare \(inner.shown) är fler än \(all.shown) för \(outer.shown).")
      }
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
  /// PART-1: a person counts once for each placement. PART-2: those who ended have taken part.
  fileprivate func impossibleFigures(at insats: Address) -> [Finding] {
    [
      ("unika", "unika personer", uniquePersons, "placeringar", "placeringar", placements),
      ("unika", "unika personer", uniquePersons, "totalt", "deltagare totalt", total),
      ("avslutade", "avslutade", ended, "totalt", "deltagare totalt", total),
      ("avslutade", "avslutade", ended, "placeringar", "placeringar", placements),
      ("kvinnor", "kvinnor", women, "unika", "unika personer", uniquePersons),
      ("män", "män", men, "unika", "unika personer", uniquePersons),
      ("kvinnor", "kvinnor", women, "totalt", "deltagare totalt", total),
      ("män", "män", men, "totalt", "deltagare totalt", total),
    ].compactMap { key, name, count, wholeKey, whole, all -> Finding? in
      guard let count, let all, count.isMore(than: all) else { return nil }
      return Finding(
        .impossibleFigure, at: Place(insats.appending(Step(PartKey.participation, id)), field: key),
        [key: count.text, wholeKey: all.text],
        "\(count.shown) \(name) är fler än \(all.shown) \(whole).")
    }
  }
}

extension PersonOutcome {
  /// Women and men are all of them, and no more than those whom the outcome is of. PART-2.
  fileprivate func impossibleFigures(at insats: Address) -> [Finding] {
    let place = insats.appending(Step(PartKey.outcomes, id))
    let figures = [women?.exact, men?.exact, total?.exact]
    let sexes = FigureRule.sexes.contradiction(of: [0, 1], to: [2], among: figures)
    let sum = sexes.map { sum, whole in
      Finding(
        .impossibleFigure, at: Place(place, field: "totalt"),
        FigureRule.sexes.facts(Array(figures[..<2]), Array(figures[2...])),
        FigureRule.sexes.words(sum, whole))
    }
    let over = [("totalt", persons), ("kvinnor", women), ("män", men)].lazy
      .compactMap { key, count -> Finding? in
        guard let count, let all = denominator, count.isMore(than: all) else { return nil }
        return Finding(
          .impossibleFigure, at: Place(place, field: key),
          [key: count.text, "nämnare": all.text],
          "\(count.shown) är fler än \(all.shown), som de är av.")
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

extension FigureLimits {
  /// The least and the most that a canonical text can be; nil where nothing bounds it.
  fileprivate static func limits(of text: String) -> (least: Number?, most: Number?) {
    do throws(InvalidInput) {
      return try Quantity(text: text).countLimits
    } catch { return (nil, nil) }
  }
}
