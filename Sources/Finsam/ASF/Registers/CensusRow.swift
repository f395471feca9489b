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
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { "Lägesbild " + year.text }

  package static let fields: [Field<CensusRow>] = [
    .year("år", \.year, label: "År", required: true),
    .text("tid", \.time, label: "Tid i ord"),
    .number("företag", \.companies, label: "Företag"),
    .number("hälsingland", \.inHalsingland, label: "Hälsingland"),
    .number("gästrikland", \.inGastrikland, label: "Gästrikland"),
    .number("anställda", \.employees, label: "Anställda"),
    .number("kvinnor", \.women, label: "Kvinnor"),
    .number("män", \.men, label: "Män"),
    .number("placerade", \.placed, label: "Placerade"),
    .number("af", \.byEmploymentService, label: "Arbetsförmedlingen"),
    .number("kommun", \.byMunicipality, label: "Kommunen"),
    .number("övriga", \.byOthers, label: "Övriga (utan ersättning)"),
    .number("informerade", \.informed, label: "Informerade"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension CensusRow {
  package static let path = "asf/lagesbild.csv"

  package var address: Address { Address(Self.path, [Step("rader", id)]) }

  /// What the register comes to; who is informed stands in the log. `year` is that of the figures.
  package init(_ companies: [ASFCompany], year: Year) {
    self.init()
    let counted = companies.filter(\.isRegistered)
    func sum(_ value: (ASFCompany) -> Int) -> Number { Number(counted.map(value).reduce(0, +)) }
    self.year = year
    self.companies = Number(counted.count)
    inHalsingland = sum { $0.province == "Hälsingland" ? 1 : 0 }
    inGastrikland = sum { $0.province == "Gästrikland" ? 1 : 0 }
    employees = sum(\.employees)
    women = sum { $0.women?.whole ?? 0 }
    men = sum { $0.men?.whole ?? 0 }
    placed = sum(\.placed)
    byEmploymentService = sum { $0.placedByEmploymentService?.whole ?? 0 }
    byMunicipality = sum { $0.placedByMunicipality?.whole ?? 0 }
    byOthers = sum { $0.placedByOthers?.whole ?? 0 }
  }
}

extension ASF {
  /// The printed census of the year; else what the register says, where its figures are that year's.
  package func censusRow(_ year: Year) -> CensusRow? {
    if let printed = census.first(where: { $0.year == year }) { return printed }
    let companies = companies.filter { $0.figuresDay?.day?.year == year.number }
    return companies.isEmpty ? nil : CensusRow(companies, year: year)
  }
}
