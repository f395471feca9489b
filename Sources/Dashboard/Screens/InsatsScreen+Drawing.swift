import Finsam
import TextUI

extension InsatsScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let areas = panes.areas(in: area)
    if let list = areas.list {
      panes.draw(table, title: "Insatser", total: total, on: &canvas, in: list)
    }
    panes.drawDivider(on: &canvas, in: area)
    if let detail = areas.detail {
      panes.draw(
        detail: lines(desk, in: area), title: selected?.name ?? "", on: &canvas, in: detail)
    }
  }

  private var table: Table {
    Table(
      columns: [
        TableColumn("Namn", .flexible(18, weight: 3), priority: 9),
        TableColumn("Form", .flexible(8, weight: 1), priority: 5),
        TableColumn("Skede", .fixed(13), priority: 8),
        TableColumn("Period", .fixed(23), priority: 3),
        TableColumn("Delt.", .fixed(7), alignment: .right, priority: 7),
        TableColumn("Kv.", .fixed(5), alignment: .right, priority: 4),
        TableColumn("Män", .fixed(5), alignment: .right, priority: 4),
        TableColumn("Resultat", .flexible(14, weight: 2), priority: 2),
        TableColumn("Kostnad", .fixed(12), alignment: .right, priority: 6),
      ],
      rows: rows.count, sort: panes.sort,
      isMarked: { panes.marked.contains(rows[$0].id) },
      row: { index in
        InsatsRow.Column.allCases.map { Span(rows[index].shown($0).oneLine) }
      })
  }

  func availability(_ action: Action, _ desk: Desk) -> Availability {
    switch action {
    case .up, .down, .pageUp, .pageDown, .first, .last, .nextPane, .previousPane, .back, .filter,
      .sort, .sortSecond:
      return .available
    case .open, .edit, .remove, .mark, .copy:
      if panes.pane == .detail {
        return action == .copy ? .available : lineAvailability(action, desk)
      }
      guard let selected else { return .unavailable("Listan är tom.") }
      let file = DocumentKind.insats.path(id: selected.id)
      if action == .edit || action == .remove, let reason = desk.reasonNotWritable(file) {
        return .unavailable(reason)
      }
      return .available
    case .new:
      if panes.pane == .detail { return lineAvailability(action, desk) }
      return desk.session.isReadOnly
        ? .unavailable("Programmet är startat med --read-only: inget kan ändras.") : .available
    case .assess, .moveUp, .moveDown:
      return panes.pane == .detail ? lineAvailability(action, desk) : .absent
    default: return .absent
    }
  }

  private func lineAvailability(_ action: Action, _ desk: Desk) -> Availability {
    let area = Rect(x: 0, y: 0, width: 80, height: 20)
    return line(desk, in: area)?.availability(action, desk)
      ?? .unavailable("Ställ markören på en rad.")
  }

  func helpActions(_ desk: Desk) -> [Action] {
    panes.pane == .list
      ? [.open, .edit, .filter, .sort, .new, .undo, .palette, .help]
      : [.open, .edit, .new, .remove, .back, .undo, .palette, .help]
  }

  func place(_ desk: Desk) -> Place? {
    guard let selected else { return nil }
    let document = Place(Address(DocumentKind.insats.path(id: selected.id)))
    guard panes.pane == .detail else { return document }
    return line(desk, in: Rect(x: 0, y: 0, width: 80, height: 20))?.place ?? document
  }

  func position(_ desk: Desk) -> String {
    rows.isEmpty ? "" : "Rad \(panes.table.cursor + 1)/\(rows.count)"
  }

  func copyText(_ desk: Desk) -> String {
    if panes.pane == .detail {
      return line(desk, in: Rect(x: 0, y: 0, width: 80, height: 20))?.text ?? ""
    }
    let chosen =
      panes.marked.isEmpty
      ? rows.filter { $0.id == selected?.id }
      : rows.filter { panes.marked.contains($0.id) }
    return chosen.map { row in
      InsatsRow.Column.allCases.map { row.shown($0).oneLine }.joined(separator: "\t")
    }.joined(separator: "\n")
  }
}
