import Finsam
import TextUI

extension PeriodScreen {
  /// Title, columns, rows, sums with notes below, and two lines on the cell under the cursor.
  private struct Layout {
    let title: Rect
    let columns: Rect
    let body: Rect
    let sums: Rect
    let notes: Rect
    let cell: Rect

    init(_ area: Rect, notes count: Int) {
      let (title, rest) = area.splitTop(1)
      let (columns, below) = rest.splitTop(1)
      let (rows, cell) = below.splitBottom(3)
      let (above, notes) = rows.splitBottom(count)
      let (body, sums) = above.splitBottom(1)
      (self.title, self.columns, self.body, self.sums, self.notes, self.cell) =
        (title, columns, body, sums, notes, cell)
    }
  }

  /// What the sum of the column leaves out, which insatser are not shown, and where what is written
  /// is from.
  private func notes(_ key: String, width: Int) -> [(text: String, role: Role)] {
    let sum = sheet.sum(column).words.wrapped(to: max(20, width - 2), atMost: 2)
    let hidden =
      sheet.hidden == 0
      ? ""
      : "\(sheet.hidden) till pågår inte då. \(key) visar \(sheet.hidden == 1 ? "den" : "dem")."
    let own = source.flatMap { $0.isEmpty ? nil : "Källa för det du skriver: \($0)" }
    return (sum + [hidden, own ?? ""]).filter { !$0.isEmpty }.map { ($0, .dim) }
      + (sourceEditor == nil ? [] : [("", .text)])
  }

  private func layout(_ area: Rect) -> Layout {
    Layout(area, notes: notes("", width: area.width).count)
  }

  /// The columns that are seen, and where they stand.
  private struct Widths {
    struct Column {
      let index: Int
      /// From the left side of the grid.
      let x: Int
      /// Of the figure, to which it is right-aligned.
      let figure: Int
      /// Whether there is room for the figures of the time before, beside.
      let showsBefore: Bool
    }

    private(set) var name = 0
    private(set) var columns: [Column] = []
    /// Those that there is no room for: moving to one shows it.
    private(set) var left: [PeriodSheet.Column] = []

    /// Which columns go first where there is no room for all.
    private static let leastWorth: [PeriodSheet.Column] = [
      .studies, .work, .ended, .men, .women, .cost, .total,
    ]

    init(_ sheet: PeriodSheet, column: Int, width: Int) {
      let all = PeriodSheet.Column.allCases
      let figures = all.map { column in
        let texts = sheet.rows.map { PeriodScreen.text($0.cell(column), column) }
        return (texts + [sheet.sum(column).shown, column.shortTitle])
          .map(TextWidth.cells).max() ?? 0
      }
      let befores = all.map { column in
        sheet.rows.map { $0.cell(column).before }.map(TextWidth.cells).max().map {
          $0 == 0 ? 0 : max($0, TextWidth.cells(of: PeriodScreen.before)) + 3
        } ?? 0
      }
      let wanted = (sheet.rows.map { TextWidth.cells(of: $0.name) }.max() ?? 0) + 3
      var room = figures.map { $0 + 2 }
      var seen = Array(all.indices)
      func taken() -> Int { seen.reduce(0) { $0 + room[$1] } }
      // The name keeps enough to be told from others, and the cursor's column is always seen.
      for index in Self.leastWorth.map(\.index)
      where index != column && min(wanted, 18) + taken() > width {
        seen.removeAll { $0 == index }
      }
      // What was the time before stands beside where it has room, in the cursor's column first.
      var beside: [Int] = []
      for index in [column] + Self.leastWorth.reversed().map(\.index)
      where seen.contains(index) && !beside.contains(index) && befores[index] > 0 {
        let least = index == column ? min(wanted, 18) : wanted
        guard least + taken() + befores[index] <= width else { continue }
        beside.append(index)
        room[index] += befores[index]
      }
      name = max(1, min(wanted, width - taken()))
      left = all.indices.filter { !seen.contains($0) }.map { all[$0] }
      var x = name
      for index in seen {
        columns.append(
          Column(
            index: index, x: x + 2, figure: figures[index], showsBefore: beside.contains(index)))
        x += room[index]
      }
    }
  }

