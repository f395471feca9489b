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
    let told = stateSpans(lack: table.rows > 0 ? lack : nil)
    let prompt = " Filter: "
    let others = [Span("· \(count)", .dim)] + told
    let room =
      titleRow.width - TextWidth.cells(of: others.map(\.text).joined())
      - (filterEditor == nil ? 0 : prompt.count + TwoPane.leastFilter)
    let isChosen = !told.isEmpty || filterEditor != nil
    let heading = isChosen ? title.withoutFacts(beyond: room - 2) : title
    let spans = [Span(" \(heading) ", pane == .list ? .heading : .dim)] + others
    let used = canvas.write(spans, x: titleRow.x, y: titleRow.y, in: titleRow)
    table.draw(self.table.clamped(rows: table.rows), on: &canvas, in: body)
    guard let filterEditor else { return }
    canvas.write(prompt, x: titleRow.x + used, y: titleRow.y, .label, in: titleRow)
    let (_, field) = titleRow.splitLeft(used + prompt.count)
    filterEditor.draw(on: &canvas, in: field, placeholder: filterHint)
  }

  /// As much of what one types as should be seen.
  private static let leastFilter = 12

  /// How many rows are marked, what could not be read, and which rows are shown.
  private func stateSpans(lack: Problem?) -> [Span] {
    var spans: [Span] = []
    if !marked.isEmpty {
      spans.append(
        Span(" · \(marked.count) \(marked.count == 1 ? "markerad" : "markerade")", .marked))
    }
    if let lack { spans += [Span(" · ", .dim), lack.lackSpan] }
    if let state { spans.append(Span(" · bara \(state)", .match)) }
    if filterEditor == nil, !filter.isEmpty { spans.append(Span(" · filter: \(filter)", .match)) }
    return spans
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

extension String {
  /// A title without as many of the facts behind its first part as do not fit: what a list is
  /// filtered by, and lacks, goes before them.
  fileprivate func withoutFacts(beyond cells: Int) -> String {
    var parts = split(separator: " · ")
    while parts.count > 1, TextWidth.cells(of: parts.joined(separator: " · ")) > cells {
      parts.removeLast()
    }
    return parts.joined(separator: " · ")
  }
}
