import Finsam
import TextUI

extension PlanReport {
  /// The plan as a tree: overall goal, process goals, activities.
  var list: AnyList {
    // Where nobody has commented, there is no column for it.
    let comments =
      rows.contains { !$0.activityComment.isEmpty }
      ? [
        Column<Row>(ColumnHead("Kommentar", .flexible(12, weight: 2), priority: 6)) {
          CellText($0.activityComment)
        }
      ] : []
    let title = Column<Row>(
      ColumnHead("Mål och aktiviteter", .flexible(31, weight: 3), priority: 9)
    ) { row in
      let namesakes = rows.filter { $0.nameInGoal == row.nameInGoal && $0.progress != nil }
      return CellText(row.listTitle(among: namesakes), row.tone)
    }
    return AnyList(
      [title] + Row.columns + comments, count: rows.count,
      nesting: { AnyList.Nesting(level: rows[$0].level, hasState: rows[$0].progress != nil) },
      row: { rows[$0] },
      line: { row in
        AnyList.Line(
          id: rows[row].address.rowId, address: rows[row].address,
          title: rows[row].listTitle(among: []).trimmed)
      })
  }
}

extension PlanReport.Row {
  fileprivate static let columns: [Column<Self>] = [
    Column(ColumnHead("Läge", .fixed(19), priority: 8, isState: true)) { row in
      row.progress?.cell ?? CellText(row.statusWords)
    },
    Column(ColumnHead("Framsteg", .flexible(11), priority: 7)) { CellText($0.progressWords) },
    Column(ColumnHead("Månader", short: YearStrip.heading, .fixed(13), priority: 5)) { row in
      guard let strip = row.progress?.strip, strip.saysAnything else { return CellText("") }
      return CellText(strip.words + strip.readingMark, shown: strip.compact)
    },
    Column(ColumnHead("När", .flexible(10), priority: 4)) { CellText($0.when) },
    Column(ColumnHead("Ansvarig", .flexible(14), priority: 3)) { CellText($0.responsible, .dim) },
  ]

  /// Set in by level, with the number that the plan gives. Activities of one name are told apart by
  /// how they are done, from the word where that begins to differ.
  func listTitle(among namesakes: [PlanReport.Row]) -> String {
    if kind == .overallGoal, title.oneLine.isEmpty {
      return "Det övergripande målet är inte skrivet än: välj Ändra"
    }
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

  fileprivate var tone: Tone {
    switch kind {
    case .overallGoal: .strong
    case .processGoal: .heading
    case .activity: .plain
    }
  }

  var activityComment: String { progress == nil ? "" : comment.oneLine }

  /// `3 av 10`, or of a goal `2 försenade, 1 efter`.
  var progressWords: String {
    if let progress {
      if !progress.isLogged, !progress.isClosed, progress.status != .behind { return "" }
      if progress.done == 0, progress.uncounted > 0 { return "utan antal" }
      return progress.done > 0 || progress.wanted != nil ? progress.times : ""
    }
    return counts.rest
  }
}

extension Address {
  /// What the row of a record goes by.
  var rowId: String { file + "/" + path }
}
