import Finsam
import TextUI

extension RecordForm: ScreenContent {
  var tab: MainScreen? { nil }
  var isTyping: Bool { true }
  var keepsDraft: Bool { true }
  var isDoneWhenSaved: Bool { isDraft }
  var hasLostRecord: Bool { orphan != nil }
  var isWriting: Bool { editor != nil || fieldIndex != nil }
  func typingBindings(_ desk: Desk) -> [KeyBinding]? {
    let rest = [
      KeyBinding(.escape, title: "Avbryt"), KeyBinding(.function(4), title: "Egen editor"),
    ]
    if calendar != nil {
      return [
        KeyBinding(.enter, title: "Välj dagen"), KeyBinding(.escape, title: "Stäng kalendern"),
      ]
    }
    let save = KeyBinding(.control("s"), title: "Spara")
    let isOfDay = fieldIndex.map { fields[$0].shape.kind == .day } ?? false
    let days = isOfDay ? [KeyBinding(RecordForm.calendarKey, title: "Kalender")] : []
    return switch editor {
    case .line where isDraft: [KeyBinding(.enter, title: "Klar"), save] + days + rest
    case .line: [save] + days + rest
    case .text: [save, KeyBinding(.tab, title: "Nästa fält")] + rest
    case nil: nil
    }
  }

  func crumb(_ desk: Desk) -> String {
    if case .edit(let address) = purpose, address.steps.isEmpty { return "Ändra" }
    return title
  }

  mutating func refresh(_ desk: Desk) {
    guard case .edit(let address) = purpose else { return proposeAnew(desk) }
    let kept = row
    let outline = desk.office.outline(at: address)
    if outline == nil {
      // A text that was to be saved is not, if the record was gone.
      saveFailed()
      orphan = orphan ?? written
      editor = nil
    } else if let orphan, let form = RecordForm(resuming: orphan, desk) {
      self = form
      return
    }
    title = outline.map { desk.office.title(of: $0, at: address) } ?? "Posten finns inte längre"
    let edited = editor == nil ? nil : fieldIndex
    let old = fields
    fields =
      (outline?.fields ?? []).forForm.map { field in
        guard let edited, old[edited].shape.key == field.shape.key else {
          return FormField(field.shape, original: field.text)
        }
        return old[edited]
      }.idLast
    partRows = (outline?.parts ?? []).flatMap { part -> [FormRow] in
      let list = PartReference(owner: address, part: part.key)
      return [.list(list, label: part.label, count: part.children.count)]
        + part.children.map {
          .part(
            address.appending(Step(part.key, $0.id)),
            title: $0.title.isEmpty ? $0.id : $0.title.oneLine)
        }
    }
    keepAlike(desk)
    let index = kept.flatMap { kept in rows.firstIndex { $0.isSame(as: kept) } }
    cursor = max(0, min(index ?? cursor, rows.count - 1))
  }

  /// What was proposed as an id may have been taken meanwhile, which the form then says; what a
  /// person wrote stays, and so does what nobody has taken.
  private mutating func proposeAnew(_ desk: Desk) {
    guard let id = proposedId(desk), let index = fields.firstIndex(where: { $0.shape.key == "id" }),
      !fields[index].isTouched, fields[index].proposed != id, isTaken(fields[index].text, desk)
    else { return }
    let isBeingWritten = editor != nil && fieldIndex == index
    if !isBeingWritten {
      takenId = fields[index].text
      fields[index] = FormField(fields[index].shape, text: id)
    }
  }

  /// Whether another record has the id.
  private func isTaken(_ id: String, _ desk: Desk) -> Bool {
    switch purpose {
    case .add(let list, _): desk.office.ids(in: list.owner, part: list.part).contains(id)
    case .edit, .create, .assess, .decide, .accept: false
    }
  }

  var shownFault: String? { fault }

  var reasonToStay: String? {
    if orphan != nil {
      return "Posten är borttagen. y kopierar det du skrev, Esc kastar det."
    }
    if let editor, let index = fieldIndex, !fields[index].says(editor.text) {
      return "Fältet är inte sparat än. Enter eller Ctrl+S sparar, Esc avbryter."
    }
    guard isDraft, fields.contains(where: \.isTouched) else { return nil }
    return "Inget är sparat än. Ctrl+S sparar, Esc kastar det du skrivit."
  }

  mutating func saveFailed() {
    guard let unsaved, fields.indices.contains(unsaved.index) else { return }
    fields[unsaved.index] = unsaved.field
    cursor = unsaved.index
    editor = unsaved.editor
    self.unsaved = nil
  }

