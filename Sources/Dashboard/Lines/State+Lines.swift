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
    return obey(text)
  }

  static func isLeaving(_ text: String) -> Bool { leaving.contains(text.lowercased()) }

  /// Writes a text in place of the one that is being written, and ends it.
  private mutating func fill(_ text: String) -> Effect? {
    if text.isEmpty || State.isLeaving(text) { return take(key: .escape) }
    return enter(text) ?? take(key: .enter)
  }

  mutating func enter(_ text: String) -> Effect? {
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
      return text.isEmpty ? take(key: .enter) : enter(text) ?? take(key: .enter)
    case .help:
      overlay = nil
      return text.isEmpty || State.isLeaving(text) ? nil : obey(text)
    case .tour: return take(key: State.isLeaving(text) ? .escape : .enter)
    case .menu(let menu):
      if text.isEmpty || State.isLeaving(text) { return take(key: .escape) }
      let entries = menu.all.map(\.entry)
      if let number = Int(text) {
        guard entries.indices.contains(number - 1) else {
          notice = State.outside([number], of: entries.count)
          return nil
        }
        return settle(.chosen(entries[number - 1].command))
      }
      if let named = entries.first(where: { Folding.plain($0.title) == Folding.plain(text) }) {
        return settle(.chosen(named.command))
      }
      // Any other word means what it means on the screen.
      overlay = nil
      return obey(text)
    case .picker, nil: return nil
    }
  }
}

extension State {
  /// Does what a line of words asks for, or offers what has the words.
  mutating func obey(_ text: String) -> Effect? {
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
    if State.isLeaving(name) { return .back }
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
    _ = enter(text)
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
