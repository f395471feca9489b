import Finsam
import TextUI

extension ASFTable {
  /// One row a figure or an indicator, one column a year, and which way it goes.
  init(years report: ASFYears) {
    columns =
      [TableColumn("Utfall/mål", .flexible(18), priority: 99)]
      + report.years.enumerated().map { index, one in
        // The years that have a plan to compare with go last.
        TableColumn(
          one.year.text, .fixed(10), alignment: .right,
          priority: index + (one.counts == nil ? 1 : 50))
      } + [TableColumn("Utveckling", .fixed(16))]
    guard !report.years.isEmpty else { return }
    let figures = ASFYear.Figure.allCases.map { figure in
      let line = Sparkline(report.years.map { $0.count(figure).map { Double($0.part) } })
      return ASFRow(
        id: figure.rawValue,
        cells: [Span(figure.rawValue, .heading)] + report.years.map { Span($0.shown(figure)) }
          + [Span(line.words, .bar)])
    }
    rows =
      figures
      + report.indicators.map { row in
        let line = Sparkline(row.years.map { $0.outcome.value(for: row.indicator)?.size })
        return ASFRow(
          id: row.rowId,
          cells: [Span(row.name.withoutCount)] + row.years.map(row.cell) + [Span(line.words, .bar)],
          ownTitle: row.name)
      }
  }
}

extension IndicatorYears {
  /// What the row goes by; an indicator keeps its id from plan to plan.
  var rowId: String { "indikator/" + indicator.id }

  /// `34/30 ✔`, `10/30 % ✖`; the outcome alone where the year has no plan.
  fileprivate func cell(_ one: IndicatorRow.YearOutcome) -> Span {
    let mark = one.outcome.isOther(than: indicator) ? " ≠" : ""
    guard let status = one.status else { return Span(outcome(one) + mark, .dim) }
    let outcome = outcome(one)
    guard let target = one.target else { return Span("\(outcome) \(status.symbol)", status.role) }
    return Span(
      "\(outcome.replacing(" %", with: ""))/\(indicator.short(target)) \(status.symbol)",
      status.role)
  }

  private func outcome(_ one: IndicatorRow.YearOutcome) -> String {
    guard let value = one.outcome.value else { return "–" }
    if value == .notStated || one.outcome.isSomeUnknown { return "?" }
    return (one.outcome.isAtLeast ? "≥" : "") + indicator.short(value)
      + (one.outcome.readingMark.isEmpty ? "" : "*")
  }
}
