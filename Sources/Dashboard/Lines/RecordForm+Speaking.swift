import Finsam
import TextUI

extension RecordForm {
  /// The fields and parts with their values, each with its number.
  func spoken(_ desk: Desk, in area: Rect) -> SpokenScreen {
    guard orphan == nil else {
      return SpokenScreen(title, lines: [RecordForm.lost, copyText(desk)])
    }
    let rows = rows
    var spoken = SpokenScreen(title, count: rows.count, current: cursor, choices: nil) {
      switch rows[$0] {
      case .field(let index): "\(fields[index].spokenLabel): \(now(index, desk))"
      case .list(_, let label, let count): "\(label), \(count)"
      case .part(_, let title): title
      case .save: "Spara"
      }
    }
    spoken.head = contextLines(desk, width: area.width).map(\.spokenText).filter { !$0.isEmpty }
    return spoken
  }

  private func now(_ index: Int, _ desk: Desk) -> String {
    let shown = shown(fields[index], desk)
    return shown.isEmpty ? "tomt" : shown
  }

  func asked(_ desk: Desk) -> SpokenQuestion? {
    guard orphan == nil, let row else { return nil }
    let place = "Rad \(cursor + 1) av \(rows.count)"
    switch row {
    case .field(let index):
      if case .text = editor {
        return SpokenQuestion(
          facts: [],
          question: "Nästa rad av \(fields[index].shape.label)? En punkt för sig avslutar.")
      }
      return SpokenQuestion(
        facts: ["\(place): \(fields[index].spokenLabel). Nu: \(now(index, desk))"]
          + facts(index, desk),
        question: "Nytt värde?")
    case .list(_, let label, let count):
      return SpokenQuestion(
        facts: ["\(place): \(label), \(count)"],
        question: "Lägga till? ”ny” lägger till, tom rad går vidare.")
    case .part(_, let title):
      return SpokenQuestion(
        facts: ["\(place): \(title)"],
        question: "”öppna”, ”ny”, ”ta bort”, ”flytta upp” eller ”flytta ned”? Tom rad går vidare.")
    case .save:
      return SpokenQuestion(facts: [], question: "Spara? Tom rad eller ”ja” sparar, ”.esc” går ut.")
    }
  }

  /// What one needs to know to write the field.
  private func facts(_ index: Int, _ desk: Desk) -> [String] {
    let shape = fields[index].shape
    var facts = [fault ?? "", shape.help].filter { !$0.isEmpty }
    if let reason = reasonNotEditable(index, desk) { return facts + [reason] }
    if let request = choices(for: index, desk) {
      let titles = request.items.enumerated().map { "\($0 + 1) \($1.item.title)" }
      facts.append(
        titles.count <= 12
          ? "Välj bland: " + titles.joined(separator: ", ")
          : "\(titles.count) att välja bland: skriv ord ur dem, eller .val som läser dem.")
    } else if shape.kind == .prose {
      facts.append(
        "Texten kan ha flera rader; en punkt för sig avslutar. "
          + (isReason(index) ? "Det du skriver blir ett nytt stycke." : ".tillägg skriver vidare."))
    }
    return facts
  }

  /// Takes a line as the value of the row that one is on; an empty one lets it be and goes on.
  mutating func write(line: String, _ desk: Desk, in area: Rect) -> Outcome {
    guard let index = fieldIndex else { return .stay }
    if case .text(var prose) = editor {
      prose.paste("\n" + line)
      editor = .text(prose)
      return .stay
    }
    if line.isEmpty {
      (editor, fault) = (nil, nil)
      return .stay
    }
    if let reason = reasonNotEditable(index, desk) { return .say(Notice(reason, .warning)) }
    if let request = choices(for: index, desk) { return .pick(request) }
    let isProse = fields[index].shape.kind == .prose
    if editor == nil { startEditor(index) }
    if case .text(var prose) = editor, isReason(index) {
      prose.paste(line)
      editor = .text(prose)
    } else {
      editor?.replace(with: line)
    }
    guard isProse else { return commit(editor?.text ?? "", to: index, desk) }
    if case .text(var prose) = editor {
      _ = prose.handle(.controlEnd, in: editorSize(in: area))
      editor = .text(prose)
    }
    return .stay
  }

  /// Opens a longer text to write on at its end; false where the field is none.
  mutating func addToText(_ desk: Desk, in area: Rect) -> Bool {
    guard let index = fieldIndex, fields[index].shape.kind == .prose,
      reasonNotEditable(index, desk) == nil
    else { return false }
    startEditor(index)
    if case .text(var prose) = editor {
      _ = prose.handle(.controlEnd, in: editorSize(in: area))
      editor = .text(prose)
    }
    return true
  }
}

extension FormField {
  fileprivate var spokenLabel: String {
    shape.label + (shape.isRequired ? " (måste fyllas i)" : "")
  }
}
