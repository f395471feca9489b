import TextUI

/// Tells a double click: two presses of one cell within 400 ms.
struct ClickCounter {
  private var last: (point: Point, time: Int)?

  mutating func action(for point: Point, at milliseconds: Int) -> Mouse.Action {
    if let last, last.point == point, milliseconds - last.time <= 400 {
      self.last = nil
      return .doubleClick
    }
    last = (point, milliseconds)
    return .click
  }
}
