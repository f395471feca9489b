/// A value, or the range it lies in, drawn against a target; the same in words stands beside it.
package struct Bar: Equatable, Sendable {
  package var range: ClosedRange<Double>
  package var target: Double?
  /// What the empty and the full bar mean.
  package var scale: ClosedRange<Double>
  /// What the bar says, for those who cannot see it: `50–65 % av 100 %`.
  package var text: String

  package init(
    range: ClosedRange<Double>, target: Double? = nil, scale: ClosedRange<Double> = 0...100,
    text: String
  ) {
    self.range = range
    self.target = target
    self.scale = scale
    self.text = text
  }

  package init(
    value: Double, target: Double? = nil, scale: ClosedRange<Double> = 0...100, text: String
  ) {
    let value = value.isNaN ? scale.lowerBound : value
    self.init(range: value...value, target: target, scale: scale, text: text)
  }

  /// Draws the bar and its words in the first row of an area; without room for a bar, the words.
  package func draw(on canvas: inout Canvas, in area: Rect, textRole: Role = .text) {
    let row = area.splitTop(1).top
    let textWidth = TextWidth.cells(of: text)
    let width = min(Bar.mostCells, row.width - textWidth - 1)
    guard width >= Bar.leastCells else {
      let point = Point(x: row.x, y: row.y)
      canvas.write(text, at: point, width: row.width, .left, textRole, in: row)
      return
    }
    canvas.write(spans(width: width), x: row.x, y: row.y, in: row)
    canvas.write(text, x: row.x + width + 1, y: row.y, textRole, in: row)
  }

  /// The bar alone, one span a cell: full to the lower end, shaded to the upper, then the rest.
  package func spans(width: Int) -> [Span] {
    let lower = eighths(of: range.lowerBound, width: width)
    let upper = (eighths(of: range.upperBound, width: width) + 7) / 8
    let marker = target.map { min(width - 1, eighths(of: $0, width: width) / 8) }
    return (0..<max(0, width)).map { cell in
      if cell == marker { return Span("┃", .target) }
      let filled = min(8, lower - cell * 8)
      if filled > 0 { return Span(String(Bar.blocks[filled - 1]), .bar) }
      return cell < upper ? Span("▒", .bar) : Span("·", .barRest)
    }
  }

  private func eighths(of value: Double, width: Int) -> Int {
    let length = scale.upperBound - scale.lowerBound
    let share = (value - scale.lowerBound) / length
    guard share.isFinite else { return 0 }
    return Int(min(1, max(0, share)) * Double(width * 8) + 0.5)
  }

  private static let blocks: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  private static let leastCells = 4
  private static let mostCells = 40
}
