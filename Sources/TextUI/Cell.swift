/// One cell of the screen. A character two cells wide is followed by a `.continuation`.
package struct Cell: Equatable, Sendable {
  package var character: Character
  package var role: Role

  package init(_ character: Character, _ role: Role) {
    self.character = character
    self.role = role
  }

  package static var blank: Cell { Cell(" ", .text) }

  /// Stands in the right half of a wide character; never sent to the terminal.
  package static var continuationMark: Character { "\u{0}" }

  package var isContinuation: Bool { character == Cell.continuationMark }
}
