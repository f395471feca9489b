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

/// A cell as a canvas keeps it: quick to fill in and to compare.
package struct CellCode: Equatable, Sendable {
  /// The scalar, where the character is only one; from `firstCluster` on the place among the
  /// canvas's characters of several. 0 in the right half of a wide character.
  package var code: UInt32
  package var role: Role

  package static let blank = CellCode(code: 0x20, role: .text)
  package static let firstCluster: UInt32 = 0x11_0000

  package var isContinuation: Bool { code == 0 }
  /// Whether the character is known by the canvas alone.
  package var isCluster: Bool { code >= CellCode.firstCluster }
}
