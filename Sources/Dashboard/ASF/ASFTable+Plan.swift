import Finsam
import TextUI

extension ASFTable {
  /// The plan as a tree: overall goal, process goals, activities.
  init(plan report: PlanReport?) {
    let hasComments = report?.rows.contains { !$0.activityComment.isEmpty } ?? false
    columns = [
      TableColumn("Mål och aktiviteter", .flexible(22, weight: 3), priority: 9),
      TableColumn("Läge", .fixed(14), priority: 8),
      TableColumn("Framsteg", .flexible(11), priority: 7),
      TableColumn("När", .flexible(10), priority: 4),
      TableColumn("Ansvarig", .flexible(14), priority: 3),
    ]
    if hasComments {
      columns.append(TableColumn("Kommentar", .flexible(12, weight: 2), priority: 6))
    }
    rows = (report?.rows ?? []).map { row in
      ASFRow(
        id: row.address.rowId, address: row.address, level: row.level,
        cells: [
          Span(row.listTitle, row.role), row.statusSpan, Span(row.progressWords), Span(row.when),
          Span(row.responsible, .dim), Span(row.activityComment),
        ])
    }
  }

  init(indicators report: IndicatorReport?) {
    columns = [
      TableColumn("Indikator", .flexible(18, weight: 3), priority: 9),
      TableColumn("Utgångsläge", .fixed(11), alignment: .right, priority: 2),
      TableColumn("Mål", .fixed(10), alignment: .right, priority: 7),
      TableColumn("Utfall", .fixed(12), alignment: .right, priority: 8),
      TableColumn("Avvikelse", .fixed(14), alignment: .right, priority: 5),
      TableColumn("Status", .fixed(13), priority: 6),
      TableColumn(report?.years ?? "", .fixed(16), priority: 4),
      TableColumn("Målet prövat", .fixed(12), priority: 3),
    ]
    rows = (report?.rows ?? []).map { row in
      let sign = row.isLargeGap ? " !" : "  "
      let reviewed = row.reviewDueSince.map { "? \($0.text)" } ?? "✔ inom året"
      return ASFRow(
        id: row.address.rowId, address: row.address,
        cells: [
          Span(row.name), Span(row.short(row.indicator.baseline), .dim),
          Span(row.shortTarget), Span(row.shortOutcome),
          Span(row.gap == nil ? sign : row.shortGap + sign, row.isLargeGap ? .warning : .text),
          row.status.span, Span(row.sparkline.words, .bar),
          Span(reviewed, row.reviewDueSince == nil ? .good : .warning),
        ],
        keys: [
          SortKey(row.name), SortKey(row.indicator.baseline?.number?.thousandths),
          SortKey(row.indicator.target?.number?.thousandths),
          SortKey(row.outcome.value?.number?.thousandths), SortKey(row.gap?.thousandths),
          SortKey(row.status.rawValue), SortKey(row.sparkline.direction ?? ""),
          SortKey(reviewed),
        ])
    }
    isSortable = true
  }
}

extension Address {
  /// What the row of a record goes by.
  var rowId: String { file + "/" + path }
}

extension PlanReport.Row {
  /// Set in by level, with the number that the plan gives.
  var listTitle: String {
    let words = number.isEmpty ? title.oneLine : number + " " + title.oneLine
    return String(repeating: "  ", count: level) + words
  }

  var role: Role {
    switch kind {
    case .overallGoal: .strong
    case .processGoal: .heading
    case .activity: .text
    }
  }

  var statusSpan: Span { progress?.status.span ?? Span(statusWords) }

  var activityComment: String { progress == nil ? "" : comment.oneLine }

  /// `3 av 10`, or of a goal `2 försenade, 1 efter`.
  var progressWords: String {
    if let progress {
      if let wanted = progress.wanted { return "\(progress.done) av \(wanted)" }
      if progress.done > 0 { return progress.done == 1 ? "1 gång" : "\(progress.done) gånger" }
      return progress.uncounted > 0 ? "utan antal" : ""
    }
    var words: [String] = []
    if counts.late > 0 {
      words.append(counts.late == 1 ? "1 försenad" : "\(counts.late) försenade")
    }
    if counts.behind > 0 { words.append("\(counts.behind) efter") }
    if counts.nothingLogged > 0 { words.append("\(counts.nothingLogged) utan logg") }
    return words.joined(separator: ", ")
  }
}

extension ActivityProgress.Status {
  /// As symbol, word and colour; never colour alone.
  var span: Span { Span("\(symbol) \(rawValue)", role) }

  private var symbol: String {
    switch self {
    case .done, .carriedOut: "✔"
    case .underWay: "◐"
    case .ongoing, .onDemand: "○"
    case .upcoming: "–"
    case .behind: "!"
    case .late: "✖"
    case .nothingLogged, .notUnderstood: "?"
    }
  }

  private var role: Role {
    switch self {
    case .done, .carriedOut: .met
    case .underWay: .partlyMet
    case .ongoing, .onDemand, .upcoming: .notMeasured
    case .behind: .warning
    case .late: .notMet
    case .nothingLogged, .notUnderstood: .notAssessed
    }
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
  var sparkline: Sparkline { Sparkline(history.map { $0.outcome.value?.number?.size }) }

  /// The value without a unit that its name says already.
  func short(_ value: Quantity?) -> String { value.map { shortMeasure.shown($0) } ?? "" }

  var shortTarget: String { shortMeasure.shownTarget }

  /// `25`, or `25 + 586 ej uppd.`
  var shortOutcome: String {
    let rest = outcome.notSplit > 0 ? "\(outcome.notSplit) ej uppd." : ""
    return [short(outcome.value), rest].filter { !$0.isEmpty }.joined(separator: " + ")
  }

  var shortGap: String { shownGap.replacing(" procentenheter", with: "") }

  private var shortMeasure: Measure {
    var measure = indicator.measure(outcome: nil)
    if measure.unit != "%" { measure.unit = "" }
    return measure
  }
}

extension Sparkline {
  /// The line and which way it goes: `▁▅█ upp`.
  var words: String {
    values.contains { $0 != nil } ? text + (direction.map { " " + $0 } ?? "") : "ej mätt"
  }
}

extension Number {
  /// For charts only.
  var size: Double { Double(thousandths) / 1_000 }
}
