/// Where somebody is among lines of which some can be chosen.
///
/// The cursor goes from one selectable line to the next, but never past text that has not been
/// seen: until the next one comes into view, the text scrolls line by line.
package struct LineListState: Hashable, Sendable {
  private var cursor: Int
  private var top: Int
  /// The line that one reads where none can be chosen: the one that last came into view.
  package private(set) var read: Int
  /// Whether a search has come to that line: it is then read before what is chosen.
  package private(set) var isFound = false

  package init(cursor: Int = 0, top: Int = 0) {
    self.cursor = cursor
    self.top = top
    read = top
  }

  /// The chosen line: the cursor's, or the nearest selectable after or else before it.
  package func selection(in lines: [Line]) -> Int? {
    let cursor = max(0, min(cursor, lines.count))
    return lines[cursor...].firstIndex(where: \.isSelectable)
      ?? lines[..<cursor].lastIndex(where: \.isSelectable)
  }

  /// The first line to draw in an area `page` lines high.
  package func visibleTop(lines: [Line], page: Int) -> Int {
    max(0, min(top, lines.count - page))
  }

  /// Moves by a key; false if the key does not move.
  package mutating func move(_ key: Key, lines: [Line], page: Int) -> Bool {
    top = visibleTop(lines: lines, page: page)
    isFound = false
    switch key {
    case .up, "k": stepUp(lines, page)
    case .down, "j": stepDown(lines, page)
    case .pageUp: turn(by: -max(1, page - 1), lines: lines, page: page)
    case .pageDown: turn(by: max(1, page - 1), lines: lines, page: page)
    case .home, .controlHome, "g":
      top = 0
      read = 0
      chooseOutermost(-1, lines)
    case .end, .controlEnd, "G":
      top = max(0, lines.count - page)
      read = max(0, lines.count - 1)
      chooseOutermost(1, lines)
    default: return false
    }
    return true
  }

  /// Goes to any line, chosen or only read, as a search does; scrolls to it if it is out of view.
  /// What it belongs to is chosen: the item at it, or the one before it.
  package mutating func go(to line: Int, lines: [Line], page: Int) {
    read = max(0, min(line, lines.count - 1))
    isFound = true
    cursor = lines.prefix(read + 1).lastIndex(where: \.isSelectable) ?? read
    top = visibleTop(lines: lines, page: page)
    guard !(top..<top + page).contains(read) else { return }
    top = max(0, min(read - page / 3, lines.count - page))
  }

  /// Chooses a line, as a click does; scrolls to it if it is out of view.
  package mutating func select(_ line: Int, lines: [Line], page: Int) {
    cursor = line
    guard let selection = selection(in: lines) else { return }
    cursor = selection
    read = selection
    isFound = false
    top = visibleTop(lines: lines, page: page)
    top = max(0, max(cursor - page + 1, min(top, cursor)))
  }

  /// Scrolls as the wheel does; what goes out of view is not chosen any longer if anything else is.
  package mutating func scroll(by count: Int, lines: [Line], page: Int) {
    top = visibleTop(lines: lines, page: page) + count
    top = visibleTop(lines: lines, page: page)
    read = top
    isFound = false
    let view = top..<min(lines.count, top + max(1, page))
    guard let selection = selection(in: lines), !view.contains(selection) else { return }
    let seen = lines[view]
    let nearest =
      count > 0
      ? seen.firstIndex(where: \.isSelectable) : seen.lastIndex(where: \.isSelectable)
    cursor = nearest ?? selection
  }

  private mutating func turn(by count: Int, lines: [Line], page: Int) {
    let before = top
    scroll(by: count, lines: lines, page: page)
    if top == before { chooseOutermost(count, lines) }
  }

  private mutating func chooseOutermost(_ direction: Int, _ lines: [Line]) {
    let outermost =
      direction > 0
      ? lines.lastIndex(where: \.isSelectable) : lines.firstIndex(where: \.isSelectable)
    cursor = outermost ?? cursor
  }

  private mutating func stepDown(_ lines: [Line], _ page: Int) {
    guard let selection = selection(in: lines) else {
      top = min(top + 1, max(0, lines.count - page))
      read = max(0, min(lines.count, top + page) - 1)
      return
    }
    let next =
      selection >= top + page
      ? selection : lines[(selection + 1)...].firstIndex(where: \.isSelectable)
    cursor = selection
    if let next, next < top + page {
      cursor = next
      return
    }
    top = min(top + 1, max(0, lines.count - page))
    read = max(0, min(lines.count, top + page) - 1)
    if let next, next < top + page { cursor = next }
  }

  private mutating func stepUp(_ lines: [Line], _ page: Int) {
    guard let selection = selection(in: lines) else {
      top = max(0, top - 1)
      read = top
      return
    }
    let previous =
      selection < top ? selection : lines[..<selection].lastIndex(where: \.isSelectable)
    cursor = selection
    if let previous, previous >= top {
      cursor = previous
      return
    }
    top = max(0, top - 1)
    read = top
    if let previous, previous >= top { cursor = previous }
  }
}
