import Finsam
import TextUI

extension RecordForm {
  /// Takes a key in a form; nil where it is a command instead.
  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? {
    unsaved = nil
    if editor != nil { return write(key, desk, in: area) }
    if key == .control("z"), let outcome = takeUp(desk) { return outcome }
    switch key {
    // Where nothing can be written, one searches as elsewhere.
    case "/" where fieldIndex.flatMap { reasonNotEditable($0, desk) } != nil: return nil
    // Backspace changes what stands there, so that Esc gives it back; only Delete empties at once.
    case .character where fieldIndex != nil, .space where fieldIndex != nil,
      .backspace where fieldIndex != nil:
      return startTyping(key, desk, in: area)
    case .function(4): return editOutside(desk)
    case RecordForm.calendarKey:
      guard let index = fieldIndex, fields[index].shape.kind == .day else { return nil }
      let outcome = edit(index, desk)
      if editor != nil { openCalendar(index, desk) }
      return outcome
    case .delete:
      guard let index = fieldIndex else { return nil }
      // In a longer text a sign is taken away, not all of it.
      if fields[index].shape.kind == .prose, !fields[index].text.isEmpty {
        return startTyping(.backspace, desk, in: area)
      }
      let outcome = commit("", to: index, desk)
      // One more Delete must not empty the next field.
      cursor = index
      return outcome
    case .left, .right: return fieldIndex == nil ? nil : .stay
    default: return nil
    }
  }

  mutating func paste(_ text: String, _ desk: Desk) -> Outcome {
    calendar = nil
    if editor == nil, let index = fieldIndex {
      let outcome = edit(index, desk)
      guard outcome == .stay else { return outcome }
    }
    switch editor {
    case .line(var line):
      line.paste(text)
      editor = .line(line)
    case .text(var prose):
      prose.paste(text)
      editor = .text(prose)
    case nil: return .say(Notice("Ställ markören på ett fält."))
    }
    return .stay
  }

  /// Opens what the cursor stands on: an editor, a list of choices, or a part's own form.
  mutating func open(_ desk: Desk) -> Outcome {
    switch row {
    case .field(let index): return edit(index, desk)
    case .part(let address, _):
      return .go(.form(.edit(Place(address))))
    case .list:
      return switch partLine?.answer(.new, desk) {
      case .can(let outcome): outcome
      case .cannot(let reason): .say(Notice(reason, .warning))
      case .absent, nil: .stay
      }
    case .save: return save(desk)
    case nil: return .stay
    }
  }

  private mutating func edit(_ index: Int, _ desk: Desk) -> Outcome {
    if let reason = reasonNotEditable(index, desk) { return .say(Notice(reason, .warning)) }
    if let request = choices(for: index, desk) { return .pick(request) }
    startEditor(index)
    // Where one has just written a figure, the figures are likely of today.
    if hasNewFigure, fields[index].shape.key == ASFCompany.figuresDayKey,
      fields[index].text.isEmpty
    {
      editor?.replace(with: desk.day.text)
    }
    return .stay
  }

  mutating func startEditor(_ index: Int) {
    let field = fields[index]
    dropped = nil
    fault = nil
    calendar = nil
    isLeaving = false
    guard field.shape.kind == .prose else { return editor = .line(LineEditor(field.text)) }
    // What is added to a reason begins a paragraph of its own.
    let isAdded = isReason(index) && !field.text.isEmpty
    var prose = TextEditor(isAdded ? field.text + "\n\n" : field.text)
    _ = prose.handle(.controlEnd, in: Size(80, 24))
    editor = .text(prose)
  }

