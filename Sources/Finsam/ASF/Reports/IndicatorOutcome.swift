/// What an indicator came to in a year, and what that was counted from.
package struct IndicatorOutcome: Equatable, Sendable {
  package let value: Quantity?
  /// Persons informed that nobody has split, and who may belong here.
  package let notSplit: Int
  /// `loggen 2017`.
  package let basis: String
  package let source: String

  init(_ value: Quantity?, notSplit: Int = 0, basis: String, source: String) {
    self.value = value
    self.notSplit = notSplit
    self.basis = basis
    self.source = source
  }
}

extension ASF {
  /// The outcome of the year; `totals` are the year's.
  func outcome(of indicator: ASFIndicator, in year: Year, totals: EventTotals?)
    -> IndicatorOutcome
  {
    switch indicator.counting {
    case .organisations: return logged(totals?.organisations, in: year)
    case .informationEvents: return logged(totals?.informationEvents, in: year)
    case .employees: return informed(totals?.employees, totals, in: year)
    case .politicians: return informed(totals?.politicians, totals, in: year)
    case .companies: return counted(\.companies, in: year)
    case .companyEmployees: return counted(\.employees, in: year)
    case .placedPersons: return counted(\.placed, in: year)
    case .usedPlaces: return ofPlaces(in: year) { rows in rows.total(\.used).map { Number($0) } }
    case .placesToWork:
      return ofPlaces(in: year) { rows in
        rows.total(\.used).flatMap { .percent(rows.toWorkOrStudies, of: $0) }
      }
    case .supportStructures:
      let count = supportStructures(through: year)
      let sources = milestones.filter { $0.kind == .supportStructure }.map(\.source)
      return IndicatorOutcome(
        quantity(count), basis: "milstolpar till och med \(year.text)",
        source: sources.unique.joined(separator: ", "))
    case .stated, nil:
      let stated = indicator.outcomes.first { $0.id == year.text }
      return IndicatorOutcome(
        stated?.value, basis: "angivet utfall", source: stated?.source ?? "")
    }
  }

  private func logged(_ count: Int?, in year: Year) -> IndicatorOutcome {
    IndicatorOutcome(quantity(count), basis: "loggen \(year.text)", source: "")
  }

  private func informed(_ count: Int?, _ totals: EventTotals?, in year: Year) -> IndicatorOutcome {
    IndicatorOutcome(
      quantity(count), notSplit: totals?.notSplit ?? 0, basis: "loggen \(year.text)",
      source: totals?.statedSource ?? "")
  }

  private func counted(_ figure: (CensusRow) -> Number?, in year: Year) -> IndicatorOutcome {
    let row = censusRow(year)
    let isPrinted = census.contains { $0.year == year }
    return IndicatorOutcome(
      row.flatMap(figure).map(Quantity.number),
      basis: isPrinted || row == nil ? "lägesbild \(year.text)" : registerName,
      source: row?.source ?? "")
  }

  /// What is counted from invented companies is said to be.
  private var registerName: String {
    companies.contains { $0.isRegistered && $0.isExample == true }
      ? "företagsregistret, med påhittade exempel" : "företagsregistret"
  }

  private func ofPlaces(in year: Year, _ figure: ([PlaceRow]) -> Number?) -> IndicatorOutcome {
    let rows = places.filter { $0.year == year }
    return IndicatorOutcome(
      figure(rows).map(Quantity.number), basis: "platser \(year.text)",
      source: rows.map(\.source).unique.joined(separator: ", "))
  }

  private func quantity(_ count: Int?) -> Quantity? { count.map { .number(Number($0)) } }
}

extension [PlaceRow] {
  /// The figure summed up; nil where no row has it.
  func total(_ figure: (PlaceRow) -> Number?) -> Int? {
    let numbers = compactMap(figure)
    return numbers.isEmpty ? nil : numbers.map(\.whole).sum
  }

  var toWorkOrStudies: Int { map { $0.toWorkOrStudies ?? 0 }.sum }
}

extension [String] {
  /// Each text once, in the order they come; empty ones left out.
  var unique: [String] {
    var seen: Set<String> = [""]
    return filter { seen.insert($0).inserted }
  }
}

extension Number {
  /// A share in percent with one decimal; nil where there is nothing to share.
  static func percent(_ part: Int, of whole: Int) -> Number? {
    guard whole > 0 else { return nil }
    return Number(thousandths: share(part, of: whole, in: 1_000) * 100)
  }

  /// How many of `parts` the part is of the whole, which is above zero; halves away from zero.
  static func share(_ part: Int, of whole: Int, in parts: Int) -> Int {
    let dividend = 2 * Int128(part) * Int128(parts)
    let divisor = Int128(whole)
    let share = (dividend + (part < 0 ? -divisor : divisor)) / (2 * divisor)
    let most = Int128(999_999_999_999)
    return Int(min(max(share, -most), most))
  }
}
