/// Where somebody is in a list: the cursor's row and the first row seen.
package struct TableState: Hashable, Sendable {
  package private(set) var cursor: Int
  package private(set) var top: Int

  package init(cursor: Int = 0, top: Int = 0) {
    self.cursor = cursor
    self.top = top
  }

  /// Moves by a key in a list of `rows` of which `page` are seen; false if the key does not move.
  package mutating func move(_ key: Key, rows: Int, page: Int) -> Bool {
    switch key {
    case .up, "k": select(cursor - 1, rows: rows, page: page)
    case .down, "j": select(cursor + 1, rows: rows, page: page)
    case .pageUp: turn(by: -max(1, page - 1), rows: rows, page: page)
    case .pageDown: turn(by: max(1, page - 1), rows: rows, page: page)
    case .home, .controlHome, "g": select(0, rows: rows, page: page)
    case .end, .controlEnd, "G": select(rows - 1, rows: rows, page: page)
    default: return false
    }
    return true
  }

  /// Puts the cursor on a row, or the nearest there is, and scrolls just enough to see it.
  package mutating func select(_ row: Int, rows: Int, page: Int) {
    cursor = max(0, min(row, rows - 1))
    top = visibleTop(rows: rows, page: page)
  }

  /// Scrolls as the wheel does; the cursor stays in view.
  package mutating func scroll(by lines: Int, rows: Int, page: Int) {
    top = max(0, min(visibleTop(rows: rows, page: page) + lines, rows - page))
    cursor = max(0, min(max(top, min(cursor, top + max(1, page) - 1)), rows - 1))
  }

  /// The first row to draw so that the cursor is seen, whatever the height now is.
  package func visibleTop(rows: Int, page: Int) -> Int {
    let page = max(1, page)
    let cursor = max(0, min(cursor, rows - 1))
    return max(0, min(max(cursor - page + 1, min(top, cursor)), rows - page))
  }

  private mutating func turn(by lines: Int, rows: Int, page: Int) {
    top = visibleTop(rows: rows, page: page) + lines
    select(cursor + lines, rows: rows, page: page)
  }
}
