import Finsam
import TextUI

extension TallyScreen {
  /// Of counts: wide enough for six of three digits.
  private static let countsWidth = 24

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
    let width = max(10, area.width - TallyScreen.countsWidth - 3)
    canvas.fill(columns, .columnTitle)
    canvas.write("Mätpunkt", x: columns.x + 2, y: columns.y, .columnTitle, in: columns)
    canvas.write(
      "1  2  3  4  5  ej svar", x: columns.x + 2 + width, y: columns.y, .columnTitle, in: columns)
    let top = table.visibleTop(rows: sheet.rows.count, page: body.height)
    for index in top..<min(sheet.rows.count, top + body.height) {
      draw(
        row: index, nameWidth: width, on: &canvas,
        in: Rect(x: area.x, y: body.y + index - top, width: area.width, height: 1))
    }
    drawFoot(on: &canvas, in: foot)
  }

  private func draw(row index: Int, nameWidth: Int, on canvas: inout Canvas, in area: Rect) {
    let row = sheet.rows[index]
    let isCursor = index == table.cursor
    if isCursor { canvas.write("▶", x: area.x, y: area.y, .strong, in: area) }
    canvas.write(
      "\(row.point.id) \(row.point.wording)", x: area.x + 2, y: area.y, width: nameWidth - 1,
      isCursor ? .strong : .text, in: area)
    let cell = Rect(
      x: area.x + 2 + nameWidth, y: area.y, width: TallyScreen.countsWidth, height: 1)
    if isCursor, let editor {
      editor.draw(on: &canvas, in: cell)
    } else {
      let text = row.obstacle == nil ? row.text : "flera rader"
      canvas.write(
        text.padded(to: cell.width), x: cell.x, y: cell.y, isCursor ? .cursor : .text, in: cell)
      if isCursor { canvas.cursor = Point(x: cell.x, y: cell.y) }
    }
    canvas.add(Hotspot(area, .row(index, pane: 0)))
  }

  /// The whole wording of the point under the cursor, or what is wrong.
  private func drawFoot(on canvas: inout Canvas, in area: Rect) {
    guard let row else { return }
    let opening = row.point.opening.isEmpty ? "" : row.point.opening + " "
    let text = fault ?? row.obstacle ?? "\(row.point.id) \(opening)\(row.point.wording)"
    let role: Role = fault != nil ? .error : row.obstacle != nil ? .warning : .label
    for (index, line) in text.wrapped(to: max(20, area.width - 2)).prefix(2).enumerated() {
      canvas.write(" " + line, x: area.x, y: area.y + index, role, in: area)
    }
    canvas.write(
      " Skriv fem antal med mellanrum, och sedan ej svar om det finns: 0 1 3 8 11", x: area.x,
      y: area.y + 2, .dim, in: area)
  }
}
