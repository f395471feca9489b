/// What an indicator came to in a year, and what that was counted from.
package struct IndicatorOutcome: Equatable, Sendable {
  package var value: Quantity?
  /// Persons informed that nobody has split, and who may belong here.
  package var notSplit = 0
  /// `loggen 2017`.
  package var basis: String
  package var source = ""
  /// What it is of, where others count something else by the same name.
  package var definition = ""
  /// Whether there may be more than the value: nobody has closed the year, or a row does not say
  /// how many.
  package var isAtLeast = false
  /// Whether what it is counted from, or that it is counted from that, is read into the source.
  package var isReading = false
  /// `april 2018`, where it is stated of another time than the year's end.
  package var time = ""
  /// The days that it may be of, where it is stated of a time of its own.
  var days: ClosedRange<Day>?
  /// `sett i S1:213–284`, where the source does not say.
  package var looked = ""
  /// Why there is no value: `Ingen av de nyttjade platserna är avslutad.`
  package var missing = ""
  /// Whether that is because there is nothing to count from yet.
  var isUncountable = false
  /// What a check has against the figures that it is counted from; empty where nothing is. Then
  /// nothing is judged by it.
  package var contradiction = ""
  /// Other figures of the year, which nothing is judged by.
  package var others: [Other] = []

  package struct Other: Equatable, Sendable {
    package let value: Quantity
    package let isAtLeast: Bool
    package let definition: String
    package let basis: String
    package let source: String
  }
}

extension IndicatorOutcome {
  /// `minst ` before a number that there may be more than.
  package var least: String { isAtLeast && value?.number != nil ? "minst " : "" }

  /// `228 personer`, `ca 34, april 2018 (tolkning)` or `25; 586 ej uppdelat`, with each value in
  /// `words`; nil where nothing is known. What is not split is said, and never counted as if it
  /// were.
  package func shown(by words: (Quantity) -> String) -> String? {
    let own = value.map { value in
      isSomeUnknown
        ? "antalet framgår inte"
        : least + words(value) + (time.isEmpty ? "" : ", \(time)") + readingMark
    }
    let rest = notSplit > 0 ? "\(notSplit) ej uppdelat" : nil
    let all = [own, rest].compactMap(\.self)
    return all.isEmpty ? nil : all.joined(separator: "; ")
  }

  /// Whether there are some, and no number is known of any: "minst 0" would say that of none too.
  package var isSomeUnknown: Bool { isAtLeast && value?.number == Number(0) }

  /// What stands behind a value that is a reading.
  package var readingMark: String { isReading && value?.number != nil ? Readings.mark : "" }

  /// Where it is printed, where it was looked for, else what it was counted from.
  package var told: String { [source, looked, basis].first { !$0.isEmpty } ?? "" }

  fileprivate var other: Other? {
    value.map {
      Other(
        value: $0, isAtLeast: isAtLeast, definition: definition,
        basis: time.isEmpty ? basis : time, source: source)
    }
  }
}

extension KnownASF {
  /// The outcome of the year. Where a register and a person both say something, that which can be
  /// held against the target goes first, and the other stands beside it.
  func outcome(of indicator: ASFIndicator, in year: Year) -> IndicatorOutcome {
    let stated = stated(indicator, in: year)
    guard indicator.counting != .stated, indicator.counting != nil else {
      return stated ?? IndicatorOutcome(basis: "angivet utfall")
    }
    let counted = counted(indicator, in: year)
    guard var stated else { return counted }
    let fits = { (outcome: IndicatorOutcome) in
      outcome.value != nil && !indicator.definition.isOtherDefinition(than: outcome.definition)
    }
    let decides =
      fits(counted) && counted.contradiction.isEmpty
      && (!counted.isAtLeast || indicator.reaches(counted.value))
    if decides || (counted.value != nil && !fits(stated)) {
      var first = counted
      first.others = [stated.other].compactMap(\.self)
      return first
    }
    stated.notSplit = counted.notSplit
    stated.others = [counted.other].compactMap(\.self)
    return stated
  }

  /// What a person has entered for the year, unless it is from before it began.
  private func stated(_ indicator: ASFIndicator, in year: Year) -> IndicatorOutcome? {
    guard let stated = indicator.statedOutcome(in: year) else { return nil }
    return IndicatorOutcome(
      value: stated.value, basis: "angivet utfall", source: stated.source,
      definition: stated.definition,
      isReading: stated.readings.contains(Readings.belongsToYear),
      time: stated.day.map(\.text) ?? stated.time,
      days: stated.days(in: year), looked: stated.looked)
  }

