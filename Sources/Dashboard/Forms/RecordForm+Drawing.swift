import Finsam
import TextUI

extension RecordForm {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let (titleRow, rest) = area.splitTop(1)
    canvas.write(
      " \(title)".clipped(to: titleRow.width), x: titleRow.x, y: titleRow.y, .heading)
    if case .text(let prose) = editor, let index = fieldIndex {
      return draw(prose, of: fields[index], on: &canvas, in: rest)
    }
    let room = max(3, rest.height - 2 - rows.count)
    let lines = contextLines(desk, width: area.width - 2).prefix(room)
    let (context, body) = rest.splitTop(lines.count)
    for (y, line) in lines.enumerated() {
      canvas.write(line.spans, x: context.x + 1, y: context.y + y, in: context)
    }
    let (list, foot) = body.splitBottom(2)
    drawRows(on: &canvas, in: list, desk)
    drawFoot(on: &canvas, in: foot, desk)
  }

  private func draw(
    _ prose: TextEditor, of field: FormField, on canvas: inout Canvas, in area: Rect
  ) {
    let (head, below) = area.splitTop(1)
    canvas.write(
      " \(field.shape.label): Ctrl+S är klart, Esc ångrar, F4 öppnar din egen editor.", x: head.x,
      y: head.y, .dim, in: head)
    let size = editorSize(in: Rect(x: 0, y: 0, width: area.width, height: area.height + 1))
    prose.draw(
      on: &canvas, in: Rect(x: below.x + 2, y: below.y, width: size.width, height: size.height))
  }

  /// What the person needs to see while filling the form in.
  private func contextLines(_ desk: Desk, width: Int) -> [Line] {
    switch purpose {
    case .assess(let address):
      guard let placed = desk.office.goal(at: address) else { return [] }
      let wording = placed.goal.wording.wrapped(to: width).prefix(3).map { Line($0, .strong) }
      let measures = placed.measures.prefix(2).flatMap { measure in
        [Line(measure.name.clipped(to: width), .dim)]
          + measure.explanation(threshold: desk.threshold).wrapped(to: width - 2).prefix(2)
          .map { Line("  " + $0, .dim) }
      }
      return wording
        + [Line([Span("Uträknat ur utfallen: ", .label), placed.verdict.computed.span])]
        + measures + [.blank]
    case .accept(let finding):
      return finding.message.wrapped(to: width).prefix(3).map { Line($0, .strong) } + [.blank]
    case .edit, .add, .create: return []
    }
  }

  private func drawRows(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let rows = rows
    let page = max(1, area.height)
    let top = max(0, min(cursor - page * 2 / 3, rows.count - page))
    for (offset, row) in rows.dropFirst(top).prefix(page).enumerated() {
      let line = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
      let isCursor = top + offset == cursor
      if isCursor { canvas.fill(line, .cursor) }
      canvas.write(isCursor ? "▶ " : "  ", x: line.x, y: line.y, isCursor ? .cursor : .text)
      draw(row, isCursor: isCursor, on: &canvas, in: line, desk)
      canvas.add(Hotspot(line, .row(top + offset, pane: 0)))
      if isCursor, editor == nil { canvas.cursor = Point(x: line.x + 2, y: line.y) }
    }
  }

  private func draw(
    _ row: FormRow, isCursor: Bool, on canvas: inout Canvas, in line: Rect, _ desk: Desk
  ) {
    let column = labelWidth(in: line.width)
    let (left, right) = line.inset(x: 2).splitLeft(column)
    switch row {
    case .field(let index):
      let field = fields[index]
      canvas.write(
        field.label.clipped(to: column - 1), x: left.x, y: left.y, isCursor ? .cursor : .label,
        in: left)
      if isCursor, case .line(let editor) = editor {
        editor.draw(on: &canvas, in: right, placeholder: field.shape.help)
      } else {
        let shown = shown(field, desk)
        canvas.write(
          (shown.isEmpty ? "–" : shown).clipped(to: right.width), x: right.x, y: right.y,
          isCursor ? .cursor : shown.isEmpty ? .dim : .text, in: right)
      }
    case .list(_, let label, let count):
      canvas.write(
        "\(label) (\(count))", x: left.x, y: left.y, isCursor ? .cursor : .heading, in: line)
    case .part(_, let title):
      canvas.write(
        title.clipped(to: line.width - 5), x: left.x + 1, y: left.y, isCursor ? .cursor : .text,
        in: line)
    case .save:
      canvas.write("[ Spara ]", x: left.x, y: left.y, isCursor ? .cursor : .strong, in: line)
    }
  }

  /// Room for the longest label where there is room for the value too.
  private func labelWidth(in width: Int) -> Int {
    let longest = fields.map { TextWidth.cells(of: $0.label) }.max() ?? 0
    return max(min(26, max(16, width / 3)), min(longest + 1, width * 3 / 7))
  }

  private func drawFoot(on canvas: inout Canvas, in foot: Rect, _ desk: Desk) {
    let (first, second) = foot.splitTop(1)
    let faultLines = fault.map { "✖ \($0)".wrapped(to: foot.width - 2) } ?? []
    for (offset, line) in faultLines.prefix(foot.height).enumerated() {
      canvas.write(" \(line)", x: foot.x, y: foot.y + offset, .error, in: foot)
    }
    guard faultLines.count < 2 else { return }
    if faultLines.isEmpty, let index = fieldIndex, !fields[index].shape.help.isEmpty {
      canvas.write(
        " \(fields[index].shape.help)".clipped(to: first.width), x: first.x, y: first.y, .dim)
    }
    canvas.write(" \(guide(desk))".clipped(to: second.width), x: second.x, y: second.y, .dim)
  }

  private func guide(_ desk: Desk) -> String {
    if editor != nil, let index = fieldIndex {
      return fields[index].shape.kind == .day
        ? "Skriv 12 mars, idag, v 37 … ↑↓ dag, PgUp PgDn månad, Enter klar, Esc ångrar."
        : "Enter klar, Esc ångrar, F4 egen editor."
    }
    switch row {
    case .field(let index) where choices(for: index, desk) != nil:
      return "Enter visar vad du kan välja på. Tab nästa, Backsteg tömmer."
    case .field(let index) where fields[index].shape.kind == .prose:
      return "Enter skriver, F4 egen editor, Tab nästa fält."
    case .field: return "Skriv, eller Enter, för att ändra. Tab nästa, Backsteg tömmer."
    case .list: return "n lägger till."
    case .part: return "Enter öppnar, n lägger till, Delete tar bort, Skift+↑↓ flyttar."
    case .save, nil: return "Enter sparar."
    }
  }
}
