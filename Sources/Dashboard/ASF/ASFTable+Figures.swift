import Finsam
import TextUI

extension ASFTable {
  /// One row a figure, one column an autumn, and which way it goes.
  init(census report: CensusReport) {
    columns =
      [TableColumn("Lägesbild", .flexible(18), priority: 9)]
      + report.rows.enumerated().map { index, row in
        TableColumn(row.year.text, .fixed(5), alignment: .right, priority: 4 + index)
      } + [TableColumn("Trend " + report.years, .fixed(20), priority: 99)]
    guard !(report.rows.isEmpty && report.later.isEmpty) else { return }
    rows = CensusReport.Column.allCases.map { column in
      let trend = report.trends.first { $0.column == column }
      let differs = report.differences.contains { $0.column == column }
      let figures = report.rows.map { row in
        row.span(row.figure(column).map { Number($0).shown } ?? "–", of: [column.key])
      }
      return ASFRow(
        id: column.rawValue,
        cells: [Span((column.isPart ? "  " : "") + column.rowTitle + (differs ? " ≠" : ""))]
          + figures
          + [Span(trend?.line ?? "", .bar)])
    }
  }

  /// All years together, then each year with its rows below it.
  init(places asf: ASF, on day: Day) {
    columns = [
      TableColumn("År och kommun", .flexible(18, weight: 2), priority: 9),
      TableColumn("Beviljade", .fixed(9), alignment: .right, priority: 7),
      TableColumn("Nyttjade", .fixed(8), alignment: .right, priority: 8),
      TableColumn("", .fixed(12), priority: 6),
      TableColumn("Personer", .fixed(8), alignment: .right, priority: 4),
      TableColumn("Avslutade", .fixed(9), alignment: .right, priority: 5),
      TableColumn("Arb./stud.", .fixed(10), alignment: .right, priority: 5),
      TableColumn("Dagar", .fixed(5), alignment: .right, priority: 3),
      TableColumn("Ersättning", .fixed(11), alignment: .right, priority: 2),
    ]
    guard !asf.places.isEmpty else { return }
    let years = Set(asf.places.compactMap(\.year)).sorted()
    let all = PlacesFunnel(asf, on: day)
    let stated = asf.places.filter(\.isStatedTotal)
    let withoutYear = asf.places.filter { $0.year == nil && !$0.isStatedTotal }
    rows =
      [ASFRow(funnel: all, level: 0)]
      + years.flatMap { year -> [ASFRow] in
        let funnel = PlacesFunnel(asf, year: year, on: day)
        let later = asf.places.filter { $0.year == year && !$0.hasHappened(by: day) }
        return [ASFRow(funnel: funnel, level: 1)]
          + funnel.rows.map { ASFRow(place: $0.place, cost: $0.cost) }
          + later.map { ASFRow(place: $0, cost: nil, isCounted: false) }
      }
      + withoutYear.map { ASFRow(place: $0, cost: nil, isCounted: false) }
      + stated.map { ASFRow(place: $0, cost: nil) }
  }
}

extension CensusReport.Column {
  /// Whether it is a part of the figure above it.
  var isPart: Bool {
    switch self {
    case .companies, .employees, .placed, .informed: false
    case .inHalsingland, .inGastrikland, .women, .men, .byEmploymentService, .byMunicipality,
      .byOthers:
      true
    }
  }
}

extension CensusReport.Column {
  /// The autumn's figures by their own names; what is of the whole year says so.
  fileprivate var rowTitle: String {
    switch self {
    case .informed: title
    case .companies, .inHalsingland, .inGastrikland, .employees, .women, .men, .placed,
      .byEmploymentService, .byMunicipality, .byOthers:
      rawValue
    }
  }
}

extension CensusReport {
  /// `2016–2018`, the years that the trends are of.
  fileprivate var years: String {
    guard let first = rows.first?.year, let last = rows.last?.year, first != last else { return "" }
    return "\(first.text)–\(last.text)"
  }
}

extension CensusTrend {
  /// `▁▅█▃ upp, sedan ned`
  var line: String { Sparkline(points.map { Double($0.figure) }).text + " " + direction }
}

extension ASFRow {
  /// The whole funnel of a year, or of all years.
  init(funnel: PlacesFunnel, level: Int) {
    let title = funnel.year?.text ?? "Alla år"
    self.init(
      id: title, level: level,
      cells: [
        Span(String(repeating: "  ", count: level) + title, level == 0 ? .strong : .heading),
        Span(shown(funnel.granted)), Span(shown(funnel.used)),
        Span(share(funnel.used, of: funnel.granted), .bar), Span(shown(funnel.persons)),
        Span(shown(funnel.ended)), Span(shown(funnel.toWorkOrStudies)),
        Span(shown(funnel.rows.compactMap { $0.place.days?.whole }.total)),
        Span(funnel.cost?.shown ?? "–"),
      ])
  }

  /// One after the day is not counted yet.
  init(place: PlaceRow, cost: Kronor?, isCounted: Bool = true) {
    let name = place.isStatedTotal ? "Summa \(place.time)".trimmed : place.municipality
    let unread = place.unread(["år"])
    let title =
      unread.map { "\(name) ? \($0.oneLine) (räknas inte)" }
      ?? (isCounted ? name : name + " (räknas inte än)")
    self.init(
      id: place.address.rowId, address: place.address, level: 2,
      cells: [
        Span("    " + title, unread == nil ? .text : .warning),
        place.span(shown(place.granted?.whole), of: ["beviljade"]),
        place.span(shown(place.used?.whole), of: ["nyttjade"]),
        Span(share(place.used?.whole, of: place.granted?.whole), .bar),
        place.span(shown(place.persons?.whole), of: ["unika"]),
        place.span(
          place.ended == .notStated ? "?" : shown(place.endedPlacements), of: ["avslutade"]),
        place.span(shown(place.toWorkOrStudies), of: PlaceRow.toWorkOrStudiesKeys),
        place.span(shown(place.days?.whole), of: ["dagar"]),
        place.span(cost?.shown ?? "–", of: PlaceRow.costKeys),
      ])
  }
}

private func shown(_ count: Int?) -> String { count.map { Number($0).shown } ?? "–" }

/// A bar of how much of the whole the part is.
private func share(_ part: Int?, of whole: Int?) -> String {
  guard let part, let whole, whole > 0 else { return "" }
  return Bar(value: Double(part), scale: 0...Double(whole), text: "").spans(width: 12)
    .map(\.text).joined()
}

extension [Int] {
  fileprivate var total: Int? { isEmpty ? nil : sum }
}
