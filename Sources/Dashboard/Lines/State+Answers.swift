import Finsam
import TextUI

extension State {
  /// Picks by number or by words; several words narrow the list, as they do on a screen.
  mutating func choose(_ text: String, of choice: ChoicePicker) -> Effect? {
    if text.isEmpty || State.isLeaving(text) { return take(key: .escape) }
    let found = choice.picker.found
    if choice.picker.isOfSeveral { return tick(text, of: choice) }
    if let number = Int(text), found.indices.contains(number - 1) {
      return clickInOverlay(row: number - 1, pane: 0)
    }
    return narrow(to: text, of: choice)
  }

  private mutating func narrow(to text: String, of choice: ChoicePicker) -> Effect? {
    _ = enter(text)
    guard case .picker(let narrowed) = overlay else { return nil }
    let found = narrowed.picker.found
    if let row = found.firstIndex(where: { narrowed.isCalled(text, $0) }) {
      return clickInOverlay(row: row, pane: 0)
    }
    var isOfCommands = false
    if case .commands = choice.purpose { isOfCommands = true }
    if found.count == 1, !isOfCommands { return clickInOverlay(row: 0, pane: 0) }
    if found.isEmpty {
      _ = take(key: .control("u"))
      notice = Notice("Inga träffar på ”\(text)”.", .warning)
    }
    return nil
  }

  /// Ticks or unticks those whose numbers or words are written.
  private mutating func tick(_ text: String, of choice: ChoicePicker) -> Effect? {
    if text.lowercased() == "klart" {
      _ = take(key: .control("u"))
      return take(key: .enter)
    }
    let words = text.split { $0 == "," || $0 == " " }.map(String.init)
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == words.count else { return narrow(to: text, of: choice) }
    let found = choice.picker.found
    let meant = numbers.compactMap { found.indices.contains($0 - 1) ? found[$0 - 1] : nil }
    // All are shown again: each row is its item.
    _ = take(key: .control("u"))
    for index in meant { _ = clickInOverlay(row: index, pane: 0) }
    return nil
  }
}

extension ChoicePicker {
  /// Whether an item is called just so.
  fileprivate func isCalled(_ text: String, _ index: Int) -> Bool {
    let title = picker.items[index].title.lowercased()
    return title == text.lowercased() || !ids[index].isEmpty && ids[index] == text
  }
}

// MARK: - Values

extension State {
  mutating func answerAsked(_ line: String) -> Effect? {
    let isCommand = line.hasPrefix(".") && !line.hasPrefix("..") && line.count > 1
    if isCommand { return commandWhileAsked(String(line.dropFirst()).trimmed) }
    var isText = false
    if let form = screens.top.content as? RecordForm {
      if case .text = form.editor { isText = true }
      if form.fieldIndex == nil { return commandOnRow(line.trimmed, of: form) }
    }
    if line == ".", isText { return take(key: .control("s")) }
    let value = line.hasPrefix("..") ? String(line.dropFirst()) : line
    let outcome = screens.top.content.write(line: value, desk, in: contentArea)
    if value.trimmed.isEmpty, !isText, screens.top.content is RecordForm { return goOn() }
    let effect = follow(outcome)
    if case .picker(let choice) = overlay, case .pick = outcome {
      return choose(value.trimmed, of: choice)
    }
    return effect
  }

  /// Goes to the next row of a form, and out of one where every field is saved after the last.
  private mutating func goOn() -> Effect? {
    guard let form = screens.top.content as? RecordForm else { return nil }
    return form.cursor + 1 < form.rows.count || form.isDraft ? take(key: .down) : perform(.back)
  }

  /// A row of a form that holds no value.
  private mutating func commandOnRow(_ text: String, of form: RecordForm) -> Effect? {
    if form.row == .save {
      return ["", "ja", "j", "spara"].contains(text.lowercased())
        ? take(key: .enter) : commandWhileAsked(text.lowercased() == "nej" ? "esc" : text)
    }
    return text.isEmpty ? goOn() : obey(text)
  }

  private mutating func commandWhileAsked(_ text: String) -> Effect? {
    let isGrid = screens.top.content is PeriodScreen
    switch text.lowercased() {
    case "töm": return take(key: .backspace)
    case "förra": return take(key: isGrid ? .backTab : .up)
    case "nästa": return take(key: isGrid ? .tab : .down)
    case "val": return take(key: .enter)
    case "tillägg":
      guard var form = screens.top.content as? RecordForm, form.addToText(desk, in: contentArea)
      else {
        notice = Notice("Fältet har ingen längre text att skriva vidare på.", .warning)
        return nil
      }
      screens.top.content = form
      return nil
    case let word where State.isLeaving(word): return take(key: .escape)
    default: break
    }
    if let number = Int(text) {
      screens.top.content.click(row: number - 1, pane: 0, desk, in: contentArea)
      return nil
    }
    return obey(text)
  }
}
