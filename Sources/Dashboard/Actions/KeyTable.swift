package import TextUI

/// Which keys ask for which actions: the usual ones, or those that a person has chosen instead.
package struct KeyTable: Equatable, Sendable {
  /// The actions whose keys are not the usual ones.
  private var own: [Action: [Key]] = [:]
  /// Whether a letter, digit, sign or space does something by itself. WCAG 2.2, 2.1.4.
  package private(set) var hasCharacters = true

  package static let usual = KeyTable()

  package func keys(of action: Action) -> [Key] { own[action] ?? action.facts.keys }

  /// What a key means: one thing a screen, though not the same on all.
  func actions(of key: Key) -> [Action] {
    own.isEmpty ? Action.all(of: key) : Action.allCases.filter { keys(of: $0).contains(key) }
  }

  /// The first action of a key; nil where the key means nothing.
  func action(of key: Key) -> Action? { actions(of: key).first }

  /// The digit that leads to a screen; nil where characters do nothing.
  func key(of screen: MainScreen) -> Key? { hasCharacters ? screen.key : nil }

  /// Whether the key is a character that the person wants to do nothing.
  func ignores(_ key: Key) -> Bool {
    !hasCharacters && key.isText && actions(of: key).isEmpty
  }
}

extension KeyTable {
  /// A line of the settings: an action's name and its keys, as written.
  package typealias Choice = (name: String, value: String)

  /// The word that says whether characters do anything by themselves.
  package static let characters = "enstaka_tecken"
  /// What stands in place of keys where there are to be none.
  package static let none = "nej"

  /// An action's usual keys as a line of the settings has them.
  package static func usualWords(of action: Action) -> String {
    let keys = action.facts.keys
    return keys.isEmpty ? none : keys.map(\.label).joined(separator: " ")
  }

  /// The table with what was chosen, and the choices that cannot hold: those leave their action its
  /// usual keys.
  package static func chosen(_ choices: [Choice]) -> (
    table: KeyTable, refusals: [(choice: Int, refusal: KeyRefusal)]
  ) {
    var refusals: [(choice: Int, refusal: KeyRefusal)] = []
    var hasCharacters = true
    var wishes: [(choice: Int, action: Action, keys: [Key])] = []
    for (index, choice) in choices.enumerated() {
      do throws(KeyRefusal) {
        if choice.name == characters {
          hasCharacters = try answer(choice.value)
        } else {
          let action = try action(named: choice.name)
          wishes.append((index, action, try keys(choice.value, of: action)))
        }
      } catch {
        refusals.append((index, error))
      }
    }
    var table = KeyTable(hasCharacters, wishes.map { ($0.action, $0.keys) })
    // A choice that does not hold gives its action back the keys that a later one may have taken.
    while let index = wishes.indices.last(where: { index in
      table.clash(of: wishes[index].action) != nil
    }) {
      let wish = wishes.remove(at: index)
      if let (key, other) = table.clash(of: wish.action) {
        refusals.append((wish.choice, .taken(key, by: other)))
      }
      table = KeyTable(hasCharacters, wishes.map { ($0.action, $0.keys) })
    }
    return (table, refusals.sorted { $0.choice < $1.choice })
  }

  private init(_ hasCharacters: Bool, _ wishes: [(Action, [Key])]) {
    self.hasCharacters = hasCharacters
    if !hasCharacters {
      for action in Action.allCases where action.facts.keys.contains(where: \.isText) {
        own[action] = action.facts.keys.filter { !$0.isText }
      }
    }
    for (action, keys) in wishes { own[action] = keys }
  }

  private static func answer(_ value: String) throws(KeyRefusal) -> Bool {
    switch value.lowercased() {
    case "ja": true
    case none: false
    default: throw .neitherYesNorNo(value)
    }
  }

  private static func action(named name: String) throws(KeyRefusal) -> Action {
    if let action = Action(name: name) { return action }
    throw .noSuchAction(name)
  }

  /// The keys of a line; what always holds for the action goes before, wherever it stands.
  private static func keys(_ value: String, of action: Action) throws(KeyRefusal) -> [Key] {
    let lasting = action.facts.keys.filter(\.isLasting)
    guard value.lowercased() != none else {
      if action == .palette { throw .needsKey(action) }
      return lasting
    }
    var keys: [Key] = []
    for word in value.split(separator: " ") {
      guard let key = Key(named: String(word)) else { throw .noSuchKey(String(word)) }
      if !lasting.contains(key), let refusal = KeyRefusal(giving: key) { throw refusal }
      keys.append(key)
    }
    return lasting.filter { !keys.contains($0) } + keys
  }

  /// A key of the action that another one has too, though the two may meet on a screen.
  private func clash(of action: Action) -> (Key, Action)? {
    for key in keys(of: action) {
      let other = actions(of: key).first { $0 != action && !$0.shares(with: action) }
      if let other { return (key, other) }
    }
    return nil
  }
}

extension Action {
  /// Whether the two never meet on a screen: they have a key in common as it is.
  fileprivate func shares(with other: Action) -> Bool {
    facts.keys.contains { other.facts.keys.contains($0) }
  }
}

extension Key {
  /// Whether the key means the same wherever one is, and no other may take its place.
  var isLasting: Bool {
    switch self {
    case .enter, .escape, .tab, .backTab, .backspace, .up, .down, .left, .right, .shiftLeft,
      .shiftRight, .controlLeft, .controlRight, .controlHome, .controlEnd, .pageUp, .pageDown,
      .home, .end:
      true
    case .character, .control, .function, .space, .delete, .insert, .shiftUp, .shiftDown: false
    }
  }
}
