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
    if isActive { place(state, top: top, selection, on: &canvas, in: area) }
  }

  /// The terminal's cursor stands on the chosen line, or on the one that is read where none is
  /// seen.
  private func place(
    _ state: LineListState, top: Int, _ selection: Int?, on canvas: inout Canvas, in area: Rect
  ) {
    let seen = top..<max(top + 1, min(lines.count, top + area.height))
    let read = max(top, min(state.read, seen.upperBound - 1))
    let chosen = state.isFound ? nil : selection.flatMap { seen.contains($0) ? $0 : nil }
    let line = chosen ?? read
    canvas.cursor = Point(x: area.x + Table.gutter, y: area.y + line - top)
  }

  private func draw(_ line: Line, isCursor: Bool, on canvas: inout Canvas, in row: Rect) {
    let x = row.x + Table.gutter + line.indent
    canvas.write(line.spans, x: x, y: row.y, in: row)
    guard isCursor else { return }
    canvas.write(Table.cursorSign(isActive: isActive), x: row.x, y: row.y, in: row)
    canvas.recolor(row, isActive ? .cursor : .otherCursor)
  }
}
