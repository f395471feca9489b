import Finsam
import TextUI

extension TwoPane {
  /// Draws the list under a title row with the count and the filter.
  func draw(
    _ table: Table, title: String, count: String, emptyText: String, filterHint: String,
    on canvas: inout Canvas, in area: Rect
  ) {
    let (titleRow, body) = area.splitTop(1)
    var table = table
    table.isActive = pane == .list
    table.emptyText =
      filter.isEmpty ? emptyText : "Inget passar filtret. Esc tar bort det."
    var spans = [Span(" \(title) ", pane == .list ? .heading : .dim)]
    spans.append(Span("· \(count)", .dim))
    if !marked.isEmpty {
      spans.append(
        Span(" · \(marked.count) \(marked.count == 1 ? "markerad" : "markerade")", .marked))
    }
    if filterEditor == nil, !filter.isEmpty { spans.append(Span(" · filter: \(filter)", .match)) }
    let used = canvas.write(spans, x: titleRow.x, y: titleRow.y, in: titleRow)
    table.draw(self.table.clamped(rows: table.rows), on: &canvas, in: body)
    guard let filterEditor else { return }
    let prompt = " Filter: "
    canvas.write(prompt, x: titleRow.x + used, y: titleRow.y, .label, in: titleRow)
    let (_, field) = titleRow.splitLeft(used + prompt.count)
    filterEditor.draw(on: &canvas, in: field, placeholder: filterHint)
  }

  /// Draws the detail under a title row.
  func draw(
    detail lines: [DetailLine], title: String, on canvas: inout Canvas, in area: Rect
  ) {
    let (titleRow, body) = area.splitTop(1)
    canvas.write(
      " \(title)".clipped(to: titleRow.width), x: titleRow.x, y: titleRow.y,
      pane == .detail ? .heading : .dim, in: titleRow)
    LineList(lines.map(\.line), isActive: pane == .detail, pane: 1)
      .draw(detail, on: &canvas, in: body)
  }
}

extension TableState {
  /// The same place, or the nearest there is.
  func clamped(rows: Int) -> TableState {
    TableState(cursor: max(0, min(cursor, rows - 1)), top: top)
  }

}
