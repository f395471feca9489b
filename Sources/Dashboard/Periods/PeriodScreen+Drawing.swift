import Finsam
import TextUI

extension PeriodScreen {
  /// Title, columns, rows, sums, and two lines on the cell under the cursor.
  private struct Layout {
    let title: Rect
    let columns: Rect
    let body: Rect
    let sums: Rect
    let cell: Rect

    init(_ area: Rect) {
      let (title, rest) = area.splitTop(1)
      let (columns, below) = rest.splitTop(1)
      let (above, cell) = below.splitBottom(3)
      let (body, sums) = above.splitBottom(1)
      (self.title, self.columns, self.body, self.sums, self.cell) =
        (title, columns, body, sums, cell)
    }
  }

  /// The columns that are seen, and where they stand.
  private struct Widths {
    struct Column {
      let index: Int
      /// From the left side of the grid.
      let x: Int
      /// Of the figure, to which it is right-aligned.
      let figure: Int
    }

    private(set) var name = 0
    private(set) var columns: [Column] = []
    /// Whether there is room for the figures of the time before, beside.
    let showsBefore: Bool

    init(_ sheet: PeriodSheet, column: Int, width: Int) {
      let all = PeriodSheet.Column.allCases
      let figures = all.map { column in
        let texts = sheet.rows.map { PeriodScreen.text($0.cell(column), column) }
        return (texts + [column.shown(sheet.sum(column)), column.title])
          .map(TextWidth.cells).max() ?? 0
      }
      let befores = all.map { column in
        sheet.rows.map { $0.cell(column).before }.map(TextWidth.cells).max().map {
          $0 == 0 ? 0 : $0 + 3
        } ?? 0
      }
      let wanted = (sheet.rows.map { TextWidth.cells(of: $0.name) }.max() ?? 0) + 3
      let gaps = figures.map { $0 + 2 }
      showsBefore = wanted + gaps.reduce(0, +) + befores.reduce(0, +) <= width
      let room = zip(gaps, befores).map { showsBefore ? $0 + $1 : $0 }
      var seen = all.indices
      // The name keeps enough to be told from others; columns before the cursor's go first.
      while seen.count > 1, min(wanted, 18) + seen.map({ room[$0] }).reduce(0, +) > width {
        seen = column < seen.upperBound - 1 ? seen.dropLast() : seen.dropFirst()
      }
      name = max(1, min(wanted, width - seen.map { room[$0] }.reduce(0, +)))
      var x = name
      for index in seen {
        columns.append(Column(index: index, x: x + 2, figure: figures[index]))
        x += room[index]
      }
    }
  }

