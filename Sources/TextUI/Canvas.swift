/// A screen as a value: a grid of cells. All writing clips, and all text is sanitized on its way
/// in.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  package internal(set) var codes: [CellCode]
  /// Characters of several scalars, each once.
  private var clusters: [Character] = []
  /// Where the terminal's own cursor stands: on the focused item, so that screen readers follow.
  package var cursor: Point?
  /// What a click at a place means.
  package private(set) var hotspots: [Hotspot] = []
  var laidTables = LaidTables()

  /// A blank one. What was laid out for the frame before is not laid out anew where it is the same.
  package init(size: Size, after frame: Canvas? = nil) {
    self.size = size
    if let frame { laidTables = LaidTables(after: frame.laidTables) }
    codes = Array(repeating: .blank, count: max(0, size.width) * max(0, size.height))
  }

  package var cells: [Cell] { codes.map(cell) }

  package subscript(x: Int, y: Int) -> Cell { cell(codes[y * size.width + x]) }

  private func cell(_ code: CellCode) -> Cell { Cell(character(of: code), code.role) }

  /// The character in a cell of this canvas.
  package func character(of cell: CellCode) -> Character {
    if cell.isCluster { return clusters[Int(cell.code - CellCode.firstCluster)] }
    return Unicode.Scalar(cell.code).map { Character($0) } ?? " "
  }

  /// What stands for a character in a cell of this canvas.
  mutating func code(of character: Character) -> UInt32 {
    let scalars = character.unicodeScalars
    if scalars.count == 1, let only = scalars.first { return only.value }
    let place = clusters.firstIndex(of: character) ?? clusters.count
    if place == clusters.count { clusters.append(character) }
    return CellCode.firstCluster + UInt32(place)
  }

  /// Wherever it stands it is shown: what follows a cursor, as a magnifier does, follows none
  /// unseen.
  package var showsCursor: Bool { cursor != nil }

  package func row(_ y: Int) -> [Cell] {
    codes[(y * size.width)..<((y + 1) * size.width)].map(cell)
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