  private func counted(_ indicator: ASFIndicator, in year: Year) -> IndicatorOutcome {
    let (start, totals) = (indicator.start(in: year), totals[year])
    var outcome: IndicatorOutcome
    switch indicator.counting {
    case .organisations: outcome = logged(totals?.organisations, in: year)
    case .informationEvents:
      outcome = logged(totals?.informationEvents, in: year)
      outcome.isAtLeast = (totals?.uncountedInformation ?? 0) > 0
    case .employees: outcome = informed(totals?.employees, totals, in: year)
    case .politicians: outcome = informed(totals?.politicians, totals, in: year)
    case .companies: outcome = census(\.companies, in: year, after: start)
    case .companyEmployees: outcome = census(\.employees, in: year, after: start)
    case .placedPersons: outcome = census(\.placed, in: year, after: start)
    case .usedPlaces: outcome = usedPlaces(in: year)
    case .placesToWork: outcome = placesToWork(in: year)
    case .supportStructures: outcome = supportStructures(in: year, after: start)
    case .stated, nil: return IndicatorOutcome(basis: "angivet utfall")
    }
    outcome.definition = indicator.counting?.definition ?? ""
    outcome.contradiction = contradiction(of: indicator.counting, in: year, after: start)
    outcome.isReading = indicator.readings.contains("räknas")
    if let key = indicator.counting?.loggedKey {
      if totals?.isReading(key) == true { outcome.isReading = true }
      if !(asf.plan(year)?.isClosed(on: day) ?? false) { outcome.isAtLeast = true }
    }
    return outcome
  }

  /// What the checks of figures have against what the outcome is counted from.
  private func contradiction(of counting: ASFIndicator.Counting?, in year: Year, after start: Day?)
    -> String
  {
    func census(_ column: CensusReport.Column) -> String {
      let row = censusRow(year, after: start)
      return row?.differences.first { $0.column == column }?.words ?? ""
    }
    switch counting {
    case .employees, .politicians: return totals[year]?.contradiction ?? ""
    case .companies: return census(.companies)
    case .companyEmployees: return census(.employees)
    case .placedPersons: return census(.placed)
    case .usedPlaces, .placesToWork: return contradictionOfPlaces(in: year)
    case .organisations, .informationEvents, .supportStructures, .stated, nil: return ""
    }
  }

  private func logged(_ count: Int?, in year: Year) -> IndicatorOutcome {
    IndicatorOutcome(value: quantity(count), basis: "loggen \(year.text)")
  }

  private func informed(_ count: Int?, _ totals: EventTotals?, in year: Year) -> IndicatorOutcome {
    IndicatorOutcome(
      value: quantity(count), notSplit: totals?.notSplit ?? 0, basis: "loggen \(year.text)",
      source: totals?.statedSource ?? "")
  }

  private func census(_ figure: (CensusRow) -> Number?, in year: Year, after start: Day?)
    -> IndicatorOutcome
  {
    let row = censusRow(year, after: start)
    return IndicatorOutcome(
      value: row.flatMap(figure).map(Quantity.number),
      basis: isPrinted(year) || row == nil ? "lägesbild \(year.text)" : companiesName,
      source: row?.source ?? "")
  }

  private func usedPlaces(in year: Year) -> IndicatorOutcome {
    let own = places[year] ?? PlacesTally()
    var outcome = IndicatorOutcome(
      value: quantity(own.used), basis: "platser \(year.text)",
      source: placesSource(year) ?? "", isAtLeast: !year.isOver(on: day))
    outcome.others = [quantity(own.granted)].compactMap { granted in
      granted.map {
        IndicatorOutcome.Other(
          value: $0, isAtLeast: false, definition: "beviljade platser", basis: outcome.basis,
          source: outcome.source)
      }
    }
    return outcome
  }

  /// Of placements that have ended. Where a row does not say whether it has, the share is a range.
  private func placesToWork(in year: Year) -> IndicatorOutcome {
    let own = places[year] ?? PlacesTally()
    let isUnknown = (own.used ?? 0) > 0 && own.toWorkShare == nil
    return IndicatorOutcome(
      value: own.toWorkShare, basis: "avslutade placeringar \(year.text)",
      source: placesSource(year) ?? "",
      missing: own.isNoneEnded
        ? "Ingen placering är avslutad, så det finns ingen andel att räkna."
        : isUnknown ? "Vad placeringarna ledde till framgår inte." : "",
      isUncountable: own.isNoneEnded)
  }

  private func supportStructures(in year: Year, after start: Day?) -> IndicatorOutcome {
    let count = supportStructures(through: year, after: start)
    return IndicatorOutcome(
      value: quantity(count), basis: "milstolpar till och med \(year.text)",
      source: supportSources.joined(separator: ", "),
      missing: count == nil && hasSupports
        ? "Milstolparna har inget från \(year.text) efter utgångsläget." : "")
  }

  private func quantity(_ count: Int?) -> Quantity? { count.map { .number(Number($0)) } }
}

extension ASFIndicator {
  /// Whether even more of it could not change that the target is reached, or that it is not.
  func reaches(_ value: Quantity?) -> Bool {
    let status = measure(outcome: value).fulfilment(threshold: Number(100))
    return direction == .atMost ? status == .notMet : status == .met
  }
}

extension [PlaceRow] {
  /// The figure summed up; nil where no row has it.
  func total(_ figure: (PlaceRow) -> Number?) -> Int? {
    let numbers = compactMap(figure)
    return numbers.isEmpty ? nil : numbers.map(\.whole).sum
  }
}

extension [String] {
  /// Each text once, in the order they come; empty ones left out.
  package var unique: [String] {
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
