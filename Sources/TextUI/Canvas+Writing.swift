extension Canvas {
  /// Writes one line and returns the cells used. Sanitizes and clips to `width` and `clip`; what is
  /// cut away at the right shows as `…`.
  @discardableResult
  package mutating func write(
    _ text: String, x: Int, y: Int, width: Int? = nil, _ role: Role = .text, in clip: Rect? = nil
  ) -> Int {
    let area = (clip ?? Rect(size)).intersection(Rect(size))
    let right = min(area.right, width.map { x + max(0, $0) } ?? area.right)
    guard (area.y..<area.bottom).contains(y), x < right else { return 0 }
    let room = right - x
    if text.hasMore(than: room) {
      return write(text.clipped(to: room), x: x, y: y, width: room, role, in: clip)
    }
    if let cells = text.plainCells {
      return writePlain(text, cells, x: x, y: y, role, in: min(area.x, right)..<right)
    }
    var column = x
    text.forEachGlyph { character, width in
      let end = column + width
      guard column < right else { return false }
      if column >= area.x, end <= right {
        set(character, width: width, role, x: column, y: y)
      } else {
        for half in max(column, area.x)..<max(min(end, right), max(column, area.x)) {
          set(" ", width: 1, role, x: half, y: y)
        }
      }
      column = end
      return true
    }
    return min(column, right) - x
  }

  /// Text without surprises, one cell a scalar: nearly all there is, so it is made quick.
  private mutating func writePlain(
    _ text: String, _ cells: Int, x: Int, y: Int, _ role: Role, in columns: Range<Int>
  ) -> Int {
    let end = min(columns.upperBound, x + cells)
    let first = max(x, columns.lowerBound)
    guard first < end else { return end - x }
    uncover(first..<end, y: y)
    let row = y * size.width
    var column = x
    for scalar in text.unicodeScalars {
      guard column < end else { break }
      if column >= first { codes[row + column] = CellCode(code: scalar.value, role: role) }
      column += 1
    }
    return end - x
  }

  /// Shows that the text goes on where there is no room.
  private mutating func markCut(before right: Int, y: Int, _ role: Role) {
    set("…", width: 1, role, x: right - 1, y: y)
  }

  /// Writes runs one after another and returns the cells used.
  @discardableResult
  package mutating func write(
    _ spans: [Span], x: Int, y: Int, width: Int? = nil, in clip: Rect? = nil
  ) -> Int {
    let area = (clip ?? Rect(size)).intersection(Rect(size))
    let right = min(area.right, width.map { x + max(0, $0) } ?? area.right)
    var used = 0
    var role = Role.text
    for span in spans {
      guard x + used < right else {
        if used > 0, right > area.x, span.text.contains(where: { $0 != " " }) {
          markCut(before: right, y: y, role)
          break
        }
        continue
      }
      let room = right - x - used
      used += write(span.text, x: x + used, y: y, width: room, span.role, in: clip)
      if span.text.hasMore(than: room) { break }
      role = span.role
    }
    return used
  }

  /// Empties an area.
  package mutating func fill(_ area: Rect, _ role: Role = .text) {
    let area = area.intersection(Rect(size))
    guard !area.isEmpty else { return }
    let blank = CellCode(code: 0x20, role: role)
    for y in area.y..<area.bottom {
      uncover(area.x..<area.right, y: y)
      for index in (y * size.width + area.x)..<(y * size.width + area.right) {
        codes[index] = blank
      }
    }
  }

  /// Changes how an area looks, not what it says.
  package mutating func recolor(_ area: Rect, _ role: Role) {
    let area = area.intersection(Rect(size))
    for y in area.y..<area.bottom {
      for x in area.x..<area.right { codes[y * size.width + x].role = role }
    }
  }

  /// Draws a frame along the edges of an area, with a title in its upper edge.
  package mutating func box(
    _ area: Rect, title: String = "", role: Role = .border, titleRole: Role = .heading
  ) {
    guard area.width >= 2, area.height >= 2 else { return }
    let line = String(repeating: "─", count: area.width - 2)
    write("┌" + line + "┐", x: area.x, y: area.y, role)
    for y in (area.y + 1)..<(area.bottom - 1) {
      write("│", x: area.x, y: y, role)
      write("│", x: area.right - 1, y: y, role)
    }
    write("└" + line + "┘", x: area.x, y: area.bottom - 1, role)
    guard !title.isEmpty, area.width > 6 else { return }
    write(" \(title.clipped(to: area.width - 6)) ", x: area.x + 2, y: area.y, titleRole)
  }

  /// Puts a glyph that fits.
  mutating func set(_ character: Character, width: Int, _ role: Role, x: Int, y: Int) {
    uncover(x..<x + width, y: y)
    let first = y * size.width + x
    codes[first] = CellCode(code: code(of: character), role: role)
    if width == 2 { codes[first + 1] = CellCode(code: 0, role: role) }
  }

  /// Blanks the other halves of wide characters that are about to be half covered.
  mutating func uncover(_ columns: Range<Int>, y: Int) {
    let row = y * size.width
    if codes[row + columns.lowerBound].isContinuation {
      codes[row + columns.lowerBound - 1].code = 0x20
    }
    if columns.upperBound < size.width, codes[row + columns.upperBound].isContinuation {
      codes[row + columns.upperBound].code = 0x20
    }
  }
}
