import Finsam
import TextUI

extension ASFTable {
  /// The plan as a tree: overall goal, process goals, activities.
  init(plan report: PlanReport?) {
    // Where a status is a reading, the cell has room to say so.
    let hasReadings = report?.rows.contains { $0.progress?.isReading == true } ?? false
    let hasComments = report?.rows.contains { !$0.activityComment.isEmpty } ?? false
    columns = [
      TableColumn("Mål och aktiviteter", .flexible(31, weight: 3), priority: 9),
      TableColumn("Läge", .fixed(hasReadings ? 22 : 19), priority: 8),
      TableColumn("Framsteg", .flexible(11), priority: 7),
      TableColumn("När", .flexible(10), priority: 4),
      TableColumn("Ansvarig", .flexible(14), priority: 3),
    ]
    if hasComments {
      columns.append(TableColumn("Kommentar", .flexible(12, weight: 2), priority: 6))
    }
    let all = report?.rows ?? []
    rows = all.map { row in
      let namesakes = all.filter { $0.nameInGoal == row.nameInGoal && $0.progress != nil }
      return ASFRow(
        id: row.address.rowId, address: row.address, level: row.level,
        cells: [
          Span(row.listTitle(among: namesakes), row.role), row.statusSpan,
          Span(row.progressWords), Span(row.when), Span(row.responsible, .dim),
          Span(row.activityComment),
        ], ownTitle: row.listTitle(among: []).trimmed)
    }
  }
}

extension Address {
  /// What the row of a record goes by.
  var rowId: String { file + "/" + path }
}

extension PlanReport.Row {
  /// Set in by level, with the number that the plan gives. Activities of one name are told apart by
  /// how they are done, from the word where that begins to differ.
  func listTitle(among namesakes: [PlanReport.Row]) -> String {
    let words = number.isEmpty ? title.oneLine : number + " " + title.oneLine
    let hows = namesakes.map { $0.how.split(whereSeparator: \.isWhitespace) }
    let own = how.split(whereSeparator: \.isWhitespace)
    let same = own.indices.prefix(while: { index in
      hows.allSatisfy { $0.indices.contains(index) && $0[index] == own[index] }
    }).count
    let rest = namesakes.count > 1 ? own.dropFirst(same).joined(separator: " ") : ""
    let shown = rest.isEmpty ? words : words.clipped(to: 14) + ": " + rest
    return String(repeating: "  ", count: level) + shown
  }

  /// What the rows of one goal that share a name have in common.
  fileprivate var nameInGoal: Address? { address.parent?.appending(Step("namn", title)) }

  var role: Role {
    switch kind {
    case .overallGoal: .strong
    case .processGoal: .heading
    case .activity: .text
    }
  }

  var statusSpan: Span { progress?.statusSpan ?? Span(statusWords) }

  var activityComment: String { progress == nil ? "" : comment.oneLine }

  /// `3 av 10`, or of a goal `2 försenade, 1 efter`.
  var progressWords: String {
    if let progress {
      if !progress.isLogged, !progress.isClosed { return "" }
      if let wanted = progress.wanted {
        return progress.done == 0 && progress.uncounted > 0
          ? "utan antal" : "\(progress.done) av \(wanted)"
      }
      if progress.done > 0 { return progress.done == 1 ? "1 gång" : "\(progress.done) gånger" }
      return progress.uncounted > 0 ? "utan antal" : ""
    }
    return counts.rest
  }
}

extension ActivityProgress {
  /// The status, and whether it rests on a reading.
  var statusSpan: Span {
    Span(status.span.text + (isReading ? Readings.mark : ""), status.span.role)
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
    case .uncounted: "#"
    case .nothingLogged, .notUnderstood, .notReported, .notStated: "?"
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
    case .notReported, .uncounted, .notStated: .notMeasured
    }
  }
}