  func page(in area: Rect) -> Int { max(1, Layout(area).body.height) }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let layout = Layout(area)
    canvas.write(
      " Siffror \(period.shown) · \(sheet.rows.count)", x: area.x, y: layout.title.y, .heading,
      in: area)
    guard !sheet.rows.isEmpty else {
      canvas.write(
        " Inga insatser pågår då, så vitt filerna säger. \(desk.key(.chooseYear)) väljer en annan "
          + "period.", x: area.x, y: layout.body.y, .dim, in: area)
      return
    }
    let widths = Widths(sheet, column: column.index, width: area.width - 2)
    drawTitles(widths, on: &canvas, in: layout.columns)
    let top = table.visibleTop(rows: sheet.rows.count, page: layout.body.height)
    for index in top..<min(sheet.rows.count, top + layout.body.height) {
      let place = Rect(
        x: area.x, y: layout.body.y + index - top, width: area.width, height: 1)
      draw(row: index, widths, on: &canvas, in: place)
    }
    drawSums(widths, on: &canvas, in: layout.sums)
    drawCell(on: &canvas, in: layout.cell)
  }

  private func drawTitles(_ widths: Widths, on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, .columnTitle)
    canvas.write("Insats", x: area.x + 2, y: area.y, .columnTitle, in: area)
    for column in widths.columns {
      canvas.write(
        PeriodSheet.Column.allCases[column.index].title.padded(to: column.figure, .right),
        x: area.x + 2 + column.x, y: area.y, .columnTitle, in: area)
    }
  }

  private func draw(row index: Int, _ widths: Widths, on canvas: inout Canvas, in area: Rect) {
    let row = sheet.rows[index]
    let isCursor = index == table.cursor
    let isWrong = !contradictions(in: index).isEmpty
    if isCursor { canvas.write("▶", x: area.x, y: area.y, .strong, in: area) }
    canvas.write(
      (isWrong ? "≠ " : "") + row.name, x: area.x + 2, y: area.y, width: widths.name,
      isWrong ? .warning : isCursor ? .strong : .text, in: area)
    for seen in widths.columns {
      let column = PeriodSheet.Column.allCases[seen.index]
      let own = Rect(x: area.x + 2 + seen.x, y: area.y, width: seen.figure, height: 1)
      draw(
        row.cell(column), of: column, isCursor: isCursor && column == self.column, on: &canvas,
        in: own)
      let before = row.cell(column).before
      if widths.showsBefore, !before.isEmpty {
        canvas.write("(\(before))", x: own.right + 1, y: area.y, .dim, in: area)
      }
      canvas.add(Hotspot(own, .row(index, pane: seen.index)))
    }
  }

  private func draw(
    _ cell: PeriodSheet.Cell, of column: PeriodSheet.Column, isCursor: Bool,
    on canvas: inout Canvas, in area: Rect
  ) {
    if isCursor, let editor {
      editor.draw(on: &canvas, in: area)
      return
    }
    let isOwn = !cell.text.isEmpty
    canvas.write(
      Self.text(cell, column).padded(to: area.width, .right), x: area.x, y: area.y,
      isCursor ? .cursor : isOwn ? .text : .dim, in: area)
    if isCursor { canvas.cursor = Point(x: area.x, y: area.y) }
  }

  /// What stands in a cell: its figure, or what its period's parts come to.
  private static func text(_ cell: PeriodSheet.Cell, _ column: PeriodSheet.Column) -> String {
    if cell.obstacle != nil { return "flera" }
    if cell.text.isEmpty, !cell.computed.isEmpty { return "= " + column.shown(cell.computed) }
    return cell.shown
  }

  private func drawSums(_ widths: Widths, on canvas: inout Canvas, in area: Rect) {
    canvas.write("Alla tillsammans", x: area.x + 2, y: area.y, .label, in: area)
    for seen in widths.columns {
      let column = PeriodSheet.Column.allCases[seen.index]
      canvas.write(
        column.shown(sheet.sum(column)).padded(to: seen.figure, .right), x: area.x + 2 + seen.x,
        y: area.y, .label, in: area)
    }
  }

  /// What the cell is, what stood there the time before, and what does not add up.
  private func drawCell(on canvas: inout Canvas, in area: Rect) {
    guard let row, let cell else { return }
    let before = period.before.map { "\($0.shown): \(cell.before.isEmpty ? "–" : cell.before)" }
    let parts = cell.computed.isEmpty ? nil : "delarna: \(column.shown(cell.computed))"
    let facts = [before, parts].compactMap(\.self).joined(separator: " · ")
    canvas.write(
      " \(row.name), \(column.title.lowercased()) \(period.shown)", x: area.x, y: area.y,
      .label, in: area)
    let wrong = fault ?? cell.obstacle ?? contradictions(in: table.cursor).first.map { "≠ \($0)" }
    let role: Role = wrong == nil ? .dim : fault == nil ? .warning : .error
    let lines = (wrong ?? facts).wrapped(to: max(20, area.width - 2)).prefix(2)
    for (index, line) in lines.enumerated() {
      canvas.write(" " + line, x: area.x, y: area.y + 1 + index, role, in: area)
    }
  }
}
