import Finsam
import TextUI

extension TallyScreen {
  private static let titles = ["1", "2", "3", "4", "5", "ej svar"]

  /// Of each count: the widest figure, or its title, with a space before it.
  private var countWidths: [Int] {
    TallyScreen.titles.indices.map { index in
      let counts = sheet.rows.map { row in
        let own = row.counts(ofAll: sheet.isOfAll)
        return own.indices.contains(index) ? own[index] : ""
      }
      return 1 + ((counts + [TallyScreen.titles[index], "00"]).map(TextWidth.cells).max() ?? 2)
    }
  }

  func page(in area: Rect) -> Int { max(1, area.height - 5) }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let (title, rest) = area.splitTop(1)
    let (columns, below) = rest.splitTop(1)
    let (body, foot) = below.splitBottom(3)
    canvas.write(
      " Svar: \(sheet.title) · \(sheet.entered) av \(sheet.rows.count) inskrivna", x: title.x,
      y: title.y, .heading, in: title)
    guard !sheet.rows.isEmpty else {
      canvas.write(
        " Gruppen svarar inte på någon mätpunkt.", x: body.x, y: body.y, .dim, in: body)
      return
    }
    let widths = countWidths
    let width = max(10, area.width - widths.reduce(0, +) - 3)
    canvas.fill(columns, .columnTitle)
    canvas.write("Mätpunkt", x: columns.x + 2, y: columns.y, .columnTitle, in: columns)
    write(
      TallyScreen.titles, widths, .columnTitle, on: &canvas,
      in: Rect(x: columns.x + 2 + width, y: columns.y, width: columns.width, height: 1))
    let top = table.visibleTop(rows: sheet.rows.count, page: body.height)
    for index in top..<min(sheet.rows.count, top + body.height) {
      draw(
        row: index, nameWidth: width, widths, on: &canvas,
        in: Rect(x: area.x, y: body.y + index - top, width: area.width, height: 1))
    }
    drawFoot(on: &canvas, in: foot)
  }

  /// Each text right-aligned in its width.
  private func write(
    _ texts: [String], _ widths: [Int], _ role: Role, on canvas: inout Canvas, in area: Rect
  ) {
    var x = area.x
    for (text, width) in zip(texts, widths) {
      canvas.write(text.padded(to: width, .right), x: x, y: area.y, role, in: area)
      x += width
    }
  }

  private func draw(
    row index: Int, nameWidth: Int, _ widths: [Int], on canvas: inout Canvas, in area: Rect
  ) {
    let row = sheet.rows[index]
    let isCursor = index == table.cursor
    if isCursor { canvas.write("▶", x: area.x, y: area.y, .strong, in: area) }
    canvas.write(
      "\(row.point.id) \(row.point.wording)", x: area.x + 2, y: area.y, width: nameWidth - 1,
      isCursor ? .strong : .text, in: area)
    let cell = Rect(
      x: area.x + 2 + nameWidth, y: area.y, width: widths.reduce(0, +), height: 1)
    if isCursor, let editor {
      editor.draw(on: &canvas, in: cell)
    } else {
      let role: Role = isCursor ? .cursor : row.text.isEmpty ? .dim : .text
      if isCursor { canvas.fill(cell, .cursor) }
      if row.obstacle == nil {
        write(row.counts(ofAll: sheet.isOfAll), widths, role, on: &canvas, in: cell)
      } else {
        canvas.write(" flera rader", x: cell.x, y: cell.y, role, in: cell)
      }
      if isCursor { canvas.cursor = Point(x: cell.x, y: cell.y) }
    }
    canvas.add(Hotspot(area, .row(index, pane: 0)))
  }

  /// The whole wording of the point under the cursor, or what is wrong.
  private func drawFoot(on canvas: inout Canvas, in area: Rect) {
    guard let row else { return }
    let opening = row.point.opening.isEmpty ? "" : row.point.opening + " "
    let beside = sheet.besideWords(row)
    let warning = row.obstacle ?? doubt.map { "≠ \($0)" } ?? (beside.isEmpty ? nil : beside)
    let text = fault ?? warning ?? "\(row.point.id) \(opening)\(row.point.wording)"
    let role: Role = fault != nil ? .error : warning != nil ? .warning : .label
    for (index, line) in text.wrapped(to: max(20, area.width - 2)).prefix(2).enumerated() {
      canvas.write(" " + line, x: area.x, y: area.y + index, role, in: area)
    }
    canvas.write(
      " Skriv fem antal med mellanrum, och sedan ej svar om det finns: 0 1 3 8 11", x: area.x,
      y: area.y + 2, .dim, in: area)
  }
}
