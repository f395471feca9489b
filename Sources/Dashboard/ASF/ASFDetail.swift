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
    case .events(let log): addRow(of: log, to: &builder)
    case .registers: addRow(to: &builder)
    }
    return builder.lines
  }

  private func addRow(of log: EventLog, to builder: inout DetailBuilder) {
    if row.isHeading {
      guard let year = Year(id: row.id), let own = log.years[year] else { return }
      EventYearDetail(year: year, log: log, own: own, links: links).add(to: &builder)
    } else if let event = row.event {
      EventDetail(event: event, links: links).add(to: &builder)
    }
  }

  private func addRow(to builder: inout DetailBuilder) {
    let asf = desk.office.asf
    let id = row.address?.steps.last?.id
    if view == .places {
      let place = asf.places.first { $0.id == id }
      PlacesDetail(asf: asf, year: Year(id: row.id), place: place, desk: desk).add(to: &builder)
    } else if view == .companies, let company = asf.companies.first(where: { $0.id == id }) {
      CompanyDetail(company: company, desk: desk).add(to: &builder)
    }
  }
}
