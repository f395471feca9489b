import Finsam
import TextUI

/// Everything about the row under the cursor, whichever view it stands in.
struct ASFDetail {
  /// Its place among the list's rows.
  let index: Int
  let row: AnyList.Line
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
    case .events(let log): addRow(of: log, to: &builder)
    case .register(let kind): addRow(of: kind, to: &builder)
    }
    return builder.lines
  }

  private func addRow(of log: EventLog, to builder: inout DetailBuilder) {
    switch log.rows[index] {
    case .heading(let year):
      EventYearDetail(year: year, log: log, own: log.ofYear(year), links: links).add(to: &builder)
    case .row(let event):
      EventDetail(event: log.events[event], links: links).add(to: &builder)
    }
  }

  private func addRow(of kind: DocumentKind, to builder: inout DetailBuilder) {
    let asf = desk.office.asf
    if kind == .places {
      let place = row.address.flatMap { _ in asf.places.first { $0.id == row.id } }
      PlacesDetail(asf: asf, year: Year(id: row.id), place: place, desk: desk).add(to: &builder)
    } else if kind == .companies, let company = asf.companies.first(where: { $0.id == row.id }) {
      CompanyDetail(company: company, desk: desk).add(to: &builder)
    } else if let address = row.address, let outline = desk.office.outline(at: address) {
      builder.prose(outline.title, .strong, place: Place(address))
      builder.unreadValues(of: outline, at: address)
      builder.blank()
      builder.allFields(of: outline, at: address, except: [])
    }
  }
}
