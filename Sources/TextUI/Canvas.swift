/// A screen as a value: a grid of cells. All writing clips, and all text is sanitized on its way
/// in.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  package internal(set) var cells: [Cell]
  /// Where the terminal's own cursor stands: on the focused item, so that screen readers follow.
  package var cursor: Point?
  /// What a click at a place means.
  package private(set) var hotspots: [Hotspot] = []

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.width) * max(0, size.height))
  }

  package subscript(x: Int, y: Int) -> Cell { cells[y * size.width + x] }

  /// Wherever it stands it is shown: what follows a cursor, as a magnifier does, follows none
  /// unseen.
  package var showsCursor: Bool { cursor != nil }

  package func row(_ y: Int) -> ArraySlice<Cell> {
    cells[(y * size.width)..<((y + 1) * size.width)]
  }

  /// Puts one glyph; a character that would take more than its cells shows as `�`.
  package mutating func put(_ cell: Cell, x: Int, y: Int) {
    let glyphs = String(cell.character).glyphs
    let glyph = glyphs.count == 1 ? glyphs[0] : Glyph("\u{FFFD}", width: 1)
    guard (0..<size.height).contains(y), x >= 0, x + glyph.width <= size.width else { return }
    set(glyph.character, width: glyph.width, cell.role, x: x, y: y)
  }

  package mutating func add(_ hotspot: Hotspot) { hotspots.append(hotspot) }

  /// The topmost hotspot under a point.
  package func hotspot(at point: Point) -> Hotspot? {
    hotspots.last { $0.area.contains(point) }
  }
}

/// An area that answers to the mouse.
package struct Hotspot: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    /// The same as pressing the key.
    case key(Key)
    /// A row of the list or detail in a pane; panes count from 0.
    case row(Int, pane: Int)
    /// Swallows clicks, as a popup's background does.
    case nothing
  }

  package let area: Rect
  package let target: Target

  package init(_ area: Rect, _ target: Target) {
    self.area = area
    self.target = target
  }
}
