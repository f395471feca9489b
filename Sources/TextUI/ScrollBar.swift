/// Shows at the right edge which part of a list is seen; nothing when all of it is.
package struct ScrollBar {
  private let rows: Int
  private let top: Int

  package init(rows: Int, top: Int) { (self.rows, self.top) = (rows, top) }

  package func draw(on canvas: inout Canvas, in area: Rect) {
    guard rows > area.height, area.width > 0, area.height > 0 else { return }
    let length = max(1, min(area.height - 1, area.height * area.height / rows))
    let start = top * (area.height - length) / (rows - area.height)
    for y in 0..<area.height {
      let isThumb = (start..<start + length).contains(y)
      canvas.write(
        isThumb ? "█" : "│", x: area.right - 1, y: area.y + y, isThumb ? .dim : .border, in: area)
    }
  }
}
