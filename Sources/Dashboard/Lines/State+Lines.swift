import Finsam
import TextUI

/// A line that somebody writes where nothing is drawn does what keys do on a screen.
extension State {
  /// What ends a question without an answer.
  private static let leaving = ["esc", "avbryt", "tillbaka"]

  mutating func take(line: String) -> Effect? {
    (refusal, notice) = (nil, nil)
    let text = line.trimmed
    if case .picker(let choice) = overlay { return choose(text, of: choice) }
    if overlay != nil { return answerOverlay(text) }
    if asked != nil { return answerAsked(line) }
    if isTypingSearch || screens.top.content.isTyping { return fill(text) }
    return command(text)
  }

  private static func isLeaving(_ text: String) -> Bool { leaving.contains(text.lowercased()) }

  /// Writes a text in place of the one that is being written, and ends it.
  private mutating func fill(_ text: String) -> Effect? {
    if text.isEmpty || State.isLeaving(text) { return take(key: .escape) }
    return type(text) ?? take(key: .enter)
  }

  private mutating func type(_ text: String) -> Effect? {
    _ = take(key: .control("u"))
    return take(.paste(text))
  }

  private mutating func answerOverlay(_ text: String) -> Effect? {
    switch overlay {
    case .conflict:
      switch text.lowercased() {
      case "1", "b", "mitt": return take(key: .control("b"))
      case "2", "t", "filens": return take(key: .enter)
      default: return nil
      }
    case .path, .forbund:
      if State.isLeaving(text) { return take(key: .escape) }
      return text.isEmpty ? take(key: .enter) : type(text) ?? take(key: .enter)
    case .help:
      overlay = nil
      return text.isEmpty || State.isLeaving(text) ? nil : command(text)
    case .picker, nil: return nil
    }
  }
}

// MARK: - Choosing

extension State {
  /// Picks by number or by words; several words narrow the list, as they do on a screen.
  private mutating func choose(_ text: String, of choice: ChoicePicker) -> Effect? {
    if text.isEmpty || State.isLeaving(text) { return take(key: .escape) }
    let found = choice.picker.found
    if choice.picker.isOfSeveral { return tick(text, of: choice) }
    if let number = Int(text), found.indices.contains(number - 1) {
      return clickInOverlay(row: number - 1)
    }
    return narrow(to: text, of: choice)
  }

  private mutating func narrow(to text: String, of choice: ChoicePicker) -> Effect? {
    _ = type(text)
    guard case .picker(let narrowed) = overlay else { return nil }
    let found = narrowed.picker.found
    if let row = found.firstIndex(where: { narrowed.isCalled(text, $0) }) {
      return clickInOverlay(row: row)
    }
    var isOfCommands = false
    if case .commands = choice.purpose { isOfCommands = true }
    if found.count == 1, !isOfCommands { return clickInOverlay(row: 0) }
    if found.isEmpty {
      _ = take(key: .control("u"))
      notice = Notice("Inga träffar på ”\(text)”.", .warning)
    }
    return nil
  }

  /// Ticks or unticks those whose numbers or words are written.
  private mutating func tick(_ text: String, of choice: ChoicePicker) -> Effect? {
    if text.lowercased() == "klart" {
      // That nothing is ticked is an answer: it is not what the cursor happens to stand on.
      let isNone = choice.picker.items.indices.allSatisfy { choice.picker.isTicked($0) == false }
      if isNone, !choice.picker.items.isEmpty {
        for _ in 0..<2 { _ = clickInOverlay(row: 0) }
      }
      return take(key: .enter)
    }
    let words = text.split { $0 == "," || $0 == " " }.map(String.init)
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == words.count else { return narrow(to: text, of: choice) }
    for number in numbers where choice.picker.items.indices.contains(number - 1) {
      _ = clickInOverlay(row: number - 1)
    }
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
  private mutating func answerAsked(_ line: String) -> Effect? {
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
    return text.isEmpty ? goOn() : command(text)
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
    case "esc", "avbryt", "tillbaka": return take(key: .escape)
    default: break
    }
    if let number = Int(text) {
      screens.top.content.click(row: number - 1, pane: 0, desk, in: contentArea)
      return nil
    }
    return command(text)
  }
}

