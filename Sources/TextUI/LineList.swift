/// Lines to draw, with a cursor on the chosen one.
package struct LineList {
  package var lines: [Line]
  package var isActive: Bool
  package var pane: Int

  package init(_ lines: [Line], isActive: Bool = true, pane: Int = 0) {
    self.lines = lines
    self.isActive = isActive
    self.pane = pane
  }

  /// The cells left for text when lines are wrapped for an area.
  package static func textWidth(in area: Rect) -> Int { max(1, area.width - Table.gutter - 2) }

  package func draw(_ state: LineListState, on canvas: inout Canvas, in area: Rect) {
    guard area.width > Table.gutter, area.height > 0 else { return }
    let top = state.visibleTop(lines: lines, page: area.height)
    let selection = state.selection(in: lines)
    for index in top..<min(lines.count, top + area.height) {
      let row = Rect(x: area.x, y: area.y + index - top, width: area.width - 1, height: 1)
      draw(lines[index], isCursor: index == selection, on: &canvas, in: row)
      canvas.add(Hotspot(row, .row(index, pane: pane)))
    }
    ScrollBar(rows: lines.count, top: top).draw(on: &canvas, in: area)
  }

  private func draw(_ line: Line, isCursor: Bool, on canvas: inout Canvas, in row: Rect) {
    let x = row.x + Table.gutter + line.indent
    canvas.write(line.spans, x: x, y: row.y, in: row)
    guard isCursor else { return }
    canvas.write(Table.cursorSign(isActive: isActive), x: row.x, y: row.y, in: row)
    canvas.recolor(row, isActive ? .cursor : .otherCursor)
    if isActive {
      canvas.cursor = Point(x: row.x + Table.gutter, y: row.y)
      canvas.showsCursor = false
    }
  }
}
