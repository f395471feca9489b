import Finsam
import TextUI

extension IndicatorReport {
  var list: AnyList {
    let history = Column<IndicatorRow>(
      ColumnHead(years, .fixed(16), priority: 4), sort: { SortKey($0.sparkline.direction ?? "") },
      cell: { CellText($0.sparkline.words, .bar) })
    return AnyList(rows, IndicatorRow.columns + [history] + IndicatorRow.lastColumns) { row in
      AnyList.Line(id: row.address.rowId, address: row.address, title: row.name)
    }
  }

  /// `2016–2020`, the years of the history.
  private var years: String {
    let years = rows.first?.history.map(\.year) ?? []
    guard let first = years.first, let last = years.last else { return "Åren" }
    return first == last ? first.text : "\(first.text)–\(last.text)"
  }
}

extension IndicatorRow {
  fileprivate static let columns: [Column<IndicatorRow>] = [
    Column(ColumnHead("Indikator", .flexible(18, weight: 3), priority: 9)) {
      CellText($0.name, shown: $0.name.withoutCount)
    },
    Column(
      ColumnHead("Utgångsläge", .fixed(11), priority: 2, isNumeric: true),
      sort: { SortKey($0.indicator.baseline?.number?.thousandths) },
      cell: { row in
        let baseline = row.indicator.baseline
        return row.indicator.cell(
          CellText(baseline.text, shown: row.short(baseline), .dim), of: ["utgångsläge"])
      }),
    Column(
      ColumnHead("Mål", .fixed(10), priority: 6, isNumeric: true),
      sort: { SortKey($0.indicator.target?.number?.thousandths) },
      cell: { row in
        row.indicator.cell(
          CellText(row.indicator.target.text, shown: row.shortTarget),
          of: ["målvärde", "riktning"])
      }),
    Column(
      ColumnHead("Utfall", .fixed(12), priority: 8, isNumeric: true),
      sort: { SortKey($0.outcome.value?.number?.thousandths) },
      cell: { CellText($0.outcome.value.text, shown: $0.shortOutcome) }),
    Column(
      ColumnHead("Avvikelse", .fixed(14), priority: 5, isNumeric: true),
      sort: { SortKey($0.gap?.thousandths) },
      cell: { row in
        let sign = row.isLargeGap ? " !" : "  "
        return CellText(
          row.gap.text, shown: row.gap == nil ? sign : row.shortGap + sign,
          row.isLargeGap ? .warning : .plain)
      }),
    Column(ColumnHead("Status", .fixed(19), priority: 7, isState: true)) { $0.cell },
  ]

  fileprivate static let lastColumns: [Column<IndicatorRow>] = [
    Column(
      ColumnHead("Målet prövat", .fixed(14), priority: 3), sort: { SortKey($0.review.words) },
      cell: { row in
        row.indicator.cell(
          CellText(row.review.words, shown: row.review.short, row.review.tone),
          of: ["senast_prövad"])
      }),
    // A sheet sums numbers: what they are of, and whether they are the least, stands beside them.
    Column(ColumnHead("Mål i ord", .fixed(9), isFileOnly: true, goesWith: "Mål")) {
      CellText($0.targetInWords)
    },
    Column(ColumnHead("Utfall i ord", .fixed(9), isFileOnly: true, goesWith: "Utfall")) {
      CellText($0.shownOutcome)
    },
  ]

  var sparkline: Sparkline { Sparkline(history.map { $0.outcome.value(for: indicator)?.size }) }

  /// The value without a unit that its name says already.
  func short(_ value: Quantity?) -> String { value.map(indicator.short) ?? "" }

  var shortTarget: String { shortMeasure.shownTarget }

  /// `25`, or `25 + 586 ej uppdelat`; what the log has of an outcome that is not stated is in the
  /// detail.
  var shortOutcome: String {
    let rest = outcome.notSplit > 0 ? "\(outcome.notSplit) ej uppdelat" : ""
    let own =
      outcome.isSomeUnknown
      ? Quantity.notStated.shown : outcome.least + short(outcome.value) + outcome.readingMark
    return [own, rest].filter { !$0.isEmpty }.joined(separator: " + ")
  }

