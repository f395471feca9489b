import Finsam

/// What a view shows, computed once for its table and for the details of all its rows.
enum ASFViewReport: Equatable, Sendable {
  case plan(PlanReport?)
  case indicators(IndicatorReport?)
  case years(ASFYears)
  case census(CensusReport)
  case municipalities(MunicipalityReport)
  case events(EventLog)
  /// The rows as they are in the registers.
  case registers

  init(_ view: ASFView, of asf: ASF, year: Year?, on day: Day, threshold: Number?) {
    self =
      switch view {
      case .plan: .plan(year.flatMap { PlanReport(asf, year: $0, on: day) })
      case .indicators:
        .indicators(
          year.flatMap { IndicatorReport(asf, year: $0, on: day, threshold: threshold) })
      case .years: .years(ASFYears(asf, on: day, threshold: threshold))
      case .census: .census(CensusReport(asf, on: day))
      case .municipalities, .milestones: .municipalities(MunicipalityReport(asf, on: day))
      case .events: .events(EventLog(asf, on: day))
      case .companies, .places: .registers
      }
  }
}
