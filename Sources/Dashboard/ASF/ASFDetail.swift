import Finsam
import TextUI

/// Everything about the row under the cursor, whichever view it stands in.
struct ASFDetail {
  let view: ASFView
  let row: ASFRow
  let year: Year?
  let report: ASFViewReport
  let links: ASFLinks

  private var desk: Desk { links.desk }

  func lines(width: Int) -> [DetailLine] {
    var builder = DetailBuilder(width: width)
    switch report {
    case .plan(let report):
      guard let report, let plan = desk.office.asf.plan(report.year),
        let own = report.rows.first(where: { $0.address == row.address })
      else { return [] }
      PlanDetail(plan: plan, report: report, row: own, links: links).add(to: &builder)
    case .indicators(let report):
      guard let year, let report,
        let own = report.rows.first(where: { $0.address == row.address })
      else { return [] }
      IndicatorDetail(row: own, year: year, informed: report.informed, links: links)
        .add(to: &builder)
    case .years(let report): YearsDetail(row: row, report: report).add(to: &builder)
    case .census(let report):
      guard let column = CensusReport.Column(rawValue: row.id) else { return [] }
      CensusDetail(column: column, report: report, desk: desk).add(to: &builder)
    case .municipalities(let report):
      MunicipalityDetail(name: row.id, report: report, links: links).add(to: &builder)
    case .registers: addRow(to: &builder)
    }
    return builder.lines
  }

  private func addRow(to builder: inout DetailBuilder) {
    let asf = desk.office.asf
    let id = row.address?.steps.last?.id
    if view == .places {
      let place = asf.places.first { $0.id == id }
      PlacesDetail(asf: asf, year: Year(id: row.id), place: place, desk: desk).add(to: &builder)
    } else if row.isHeading, let year = Year(id: row.id) {
      EventYearDetail(year: year, asf: asf, links: links).add(to: &builder)
    } else if view == .events, let event = asf.events.first(where: { $0.id == id }) {
      EventDetail(event: event, links: links).add(to: &builder)
    } else if view == .companies, let company = asf.companies.first(where: { $0.id == id }) {
      CompanyDetail(company: company, desk: desk).add(to: &builder)
    }
  }
}

/// The chain of goals as lines that lead to one another.
struct ASFLinks {
  let desk: Desk
  let chain: ASFChain

  func add(_ links: [ASFLink], to builder: inout DetailBuilder) {
    for link in links {
      let mark = chain.isReading(link) ? Readings.mark : ""
      builder.prose("→ " + chain.title(link) + mark, indent: 1, destination: .asf(link))
    }
  }

  /// A heading and the places below it; nothing where there are none.
  func add(_ links: [ASFLink], under heading: String, to builder: inout DetailBuilder) {
    guard !links.isEmpty else { return }
    builder.heading(heading)
    add(links, to: &builder)
  }

  /// What a place serves; that it does may be a reading of the place itself.
  func addAbove(_ link: ASFLink, under heading: String, to builder: inout DetailBuilder) {
    add(
      chain.above(link), under: heading + (chain.isReading(link) ? Readings.mark : ""),
      to: &builder)
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
    allFields(of: outline, at: address, except: keys)
  }

  mutating func allFields(of outline: Outline, at address: Address, except keys: Set<String>) {
    fields(outline.fields.map(\.shape.key).filter { !keys.contains($0) }, of: outline, at: address)
  }
}
