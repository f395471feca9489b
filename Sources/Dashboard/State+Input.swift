import Finsam
import TextUI

extension State {
  mutating func take(_ input: Input) -> Effect? {
    switch input {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return take(mouse)
    case .resized(let size):
      self.size = size
      return nil
    case .quiet: return nil
    case .ended: return .quit
    }
  }

  private mutating func press(_ key: Key) -> Effect? {
    if size.isTooSmall {
      return Action(key) == .quit ? .quit : nil
    }
    if overlay != nil { return pressInOverlay(key) }
    if let outcome = screens.top.content.type(key, desk, in: contentArea) {
      notice = nil
      return follow(outcome)
    }
    guard let action = action(of: key) else {
      notice = Notice("\(key.label) gör inget här. ? visar vad du kan göra.")
      return nil
    }
    return perform(action)
  }

  /// What a key means on this screen.
  private func action(of key: Key) -> Action? {
    let actions = Action.all(of: key)
    return actions.first { availability($0) != .absent } ?? actions.first
  }

  private mutating func paste(_ text: String) -> Effect? {
    if overlay != nil {
      overlay?.paste(text)
    } else if screens.top.content.isTyping {
      return follow(screens.top.content.paste(text, desk))
    } else {
      notice = Notice("Inklistrad text tas bara emot i ett fält. Inget har ändrats.", .warning)
    }
    return nil
  }

  private mutating func take(_ mouse: Mouse) -> Effect? {
    if mouse.action == .wheelUp || mouse.action == .wheelDown {
      let rows = mouse.action == .wheelUp ? -3 : 3
      if overlay != nil {
        overlay?.scroll(rows, desk)
      } else {
        screens.top.content.scroll(rows, at: mouse.point, desk, in: contentArea)
      }
      return nil
    }
    guard let target = drawn(size).hotspot(at: mouse.point)?.target else { return nil }
    switch target {
    case .key(let key):
      // A tab that is clicked is meant, also where its key would be text.
      if case .conflict = overlay { return press(key) }
      guard key.isText, let action = action(of: key) else { return press(key) }
      overlay = nil
      return perform(action)
    case .nothing: return nil
    case .row(let row, let pane):
      if overlay != nil { return clickInOverlay(row: row) }
      screens.top.content.click(row: row, pane: pane, desk, in: contentArea)
      return mouse.action == .doubleClick ? press(.enter) : nil
    }
  }
}

extension Key {
  /// Whether the key writes something in a field.
  var isText: Bool {
    if case .character = self { true } else { self == .space }
  }
}
