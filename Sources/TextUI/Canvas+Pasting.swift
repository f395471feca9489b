extension Canvas {
  /// Copies another canvas to a place and clips it; its hotspots become what `target` makes them.
  package mutating func paste(
    _ other: Canvas, at point: Point, target: (Hotspot.Target) -> Hotspot.Target = { $0 }
  ) {
    let place = Rect(
      x: point.x, y: point.y, width: other.size.width, height: other.size.height)
    let area = place.intersection(Rect(size))
    if !area.isEmpty {
      for y in area.y..<area.bottom { pasteRow(y, of: other, at: point, in: area) }
    }
    for hotspot in other.hotspots {
      let moved = Rect(
        x: hotspot.area.x + point.x, y: hotspot.area.y + point.y, width: hotspot.area.width,
        height: hotspot.area.height)
      add(Hotspot(moved.intersection(area), target(hotspot.target)))
    }
    laidTables.add(other.laidTables)
    if let cursor = other.cursor {
      self.cursor = Point(x: cursor.x + point.x, y: cursor.y + point.y)
    }
  }

  /// Half a wide character at an edge becomes blank, on either side of it.
  private mutating func pasteRow(_ y: Int, of other: Canvas, at point: Point, in area: Rect) {
    uncover(area.x..<area.right, y: y)
    for x in area.x..<area.right {
      var cell = other.codes[(y - point.y) * other.size.width + x - point.x]
      if cell.isCluster { cell.code = code(of: other.character(of: cell)) }
      codes[y * size.width + x] = cell
    }
    let last = y * size.width + area.right - 1
    let after = area.right - point.x
    if after < other.size.width, other[after, y - point.y].isContinuation {
      codes[last].code = 0x20
    }
    let first = y * size.width + area.x
    if codes[first].isContinuation { codes[first].code = 0x20 }
  }
}