  mutating func letTheirsStand() -> Bool {
    guard let unsaved, case .edit = purpose else { return false }
    dropped = unsaved
    self.unsaved = nil
    return true
  }

  mutating func show(_ place: Place, _ desk: Desk) {
    let row = rows.firstIndex { row in
      if case .part(let address, _) = row { address == place.address } else { false }
    }
    if let row { cursor = row }
  }

  func place(_ desk: Desk) -> Place? {
    switch (purpose, row) {
    case (_, .part(let address, _)): Place(address)
    case (.edit(let address), .field(let index)): Place(address, field: fields[index].shape.key)
    case (.edit(let address), _), (.assess(let address), _), (.decide(let address), _):
      Place(address)
    case (.add(let list, _), _): Place(list.owner)
    case (.accept(let finding), _): finding.place
    case (.create, _): nil
    }
  }

  func position(_ desk: Desk) -> String { "Fält \(cursor + 1)/\(rows.count)" }

  func copyText(_ desk: Desk) -> String {
    orphan?.writtenText ?? fieldIndex.map { fields[$0].text } ?? ""
  }

  var lookup: Lookup { .searches }

  func searched(_ desk: Desk, in area: Rect) -> SearchedLines {
    let texts = rows.map { row in
      switch row {
      case .field(let index): "\(fields[index].label) \(shown(fields[index], desk))"
      case .list(_, let label, _): label
      case .part(_, let title): title
      case .save: "Spara"
      }
    }
    return SearchedLines(texts: texts, current: cursor)
  }

  mutating func go(to line: Int, _ desk: Desk, in area: Rect) {
    if editor == nil { move(to: line) }
  }

  mutating func scroll(_ rows: Int, at point: Point, _ desk: Desk, in area: Rect) {
    switch editor {
    case nil: move(to: cursor + rows)
    case .line: break
    case .text(var prose):
      for _ in 0..<abs(rows) {
        _ = prose.handle(rows > 0 ? .down : .up, in: editorSize(in: area))
      }
      editor = .text(prose)
    }
  }

  /// The row of parts under the cursor as a line, for the actions on parts.
  var partLine: DetailLine? {
    switch row {
    case .list(let list, _, _): DetailLine([], list: list)
    case .part(let address, _): DetailLine([], place: Place(address))
    case .field, .save, nil: nil
    }
  }

  static let actions: [ScreenAction<RecordForm>] =
    [
      ScreenAction(.save) { form, moment in
        form.isDraft
          ? .can { $0.save(moment.desk) } : .cannot("Varje fält sparas när du trycker Enter.")
      }.onBar(),
      ScreenAction(.back) { _, _ in .can { $0.leave() } }.onBar(),
      .everywhere(.undo).when { !$0.isDraft },
      .copying().onBar(when: { form, _ in form.orphan != nil }),
      .everywhere(.search).when { $0.fieldIndex == nil },
      .turns(.pageUp) { form, moment in
        form.move(to: form.cursor - max(1, moment.area.height / 2))
      },
      .turns(.pageDown) { form, moment in
        form.move(to: form.cursor + max(1, moment.area.height / 2))
      },
      .turns(.first) { form, _ in form.move(to: 0) },
      .turns(.last) { form, _ in form.move(to: form.rows.count - 1) },
    ]
    + [.up, .previousPane].map { .turns($0) { form, _ in form.move(to: form.cursor - 1) } }
    + [.down, .nextPane].map { .turns($0) { form, _ in form.move(to: form.cursor + 1) } }
    + [.open, .edit].map { ScreenAction($0) { _, moment in .can { $0.open(moment.desk) } } }
    + [.new, .remove, .moveUp, .moveDown].map { action in
      .asks(action) { form, moment in form.partLine?.answer(action, moment.desk) ?? .absent }
    }

  private mutating func move(to row: Int) {
    cursor = max(0, min(row, rows.count - 1))
    fault = nil
    isLeaving = false
  }

  private mutating func leave() -> Outcome {
    guard !isLeaving, reasonToStay != nil else { return .back }
    isLeaving = true
    let reason =
      orphan == nil
      ? "Inget är sparat än. Ctrl+S sparar, Esc en gång till kastar det du skrivit."
      : "Posten är borttagen. y kopierar det du skrev, Esc en gång till kastar det."
    return .say(Notice(reason, .warning))
  }

  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) {
    if calendar != nil, pane == MonthCalendar.pane, let index = fieldIndex {
      calendar?.choose(row)
      writeChosen(index, desk)
    }
    if editor == nil { move(to: row) }
  }
}

extension FormField {
  /// Whether a person has written something that would be lost.
  var isTouched: Bool { text != proposed }
}
