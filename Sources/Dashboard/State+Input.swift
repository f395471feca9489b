import Finsam
import TextUI

extension State {
  mutating func take(_ input: Input) -> Effect? {
    if work != nil, input.isOfPerson {
      if input == .key(.escape) {
        refusal = nil
        return .stopWork
      }
      return nil
    }
    switch input {
    case .key(let key): return take(key: key)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return take(mouse)
    case .resized(let size):
      self.size = size
      return nil
    case .quiet:
      refusal = nil
      return draftToKeep
    case .ended:
      isEnding = true
      return draftToKeep ?? .quit
    }
  }

  mutating func take(key: Key) -> Effect? {
    if swallows(key) { return nil }
    if size.isTooSmall { return pressWithoutRoom(key) }
    if isTypingSearch {
      typeSearch(key)
      return nil
    }
    if overlay != nil { return pressInOverlay(key) }
    if let outcome = screens.top.content.type(key, desk, in: contentArea) {
      notice = nil
      let effect = follow(outcome)
      if key.isText, case .say(let reason) = outcome, reason.tone != .plain { refuse(reason) }
      return effect
    }
    let keys = desk.session.keys
    if let screen = MainScreen(key), keys.key(of: screen) != nil {
      visit(.main(screen))
      if let notice, notice.tone == .warning, !takesText { refuse(notice) }
      return nil
    }
    guard let (action, answer) = meaning(of: key) else {
      let deed = keys.ignores(key) ? "är avslagen i dina inställningar" : "gör inget här"
      let reason = Notice("\(key.label) \(deed). \(helpKey) visar vad du kan göra.")
      if key.isText { refuse(reason) } else { notice = reason }
      return nil
    }
    let before = self
    let effect = perform(action, answer)
    guard effect == nil, !takesText, let notice else { return effect }
    // A letter may begin a word; what turns a year or changes screen does not.
    if action.beginsTyping ? screens.depth == before.screens.depth : key.isLetter && isWhere(before)
    {
      refuse(notice)
    }
    return effect
  }

  /// Nothing is seen of what keys would do.
  private mutating func pressWithoutRoom(_ key: Key) -> Effect? {
    if desk.session.keys.action(of: key) == .quit {
      return screens.top.content.reasonToStay == nil ? .quit : nil
    }
    if key.isText { refuse(Notice("Fönstret är för litet.", .warning)) }
    return nil
  }

  /// What a key means on this screen, and what it would do.
  private func meaning(of key: Key) -> (Action, Answer<Deed>)? {
    let actions = desk.session.keys.actions(of: key)
    let moment = moment
    for action in actions {
      let answer = answer(action, moment)
      if case .absent = answer { continue }
      return (action, answer)
    }
    return actions.first.map { ($0, .absent) }
  }

  private mutating func paste(_ text: String) -> Effect? {
    if isTypingSearch {
      pasteSearch(text)
    } else if overlay != nil {
      overlay?.paste(text)
      if case .picker(var choice) = overlay {
        widen(&choice)
        overlay = .picker(choice)
      }
    } else if screens.top.content.isTyping {
      return follow(screens.top.content.paste(text, desk))
    } else {
      refuse(Notice("Inklistrad text tas bara emot i ett fält. Inget har ändrats.", .warning))
    }
    return nil
  }

  private mutating func take(_ mouse: Mouse) -> Effect? {
    refusal = nil
    if mouse.action == .wheelUp || mouse.action == .wheelDown {
      let rows = mouse.action == .wheelUp ? -3 : 3
      if overlay != nil {
        let area = contentArea
        overlay?.scroll(rows, in: area)
      } else {
        screens.top.content.scroll(rows, at: mouse.point, desk, in: contentArea)
      }
      return nil
    }
    guard let target = drawn(size).hotspot(at: mouse.point)?.target else { return nil }
    switch target {
    case .key(let key):
      // A tab that is clicked is meant, also where its key would be text.
      if case .conflict = overlay { return take(key: key) }
      if let screen = MainScreen(key) {
        overlay = nil
        visit(.main(screen))
        return nil
      }
      guard key.isText, let (action, answer) = meaning(of: key) else { return take(key: key) }
      overlay = nil
      return perform(action, answer)
    case .nothing: return nil
    case .row(let row, let pane):
      if overlay != nil { return clickInOverlay(row: row, pane: pane) }
      screens.top.content.click(row: row, pane: pane, desk, in: contentArea)
      guard mouse.action == .doubleClick else { return nil }
      if let outcome = screens.top.content.doubleClick(desk, in: contentArea) {
        return follow(outcome)
      }
      return take(key: .enter)
    }
  }
}

extension Input {
  fileprivate var isOfPerson: Bool {
    switch self {
    case .key, .paste, .mouse: true
    case .resized, .quiet, .ended: false
    }
  }
}

extension Key {
  /// Whether the key writes something in a field.
  var isText: Bool {
    if case .character = self { true } else { self == .space }
  }

  /// Whether a word may begin with it.
  var isLetter: Bool {
    if case .character(let character) = self { character.isLetter } else { false }
  }
}