  func page(in area: Rect) -> Int { max(1, layout(area).body.height) }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let layout = layout(area)
    let title = " Siffror \(period.shown) · \(sheet.rows.count)"
    canvas.write(title, x: area.x, y: layout.title.y, .heading, in: area)
    guard !sheet.rows.isEmpty else {
      canvas.write(
        " Inga insatser pågår då, så vitt filerna säger. \(desk.key(.chooseYear)) väljer en annan "
          + "period.", x: area.x, y: layout.body.y, .dim, in: area)
      return
    }
    let widths = Widths(sheet, column: column.index, width: area.width - 2)
    if !widths.left.isEmpty {
      let x = area.x + TextWidth.cells(of: title)
      let names = widths.left.map { $0.shortTitle.lowercasedFirst }.joined(separator: ", ")
      canvas.write(
        " · ryms inte: \(names)", at: Point(x: x, y: layout.title.y),
        width: max(0, area.right - x), .left, .dim, in: area)
    }
    drawTitles(widths, on: &canvas, in: layout.columns)
    let top = table.visibleTop(rows: sheet.rows.count, page: layout.body.height)
    for index in top..<min(sheet.rows.count, top + layout.body.height) {
      let place = Rect(
        x: area.x, y: layout.body.y + index - top, width: area.width, height: 1)
      draw(row: index, widths, on: &canvas, in: place)
    }
    drawSums(widths, on: &canvas, in: layout.sums)
    drawNotes(on: &canvas, in: layout.notes, desk)
    drawCell(on: &canvas, in: layout.cell)
  }

  private func drawTitles(_ widths: Widths, on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, .columnTitle)
    canvas.write("Insats", x: area.x + 2, y: area.y, .columnTitle, in: area)
    for column in widths.columns {
      canvas.write(
        PeriodSheet.Column.allCases[column.index].shortTitle.padded(to: column.figure, .right),
        x: area.x + 2 + column.x, y: area.y, .columnTitle, in: area)
      if column.showsBefore {
        canvas.write(
          "(\(Self.before))", x: area.x + 3 + column.x + column.figure, y: area.y, .columnTitle,
          in: area)
      }
    }
  }

  /// What stands above the figures of the time before.
  fileprivate static let before = "före"

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
      // What is written goes over what stands to the left of it, and never over half a figure.
      if isCursor, column.index < self.column.index, own.right >= writingStart(widths, in: area) {
        continue
      }
      draw(
        row.cell(column), of: column, isCursor: isCursor && column == self.column, on: &canvas,
        in: own)
      let before = row.cell(column).before
      if seen.showsBefore, !before.isEmpty {
        canvas.write("(\(before))", x: own.right + 1, y: area.y, .dim, in: area)
      }
      canvas.add(Hotspot(own, .row(index, pane: seen.index)))
    }
  }

  /// Where what is being written begins; the right side where nothing is.
  private func writingStart(_ widths: Widths, in area: Rect) -> Int {
    guard let editor, let own = widths.columns.first(where: { $0.index == column.index }) else {
      return area.right
    }
    return area.x + 2 + own.x + own.figure - max(own.figure, TextWidth.cells(of: editor.text) + 1)
  }

  private func draw(
    _ cell: PeriodSheet.Cell, of column: PeriodSheet.Column, isCursor: Bool,
    on canvas: inout Canvas, in area: Rect
  ) {
    if isCursor, let editor {
      // What is written is seen whole.
      let width = min(area.right - 2, max(area.width, TextWidth.cells(of: editor.text) + 1))
      let room = Rect(x: area.right - width, y: area.y, width: width, height: 1)
      canvas.fill(room, .text)
      editor.draw(on: &canvas, in: room)
      return
    }
    let isOwn = !cell.text.isEmpty && cell.unread == nil
    canvas.write(
      Self.text(cell, column).padded(to: area.width, .right), x: area.x, y: area.y,
      isCursor ? .cursor : isOwn ? .text : .dim, in: area)
    if isCursor { canvas.cursor = Point(x: area.x, y: area.y) }
  }

  /// What stands in a cell: its figure, or what its period's parts come to.
  private static func text(_ cell: PeriodSheet.Cell, _ column: PeriodSheet.Column) -> String {
    if cell.obstacle != nil { return "flera" }
    if cell.text.isEmpty, let unread = cell.unread { return "? \(unread)" }
    if cell.text.isEmpty, !cell.computed.isEmpty { return "= " + column.shown(cell.computed) }
    return cell.shown
  }

  private func drawSums(_ widths: Widths, on canvas: inout Canvas, in area: Rect) {
    canvas.write(
      PeriodSheet.Sum.title.clipped(to: widths.name), x: area.x + 2, y: area.y, .label, in: area)
    for seen in widths.columns {
      let column = PeriodSheet.Column.allCases[seen.index]
      canvas.write(
        sheet.sum(column).shown.padded(to: seen.figure, .right), x: area.x + 2 + seen.x,
        y: area.y, .label, in: area)
    }
  }

  private func drawNotes(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    for (index, note) in notes(desk.key(.filterState), width: area.width)
      .enumerated() where index < area.height
    {
      let row = Rect(x: area.x + 1, y: area.y + index, width: area.width - 2, height: 1)
      guard note.text.isEmpty, let sourceEditor else {
        canvas.write(note.text.clipped(to: row.width), x: row.x, y: row.y, note.role, in: row)
        continue
      }
      let label = "Källa för det du skriver: "
      canvas.write(label, x: row.x, y: row.y, .label, in: row)
      sourceEditor.draw(on: &canvas, in: row.splitLeft(TextWidth.cells(of: label)).rest)
    }
  }

  /// What the cell is, what stood there the time before, and what does not add up.
  private func drawCell(on canvas: inout Canvas, in area: Rect) {
    guard let row, let cell else { return }
    let before = period.before.map { "\($0.shown): \(cell.before.isEmpty ? "–" : cell.before)" }
    let parts =
      cell.computed.isEmpty
      ? nil
      : "summa av \(cell.computedOf): \(column.shown(cell.computed))"
        + (column.countsPersons && !cell.computedOfTimes.isEmpty
          ? "; samma person kan räknas två gånger" : "")
    let facts = [before, parts].compactMap(\.self).joined(separator: " · ")
    let place = ", \(column.title.lowercased()) \(period.shown)"
    let name = row.name.oneLine.clipped(to: max(8, area.width - 2 - TextWidth.cells(of: place)))
    canvas.write(" " + name + place, x: area.x, y: area.y, .label, in: area)
    let unread = cell.unread.map { "”\($0)” går inte att läsa, och är inte med i summan." }
    let wrong =
      fault ?? cell.obstacle ?? unread ?? contradictions(in: table.cursor).first.map { "≠ \($0)" }
    let role: Role = wrong == nil ? .dim : fault == nil ? .warning : .error
    let lines = (wrong ?? facts).wrapped(to: max(20, area.width - 2), atMost: 2)
    for (index, line) in lines.enumerated() {
      canvas.write(" " + line, x: area.x, y: area.y + 1 + index, role, in: area)
    }
  }
}