  var shortGap: String { shownGap.replacing(" procentenheter", with: "") }

  private var shortMeasure: Measure {
    var measure = indicator.measure(outcome: nil)
    if measure.unit != "%" { measure.unit = "" }
    return measure
  }
}

extension ASFYears {
  /// One row a figure or an indicator, one column a year, and which way it goes.
  var list: AnyList {
    let name = Column<YearsRow>(ColumnHead("Utfall/mål", .flexible(18), priority: 99)) { row in
      switch row {
      case .figure(let figure): CellText(figure.rawValue, .heading)
      case .indicator(let indicator): CellText(indicator.name, shown: indicator.name.withoutCount)
      }
    }
    let outcomes = years.enumerated().map { index, one in
      // The years that have a plan to compare with go last.
      Column<YearsRow>(
        ColumnHead(
          one.shownYear, .fixed(10), priority: index + (one.counts == nil ? 1 : 50),
          isNumeric: true)
      ) { row in
        switch row {
        case .figure(let figure): CellText(one.shown(figure))
        case .indicator(let indicator): indicator.cell(indicator.years[index])
        }
      }
    }
    let way = Column<YearsRow>(ColumnHead("Utveckling", .fixed(16), priority: 1)) { row in
      CellText(line(row).words, .bar)
    }
    let rows =
      years.isEmpty
      ? [] : ASFYear.Figure.allCases.map(YearsRow.figure) + indicators.map(YearsRow.indicator)
    var list = AnyList(rows, [name] + outcomes + [way]) { row in
      switch row {
      case .figure(let figure): AnyList.Line(id: figure.rawValue)
      case .indicator(let indicator): AnyList.Line(id: indicator.rowId, title: indicator.name)
      }
    }
    list.signs = [
      AnyList.Sign.reading, AnyList.Sign("≥", "minst"),
      AnyList.Sign("≠", "olika definition"),
    ]
    return list
  }

  private enum YearsRow: Sendable {
    case figure(ASFYear.Figure)
    case indicator(IndicatorYears)
  }

  private func line(_ row: YearsRow) -> Sparkline {
    switch row {
    case .figure(let figure): Sparkline(years.map { $0.wholeYearCount(figure) })
    case .indicator(let row):
      Sparkline(row.years.map { row.value($0)?.size })
    }
  }
}

extension IndicatorYears {
  /// What the row goes by; an indicator keeps its id from plan to plan.
  var rowId: String { "indikator/" + indicator.id }

  /// `34/30 ✔`, `10/30 % ✖`; the outcome alone where the year has no plan.
  fileprivate func cell(_ one: IndicatorRow.YearOutcome) -> CellText {
    let mark = one.outcome.isOther(than: indicator) ? " ≠" : ""
    guard let status = one.status else { return CellText(outcome(one) + mark, .dim) }
    let outcome = outcome(one)
    guard let target = one.target else {
      return CellText("\(outcome) \(status.symbol)", status.tone)
    }
    return CellText(
      "\(outcome.replacing(" %", with: ""))/\(indicator.short(target)) \(status.symbol)",
      status.tone)
  }

  private func outcome(_ one: IndicatorRow.YearOutcome) -> String {
    guard let value = one.outcome.value else { return CellText.none }
    if value == .notStated || one.outcome.isSomeUnknown { return "?" }
    return (one.outcome.isAtLeast ? "≥" : "") + indicator.short(value)
      + (one.outcome.readingMark.isEmpty ? "" : Readings.sign)
  }
}

extension String {
  /// Nearly every indicator is a number of something, which a narrow column need not say.
  var withoutCount: String {
    hasPrefix("Antal ") ? String(dropFirst(6)).capitalizedFirst : self
  }
}

extension TargetReviewState {
  /// For a narrow column.
  fileprivate var short: String {
    switch self {
    case .reviewed(let day, let isDue): (isDue ? "! " : "✔ ") + day.text
    case .told: "? utan dag"
    case .notStated: "? framgår inte"
    }
  }

  fileprivate var tone: Tone {
    switch self {
    case .reviewed(_, let isDue): isDue ? .warning : .good
    case .told, .notStated: .notMeasured
    }
  }
}
