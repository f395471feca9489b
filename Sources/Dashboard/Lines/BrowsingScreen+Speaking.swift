import Finsam
import TextUI

extension BrowsingScreen {
  /// The list row by row, or the detail line by line.
  func spoken(_ desk: Desk, in area: Rect) -> SpokenScreen {
    if isInList { return spokenList(desk) }
    let lines = shownLines(desk, width: panes.detailWidth(in: area))
    let drawn = lines.map(\.line)
    let told = lack(desk).map { [$0.lackSpan.text] } ?? []
    let name = list.title(at: panes.table.cursor)
    let crumb = crumb(desk)
    let title = crumb.hasSuffix(name) ? crumb : "\(crumb), \(name)"
    return SpokenScreen(
      ([title] + told).joined(separator: ". "), count: lines.count,
      current: panes.detail.selection(in: drawn),
      choices: drawn.indices.filter { drawn[$0].isSelectable }, pane: 1
    ) { drawn[$0].spokenText }
  }

  private func spokenList(_ desk: Desk) -> SpokenScreen {
    let total = list.total == list.count ? "" : " av \(list.total)"
    var title = "\(crumb(desk)), \(list.count)\(total) \(list.total == 1 ? "rad" : "rader")"
    if let state = panes.state { title += ", bara \(state)" }
    if !panes.filter.isEmpty { title += ", filter: \(panes.filter)" }
    if let lack = unread(desk), rowCount > 0 { title += ". \(lack.lackSpan.text)" }
    if rowCount == 0 {
      let isNarrowed = !panes.filter.isEmpty || panes.state != nil
      let empty =
        isNarrowed
        ? "Inget passar filtret. Esc tar bort det."
        : unread(desk)?.unreadText(desk) ?? emptyText(desk)
      return SpokenScreen(title, lines: [empty])
    }
    func text(_ place: Int, _ most: Int) -> String {
      let isMarked = list.id(at: place).map(panes.marked.contains) ?? false
      return (isMarked ? "markerad: " : "") + list.spoken(at: place, most: most)
    }
    var spoken = SpokenScreen(
      title, count: rowCount, current: panes.table.cursor, choices: nil
    ) { text($0, ShownList.mostSpoken) }
    spoken.whole = { text($0, .max) }
    spoken.names = { [list.title(at: $0), list.id(at: $0) ?? ""] }
    spoken.marked = panes.marked.count
    return spoken
  }
}

extension ShownList {
  /// How many columns are read of each row of a list; of the row that one stands on all are.
  static let mostSpoken = 5

  /// `Texas; Skede: avslutad; Deltagare: 94`
  func spoken(at place: Int, most: Int) -> String {
    guard let row = row(at: place) else { return "" }
    let cells = spokenCells(of: row, most: most)
    let title = title(at: place).trimmed
    let isTitled = cells.contains { $0.text.hasPrefix(title) }
    let rest = cells.map { $0.text.hasPrefix(title) ? $0.text : $0.head + ": " + $0.text }
    return ((isTitled ? [] : [title]) + rest).joined(separator: "; ")
  }
}

extension Line {
  /// What is read of it: a label is told from its value by a colon.
  var spokenText: String {
    guard let first = spans.first, first.role == .label, spans.count > 1 else { return text }
    let label = first.text.trimmed
    let rest = spans.dropFirst().map(\.text).joined().spoken
    return label.isEmpty ? rest : label.hasSuffix(":") ? "\(label) \(rest)" : "\(label): \(rest)"
  }
}
