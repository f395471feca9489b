import Finsam
import TextUI

/// One figure of each year, or one indicator from plan to plan; every year leads to its plan.
struct YearsDetail {
  let row: AnyList.Line
  let report: ASFYears

  func add(to builder: inout DetailBuilder) {
    if let figure = ASFYear.Figure(rawValue: row.id) {
      add(figure, to: &builder)
    } else if let indicator = report.indicators.first(where: { $0.rowId == row.id }) {
      add(indicator, to: &builder)
    }
  }

  private func add(_ figure: ASFYear.Figure, to builder: inout DetailBuilder) {
    builder.prose(figure.rawValue, .strong)
    let line = Sparkline(report.years.map { $0.count(figure).map { Double($0.part) } })
    builder.heading("År för år  \(line.words)")
    let most = report.years.compactMap { $0.count(figure).map { $0.whole ?? $0.part } }.max() ?? 0
    for one in report.years {
      let leads = one.counts == nil ? nil : Destination.asf(.overallGoal(one.year))
      builder.bar(
        one.year.text, one.count(figure)?.part, of: most, one.shown(figure), destination: leads)
    }
    addWayOn(to: &builder)
  }

  private func add(_ indicator: IndicatorYears, to builder: inout DetailBuilder) {
    builder.prose(indicator.name, .strong)
    builder.blank()
    builder.field("Utveckling", indicator.trendWords)
    builder.field("Målvärde", indicator.targetWords)
    IndicatorHistory(indicator: indicator.indicator, years: indicator.years).add(
      to: &builder, list: nil
    ) { _ in nil }
    addWayOn(to: &builder)
  }

  private func addWayOn(to builder: inout DetailBuilder) {
    builder.blank()
    builder.prose("Enter på ett år visar årets plan.", .dim)
  }
}

/// The outcomes of an indicator, a line for each year, against the target of that year's plan.
struct IndicatorHistory {
  let indicator: ASFIndicator
  let years: [IndicatorRow.YearOutcome]

  /// `place` is where a year's outcome is stated; nil where it is counted.
  func add(
    to builder: inout DetailBuilder, list: PartReference?,
    place: (IndicatorRow.YearOutcome) -> Place?
  ) {
    let line = Sparkline(years.map { $0.outcome.value(for: indicator)?.size })
    let words = line.words == Sparkline.nothing ? "" : "  " + line.words
    builder.heading("År för år" + words, list: list)
    let top =
      years.flatMap { [$0.outcome.value?.number?.size, $0.target?.number?.size] }
      .compactMap(\.self).max() ?? 0
    for one in years {
      let leads = one.planned.map { Destination.asf(.indicator(one.year, $0)) }
      builder.add(
        DetailLine(
          spans(one, top: top, room: min(24, builder.width - 38)), indent: 1, place: place(one),
          destination: place(one) == nil ? leads : nil))
    }
  }

  private func spans(_ one: IndicatorRow.YearOutcome, top: Double, room: Int) -> [Span] {
    var spans = [Span("\(one.year.text)  ", .label)]
    if let value = one.outcome.value?.number?.size, top > 0, value >= 0, room >= 6 {
      let target = one.target?.number?.size
      spans += Bar(value: value, target: target, scale: 0...top, text: "").spans(width: room)
      spans.append(Span("  "))
    }
    spans.append(Span(indicator.short(one.outcome) ?? "–"))
    if one.outcome.isOther(than: indicator) { spans.append(Span(" \(one.outcome.definition)")) }
    if let target = one.target { spans.append(Span(" (mål \(indicator.short(target)))", .dim)) }
    if let status = one.status, status != .notMeasured || one.outcome.notSplit > 0 {
      spans += [Span("  "), status.span]
    }
    return spans
  }
}
