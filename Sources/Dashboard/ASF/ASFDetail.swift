import Finsam
import TextUI

/// Everything about the row under the cursor, whichever view it stands in.
struct ASFDetail {
  let view: ASFView
  let row: ASFRow
  let year: Year?
  let desk: Desk

  func lines(width: Int) -> [DetailLine] {
    let asf = desk.office.asf
    var builder = DetailBuilder(width: width)
    switch view {
    case .plan:
      guard let year, let plan = asf.plan(year),
        let report = PlanReport(asf, year: year, on: desk.day),
        let own = report.rows.first(where: { $0.address == row.address })
      else { return [] }
      PlanDetail(plan: plan, report: report, row: own, links: ASFLinks(desk)).add(to: &builder)
    case .indicators:
      guard let year,
        let report = IndicatorReport(asf, year: year, on: desk.day, threshold: desk.threshold),
        let own = report.rows.first(where: { $0.address == row.address })
      else { return [] }
      IndicatorDetail(row: own, year: year, informed: report.informed, links: ASFLinks(desk))
        .add(to: &builder)
    case .years:
      YearsDetail(row: row, report: ASFYears(asf, on: desk.day, threshold: desk.threshold))
        .add(to: &builder)
    case .events where row.isHeading:
      guard let year = Year(id: row.id) else { return [] }
      EventYearDetail(year: year, asf: asf, links: ASFLinks(desk)).add(to: &builder)
    case .events:
      guard let event = asf.events.first(where: { $0.address == row.address }) else { return [] }
      EventDetail(event: event, links: ASFLinks(desk)).add(to: &builder)
    case .companies:
      guard let company = asf.companies.first(where: { $0.address == row.address }) else {
        return []
      }
      CompanyDetail(company: company, desk: desk).add(to: &builder)
    case .census:
      guard let column = CensusReport.Column(rawValue: row.id) else { return [] }
      CensusDetail(column: column, report: CensusReport(asf), desk: desk).add(to: &builder)
    case .places:
      let place = asf.places.first { $0.address == row.address }
      PlacesDetail(asf: asf, year: Year(id: row.id), place: place, desk: desk).add(to: &builder)
    case .municipalities, .milestones:
      MunicipalityDetail(
        name: row.id, report: MunicipalityReport(asf, on: desk.day), links: ASFLinks(desk)
      ).add(to: &builder)
    }
    return builder.lines
  }
}

/// The chain of goals as lines that lead to one another.
struct ASFLinks {
  let desk: Desk
  let chain: ASFChain

  init(_ desk: Desk) {
    self.desk = desk
    chain = ASFChain(desk.office.asf, on: desk.day)
  }

  func add(_ links: [ASFLink], to builder: inout DetailBuilder) {
    for link in links {
      builder.prose("→ " + chain.title(link), indent: 1, destination: .asf(link))
    }
  }

  /// A heading and the places below it; nothing where there are none.
  func add(_ links: [ASFLink], under heading: String, to builder: inout DetailBuilder) {
    guard !links.isEmpty else { return }
    builder.heading(heading)
    add(links, to: &builder)
  }
}

extension DetailBuilder {
  /// A bar with its words, as wide as the line allows.
  mutating func bar(
    _ label: String, _ value: Int?, of whole: Int, _ words: String, place: Place? = nil,
    destination: Destination? = nil
  ) {
    let label = label.padded(to: 25)
    let room = min(30, width - 27 - 12)
    var spans = [Span(label + " ", .label)]
    if let value, whole > 0, room >= 6 {
      spans += Bar(value: Double(value), scale: 0...Double(whole), text: "").spans(width: room)
      spans.append(Span(" "))
    }
    add(DetailLine(spans + [Span(words)], indent: 1, place: place, destination: destination))
  }

  /// All fields of a record that hold something, apart from some.
  mutating func allFields(of address: Address, except keys: Set<String>, _ desk: Desk) {
    guard let outline = desk.office.outline(at: address) else { return }
    fields(outline.fields.map(\.shape.key).filter { !keys.contains($0) }, of: outline, at: address)
  }
}
