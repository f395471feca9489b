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
  /// What the board is told; nil where the period has not begun.
  package let account: BoardAccount?
  /// The year, or a half of it.
  let period: CountPeriod
  /// On activities that are done by a mark alone, which may have been set after the day.
  let markedLater: String
  /// On what sources state of the whole year, before it is over.
  let statedLater: String

  /// Nil where there is no plan for the year. What has happened after `day` is left out.
  package init?(
    _ asf: ASF, year: Year, forbund: Forbund = Forbund(), on day: Day,
    threshold: Number? = nil
  ) {
    self.init(asf, .year(year), forbund: forbund, on: day, threshold: threshold)
  }

  /// Of a half-year what had come out by its last day; a year that is over is judged as such, also
  /// in its second half. Nil for other periods than halves and years, and for a half-year that has
  /// not begun.
  package init?(
    _ asf: ASF, _ period: CountPeriod, forbund: Forbund = Forbund(), on today: Day,
    threshold: Number? = nil
  ) {
    switch period {
    case .year: break
    case .half: if period.days.map({ $0.lowerBound <= today }) != true { return nil }
    case .quarter, .years, .whole: return nil
    }
    guard let year = period.year else { return nil }
    let day = period.judged(on: today)
    self.period = period
    account = BoardAccount(asf, period, on: today, threshold: threshold)
    guard let plan = PlanReport(asf, year: year, on: day),
      let indicators = IndicatorReport(asf, year: year, on: day, threshold: threshold)
    else { return nil }
    self.forbund = forbund.name
    shownDay = forbund.shown(day)
    self.year = year
    self.day = day
    self.plan = plan
    markedLater = plan.markedLater(than: day, on: today)
    let stated =
      year.isOver(on: today)
      ? []
      : asf.events.filter { $0.kind == .yearTotal && $0.ofYear == year && !$0.hasHappened(by: day) }
        .compactMap(\.informed)
    statedLater =
      stated.isEmpty
      ? "" : "Årsuppgiften \(stated.sum) informerade räknas när \(year.text) är slut."
    self.indicators = indicators
    census = CensusReport(asf, through: year, on: day)
    places = PlacesFunnel(asf, year: year, on: day)
    allPlaces = PlacesFunnel(asf, on: day)
    municipalities = MunicipalityReport(asf, on: day)
    years = ASFYears(asf, on: day, threshold: threshold)
    gaps = ASFChain(asf, on: day).gaps(in: year)
  }
}
