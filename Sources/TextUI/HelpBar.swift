/// The last row of the screen: the keys that matter now, each of which can be clicked.
package struct HelpBar: Equatable, Sendable {
  package var bindings: [KeyBinding]
  /// Comes last and is always there; the others give way to it on a narrow screen.
  package var last: KeyBinding?

  package init(_ bindings: [KeyBinding], last: KeyBinding? = nil) {
    self.bindings = bindings
    self.last = last
  }

  /// Draws at most eight bindings, as many as fit whole.
  package func draw(on canvas: inout Canvas, in area: Rect) {
    let row = area.splitTop(1).top
    canvas.fill(row, .help)
    let end = last.flatMap { Item($0) }
    let right = row.right - (end.map { $0.width + HelpBar.gap } ?? 0)
    var x = row.x
    for item in bindings.compactMap({ Item($0) }).prefix(HelpBar.most - (end == nil ? 0 : 1)) {
      guard x + item.width <= right else { break }
      item.draw(on: &canvas, x: x, in: row)
      x += item.width + HelpBar.gap
    }
    end?.draw(on: &canvas, x: x, in: row)
  }

  private static let most = 8
  private static let gap = 1
}

extension HelpBar {
  /// A key and what it does, as they are drawn.
  private struct Item {
    let key: Key
    let spans: [Span]

    init?(_ binding: KeyBinding) {
      guard let key = binding.keys.first else { return nil }
      self.key = key
      spans = [Span(" \(key.label) ", .helpKey), Span(" \(binding.title) ", .help)]
    }

    var width: Int { spans.reduce(0) { $0 + TextWidth.cells(of: $1.text) } }

    func draw(on canvas: inout Canvas, x: Int, in row: Rect) {
      canvas.write(spans, x: x, y: row.y, in: row)
      canvas.add(Hotspot(Rect(x: x, y: row.y, width: width, height: 1), .key(key)))
    }
  }
}
