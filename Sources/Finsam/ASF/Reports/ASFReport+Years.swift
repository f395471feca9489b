extension ASFReport {
  /// What each year came to, and every indicator from plan to plan; nothing where there is one
  /// year.
  var yearsSection: [ReportBlock] {
    guard years.years.count > 1 else { return [] }
    let titles = years.years.map(\.shownYear)
    return [
      .heading("Flera år tillsammans"),
      .table(
        ReportTable(
          ["Året"] + titles,
          ASFYear.Figure.allCases.map { figure in
            [figure.rawValue] + years.years.map { $0.shown(figure) }
          })),
    ]
      + (years.indicators.isEmpty
        ? []
        : [
          .table(
            ReportTable(
              ["Indikator, utfall (mål)"] + titles + ["Utveckling"],
              years.indicators.map { row in
                [row.name] + row.years.map(row.inReport) + [row.trendWords.capitalizedFirst]
              }))
        ])
  }
}

extension IndicatorYears {
  /// `34 (mål 30)`, and a dash where nobody has measured.
  fileprivate func inReport(_ one: IndicatorRow.YearOutcome) -> String {
    let aim = one.target.map { " (mål \(indicator.short($0)))" } ?? ""
    let other = one.outcome.isOther(than: indicator) ? " " + one.outcome.definition : ""
    return (indicator.short(one.outcome) ?? "–") + other + aim
  }
}
