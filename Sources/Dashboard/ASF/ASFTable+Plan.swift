import Finsam
import TextUI

extension ASFTable {
  /// The plan as a tree: overall goal, process goals, activities.
  init(plan report: PlanReport?) {
    columns = [
      TableColumn("Mål och aktiviteter", .flexible(22, weight: 3), priority: 9),
      TableColumn("Läge", .fixed(14), priority: 8),
      TableColumn("Framsteg", .flexible(14, weight: 2), priority: 7),
      TableColumn("Kommentar", .flexible(12, weight: 2), priority: 5),
      TableColumn("När", .fixed(22), priority: 4),
      TableColumn("Ansvarig", .fixed(24), priority: 3),
    ]
    rows = (report?.rows ?? []).map { row in
      ASFRow(
        id: row.address.rowId, address: row.address, level: row.level,
        cells: [
          Span(row.listTitle, row.role), row.statusSpan, Span(row.progressWords),
          Span(row.comment.oneLine), Span(row.when), Span(row.responsible, .dim),
        ])
    }
  }

  init(indicators report: IndicatorReport?) {
    columns = [
      TableColumn("Indikator", .flexible(20, weight: 3), priority: 9),
      TableColumn("Utgångsläge", .fixed(11), alignment: .right, priority: 3),
      TableColumn("Mål", .flexible(9), alignment: .right, priority: 7),
      TableColumn("Utfall", .flexible(9), alignment: .right, priority: 8),
      TableColumn("Avvikelse", .fixed(13), alignment: .right, priority: 5),
      TableColumn("Status", .fixed(16), priority: 6),
      TableColumn(report?.years ?? "", .fixed(11), priority: 2),
      TableColumn("!", .fixed(2), priority: 4),
    ]
    rows = (report?.rows ?? []).map { row in
      ASFRow(
        id: row.address.rowId, address: row.address,
        cells: [
          Span(row.name), Span(row.shownBaseline, .dim), Span(row.shownTarget),
          Span(row.shownOutcome), Span(row.shownGap), row.status.span,
          Span(row.sparkline.words, .bar), Span(row.flags, .warning),
        ],
        keys: [
          SortKey(row.name), SortKey(row.indicator.baseline?.number?.thousandths),
          SortKey(row.indicator.target?.number?.thousandths),
          SortKey(row.outcome.value?.number?.thousandths), SortKey(row.gap?.thousandths),
          SortKey(row.status.rawValue), SortKey(row.sparkline.direction ?? ""),
          SortKey(row.flags),
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

  /// `3 av 10, 7 kvar till 2017-12-31`, or of a goal `2 försenade, 1 efter`.
  var progressWords: String {
    if let progress { return progress.words }
    var words: [String] = []
    if counts.late > 0 { words.append(counts.late == 1 ? "1 försenad" : "\(counts.late) försenade") }
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

  /// `!` for a large gap, `?` for a target that nobody has reviewed.
  var flags: String { (isLargeGap ? "!" : "") + (reviewDueSince == nil ? "" : "?") }
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
