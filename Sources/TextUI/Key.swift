/// One key press, as every terminal can tell it.
package enum Key: Hashable, Sendable {
  /// A character as typed; composed characters arrive as one.
  case character(Character)
  /// Ctrl with a lower-case letter: `.control("z")`.
  case control(Character)
  case function(Int)
  case enter, escape, tab, backTab, space, backspace, delete, insert
  case up, down, left, right, shiftUp, shiftDown, shiftLeft, shiftRight
  case controlLeft, controlRight, controlHome, controlEnd
  case pageUp, pageDown, home, end
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  package init(extendedGraphemeClusterLiteral value: Character) {
    self = value == " " ? .space : .character(value)
  }
}

extension Key {
  /// The key's name for staff, in Swedish: `Enter`, `Mellanslag`, `Ctrl+Z`.
  package var label: String {
    switch self {
    case .character(let character): String(character)
    case .control(let letter): "Ctrl+" + letter.uppercased()
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Skift+Tab"
    case .space: "Mellanslag"
    case .backspace: "Backsteg"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .shiftUp: "Skift+↑"
    case .shiftDown: "Skift+↓"
    case .shiftLeft: "Skift+←"
    case .shiftRight: "Skift+→"
    case .controlLeft: "Ctrl+←"
    case .controlRight: "Ctrl+→"
    case .controlHome: "Ctrl+Home"
    case .controlEnd: "Ctrl+End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    }
  }
}
