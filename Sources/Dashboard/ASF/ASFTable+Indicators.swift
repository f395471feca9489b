import Finsam
import TextUI

extension ASFTable {
  init(indicators report: IndicatorReport?) {
    columns = [
      TableColumn("Indikator", .flexible(18, weight: 3), priority: 9),
      TableColumn("Utgångsläge", .fixed(11), alignment: .right, priority: 2),
      TableColumn("Mål", .fixed(10), alignment: .right, priority: 7),
      TableColumn("Utfall", .fixed(12), alignment: .right, priority: 8),
      TableColumn("Avvikelse", .fixed(14), alignment: .right, priority: 5),
      TableColumn("Status", .fixed(19), priority: 6),
      TableColumn(report?.years ?? "", .fixed(16), priority: 4),
      TableColumn("Målet prövat", .fixed(14), priority: 3),
    ]
    rows = (report?.rows ?? []).map { row in
      let sign = row.isLargeGap ? " !" : "  "
      return ASFRow(
        id: row.address.rowId, address: row.address,
        cells: [
          Span(row.name.withoutCount),
          row.indicator.span(row.short(row.indicator.baseline), of: ["utgångsläge"], .dim),
          row.indicator.span(row.shortTarget, of: ["målvärde", "riktning"]),
          Span(row.shortOutcome),
          Span(row.gap == nil ? sign : row.shortGap + sign, row.isLargeGap ? .warning : .text),
          row.statusSpan, Span(row.sparkline.words, .bar),
          row.indicator.span(row.review.short, of: ["senast_prövad"], row.review.role),
        ],
        keys: [
          SortKey(row.name), SortKey(row.indicator.baseline?.number?.thousandths),
          SortKey(row.indicator.target?.number?.thousandths),
          SortKey(row.outcome.value?.number?.thousandths), SortKey(row.gap?.thousandths),
          SortKey(row.status.rawValue), SortKey(row.sparkline.direction ?? ""),
          SortKey(row.review.words),
        ], ownTitle: row.name)
    }
    isSortable = true
  }
}

extension IndicatorReport {
  /// `2016–2020`, the years of the history.
  fileprivate var years: String {
    let years = rows.first?.history.map(\.year) ?? []
    guard let first = years.first, let last = years.last else { return "Åren" }
    return "\(first.text)–\(last.text)"
  }
}

extension IndicatorRow {
  /// The status, and whether it rests on a reading.
  var statusSpan: Span { Span(status.span.text + readingMark, status.span.role) }

  var sparkline: Sparkline { Sparkline(history.map { $0.outcome.value(for: indicator)?.size }) }

  /// The value without a unit that its name says already.
  func short(_ value: Quantity?) -> String { value.map(indicator.short) ?? "" }

  var shortTarget: String { shortMeasure.shownTarget }

  /// `25`, or `25 + 586 ej uppd.`; what the log has of an outcome that is not stated is in the detail.
  var shortOutcome: String {
    let rest = outcome.notSplit > 0 ? "\(outcome.notSplit) ej uppd." : ""
    let own = outcome.least + short(outcome.value) + outcome.readingMark
    return [own, rest].filter { !$0.isEmpty }.joined(separator: " + ")
  }

  var shortGap: String { shownGap.replacing(" procentenheter", with: "") }

  private var shortMeasure: Measure {
    var measure = indicator.measure(outcome: nil)
    if measure.unit != "%" { measure.unit = "" }
    return measure
  }
}

extension Sparkline {
  static let nothing = "–"

  /// The line and which way it goes: `▁▅█ upp`.
  var words: String {
    values.contains { $0 != nil }
      ? text + (direction.map { " " + $0 } ?? "") : Sparkline.nothing
  }
}

extension Number {
  /// For charts only.
  var size: Double { Double(thousandths) / 1_000 }
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

  fileprivate var role: Role {
    switch self {
    case .reviewed(_, let isDue): isDue ? .warning : .good
    case .told, .notStated: .notMeasured
    }
  }
}