  private mutating func startTyping(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome {
    guard let index = fieldIndex else { return .stay }
    let outcome = edit(index, desk)
    if case .pick(var request) = outcome, key != .space, key != .backspace {
      request.typed = key
      return .pick(request)
    }
    guard outcome == .stay, editor != nil else { return outcome }
    switch editor {
    // A figure is written anew, as in a spreadsheet: two glued together would be a third one.
    // So is a day that was but proposed. Backspace takes one sign away, as everywhere.
    case .line(var line)
    where key != .backspace
      && (fields[index].shape.kind.isNumeric || fields[index].shape.kind == .period
        || fields[index].shape.kind == .day && line.text != fields[index].text):
      line.replace(with: "")
      editor = .line(line)
    case .line, .text, nil: break
    }
    return write(key, desk, in: area)
  }

  private mutating func write(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome {
    guard let index = fieldIndex else { return .stay }
    let wasLeaving = isLeaving
    isLeaving = false
    if turnCalendar(key, index, desk) { return .stay }
    switch key {
    case RecordForm.calendarKey where fields[index].shape.kind == .day:
      openCalendar(index, desk)
      return .stay
    case .escape:
      if case .text(let prose) = editor, !fields[index].says(prose.text), !wasLeaving {
        isLeaving = true
        return .say(
          Notice("Texten är inte sparad. Ctrl+S sparar, Esc en gång till kastar den.", .warning))
      }
      return leave(index, desk)
    case .control("s"): return finishAll(index, desk)
    case .function(4): return editOutside(desk)
    default: break
    }
    switch editor {
    case .line(var line):
      if [.enter, .tab, .backTab].contains(key) { return finish(index, desk, leavingBy: key) }
      // A date is written anew; other text is continued.
      let isAsItWas = line.text == fields[index].text && line.cursor == line.text.count
      if case .character = key, fields[index].shape.kind == .day, isAsItWas {
        line.replace(with: "")
      }
      if fields[index].shape.kind == .day, let day = day(line.text, movedBy: key, desk) {
        line.replace(with: day.text)
        editor = .line(line)
      } else if line.handle(key) {
        editor = .line(line)
      } else if key == .up || key == .down {
        return finish(index, desk, leavingBy: key)
      }
    case .text where key == .tab || key == .backTab:
      return finish(index, desk, leavingBy: key)
    case .text(var prose):
      _ = prose.handle(key, in: editorSize(in: area))
      editor = .text(prose)
    case nil: break
    }
    findFault(index, desk)
    judge(desk)
    return .stay
  }

  /// Leaves the field as it was; what was written in it can be taken up again.
  private mutating func leave(_ index: Int, _ desk: Desk) -> Outcome {
    dropped = editor.flatMap {
      fields[index].says($0.text)
        ? nil : UnsavedField(index: index, field: fields[index], editor: $0)
    }
    editor = nil
    fault = nil
    judge(desk)
    let hint = dropped == nil ? "" : " Ctrl+Z tar fram det du skrev."
    return .say(Notice("Fältet är som förut." + hint))
  }

  /// Goes on with what Esc left; nil where it left nothing, or its field is gone.
  private mutating func takeUp(_ desk: Desk) -> Outcome? {
    guard let dropped,
      let index = fields.firstIndex(where: { $0.shape.key == dropped.field.shape.key }),
      reasonNotEditable(index, desk) == nil
    else { return nil }
    cursor = index
    startEditor(index)
    editor = dropped.editor
    findFault(index, desk)
    return .say(Notice("Det du skrev är tillbaka. Det är inte sparat än.", .warning))
  }

  /// Says why what is being written will not do.
  mutating func findFault(_ index: Int, _ desk: Desk) {
    fault = editor.flatMap { fault($0.text, at: index, desk)?.message }
  }

  /// Why the text will not do in the field; nil where it will.
  func fault(_ typed: String, at index: Int, _ desk: Desk) -> InvalidInput? {
    do throws(InvalidInput) {
      _ = try canonical(typed, at: index, desk)
      return nil
    } catch { return error }
  }

  /// The canonical text of what is typed in the field.
  func canonical(_ typed: String, at index: Int, _ desk: Desk) throws(InvalidInput) -> String {
    try fields[index].canonical(typed, in: year(of: index, desk), of: file, desk)
  }

  /// The year of a day that is written in the field without one: that of the form, else for an end
  /// of what begins in a year to come that year.
  private func year(of index: Int, _ desk: Desk) -> Year? {
    if let year { return year }
    let start = fields[index].shape.notBefore
    guard !start.isEmpty, let begins = Year(id: String(text(start).prefix(4))) else { return nil }
    return begins.number > desk.day(of: file).year ? begins : nil
  }

  func day(typed text: String, _ desk: Desk) -> Day? {
    do throws(InvalidInput) {
      let isPast = fieldIndex.map { fields[$0].shape.isPast } ?? false
      let year = fieldIndex.flatMap { self.year(of: $0, desk) }
      return try Day(typed: text, today: desk.day(of: file), in: year, isPast: isPast)
    } catch { return nil }
  }

  private mutating func finish(_ index: Int, _ desk: Desk) -> Outcome {
    guard let editor else { return .stay }
    return commit(editor.text, to: index, desk)
  }

  /// Takes what is written, and goes where the key leads.
  private mutating func finish(_ index: Int, _ desk: Desk, leavingBy key: Key) -> Outcome {
    let outcome = finish(index, desk)
    guard editor == nil else { return outcome }
    switch key {
    case .tab, .down: cursor = min(index + 1, rows.count - 1)
    case .backTab, .up: cursor = max(index - 1, 0)
    default: break
    }
    return outcome
  }

  /// Ctrl+S is meant for all of a new record.
  private mutating func finishAll(_ index: Int, _ desk: Desk) -> Outcome {
    guard isDraft else { return finish(index, desk) }
    let outcome = finish(index, desk)
    return editor == nil ? save(desk) : outcome
  }

  func editorSize(in area: Rect) -> Size { Size(max(10, area.width - 4), max(3, area.height - 6)) }
}
