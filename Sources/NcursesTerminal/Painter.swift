import CTerminal
import TextUI

/// Sends what differs between the canvas shown and the next one.
struct Painter {
  let repertoire: Repertoire
  private var palette = Palette()
  private var shown: Canvas?
  private var scalars: [UInt32] = []

  init(_ repertoire: Repertoire) { self.repertoire = repertoire }

  mutating func use(_ palette: Palette) {
    self.palette = palette
    let isDirect = terminal_color_count() > 256
    for (index, pair) in palette.pairs.enumerated() {
      let foreground = Painter.number(pair.foreground, isDirect: isDirect)
      let background = Painter.number(pair.background, isDirect: isDirect)
      terminal_define_pair(Int32(index + 1), foreground, background)
    }
    terminal_set_background(Int32(palette[.text].pair))
    terminal_repaint()
    shown = nil
  }

  /// Terminals with direct colour keep a palette of eight; any other number is the colour itself.
  private static func number(_ number: Int?, isDirect: Bool) -> Int32 {
    guard let number else { return -1 }
    guard isDirect, number >= 8 else { return Int32(number) }
    let color = Color(xterm256: number)
    return Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
  }

  mutating func show(_ canvas: Canvas, on size: Size) {
    let old = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    if old == nil { terminal_erase() }
    let width = canvas.size.width
    for y in 0..<min(canvas.size.height, size.height) {
      let row = (y * width)..<((y + 1) * width)
      let changed = old.map { canvas.changed(since: $0, in: row) } ?? row
      if changed.isEmpty { continue }
      send(canvas, changed, y: y, startOfRow: row.lowerBound, width: size.width)
    }
    let cursor = canvas.cursor ?? Point(x: 0, y: max(0, size.height - 1))
    terminal_update(
      Int32(clamping: cursor.y), Int32(clamping: cursor.x),
      canvas.showsCursor && canvas.cursor != nil)
    shown = canvas
  }

  private mutating func send(
    _ canvas: Canvas, _ range: Range<Int>, y: Int, startOfRow: Int, width: Int
  ) {
    let cells = canvas.codes
    var ink = palette[cells[range.lowerBound].role]
    var role = cells[range.lowerBound].role
    var start = range.lowerBound
    /// The role that a blank was last asked of, and whether blanks of it look as those of the run.
    var blank = (role: role, isAlike: true)
    var needsRepaint = false
    scalars.removeAll(keepingCapacity: true)
    for index in range where index - startOfRow < width {
      let cell = cells[index]
      if cell.isContinuation { continue }
      if cell.role != role || scalars.count >= 1000 {
        if cell.code == 0x20, scalars.count < 1000 {
          if blank.role != cell.role {
            let ground = palette[cell.role].ground
            blank = (cell.role, ground != nil && ground == ink.ground)
          }
          if blank.isAlike {
            // A change of ink costs more than the blank itself.
            scalars.append(0x20)
            continue
          }
        }
        put(y: y, x: start - startOfRow, ink)
        role = cell.role
        ink = palette[role]
        start = index
        blank = (role, true)
      }
      if cell.code < 0x80 {
        scalars.append(cell.code)
      } else {
        let isWide = index + 1 < cells.count && cells[index + 1].isContinuation
        let width = isWide ? 2 : 1
        if !cell.isCluster, repertoire.holds(cell.code), terminal_width(cell.code) == width {
          scalars.append(cell.code)
        } else {
          needsRepaint = append(canvas.character(of: cell), width: width) || needsRepaint
        }
      }
    }
    put(y: y, x: start - startOfRow, ink)
    if needsRepaint { terminal_repaint_row(Int32(y)) }
  }

  private mutating func put(y: Int, x: Int, _ ink: Palette.Ink) {
    if scalars.isEmpty { return }
    terminal_put(
      Int32(y), Int32(x), scalars, Int32(scalars.count), ink.looks, Int32(ink.pair))
    scalars.removeAll(keepingCapacity: true)
  }

  /// Appends a character in exactly `width` cells; true if terminals may disagree on its width.
  private mutating func append(_ character: Character, width: Int) -> Bool {
    guard repertoire == .unicode else {
      scalars.append(repertoire.standIn(for: character))
      if width == 2 { scalars.append(32) }
      return false
    }
    let parts = character.unicodeScalars
    let cells = parts.map { Int(terminal_width($0.value)) }
    if cells.reduce(0, +) == width, !cells.contains(-1) {
      scalars.append(contentsOf: parts.lazy.map(\.value))
      return parts.contains { $0.isAmbiguous }
    }
    // The canvas and the C library disagree: what comes after must still stand in its column.
    let first = cells.first ?? 0
    let fits = (1...width).contains(first)
    scalars.append(fits ? parts.first?.value ?? 63 : 63)
    scalars.append(contentsOf: repeatElement(32, count: width - (fits ? first : 1)))
    return parts.contains { $0.isAmbiguous }
  }
}

extension Unicode.Scalar {
  /// Emoji presentation, a joiner, or half a flag: what terminals draw in different widths.
  fileprivate var isAmbiguous: Bool {
    self == "\u{FE0F}" || self == "\u{200D}" || (0x1F1E6...0x1F1FF).contains(value)
  }
}
