/// What the terminal tells the program.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one go; never read as keys.
  case paste(String)
  case mouse(Mouse)
  case resized(Size)
  /// Nothing happened within the time asked for.
  case quiet
  /// The terminal is gone or the program is asked to end.
  case ended
}

/// A click or a turn of the wheel, in cells.
package struct Mouse: Hashable, Sendable {
  package enum Action: Hashable, Sendable { case click, doubleClick, wheelUp, wheelDown }

  package let action: Action
  package let point: Point

  package init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}
