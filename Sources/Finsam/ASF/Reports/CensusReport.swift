/// The autumn counts side by side, which way they go, and where printed parts and totals disagree.
package struct CensusReport: Equatable, Sendable {
  package enum Column: String, CaseIterable, Sendable {
    case companies = "Företag"
    case inHalsingland = "Hälsingland"
    case inGastrikland = "Gästrikland"
    case employees = "Anställda"
    case women = "Kvinnor"
    case men = "Män"
    case placed = "Placerade"
    case byEmploymentService = "Arbetsförmedlingen"
    case byMunicipality = "Kommunen"
    case byOthers = "Övriga"
    case informed = "Informerade"

    /// What is counted, where no heading says what it is a part of.
    package var title: String {
      switch self {
      case .companies: "Registrerade företag"
      case .inHalsingland, .inGastrikland: "Företag i \(rawValue)"
      case .women, .men: "Anställda \(rawValue.lowercased())"
      case .byEmploymentService: "Placerade av Arbetsförmedlingen"
      case .byMunicipality: "Placerade av kommunen"
      case .byOthers: "Placerade, övriga (utan ersättning)"
      case .employees, .placed: rawValue
      case .informed: "Informerade under året"
      }
    }

    /// The key of the field that holds the figure.
    package var key: String {
      switch self {
      case .byEmploymentService: "af"
      case .byMunicipality: "kommun"
      case .companies, .inHalsingland, .inGastrikland, .employees, .women, .men, .placed,
        .byOthers, .informed:
        rawValue.lowercased()
      }
    }
  }

  /// Taken by the day, by year, oldest first.
  package let rows: [CensusRow]
  /// Of autumns after the day: no outcome yet.
  package let later: [CensusRow]
  package let trends: [CensusTrend]
  package let differences: [CensusDifference]
  /// What the register comes to now, in the year of its latest figures.
  package let register: CensusRow?
  /// Whether invented companies are among those that the register comes to.
  package let isInvented: Bool

  package init(_ asf: ASF, through year: Year? = nil, on day: Day) {
    let future = asf.census.offsets { !$0.pointee.hasHappened(by: day) }
    later = future.map { [census = asf.census] in census[$0] }.byId
    let asf = asf.known(on: day)
    let until = year.map { year in
      asf.census.filter { row in row.year.map { $0 <= year } ?? false }
    }
    let rows = (until ?? asf.census).byId
    self.rows = rows
    trends = Column.allCases.compactMap { CensusTrend($0, in: rows) }
    // A total is held against its years where the report has all of them.
    let isWhole = rows.count == asf.census.count
    let totals = asf.events.offsets { $0.pointee.isPeriodTotal }.map { asf.events[$0] }.filter {
      total in
      isWhole || year.map { total.summedYears?.isOver(by: $0) == true } == true
    }
    var differences: [CensusDifference] = []
    rows.lend { differences += $1.pointee.differences }
    let informed = CensusDifference.informed(in: totals.isEmpty ? [] : rows)
    self.differences =
      differences + totals.flatMap { CensusDifference.informed(informed, stated: $0) }
    isInvented = !asf.companies.offsets { $0.pointee.isRegistered && $0.pointee.isExample == true }
      .isEmpty
    register = asf.companies.compactMap { $0.figuresDay?.day?.year }.max().map { year in
      CensusRow(asf.companies, year: Year(year))
    }
  }
}

extension [CensusRow] {
  /// In the order of their ids, of which there are few, and then of the register. Rows are wide, so
  /// that they are moved once.
  fileprivate var byId: [CensusRow] {
    var places: [String: [Int]] = [:]
    var isInOrder = true
    var last = ""
    lend { place, row in
      let id = row.pointee.id
      isInOrder = isInOrder && last <= id
      last = id
      places[id, default: []].append(place)
    }
    if isInOrder { return self }
    return places.sorted { $0.key < $1.key }.flatMap { $0.value.map { self[$0] } }
  }
}

extension CensusRow {
  package func figure(_ column: CensusReport.Column) -> Int? {
    let number: Number? =
      switch column {
      case .companies: companies
      case .inHalsingland: inHalsingland
      case .inGastrikland: inGastrikland
      case .employees: employees
      case .women: women
      case .men: men
      case .placed: placed
      case .byEmploymentService: byEmploymentService
      case .byMunicipality: byMunicipality
      case .byOthers: byOthers
      case .informed: informed
      }
    return number?.whole
  }
}

/// Which way one figure has gone over the years.
package struct CensusTrend: Equatable, Sendable {
  package struct Point: Equatable, Sendable {
    package let year: Year
    package let figure: Int
  }

  package let column: CensusReport.Column
  package let points: [Point]
  /// The part of its year that the first point is of, so that a growth in per cent says nothing;
  /// empty where it is of all of it, and not stated where nobody knows which part.
  private var partOfYear = ""

  /// Nil where fewer than two years have the figure.
  init?(_ column: CensusReport.Column, in rows: [CensusRow]) {
    self.column = column
    var points: [Point] = []
    rows.lend { _, row in
      if let year = row.pointee.year, let figure = row.pointee.figure(column) {
        points.append(Point(year: year, figure: figure))
      }
    }
    self.points = points
    if points.count < 2 { return nil }
    let first = points.first?.year
    if column == .informed {
      partOfYear = rows.first { $0.year == first }?.informedIn.oneLine ?? ""
    }
  }

  package var change: Int { (points.last?.figure ?? 0) - (points.first?.figure ?? 0) }

  /// `minskade från 156 (2016) till 123 (2020), −21 %; som mest 244 (2018)`.
  package var words: String {
    guard let first = points.first, let last = points.last else { return "" }
    let verb = change > 0 ? "ökade" : "minskade"
    let percent =
      first.figure > 0 && partOfYear.isEmpty
      ? ", \((Number.share(change, of: first.figure, in: 100)).signed) %"
      : ""
    let way =
      change == 0
      ? "oförändrat \(first.figure) (\(first.year.text) och \(last.year.text))"
      : "\(verb) från \(first.shown) till \(last.shown)\(percent)"
    return way + extreme(after: first, before: last) + partWords(first)
  }

  /// `; 2016 gäller bara augusti–december`, or that nobody says which part of the year it is of.
  private func partWords(_ first: Point) -> String {
    switch partOfYear {
    case "": ""
    case Quantity.notStatedText:
      "; vilken del av \(first.year.text) de \(first.figure) gäller framgår inte"
    default: "; \(first.year.text) gäller bara \(partOfYear)"
    }
  }

  /// Which way the figure went, and which way it turned after its highest or lowest point.
  package var direction: String {
    guard let first = points.first?.figure, let last = points.last?.figure else { return "" }
    let most = points.map(\.figure).max() ?? first
    let least = points.map(\.figure).min() ?? first
    if most > max(first, last), least < min(first, last) { return "upp och ned" }
    if most > max(first, last) { return "upp, sedan ned" }
    if least < min(first, last) { return "ned, sedan upp" }
    return change > 0 ? "ökat" : change < 0 ? "minskat" : "oförändrat"
  }

  /// The highest or lowest point, where it is not at either end.
  private func extreme(after first: Point, before last: Point) -> String {
    let most = points.max { $0.figure < $1.figure } ?? first
    if most.figure > max(first.figure, last.figure) { return "; som mest \(most.shown)" }
    let least = points.min { $0.figure < $1.figure } ?? first
    return least.figure < min(first.figure, last.figure) ? "; som minst \(least.shown)" : ""
  }
}

extension CensusTrend.Point {
  fileprivate var shown: String { "\(figure) (\(year.text))" }
}
