import Finsam

/// One figure of each year, or one indicator from plan to plan; every year leads to its plan.
struct YearsDetail {
  let row: AnyList.Line
  let report: ASFYears

  func add(to detail: inout Detail) {
    if let figure = ASFYear.Figure(rawValue: row.id) {
      add(figure, to: &detail)
    } else if let indicator = report.indicators.first(where: { $0.rowId == row.id }) {
      add(indicator, to: &detail)
    }
  }

  private func add(_ figure: ASFYear.Figure, to detail: inout Detail) {
    detail.prose(figure.rawValue, .strong)
    detail.trend("År för år", report.years.map { $0.wholeYearCount(figure) })
    let most = report.years.compactMap { $0.count(figure).map { $0.whole ?? $0.part } }.max() ?? 0
    for one in report.years {
      let leads = one.counts == nil ? nil : DetailLink.asf(.overallGoal(one.year))
      detail.bar(
        one.shownYear, one.count(figure)?.part, of: most, CellText(one.shown(figure)),
        link: leads)
    }
    addWayOn(to: &detail)
  }

  private func add(_ indicator: IndicatorYears, to detail: inout Detail) {
    detail.prose(indicator.name, .strong)
    detail.blank()
    detail.field("Utveckling", indicator.trendWords)
    detail.field("Målvärde", indicator.targetWords)
    detail.add(indicator.indicator, indicator.years, list: nil) { _ in nil }
    addWayOn(to: &detail)
  }

  private func addWayOn(to detail: inout Detail) {
    detail.blank()
    detail.prose("Enter på ett år visar årets plan.", .dim)
  }
}
