import Finsam

/// Everything about the row under the cursor, whichever view it stands in.
struct ASFDetail {
  /// Its place among the list's rows.
  let index: Int
  let row: AnyList.Line
  let report: ASFViewReport
  /// With what the screen has worked out already.
  let context: DetailContext

  func lines(width: Int) -> [DetailLine] { detail?.lines(width: width) ?? [] }

  private var detail: Detail? {
    var detail = Detail()
    switch report {
    case .plan, .indicators: return row.address.flatMap(context.detail)
    case .accounts(let accounts): accounts.add(index, to: &detail)
    case .years(let report): YearsDetail(row: row, report: report).add(to: &detail)
    case .census(let report):
      guard let column = CensusReport.Column(rawValue: row.id) else { return nil }
      CensusDetail(column: column, report: report, day: context.day).add(to: &detail)
    case .municipalities(let report):
      MunicipalityDetail(name: row.id, report: report, context: context).add(to: &detail)
    case .events(let log):
      switch log.rows[index] {
      case .heading(let year):
        EventYearDetail(year: year, log: log, own: log.ofYear(year), context: context)
          .add(to: &detail)
      case .row(let place):
        let event = log.events[place]
        return Detail(of: event, at: event.address, context)
      }
    case .register:
      if let address = row.address { return context.detail(at: address) }
      PlacesDetail(funnel: PlacesFunnel(context.chain().known, year: Year(id: row.id)))
        .add(to: &detail)
    }
    return detail
  }
}
