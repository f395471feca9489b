/// The companies of one autumn, counted and printed as totals. D-22.
package struct CensusRow: YearRecord {
  package var year: Year?
  package var time = ""
  package var companies: Number?
  package var inHalsingland: Number?
  package var inGastrikland: Number?
  package var employees: Number?
  package var women: Number?
  package var men: Number?
  package var placed: Number?
  package var byEmploymentService: Number?
  package var byMunicipality: Number?
  package var byOthers: Number?
  package var informed: Number?
  /// The part of the year that those informed are of, where it is not all of it or not stated.
  package var informedIn = ""
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { "Lägesbild " + year.text }

  package static let fields: [Field<CensusRow>] = [
    .year("år", \.year, label: "År", required: true),
    .time("tid", \.time, label: "Tid i ord"),
    .count("företag", \.companies, label: "Företag"),
    .count("hälsingland", \.inHalsingland, label: "Hälsingland"),
    .count("gästrikland", \.inGastrikland, label: "Gästrikland"),
    .count("anställda", \.employees, label: "Anställda"),
    .count("kvinnor", \.women, label: "Kvinnor"),
    .count("män", \.men, label: "Män"),
    .count("placerade", \.placed, label: "Placerade"),
    .count("af", \.byEmploymentService, label: "Arbetsförmedlingen"),
    .count("kommun", \.byMunicipality, label: "Kommunen"),
    .count("övriga", \.byOthers, label: "Övriga (utan ersättning)"),
    .count("informerade", \.informed, label: "Informerade under året"),
    .text(
      "informerade_tid", \.informedIn, label: "Informerade, del av året",
      help: "När det inte är hela året: augusti–december. Skriv framgår inte när ingen vet."),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension CensusRow: RegisterRow {
  package static let documentKind = DocumentKind.census
}

extension CensusRow {
  /// Whether it can have been taken by the day: in the autumn, where no other time is printed.
  /// D-22.
  package func hasHappened(by day: Day) -> Bool {
    guard let year, year.number == day.year else {
      return year.map { $0.number < day.year } ?? false
    }
    return days.map { $0.lowerBound <= day } ?? true
  }

  /// When it can have been taken.
  var days: ClosedRange<Day>? {
    year.flatMap { year in
      ActivityTiming(time).days(in: year) ?? CalendarSpan(.autumn).days(in: year.number)
    }
  }

  /// What the register comes to; who is informed stands in the log. `year` is that of the figures.
  package init(_ companies: [ASFCompany], year: Year) {
    self.init()
    let counted = companies.filter(\.isRegistered)
    func sum(_ value: (ASFCompany) -> Int) -> Number { Number(counted.map(value).sum) }
    self.year = year
    self.companies = Number(counted.count)
    inHalsingland = sum { $0.province == "Hälsingland" ? 1 : 0 }
    inGastrikland = sum { $0.province == "Gästrikland" ? 1 : 0 }
    employees = sum { $0.employees ?? 0 }
    women = sum { $0.women?.whole ?? 0 }
    men = sum { $0.men?.whole ?? 0 }
    placed = sum { $0.placed ?? 0 }
    byEmploymentService = sum { $0.placedByEmploymentService?.whole ?? 0 }
    byMunicipality = sum { $0.placedByMunicipality?.whole ?? 0 }
    byOthers = sum { $0.placedByOthers?.whole ?? 0 }
  }
}
