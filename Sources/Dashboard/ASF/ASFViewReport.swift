import Finsam

/// What a view shows, computed once for its list and for the details of all its rows.
enum ASFViewReport: Equatable, Sendable {
  case plan(PlanReport?)
  case indicators(IndicatorReport?)
  case accounts(BoardAccounts)
  case years(ASFYears)
  case census(CensusReport)
  case municipalities(MunicipalityReport)
  case events(EventLog)
  /// The rows as they are in the register.
  case register(DocumentKind)

  /// `change` tells how the registers stand to those of the report that was there `earlier`.
  init(
    _ view: ASFView, of known: KnownASF, year: Year?, threshold: Number?,
    since earlier: ASFViewReport? = nil, _ change: OfficeChange? = nil
  ) {
    let (asf, day) = (known.whole, known.day)
    self =
      switch view {
      case .plan: .plan(year.flatMap { PlanReport(asf, year: $0, on: day) })
      case .indicators:
        .indicators(
          year.flatMap { IndicatorReport(known, year: $0, threshold: threshold) })
      case .accounts:
        .accounts(
          BoardAccounts(
            (year.map(BoardAccount.periods) ?? []).compactMap {
              BoardAccount(asf, $0, on: day, threshold: threshold)
            }))
      case .years: .years(ASFYears(known, threshold: threshold))
      case .census: .census(CensusReport(asf, on: day))
      case .municipalities, .milestones: .municipalities(MunicipalityReport(asf, on: day))
      case .events: .events(EventLog(known, since: earlier?.log, change))
      case .register(let kind): .register(kind)
      }
  }

  private var log: EventLog? {
    if case .events(let log) = self { log } else { nil }
  }

  func list(_ view: ASFView, in context: ListContext) -> AnyList {
    switch self {
    case .plan(let report): report?.list ?? AnyList()
    case .indicators(let report): report?.list ?? AnyList()
    case .accounts(let accounts): accounts.list
    case .years(let report): report.list
    case .census(let report): report.list
    case .municipalities(let report): view == .milestones ? report.milestoneList : report.list
    case .events(let log): log.list
    case .register(let kind): kind.row.groupedList?(context) ?? AnyList()
    }
  }
}
