/// The yearly follow-up of the ASF work, for the board and the auditors. BRD-11, S0:88.
package struct ASFReport: Equatable, Sendable {
  package let forbund: String
  package let year: Year
  package let day: Day
  /// The day, marked where it is a reading.
  let shownDay: String
  package let plan: PlanReport
  package let indicators: IndicatorReport
  /// Counts up to the year.
  package let census: CensusReport
  /// Of the year.
  package let places: PlacesFunnel
  /// Of all years together.
  package let allPlaces: PlacesFunnel
  package let municipalities: MunicipalityReport
  /// Several years side by side, up to the day, whatever the year of the report.
  package let years: ASFYears
  /// Process goals and indicators that the goal chain leaves hanging.
  package let gaps: [String]

  /// Nil where there is no plan for the year. What has happened after `day` is left out.
  package init?(
    _ asf: ASF, year: Year, forbund: Forbund = Forbund(), on day: Day,
    threshold: Number? = nil
  ) {
    guard let plan = PlanReport(asf, year: year, on: day),
      let indicators = IndicatorReport(asf, year: year, on: day, threshold: threshold)
    else { return nil }
    self.forbund = forbund.name
    shownDay = forbund.shown(day)
    self.year = year
    self.day = day
    self.plan = plan
    self.indicators = indicators
    census = CensusReport(asf, through: year, on: day)
    places = PlacesFunnel(asf, year: year, on: day)
    allPlaces = PlacesFunnel(asf, on: day)
    municipalities = MunicipalityReport(asf, on: day)
    years = ASFYears(asf, on: day, threshold: threshold)
    gaps = ASFChain(asf, on: day).gaps(in: year)
  }
}
