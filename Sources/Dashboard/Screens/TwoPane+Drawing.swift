import Finsam
import TextUI

extension TwoPane {
  /// Draws the list under a title row with the count, what it may lack, and the filter.
  func draw(
    _ table: Table, title: String, count: String, lack: Problem?, emptyText: String,
    filterHint: String,
    on canvas: inout Canvas, in area: Rect
  ) {
    let (titleRow, body) = area.splitTop(1)
    var table = table
    table.isActive = pane == .list
    table.emptyText =
      filter.isEmpty && state == nil ? emptyText : "Inget passar filtret. Esc tar bort det."
    var spans = [Span(" \(title) ", pane == .list ? .heading : .dim)]
    spans.append(Span("· \(count)", .dim))
    if !marked.isEmpty {
      spans.append(
        Span(" · \(marked.count) \(marked.count == 1 ? "markerad" : "markerade")", .marked))
    }
    if let lack, table.rows > 0 { spans += [Span(" · ", .dim), lack.lackSpan] }
    if let state { spans.append(Span(" · bara \(state)", .match)) }
    if filterEditor == nil, !filter.isEmpty { spans.append(Span(" · filter: \(filter)", .match)) }
    let used = canvas.write(spans, x: titleRow.x, y: titleRow.y, in: titleRow)
    table.draw(self.table.clamped(rows: table.rows), on: &canvas, in: body)
    guard let filterEditor else { return }
    let prompt = " Filter: "
    canvas.write(prompt, x: titleRow.x + used, y: titleRow.y, .label, in: titleRow)
    let (_, field) = titleRow.splitLeft(used + prompt.count)
    filterEditor.draw(on: &canvas, in: field, placeholder: filterHint)
  }

  /// Draws the detail under a title row, which tells what it may lack.
  func draw(
    detail lines: [DetailLine], title: String, lack: Problem?, on canvas: inout Canvas,
    in area: Rect
  ) {
    let (titleRow, body) = area.splitTop(1)
    var spans = [Span(title, pane == .detail ? .heading : .dim)]
    if lack != nil { spans = [Problem.shortLackSpan, Span(" · ", .dim)] + spans }
    canvas.write([Span(" ")] + spans, x: titleRow.x, y: titleRow.y, in: titleRow)
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
