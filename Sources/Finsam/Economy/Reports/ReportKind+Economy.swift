extension ReportKind {
  static let ekonomiRow = ReportRow(
    title: "Ekonomi",
    help:
      "Ekonomin för ett år: budget, utfall, prognos, medlemsbidrag och eget kapital. Med --per en "
      + "dag under året, till exempel 2014-09-30, som kvartalsrapport.",
    time: .yearOrDay, area: .economy, periods: { $0.office.economy.allYears.map(\.text) }
  ) { source, period throws(ReportRefusal) in
    if let period, Year(id: period) == nil {
      let day: Day
      do throws(InvalidInput) {
        day = try Day(typed: period, today: source.today)
      } catch {
        throw .day(error)
      }
      let year = try chosen("\(day.year)", among: source.office.economy.allYears, .economy, source)
      return EconomyReport(source.office.economyKnown(on: day), year, on: day).reportOfDay
    }
    let year = try chosen(period, among: source.office.economy.allYears, .economy, source)
    return EconomyReport(source.office, year, on: source.day).report
  }

  static let budgetRow = ReportRow(
    title: "Budget",
    help: "Budgeten för ett år, med medlemsbidrag och det tak som gäller för eget kapital.",
    time: .year, area: .economy, periods: { years(of: $0.office.economy.years).map(\.text) }
  ) { source, period throws(ReportRefusal) in
    let years = years(of: source.office.economy.years)
    let year = try chosen(period, among: years, .economy, source)
    return EconomyReport(source.office, year, on: source.day).budgetReport
  }

  static let bokslutRow = ReportRow(
    title: "Bokslut",
    help: "Bokslutet för ett år: uppställningar och noter som de är tryckta.",
    time: .year, area: .economy,
    periods: { source in
      source.office.economy.accounts.compactMap(\.year).sorted(by: >).map(\.text)
    }
  ) { source, period throws(ReportRefusal) in
    let years = source.office.economy.accounts.compactMap(\.year).sorted(by: >)
    let year = try chosen(period, among: years, .accounts, source)
    return EconomyReport(source.office, year, on: source.day).accountsReport
  }

  private static func years(of files: [EconomyYear]) -> [Year] {
    files.compactMap(\.year).sorted(by: >)
  }

  /// The year that is asked for; else the one that the data speaks of, or the latest.
  private static func chosen(
    _ period: String?, among years: [Year], _ kind: DocumentKind, _ source: ReportSource
  ) throws(ReportRefusal) -> Year {
    guard let latest = years.first(where: { $0.number <= source.day.year }) ?? years.last else {
      throw .noneOfKind(kind)
    }
    guard let period else { return latest }
    guard let year = Year(id: period), years.contains(year) else {
      throw .noneOfYear(kind, period, among: years.map(\.text))
    }
    return year
  }
}