// MARK: - Commands

extension State {
  /// Does what a line of words asks for, or offers what has the words.
  private mutating func command(_ text: String) -> Effect? {
    if text.isEmpty { return nil }
    if let number = Int(text) { return open(number: number) }
    let words = text.split(separator: " ").map(String.init)
    for count in (1...words.count).reversed() {
      let name = words[..<count].joined(separator: " ")
      let rest = words[count...].joined(separator: " ")
      if let outcome = command(named: name, rest) { return outcome.effect }
    }
    return find(text)
  }

  /// Nil where nothing is called so.
  private mutating func command(named name: String, _ rest: String) -> (effect: Effect?, Void)? {
    if name.lowercased() == "rad", let number = Int(rest) {
      stand(on: number)
      return (nil, ())
    }
    if rest.isEmpty, let screen = screen(named: name) {
      visit(.main(screen))
      return (nil, ())
    }
    if let action = action(named: name) { return (perform(action, with: rest), ()) }
    guard rest.isEmpty, let key = Key(named: name), !key.isDigit else { return nil }
    return (take(key: key), ())
  }

  private func screen(named name: String) -> MainScreen? {
    MainScreen.allCases.first { screen in
      let facts = screen.facts(desk)
      return facts.isShown && facts.title.lowercased() == name.lowercased()
    }
  }

  /// By its name, its title, or what it is called on this screen. What can be done goes before what
  /// cannot: two may be called alike.
  func action(named name: String) -> Action? {
    let name = name.lowercased()
    if ["avbryt", "esc"].contains(name) { return .back }
    let moment = moment
    let here = screens.top.content.barActions(moment).first { $0.title.lowercased() == name }
    if let here { return here.action }
    let all = Action.allCases.filter {
      $0.spokenName == name || $0.facts.title.lowercased() == name
    }
    return all.first { answer($0, moment).availability != .absent } ?? all.first
  }

  /// Does it with the row whose number follows, or answers with the rest what it then asks for.
  private mutating func perform(_ action: Action, with rest: String) -> Effect? {
    if let number = Int(rest) {
      guard stand(on: number) else { return nil }
      return perform(action)
    }
    let before = screens.depth
    let effect = perform(action)
    guard effect == nil, !rest.isEmpty, notice == nil, screens.depth == before else {
      return effect
    }
    let isAsked = overlay != nil || isTypingSearch || asked == nil && screens.top.content.isTyping
    return isAsked ? take(line: rest) : effect
  }

  /// Goes to the line with a number; false where there is none.
  @discardableResult
  private mutating func stand(on number: Int) -> Bool {
    let spoken = spoken
    guard let line = spoken.line(numbered: number) else {
      notice = Notice("Det finns ingen rad \(number).", .warning)
      return false
    }
    screens.top.content.click(row: line, pane: spoken.pane, desk, in: contentArea)
    return true
  }

  private mutating func open(number: Int) -> Effect? {
    let deed = spoken.deed
    return stand(on: number) ? perform(deed) : nil
  }

  /// Offers what the palette finds by the words.
  private mutating func find(_ text: String) -> Effect? {
    overlay = .picker(commandPicker())
    _ = type(text)
    guard case .picker(let choice) = overlay, choice.picker.found.isEmpty else { return nil }
    overlay = nil
    notice = Notice("”\(text)” är inget kommando här. Skriv ? för att höra vad du kan göra.")
    return nil
  }
}

extension Key {
  fileprivate var isDigit: Bool {
    if case .character(let character) = self { character.isNumber } else { false }
  }
}
