import Finsam
import TextUI

extension Desk {
  /// An action as the help bar shows it.
  func binding(of action: Action) -> KeyBinding {
    KeyBinding(session.keys.keys(of: action), title: action.facts.title)
  }

  /// The keys that move a part, `Skift+↑↓` as they are.
  var movingKeys: String {
    let keys = [Action.moveUp, .moveDown].map { key($0) }
    return keys == ["Skift+↑", "Skift+↓"] ? "Skift+↑↓" : keys.joined(separator: " ")
  }

  /// An action's key as a sentence names it, of those that write nothing where one writes; its
  /// title in the palette where it has none. Where nothing is drawn it is the word that one writes.
  func key(_ action: Action, inText: Bool = false) -> String {
    if session.isSpoken { return inText ? "”.\(action.spokenName)”" : "”\(action.spokenName)”" }
    let keys = session.keys.keys(of: action)
    return (keys.first { !inText || !$0.isText } ?? keys.first)?.label
      ?? "”\(action.facts.title)” bland kommandona"
  }
}
