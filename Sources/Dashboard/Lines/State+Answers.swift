import Finsam
import TextUI

extension State {
  /// Picks by number or by words; several words narrow the list, as they do on a screen.
  mutating func choose(_ text: String, of choice: ChoicePicker) -> Effect? {
    if State.isLeaving(text) { return take(key: .escape) }
    if text.isEmpty {
      guard choice.picker.isOfSeveral, choice.picker.isChanged else { return take(key: .escape) }
      notice = Notice(
        "\(State.ticked(choice)) ”klart” är klart, ”esc” avbryter utan dem.", .warning)
      return nil
    }
    let found = choice.picker.found
    if choice.picker.isOfSeveral { return tick(text, of: choice) }
    if let number = Int(text) {
      if found.indices.contains(number - 1) { return clickInOverlay(row: number - 1, pane: 0) }
      if !choice.hasWord(text) {
        notice = State.outside([number], of: found.count)
        return nil
      }
    }
    return narrow(to: text, of: choice)
  }

  /// Takes what is written as the value of a field with several choices, where all of it is meant;
  /// else as an answer to the list of them.
  mutating func answer(_ text: String, to choice: ChoicePicker) -> Effect? {
    guard choice.picker.isOfSeveral else { return choose(text, of: choice) }
    let (meant, unknown, _) = choice.meant(by: text)
    guard unknown.isEmpty, !meant.isEmpty, meant.count > 1 || Int(text) == nil else {
      return tick(text, of: choice)
    }
    var choice = choice
    choice.picker.tick(only: meant)
    overlay = .picker(choice)
    let titles = choice.picker.tickedTitles
    let effect = take(key: .enter)
    if effect == nil, notice == nil { notice = Notice("Valt: \(titles.swedishList).", .good) }
    return effect
  }

  private static func ticked(_ choice: ChoicePicker) -> String {
    let titles = choice.picker.tickedTitles
    return titles.isEmpty ? "Inget är förbockat." : "Förbockat: \(titles.swedishList)."
  }

  static func outside(_ numbers: [Int], of count: Int) -> Notice {
    let words = numbers.map { "\($0)" }.swedishList
    return Notice("Det finns inget nummer \(words) att välja: skriv 1–\(count).", .warning)
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
    let (meant, unknown, outside) = choice.meant(by: text)
    if meant.isEmpty, outside.isEmpty, unknown.count == 1 { return narrow(to: text, of: choice) }
    let count = choice.picker.found.count
    // All are shown again: each row is its item.
    _ = take(key: .control("u"))
    for index in meant { _ = clickInOverlay(row: index, pane: 0) }
    guard case .picker(let ticked) = overlay else { return nil }
    var words = [State.ticked(ticked)]
    if !outside.isEmpty { words.append(State.outside(outside, of: count).text) }
    if !unknown.isEmpty {
      words.append("Inga träffar på \(unknown.map { "”\($0)”" }.swedishList).")
    }
    notice = Notice(words.joined(separator: " "), words.count == 1 ? .good : .warning)
    return nil
  }
}

extension ChoicePicker {
  /// The items that numbers and names with commas between mean, what means none, and numbers that
  /// no item has. A name is an item's whole title or begins just one of them; å, ä and ö may be
  /// written as a and o.
  fileprivate func meant(by text: String) -> (items: [Int], unknown: [String], outside: [Int]) {
    let found = picker.found
    var (items, unknown, outside): ([Int], [String], [Int]) = ([], [], [])
    let separated = text.split { $0 == "," || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
    let pieces = separated.flatMap { piece -> [String] in
      let words = piece.split(separator: " ").map(String.init)
      return words.allSatisfy { Int($0) != nil } ? words : [piece]
    }
    for piece in pieces {
      if let number = Int(piece), !hasWord(piece) {
        if found.indices.contains(number - 1) {
          items.append(found[number - 1])
        } else {
          outside.append(number)
        }
      } else if let index = item(called: piece) {
        items.append(index)
      } else {
        unknown.append(piece)
      }
    }
    return (items, unknown, outside)
  }

  /// Whether an item is called by the text itself, though that is a number.
  fileprivate func hasWord(_ text: String) -> Bool {
    picker.items.indices.contains { picker.items[$0].title == text || ids[$0] == text }
  }

  private func item(called text: String) -> Int? {
    let wanted = Folding.plain(text)
    let titles = picker.items.map { Folding.plain($0.title) }
    if let whole = titles.firstIndex(of: wanted) { return whole }
    if let id = ids.firstIndex(of: text) { return id }
    let begun = titles.indices.filter { titles[$0].hasPrefix(wanted) }
    return begun.count == 1 ? begun[0] : nil
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
      return answer(value.trimmed, to: choice)
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
    case "töm": return take(key: .delete)
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
