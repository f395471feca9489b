import Finsam
import TextUI

extension RecordForm {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let (titleRow, rest) = area.splitTop(1)
    canvas.write(
      " \(title)".clipped(to: titleRow.width), x: titleRow.x, y: titleRow.y, .heading)
    if let orphan { return draw(orphan, on: &canvas, in: rest) }
    if case .text(let prose) = editor, let index = fieldIndex {
      return draw(prose, of: fields[index], on: &canvas, in: rest)
    }
    let room = max(3, rest.height - 2 - rows.count)
    let lines = contextLines(desk, width: area.width - 2).shown(atMost: room)
    let (context, body) = rest.splitTop(lines.count)
    for (y, line) in lines.enumerated() {
      canvas.write(line.spans, x: context.x + 1, y: context.y + y, in: context)
    }
    let (list, foot) = body.splitBottom(1 + max(1, helpLines(width: area.width).count))
    drawRows(on: &canvas, in: list, desk)
    drawFoot(on: &canvas, in: foot, desk)
    let place = max(
      rest.y, min(list.y + cursor - top(in: list), foot.y - MonthCalendar.size.height))
    calendar?.draw(
      on: &canvas,
      in: Rect(
        x: rest.right - MonthCalendar.size.width, y: place, width: MonthCalendar.size.width,
        height: MonthCalendar.size.height))
  }

  /// What was written of a record that somebody else has removed.
  private func draw(_ lost: FormDraft, on canvas: inout Canvas, in area: Rect) {
    let text = lost.writtenText.wrapped(to: max(10, area.width - 4))
    let lines = [Line(RecordForm.lost, .warning), .blank] + text.map { Line($0) }
    for (y, line) in lines.prefix(area.height).enumerated() {
      canvas.write(line.spans, x: area.x + 2, y: area.y + y, in: area)
    }
    canvas.cursor = Point(x: area.x + 2, y: area.y)
  }

  private func draw(
    _ prose: TextEditor, of field: FormField, on canvas: inout Canvas, in area: Rect
  ) {
    let (head, below) = area.splitTop(1)
    canvas.write(
      " \(field.shape.label): Ctrl+S sparar, Tab går till nästa fält, Esc avbryter.", x: head.x,
      y: head.y, .dim, in: head)
    let size = editorSize(in: Rect(x: 0, y: 0, width: area.width, height: area.height + 1))
    prose.draw(
      on: &canvas, in: Rect(x: below.x + 2, y: below.y, width: size.width, height: size.height))
  }

  /// What the person needs to see while filling the form in.
  func contextLines(_ desk: Desk, width: Int) -> [Line] {
    switch purpose {
    case .assess(let address) where !alike.isEmpty, .edit(let address) where !alike.isEmpty:
      return alikeLines(address, desk, width: width) + [.blank]
    case .assess(let address):
      return earlierWordsLines(width: width) + judgedLines(address, desk, width: width) + [.blank]
    case .decide(let address):
      return earlierWordsLines(width: width) + judgedLines(address, desk, width: width)
        + proposalLines(address, desk, width: width) + [.blank]
    case .accept(let finding):
      let place = "\(finding.check.title), \(desk.office.name(of: finding.place.address))"
      return place.wrapped(to: width, atMost: 2).map { Line($0, .dim) }
        + finding.message.wrapped(to: width, atMost: 6).map { Line($0, .strong) } + [.blank]
    case .add(let list, _):
      let taken =
        takenId.map { "Någon annan har hunnit ta \($0). Raden har fått ett nytt id." } ?? ""
      let wording = desk.office.ownerWording(of: list)
      let lines =
        (wording.isEmpty ? [] : wording.wrapped(to: width, atMost: 2).map { Line($0, .strong) })
        + (taken.isEmpty ? [] : taken.wrapped(to: width).map { Line($0, .warning) })
      return lines.isEmpty ? [] : lines + [.blank]
    case .edit, .create: return []
    }
  }

  private func drawRows(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let rows = rows
    // What is wrong is said below the field that it is about.
    let faults = faultLines(width: area.width)
    let page = max(1, area.height - faults.count)
    let top = top(in: area)
    for (y, fault) in faults.enumerated() {
      let below = area.y + cursor - top + 1 + y
      canvas.write(
        "    \(fault)", x: area.x, y: below, self.fault == nil ? .warning : .error, in: area)
    }
    for (offset, row) in rows.dropFirst(top).prefix(page).enumerated() {
      let isCursor = top + offset == cursor
      let below = top + offset > cursor ? faults.count : 0
      let line = Rect(x: area.x, y: area.y + offset + below, width: area.width, height: 1)
      if isCursor { canvas.fill(line, .cursor) }
      canvas.write(isCursor ? "▶ " : "  ", x: line.x, y: line.y, isCursor ? .cursor : .text)
      draw(row, isCursor: isCursor, on: &canvas, in: line, desk)
      canvas.add(Hotspot(line, .row(top + offset, pane: 0)))
      if isCursor, editor == nil { canvas.cursor = Point(x: line.x + 2, y: line.y) }
    }
  }

  /// The first row that is shown.
  private func top(in area: Rect) -> Int {
    let page = max(1, area.height - faultLines(width: area.width).count)
    return max(0, min(cursor - page * 2 / 3, rows.count - page))
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
          (shown.isEmpty ? field.isMixed ? "(olika)" : "–" : shown).clipped(to: right.width),
          x: right.x, y: right.y,
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
    let wished = max(min(26, max(16, width / 3)), min(longest + 1, width * 3 / 7))
    // A day that is written and the calendar beside it are both seen whole.
    return calendar == nil ? wished : min(wished, max(12, width - 16 - MonthCalendar.size.width))
  }

  private func faultLines(width: Int) -> [String] {
    // A doubt is of the field that was written, and goes where the cursor leaves it.
    let key = fieldIndex.map { fields[$0].shape.key }
    let doubt = doubt.flatMap { $0.key == key ? "≠ \($0.text)" : nil }
    return (fault.map { "✖ \($0)" } ?? doubt)?.wrapped(to: width - 5, atMost: 4) ?? []
  }

  private func drawFoot(on canvas: inout Canvas, in foot: Rect, _ desk: Desk) {
    let (first, second) = foot.splitTop(foot.height - 1)
    for (y, text) in helpLines(width: foot.width).enumerated() {
      canvas.write(" \(text)", x: first.x, y: first.y + y, .dim, in: first)
    }
    canvas.write(" \(guide(desk))".clipped(to: second.width), x: second.x, y: second.y, .dim)
  }

  /// What to write in the field under the cursor, on as many rows as it takes, of which there are
  /// three at most.
  private func helpLines(width: Int) -> [String] {
    guard let index = fieldIndex, !fields[index].shape.help.isEmpty else { return [] }
    return fields[index].shape.help.wrapped(to: max(20, width - 2), atMost: 3)
  }

  private func guide(_ desk: Desk) -> String {
    if editor != nil, let index = fieldIndex {
      if calendar != nil {
        return "←→ dag, ↑↓ vecka, PgUp PgDn månad, Enter klar. * är idag."
      }
      return fields[index].shape.kind == .day
        ? "Skriv 12 mars, 31/12, fredag, v 37 … ↑↓ dag, PgUp PgDn månad, F7 kalender."
        : "Enter klar, Esc avbryter, F4 egen editor."
    }
    switch row {
    case .field(let index) where choices(for: index, desk) != nil:
      return "Enter visar vad du kan välja bland. Tab nästa, Delete tömmer."
    case .field(let index) where fields[index].shape.kind == .prose:
      return "Enter skriver, F4 egen editor, Tab nästa fält."
    case .field(let index) where fields[index].shape.kind == .day:
      return "Skriv, eller Enter, för att ändra. F7 kalender, Delete tömmer."
    case .field: return "Skriv, eller Enter, för att ändra. Tab nästa, Delete tömmer."
    case .list: return "\(desk.key(.new)) lägger till."
    case .part:
      return "Enter öppnar, \(desk.key(.new)) lägger till, \(desk.key(.remove)) tar bort, "
        + "\(desk.movingKeys) flyttar."
    case .save, nil: return "Enter sparar."
    }
  }
}

extension Office {
  /// What a new part is of, where that is a goal: its number and its wording; else empty.
  fileprivate func ownerWording(of list: PartReference) -> String {
    // Its fields alone: a register's rows may be very many.
    let fields = fields(at: list.owner) ?? []
    func text(_ key: String) -> String { fields.first { $0.shape.key == key }?.text.oneLine ?? "" }
    let wording = text("lydelse")
    return wording.isEmpty
      ? "" : [text("nummer"), wording].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension [Line] {
  /// As many as there is room for. Where more than a blank goes the last one says how many.
  fileprivate func shown(atMost room: Int) -> [Line] {
    guard count > room, let last = lastIndex(where: { !$0.text.isEmpty }), last >= room else {
      return Array(prefix(room))
    }
    return prefix(room - 1) + [Line("… \((last - room + 2).inRows) till ryms inte här", .dim)]
  }
}
